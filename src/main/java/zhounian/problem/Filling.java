package zhounian.problem;

import java.util.List;

/** Puts words of the content into the texts of the codes. */
final class Filling {
  /** Longest argument that is shown, in code points. */
  private static final int LONGEST = 400;

  private Filling() {}

  /**
   * The text with every {@code {n}} replaced; one without an argument leaves nothing. A part in
   * {@code ⟦ ⟧} is left out where an argument that it needs is empty.
   */
  static String whole(String text, List<String> arguments) {
    int open = text.indexOf('⟦');
    int close = text.indexOf('⟧', open + 1);
    if (open >= 0 && close > open) {
      return whole(text.substring(0, open), arguments)
          + orNothing(text.substring(open + 1, close), arguments)
          + whole(text.substring(close + 1), arguments);
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (place(text, at)) {
        out.append(visible(argument(text, at, arguments)));
        at += 3;
      } else {
        out.append(text.charAt(at));
        at++;
      }
    }
    return out.toString();
  }

  /** The same; empty where an argument is empty that the text needs, outside of {@code ⟦ ⟧}. */
  static String orNothing(String text, List<String> arguments) {
    int optional = 0;
    for (int at = 0; at < text.length(); at++) {
      optional += text.charAt(at) == '⟦' ? 1 : text.charAt(at) == '⟧' ? -1 : 0;
      if (optional == 0 && place(text, at) && argument(text, at, arguments).isEmpty()) {
        return "";
      }
    }
    return whole(text, arguments);
  }

  /** The same, question by question: what follows one that had to go does not start with “or”. */
  static String sentences(String text, List<String> arguments) {
    int mark = Math.max(text.indexOf('？'), text.indexOf('?'));
    if (mark < 0 || mark + 1 == text.length()) {
      return orNothing(text, arguments);
    }
    String question = orNothing(text.substring(0, mark + 1), arguments);
    String rest = orNothing(text.substring(mark + 1), arguments);
    if (!question.isEmpty()) {
      return question + rest;
    }
    String alone = rest.strip();
    if (alone.startsWith("或")) {
      return alone.substring(1);
    }
    return alone.startsWith("or ") ? alone.substring(3) : alone;
  }

  /**
   * A text in which nothing can move the cursor, break the line or turn the direction of writing.
   */
  static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> out.appendCodePoint(visible(c)));
    return text.codePointCount(0, text.length()) > LONGEST
        ? out.append('…').toString()
        : out.toString();
  }

  /** The character itself, or one that shows that it cannot be seen. */
  static int visible(int codePoint) {
    if (codePoint == '\n' || codePoint == 0x2028 || codePoint == 0x2029) {
      return '⏎';
    } else if (codePoint == '\t') {
      return ' ';
    }
    boolean directs = codePoint >= 0x202a && codePoint <= 0x202e;
    boolean isolates = codePoint >= 0x2066 && codePoint <= 0x2069;
    boolean surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    return Character.isISOControl(codePoint) || directs || isolates || surrogate
        ? 0xfffd
        : codePoint;
  }

  private static boolean place(String text, int at) {
    return text.charAt(at) == '{'
        && at + 2 < text.length()
        && text.charAt(at + 1) >= '0'
        && text.charAt(at + 1) <= '9'
        && text.charAt(at + 2) == '}';
  }

  private static String argument(String text, int at, List<String> arguments) {
    int number = text.charAt(at + 1) - '0';
    return number < arguments.size() ? arguments.get(number) : "";
  }
}
