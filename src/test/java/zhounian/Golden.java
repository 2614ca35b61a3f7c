package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts kept as files. With {@code -Dgolden=update} they are written anew, for a person to
 * look at before they are committed; CI refuses that.
 */
final class Golden {
  private Golden() {}

  /** Compares a text with the file; a missing file fails. */
  static void same(Path file, String actual) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      if (System.getenv("CI") != null) {
        fail("expected texts are never written in CI");
      }
      Files.write(file, actual.getBytes(StandardCharsets.UTF_8));
    }
    if (!Files.exists(file)) {
      fail("no " + file + "; what was made:\n" + actual);
    }
    assertEquals(
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8), actual, file.toString());
  }
}
