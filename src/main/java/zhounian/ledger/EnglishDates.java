package zhounian.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import zhounian.ledger.Found.Kind;

/**
 * Dates in English words around a numeral: 14 May 2005, 14–16 May, September 2012, May 14, 2005,
 * with full names of months or their usual three or four letters.
 */
final class EnglishDates {
  static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Words that go on with a sentence: no one counts by them. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "and", "or", "to", "but", "the", "a", "an", "was", "were", "is", "are", "has", "had",
          "have", "when", "while", "because", "it", "they", "we");

  private final Line line;
  private final String text;

  EnglishDates(Line line) {
    this.line = line;
    this.text = line.text;
  }

  /** The date that the numeral and the words on its two sides write. */
  Optional<Found> date(Core core) {
    if (!core.arabic() || !core.whole()) {
      return Optional.empty();
    }
    int number = core.number();
    if (core.places() == 4) {
      int before = wordStart(core.start());
      int month = month(before, spaceBefore(core.start()));
      return month > 0
          ? Optional.of(Found.date(before, core.end(), Kind.YEAR_MONTH, number, month, 0))
          : Optional.empty();
    }
    if (core.places() == 0 || core.places() > 2 || number < 1 || number > 31) {
      return Optional.empty();
    }
    Optional<Found> dayFirst = dayFirst(core);
    return dayFirst.isPresent() ? dayFirst : monthFirst(core);
  }

  /** 14 May, 14–16 May, 14 May 2005. */
  private Optional<Found> dayFirst(Core day) {
    Core last = day;
    int joiner = line.skipSpace(day.end());
    if ("-–—".indexOf(line.endOr(joiner)) >= 0 && line.isDigit(line.skipSpace(joiner + 1))) {
      last = line.digits(line.skipSpace(joiner + 1));
    }
    int word = line.skipSpace(last.end());
    int end = line.wordEnd(word);
    int month = word > last.end() ? month(word, end) : 0;
    if (month == 0 || last.places() == 0 || last.number() < 1 || last.number() > 31) {
      return Optional.empty();
    }
    Found to = year(day.start(), end, month, last.number(), line.skipSpace(end));
    if (last.start() == day.start()) {
      return Optional.of(to);
    }
    Found from = Found.date(day.start(), day.end(), to.kind(), to.year(), to.month(), day.number());
    return Optional.of(Found.range(from, to));
  }

  /** May 14, May 14, 2005. */
  private Optional<Found> monthFirst(Core day) {
    int start = wordStart(day.start());
    int month = month(start, spaceBefore(day.start()));
    if (month == 0) {
      return Optional.empty();
    }
    int comma = day.end();
    int next = line.charAt(comma) == ',' ? line.skipSpace(comma + 1) : comma;
    return Optional.of(year(start, day.end(), month, day.number(), next));
  }

  /** The day with its year, if one stands at {@code at}. */
  private Found year(int start, int end, int month, int day, int at) {
    if (at > end && line.isDigit(at)) {
      Core year = line.digits(at);
      if (year.places() == 4 && !line.isLetter(year.end())) {
        return Found.date(start, year.end(), Kind.DATE, year.number(), month, day);
      }
    }
    return Found.date(start, end, Kind.MONTH_DAY, 0, month, day);
  }

  /** Whether the word at {@code at} is none that a number could count. */
  boolean isNoNoun(int at) {
    return NO_NOUNS.contains(text.substring(at, line.wordEnd(at)));
  }

  /** 1 to 12 for the name of a month in letters of both sizes; else 0. */
  private int month(int start, int end) {
    if (end - start < 3 || !line.isUpper(start)) {
      return 0;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      String name = MONTHS.get(i);
      if (word.equals(name) || (word.length() <= 4 && name.startsWith(word))) {
        return i + 1;
      }
    }
    return 0;
  }

  private int spaceBefore(int at) {
    return line.isSpace(at - 1) ? at - 1 : at;
  }

  /** Where the word before {@code at} begins, a space between aside. */
  private int wordStart(int at) {
    int start = spaceBefore(at);
    while (start > line.floor && line.isLetter(start - 1)) {
      start--;
    }
    return start;
  }
}
