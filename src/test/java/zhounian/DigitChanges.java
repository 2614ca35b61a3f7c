package zhounian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhounian.load.Yaml;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.Period;
import zhounian.model.Reference;
import zhounian.model.Site;
import zhounian.problem.Position;

/**
 * Every way to change one digit of a report by mistake, at the places where an editor types one.
 */
final class DigitChanges {
  /** Where a digit is changed. */
  enum Place {
    /** The {@code value} of a figure. */
    VALUE,
    /** The figure's number in its quotation. */
    QUOTE,
    /** A number in the words of a claim. */
    CLAIM,
    /** A value typed over the id of a chart's point, a digit of it wrong. */
    POINT,
    /** A mark replaced by its own text, a digit of it wrong. */
    MARK,
    /** A month or a day in a chapter. */
    DATE,
    /** A name that holds a number, in a chapter. */
    NAME,
    /** A year without a month, in a chapter. */
    BARE_YEAR(0.6),
    /** 第三 in a chapter. */
    ORDINAL(0),
    /** Another number of a quotation than the figure's. */
    QUOTE_BESIDE(0.75),
    /** A month or a day turned into another date that the data have. */
    OTHER_DATE(0),
    /** A name turned into another name of the list: 五环, 六环. */
    OTHER_NAME(0);

    /** Whether every change there is an error. */
    final boolean sure;

    /** The share of changes that is seen at least. */
    final double floor;

    Place() {
      this.sure = true;
      this.floor = 1;
    }

    Place(double floor) {
      this.sure = false;
      this.floor = floor;
    }
  }

  /**
   * One change.
   *
   * @param file path from the project
   * @param from first line on which the error may be told
   * @param to last line
   * @param start index of the first character replaced
   * @param end index after the last
   */
  record Change(Place place, String file, int from, int to, int start, int end, String text) {
    String applied(String whole) {
      return whole.substring(0, start) + text + whole.substring(end);
    }

    String told(String whole) {
      int left = whole.lastIndexOf('\n', start - 1) + 1;
      int right = whole.indexOf('\n', end);
      int before = Math.max(left, start - 14);
      int after = Math.min(right < 0 ? whole.length() : right, end + 14);
      return "%s %s:%d …%s[%s → %s]%s…"
          .formatted(
              place,
              file,
              from,
              whole.substring(before, start),
              whole.substring(start, end),
              text,
              whole.substring(end, after));
    }
  }

  private static final Pattern MARK = Pattern.compile("\\{\\{([a-z][a-z0-9-]*)\\}\\}");
  private static final Pattern POINT = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern MONTH_OR_DAY = Pattern.compile("(?<![0-9.])([0-9]{1,2})(?=月|日)");
  private static final Pattern FULL_DATE =
      Pattern.compile("([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日)?");

  /** A month, or a month with its day, of the year that was named before. */
  private static final Pattern DAY_OF_YEAR =
      Pattern.compile("(?<![0-9年])([0-9]{1,2})月(?:([0-9]{1,2})日)?");

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");
  private static final Pattern BARE_YEAR =
      Pattern.compile("(?<![0-9A-Za-z-])((?:19|20)[0-9]{2})(?=年)(?!年[0-9])");
  private static final Pattern ORDINAL = Pattern.compile("第([0-9]+|[一二三四五六七八九十]+)");
  private static final String HAN = "一二三四五六七八九";

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Figure> figures;
  private final List<String> names;
  private final Set<String> dates;
  private final Map<Place, List<Change>> all = new EnumMap<>(Place.class);

