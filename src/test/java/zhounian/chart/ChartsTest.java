package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.chart.Samples.JI;
import static zhounian.chart.Samples.JIN;
import static zhounian.chart.Samples.JING;
import static zhounian.chart.Samples.KM;
import static zhounian.chart.Samples.PERCENT;
import static zhounian.chart.Samples.YI;
import static zhounian.chart.Samples.bar;
import static zhounian.chart.Samples.derived;
import static zhounian.chart.Samples.figure;
import static zhounian.chart.Samples.line;
import static zhounian.chart.Samples.lineChart;
import static zhounian.chart.Samples.many;
import static zhounian.chart.Samples.planned;
import static zhounian.chart.Samples.row;
import static zhounian.chart.Samples.series;
import static zhounian.chart.Samples.word;
import static zhounian.chart.Samples.year;
import static zhounian.chart.Samples.yearly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.problem.Problem;

class ChartsTest {

  private static Drawing draw(Exhibit exhibit, Canvas canvas) {
    return Samples.kind(exhibit).draw(exhibit, Samples.THEME, canvas, Samples.MEASURE).value();
  }

  private static List<String> words(Drawing drawing) {
    return Samples.texts(drawing).stream().map(Drawing.Text::text).toList();
  }

  private static List<Drawing.Stroke> strokes(Drawing drawing, String token) {
    return drawing.marks().stream()
        .filter(Drawing.Stroke.class::isInstance)
        .map(Drawing.Stroke.class::cast)
        .filter(s -> s.ink().token().equals(token))
        .toList();
  }

  private static List<Drawing.Fill> fills(Drawing drawing, String token) {
    return drawing.marks().stream()
        .filter(Drawing.Fill.class::isInstance)
        .map(Drawing.Fill.class::cast)
        .filter(f -> f.ink().token().equals(token))
        .toList();
  }

  private static Exhibit single(String gap, List<Figure> points) {
    return lineChart("gap", line(gap), "series", many(List.of(series("北京", "jing", points))));
  }

  private static List<Drawing.Stroke> segments(Drawing drawing) {
    return strokes(drawing, "jing").stream()
        .filter(s -> s.outline().commands().equals("ML"))
        .toList();
  }

  private static List<String> codes(Exhibit exhibit) {
    return Samples.kind(exhibit).check(exhibit, Samples.MEASURE).stream()
        .map((Problem p) -> p.code().id())
        .toList();
  }

  @Test
  void aLineIsBrokenAtMissingYears() {
    Drawing drawing =
        draw(single("", yearly(JING, YI, 2014, "1", "2", "", "", "3", "4")), Canvas.WIDE);
    assertEquals(2, segments(drawing).size());
  }

  @Test
  void yearsWithoutNumbersAreHatchedAndNamed() {
    List<Figure> points = yearly(JING, YI, 2014, "1", "2", "", "", "", "", "3", "4");
    Drawing told = draw(single("来源没有逐年数", points), Canvas.WIDE);
    assertTrue(words(told).contains("2016—2019 年"));
    assertTrue(words(told).contains("来源没有逐年数"));
    Drawing silent = draw(single("", points), Canvas.WIDE);
    assertEquals(strokes(told, "hair").size() - 1, strokes(silent, "hair").size());
  }

  @Test
  void aBandTooNarrowForWordsIsExplainedUnderTheChart() {
    List<Figure> points =
        yearly(JING, YI, 2010, "1", "2", "3", "4", "5", "", "4", "3", "2", "1", "2", "3", "4");
    Drawing narrow = draw(single("来源没有逐年数", points), Canvas.NARROW);
    assertEquals(List.of("来源没有逐年数"), words(narrow).stream().filter(w -> w.contains("来")).toList());
    Drawing silent = draw(single("", points), Canvas.NARROW);
    assertTrue(narrow.height() > silent.height());
    assertEquals(strokes(silent, "mute").size() + 1, strokes(narrow, "mute").size());
  }

