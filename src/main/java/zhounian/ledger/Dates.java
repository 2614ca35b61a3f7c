package zhounian.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhounian.ledger.Found.Kind;

/** Dates: what 年, 月, 日, 年代, 世纪 and 季度 make of the numeral before them, and ISO 8601. */
final class Dates {
  private static final List<String> WORDS_BEFORE_YEARS =
      List.of(
          "in", "since", "by", "until", "till", "from", "to", "of", "during", "before", "after",
          "between", "and", "through", "early", "late", "mid");

  private final Line line;
  private final String text;
  private final EnglishDates english;

  Dates(Line line) {
    this.line = line;
    this.text = line.text;
    this.english = new EnglishDates(line);
  }

  /** The date that the numeral and what follows it write. */
  Optional<Found> date(Core core) {
    if (!core.whole()) {
      return Optional.empty();
    }
    Optional<Found> words = english.date(core);
    if (words.isPresent()) {
      return words;
    }
    int start = core.start();
    int number = core.number();
    int after = line.skipSpace(core.end());
    char c = line.charAt(after);
    boolean fourPlaces = core.places() == 4;
    if (core.arabic() && fourPlaces) {
      Optional<Found> iso = isoDate(core);
      if (iso.isPresent()) {
        return iso;
      }
    }
    if (c == '年') {
      if (line.charAt(after + 1) == '代' && number % 10 == 0 && (fourPlaces || number < 100)) {
        int year = fourPlaces ? number : 0;
        return Optional.of(Found.date(start, after + 2, Kind.DECADE, year, 0, 0));
      }
      return fourPlaces
          ? Optional.of(
              monthAndDay(
                  Found.date(start, after + 1, Kind.YEAR, number, 0, 0), line.skipSpace(after + 1)))
          : Optional.empty();
    }
    if (c == '月' && number >= 1 && number <= 12) {
      return Optional.of(
          day(Found.date(start, after + 1, Kind.MONTH, 0, number, 0), line.skipSpace(after + 1)));
    }
    if (c == '日' && number >= 1 && number <= 31) {
      return Optional.of(Found.date(start, after + 1, Kind.DAY, 0, 0, number));
    }
    if (text.startsWith("世纪", after) && number >= 1 && number <= 30) {
      return Optional.of(century(start, after + 2, (number - 1) * 100));
    }
    return text.startsWith("季度", after) && number >= 1 && number <= 4
        ? Optional.of(Found.of(start, after + 2, Kind.ORDINAL, core.value()))
        : Optional.empty();
  }

  /** 21世纪, and 20世纪80年代 as one decade. */
  private Found century(int start, int end, int base) {
    Optional<Core> decade = line.number(line.skipSpace(end));
    if (decade.isPresent()) {
      int after = line.skipSpace(decade.get().end());
      int ten = decade.get().number();
      if (text.startsWith("年代", after) && ten % 10 == 0 && ten < 100) {
        return Found.date(start, after + 2, Kind.DECADE, base + ten, 0, 0);
      }
    }
    return Found.date(start, end, Kind.CENTURY, base + 1, 0, 0);
  }

  private Optional<Found> isoDate(Core core) {
    char separator = line.charAt(core.end());
    int month = twoDigits(core.end() + 1);
    if ("-/.".indexOf(separator) < 0 || separator == 0 || month < 1 || month > 12) {
      return Optional.empty();
    }
    int end = core.end() + 1 + widthOfTwo(core.end() + 1);
    int day = line.charAt(end) == separator ? twoDigits(end + 1) : -1;
    if (day >= 1 && day <= 31) {
      return Optional.of(
          Found.date(
              core.start(), end + 1 + widthOfTwo(end + 1), Kind.DATE, core.number(), month, day));
    }
    boolean twoPlaces = end - core.end() == 3;
    return separator == '-' && twoPlaces && "年月".indexOf(line.endOr(line.skipSpace(end))) < 0
        ? Optional.of(Found.date(core.start(), end, Kind.YEAR_MONTH, core.number(), month, 0))
        : Optional.empty();
  }