  /** All changes of the project in {@code folder}, whose sound report is {@code site}. */
  DigitChanges(Path folder, Site site) {
    figures = site.ledger().figures();
    names = site.ledger().names();
    dates = dates(site.ledger());
    for (Place place : Place.values()) {
      all.put(place, new ArrayList<>());
    }
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".md") || path.endsWith(".yml")) {
          texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.forEach(
        (path, text) -> {
          if (path.startsWith("content/data/figures/")) {
            ledger(path, text);
          } else {
            marks(path, text);
          }
          if (path.startsWith("content/data/charts/")) {
            points(path, text);
          }
          if (path.endsWith(".md")) {
            chapter(path, text);
          }
        });
  }

  /** The changes at one kind of place. */
  List<Change> at(Place place) {
    return all.get(place);
  }

  /** The text of a file before any change. */
  String text(String file) {
    return texts.get(file);
  }

  private void ledger(String path, String text) {
    Node tree = Yaml.parse(path, text, 1).value().orElseThrow();
    List<Node> rows = ((Node.Sequence) tree).items();
    for (int i = 0; i < rows.size(); i++) {
      Node.Mapping row = (Node.Mapping) rows.get(i);
      int from = row.position().line();
      int to = i + 1 < rows.size() ? rows.get(i + 1).position().line() - 1 : Integer.MAX_VALUE;
      row.get("value")
          .ifPresent(value -> each(Place.VALUE, path, text, from, to, (Node.Scalar) value));
      if (row.get("source").orElse(null) instanceof Node.Mapping source
          && source.get("quote").orElse(null) instanceof Node.Scalar quote) {
        quotation(path, text, from, to, quote, row.text("value").orElse(""));
      }
      for (Node claim : row.items("claims")) {
        Node says = claim instanceof Node.Mapping map ? map.get("says").orElseThrow() : claim;
        each(Place.CLAIM, path, text, from, to, (Node.Scalar) says);
      }
    }
  }

  /** The digits of the value as they stand in the quotation, and all others. */
  private void quotation(
      String path, String text, int from, int to, Node.Scalar quote, String value) {
    int start = text.indexOf(quote.text(), offset(text, quote.position()));
    int end = start + quote.text().length();
    Matcher own =
        Pattern.compile("(?<![0-9.])" + Pattern.quote(value) + "(?![0-9]|\\.[0-9])")
            .matcher(quote.text());
    int first = end;
    int last = end;
    if (own.find()) {
      first = start + own.start();
      last = start + own.end();
      if (!own.find()) {
        digits(Place.QUOTE, path, from, to, text, first, last);
      }
    }
    digits(Place.QUOTE_BESIDE, path, from, to, text, start, first);
    digits(Place.QUOTE_BESIDE, path, from, to, text, last, end);
  }

  private void each(Place place, String path, String text, int from, int to, Node.Scalar scalar) {
    int start = text.indexOf(scalar.text(), offset(text, scalar.position()));
    digits(place, path, from, to, text, start, start + scalar.text().length());
  }

  /** Each digit between two indices by each other digit. */
  private void digits(Place place, String path, int from, int to, String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      String digits = HAN.indexOf(c) >= 0 ? HAN : "0123456789";
      if (digits.indexOf(c) < 0) {
        continue;
      }
      boolean first =
          i + 1 < end && Character.isDigit(text.charAt(i + 1)) && !digitBefore(text, i, start);
      for (int d = 0; d < digits.length(); d++) {
        char other = digits.charAt(d);
        if (other != c && !(other == '0' && first)) {
          Change change = new Change(place, path, from, to, i, i + 1, String.valueOf(other));
          Place kind = becomes(place, change.applied(text), i);
          all.get(kind).add(new Change(kind, path, from, to, i, i + 1, String.valueOf(other)));
        }
      }
    }
  }

  /** The kind of a change whose result is a name or a date of the data again. */
  private Place becomes(Place place, String text, int at) {
    if (place == Place.NAME) {
      for (String name : names) {
        int found = text.indexOf(name, Math.max(0, at - name.length() + 1));
        if (found >= 0 && found <= at) {
          return Place.OTHER_NAME;
        }
      }
    }
    if (place == Place.DATE) {
      Matcher date = FULL_DATE.matcher(text).region(Math.max(0, at - 9), text.length());
      if (date.find() && date.start() <= at && at < date.end()) {
        String day = date.group(3) == null ? "" : "-" + two(date.group(3));
        String written = date.group(1) + "-" + two(date.group(2)) + day;
        return dates.contains(written) ? Place.OTHER_DATE : Place.DATE;
      }
      String line = text.substring(text.lastIndexOf('\n', at) + 1, at);
      Matcher year = YEAR.matcher(line);
      String named = "";
      while (year.find()) {
        named = year.group(1);
      }
      Matcher day = DAY_OF_YEAR.matcher(text).region(Math.max(0, at - 4), text.length());
      if (!named.isEmpty() && day.find() && day.start() <= at && at < day.end()) {
        String rest = day.group(2) == null ? "" : "-" + two(day.group(2));
        String written = named + "-" + two(day.group(1)) + rest;
        return dates.contains(written) ? Place.OTHER_DATE : Place.DATE;
      }
    }
    return place;
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Every month, and every day, that a figure, an event or a source has. */
  private static Set<String> dates(Ledger ledger) {
    Set<String> dates = new HashSet<>();
    List<Period> periods = new ArrayList<>();
    ledger.figures().values().forEach(f -> periods.add(f.period()));
    ledger.events().values().forEach(e -> periods.add(e.date()));
    for (Period period : periods) {
      for (LocalDate day : List.of(period.from(), period.to())) {
        if (period.precision() != Period.Precision.YEAR) {
          dates.add(day.toString().substring(0, 7));
        }
        if (period.precision() == Period.Precision.DAY) {
          dates.add(day.toString());
        }
      }
    }
    for (Reference reference : ledger.references().values()) {
      dates.add(reference.issued());
      if (reference.issued().length() == 10) {
        dates.add(reference.issued().substring(0, 7));
      }
    }
    return dates;
  }

  private static boolean digitBefore(String text, int at, int start) {
    return at > start && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
  }

  private void marks(String path, String text) {
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      if (figures.containsKey(mark.group(1))) {
        typed(Place.MARK, path, text, mark.start(), mark.end(), figures.get(mark.group(1)).text());
      }
    }
  }

  private void points(String path, String text) {
    Matcher point = POINT.matcher(text.replaceAll("id: .*|\\{\\{[^}]*\\}\\}", ""));
    Set<String> seen = new LinkedHashSet<>();
    while (point.find()) {
      seen.add(point.group());
    }
    for (String id : seen) {
      Matcher place =
          Pattern.compile("(?<![a-z0-9{-])" + Pattern.quote(id) + "(?![a-z0-9}-])").matcher(text);
      while (figures.containsKey(id) && place.find()) {
        typed(Place.POINT, path, text, place.start(), place.end(), figures.get(id).written());
      }
    }
  }

  private void typed(Place place, String path, String text, int start, int end, String written) {
    int line = line(text, start);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      for (char other = '0'; other <= '9' && c >= '0' && c <= '9'; other++) {
        boolean zeroFirst = other == '0' && (i == 0 || !Character.isDigit(written.charAt(i - 1)));
        if (other != c && !zeroFirst) {
          String wrong = written.substring(0, i) + other + written.substring(i + 1);
          all.get(place).add(new Change(place, path, line, line, start, end, wrong));
        }
      }
    }
  }

  private void chapter(String path, String text) {
    boolean[] taken = new boolean[text.length()];
    matches(Place.DATE, path, text, MONTH_OR_DAY);
    matches(Place.BARE_YEAR, path, text, BARE_YEAR);
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!taken[at]) {
          Arrays.fill(taken, at, at + name.length(), true);
          int line = line(text, at);
          digits(Place.NAME, path, line, line, text, at, at + name.length());
        }
      }
    }
    Matcher ordinal = ORDINAL.matcher(text);
    while (ordinal.find()) {
      if (!taken[ordinal.start()]) {
        int line = line(text, ordinal.start());
        digits(Place.ORDINAL, path, line, line, text, ordinal.start(1), ordinal.end(1));
      }
    }
  }

  private void matches(Place place, String path, String text, Pattern pattern) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      int line = line(text, m.start());
      digits(place, path, line, line, text, m.start(), m.end());
    }
  }

  private static int offset(String text, Position position) {
    int at = 0;
    for (int line = 1; line < position.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return text.offsetByCodePoints(at, position.column() - 1);
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
