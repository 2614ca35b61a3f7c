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
      boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      out.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      between = ",";
    }
    out.append("\r\n");
    return this;
  }

  /** The file. */
  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