  @Test
  void theWayToADerivedNumberIsDashedAndItsDotHollow() {
    List<Figure> points = new ArrayList<>(yearly(JING, YI, 2014, "1", "2"));
    points.add(derived(figure(JING, 2016, "3", YI)));
    Drawing drawing = draw(single("", points), Canvas.WIDE);
    assertEquals(
        List.of(false, true),
        segments(drawing).stream().map(s -> !s.pen().dash().isEmpty()).toList());
    assertEquals(2, fills(drawing, "jing").size());
    assertEquals(1, fills(drawing, "paper").size());
    assertTrue(words(drawing).contains("3（推算）"));
  }

  @Test
  void aPlannedNumberHasAHatchedDot() {
    List<Figure> points = new ArrayList<>(yearly(JING, YI, 2014, "1", "2"));
    points.add(planned(figure(JING, 2016, "3", YI)));
    Drawing drawing = draw(single("", points), Canvas.WIDE);
    assertTrue(
        strokes(drawing, "jing").stream().anyMatch(s -> s.outline().commands().startsWith("MLML")));
    assertTrue(words(drawing).contains("3（计划）"));
  }

  @Test
  void theUnitStandsAtTheUppermostNumberOfTheAxis() {
    List<String> words = words(draw(single("", yearly(JING, YI, 2014, "1", "843.7")), Canvas.WIDE));
    assertTrue(words.contains("1000 亿元"), words.toString());
    assertTrue(words.contains("750") && !words.contains("0"), words.toString());
  }

  @Test
  void anAxisThatStartsElsewhereSaysSo() {
    Exhibit chart =
        lineChart(
            "base",
            word("data"),
            "series",
            many(List.of(series("北京", "jing", yearly(JING, KM, 2014, "100.5", "101.2", "101")))));
    assertTrue(words(draw(chart, Canvas.WIDE)).contains("纵轴从 100.50 起"));
  }

  @Test
  void severalLinesAreNamedAtTheirEnds() {
    Exhibit chart =
        lineChart(
            "series",
            many(
                List.of(
                    series("北京", "jing", yearly(JING, KM, 2014, "50", "60")),
                    series("天津", "jin", yearly(JIN, KM, 2014, "40", "59")))));
    Drawing drawing = draw(chart, Canvas.WIDE);
    Drawing.Text jing =
        Samples.texts(drawing).stream()
            .filter(t -> t.text().equals("北京"))
            .findFirst()
            .orElseThrow();
    assertEquals("jing-text", jing.ink().token());
    assertTrue(jing.bold());
  }

  @Test
  void aLineOfOnePointIsAProblem() {
    assertEquals(List.of("ZN504"), codes(single("", yearly(JING, YI, 2014, "1"))));
  }

  @Test
  void twoNumbersForOneDateAreAProblem() {
    List<Figure> twice =
        List.of(
            figure("a", JING, year(2014), "1", YI),
            figure("b", JING, year(2014), "2", YI),
            figure("c", JING, year(2015), "3", YI));
    assertEquals(List.of("ZN504"), codes(single("", twice)));
  }

