package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpreadTest {
  @ParameterizedTest
  @CsvSource({
    "0.31, 公里, '', '', '[0.305, 0.315)'",
    "107, 公里, '', '', '[106.5, 107.5)'",
    "12.50, 公里, '', '', '[12.495, 12.505)'",
    "-65.1, %, '', '', '(-65.15, -65.05]'",
    "0, 公里, '', '', '(-0.5, 0.5)'",
    "502, 家, '', '', '[502, 502]'",
    "502, 家, 达, '', '[502, 502]'",
    "14, 万家, '', '', '[135000, 145000)'",
    "1.5, 小时, '', '', '[87, 93)'",
    "60, %, 约, '', '[55, 65]'",
    "117, 公里, 约, '', '[116, 118]'",
    "300, 家, 左右, '', '[250, 350]'",
    "0.83, 万公里, 约, '', '[8200, 8400]'",
    "1.1, 万公里, 近, '', '[10000, 11000]'",
    "2, 倍, 近, '', '[1, 2]'",
    "1580, 万家, 接近, '', '[15700000, 15800000]'",
    "1, 万公里, 超, '', '[10000, 20000)'",
    "12, 万家, 超过, '', '[120000, 130000)'",
    "500, 家, 逾, '', '[500, 600)'",
    "40, 个, 余, '', '[40, 50)'",
    "10, 个, 多, '', '[10, 20)'",
    "16.3, 万家, 余, '', '[163000, 164000)'",
    "10, 万家, 余, number, '[100000, 200000)'",
    "20, 万家, 余, '', '[200000, 210000)'",
    "100, 家, 以上, '', '[100, …'",
    "100, 家, 至少, '', '[100, …'",
    "100, 家, 不足, '', '[0, 100)'",
  })
  void aWrittenNumberStandsForThese(
      String value, String unit, String word, String at, String expected) {
    Interval spread = Spread.of(Figures.figure("a", value, unit, word, at, ""));
    assertEquals(expected, show(spread));
  }

  @Test
  void everyValueOfAPlainNumberRoundsToItAndNoOtherDoes() {
    for (int scale = 0; scale < 3; scale++) {
      for (int i = -30; i <= 30; i++) {
        BigDecimal written = BigDecimal.valueOf(i, scale);
        Rational last = Spread.lastPlace(written);
        Interval spread = Spread.of(written, last, last, "");
        for (int j = -40; j <= 40; j++) {
          BigDecimal exact = written.add(BigDecimal.valueOf(j, scale + 2).multiply(TWO_AND_HALF));
          boolean rounds = exact.setScale(scale, RoundingMode.HALF_UP).compareTo(written) == 0;
          assertEquals(rounds, spread.contains(Rational.of(exact)), written + " ← " + exact);
        }
      }
    }
  }

  @Test
  void nearlyIsOnOneSideOnly() {
    for (int i = 1; i < 2000; i += 7) {
      BigDecimal value = BigDecimal.valueOf(i, 1);
      Interval near =
          Spread.of(value, Spread.lastPlace(value), Spread.significantPlace(value), "近");
      assertTrue(near.contains(Rational.of(value)));
      assertEquals(Rational.of(value), near.high().orElseThrow());
    }
  }

  private static final BigDecimal TWO_AND_HALF = new BigDecimal("2.5");

  private static String show(Interval interval) {
    return (interval.lowIn() ? "[" : "(")
        + interval.low().flatMap(Rational::exact).map(BigDecimal::toPlainString).orElse("…")
        + ", "
        + interval.high().flatMap(Rational::exact).map(BigDecimal::toPlainString).orElse("…")
        + (interval.high().isEmpty() ? "" : interval.highIn() ? "]" : ")");
  }
}
