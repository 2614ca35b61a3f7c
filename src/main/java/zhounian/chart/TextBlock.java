package zhounian.chart;

import java.util.ArrayList;
import java.util.List;

/** Lines of text one below the other, wrapped to a width. */
final class TextBlock {
  /** Height of a line, in type sizes. */
  private static final double STEP = 1.36;

  private final Look look;
  private final List<Line> lines = new ArrayList<>();

  TextBlock(Look look) {
    this.look = look;
  }

  /** One line and the figure that it shows. */
  private record Line(String text, Sheet.Type type, String figure) {}

  /** Adds a text in as many even lines as it needs; nothing for an empty one. */
  TextBlock add(String text, Sheet.Type type, double width) {
    return add(text, type, width, "");
  }

  /**
   * Adds a text that shows a figure.
   *
   * @param figure its id
   */
  TextBlock add(String text, Sheet.Type type, double width, String figure) {
    if (!text.isEmpty()) {
      for (String line : Wrap.even(text, width, type.size(), type.bold(), look.measure())) {
        lines.add(new Line(line, type, figure));
      }
    }
    return this;
  }

  boolean empty() {
    return lines.isEmpty();
  }

  /** Width of the widest line. */
  double width() {
    return lines.stream().mapToDouble(l -> look.textWidth(l.text(), l.type())).max().orElse(0);
  }

  /** Width of the first line; 0 where there is none. */
  double firstWidth() {
    return lines.isEmpty() ? 0 : look.textWidth(lines.get(0).text(), lines.get(0).type());
  }

  double height() {
    return lines.stream().mapToDouble(l -> STEP * l.type().size()).sum();
  }

  /** From the top of the block to the middle of its first line. */
  double firstMiddle() {
    return lines.isEmpty() ? 0 : STEP * lines.get(0).type().size() / 2;
  }

  /** Sets the lines flush left at {@code x}. */
  void paint(Sheet sheet, double x, double top) {
    paint(sheet, x, top, false);
  }

  /** Sets the lines flush right at {@code right}. */
  void paintRight(Sheet sheet, double right, double top) {
    paint(sheet, right, top, true);
  }

  private void paint(Sheet sheet, double x, double top, boolean right) {
    double y = top;
    for (Line line : lines) {
      double step = STEP * line.type().size();
      double left = right ? x - look.textWidth(line.text(), line.type()) : x;
      double baseline = y + step / 2 + 0.36 * line.type().size();
      sheet.text(line.text(), left, baseline, line.type(), line.figure());
      y += step;
    }
  }
}