  @Test
  void moreThanFourLinesAreAProblem() {
    List<zhounian.model.Datum.Keyed> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(series("线" + i, "ink", yearly(JING, KM, 2014, "" + i, "" + 9 * i)));
    }
    assertTrue(codes(lineChart("series", many(five))).contains("ZN504"));
  }

  @Test
  void barsGoDownFromTheLargestUnlessTheOrderIsGiven() {
    zhounian.model.Datum bars =
        many(
            List.of(
                bar("小", figure("a", JING, year(2023), "1", KM), false),
                bar("大", figure("b", JING, year(2023), "2", KM), false)));
    Exhibit sorted = Samples.exhibit(new BarChart(), "bars", bars);
    Exhibit given = Samples.exhibit(new BarChart(), "sort", word("none"), "bars", bars);
    assertEquals(List.of("大", "2 公里", "小", "1"), words(draw(sorted, Canvas.WIDE)));
    assertEquals(List.of("小", "1 公里", "大", "2"), words(draw(given, Canvas.WIDE)));
  }

  @Test
  void lengthsOfBarsAreInProportion() {
    Drawing drawing =
        draw(
            Samples.barChart(
                bar("甲", figure("a", JING, year(2023), "30", KM), false),
                bar("乙", figure("b", JING, year(2023), "10", KM), false)),
            Canvas.PRINT);
    List<Double> lengths =
        fills(drawing, "mute").stream()
            .map(f -> f.outline().coordinates().get(2) - f.outline().coordinates().get(0))
            .toList();
    assertEquals(3, lengths.get(0) / lengths.get(1), 0.01);
  }

  @Test
  void statusOfBarsIsAPatternAndNotAHue() {
    Drawing drawing =
        draw(
            Samples.barChart(
                bar("甲", figure("a", JING, year(2023), "30", KM), false),
                bar("乙", derived(figure("b", JING, year(2023), "20", KM)), false),
                bar("丙", planned(figure("c", JING, year(2023), "10", KM)), false),
                bar(
                    "丁",
                    Samples.qualified(
                        figure("d", JING, year(2023), "15", KM), "超", Figure.Place.BEFORE),
                    false)),
            Canvas.WIDE);
    assertEquals(
        List.of(1.0, 0.45, 1.0),
        fills(drawing, "mute").stream().map(f -> f.ink().opacity()).toList());
    assertEquals(3, strokes(drawing, "mute").size());
    assertTrue(words(drawing).contains("超 15"));
  }

  @Test
  void aNegativeBarGrowsToTheLeftOfTheZeroLineItsNumberBeforeIt() {
    Drawing drawing =
        draw(
            Samples.barChart(
                bar("甲", figure("a", JING, year(2023), "-1", KM), false),
                bar("乙", figure("b", JING, year(2023), "1", KM), false)),
            Canvas.WIDE);
    List<Drawing.Fill> bars = fills(drawing, "mute");
    double zero = strokes(drawing, "ink").get(0).outline().coordinates().get(0);
    assertEquals(zero, xs(bars.get(0)).min().orElseThrow(), 0.02);
    assertEquals(zero, xs(bars.get(1)).max().orElseThrow(), 0.02);
    Drawing.Text minus =
        Samples.texts(drawing).stream()
            .filter(t -> t.text().equals("−1"))
            .findFirst()
            .orElseThrow();
    assertTrue(minus.x() + minus.advance() < xs(bars.get(1)).min().orElseThrow());
  }

  private static java.util.stream.DoubleStream xs(Drawing.Fill fill) {
    List<Double> points = fill.outline().coordinates();
    return java.util.stream.IntStream.range(0, points.size() / 2)
        .mapToDouble(i -> points.get(2 * i));
  }

  @Test
  void onThePhoneBarLabelsStandAboveTheirBars() {
    Exhibit chart = Samples.barChart(bar("甲", figure("a", JING, year(2023), "1", KM), false));
    Drawing.Text narrow = Samples.texts(draw(chart, Canvas.NARROW)).get(0);
    Drawing.Text wide = Samples.texts(draw(chart, Canvas.WIDE)).get(0);
    double narrowBar =
        fills(draw(chart, Canvas.NARROW), "mute").get(0).outline().coordinates().get(1);
    double wideBar = fills(draw(chart, Canvas.WIDE), "mute").get(0).outline().coordinates().get(1);
    assertTrue(narrow.y() < narrowBar);
    assertTrue(wide.y() > wideBar);
  }

  private static Exhibit energy(String change) {
    return Samples.exhibit(
        new DumbbellChart(),
        "change",
        word(change),
        "rows",
        many(
            List.of(
                row(
                    "北京",
                    figure("a", JING, year(2014), "0.53", KM),
                    figure("b", JING, year(2022), "0.31", KM),
                    "jing"),
                row(
                    "天津",
                    figure("c", JIN, year(2014), "1.40", KM),
                    figure("d", JIN, year(2022), "0.95", KM),
                    "jin"),
                row(
                    "河北",
                    figure("e", JI, year(2014), "2.02", KM),
                    figure("f", JI, year(2021), "1.58", KM),
                    "ji"))));
  }

  @Test
  void theChangeStandsInItsColumn() {
    assertTrue(
        words(draw(energy("percent"), Canvas.WIDE))
            .containsAll(List.of("变化", "−41.5%", "−32.1%", "−21.8%")));
    assertTrue(words(draw(energy("difference"), Canvas.WIDE)).contains("−0.22"));
    assertFalse(words(draw(energy("none"), Canvas.WIDE)).contains("变化"));
  }

  @Test
  void differencesOfSharesAreInPoints() {
    Exhibit shares =
        Samples.dumbbell(
            row(
                "服务业",
                figure("a", JING, year(2013), "58.1", PERCENT),
                figure("b", JING, year(2022), "65.6", PERCENT),
                "ink"));
    assertTrue(words(draw(shares, Canvas.WIDE)).containsAll(List.of("变化（个百分点）", "+7.5")));
  }

  @Test
  void anOddYearStandsUnderTheName() {
    assertTrue(
        words(draw(energy("percent"), Canvas.WIDE)).containsAll(List.of("2014", "2022", "至 2021")));
  }

  @Test
  void theMiniRulerKnowsWhatAYearRestsOn() {
    List<Figure> points = new ArrayList<>(yearly(JING, YI, 2014, "1"));
    points.add(derived(figure(JING, 2016, "3", YI)));
    points.add(planned(figure(JING, 2030, "4", YI)));
    assertEquals(
        Map.of(2014, Basis.REPORTED, 2016, Basis.DERIVED, 2030, Basis.PLANNED),
        new LineChart().years(single("", points)));
  }

  @Test
  void decimalsAreEvenedOutWhereTheDataSaySo() {
    Exhibit chart =
        Samples.exhibit(
            new BarChart(),
            "decimals",
            word("1"),
            "bars",
            many(
                List.of(
                    bar("甲", figure("a", JING, year(2023), "59", PERCENT), false),
                    bar("乙", figure("b", JING, year(2023), "44.1", PERCENT), false))));
    assertTrue(words(draw(chart, Canvas.WIDE)).containsAll(List.of("59.0%", "44.1%")));
  }

  @Test
  void aWordThatFitsNowhereIsTold() {
    Exhibit chart =
        Samples.barChart(
            bar("Unbreakable".repeat(12), figure("a", JING, year(2023), "1", KM), false));
    assertEquals(List.of("ZN506"), codes(chart));
  }

  @Test
  void linesTooCloseForTheirFirstNumbersShowTheLastOnes() {
    List<zhounian.model.Datum.Keyed> close = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      close.add(series("线" + i, "ink", yearly(JING, KM, 2014, "50." + i, "50.1", "51." + i)));
    }
    List<String> words = words(draw(lineChart("series", many(close)), Canvas.WIDE));
    assertTrue(words.containsAll(List.of("51.0", "51.1", "51.2", "51.3")), words.toString());
    assertFalse(words.contains("50.2"), words.toString());
  }

  @Test
  void roughNumbersChangeRoughly() {
    Exhibit chart =
        Samples.dumbbell(
            row(
                "公路",
                derived(figure("a", JING, year(2014), "8300", KM)),
                Samples.qualified(
                    figure("b", JING, year(2022), "11000", KM), "近", Figure.Place.BEFORE),
                "ink"));
    assertTrue(words(draw(chart, Canvas.WIDE)).contains("约 +33%"));
  }

  @Test
  void aChangeThatASourceTellsIsNotWorkedOut() {
    Exhibit chart =
        Samples.dumbbell(
            Samples.keyed(
                "label", line("公路"),
                "from", Samples.of(figure("a", JING, year(2014), "8300", KM)),
                "to", Samples.of(figure("b", JING, year(2022), "11000", KM)),
                "change", Samples.of(figure("c", JING, year(2022), "32.6", PERCENT))));
    assertTrue(words(draw(chart, Canvas.WIDE)).contains("+32.6%"));
  }

  @Test
  void conversionBringsInNoDecimals() {
    zhounian.model.Unit tenThousand =
        new zhounian.model.Unit(
            "万公里",
            "万",
            new java.math.BigDecimal("10000"),
            "公里",
            "length",
            java.math.BigDecimal.ONE);
    Exhibit chart =
        Samples.barChart(
            bar("甲", figure("a", JING, year(2023), "9000", KM), false),
            bar("乙", figure("b", JING, year(2023), "1.1", tenThousand), false));
    assertTrue(words(draw(chart, Canvas.WIDE)).contains("11,000 公里"));
  }
}
