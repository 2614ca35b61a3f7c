package zhounian.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({"京津冀, 3", "Beijing, 4", "ab, 1", "a, 1", "'', 0", "PM2.5浓度, 5", "京津冀：, 4"})
  void twoLettersTakeTheRoomOfOneHanCharacter(String text, int length) {
    assertEquals(length, Columns.length(text));
  }
}
