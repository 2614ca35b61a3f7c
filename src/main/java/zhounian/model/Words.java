package zhounian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The interface's own words in the report's language.
 *
 * @param byKey texts by key; {@code {0}}, {@code {1}} … are filled in by {@link #say}
 */
public record Words(Map<String, String> byKey) {
  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?");

  public Words {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(byKey)));
  }

  /**
   * A text with its places filled in.
   *
   * @throws IllegalArgumentException where the language lacks the key: a fault of the language file
   */
  public String say(String key, String... fillings) {
    String text = byKey.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no word for '" + key + "' in templates/i18n");
    }
    return fillings.length == 0 ? text : filled(text, fillings);
  }

  private static String filled(String text, String... fillings) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int done = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      int place =
          at + 2 < text.length() && text.charAt(at + 2) == '}' ? text.charAt(at + 1) - '0' : -1;
      if (place >= 0 && place < fillings.length) {
        filled.append(text, done, at).append(fillings[place]);
        done = at + 3;
      }
    }
    return filled.append(text, done, text.length()).toString();
  }

  /**
   * A date as running text has it: 1 March 2026, March 2026. As it is where the language names no
   * months, and where the text is no date.
   *
   * @param written {@code 2026}, {@code 2026-03}, {@code 2026-03-01}
   */
  public String date(String written) {
    return date(written, "months");
  }

  /**
   * The same with other names of the months.
   *
   * @param names key of the twelve names, with spaces between them
   */
  public String date(String written, String names) {
    Matcher date = DATE.matcher(written);
    String[] months = say(names).split(" ");
    if (!date.matches() || months.length != 12) {
      return written;
    }
    int month = Integer.parseInt(date.group(2));
    if (month < 1 || month > 12) {
      return written;
    }
    String name = months[month - 1];
    return date.group(3) == null
        ? say("date-month", date.group(1), name)
        : say("date-day", date.group(1), name, date.group(3).replaceFirst("^0", ""));
  }
}
