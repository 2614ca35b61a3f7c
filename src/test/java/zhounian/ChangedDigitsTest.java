package zhounian;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few changed digits in every run of the tests; {@link ChangedDigitsIT} changes 200. */
class ChangedDigitsTest {
  @Test
  void twentyEightChangedDigitsAreErrorsWhereTheyStand(@TempDir Path folder) throws IOException {
    new ChangedDigits(folder, 20140226).allAreToldWhereTheyAre(28);
  }
}
