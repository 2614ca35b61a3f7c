package zhounian.chart;

/**
 * A rectangle, upright.
 *
 * @param x left edge
 * @param y upper edge
 */
record Box(double x, double y, double width, double height) {
  /** Height above the baseline that Chinese characters and figures fill, in em. */
  private static final double ASCENT = 0.86;

  /** Depth below the baseline, in em. */
  private static final double DESCENT = 0.14;

  /** The box of a line of text. */
  static Box ofText(double x, double baseline, double advance, double size) {
    return new Box(x, baseline - ASCENT * size, advance, (ASCENT + DESCENT) * size);
  }

  /** The baseline of a text of that size in this box. */
  double baseline(double size) {
    return y + ASCENT * size;
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /** Whether two boxes are nearer than {@code gap} both ways. */
  boolean near(Box other, double gap) {
    return x < other.right() + gap
        && other.x < right() + gap
        && y < other.bottom() + gap
        && other.y < bottom() + gap;
  }

  /** Whether this box lies wholly inside the other. */
  boolean inside(Box other) {
    return x >= other.x - 1e-6
        && y >= other.y - 1e-6
        && right() <= other.right() + 1e-6
        && bottom() <= other.bottom() + 1e-6;
  }

  /** Whether the straight line comes nearer than {@code gap} to this box (Liang–Barsky). */
  boolean meets(Segment line, double gap) {
    double from = 0;
    double to = 1;
    double dx = line.x2() - line.x1();
    double dy = line.y2() - line.y1();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      line.x1() - (x - gap),
      right() + gap - line.x1(),
      line.y1() - (y - gap),
      bottom() + gap - line.y1()
    };
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0) {
        if (q[i] < 0) {
          return false;
        }
      } else if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    return from <= to;
  }

  /** A straight line between two points. */
  record Segment(double x1, double y1, double x2, double y2) {}
}
