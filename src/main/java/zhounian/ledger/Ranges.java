package zhounian.ledger;

import java.math.BigDecimal;
import zhounian.ledger.Found.Kind;

/** Two numbers with a dash, 至 or 到 between them. */
final class Ranges {
  static final String JOINERS = "～~〜—–-－−至到";

  private Ranges() {}

  /** The range from one number to the other; {@code first} alone where they make none. */
  static Found join(String text, Found first, Found last) {
    if (first.kind() == Kind.ORDINAL) {
      return last.kind() == Kind.CARDINAL
          ? first.as(Kind.ORDINAL, first.start(), last.end())
          : first;
    }
    if (last.kind() == Kind.RANGE || last.kind() == Kind.ORDINAL || first.kind() == Kind.RANGE) {
      return first;
    }
    Found from = first;
    Found to = last;
    boolean whole =
        first.kind() == Kind.CARDINAL
            && first
                .value()
                .filter(v -> v.scale() <= 0 && v.precision() - v.scale() <= 4)
                .isPresent();
    int number = whole ? first.value().orElseThrow().intValue() : 0;
    boolean bareYear =
        first.kind() == Kind.YEAR
            && text.charAt(first.end() - 1) != '年'
            && last.value().isPresent();
    if (bareYear) {
      BigDecimal year = BigDecimal.valueOf(first.year());
      from = Found.of(first.start(), first.end(), Kind.CARDINAL, year);
    } else if (last.kind() == Kind.YEAR && whole && number >= 1000) {
      from = Found.date(first.start(), first.end(), Kind.YEAR, number, 0, 0);
    } else if (last.kind() == Kind.MONTH && whole && number >= 1 && number <= 12) {
      from = Found.date(first.start(), first.end(), Kind.MONTH, 0, number, 0);
    } else if (last.kind() == Kind.DAY && whole && number >= 1 && number <= 31) {
      from = Found.date(first.start(), first.end(), Kind.DAY, 0, 0, number);
    } else {
      to = inheriting(first, last);
    }
    return Found.range(from, to);
  }

  /** The second end of a range takes year and month from the first: 2023年6月—8月. */
  private static Found inheriting(Found first, Found last) {
    boolean year = first.year() > 0 && last.year() == 0;
    if (last.kind() == Kind.MONTH && year) {
      return Found.date(last.start(), last.end(), Kind.YEAR_MONTH, first.year(), last.month(), 0);
    }
    if (last.kind() == Kind.MONTH_DAY && year) {
      return Found.date(
          last.start(), last.end(), Kind.DATE, first.year(), last.month(), last.day());
    }
    if (last.kind() == Kind.DAY && first.day() > 0 && first.month() > 0) {
      return Found.date(
          last.start(), last.end(), first.kind(), first.year(), first.month(), last.day());
    }
    return last;
  }
}
