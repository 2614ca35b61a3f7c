package zhounian.markdown;

import java.util.Locale;
import java.util.Map;

/** Link reference definitions, each on one line: {@code [label]: address "title"}. */
final class Definitions {
  /** Where a reference leads. */
  record Definition(String href, String title) {}

  private Definitions() {}

  /**
   * Reads one from a line of the text.
   *
   * @return whether the line is one; the first definition of a label stands
   */
  static boolean read(String text, int from, int to, Map<String, Definition> found) {
    if (to - from < 4 || text.charAt(from) != '[') {
      return false;
    }
    char second = text.charAt(from + 1);
    int close = text.indexOf("]:", from);
    if (second == '^' || second == '@' || close < 0 || close >= to || close - from > 999) {
      return false;
    }
    String label = normal(text.substring(from + 1, close));
    if (label.isEmpty() || label.indexOf('[') >= 0 || label.indexOf(']') >= 0) {
      return false;
    }
    LinkTail tail = new LinkTail(text.substring(close + 2, to));
    tail.skipSpace();
    if (!tail.readDestination() || tail.destination().isEmpty()) {
      return false;
    }
    boolean spaced = tail.skipSpace();
    if (!tail.atEnd() && !(spaced && tail.readTitle())) {
      return false;
    }
    tail.skipSpace();
    if (!tail.atEnd()) {
      return false;
    }
    found.putIfAbsent(label, new Definition(tail.destination(), tail.title()));
    return true;
  }

  /** Labels match without regard to case and to how much space they hold. */
  static String normal(String label) {
    StringBuilder text = new StringBuilder(label.length());
    boolean space = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (Script.isSpace(c)) {
        space = text.length() > 0;
      } else {
        if (space) {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
    return text.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
