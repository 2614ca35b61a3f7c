package zhounian.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import zhounian.model.Claim.Kind;
import zhounian.model.Period;
import zhounian.model.Unit;

/**
 * One clause of a claim, read.
 *
 * @param kind empty where the words name none
 * @param down whether the change goes down
 * @param amount the number claimed; empty where the clause has none
 * @param base what the number is measured against
 * @param order the place in an order: 1 in 第一, 首位, 最高; the number of years in 连续八年; else 0
 * @param fromBelow whether the order begins with the least
 * @param scope the words that name a whole or a circle: 全国 in 占全国14%; may be empty
 */
record Said(
    String text,
    Optional<Kind> kind,
    boolean down,
    Optional<Amount> amount,
    Base base,
    int order,
    boolean fromBelow,
    String scope) {

  /**
   * A number claimed.
   *
   * @param written as it stands, with its unit and qualifier: 近1.1倍
   * @param unit {@code %}, {@code 倍}, {@code 个百分点}, or a unit of the project as written
   * @param measured the unit of the project; empty for the three others
   * @param spread all values that it may stand for, in {@code unit}
   */
  record Amount(
      String written, BigDecimal value, String unit, Optional<Unit> measured, Interval spread) {
    int decimals() {
      return Math.max(0, value.scale());
    }
  }

  /**
   * What a number is measured against.
   *
   * @param time the time named: 2014年; empty where none is
   * @param end the last year of a span named: 2023 in 2013—2023年; 0 where none is
   * @param yearBefore 同比, 较上年: the same time a year earlier
   * @param stated the value at that time, where the clause tells it: 较2013年的107微克/立方米
   */
  record Base(Optional<Period> time, int end, boolean yearBefore, Optional<Amount> stated) {
    static final Base NONE = new Base(Optional.empty(), 0, false, Optional.empty());

    /** A time that is named and cannot be looked up: 近五年, “十三五”时期. */
    static final Base ELSEWHERE = new Base(Optional.empty(), -1, false, Optional.empty());

    boolean isNamed() {
      return time.isPresent() || yearBefore || stated.isPresent();
    }
  }
}
