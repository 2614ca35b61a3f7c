package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** axe looks at every page, and at a sample of those of figures, on a phone, light and dark. */
class AccessibleNarrowIT {
  private static final int WIDTH = 360;

  @Test
  void axeFindsNothing(@TempDir Path folder) throws IOException {
    Path site = Browser.write(folder.resolve("站点 一"));
    try (Browser browser = Browser.open(folder.resolve("profile"), WIDTH, 900)) {
      assertEquals(List.of(), Axe.faults(browser, site, RealReport.sample(), WIDTH, false));
      assertEquals(List.of(), Axe.faults(browser, site, RealReport.sample(), WIDTH, true));
    }
  }
}
