package zhounian.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import zhounian.model.Period;
import zhounian.model.Period.Kind;
import zhounian.model.Period.Precision;

/** Periods as the data files write them. */
public final class Periods {
  private Periods() {}

  /**
   * {@code 2023}, {@code 2023-06}, {@code 2023-06-30}, or two of the same precision, the earlier
   * first: {@code 2014..2023}. Empty for anything else, days that no calendar has included.
   */
  public static Optional<Period> parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return date(text);
    }
    Optional<Period> from = date(text.substring(0, dots));
    Optional<Period> to = date(text.substring(dots + 2));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Period first = from.get();
    Period last = to.get();
    if (first.precision() != last.precision() || !first.from().isBefore(last.from())) {
      return Optional.empty();
    }
    return Optional.of(new Period(first.from(), last.to(), first.precision(), Kind.SPAN, false));
  }

  /** The state at the end of a period. */
  public static Period asOf(Period period) {
    return new Period(
        period.from(), period.to(), period.precision(), Kind.AS_OF, period.inferred());
  }

  /** A period that is the source's own date, because the source gives none. */
  public static Period inferred(Period period) {
    return new Period(period.from(), period.to(), period.precision(), period.kind(), true);
  }

  private static Optional<Period> date(String text) {
    int length = text.length();
    boolean shape =
        length == 4
            || (length == 7 && text.charAt(4) == '-')
            || (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-');
    if (!shape) {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = length >= 7 ? number(text, 5, 7) : 1;
    int day = length == 10 ? number(text, 8, 10) : 1;
    if (year < 1 || month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    if (day < 1 || day > yearMonth.lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate from = yearMonth.atDay(day);
    if (length == 4) {
      return Optional.of(
          new Period(from, LocalDate.of(year, 12, 31), Precision.YEAR, Kind.DURING, false));
    }
    return Optional.of(
        length == 7
            ? new Period(from, yearMonth.atEndOfMonth(), Precision.MONTH, Kind.DURING, false)
            : new Period(from, from, Precision.DAY, Kind.DURING, false));
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
