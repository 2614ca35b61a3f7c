package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhounian.ledger.Figures.UNITS;
import static zhounian.ledger.Figures.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhounian.model.Figure;

class FormulaUnitsTest {
  private static final Map<String, Figure> FIGURES = new HashMap<>();

  static {
    Stream.of(
            figure("rail", "3", "公里"),
            figure("road", "4", "米"),
            figure("money", "5", "亿元"),
            figure("pay", "6", "万元"),
            figure("dollars", "6", "美元"),
            figure("visits", "7", "万人次"),
            figure("visits-then", "7", "人次"),
            figure("people", "8", "人"),
            figure("firms", "9", "家"),
            figure("homes", "9", "户"),
            figure("hours", "9", "小时"),
            figure("share", "10", "%"),
            figure("points", "10", "个百分点"),
            figure("times", "2", "倍"),
            figure("index", "150", "点"),
            figure("index-then", "120", "点"),
            figure("per-head", "120", "元/人"),
            figure("bare", "120", ""),
            figure("per-home", "2.6", "人/户"),
            figure("one-stop", "1", "stop"),
            figure("many-stops", "12", "stops"))
        .forEach(figure -> FIGURES.put(figure.id(), figure));
  }

  @Test
  void aRatioOfOneKindIsAPureNumber() {
    for (String unit : List.of("倍", "%", "个百分点", "", "点")) {
      assertFits(unit, "visits / visits-then");
      assertFits(unit, "(rail - road) / rail * 100");
    }
    assertClash("-1 [] []", "万人次", "visits / visits-then");
    assertClash("-1 [] []", "人", "visits / visits-then");
    assertClash("-1 [] []", "亿元", "visits / visits-then");
    assertClash("-1 [] []", "公里", "(rail - road) / rail * 100");
    assertClash("-1 [] []", "点", "index / index-then");
    assertFits("倍", "index / index-then");
  }

  @Test
  void aSumOfOneKindIsOfThatKind() {
    assertFits("公里", "rail + road - 2.5");
    assertFits("万公里", "(rail + road) / 2");
    assertFits("%", "share - share");
    assertFits("个百分点", "share - share");
    assertFits("%", "100 - share + points");
    assertFits("stops", "one-stop + many-stops");
    assertClash("-1 [公里] []", "元", "rail + road");
    assertClash("-1 [公里] []", "%", "rail - road");
    assertClash("-1 [%] []", "倍", "share - share");
    assertClash("-1 [家] []", "户", "firms - firms");
    assertClash("-1 [人次] []", "公里", "visits * 2");
    assertClash("-1 [家] []", "倍", "firms / 2");
  }

  @Test
  void unlikeKindsAreNotAdded() {
    assertClash("6 [人次] [元]", "亿元", "money + visits");
    assertClash("6 [美元] [元]", "亿元", "money + dollars");
    assertClash("5 [人] [%]", "%", "share+people");
    assertClash("6 [%] [倍]", "倍", "times - share");
    assertClash("12 [元] []", "倍", "rail / road - money");
    assertClash("6 [户] [家]", "家", "firms - homes");
  }

  @Test
  void unlikeMeasureWordsAddUpToAThird() {
    assertFits("个", "firms + homes");
    assertFits("", "firms + homes");
    assertClash("6 [户] [家]", "家", "firms + homes");
    assertClash("7 [人次] [人]", "人次", "people + visits");
    assertClash("6 [户] [家]", "公里", "firms + homes");
  }

  @Test
  void aPureNumberLeavesAKindWhatItIs() {
    assertFits("亿元", "money * share / 100");
    assertFits("公里", "rail / (1 - share / 100)");
    assertFits("公里", "rail * times / 1.383");
    assertFits("倍", "1.046 * 1.046");
    assertFits("公里", "1.046 * 1.046");
    assertFits("%", "(times - 1) * 100");
    assertClash("-1 [元] []", "%", "money * share / 100");
    assertClash("-1 [元] []", "家", "money / 365");
  }

  @Test
  void aQuotientOfUnlikeKindsIsToldInTheUnitDividedOrInOneOfItsOwn() {
    assertFits("万元", "money / firms");
    assertFits("元/人", "money / people");
    assertFits("人次", "visits / people");
    assertFits("%", "firms / homes * 100");
    assertFits("元", "per-head * people");
    assertFits("人/户", "people / homes");
    assertFits("人", "per-home * homes");
    assertClash("-1 [元/家] []", "家", "money / firms");
    assertClash("-1 [元/家] []", "倍", "money / firms");
    assertClash("-1 [人次/人] []", "家", "visits / people");
  }

  @Test
  void whatCannotBeJudgedPasses() {
    assertFits("%", "index - 100");
    assertFits("倍", "index / 100");
    assertFits("公里", "rail * hours / 3");
    assertFits("元/人", "rail * rail");
    assertFits("", "bare + firms");
    assertFits("家", "bare + firms");
    assertFits("元", "pay * rail / hours / people");
  }

  private static void assertFits(String unit, String formula) {
    assertEquals("", judge(unit, formula), formula + " in " + unit);
  }

  private static void assertClash(String expected, String unit, String formula) {
    assertEquals(expected, judge(unit, formula), formula + " in " + unit);
  }

  private static String judge(String unit, String formula) {
    return FormulaUnits.judge(
            Formula.parse(formula).formula().orElseThrow(),
            UNITS.parse(unit).orElseThrow(),
            FIGURES,
            UNITS)
        .map(c -> c.index() + " [" + c.found() + "] [" + c.other() + "]")
        .orElse("");
  }
}
