package zhounian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.model.Output;
import zhounian.problem.Checked;

/**
 * An open report after any edit is what a clean build makes of it; now and then its PDF is compared
 * too. The property {@code edits} asks for more of them, {@code seed} for others; from a hundred on
 * they are made to the report that ships with the project.
 */
class WorkshopTest {
  private static final int EDITS = Integer.getInteger("edits", 14);
  private static final int LONG = 100;
  private static final int PDF_EVERY = EDITS < LONG ? 10 : LONG;
  private static final long SEED = Long.getLong("seed", 20140226);

  @TempDir Path project;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isAtAnyTimeWhatACleanBuildMakes(boolean draft) throws IOException {
    Path from = EDITS < LONG ? Path.of("src/test/reports/small/content") : Path.of("content");
    Edits.copy(from, project.resolve("content"));
    Edits edits = new Edits(project, draft ? SEED : ~SEED);
    Workshop workshop = new Workshop(project, draft);
    int sound = 0;
    int next = PDF_EVERY / 2;
    List<String> done = new ArrayList<>(List.of("seed " + SEED));
    for (int edit = 0; edit < EDITS; edit++) {
      done.add(edits.next());
      for (int more = 0; edit % 4 == 3 && more < 2; more++) { // several files are saved at once
        done.add(edits.next());
      }
      String all = String.join("\n", done);
      Build.Made clean = new Build(project, draft, stage -> {}).make(false);
      Workshop.Now now = workshop.update();
      assertEquals(clean.problems(), workshop.whole().problems(), all);
      for (Output output : clean.outputs()) {
        Checked<byte[]> file = now.file(output.path()).orElseThrow();
        assertArrayEquals(output.bytes(), file.value(), output.path() + "\n" + all);
      }
      assertTrue(clean.outputs().isEmpty() || !now.barred(), all);
      if (!clean.outputs().isEmpty()) {
        sound++;
        assertEquals(clean.outputs().size() + 1, now.files().size(), all);
      }
      if (edit >= next && !clean.outputs().isEmpty()) {
        comparePdf(draft, now, all);
        next = edit + PDF_EVERY;
      }
    }
    assertTrue(sound > 0, "no edit left a report that can be built");
    assertFalse(sound == EDITS, "no edit left one that cannot");
  }

  /** A chapter that is settled anew and comes out equal still leads to its numbers. */
  @Test
  void whatChangesNothingInAChapterTakesNoIdsFromIt() throws IOException {
    Edits.copy(Path.of("src/test/reports/small/content"), project.resolve("content"));
    Path preface = project.resolve("content/chapters/00-preface.md");
    String text = Files.readString(preface, StandardCharsets.UTF_8);
    Files.writeString(preface, text + "\n另有{{parks-2025}}。\n", StandardCharsets.UTF_8);
    Workshop workshop = new Workshop(project, false);
    workshop.update();
    Files.writeString(
        project.resolve("content/data/glossary.yml"),
        "- {id: term-a, term: 别处, meaning: 不在这里。}\n",
        StandardCharsets.UTF_8);
    byte[] page = workshop.update().file("preface.html").orElseThrow().value();
    String html = new String(page, StandardCharsets.UTF_8);
    assertTrue(html.contains("id=\"num-parks-2025\""), html);
  }

  private void comparePdf(boolean draft, Workshop.Now now, String all) {
    Build.Made clean = new Build(project, draft, stage -> {}).make(true);
    byte[] pdf =
        clean.outputs().stream()
            .filter(output -> output.path().equals(Build.PDF))
            .findFirst()
            .orElseThrow()
            .bytes();
    assertArrayEquals(pdf, now.file(Build.PDF).orElseThrow().value(), all);
  }
}
