package zhounian.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines, between Chinese characters or at spaces, never inside a number. */
final class Wrap {
  private static final String NOT_FIRST = "，。、；：？！）》」』”’…—·%％,.;:?!)";
  private static final String NOT_LAST = "（《「『“‘(";

  private Wrap() {}

  /** Lines no wider than {@code width}, but for single words that are wider themselves. */
  static List<String> lines(String text, double width, double size, boolean bold, Measure measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
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

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      piece.appendCodePoint(points[i]);
      if (i + 1 == points.length || breaks(points[i], points[i + 1])) {
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
