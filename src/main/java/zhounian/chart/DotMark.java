package zhounian.chart;

/** A dot, painted as its number is known. */
final class DotMark {
  private DotMark() {}

  /** A dot on a line: solid in a ring of paper, or hollow where it is not reported. */
  static void paint(
      double x, double y, double size, Shown shown, String color, Sheet sheet, Look look) {
    double radius = look.length(size);
    if (shown.basis() == Basis.REPORTED) {
      sheet.disc(x, y, radius + look.length(0.75), "paper");
      sheet.disc(x, y, radius - look.length(0.75), color);
      if (shown.atLeast()) {
        sheet.line(x, y - radius, x, y - radius - look.length(5), color, look.length(1.5));
      }
      return;
    }
    sheet.disc(x, y, radius, "paper");
    if (shown.basis() == Basis.PLANNED) {
      sheet.lines(
          Hatch.in(x, y, radius - look.length(1), look.length(3)),
          color,
          Sheet.pen(look.canvas().hairline()));
    }
    sheet.ring(x, y, radius - look.length(1), color, look.length(2));
  }

  /** A dot among many: see-through with a full outline, or hollow where it is not reported. */
  static void among(
      double x, double y, double size, Shown shown, String color, Sheet sheet, Look look) {
    if (shown.basis() == Basis.REPORTED) {
      double radius = look.length(size);
      sheet.disc(x, y, radius, color, 0.55);
      sheet.ring(x, y, radius - look.length(0.5), color, look.length(1));
    } else {
      paint(x, y, size, shown, color, sheet, look);
    }
  }
}
