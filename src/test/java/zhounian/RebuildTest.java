package zhounian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.write.SiteWriter;

/** A build after a build: nothing is done where nothing changed, and nothing kept is believed. */
class RebuildTest {
  @TempDir Path project;

  private final SiteWriter writer = new SiteWriter(() -> {});

  private boolean isDone() throws IOException {
    return new Build(project, false, stage -> {}).isDone(writer);
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
    assertFalse(new Build(project, true, stage -> {}).isDone(writer), "a draft is another site");

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
}
