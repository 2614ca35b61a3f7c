package zhounian.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number found in a text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last; the sign and the word that makes its kind lie inside (38.3%,
 *     七成五, 3倍, 第三, 2014年2月), a unit does not
 * @param value in the unit that the kind tells: {@code PERCENT} in hundredths (三成 is 30, 5‰ is
 *     0.5), all others plain, the scale multiplied out; empty for dates, ranges, vague numbers,
 *     codes, and fractions without a finite decimal
 * @param year 0 where none is written
 * @param month 1–12; 0 where none is written
 * @param day 1–31; 0 where none is written
 * @param ends both ends of a {@code RANGE}, else none
 */
public record Found(
    int start,
    int end,
    Kind kind,
    Optional<BigDecimal> value,
    int year,
    int month,
    int day,
    List<Found> ends) {
  public Found {
    ends = List.copyOf(ends);
  }

  /** What a number is. */
  public enum Kind {
    /** 2486, 26,862, 3.5万, 二十三, 三 before 条. */
    CARDINAL,
    /** 38.3%, 三成, 百分之六十. */
    PERCENT,
    /** 个百分点. */
    POINTS,
    /** 3倍. */
    MULTIPLE,
    /** 三分之一, 1/3. */
    FRACTION,
    /** 3:1; also a time of day, 12:30. */
    RATIO,
    /** 第三, 第3, 三季度, 二十大 (the congress), 3rd. */
    ORDINAL,
    /** 2014年, 二〇一四年, or 2014 where nothing is counted by it. */
    YEAR,
    /** 2014年2月, 2014-02. */
    YEAR_MONTH,
    /** 2014年2月26日, 2014-02-26. */
    DATE,
    /** 2月 without a year. */
    MONTH,
    /** 2月26日 without a year. */
    MONTH_DAY,
    /** 26日 alone. */
    DAY,
    /** 2010年代, 1990s; year 0 for 八十年代. */
    DECADE,
    /** 21世纪; {@code year} is the century's first. */
    CENTURY,
    /** 十四五 and its like. */
    PLAN,
    /** 数十, 十几, 三五 before 个, 七八十. */
    VAGUE,
    /** Digits glued to Latin letters or plus signs: G2, PM2.5, 5G, 2+4+N. */
    CODE,
    /** Two of the above with a dash, 至 or 到 between them. */
    RANGE
  }

  /** The characters of {@code text} that the number takes up. */
  public String in(String text) {
    return text.substring(start, end);
  }

  static Found of(int start, int end, Kind kind, BigDecimal value) {
    return new Found(start, end, kind, Optional.of(value), 0, 0, 0, List.of());
  }

  static Found of(int start, int end, Kind kind) {
    return new Found(start, end, kind, Optional.empty(), 0, 0, 0, List.of());
  }

  static Found date(int start, int end, Kind kind, int year, int month, int day) {
    return new Found(start, end, kind, Optional.empty(), year, month, day, List.of());
  }

  static Found range(Found from, Found to) {
    return new Found(from.start, to.end, Kind.RANGE, Optional.empty(), 0, 0, 0, List.of(from, to));
  }

  Found as(Kind newKind, int newStart, int newEnd) {
    return new Found(newStart, newEnd, newKind, value, year, month, day, ends);
  }
}
