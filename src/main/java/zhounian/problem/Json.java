package zhounian.problem;

import java.util.Locale;

/** Strings of JSON (RFC 8259). */
final class Json {
  private Json() {}

  /** A string in quotes; whatever a reader could stumble over is escaped. */
  static String text(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (Character.isSurrogatePair(c, i + 1 < value.length() ? value.charAt(i + 1) : 0)) {
        out.append(c).append(value.charAt(++i));
      } else if (Character.isISOControl(c)
          || c == '\u2028'
          || c == '\u2029'
          || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
