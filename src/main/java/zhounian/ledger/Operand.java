package zhounian.ledger;

import java.util.List;
import zhounian.model.Unit;

/**
 * A number that a claim is computed from.
 *
 * @param spread all values that it may stand for, in base units
 * @param written the value as written, in base units
 * @param ids the figures that it was read from; none for a value that the claim itself tells
 */
record Operand(Interval spread, Rational written, List<String> ids) {
  /** A value that a claim tells. */
  static Operand of(Said.Amount amount, Unit unit) {
    Rational size = Units.size(unit);
    return new Operand(
        amount.spread().times(size), Rational.of(amount.value()).times(size), List.of());
  }
}
