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
import static zhounian.chart.Samples.reference;
import static zhounian.chart.Samples.row;
import static zhounian.chart.Samples.series;
import static zhounian.chart.Samples.word;
import static zhounian.chart.Samples.year;
import static zhounian.chart.Samples.yearly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhounian.font.Fonts;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.problem.Checked;

/** What holds for every kind that is drawn, whatever its data. */
class DrawnKindsTest {
  private static final String LONG = "北京市轨道交通运营里程与京津冀城际铁路及市域（郊）铁路里程合计数之和（不含在建）";

  private static final Map<String, Exhibit> SAMPLES = samples();

  private static Map<String, Exhibit> samples() {
    Map<String, Exhibit> all = new LinkedHashMap<>();
    List<Figure> contracts = new ArrayList<>(yearly(JING, YI, 2013, "71.2", "83.1"));
    contracts.add(derived(figure(JING, 2021, "359.4", YI)));
    contracts.addAll(yearly(JING, YI, 2022, "356.9", "748.7", "843.7"));
    all.put("line with a gap", line("来源没有逐年数", contracts));
    List<Figure> many = new ArrayList<>();
    List<Figure> others = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(figure(JING, 1960 + i, "" + (500 + i * i % 97 * 5), KM));
      others.add(figure(JIN, 1960 + i, "" + (480 + i * 7), KM));
    }
    all.put(
        "line of sixty points",
        lineChart(
            "series", many(List.of(series("北京", "jing", many), series("天津", "jin", others)))));
    all.put("line of two points", line("", yearly(JING, YI, 2014, "1", "2")));
    all.put("line of equal numbers", line("", yearly(JING, YI, 2014, "5", "5", "5", "5")));
    all.put("line of zeros", line("", yearly(JING, YI, 2014, "0", "0", "0.0")));
    all.put("line below zero", line("", yearly(JING, YI, 2014, "-3", "-0.5", "2", "-8", "1")));
    all.put(
        "line over a wide range", line("", yearly(JING, YI, 2014, "1", "10", "100", "1000000")));
    all.put(
        "line that reaches the uppermost grid line",
        line("", yearly(JING, YI, 2014, "1000", "400", "1000")));
    all.put("line with planned years", line("没有数", planned(contracts)));
    all.put(
        "four lines close together",
        lineChart(
            "unit",
            word("%"),
            "series",
            many(
                List.of(
                    series("北京", "jing", yearly(JING, PERCENT, 2014, "50.1", "50.2", "50.3")),
                    series("天津", "jin", yearly(JIN, PERCENT, 2014, "50.2", "50.1", "50.2")),
                    series("河北", "ji", yearly(JI, PERCENT, 2014, "50", "50", "50.1")),
                    series("京津冀全域", "ink", yearly(Samples.ALL, PERCENT, 2014, "49", "50", "50")))),
            "reference",
            reference(figure("half", Samples.ALL, year(2014), "40", PERCENT), "目标")));
    all.put(
        "line with a long name",
        lineChart(
            "series",
            many(
                List.of(
                    series(LONG, "jing", yearly(JING, KM, 2014, "1", "2", "3")),
                    series("天津", "jin", yearly(JIN, KM, 2014, "3", "2", "1"))))));
    all.put(
        "lines that end in different years",
        lineChart(
            "series",
            many(
                List.of(
                    series("北京", "jing", yearly(JING, KM, 2014, "10", "20", "30", "45")),
                    series("天津", "jin", yearly(JIN, KM, 2014, "30", "28"))))));
    all.put(
        "bars with a long label",
        Samples.barChart(
            bar(LONG, figure("a", JING, year(2023), "12862", KM), false),
            bar("天津", figure("b", JIN, year(2023), "0", KM), false),
            bar("河北", figure("c", JI, year(2023), "126862", KM), true)));
    all.put(
        "bars with a reference",
        Samples.exhibit(
            new BarChart(),
            "bars",
            many(
                List.of(
                    bar("氢能", figure("a", JING, year(2023), "59", PERCENT), true),
                    bar("电子信息", figure("b", JING, year(2023), "47", PERCENT), false),
                    bar("生物医药", planned(figure("c", JING, year(2023), "50", PERCENT)), false))),
            "reference",
            reference(figure("half", JING, year(2023), "50", PERCENT), "一半")));
    all.put("one bar", Samples.barChart(bar("京", figure("a", JING, year(2023), "1", KM), false)));
    all.put(
        "bars of zero", Samples.barChart(bar("京", figure("a", JING, year(2023), "0", KM), false)));
    all.put(
        "dumbbells near and far",
        Samples.dumbbell(
            row(
                "北京—天津",
                figure("a", JING, year(2014), "33", KM),
                figure("b", JING, year(2023), "30", KM),
                "ink"),
            row(
                "北京—雄安新区",
                figure("c", JING, year(2014), "3", KM),
                figure("d", JING, year(2023), "330", KM),
                "jing"),
            row(
                "天津",
                figure("e", JIN, year(2014), "0", KM),
                figure("f", JIN, year(2022), "0", KM),
                "jin"),
            row(
                "河北",
                figure("g", JI, year(2014), "60", KM),
                planned(figure("h", JI, year(2030), "60", KM)),
                "ji")));
    all.put(
        "dumbbells below zero",
        Samples.dumbbell(
            row(
                "北京",
                figure("a", JING, year(2014), "-1.7", PERCENT),
                figure("b", JING, year(2023), "0.4", PERCENT),
                "jing"),
            row(
                "天津",
                figure("c", JIN, year(2014), "2.1", PERCENT),
                figure("d", JIN, year(2023), "-0.4", PERCENT),
                "jin")));
    all.put("timeline", TimelineTest.decade());
    all.put("timeline of one day", TimelineTest.oneDay());
    return all;
  }

  private static Exhibit line(String gap, List<Figure> points) {
    return lineChart(
        "gap", Samples.line(gap), "series", many(List.of(series("北京", "jing", points))));
  }

  private static List<Figure> planned(List<Figure> figures) {
    return figures.stream().map(Samples::planned).toList();
  }

  private static Figure planned(Figure figure) {
    return Samples.planned(figure);
  }

  static Stream<String> names() {
    return SAMPLES.keySet().stream();
  }

  private static Checked<Drawing> draw(Exhibit exhibit, Canvas canvas) {
    return Samples.kind(exhibit).draw(exhibit, Samples.THEME, canvas, Samples.MEASURE);
  }

  private static List<Canvas> canvases(Exhibit exhibit) {
    return Samples.kind(exhibit).canvases();
  }

  @ParameterizedTest
  @MethodSource("names")
  void labelsNeitherOverlapNorLeaveTheCanvas(String name) {
    Exhibit exhibit = SAMPLES.get(name);
    for (Canvas canvas : canvases(exhibit)) {
      Checked<Drawing> drawn = draw(exhibit, canvas);
      assertEquals(List.of(), drawn.problems(), canvas.name());
      List<Drawing.Text> texts = Samples.texts(drawn.value());
      for (int i = 0; i < texts.size(); i++) {
        Drawing.Text one = texts.get(i);
        assertTrue(one.x() >= -0.01, one.toString());
        assertTrue(one.x() + one.advance() <= canvas.width() + 0.01, one.toString());
        assertTrue(
            one.y() - 0.8 * one.size() >= 0 && one.y() <= drawn.value().height(), one.toString());
        for (int j = 0; j < i; j++) {
          Drawing.Text other = texts.get(j);
          boolean apart =
              one.x() + one.advance() <= other.x() + 0.02
                  || other.x() + other.advance() <= one.x() + 0.02
                  || one.y() + 0.14 * one.size() <= other.y() - 0.86 * other.size() + 0.02
                  || other.y() + 0.14 * other.size() <= one.y() - 0.86 * one.size() + 0.02;
          assertTrue(apart, canvas + ": " + one.text() + " / " + other.text());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theBundledFontsFindRoomToo(String name) {
    Exhibit exhibit = SAMPLES.get(name);
    Measure fonts = Measure.of(Fonts.load());
    assertEquals(List.of(), Samples.kind(exhibit).check(exhibit, fonts));
  }

  @ParameterizedTest
  @MethodSource("names")
  void sameDataGiveTheSameDrawing(String name) {
    Exhibit exhibit = SAMPLES.get(name);
    for (Canvas canvas : canvases(exhibit)) {
      assertEquals(draw(exhibit, canvas), draw(exhibit, canvas));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCanvasShowsTheSameFigures(String name) {
    Exhibit exhibit = SAMPLES.get(name);
    Set<Set<String>> shown = new java.util.HashSet<>();
    for (Canvas canvas : canvases(exhibit)) {
      Set<String> figures = new TreeSet<>();
      Samples.texts(draw(exhibit, canvas).value()).forEach(t -> figures.add(t.figure()));
      shown.add(figures);
    }
    assertEquals(1, shown.size(), shown.toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyColourIsATokenOfTheTheme(String name) {
    Exhibit exhibit = SAMPLES.get(name);
    for (Drawing.Mark mark : draw(exhibit, Canvas.WIDE).value().marks()) {
      Drawing.Ink ink =
          mark instanceof Drawing.Fill fill
              ? fill.ink()
              : mark instanceof Drawing.Stroke stroke ? stroke.ink() : ((Drawing.Text) mark).ink();
      assertTrue(Samples.THEME.light().containsKey(ink.token()), ink.token());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theTableHasACellForEveryColumn(String name) {
    Exhibit exhibit = SAMPLES.get(name);
    ExhibitTable table = Samples.kind(exhibit).table(exhibit);
    assertFalse(table.rows().isEmpty());
    table.rows().forEach(r -> assertEquals(table.head().size(), r.size()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFigureInTheDrawingStandsInTheTable(String name) {
    Exhibit exhibit = SAMPLES.get(name);
    Set<String> told = new TreeSet<>(Set.of("", "half"));
    Samples.kind(exhibit)
        .table(exhibit)
        .rows()
        .forEach(r -> r.forEach(c -> told.add(c.figureId())));
    Samples.texts(draw(exhibit, Canvas.WIDE).value())
        .forEach(t -> assertTrue(told.contains(t.figure()), t.figure()));
  }

  @Test
  void aChartWithoutDataIsAProblemAndNotAnException() {
    for (DrawnKind kind : DrawnKinds.ALL) {
      Exhibit empty = Samples.exhibit(kind);
      assertEquals(1, kind.check(empty, Samples.MEASURE).size(), kind.kind().type());
      assertEquals("ZN504", kind.check(empty, Samples.MEASURE).get(0).code().id());
      assertEquals(List.of(), kind.table(empty).rows());
      assertTrue(kind.years(empty).isEmpty());
    }
  }

  @Test
  void aFigureOfAnotherKindOfUnitIsToldAtItsPlace() {
    Exhibit mixed =
        Samples.barChart(
            bar("里程", figure("a", JING, year(2023), "10", KM), false),
            bar("份额", figure("b", JING, year(2023), "10", PERCENT), false));
    Checked<Drawing> drawn = draw(mixed, Canvas.WIDE);
    assertEquals(1, drawn.problems().size());
    assertEquals("ZN503", drawn.problems().get(0).code().id());
    assertEquals(List.of("b", "%", "公里"), drawn.problems().get(0).arguments());
  }

  @Test
  void unitsOfOneKindAreConvertedExactly() {
    zhounian.model.Unit yuan = Samples.unit("元", "money");
    Exhibit chart =
        Samples.exhibit(
            new BarChart(),
            "unit",
            word("亿元"),
            "bars",
            many(
                List.of(
                    bar("一", figure("a", JING, year(2023), "10", YI), false),
                    bar("二", figure("b", JING, year(2023), "250000000", yuan), false))));
    assertEquals(
        List.of("10", "2.5"),
        new BarChart().table(chart).rows().stream().map(r -> r.get(1).text()).toList());
  }

  @Test
  void hugeNumbersAreAProblemAndNotAnException() {
    Exhibit huge = Samples.barChart(bar("大", figure("a", JING, year(2023), "1e900000", KM), false));
    assertEquals("ZN504", draw(huge, Canvas.WIDE).problems().get(0).code().id());
  }

  @Test
  void schemasAreWellFormedJson() {
    for (DrawnKind kind : DrawnKinds.ALL) {
      int depth = 0;
      String schema = kind.kind().schema();
      for (int i = 0; i < schema.length(); i++) {
        char c = schema.charAt(i);
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        assertTrue(depth >= 0);
      }
      assertEquals(0, depth);
      assertFalse(schema.contains("%s"), schema);
      assertFalse(schema.contains(",,") || schema.replaceAll("\\s", "").contains(",}"), schema);
    }
  }
}
