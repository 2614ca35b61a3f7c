package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhounian.ledger.Figures.figure;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhounian.model.Evidence;
import zhounian.model.Figure;

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

  private static void assertHolds(boolean expected, Figure f, String quote) {
    Figure quoted =
        new Figure(
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
    assertEquals(expected, Quotations.hold(quoted), quote);
  }
}
