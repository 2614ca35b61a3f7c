package zhounian.problem;

import java.util.List;

/** A line of a file with a caret under the part that is meant. */
final class SourceLine {
  /** Widest piece of a line that is shown, in columns. */
  private static final int WIDTH = 96;

  /** How much of a long line is kept before the caret, in columns. */
  private static final int BEFORE = 32;

  private SourceLine() {}

  /**
   * The line, and below it the caret; the line alone where {@code column} is 0. Of a long line the
   * piece around the caret is shown, with … where something was cut. Tabs stay tabs, above and
   * below.
   *
   * @param column from 1, in code points
   * @param length in code points
   */
  static List<String> of(String line, int column, int length) {
    int[] points = line.stripTrailing().codePoints().toArray();
    int caret = Math.min(Math.max(column, 1) - 1, points.length);
    int from = caret;
    int before = 0;
    while (from > 0 && before + width(points[from - 1]) <= BEFORE) {
      from--;
      before += width(points[from]);
    }
    int to = from;
    int shown = 0;
    while (to < points.length && shown + width(points[to]) <= WIDTH) {
      shown += width(points[to]);
      to++;
    }
    while (to == points.length && from > 0 && shown + width(points[from - 1]) <= WIDTH) {
      from--;
      shown += width(points[from]);
    }
    StringBuilder text = new StringBuilder(from > 0 ? "…" : "");
    StringBuilder under = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < to; i++) {
      int point = points[i] == '\t' ? '\t' : Filling.visible(points[i]);
      text.appendCodePoint(point);
      if (i < caret) {
        under.append(point == '\t' ? "\t" : " ".repeat(width(point)));
      } else if (i < caret + Math.max(1, length)) {
        under.append("^".repeat(Math.max(1, width(point))));
      }
    }
    if (caret >= to) {
      under.append('^');
    }
    if (to < points.length) {
      text.append('…');
    }
    return column > 0 ? List.of(text.toString(), under.toString()) : List.of(text.toString());
  }

  private static int width(int codePoint) {
    return Columns.of(codePoint);
  }
}
