package zhounian.load;

/** The parts of a line of YAML, found without reading it as YAML. */
final class Words {
  private Words() {}

  /** The next column that is no space or tab. */
  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** The next column behind the blanks and dashes that open a line. */
  static int skipDashes(String text, int from) {
    int at = skipBlanks(text, from);
    while (at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) == ' ') {
      at = skipBlanks(text, at + 1);
    }
    return at;
  }

  /**
   * The column of the full-width colon where {@code text} starts like {@code key：value}; else -1.
   */
  static int fullWidthKey(String text) {
    int at = 0;
    while (at < text.length() && asciiWord(text.charAt(at))) {
      at++;
    }
    return at > 0 && at < text.length() && text.charAt(at) == '：' ? at : -1;
  }

  /** The column of the full-width colon that ends a key in any script; else -1. */
  static int fullWidthColon(String line) {
    int at = skipDashes(line, 0);
    int start = at;
    while (at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at)) || "-_.".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    int end = skipBlanks(line, at);
    return at > start && end < line.length() && line.charAt(end) == '：' ? end : -1;
  }

  /** The column of the colon in a line such as {@code title:value}; else -1. */
  static int tightColon(String line) {
    int at = skipDashes(line, 0);
    int start = at;
    while (at < line.length() && asciiWord(line.charAt(at))) {
      at++;
    }
    boolean colon = at > start && at + 1 < line.length() && line.charAt(at) == ':';
    return colon && " \t/".indexOf(line.charAt(at + 1)) < 0 ? at : -1;
  }

  /** Where the value of a line starts: behind its key, or behind its dashes. */
  static int value(String line) {
    int start = skipDashes(line, 0);
    if (start >= line.length() || "[{#&*!|>%@`".indexOf(line.charAt(start)) >= 0) {
      return start;
    }
    char first = line.charAt(start);
    int colon;
    if (first == '"' || first == '\'') {
      int close = line.indexOf(first, start + 1);
      colon = close < 0 ? -1 : skipBlanks(line, close + 1);
      if (colon >= line.length() || colon >= 0 && line.charAt(colon) != ':') {
        colon = -1;
      }
    } else {
      colon = colon(line, start);
    }
    return colon < 0 ? start : skipBlanks(line, colon + 1);
  }

  /** The first colon from {@code from} on with a blank or the line's end behind it; -1 for none. */
  static int colon(String line, int from) {
    for (int at = line.indexOf(':', from); at >= 0; at = line.indexOf(':', at + 1)) {
      if (at + 1 == line.length() || line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t') {
        return at;
      }
    }
    return -1;
  }

  /** The first place of {@code sign} outside quotes, or -1. */
  static int outsideQuotes(String line, String sign) {
    char quote = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (quote != 0) {
        if (c == '\\' && quote == '"') {
          at++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if ((c == '"' || c == '\'')
          && (at == 0 || " [{,:".indexOf(line.charAt(at - 1)) >= 0)) {
        quote = c;
      } else if (line.startsWith(sign, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Where a value between brackets ends that starts at {@code from}. */
  static int endInBrackets(String line, int from) {
    int depth = 0;
    int at = from;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (c == ',' && depth == 0) {
        break;
      }
      at++;
    }
    while (at > from && line.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** Whether {@code at} lies behind a bracket that opens the line's value. */
  static boolean inBrackets(String line, int at) {
    int value = value(line);
    return value < at && value < line.length() && "[{".indexOf(line.charAt(value)) >= 0;
  }

  private static boolean asciiWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
  }
}
