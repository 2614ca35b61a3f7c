package zhounian.markdown;

import java.util.List;
import zhounian.model.Inline;
import zhounian.problem.Problem;

/** Reads {@code @chart-rail-length}: an id after an at sign, with its kind before the hyphen. */
final class CrossReference {
  /** What was found, and where the text goes on. */
  record Read(int end, Inline.Reference reference) {}

  private CrossReference() {}

  /**
   * Reads the reference whose at sign stands at {@code from}; null for an e-mail address and for
   * other at signs that stay text.
   */
  static Read read(Passage passage, int from, List<Problem> problems) {
    String text = passage.text();
    if (from > 0 && isMail(text.charAt(from - 1))) {
      return null;
    }
    StringBuilder id = new StringBuilder();
    boolean wrong = text.charAt(from) == '＠';
    int to = from + 1;
    while (to < text.length()) {
      char c = text.charAt(to);
      boolean dash = (Script.isWrongHyphen(c) || isSingleEm(text, to)) && followsId(text, to + 1);
      if (!dash && !Script.isIdPart(c)) {
        break;
      }
      wrong |= dash;
      id.append(dash ? '-' : c);
      to++;
    }
    while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
      to--;
    }
    if (id.indexOf("-") < 0 || !Script.isId(id.toString())) {
      return null;
    }
    for (int i = from; wrong && i < to; i++) {
      char narrow = FullWidth.narrow(text.charAt(i));
      if (narrow != 0) {
        problems.add(FullWidth.problem(passage.position(i, i + 1), text.charAt(i), narrow));
      }
    }
    return new Read(to, new Inline.Reference(passage.position(from, to), id.toString()));
  }

  private static boolean isMail(char before) {
    return Script.isAsciiAlphanumeric(before) || before == '.' || before == '_' || before == '-';
  }

  /** An em dash before a letter; two of them are Chinese punctuation. */
  private static boolean isSingleEm(String text, int at) {
    return text.charAt(at) == '—'
        && text.charAt(at - 1) != '—'
        && at + 1 < text.length()
        && Script.isAsciiLetter(text.charAt(at + 1));
  }

  private static boolean followsId(String text, int at) {
    return at < text.length() && text.charAt(at) != '-' && Script.isIdPart(text.charAt(at));
  }
}
