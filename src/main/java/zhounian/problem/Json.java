package zhounian.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON (RFC 8259). */
public final class Json {
  private static final int WIDTH = 100;

  private Json() {}

  /**
   * A value on lines of its own, indented by two; lists and maps that fit into a line stay on it.
   *
   * @param value a string, a boolean, an integer, a decimal as exact as it is written, a list, or a
   *     map in the order that it has
   * @throws IllegalArgumentException for any other value
   */
  public static String lines(Object value) {
    StringBuilder out = new StringBuilder(1024);
    lines(out, value, 0);
    return out.append('\n').toString();
  }

  /** A value as {@link #list} takes it: laid out as {@link #lines} does inside a list. */
  public static String item(Object value) {
    StringBuilder out = new StringBuilder(8192);
    lines(out, value, 1);
    return out.toString();
  }

  /** A list of what {@link #item} made, each on lines of its own. */
  public static String list(List<String> items) {
    return items.isEmpty() ? "[]\n" : "[\n  " + String.join(",\n  ", items) + "\n]\n";
  }

  /** What {@link #item} made as a text of its own. */
  public static String alone(String item) {
    return item.replace("\n  ", "\n") + "\n"; // inside a string, a line end is escaped
  }

  private static void lines(StringBuilder out, Object value, int indent) {
    int start = out.length();
    boolean plain = !(value instanceof List<?> || value instanceof Map<?, ?>);
    if (line(out, value, plain ? Integer.MAX_VALUE : start + WIDTH - 2 * indent)) {
      return;
    }
    out.setLength(start);
    boolean list = value instanceof List<?>;
    out.append(list ? '[' : '{');
    String between = "\n";
    if (value instanceof List<?> items) {
      for (Object item : items) {
        lines(indent(out.append(between), indent + 1), item, indent + 1);
        between = ",\n";
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text(indent(out.append(between), indent + 1), entry.getKey().toString());
        lines(out.append(": "), entry.getValue(), indent + 1);
        between = ",\n";
      }
    }
    indent(out.append('\n'), indent).append(list ? ']' : '}');
  }

  private static StringBuilder indent(StringBuilder out, int indent) {
    for (int i = 0; i < indent; i++) {
      out.append("  ");
    }
    return out;
  }

  /**
   * Adds a value on one line, and gives up as soon as that is longer than it may be.
   *
   * @param end greatest length of {@code out}
   * @return whether it fits
   */
  private static boolean line(StringBuilder out, Object value, int end) {
    String between = "";
    if (value instanceof String text) {
      if (text.length() > end - out.length()) {
        return false;
      }
      text(out, text);
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value instanceof Integer || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof List<?> items) {
      out.append('[');
      for (Object item : items) {
        if (!line(out.append(between), item, end)) {
          return false;
        }
        between = ", ";
      }
      out.append(']');
    } else if (value instanceof Map<?, ?> map) {
      out.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text(out.append(between), entry.getKey().toString());
        if (!line(out.append(": "), entry.getValue(), end)) {
          return false;
        }
        between = ", ";
      }
      out.append('}');
    } else {
      throw new IllegalArgumentException("no JSON for " + value);
    }
    return out.length() <= end;
  }

  /** A string in quotes; whatever a reader could stumble over is escaped. */
  public static String text(String value) {
    return text(new StringBuilder(value.length() + 2), value).toString();
  }

  private static StringBuilder text(StringBuilder out, String value) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c > '\\' && c < 0x7F || c >= 0x3000 && c < Character.MIN_SURROGATE || isPlain(c)) {
        continue; // letters, Han characters and their marks, of which there are most
      } else if (Character.isSurrogatePair(c, i + 1 < value.length() ? value.charAt(i + 1) : 0)) {
        i++;
        continue;
      }
      out.append(value, done, i);
      done = i + 1;
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return out.append(value, done, value.length()).append('"');
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F
        ? c != '"' && c != '\\'
        : !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && !Character.isSurrogate(c);
  }
}
