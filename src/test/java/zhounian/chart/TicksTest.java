package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  private static String lines(String low, String high) {
    return String.join(
        " ",
        Ticks.of(new BigDecimal(low), new BigDecimal(high)).values().stream()
            .map(BigDecimal::toPlainString)
            .toList());
  }

  @Test
  void stepsAreOfTheOneTwoFiveFamily() {
    assertEquals("0 250 500 750 1000", lines("0", "843.7"));
    assertEquals("0 500 1000 1500 2000 2500", lines("0", "2486"));
    assertEquals("0 0.5 1.0 1.5 2.0 2.5", lines("0", "2.02"));
    assertEquals("0 25 50 75 100", lines("0", "87.8"));
  }

  @Test
  void negativeNumbersHaveAZeroLineAmongTheOthers() {
    assertEquals("-1 0 1 2", lines("-0.8", "1.7"));
  }

  @Test
  void oneNumberAloneStartsAtZero() {
    assertEquals("0 1 2 3", lines("3", "3"));
    assertEquals("-3 -2 -1 0", lines("-3", "-3"));
    assertEquals("0 0.25 0.50 0.75 1.00", lines("0", "0"));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1",
    "0,9.99",
    "0,10",
    "0,1e12",
    "0,0.0003",
    "-7,1e6",
    "99.5,101.3",
    "-1e9,-1",
    "-1,1",
    "0,31",
    "0,6",
    "0,7",
    "0,1.1",
    "0,1100",
    "1234567.89,1234567.9"
  })
  void allValuesLieBetweenThreeToFiveSpaces(BigDecimal low, BigDecimal high) {
    List<BigDecimal> values = Ticks.of(low, high).values();
    assertTrue(values.size() >= 4 && values.size() <= 6, values.toString());
    assertTrue(values.get(0).compareTo(low) <= 0, values.toString());
    assertTrue(values.get(values.size() - 1).compareTo(high) >= 0, values.toString());
  }
}
