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
    assertEquals(List.of(), Axe.faults(folder, WIDTH));
  }
}
