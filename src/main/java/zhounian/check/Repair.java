package zhounian.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What somebody meant who wrote a value in another of the usual ways. */
final class Repair {
  private static final Pattern DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D?");
  private static final Pattern YEARS =
      Pattern.compile("(\\d{4})\\D{0,2}(?:-|–|—|~|～|至|到|/|\\.)+(\\d{4})\\D?");

  /** Ways back, from the gentlest to the boldest. */
  private static final List<UnaryOperator<String>> WAYS =
      List.of(
          Repair::narrow,
          text -> YEARS.matcher(narrow(text)).replaceFirst("$1..$2"),
          text -> narrow(text).replaceAll("[,，' ]", ""),
          text -> dated(text),
          text -> narrow(text).replaceFirst("^(\\d{4})年$", "$1"),
          text -> narrow(text).replaceAll("[,， ]", "").replaceFirst("^[约近超]?(-?[0-9.]+).*", "$1"),
          text ->
              narrow(text)
                  .toLowerCase(Locale.ROOT)
                  .replaceAll("[ _.]+", "-")
                  .replaceAll("[^a-z0-9-]", ""));

  private Repair() {}

  /** The first way back that gives what is allowed; empty where none does. */
  static String of(String text, Predicate<String> allowed) {
    for (UnaryOperator<String> way : WAYS) {
      String repaired = way.apply(text);
      if (!repaired.isEmpty() && !repaired.equals(text) && allowed.test(repaired)) {
        return repaired;
      }
    }
    return "";
  }

  private static String narrow(String text) {
    StringBuilder out = new StringBuilder();
    text.strip()
        .codePoints()
        .forEach(c -> out.appendCodePoint(c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c));
    return out.toString();
  }

  private static String dated(String text) {
    var day = DAY.matcher(narrow(text));
    if (day.matches()) {
      return day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3));
    }
    var month = MONTH.matcher(narrow(text));
    return month.matches() ? month.group(1) + "-" + two(month.group(2)) : text;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
