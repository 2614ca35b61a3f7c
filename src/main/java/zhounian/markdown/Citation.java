package zhounian.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.model.Inline;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/** Reads {@code [@a, 第 3 页; @b]}, Pandoc's notation for citations. */
final class Citation {
  /**
   * What was found.
   *
   * @param end where the text goes on
   * @param inline empty for a faulty citation
   */
  record Read(int end, Optional<Inline> inline) {}

  private final Passage passage;
  private final String text;
  private final List<Problem> problems;
  private final int from;
  private final int close;
  private int at;
  private boolean narrowed;

  private Citation(Passage passage, int from, int close, List<Problem> problems) {
    this.passage = passage;
    this.text = passage.text();
    this.from = from;
    this.close = close;
    this.problems = problems;
  }

  /** Whether a citation opens at {@code at}, its brackets or its @ perhaps full-width. */
  static boolean opens(String text, int at) {
    return at + 2 < text.length()
        && (text.charAt(at) == '[' || text.charAt(at) == '［')
        && (text.charAt(at + 1) == '@' || text.charAt(at + 1) == '＠')
        && text.charAt(at + 2) >= 'a'
        && text.charAt(at + 2) <= 'z';
  }

  /** Reads the citation that opens at {@code from}; null where no bracket closes it. */
  static Read read(Passage passage, int from, List<Problem> problems) {
    String text = passage.text();
    int most = Math.min(text.length(), from + 1000);
    int close = from + 1;
    while (close < most && !isClose(text.charAt(close))) {
      if (text.charAt(close) == '[') {
        return null;
      }
      close++;
    }
    return close < most ? new Citation(passage, from, close, problems).read() : null;
  }

  private static boolean isClose(char c) {
    return c == ']' || c == '］';
  }

  private Read read() {
    List<Inline.Cited> cited = new ArrayList<>();
    narrow(from);
    at = from + 1;
    boolean well = true;
    while (well) {
      well = readOne(cited);
      if (at >= close) {
        break;
      }
    }
    narrow(close);
    int end = close + 1;
    if (!well && !narrowed) {
      problems.add(
          Problem.of(
              Code.BAD_MARK,
              passage.position(from, end),
              Mark.brief(text, from, end),
              "[@id, 第 3 页; @id]",
              "[@" + (cited.isEmpty() ? "id" : cited.get(0).source()) + "]"));
    }
    return new Read(
        end,
        well
            ? Optional.of(new Inline.Citation(passage.position(from, end), cited))
            : Optional.empty());
  }

  /** Reads one source and the semicolon after it. */
  private boolean readOne(List<Inline.Cited> cited) {
    skipSpace();
    int start = at;
    if (at >= close || narrow(at) != '@') {
      return false;
    }
    at++;
    int id = at;
    StringBuilder source = new StringBuilder();
    while (at < close
        && (Script.isIdPart(text.charAt(at)) || Script.isWrongHyphen(text.charAt(at)))) {
      source.append(narrow(at++));
    }
    if (at == id || !Script.isId(source.toString())) {
      return false;
    }
    skipSpace();
    String locator = "";
    int end = at;
    if (at < close && (text.charAt(at) == ',' || text.charAt(at) == '，')) {
      narrow(at++);
      int words = at;
      while (at < close && !endsLocator()) {
        at++;
      }
      locator = joined(words, at);
      end = at;
    }
    cited.add(new Inline.Cited(passage.position(start, end), source.toString(), locator));
    if (at >= close) {
      return true;
    }
    return narrow(at++) == ';';
  }

  /** A full-width semicolon belongs to the locator unless another source follows it. */
  private boolean endsLocator() {
    if (text.charAt(at) == ';') {
      return true;
    }
    if (text.charAt(at) != '；') {
      return false;
    }
    int next = at + 1;
    while (next < close && Script.isSpace(text.charAt(next))) {
      next++;
    }
    return next < close && (text.charAt(next) == '@' || text.charAt(next) == '＠');
  }

  private String joined(int start, int end) {
    String words = text.substring(start, end).strip();
    int line = words.indexOf('\n');
    if (line < 0) {
      return words;
    }
    String before = words.substring(0, line).strip();
    String after = words.substring(line + 1).strip();
    return before + LineEnd.between(before, after) + after;
  }

  private void skipSpace() {
    while (at < close && Script.isSpace(text.charAt(at))) {
      at++;
    }
  }

  private char narrow(int index) {
    char c = text.charAt(index);
    char narrow = FullWidth.narrow(c);
    if (narrow == 0) {
      return c;
    }
    narrowed = true;
    problems.add(FullWidth.problem(passage.position(index, index + 1), c, narrow));
    return narrow;
  }
}
