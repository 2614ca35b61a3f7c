package zhounian.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("title", "subtitle", "period", "parts", "lead");

  @Test
  void findsOneLetterLeftOutAddedWrongOrSwapped() {
    assertEquals(Optional.of("title"), Nearest.of("titl", KEYS));
    assertEquals(Optional.of("title"), Nearest.of("titles", KEYS));
    assertEquals(Optional.of("title"), Nearest.of("titla", KEYS));
    assertEquals(Optional.of("title"), Nearest.of("titel", KEYS));
  }

  @Test
  void takesCaseForNoSlip() {
    assertEquals(Optional.of("title"), Nearest.of("TITLE", KEYS));
  }

  @Test
  void proposesNothingFarAway() {
    assertEquals(Optional.empty(), Nearest.of("publisher", KEYS));
    assertEquals(Optional.empty(), Nearest.of("", KEYS));
    assertEquals(Optional.empty(), Nearest.of("title", List.of()));
    assertEquals(Optional.empty(), Nearest.of("ab", List.of("cd", "ac")));
  }

  @Test
  void ofEquallyNearNamesTakesTheFirstInAlphabeticalOrder() {
    assertEquals(Optional.of("rail-a"), Nearest.of("rail-x", List.of("rail-b", "rail-a")));
    assertEquals(Optional.of("rail-a"), Nearest.of("rail-x", List.of("rail-a", "rail-b")));
  }

  @Test
  void countsHanAndCharactersOutsideTheBasicPlaneAsOne() {
    assertEquals(Optional.of("万平方米"), Nearest.of("万平方迷", List.of("万平方米", "公里")));
    assertEquals(Optional.of("𠀀𠀁𠀂"), Nearest.of("𠀀𠀁𠀃", List.of("𠀀𠀁𠀂")));
  }
}
