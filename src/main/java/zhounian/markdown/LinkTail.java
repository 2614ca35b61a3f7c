package zhounian.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Reads addresses and titles of links (CommonMark 6.3). */
final class LinkTail {
  /** Longer addresses and titles are none; this bounds what a hostile text costs. */
  private static final int LONGEST = 2000;

  private final String text;
  private int at;
  private String destination = "";
  private String title = "";

  LinkTail(String text) {
    this.text = text;
  }

  /** Starts at {@code from} with nothing read. */
  void start(int from) {
    at = from;
    destination = "";
    title = "";
  }

  /** Takes address and title from a definition. */
  void set(String newDestination, String newTitle) {
    destination = newDestination;
    title = newTitle;
  }

  int at() {
    return at;
  }

  String destination() {
    return destination;
  }

  String title() {
    return title;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Reads {@code (address "title")}, the opening parenthesis being at the start. */
  boolean readInline() {
    at++;
    skipSpace();
    if (!readDestination()) {
      return false;
    }
    if (skipSpace() && !atEnd() && text.charAt(at) != ')') {
      if (!readTitle()) {
        return false;
      }
      skipSpace();
    }
    if (atEnd() || text.charAt(at) != ')') {
      return false;
    }
    at++;
    return true;
  }

  /** Skips white space, at most one line end in it; says whether there was any. */
  boolean skipSpace() {
    int from = at;
    while (at < text.length() && (Spans.isSpace(text.charAt(at)) || text.charAt(at) == '\n')) {
      at++;
    }
    return at > from;
  }

  boolean readDestination() {
    if (!atEnd() && text.charAt(at) == '<') {
      return readPointed();
    }
    int from = at;
    int depth = 0;
    int most = Math.min(text.length(), from + LONGEST);
    while (at < most) {
      char c = text.charAt(at);
      if (c <= ' ' || c == 0x3000) {
        break;
      } else if (c == '\\' && at + 1 < most && Script.isAsciiPunctuation(text.charAt(at + 1))) {
        at++;
      } else if (c == '(') {
        if (++depth > 32) {
          return false;
        }
      } else if (c == ')' && --depth < 0) {
        break;
      }
      at++;
    }
    if (depth > 0 || at - from >= LONGEST) {
      return false;
    }
    destination = plain(text, from, at);
    return true;
  }

  private boolean readPointed() {
    int from = at + 1;
    int most = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        destination = plain(text, from, i);
        at = i + 1;
        return true;
      }
      if (c == '\n' || c == '<') {
        return false;
      }
      if (c == '\\') {
        i++;
      }
    }
    return false;
  }

  boolean readTitle() {
    char open = text.charAt(at);
    char close = open == '(' ? ')' : open;
    if (open != '"' && open != '\'' && open != '(') {
      return false;
    }
    int from = at + 1;
    int most = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == close) {
        title = plain(text, from, i);
        at = i + 1;
        return true;
      }
      if (c == '(' && open == '(') {
        return false;
      }
      if (c == '\\') {
        i++;
      }
    }
    return false;
  }

  /** The characters with escapes and entities resolved. */
  static String plain(String text, int from, int to) {
    StringBuilder plain = null;
    int done = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      String means = null;
      int end = i;
      if (c == '\\' && i + 1 < to && Script.isAsciiPunctuation(text.charAt(i + 1))) {
        means = text.substring(i + 1, i + 2);
        end = i + 2;
      } else if (c == '&') {
        end = entityEnd(text, i, to);
        means = end > 0 ? entity(text.substring(i, end)) : null;
      }
      if (means != null) {
        plain = plain == null ? new StringBuilder(to - from) : plain;
        plain.append(text, done, i).append(means);
        done = end;
        i = end - 1;
      }
    }
    return plain == null ? text.substring(from, to) : plain.append(text, done, to).toString();
  }

  /** Where the entity at {@code from} ends; -1 where it is none by its form (CommonMark 6.2). */
  static int entityEnd(String text, int from, int to) {
    int i = from + 1;
    if (i < to && text.charAt(i) == '#') {
      i++;
      boolean hex = i < to && (text.charAt(i) == 'x' || text.charAt(i) == 'X');
      i += hex ? 1 : 0;
      int digits = i;
      while (i < to
          && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0
          && text.charAt(i) < 0x80) {
        i++;
      }
      boolean fits = i > digits && i - digits <= (hex ? 6 : 7);
      return fits && i < to && text.charAt(i) == ';' ? i + 1 : -1;
    }
    int name = i;
    while (i < to && i - name < 40 && Script.isAsciiAlphanumeric(text.charAt(i))) {
      i++;
    }
    return i > name && i < to && text.charAt(i) == ';' ? i + 1 : -1;
  }

  /** What an entity stands for; null where there is none of that name. */
  static String entity(String written) {
    String means = Html5Entities.entityToString(written);
    return means.equals(written) ? null : means;
  }
}
