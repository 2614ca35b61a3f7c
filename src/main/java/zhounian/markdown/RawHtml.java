package zhounian.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/** Finds raw HTML, which is a problem, and comments, which are dropped (CommonMark 6.6). */
final class RawHtml {
  private static final String IN_ADDRESS = "-._~:/?#@!$&'()+,;=%";
  private static final String NOT_LAST = ".,;:!?'~_";

  private final Passage passage;
  private final String text;
  private final List<Problem> problems;
  private final Set<String> opened = new HashSet<>();
  private final Set<String> notFound = new HashSet<>();

  RawHtml(Passage passage, List<Problem> problems) {
    this.passage = passage;
    this.text = passage.text();
    this.problems = problems;
  }

  /** Where the HTML at {@code from} ends, reported unless it is a comment; -1 for none. */
  int end(int from) {
    if (text.startsWith("<!--", from)) {
      int end = after("-->", from + 4);
      if (end < 0 && notFound.add("reported")) {
        report(from, from + 4);
      }
      return end < 0 ? from + 4 : end;
    }
    int end = -1;
    char next = from + 1 < text.length() ? text.charAt(from + 1) : 0;
    if (next == '?') {
      end = after("?>", from + 2);
    } else if (text.startsWith("<![CDATA[", from)) {
      end = after("]]>", from + 9);
    } else if (next == '!' && from + 2 < text.length()) {
      end = Script.isAsciiLetter(text.charAt(from + 2)) ? after(">", from + 2) : -1;
    } else if (next == '/') {
      return closingTag(from);
    } else if (Script.isAsciiLetter(next)) {
      end = openingTag(from);
    }
    if (end > 0) {
      report(from, end);
    }
    return end;
  }

  private void report(int from, int to) {
    problems.add(Problem.of(Code.RAW_HTML, passage.position(from, to), Mark.brief(text, from, to)));
  }

  /** Where the next {@code close} ends; a search that fails is not repeated. */
  private int after(String close, int from) {
    if (notFound.contains(close)) {
      return -1;
    }
    int found = text.indexOf(close, from);
    if (found < 0) {
      notFound.add(close);
      return -1;
    }
    return found + close.length();
  }

  private String tagName(int from) {
    int to = from;
    while (to < text.length()
        && (Script.isAsciiAlphanumeric(text.charAt(to)) || text.charAt(to) == '-')) {
      to++;
    }
    return text.substring(from, to);
  }

  /** A closing tag is reported where its opening tag was not. */
  private int closingTag(int from) {
    if (from + 2 >= text.length() || !Script.isAsciiLetter(text.charAt(from + 2))) {
      return -1;
    }
    String name = tagName(from + 2);
    int at = skipSpace(from + 2 + name.length());
    if (at >= text.length() || text.charAt(at) != '>') {
      return -1;
    }
    if (!opened.contains(name.toLowerCase(Locale.ROOT))) {
      report(from, at + 1);
    }
    return at + 1;
  }

  private int openingTag(int from) {
    String name = tagName(from + 1);
    int at = from + 1 + name.length();
    while (at < text.length()) {
      int spaced = skipSpace(at);
      if (spaced >= text.length()) {
        return -1;
      }
      char c = text.charAt(spaced);
      if (c == '>' || (c == '/' && text.startsWith("/>", spaced))) {
        opened.add(name.toLowerCase(Locale.ROOT));
        return spaced + (c == '>' ? 1 : 2);
      }
      if (spaced == at || !(Script.isAsciiLetter(c) || c == '_' || c == ':')) {
        return -1;
      }
      at = attribute(spaced);
      if (at < 0) {
        return -1;
      }
    }
    return -1;
  }

  private int attribute(int from) {
    int at = from;
    while (at < text.length()
        && (Script.isAsciiAlphanumeric(text.charAt(at)) || "_.:-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    int equals = skipSpace(at);
    if (equals >= text.length() || text.charAt(equals) != '=') {
      return at;
    }
    at = skipSpace(equals + 1);
    if (at >= text.length()) {
      return -1;
    }
    char quote = text.charAt(at);
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, at + 1);
      return close < 0 ? -1 : close + 1;
    }
    int value = at;
    while (at < text.length()
        && !Script.isSpace(text.charAt(at))
        && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at > value ? at : -1;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && Script.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the address in {@code <https://…>} or {@code <a@b.cn>} ends; -1 where it is none. */
  static int addressEnd(String text, int from) {
    int at = from + 1;
    int scheme = -1;
    int mail = -1;
    int most = Math.min(text.length(), from + 2000);
    while (at < most) {
      char c = text.charAt(at);
      if (c == '>') {
        return (scheme > 0 || isMail(text, from + 1, mail, at)) && at > from + 1 ? at : -1;
      }
      if (c <= ' ' || c == '<') {
        return -1;
      }
      if (c == ':' && scheme < 0) {
        scheme = isScheme(text, from + 1, at) ? at : 0;
      } else if (c == '@' && mail < 0) {
        mail = at;
      }
      at++;
    }
    return -1;
  }

  private static boolean isScheme(String text, int from, int to) {
    if (to - from < 2 || to - from > 32 || !Script.isAsciiLetter(text.charAt(from))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Script.isAsciiAlphanumeric(c) && c != '+' && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isMail(String text, int from, int mail, int to) {
    if (mail <= from || mail + 1 >= to || !Script.isAsciiAlphanumeric(text.charAt(to - 1))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean name = i < mail && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
      boolean host = i > mail && (c == '.' || c == '-');
      if (i != mail && !name && !host && !Script.isAsciiAlphanumeric(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the bare address at {@code from} ends: before the first character that is not ASCII (a
   * Chinese full stop), without punctuation at its end; -1 where it is none.
   */
  static int bareAddressEnd(String text, int from) {
    int start =
        text.startsWith("https://", from)
            ? from + 8
            : text.startsWith("http://", from) ? from + 7 : -1;
    if (start < 0) {
      return -1;
    }
    int to = start;
    int open = 0;
    while (to < text.length()) {
      char c = text.charAt(to);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        break;
      }
      if (!Script.isAsciiAlphanumeric(c) && IN_ADDRESS.indexOf(c) < 0) {
        break;
      }
      to++;
    }
    while (to > start
        && (NOT_LAST.indexOf(text.charAt(to - 1)) >= 0
            || (open > 0 && text.charAt(to - 1) == '('))) {
      to--;
    }
    return to > start ? to : -1;
  }
}
