package zhounian.render;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows as comma-separated values after RFC 4180. A byte-order mark stands first, because
 * spreadsheet programs take Chinese text without one for something else.
 */
final class Csv {
  private final StringBuilder out = new StringBuilder("\uFEFF");

  /** Adds a row. */
  Csv row(List<String> cells) {
    String between = "";
    for (String cell : cells) {
      out.append(between);
      boolean quoted = isQuoted(cell);
      out.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      between = ",";
    }
    out.append("\r\n");
    return this;
  }

  private static boolean isQuoted(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /** The file. */
  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
