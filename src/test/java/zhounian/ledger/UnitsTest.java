package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.ledger.Figures.UNITS;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhounian.model.Unit;
import zhounian.problem.Nearest;

final class UnitsTest {
  @Test
  void theLongestScaleBeforeADeclaredUnitIsRead() {
    assertUnit("万家", "万", "家", "count", 10_000L);
    assertUnit("亿元", "亿", "元", "money", 100_000_000L);
    assertUnit("万亿元", "万亿", "元", "money", 1_000_000_000_000L);
    assertUnit("亿立方米", "亿", "立方米", "volume", 100_000_000L);
    assertUnit("%", "", "%", "share", 1);
    assertUnit("个百分点", "", "个百分点", "points", 1);
    assertUnit("万", "万", "", "count", 10_000L);
    assertUnit("", "", "", "count", 1);
  }

  private static void assertUnit(String text, String scale, String name, String kind, long size) {
    Unit unit = UNITS.parse(text).orElseThrow();
    assertEquals(text, unit.text());
    assertEquals(scale, unit.scale());
    assertEquals(name, unit.name());
    assertEquals(kind, unit.kind());
    assertEquals(Optional.of(BigDecimal.valueOf(size)), Units.size(unit).exact());
  }

  @Test
  void whatIsNotDeclaredIsNoUnit() {
    for (String text : new String[] {"万万家", "千元", "元亿", "亿 元", "公"}) {
      assertTrue(UNITS.parse(text).isEmpty(), text);
    }
  }

  @Test
  void unitsOfOneKindConvertExactly() {
    assertEquals("0.2486", convert("2486", "公里", "万公里"));
    assertEquals("2486000", convert("2486", "公里", "米"));
    assertEquals("90", convert("1.5", "小时", "分钟"));
    assertEquals("0.07487", convert("748.7", "亿元", "万亿元"));
    assertEquals("160000", convert("16", "万家", "家"));
    assertEquals("1/3", convert("20", "分钟", "小时"));
  }

  @Test
  void otherKindsMeasureWordsAndUnitsWithoutAFactorDoNotConvert() {
    assertEquals("none", convert("1", "公里", "元"));
    assertEquals("none", convert("1", "家", "个"));
    assertEquals("none", convert("1", "个", "项"));
    assertEquals("none", convert("1", "万", "万家"));
    assertEquals("none", convert("1", "美元", "元"));
    assertEquals("10000", convert("1", "万美元", "美元"));
  }

  private static String convert(String value, String from, String to) {
    return UNITS
        .convert(
            new BigDecimal(value), UNITS.parse(from).orElseThrow(), UNITS.parse(to).orElseThrow())
        .map(
            r ->
                r.exact()
                    .map(BigDecimal::toPlainString)
                    .orElse(r.numerator() + "/" + r.denominator()))
        .orElse("none");
  }

  @Test
  void everyNameOfferedAsAHintIsAUnit() {
    assertTrue(UNITS.names().contains("万亿元"));
    for (String name : UNITS.names()) {
      assertTrue(UNITS.parse(name).isPresent(), name);
    }
    assertFalse(UNITS.names().contains(""));
    assertEquals("万公里", Nearest.of("万公理", UNITS.names()).orElseThrow());
  }
}
