package zhounian.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Where the lines of a block stand in the text, without the space around them; spaces that make a
 * hard line break are kept at the end of all lines but the last.
 */
final class Spans {
  private final int[] bounds;

  private Spans(int[] bounds) {
    this.bounds = bounds;
  }

  static Spans of(String text, List<? extends BasedSequence> lines) {
    int[] bounds = new int[2 * lines.size()];
    int at = 0;
    for (BasedSequence line : lines) {
      int from = line.getStartOffset();
      int to = line.getEndOffset();
      while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
        to--;
      }
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      bounds[at++] = from;
      bounds[at++] = to;
    }
    if (at > 0) {
      while (bounds[at - 1] > bounds[at - 2] && isSpace(text.charAt(bounds[at - 1] - 1))) {
        bounds[at - 1]--;
      }
    }
    return new Spans(bounds);
  }

  static Spans of(int from, int to) {
    return new Spans(new int[] {from, to});
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  int count() {
    return bounds.length / 2;
  }

  int from(int line) {
    return bounds[2 * line];
  }

  int to(int line) {
    return bounds[2 * line + 1];
  }

  /** The same lines, the last one cut short at {@code to}. */
  Spans cut(int to) {
    int[] shorter = bounds.clone();
    shorter[shorter.length - 1] = to;
    return new Spans(shorter);
  }
}
