package zhounian.chart;

import java.awt.geom.Path2D;

/** A bar, painted as its number is known: solid, outlined, hatched, or with an open end. */
final class BarMark {
  private BarMark() {}

  /** Paints a bar that stands upright; a lower bound has a tick on top. */
  static void upright(Box box, Shown shown, String color, Sheet sheet, Look look) {
    if (shown.basis() == Basis.REPORTED) {
      sheet.rectangle(box, color, 1);
      if (shown.atLeast()) {
        double x = box.x() + box.width() / 2;
        sheet.line(x, box.y(), x, box.y() - look.length(4), color, look.length(1.5));
      }
    } else {
      paint(box, shown, color, false, sheet, look);
    }
  }

  /**
   * Paints a bar.
   *
   * @param box of the bar; nothing is painted where it has no extent
   * @param leftward whether it grows to the left, as below zero
   */
  static void paint(Box box, Shown shown, String color, boolean leftward, Sheet sheet, Look look) {
    double line = look.canvas().hairline();
    Box inner =
        new Box(box.x() + line / 2, box.y() + line / 2, box.width() - line, box.height() - line);
    switch (shown.basis()) {
      case REPORTED -> solid(box, shown, color, leftward, sheet, look);
      case DERIVED -> {
        sheet.rectangle(box, color, 0.45);
        framed(inner, color, line, sheet);
      }
      case PLANNED -> {
        if (inner.width() > 0 && inner.height() > 0) {
          sheet.lines(Hatch.in(inner, look.length(4)), color, Sheet.pen(line));
        }
        framed(inner, color, line, sheet);
      }
    }
  }

  private static void framed(Box inner, String color, double line, Sheet sheet) {
    if (inner.width() > 0 && inner.height() > 0) {
      sheet.frame(inner, color, line);
    }
  }

  /** A plain bar; one that stands for a lower bound ends in two teeth. */
  private static void solid(
      Box box, Shown shown, String color, boolean leftward, Sheet sheet, Look look) {
    double tooth = look.length(6);
    if (!shown.atLeast() || box.width() < 2 * tooth) {
      sheet.rectangle(box, color, 1);
      return;
    }
    double base = leftward ? box.right() : box.x();
    double end = leftward ? box.x() : box.right();
    double back = leftward ? end + tooth : end - tooth;
    Path2D outline = new Path2D.Double();
    outline.moveTo(base, box.y());
    for (int i = 0; i <= 4; i++) {
      outline.lineTo(i % 2 == 0 ? end : back, box.y() + box.height() * i / 4);
    }
    outline.lineTo(base, box.bottom());
    outline.closePath();
    sheet.fill(outline, color, 1);
  }
}
