package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhounian.model.Period;

final class AccountingTest {
  private static final List<Period> DATES =
      Stream.of("2008", "2014-02-26", "2015-04", "2017-04-01", "2010..2013", "2023-01..2023-11")
          .map(text -> Periods.parse(text).orElseThrow())
          .toList();
  private static final Accounting ACCOUNTING =
      new Accounting(
          List.of("三地", "三省市", "十四五", "PM2.5", "2+4+N", "22号线", "CC BY 4.0", ""),
          2014,
          2026,
          KnownDates.of(DATES));

  private static void assertUnaccounted(String text, String... expected) {
    assertEquals(
        List.of(expected),
        ACCOUNTING.unaccounted(text).stream().map(n -> n.in(text)).toList(),
        text);
  }

  @Test
  void datesNamesAndOrdinalsHaveAnOrigin() {
    assertUnaccounted("2014年起，三地按“十四五”规划治理PM2.5，第一步、第3步见22号线。");
    assertUnaccounted("2月26日，4月；2014年2月26日，2月26日，2014年2月，2月，2015年4月，4月。");
    assertUnaccounted("2014—2026年，2010—2013年，2008年以来，2023年1—11月。");
    assertUnaccounted("“2+4+N”格局；本报告按CC BY 4.0发布；21世纪，2010年代。");
    assertUnaccounted("进一步统一标准，一个港口，十分重要，百年大计。");
  }

  @Test
  void allOtherNumbersHaveNone() {
    assertUnaccounted("建成2486公里，增长38.3%，提高三成。", "2486", "38.3%", "三成");
    assertUnaccounted("两地五个项目", "两", "五");
    assertUnaccounted("2007年，2027年", "2007年", "2027年");
    assertUnaccounted("2014—2027年", "2014—2027年");
    assertUnaccounted("2014年3月，2014年2月27日", "2014年3月", "2014年2月27日");
    assertUnaccounted("3月，4月2日，26日", "3月", "4月2日", "26日");
    assertUnaccounted("2015年4月30日", "2015年4月30日");
    assertUnaccounted("2015年2月30日，2月30日", "2015年2月30日", "2月30日");
    assertUnaccounted("20世纪80年代，八十年代", "20世纪80年代", "八十年代");
    assertUnaccounted("2019家", "2019");
  }

  @Test
  void aMonthWithoutAYearIsOneOfTheYearNamedLast() {
    assertUnaccounted("2014年2月26日座谈；同年2月。2015年4月印发；次年2月。", "2月");
    assertUnaccounted("2014年起，4月印发", "4月");
    assertUnaccounted("2013年之后，次年2月26日座谈；翌年2月。");
    assertUnaccounted("2010—2013年，2月26日", "2月26日");
    assertUnaccounted("2010年代，2月26日");
  }

  @Test
  void aNameCountsOnlyWhereItHoldsTheWholeNumber() {
    assertUnaccounted("十三地", "十三");
    assertUnaccounted("122号线", "122");
    assertUnaccounted("PM2.55", "PM2.55");
    assertUnaccounted("三地市", new String[0]);
    assertUnaccounted("三个地方", "三");
  }

  @Test
  void aNameWithAnotherNumeralHasNoOrigin() {
    Accounting accounting =
        new Accounting(
            List.of("五环", "六环", "三地", "一码通", "北三县", "国三", "四个中心"),
            2014,
            2026,
            KnownDates.of(DATES));
    for (String text : List.of("四环", "一地", "二码通", "北二县", "七个中心")) {
      assertEquals(1, accounting.unaccounted("见" + text + "内").size(), text);
    }
    for (String text : List.of("五环", "三地", "一码通", "最后一环", "全国一盘棋", "一个中心")) {
      assertEquals(List.of(), accounting.unaccounted("见" + text + "内"), text);
    }
  }
}
