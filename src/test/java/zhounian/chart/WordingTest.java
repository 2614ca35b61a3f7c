package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhounian.model.Figure;
import zhounian.model.Period;

class WordingTest {

  @Test
  void numbersAreGroupedFromFiveDigitsOn() {
    assertEquals("1234", Numbers.text(new BigDecimal("1234")));
    assertEquals("26,862", Numbers.text(new BigDecimal("26862")));
    assertEquals("1,234,567.50", Numbers.text(new BigDecimal("1234567.50")));
    assertEquals("12.50", Numbers.text(new BigDecimal("12.50")));
  }

  @Test
  void minusIsTheSignOfItsOwn() {
    assertEquals("−0.1", Numbers.text(new BigDecimal("-0.1")));
    assertEquals("+3", Numbers.signed(new BigDecimal("3")));
    assertEquals("0", Numbers.signed(new BigDecimal("0")));
  }

  private static String shown(Figure figure, String unit) {
    return new Shown(figure, figure.value(), Numbers.text(figure.value()), "").text(unit);
  }

  @Test
  void theSourcesQualifierStandsWhereTheSourceHasIt() {
    Figure figure = Samples.figure(Samples.ALL, 2023, "2486", Samples.KM);
    assertEquals("2486 公里", shown(figure, "公里"));
    assertEquals("约 2486 公里", shown(Samples.qualified(figure, "约", Figure.Place.BEFORE), "公里"));
    assertEquals("2486余公里", shown(Samples.qualified(figure, "余", Figure.Place.AFTER_SCALE), "公里"));
    assertEquals("2486余", shown(Samples.qualified(figure, "余", Figure.Place.AFTER_NUMBER), ""));
    assertEquals(
        "2486 公里以上", shown(Samples.qualified(figure, "以上", Figure.Place.AFTER_UNIT), "公里"));
  }

  @Test
  void datesAreAsFineAsTheSource() {
    assertEquals("2023", Samples.WORDING.date(Samples.year(2023)));
    assertEquals("2023.6", Samples.WORDING.date(Samples.month(2023, 6)));
    Period span =
        new Period(
            LocalDate.of(2014, 1, 1),
            LocalDate.of(2023, 12, 31),
            Period.Precision.YEAR,
            Period.Kind.SPAN,
            false);
    assertEquals("2014—2023", Samples.WORDING.date(span));
  }

  @Test
  void linesBreakBetweenHanCharactersButNotBeforeAStop() {
    assertEquals(List.of("协同发", "展，十年"), Wrap.lines("协同发展，十年", 4, 1, false, Samples.MEASURE));
    assertEquals(
        List.of("GDP 2023", "年末"), Wrap.lines("GDP 2023 年末", 4.6, 1, false, Samples.MEASURE));
  }

  @Test
  void evenLinesPreferAMark() {
    assertEquals(List.of("北京—", "雄安新区"), Wrap.even("北京—雄安新区", 5, 1, false, Samples.MEASURE));
    assertEquals(List.of("一二三四", "五六七"), Wrap.even("一二三四五六七", 6, 1, false, Samples.MEASURE));
  }
}
