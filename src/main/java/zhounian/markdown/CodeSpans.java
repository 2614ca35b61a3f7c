package zhounian.markdown;

import java.util.HashMap;
import java.util.Map;

/** Finds the end of code spans (CommonMark 6.1). */
final class CodeSpans {
  private final String text;

  /** Last place of a run of backticks by its length, once all have been looked for. */
  private final Map<Integer, Integer> lastRuns = new HashMap<>();

  private boolean searched;

  CodeSpans(String text) {
    this.text = text;
  }

  int runLength(int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) == '`') {
      to++;
    }
    return to - from;
  }

  /** Where the next run of {@code length} backticks stands; -1 where there is none. */
  int close(int from, int length) {
    if (searched && lastRuns.getOrDefault(length, -1) < from) {
      return -1;
    }
    int at = text.indexOf('`', from);
    while (at >= 0) {
      int run = runLength(at);
      if (run == length) {
        return at;
      }
      lastRuns.merge(run, at, Math::max);
      at = text.indexOf('`', at + run);
    }
    searched = true;
    return -1;
  }

  /** Line ends are spaces; one space on either side goes, unless there is nothing else. */
  static String content(String written) {
    String code = written.replace('\n', ' ');
    boolean padded =
        code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return padded ? code.substring(1, code.length() - 1) : code;
  }
}
