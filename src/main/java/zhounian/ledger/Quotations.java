package zhounian.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Figure.Qualifier;
import zhounian.model.Period;

/** Whether a figure can be read in the words of its own source. */
public final class Quotations {
  /** Words before a number, the longer first; 达 says nothing of how exact it is. */
  private static final List<String> BEFORE =
      List.of(
          "接近",
          "将近",
          "超过",
          "不足",
          "不到",
          "至少",
          "大约",
          "突破",
          "约",
          "近",
          "超",
          "逾",
          "more than",
          "less than",
          "at least",
          "about",
          "around",
          "nearly",
          "almost",
          "over",
          "under");

  private static final List<String> AFTER = List.of("以上", "以内", "左右");

  /** Words of sources for which the list of qualifiers has another word. */
  private static final Map<String, String> LIKE =
      Map.of(
          "突破",
          "超",
          "将近",
          "近",
          "大约",
          "约",
          "不到",
          "不足",
          "以内",
          "不足",
          "around",
          "about",
          "almost",
          "nearly",
          "under",
          "less than");

  /** Words that end like a qualifier: 签约34项, 最近3年. */
  private static final List<String> NO_QUALIFIERS =
      List.of("签约", "公约", "合约", "节约", "预约", "契约", "违约", "集约", "最近", "附近", "邻近", "靠近", "赶超");

  private static final String ABOUT = "余多";

  private Quotations() {}

  /**
   * Whether the quotation of a figure holds its value: as written, or with the scale multiplied
   * out, in any script, the sign aside (下降65.1%). True for a figure without a quotation.
   */
  public static boolean hold(Figure figure) {
    String quote = quote(figure);
    return quote.isEmpty() || !places(figure, quote).isEmpty() || isArticle(figure, quote);
  }

  /** 一小时, 一个小时, 半小时, 一半: words that are numbers only where one is looked for. */
  private static boolean isArticle(Figure figure, String quote) {
    String unit = figure.unit().name();
    if (figure.value().compareTo(new BigDecimal("50")) == 0 && unit.equals("%")) {
      return quote.contains("一半");
    }
    String word =
        figure.value().compareTo(BigDecimal.ONE) == 0
            ? "一"
            : figure.value().compareTo(new BigDecimal("0.5")) == 0 ? "半" : "";
    return !word.isEmpty()
        && !unit.isEmpty()
        && figure.unit().scale().isEmpty()
        && (quote.contains(word + unit) || quote.contains(word + "个" + unit));
  }

  /**
   * What the quotation says of the number where it qualifies it otherwise than the figure does:
   * 近1.1 for a figure without 近. Empty where one place of the quotation agrees, and where the value
   * is not in it.
   */
  public static Optional<String> otherwiseQualified(Figure figure) {
    String quote = quote(figure);
    String own = figure.qualifier().map(Qualifier::word).filter(w -> !w.equals("达")).orElse("");
    Optional<String> other = Optional.empty();
    for (Found place : places(figure, quote)) {
      String before = before(quote, place.start());
      String after = after(quote, place, figure.unit().name());
      boolean agrees =
          own.isEmpty()
              ? before.isEmpty() && after.isEmpty()
              : isLike(own, before) || isLike(own, after);
      if (agrees) {
        return Optional.empty();
      }
      if (other.isEmpty()) {
        other = Optional.of(before + place.in(quote) + after);
      }
    }
    return other;
  }

  /**
   * Whether the quotation of a figure is written with digits, and none of its numbers has those of
   * the value, scale and decimal point aside: how a number is read may be explained, which digits
   * it has may not.
   */
  public static boolean hasOtherDigits(Figure figure) {
    String quote = quote(figure);
    if (hold(figure)) {
      return false;
    }
    String digits = significant(figure.value());
    boolean any = false;
    for (Found number : NumberReader.read(quote)) {
      Line line = new Line(quote);
      int at = number.start();
      while (at < number.end() && !line.isDigit(at)) {
        at++;
      }
      if (at < number.end() && !isDate(number)) {
        any = true;
        if (significant(line.digits(at).value()).equals(digits)) {
          return false;
        }
      }
    }
    return any;
  }

