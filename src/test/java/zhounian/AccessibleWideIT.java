package zhounian;

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

/**
 * axe looks at every page, and at a sample of those of figures, on a wide screen, light and dark.
 */
class AccessibleWideIT {
  private static final int WIDTH = 1440;

  @Test
  void axeFindsNothing(@TempDir Path folder) throws IOException {
    assertEquals(List.of(), Axe.faults(folder, WIDTH));
  }

  @Test
  void aFaultIsFoundWhereThereIsOne(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("bad.html");
    Files.write(
        page,
        "<!DOCTYPE html><html><title>x</title><img src='y'><p style='width: 700px'>z</html>"
            .getBytes(StandardCharsets.UTF_8));
    try (Browser browser = Browser.open(folder.resolve("profile"), 800, 600)) {
      String wide = Axe.faults(browser, folder, List.of("bad.html"), 800, true).toString();
      assertTrue(wide.contains("bad.html: image-alt <img src=\"y\">"), wide);
      assertFalse(wide.contains("sideways"), wide);
      String narrow = Axe.faults(browser, folder, List.of("bad.html"), 360, false).toString();
      assertTrue(narrow.contains("bad.html scrolls sideways by 3"), narrow);
    }
  }
}
