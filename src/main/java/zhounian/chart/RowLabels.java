package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import zhounian.model.Canvas;

/**
 * The names of rows: in a column left of them, or above each where the canvas is narrow or a name
 * is long.
 *
 * @param lines of each name
 * @param above whether the names stand above their rows
 * @param start where the rows begin
 */
record RowLabels(List<List<String>> lines, boolean above, double start) {

  /** Places names of that weight. */
  static RowLabels of(List<String> names, boolean bold, Look look) {
    double column = 0.3 * look.width() - look.length(12);
    List<List<String>> beside = wrapped(names, column, bold, look);
    double widest = widest(beside, bold, look);
    boolean above =
        look.canvas() == Canvas.NARROW
            || beside.stream().anyMatch(l -> l.size() > 2)
            || widest > column;
    return above
        ? new RowLabels(wrapped(names, look.width() - 2, bold, look), true, 1)
        : new RowLabels(beside, false, widest == 0 ? 1 : widest + look.length(12));
  }

  private static List<List<String>> wrapped(
      List<String> names, double width, boolean bold, Look look) {
    return names.stream()
        .map(n -> Wrap.even(n, width, look.labelSize(), bold, look.measure()))
        .toList();
  }

  private static double widest(List<List<String>> lines, boolean bold, Look look) {
    return lines.stream()
        .flatMap(List::stream)
        .mapToDouble(l -> look.textWidth(l, look.label("ink", bold)))
        .max()
        .orElse(0);
  }

  /** Height of a name. */
  double height(int row, Look look) {
    return 1.25 * look.labelSize() * lines.get(row).size();
  }

  /**
   * The texts of a name.
   *
   * @param upper upper edge of the row, or of the name where names stand above
   * @param height of the row
   */
  List<Placed> texts(int row, double upper, double height, Sheet.Type type, Look look) {
    double size = look.labelSize();
    double step = 1.25 * size;
    double y = above ? upper : upper + (height - step * lines.get(row).size()) / 2;
    List<Placed> texts = new ArrayList<>();
    for (String line : lines.get(row)) {
      double width = look.textWidth(line, type);
      double x = above ? start : start - look.length(12) - width;
      texts.add(new Placed(line, new Box(x, y + (step - size) / 2, width, size), type, ""));
      y += step;
    }
    return texts;
  }
}
