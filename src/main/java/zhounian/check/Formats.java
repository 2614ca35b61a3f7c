package zhounian.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhounian.ledger.Periods;
import zhounian.model.Node;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Problem;

/** How a string of a data file is written ({@code format} of its schema). */
final class Formats {
  private Formats() {}

  /** A figure, or {@link #NONE}. */
  static final String FIGURE_OR_NONE = "figure-or-none";

  /** What stands where the source gives no number. */
  static final String NONE = "none";

  /** What an id names, in both languages, by format. */
  private static final Map<String, List<String>> NAMED =
      Map.of(
          "figure", List.of("数据", "figure"),
          "region", List.of("地点", "place"),
          "metric", List.of("指标", "metric"),
          "source", List.of("来源", "source"),
          "event", List.of("事件", "event"),
          "term", List.of("术语", "term"),
          "color", List.of("颜色", "colour"),
          "chapter", List.of("章", "chapter"));

  /** Where the things of a format are declared. */
  private static final Map<String, String> HELD =
      Map.of(
          "region", "content/data/places.yml",
          "metric", "content/data/metrics.yml",
          "source", "content/data/sources.yml",
          "event", "content/data/events.yml",
          "chapter", "content/chapters/");

  /** Whether {@code text} is an id: {@code [a-z][a-z0-9-]*}, at most 80 characters. */
  static boolean isId(String text) {
    if (text.isEmpty() || text.length() > 80 || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether {@code text} is a decimal as the ledger writes it: digits, one point, a leading minus.
   */
  static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = -1;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() > start
        && point != start
        && point != text.length() - 1
        && text.length() <= 40;
  }

  /** Whether {@code text} is a number of decimals that a chart keeps to. */
  private static boolean isDecimals(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  static void check(
      String format,
      Node.Scalar scalar,
      String name,
      Map<String, ? extends Set<String>> known,
      List<Problem> problems) {
    String text = scalar.text();
    switch (format) {
      case "id" -> {
        if (!isId(text)) {
          wrong(
              scalar,
              name,
              "小写字母开头，只用 a-z、0-9 和连字符，如 air-2022",
              "a-z first, then a-z, 0-9 and hyphens, such as air-2022",
              Repair.of(text, Formats::isId),
              problems);
        }
      }
      case "decimal" -> {
        if (!isDecimal(text)) {
          problems.add(
              Problem.of(
                  Code.BAD_VALUE, scalar.position(), text, Repair.of(text, Formats::isDecimal)));
        }
      }
      case "whole" -> {
        if (!isDecimal(text) || text.contains(".") || text.length() > 6) {
          wrong(scalar, name, "整数，如 12", "a whole number such as 12", "", problems);
        }
      }
      case "decimals" -> {
        if (!isDecimals(text)) {
          wrong(
              scalar,
              name,
              "小数位数，0 到 9",
              "a number of decimals, 0 to 9",
              Repair.of(text, Formats::isDecimals),
              problems);
        }
      }
      case "date" -> {
        if (!isDate(text)) {
          wrong(
              scalar,
              name,
              "日期，如 2026-11-21",
              "a date such as 2026-11-21",
              Repair.of(text, Formats::isDate),
              problems);
        }
      }
      case "period" -> {
        if (Periods.parse(text).isEmpty()) {
          wrong(
              scalar,
              name,
              "时间，如 2023、2023-06、2023-06-30、2014..2023",
              "a time such as 2023, 2023-06, 2023-06-30, 2014..2023",
              Repair.of(text, t -> Periods.parse(t).isPresent()),
              problems);
        }
      }
      case FIGURE_OR_NONE -> {
        if (!text.equals(NONE)) {
          lookUp("figure", scalar, known, problems);
        }
      }
      default -> lookUp(format, scalar, known, problems);
    }
  }

  private static void lookUp(
      String format,
      Node.Scalar scalar,
      Map<String, ? extends Set<String>> known,
      List<Problem> problems) {
    List<String> words = NAMED.get(format);
    Set<String> ids = known.get(format);
    if (words == null || ids == null || ids.contains(scalar.text())) {
      return;
    }
    String nearest = Nearest.of(scalar.text(), ids).orElse("");
    problems.add(
        format.equals("figure")
            ? Problem.of(Code.UNKNOWN_FIGURE, scalar.position(), scalar.text(), nearest)
            : Problem.of(
                Code.UNKNOWN_ID,
                scalar.position(),
                scalar.text(),
                words.get(0),
                words.get(1),
                format.equals("color") && nearest.isEmpty() ? "ink" : nearest,
                format.equals("color") ? String.join(", ", ids) : "",
                HELD.getOrDefault(format, "")));
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void wrong(
      Node.Scalar scalar,
      String name,
      String chinese,
      String english,
      String meant,
      List<Problem> problems) {
    problems.add(
        Problem.of(
            Code.WRONG_VALUE, scalar.position(), name, scalar.text(), chinese, english, meant));
  }
}
