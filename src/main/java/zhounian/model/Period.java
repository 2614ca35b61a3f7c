package zhounian.model;

import java.time.LocalDate;

/**
 * The time that a number or an event belongs to, as an interval of days.
 *
 * @param from first day
 * @param to last day
 * @param precision what the source gives: year, month or day
 * @param kind a span, or a state as of its end
 * @param inferred true where the source gives no date and its own date stands in for it
 */
public record Period(
    LocalDate from, LocalDate to, Precision precision, Kind kind, boolean inferred) {

  /** How finely the period is written. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /** What the period says. */
  public enum Kind {
    /** During the time. */
    DURING,
    /** The state at the end of the time (截至). */
    AS_OF,
    /** From the start of {@code from} to the end of {@code to}, two dates written. */
    SPAN
  }

  /** Year of the last day: where the number stands on a ruler of years. */
  public int year() {
    return to.getYear();
  }
}
