package zhounian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhounian.write.SiteWriter;

/** A build after a build: nothing is done where nothing changed, and nothing kept is believed. */
class RebuildTest {
  @TempDir Path project;

  private final SiteWriter writer = new SiteWriter(() -> {});

  private boolean isDone() throws IOException {
    return new Build(project, false, stage -> {}).done(writer).isPresent();
  }

  private Build.Made write() throws IOException {
    Build.Made made = new Build(project, false, stage -> {}).write(writer, true);
    assertEquals(List.of(), made.problems());
    return made;
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = project.resolve(path);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertTrue(text.contains(from), path);
    Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void nothingIsDoneTwice() throws IOException {
    Edits.copy(Path.of("src/test/reports/small/content"), project.resolve("content"));
    assertFalse(isDone());
    assertTrue(write().report().orElseThrow().swapped());
    assertTrue(isDone());
    assertEquals(
        Optional.empty(),
        new Build(project, true, stage -> {}).done(writer),
        "a draft is another site");

    Path page = project.resolve("site/index.html");
    byte[] before = Files.readAllBytes(page);
    Files.writeString(page, "edited");
    assertFalse(isDone());
    assertEquals(List.of("index.html"), write().report().orElseThrow().changed());
    assertArrayEquals(before, Files.readAllBytes(page));
    assertTrue(isDone());

    Files.delete(project.resolve("site/sources.html"));
    assertFalse(isDone());
    write();

    Files.writeString(project.resolve("content/chapters/readme.txt"), "x");
    assertFalse(isDone(), "a new file");
    Files.delete(project.resolve("content/chapters/readme.txt"));
    assertTrue(isDone());

    damage(project.resolve(".zhounian/kept/state"));
    assertFalse(isDone());

    byte[] pdf = Files.readAllBytes(project.resolve("site/report.pdf"));
    damage(project.resolve(".zhounian/kept/report.pdf"));
    assertFalse(write().report().orElseThrow().swapped(), "made anew, and the same");
    assertArrayEquals(pdf, Files.readAllBytes(project.resolve("site/report.pdf")));

    edit("content/report.yml", "publisher: ", "publisher: 新");
    assertFalse(isDone());
    assertTrue(write().report().orElseThrow().changed().contains("report.pdf"));
    assertTrue(isDone());
  }

  @ParameterizedTest
  @CsvSource({"zh, 没有改动，site/ 已是最新", "en, 'Nothing changed, site/ is up to date'"})
  void thatNothingChangedIsSaidInTheLanguageOfTheReport(String language, String words)
      throws IOException {
    Path report = project.resolve("report");
    assertEquals(0, FaultsTest.run("new", "--lang", language, report.toString()).code());
    String[] build = {"build", "--project", report.toString()};
    FaultsTest.Run first = FaultsTest.run(build);
    assertEquals(0, first.code(), first.err());
    assertEquals(language.equals("en"), isEnglish(first.err()), first.err());

    FaultsTest.Run second = FaultsTest.run(build);
    assertTrue(second.err().startsWith(words), second.err());
    assertEquals(language.equals("en"), isEnglish(second.err()), second.err());
    String other = language.equals("en") ? "zh" : "en";
    FaultsTest.Run asked = FaultsTest.run("build", "--lang", other, "--project", report.toString());
    assertEquals(other.equals("en"), isEnglish(asked.err()), asked.err());

    StringWriter plain = new StringWriter();
    assertTrue(Unchanged.tell(new PrintWriter(plain, true), report, "build"));
    assertTrue(plain.toString().startsWith(words), plain.toString());
    assertEquals(language.equals("en"), isEnglish(plain.toString()), plain.toString());
    assertFalse(Unchanged.tell(new PrintWriter(plain, true), report, "build", "--draft"));
  }

  /** However the report writes its language down: what is kept comes from one that was read. */
  @Test
  void theLanguageIsKnownAlsoWhereNoLineOfItsOwnTellsIt() throws IOException {
    assertEquals(0, FaultsTest.run("new", "--lang", "en", project.resolve("r").toString()).code());
    Path file = project.resolve("r/content/report.yml");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertTrue(text.contains("\nlanguage: en\n"), text);
    String hidden = text.replace("\nlanguage: en\n", "\nlanguage:\n  en\n");
    Files.writeString(file, hidden, StandardCharsets.UTF_8);
    assertEquals(0, FaultsTest.run("build", "--project", project.resolve("r").toString()).code());
    StringWriter plain = new StringWriter();
    assertTrue(Unchanged.tell(new PrintWriter(plain, true), project.resolve("r"), "build"));
    assertTrue(isEnglish(plain.toString()), plain.toString());
  }

  private static boolean isEnglish(String told) {
    return told.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == UnicodeScript.HAN);
  }
}
