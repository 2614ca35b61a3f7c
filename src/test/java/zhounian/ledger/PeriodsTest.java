package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.problem.Language.CHINESE;
import static zhounian.problem.Language.ENGLISH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import zhounian.model.Period;

final class PeriodsTest {
  @Test
  void aPeriodRunsFromItsFirstToItsLastDay() {
    assertDays("2023", "2023-01-01", "2023-12-31");
    assertDays("2024-02", "2024-02-01", "2024-02-29");
    assertDays("2023-06-30", "2023-06-30", "2023-06-30");
    assertDays("2014..2023", "2014-01-01", "2023-12-31");
    assertDays("2014-02..2024-02", "2014-02-01", "2024-02-29");
  }

  private static void assertDays(String text, String from, String to) {
    Period period = Periods.parse(text).orElseThrow();
    assertEquals(LocalDate.parse(from), period.from());
    assertEquals(LocalDate.parse(to), period.to());
  }

  @Test
  void whatIsNoPeriodIsRefused() {
    String[] texts = {
      "",
      "23",
      "2023-13",
      "2023-00",
      "2023-02-29",
      "2023-6",
      "2023/06",
      "2014…2023",
      "2014..",
      "2023..2014",
      "2014..2014",
      "2014..2024-02",
      "2014..2015..2016",
      "２０２３",
      "2023-06-31",
      " 2023"
    };
    for (String text : texts) {
      assertTrue(Periods.parse(text).isEmpty(), text);
    }
  }

  @Test
  void periodsAreToldInFinishedChinese() {
    assertChinese("2023年", "2023");
    assertChinese("2023年6月", "2023-06");
    assertChinese("2023年6月30日", "2023-06-30");
    assertChinese("2014—2023年", "2014..2023");
    assertChinese("2014年2月—2024年2月", "2014-02..2024-02");
    assertChinese("2023年1—11月", "2023-01..2023-11");
    assertChinese("2023年6月1—30日", "2023-06-01..2023-06-30");
    assertChinese("2023年6月1日—7月2日", "2023-06-01..2023-07-02");
    assertChinese("2023年12月31日—2024年1月2日", "2023-12-31..2024-01-02");
  }

  private static void assertChinese(String expected, String text) {
    assertEquals(expected, PeriodText.of(Periods.parse(text).orElseThrow(), CHINESE));
  }

  @Test
  void aStateIsToldAsOfItsEnd() {
    assertEquals("截至2023年底", chinese(Periods.asOf(parse("2023"))));
    assertEquals("截至2023年6月底", chinese(Periods.asOf(parse("2023-06"))));
    assertEquals("截至2023年6月30日", chinese(Periods.asOf(parse("2023-06-30"))));
  }

  @Test
  void anInferredDateIsTheSourcesOwnAndNeverAState() {
    String text = chinese(Periods.inferred(Periods.asOf(parse("2024-02"))));
    assertEquals("2024年2月（按来源日期）", text);
    assertEquals(
        "February 2024 (date of the source)",
        PeriodText.of(Periods.inferred(parse("2024-02")), ENGLISH));
  }

  @Test
  void periodsAreToldInEnglish() {
    assertEquals("30 June 2023", PeriodText.of(parse("2023-06-30"), ENGLISH));
    assertEquals("2014–2023", PeriodText.of(parse("2014..2023"), ENGLISH));
    assertEquals("January–November 2023", PeriodText.of(parse("2023-01..2023-11"), ENGLISH));
    assertEquals("as of the end of 2023", PeriodText.of(Periods.asOf(parse("2023")), ENGLISH));
  }

  private static Period parse(String text) {
    return Periods.parse(text).orElseThrow();
  }

  private static String chinese(Period period) {
    return PeriodText.of(period, CHINESE);
  }
}
