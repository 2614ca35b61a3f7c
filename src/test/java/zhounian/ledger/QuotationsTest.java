package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.ledger.Figures.figure;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Period;

final class QuotationsTest {
  @Test
  void aValueIsReadInItsQuotationInAnyScriptAndScale() {
    assertHolds(true, figure("a", "2486", "公里"), "增长到 2486 公里");
    assertHolds(true, figure("a", "16.3", "万家"), "16.3万余家");
    assertHolds(true, figure("a", "10", "万公里"), "10余万公里");
    assertHolds(true, figure("a", "3", "项"), "建成三项工程");
    assertHolds(true, figure("a", "60", "%"), "超过六成");
    assertHolds(true, figure("a", "-65.1", "%"), "下降65.1%");
    assertHolds(true, figure("a", "26862", "家"), "共26,862家");
    assertHolds(true, figure("a", "30", "%"), "30%～40%");
  }

  @Test
  void oneAndHalfBeforeTheUnitAreRead() {
    assertHolds(true, figure("a", "1", "小时"), "京雄津保唐一小时交通圈");
    assertHolds(true, figure("a", "1", "小时"), "向西一个小时可以到达");
    assertHolds(true, figure("a", "0.5", "小时"), "京津雄半小时通达");
    assertHolds(true, figure("a", "50", "%"), "研发人员占比一半以上");
    assertHolds(false, figure("a", "1", "小时"), "一路通达，二小时到");
  }

  @Test
  void anotherNumberIsNotItsQuotation() {
    assertHolds(false, figure("a", "2486", "公里"), "增长到2468公里");
    assertHolds(false, figure("a", "16.3", "万家"), "16.3亿家");
    assertHolds(false, figure("a", "3", "项"), "一项工程");
    assertHolds(false, figure("a", "2014", "家"), "2014年");
    assertHolds(true, figure("a", "2014", "家"), "");
  }

  @Test
  void aYearOfTheQuotationIsTheFiguresOrThatOfAnotherOfItsMetric() {
    Figure figure = quoted(figure("a", "748.7", "亿元"), "2023年的748.7亿元，2013年的71.2亿元");
    Period own = figure.period();
    assertEquals(
        List.of(2023, 2013).stream().filter(y -> y != own.year()).toList(),
        Quotations.otherYears(figure, List.of(own)));
    assertEquals(
        List.of(),
        Quotations.otherYears(
            figure,
            List.of(
                own,
                Periods.parse("2023").orElseThrow(),
                Periods.parse("2013..2014").orElseThrow())));
  }

  @Test
  void anExplanationDoesNotExcuseOtherDigits() {
    assertFalse(Quotations.hasOtherDigits(quoted(figure("a", "0.31", "公里"), "长0.31万公里")));
    assertTrue(Quotations.hasOtherDigits(quoted(figure("a", "0.37", "公里"), "长0.31万公里")));
    assertFalse(Quotations.hasOtherDigits(quoted(figure("a", "15", "公里"), "三里地可到")));
  }

  @Test
  void anotherQuotationWithOneOtherDigitIsASlip() {
    Figure a = quoted(figure("a", "30.5", "公里"), "分别为30.5公里、38.1公里");
    Figure b = quoted(figure("b", "38.1", "公里"), "分别为30.5公里、38.1公里");
    Figure slip = quoted(figure("b", "38.1", "公里"), "分别为30.6公里、38.1公里");
    assertEquals(List.of(), Neighbours.find(List.of(a, b)));
    List<Neighbours.Slip> slips = Neighbours.find(List.of(a, slip));
    assertEquals(1, slips.size());
    assertEquals("30.6", slips.get(0).read());
    assertEquals("30.5", slips.get(0).there());
  }

  @Test
  void wordsWithOneOtherCharacterAreFound() {
    assertTrue(Quotations.hasOneApart("达10848公里，增长38.3%", "增长38.4%"));
    assertFalse(Quotations.hasOneApart("达10848公里，增长38.3%", "增长38.3%"));
    assertFalse(Quotations.hasOneApart("达10848公里", "增长38.3%"));
  }

  private static Figure quoted(Figure f, String quote) {
    return new Figure(
        f.position(),
        f.id(),
        f.metric(),
        f.region(),
        f.period(),
        f.written(),
        f.value(),
        f.unit(),
        f.qualifier(),
        f.status(),
        Optional.of(new Evidence("src-a", "", quote)),
        f.derived(),
        f.claims(),
        f.note(),
        f.text());
  }

  private static void assertHolds(boolean expected, Figure f, String quote) {
    assertEquals(expected, Quotations.hold(quoted(f, quote)), quote);
  }
}
