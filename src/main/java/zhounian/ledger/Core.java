package zhounian.ledger;

import java.math.BigDecimal;

/**
 * The bare numeral before anything that follows it is looked at.
 *
 * @param places how many characters, if it is nothing but digits without separators; else 0
 */
record Core(int start, int end, BigDecimal value, int places, boolean arabic) {
  /** Whether there are no decimals. */
  boolean whole() {
    return value.scale() <= 0;
  }

  /** The whole number; {@code Integer.MAX_VALUE} for one of more than nine places. */
  int number() {
    return value.precision() - value.scale() <= 9 ? value.intValue() : Integer.MAX_VALUE;
  }
}
