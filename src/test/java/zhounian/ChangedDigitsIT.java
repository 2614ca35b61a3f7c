package zhounian;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 200 changed digits of the real report, each an error at its place. */
class ChangedDigitsIT {
  private static final long SEED = Long.getLong("zhounian.seed", 20260327);

  @Test
  void twoHundredChangedDigitsAreErrorsWhereTheyStand(@TempDir Path folder) throws IOException {
    new ChangedDigits(folder, SEED).allAreToldWhereTheyAre(200);
  }

  @Test
  void whatMayMakeSenseAgainIsToldAsAShare(@TempDir Path folder) throws IOException {
    new ChangedDigits(folder, SEED).sharesAreTold(40);
  }
}
