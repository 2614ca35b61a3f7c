package zhounian.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text into HTML that is well-formed XML too: no named entities but those of XML. */
final class Html {
  /** A number and the word that counts or dates: 2024年2月, 第2期, 22号. */
  private static final Pattern COUNTED =
      Pattern.compile("第?\\d+(?:[.,]\\d+)*(?:年\\d+月\\d+日|年\\d+月|月\\d+日|\\p{IsHan})");

  /** What stands between an issue in parentheses and its pages. */
  private static final Pattern PAGES = Pattern.compile("(?<=\\d\\)): (?=\\d)");

  private Html() {}

  /** Adds text with all five special characters escaped: right in content and in attributes. */
  static StringBuilder text(StringBuilder out, String text) {
    return text(out, text, 0, text.length());
  }

  private static StringBuilder text(StringBuilder out, String text, int from, int to) {
    int done = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      String escaped = c > '>' ? null : escape(c);
      if (escaped != null) {
        out.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    return out.append(text, done, to);
  }

  /** Adds text for a screen, where no line is to end between a number and what it counts. */
  static StringBuilder flowing(StringBuilder out, String text) {
    boolean escaped = false;
    int digit = text.length();
    for (int i = 0; i < digit; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = i;
      } else if (!escaped && c <= '>') {
        escaped = escape(c) != null;
      }
    }
    if (digit == text.length()) { // most text: its numbers stand in marks
      return escaped ? text(out, text) : out.append(text);
    }
    Matcher counted = COUNTED.matcher(text);
    int done = 0;
    while (counted.find()) {
      text(out, text, done, counted.start()).append("<span class=\"nb\">");
      text(out, text, counted.start(), counted.end()).append("</span>");
      done = counted.end();
    }
    return text(out, text, done, text.length());
  }

  /** An entry of a source whose pages stay with the issue: 2024(2): 14. */
  static String paged(String entry) {
    return PAGES.matcher(entry).replaceAll(":\u00a0");
  }

  /** The text with all five special characters escaped. */
  static String escape(String text) {
    return text(new StringBuilder(text.length() + 16), text).toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
