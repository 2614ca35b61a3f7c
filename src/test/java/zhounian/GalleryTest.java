package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every component and every type of chart stands once in the gallery, a report of sample data under
 * {@code src/test/reports/gallery}; it builds without a problem.
 */
class GalleryTest {
  private static final Path REPORT = Path.of("src/test/reports/gallery");

  @Test
  void buildsWithoutAProblem(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(REPORT, folder);
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }
}