  /** One or two digits, no third after them; −1 where they do not stand there. */
  private int twoDigits(int at) {
    int width = widthOfTwo(at);
    if (width == 0 || line.isDigit(at + width)) {
      return -1;
    }
    return width == 2
        ? (line.digit(at) - '0') * 10 + (line.digit(at + 1) - '0')
        : line.digit(at) - '0';
  }

  private int widthOfTwo(int at) {
    return !line.isDigit(at) ? 0 : line.isDigit(at + 1) ? 2 : 1;
  }

  /** What follows a year: 2月, 2月26日, 1—11月. */
  private Found monthAndDay(Found year, int at) {
    Optional<Core> first = line.number(at);
    if (first.isEmpty()) {
      return year;
    }
    Optional<Core> last = joined(first.get());
    Core month = last.orElse(first.get());
    int after = line.skipSpace(month.end());
    if (line.charAt(after) != '月' || !isMonth(month) || !isMonth(first.get())) {
      return year;
    }
    Found to = Found.date(year.start(), after + 1, Kind.YEAR_MONTH, year.year(), month.number(), 0);
    if (last.isPresent()) {
      Found from =
          Found.date(
              year.start(),
              first.get().end(),
              Kind.YEAR_MONTH,
              year.year(),
              first.get().number(),
              0);
      return Found.range(from, to);
    }
    return day(to, line.skipSpace(after + 1));
  }

  /** What follows a month: 26日, 26号, 26—28日. */
  private Found day(Found month, int at) {
    Optional<Core> first = line.number(at);
    if (first.isEmpty()) {
      return month;
    }
    Optional<Core> last = joined(first.get());
    Core day = last.orElse(first.get());
    int after = line.skipSpace(day.end());
    char c = line.charAt(after);
    if ((c != '日' && c != '号') || !isDay(day) || !isDay(first.get())) {
      return month;
    }
    Kind kind = month.kind() == Kind.YEAR_MONTH ? Kind.DATE : Kind.MONTH_DAY;
    Found to =
        Found.date(month.start(), after + 1, kind, month.year(), month.month(), day.number());
    if (last.isEmpty()) {
      return to;
    }
    Found from =
        Found.date(
            month.start(),
            first.get().end(),
            kind,
            month.year(),
            month.month(),
            first.get().number());
    return Found.range(from, to);
  }

  private static boolean isMonth(Core core) {
    return core.whole() && core.number() >= 1 && core.number() <= 12;
  }

  private static boolean isDay(Core core) {
    return core.whole() && core.number() >= 1 && core.number() <= 31;
  }

  private Optional<Core> joined(Core first) {
    int joiner = line.skipSpace(first.end());
    char c = line.charAt(joiner);
    return c != 0 && Ranges.JOINERS.indexOf(c) >= 0
        ? line.number(line.skipSpace(joiner + 1))
        : Optional.empty();
  }

  /** Four digits that count nothing: no measure word, no unit, no English noun behind them. */
  boolean isBareYear(Core core) {
    int year = core.number();
    if (year < 1900 || year > 2099) {
      return false;
    }
    int after = line.skipSpace(core.end());
    char c = line.charAt(after);
    if (line.isLetter(after)) {
      return after > core.end()
          && (line.isUpper(after) || english.isNoNoun(after) || isBeforeYears(wordBefore(core)));
    }
    if (c != 0 && Quantities.ABOUT.indexOf(c) >= 0) {
      return false;
    }
    boolean nation = c == '国' && "际家内".indexOf(line.endOr(after + 1)) >= 0;
    boolean meeting = c == '大' && "会赛".indexOf(line.endOr(after + 1)) >= 0;
    return nation || meeting || !Counters.at(text, after);
  }

  private static boolean isBeforeYears(String word) {
    return WORDS_BEFORE_YEARS.contains(word) || EnglishDates.MONTHS.contains(word);
  }

  private String wordBefore(Core core) {
    int end = core.start();
    while (end > line.floor && line.isSpace(end - 1)) {
      end--;
    }
    int start = end;
    while (start > line.floor && end - start < 12 && line.isLetter(start - 1)) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
