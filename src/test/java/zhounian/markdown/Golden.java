package zhounian.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a golden file: Markdown, a line {@code =>}, what it is read as. Entries are set
 * apart by lines {@code %}; what follows {@code %} names the entry.
 */
record Golden(String name, String markdown, String expected) {

  static List<Golden> read(String resource) throws IOException {
    String text;
    try (InputStream in = Golden.class.getResourceAsStream(resource)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Golden> entries = new ArrayList<>();
    String[] parts = ("\n" + text).split("\n%", -1);
    for (int i = 1; i < parts.length; i++) {
      int name = parts[i].indexOf('\n');
      int arrow = parts[i].indexOf("\n=>\n");
      if (arrow < name) {
        throw new IllegalStateException("no => in " + parts[i]);
      }
      entries.add(
          new Golden(
              parts[i].substring(0, name).strip(),
              parts[i].substring(name + 1, Math.max(name + 1, arrow)),
              parts[i].substring(arrow + 4).stripTrailing()));
    }
    return entries;
  }

  @Override
  public String toString() {
    return name;
  }
}
