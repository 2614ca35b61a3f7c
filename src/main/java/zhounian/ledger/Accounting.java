package zhounian.ledger;

import java.util.Collection;
import java.util.List;
import zhounian.ledger.Found.Kind;

/**
 * Which numbers of a written text have no origin.
 *
 * <p>An origin is: a name that covers the whole number; an ordinal; a year within the report's
 * span, or one that the data know; a month or day that the data know; a decade or century that the
 * span touches. Numbers that marks print are not part of the text given.
 */
public final class Accounting {
  private final WordIndex names;
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
    List<Found> numbers = NumberReader.read(text);
    // Most lines have none, and there are as many lines as paragraphs and cells.
    return numbers.isEmpty() ? numbers : numbers.stream().filter(n -> !hasOrigin(text, n)).toList();
  }

  private boolean hasOrigin(String text, Found number) {
    return names.around(text, number.start(), number.end()) >= 0 || isKnown(text, number);
  }

  private boolean isKnown(String text, Found number) {
    int year = number.year();
    if (number.kind() == Kind.RANGE) {
      return number.ends().stream().allMatch(end -> hasOrigin(text, end));
    }
    return switch (number.kind()) {
      case ORDINAL -> true;
      case YEAR -> isYear(year);
      case YEAR_MONTH -> dates.yearMonth(year, number.month());
      case DATE -> dates.date(year, number.month(), number.day());
      case MONTH -> dates.month(number.month());
      case MONTH_DAY -> dates.monthDay(number.month(), number.day());
      case DECADE -> year > 0 && year <= lastYear && year + 9 >= firstYear;
      case CENTURY -> year <= lastYear && year + 99 >= firstYear;
      default -> false;
    };
  }

  private boolean isYear(int year) {
    return (year >= firstYear && year <= lastYear) || dates.year(year);
  }
}
