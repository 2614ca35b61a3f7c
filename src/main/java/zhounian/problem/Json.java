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

  private static void lines(StringBuilder out, Object value, int indent) {
    int start = out.length();
    line(out, value);
    boolean plain = !(value instanceof List<?> || value instanceof Map<?, ?>);
    if (plain || out.length() - start + 2 * indent <= WIDTH) {
      return;
    }
    out.setLength(start);
    boolean list = value instanceof List<?>;
    out.append(list ? '[' : '{');
    String between = "\n";
    if (value instanceof List<?> items) {
      for (Object item : items) {
        lines(out.append(between).append("  ".repeat(indent + 1)), item, indent + 1);
        between = ",\n";
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(between).append("  ".repeat(indent + 1)).append(text(entry.getKey().toString()));
        lines(out.append(": "), entry.getValue(), indent + 1);
        between = ",\n";
      }
    }
    out.append('\n').append("  ".repeat(indent)).append(list ? ']' : '}');
  }

  private static void line(StringBuilder out, Object value) {
    String between = "";
    if (value instanceof String text) {
      out.append(text(text));
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value instanceof Integer || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof List<?> items) {
      out.append('[');
      for (Object item : items) {
        line(out.append(between), item);
        between = ", ";
      }
      out.append(']');
    } else if (value instanceof Map<?, ?> map) {
      out.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(between).append(text(entry.getKey().toString()));
        line(out.append(": "), entry.getValue());
        between = ", ";
      }
      out.append('}');
    } else {
      throw new IllegalArgumentException("no JSON for " + value);
    }
  }

  /** A string in quotes; whatever a reader could stumble over is escaped. */
  public static String text(String value) {
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