  /** Whether a text has words that differ from {@code words} in one character. */
  public static boolean hasOneApart(String text, String words) {
    for (int start = 0; start + words.length() <= text.length(); start++) {
      int apart = 0;
      for (int i = 0; i < words.length() && apart < 2; i++) {
        apart += text.charAt(start + i) == words.charAt(i) ? 0 : 1;
      }
      if (apart == 1) {
        return true;
      }
    }
    return false;
  }

  private static String significant(BigDecimal value) {
    return value.abs().stripTrailingZeros().unscaledValue().toString();
  }

  private static boolean isDate(Found number) {
    return number.year() > 0 || number.month() > 0 || number.day() > 0;
  }

  /**
   * The years that a quotation names and that are not the figure's: outside its period, in none of
   * its claims, and the year of no other figure of its metric.
   *
   * @param periods those of all figures of the metric
   */
  public static List<Integer> otherYears(Figure figure, List<Period> periods) {
    List<Integer> years = new ArrayList<>();
    String quote = quote(figure);
    for (Found found : NumberReader.read(quote)) {
      for (Found number : found.ends().isEmpty() ? List.of(found) : found.ends()) {
        int year = number.year();
        boolean told =
            switch (number.kind()) {
              case YEAR, YEAR_MONTH, DATE ->
                  isWithin(year, figure.period())
                      || periods.stream().anyMatch(p -> isEnd(year, p))
                      || figure.claims().stream()
                          .anyMatch(c -> c.says().contains(Integer.toString(year)));
              default -> true;
            };
        if (!told) {
          years.add(year);
        }
      }
    }
    return years;
  }

  private static boolean isWithin(int year, Period period) {
    return period.from().getYear() <= year && year <= period.to().getYear();
  }

  private static boolean isEnd(int year, Period period) {
    return period.from().getYear() == year || period.to().getYear() == year;
  }

  private static String quote(Figure figure) {
    return figure.source().map(Evidence::quote).orElse("");
  }

  /** The numbers of the quotation that are the figure's value. */
  private static List<Found> places(Figure figure, String quote) {
    BigDecimal written = figure.value().abs();
    BigDecimal whole = written.multiply(figure.unit().scaleFactor());
    List<Found> numbers = new ArrayList<>();
    for (Found number : NumberReader.read(quote)) {
      numbers.add(number);
      numbers.addAll(number.ends());
    }
    return numbers.stream()
        .filter(
            number ->
                number
                    .value()
                    .map(BigDecimal::abs)
                    .filter(v -> v.compareTo(written) == 0 || v.compareTo(whole) == 0)
                    .isPresent())
        .toList();
  }

  private static boolean isLike(String own, String word) {
    return own.equals(word) || own.equals(LIKE.get(word));
  }

  private static String before(String quote, int start) {
    String head = quote.substring(0, start).stripTrailing();
    if (NO_QUALIFIERS.stream().anyMatch(head::endsWith)) {
      return "";
    }
    return BEFORE.stream().filter(word -> endsWith(head, word)).findFirst().orElse("");
  }

  /** Whether the text ends with the word: turnover does not end with over. */
  private static boolean endsWith(String head, String word) {
    int start = head.length() - word.length();
    boolean letters = word.charAt(0) < 0x80;
    return head.endsWith(word)
        && !(letters && start > 0 && Character.isLetter(head.charAt(start - 1)));
  }

  /** The word inside the number (10余万), right behind it, or behind the unit. */
  private static String after(String quote, Found number, String unit) {
    String in = number.in(quote);
    for (int i = 0; i < in.length(); i++) {
      if (ABOUT.indexOf(in.charAt(i)) >= 0) {
        return in.substring(i, i + 1);
      }
    }
    String rest = quote.substring(number.end()).stripLeading();
    if (!rest.isEmpty() && ABOUT.indexOf(rest.charAt(0)) >= 0) {
      return rest.substring(0, 1);
    }
    String behind = rest.startsWith(unit) ? rest.substring(unit.length()).stripLeading() : rest;
    return AFTER.stream()
        .filter(word -> behind.startsWith(word) || rest.startsWith(word))
        .findFirst()
        .orElse("");
  }
}
