package zhounian.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines, between Chinese characters or at spaces, never inside a number. */
final class Wrap {
  private static final String NOT_FIRST = "，。、；：？！）》」』”’…—·%％,.;:?!)";
  private static final String NOT_LAST = "（《「『“‘(";

  private static final String MARKS = "，。、；：—·） /";

  private Wrap() {}

  /** Lines no wider than {@code width}, but for single words that are wider themselves. */
  static List<String> lines(String text, double width, double size, boolean bold, Measure measure) {
    return filled(pieces(text, false), width, size, bold, measure);
  }

  /**
   * As few lines as {@link #lines}, but about even, and broken after a mark where that is possible.
   */
  static List<String> even(String text, double width, double size, boolean bold, Measure measure) {
    List<String> first = lines(text, width, size, bold, measure);
    List<String> marked = filled(pieces(text, true), width, size, bold, measure);
    if (marked.size() == first.size()
        && marked.stream().allMatch(l -> measure.width(l, size, bold) <= width)) {
      return marked;
    }
    List<String> best = first;
    for (double tried = width - size / 2; tried > size; tried -= size / 2) {
      List<String> lines = lines(text, tried, size, bold, measure);
      if (lines.size() > first.size()) {
        return best;
      }
      best = lines;
    }
    return best;
  }

  private static List<String> filled(
      List<String> pieces, double width, double size, boolean bold, Measure measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      if (!line.isEmpty()
          && measure.width((line + piece).stripTrailing(), size, bold) > width + 1e-6) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private static List<String> pieces(String text, boolean marks) {
    List<String> pieces = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      piece.appendCodePoint(points[i]);
      boolean last = i + 1 == points.length;
      if (last
          || (breaks(points[i], points[i + 1])
              && (!marks || MARKS.indexOf(points[i]) >= 0 || points[i + 1] == '（'))) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    return pieces;
  }

  private static boolean breaks(int left, int right) {
    if (NOT_FIRST.indexOf(right) >= 0 || NOT_LAST.indexOf(left) >= 0 || right == ' ') {
      return false;
    }
    return left == ' ' || wide(left) || wide(right);
  }

  private static boolean wide(int point) {
    return point >= 0x2E80 || NOT_FIRST.indexOf(point) >= 0 && point > 0x7F;
  }
}
