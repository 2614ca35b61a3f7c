package zhounian.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  /** As many looks as that, then an end. */
  private static BooleanSupplier looks(int count) {
    AtomicInteger left = new AtomicInteger(count);
    return () -> left.getAndDecrement() > 0;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void seesWhatIsWrittenAddedRenamedAndDeleted(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path content = folder.resolve("content");
    Path file = content.resolve("chapters/一.md");
    write(file, "甲");
    Watch watch = new Watch(List.of(content, folder.resolve("templates")));
    assertFalse(watch.changed(looks(2)), "nothing has changed");

    write(file, "甲乙");
    assertTrue(watch.changed(looks(2)), "longer");
    write(content.resolve("chapters/二.md"), "丙");
    assertTrue(watch.changed(looks(2)), "one more");
    Files.move(file, content.resolve("chapters/三.md"));
    assertTrue(watch.changed(looks(2)), "renamed");
    Files.delete(content.resolve("chapters/二.md"));
    assertTrue(watch.changed(looks(2)), "gone");
    write(folder.resolve("templates/site/index.ftlh"), "x");
    assertTrue(watch.changed(looks(2)), "a folder that was not there before");
    assertFalse(watch.changed(looks(2)), "at rest");
  }

  @Test
  void aFileOfTheSameLengthThatTookTheOldOnesPlaceIsSeen(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("a.md");
    write(file, "甲");
    Watch watch = new Watch(List.of(folder));
    Path other = folder.resolve("a.md.part");
    write(other, "乙");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertTrue(watch.changed(looks(2)));
  }
}
