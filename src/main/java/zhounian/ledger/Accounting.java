package zhounian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import zhounian.ledger.Found.Kind;

/**
 * Which numbers of a written text have no origin.
 *
 * <p>A numeral that stands where a name has another one (四环 for 五环) has none, whatever the reader
 * makes of it. An origin is: a name that covers the whole number; an ordinal; a year within the
 * report's span, or one that the data know; a month or day that the data know; a decade or century
 * that the span touches. Numbers that marks print are not part of the text given.
 */
public final class Accounting {
  /** What says before a month that it is one of the year after. */
  private static final List<String> NEXT_YEAR = List.of("次年", "翌年", "第二年", "转年");

  private final WordIndex names;
  private final NearNames nearNames;
  private final int firstYear;
  private final int lastYear;
  private final KnownDates dates;
  private final boolean counts;

  /**
   * The origins of a project.
   *
   * @param names names that hold numbers, empty ones ignored
   * @param firstYear first year of the report's span
   * @param lastYear last year of the report's span
   */
  public Accounting(Collection<String> names, int firstYear, int lastYear, KnownDates dates) {
    this(names, firstYear, lastYear, dates, true);
  }

  private Accounting(
      Collection<String> names, int firstYear, int lastYear, KnownDates dates, boolean counts) {
    this.counts = counts;
    this.names = WordIndex.of(names);
    this.nearNames = new NearNames(names);
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.dates = dates;
  }

  /** One that asks of no number where it comes from. */
  public static Accounting none() {
    return new Accounting(List.of(), 1, 0, KnownDates.of(List.of()), false);
  }

  /** Whether it asks at all. */
  public boolean counts() {
    return counts;
  }

  /** What it goes by; two that go by equal things find the same. */
  public List<Object> basis() {
    return List.of(firstYear, lastYear, dates.basis());
  }

  /** The numbers without an origin, in order. */
  public List<Found> unaccounted(String text) {
    int first = Line.next(Financial.common(text), 0);
    // Most lines have none, and there are as many lines as paragraphs and cells.
    if (first == text.length()) {
      return List.of();
    }
    List<Found> unaccounted = new ArrayList<>();
    int at = first;
    int year = 0;
    for (Found number : NumberReader.read(text)) {
      nearNames(text, at, number.start(), unaccounted);
      if (!hasOrigin(text, number, year)) {
        unaccounted.add(number);
      } else {
        nearNames(text, number.start(), number.end(), unaccounted);
      }
      at = number.end();
      year = named(number, year);
    }
    nearNames(text, at, text.length(), unaccounted);
    return unaccounted;
  }

  /** The year that a number names; the one before where it names none. */
  private static int named(Found number, int before) {
    return switch (number.kind()) {
      case YEAR, YEAR_MONTH, DATE -> number.year() > 0 ? number.year() : before;
      case RANGE -> named(number.ends().get(1), named(number.ends().get(0), before));
      default -> before;
    };
  }

  /** Numerals that stand where a name has another one: they have no origin. */
  private void nearNames(String text, int from, int to, List<Found> unaccounted) {
    for (int at = Line.next(text, from); at < to; at = Line.next(text, at + 1)) {
      if (nearNames.at(text, at) && names.around(text, at, at + 1) < 0) {
        unaccounted.add(Found.of(at, at + 1, Kind.CARDINAL));
      }
    }
  }

  /**
   * Whether a number has an origin.
   *
   * @param before the year that the text names last before it; 0 for none
   */
  private boolean hasOrigin(String text, Found number, int before) {
    return names.around(text, number.start(), number.end()) >= 0 || isKnown(text, number, before);
  }

  private boolean isKnown(String text, Found number, int before) {
    int year = number.year();
    if (number.kind() == Kind.RANGE) {
      return number.ends().stream().allMatch(end -> hasOrigin(text, end, before));
    }
    // A month without a year is one of the year named last, as a reader takes it.
    int of = before > 0 && isNextYear(text, number.start()) ? before + 1 : before;
    return switch (number.kind()) {
      case ORDINAL -> true;
      case YEAR -> isYear(year);
      case YEAR_MONTH -> dates.yearMonth(year, number.month());
      case DATE -> dates.date(year, number.month(), number.day());
      case MONTH -> of > 0 ? dates.yearMonth(of, number.month()) : dates.month(number.month());
      case MONTH_DAY ->
          of > 0
              ? dates.date(of, number.month(), number.day())
              : dates.monthDay(number.month(), number.day());
      case DECADE -> year > 0 && year <= lastYear && year + 9 >= firstYear;
      case CENTURY -> year <= lastYear && year + 99 >= firstYear;
      default -> false;
    };
  }

  private static boolean isNextYear(String text, int at) {
    return NEXT_YEAR.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
  }

  private boolean isYear(int year) {
    return (year >= firstYear && year <= lastYear) || dates.year(year);
  }
}
