package zhounian.chart;

import java.util.ArrayList;
import java.util.List;

/** Lines at 45°, rising to the right, cut to a shape by arithmetic: a texture would be a bitmap. */
final class Hatch {
  private Hatch() {}

  /** The lines of a rectangle, {@code pitch} apart along its lower edge. */
  static List<Box.Segment> in(Box box, double pitch) {
    List<Box.Segment> lines = new ArrayList<>();
    // On each line x + y is the same.
    double end = box.right() + box.bottom();
    for (double sum = box.x() + box.y() + pitch; sum < end - 1e-6; sum += pitch) {
      double x1 = Math.max(box.x(), sum - box.bottom());
      double x2 = Math.min(box.right(), sum - box.y());
      if (x2 - x1 > 0.5) {
        lines.add(new Box.Segment(x1, sum - x1, x2, sum - x2));
      }
    }
    return lines;
  }

  /** The lines of a disc, the middle one through its centre. */
  static List<Box.Segment> in(double x, double y, double radius, double pitch) {
    List<Box.Segment> lines = new ArrayList<>();
    double apart = pitch * Math.sqrt(0.5);
    int each = (int) Math.floor(radius / apart);
    for (int i = -each; i <= each; i++) {
      double off = i * apart;
      double half = Math.sqrt(Math.max(0, radius * radius - off * off));
      double middleX = x + off * Math.sqrt(0.5);
      double middleY = y + off * Math.sqrt(0.5);
      double reach = half * Math.sqrt(0.5);
      if (reach > 0.3) {
        lines.add(
            new Box.Segment(middleX - reach, middleY + reach, middleX + reach, middleY - reach));
      }
    }
    return lines;
  }
}
