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
  private final WordIndex names;
  private final NearNames nearNames;

  /** What says before a month that it is one of the year after. */
  private static final List<String> NEXT_YEAR = List.of("次年", "翌年", "第二年", "转年");

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
      if (!hasOrigin(text, number) || !isOfYear(text, number, year)) {
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

  /**
   * Whether a month or a day without a year is known of the year that the text named before it, as
   * a reader takes it: 2015年4月30日……；6月. Where the text names none before, any year will do.
   *
   * @param named the year named last; 0 for none
   */
  private boolean isOfYear(String text, Found number, int named) {
    if (named == 0 || names.around(text, number.start(), number.end()) >= 0) {
      return true;
    }
    int year = named + (follows(text, number.start(), NEXT_YEAR) ? 1 : 0);
    return switch (number.kind()) {
      case MONTH -> dates.yearMonth(year, number.month());
      case MONTH_DAY -> dates.date(year, number.month(), number.day());
      default -> true;
    };
  }

  /** The year that a number names; the one before where it names none. */
  private static int named(Found number, int before) {
    return switch (number.kind()) {
      case YEAR, YEAR_MONTH, DATE -> number.year() > 0 ? number.year() : before;
      case RANGE -> named(number.ends().get(1), named(number.ends().get(0), before));
      default -> before;
    };
  }

  private static boolean follows(String text, int at, List<String> words) {
    return words.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
  }

  /** Numerals that stand where a name has another one: they have no origin. */
  private void nearNames(String text, int from, int to, List<Found> unaccounted) {
    for (int at = Line.next(text, from); at < to; at = Line.next(text, at + 1)) {
      if (nearNames.at(text, at) && names.around(text, at, at + 1) < 0) {
        unaccounted.add(Found.of(at, at + 1, Kind.CARDINAL));
      }
    }
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
