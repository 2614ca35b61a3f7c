package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.ledger.Figures.HERE;
import static zhounian.ledger.Figures.UNITS;
import static zhounian.ledger.Figures.figure;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Problem;

final class FigureTextTest {
  @Test
  void theTextIsWhatTheSourceWrites() {
    assertText("748.7亿元", "748.7", "亿元", "", "");
    assertText("约10个", "10", "个", "约", "");
    assertText("10余万公里", "10", "万公里", "余", "number");
    assertText("16.3万余家", "16.3", "万家", "余", "");
    assertText("100家以上", "100", "家", "以上", "");
    assertText("100余家", "100", "家", "余", "");
    assertText("\u22123.5%", "-3.5", "%", "", "");
    assertText("26,862公里", "26862", "公里", "", "");
    assertText("2486公里", "2486", "公里", "", "");
    assertText("12.50亿元", "12.50", "亿元", "", "");
    assertText("1,234,567.25元", "1234567.25", "元", "", "");
    assertText("3多个", "3", "个", "多", "");
  }

  private static void assertText(
      String expected, String value, String unit, String word, String at) {
    assertEquals(expected, figure("a", value, unit, word, at, "").text());
  }

  @Test
  void aCardGetsFourPiecesThatMakeTheText() {
    FigureText card = FigureText.of(figure("a", "16.3", "万家", "余", "", ""));
    assertEquals(new FigureText("", "16.3", "万余家", ""), card);
    assertEquals(
        new FigureText("约", "10", "个", ""), FigureText.of(figure("a", "10", "个", "约", "", "")));
    assertEquals(
        new FigureText("", "100", "家", "以上"), FigureText.of(figure("a", "100", "家", "以上", "", "")));
  }

  @Test
  void partsAreTakenFromTheFigure() {
    Figure figure = figure("a", "16.3", "万家", "余", "", "");
    assertEquals("16.3", part(figure, "value"));
    assertEquals("万家", part(figure, "unit"));
    assertEquals("16.3万余", part(figure, "number"));
    assertEquals("2023年", part(figure, "period"));
    assertEquals("高铁里程", part(figure, "metric"));
    assertEquals("src-a", part(figure, "source"));
    assertEquals("16.3万余家", part(figure, ""));
  }

  private static String part(Figure figure, String part) {
    return mark(figure, part, "", -1).value();
  }

  @Test
  void anotherUnitIsExactAndKeepsTheQualifier() {
    assertForm("0.07487万亿元", figure("a", "748.7", "亿元"), "万亿元", -1);
    assertForm("163,000余家", figure("a", "16.3", "万家", "余", "", ""), "家", -1);
    assertForm("约0.2486万公里", figure("a", "2486", "公里", "约", "", ""), "万公里", -1);
    assertForm("0.001250万亿元", figure("a", "12.50", "亿元"), "万亿元", -1);
    assertForm("0.01万家", figure("a", "100", "家"), "万家", -1);
  }

  @Test
  void roundingIsHalfUpFromTheExactValueAndAddsNoZeros() {
    assertForm("748.7亿元", figure("a", "748.65", "亿元"), "", 1);
    assertForm("\u22120.3%", figure("a", "-0.25", "%"), "", 1);
    assertForm("约0.25万公里", figure("a", "2486", "公里", "约", "", ""), "万公里", 2);
    assertForm("12亿元", figure("a", "12", "亿元"), "", 1);
    assertForm("0.33小时", figure("a", "20", "分钟"), "小时", 2);
  }

  private static void assertForm(String expected, Figure figure, String in, int round) {
    Checked<String> made = mark(figure, "", in, round);
    assertEquals(List.of(), made.problems());
    assertEquals(expected, made.value());
  }

  @Test
  void formsThatCannotBeAreProblems() {
    assertProblem(Code.INEXACT_FORM, figure("a", "20", "分钟"), "小时", -1, "20分钟", "小时");
    assertProblem(Code.INEXACT_FORM, figure("a", "3", "亿元"), "万亿元", 1, "3亿元", "万亿元");
    assertProblem(Code.WRONG_KIND_OF_UNIT, figure("a", "20", "分钟"), "公里", -1, "20分钟", "公里");
    assertProblem(Code.WRONG_KIND_OF_UNIT, figure("a", "20", "家"), "个", -1, "20家", "个");
    assertProblem(Code.BAD_UNIT, figure("a", "20", "亿元"), "百亿元", -1, "百亿元", "万亿元");
  }

  private static void assertProblem(
      Code code, Figure figure, String in, int round, String... arguments) {
    Checked<String> made = mark(figure, "", in, round);
    assertEquals(List.of(Problem.of(code, HERE, arguments)), made.problems());
    assertEquals(figure.text(), made.value());
  }

  private static Checked<String> mark(Figure figure, String part, String in, int round) {
    return FigureText.of(
        new Inline.Mark(HERE, "a", part, in, round, "{{a}}"), figure, UNITS, Language.CHINESE);
  }

  @Test
  void anExhibitGetsItsUnitWithEvenDecimals() {
    Figure shown =
        FigureText.evened(
                figure("a", "3", "万公里"),
                UNITS.parse("公里").orElseThrow(),
                1,
                UNITS,
                Language.CHINESE)
            .orElseThrow();
    assertEquals("30,000.0公里", shown.text());
    assertEquals(new BigDecimal("30000.0"), shown.value());
    assertEquals("30000.0", shown.written());
    assertTrue(
        FigureText.evened(
                figure("a", "3", "家"), UNITS.parse("个").orElseThrow(), 1, UNITS, Language.CHINESE)
            .isEmpty());
  }

  @Test
  void onlyPlainDecimalsAreValues() {
    for (String good : new String[] {"0", "-3.5", "12.50", "2486", "0.31"}) {
      assertEquals(good, Decimals.parse(good).orElseThrow().toPlainString());
    }
    String[] bad = {"", "-", "1,234", "1e5", "+3", ".5", "5.", "007", "１２", "1 2", "−3", "1.2.3"};
    for (String text : bad) {
      assertTrue(Decimals.parse(text).isEmpty(), text);
    }
    assertTrue(Decimals.parse("9".repeat(41)).isEmpty());
  }
}
