package zhounian.chart;

import java.util.stream.IntStream;

/**
 * The ruler of a timeline: one cell for each year.
 *
 * @param first year
 * @param last year
 */
record YearRuler(int first, int last, Look look) {

  double x(double time) {
    return 1 + (time - first) / years() * (look.width() - 2);
  }

  private int years() {
    return last + 1 - first;
  }

  /** Height of the ruler with its years. */
  double height() {
    return look.length(26);
  }

  /** Paints its line at {@code y}, its ticks and years below. */
  void paint(Sheet sheet, double y) {
    double line = look.canvas().hairline();
    sheet.line(0, y, look.width(), y, "ink", 1.2 * line);
    for (int year = first; year <= last + 1; year++) {
      sheet.line(x(year), y, x(year), y + look.length(9), "ink", line);
    }
    double baseline = y + look.length(7) + look.axisSize();
    Sheet.Type bold = new Sheet.Type(look.axisSize(), true, "ink", 0);
    Sheet.Type plain = new Sheet.Type(look.axisSize(), false, "ink", 0);
    names(bold)
        .texts()
        .forEach(
            (year, run) ->
                sheet.text(
                    run.text(),
                    run.x(),
                    baseline,
                    year == first || year == last ? bold : plain,
                    ""));
  }

  private YearLabels names(Sheet.Type bold) {
    return YearLabels.of(
        IntStream.rangeClosed(first, last).boxed().toList(),
        year -> x(year + 0.5),
        look.length(34),
        look,
        bold);
  }

  /** Lines down from the years that are named. */
  void grid(Sheet sheet, double top, double bottom) {
    Sheet.Type bold = new Sheet.Type(look.axisSize(), true, "ink", 0);
    for (int year : names(bold).texts().keySet()) {
      sheet.line(x(year), top, x(year), bottom, "hair", look.canvas().hairline());
    }
  }
}
