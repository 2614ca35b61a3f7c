package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class LabelledNumbersTest {
  @Test
  void atLeastNinetyEightInAHundredAreReadAsPeopleReadThem() throws IOException {
    LabelledNumbers.Score score = LabelledNumbers.score();
    System.out.println(score);
    assertTrue(score.numbers() >= 300, score.toString());
    assertTrue(score.share() >= 0.98, () -> score + "\n" + String.join("\n", score.otherwise()));
  }
}
