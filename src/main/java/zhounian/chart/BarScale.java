package zhounian.chart;

import java.util.List;

/**
 * The axis of horizontal bars: as long as the bars and the texts at their ends have room for.
 *
 * @param zero where bars start
 * @param unit length of one
 */
record BarScale(double zero, double unit) {

  /**
   * A bar and what stands behind its end.
   *
   * @param text width of that text and of the gap before it
   */
  record Length(double value, double text) {}

  /** The longest scale for the room from {@code from} to {@code to}. */
  static BarScale of(List<Length> lengths, double from, double to) {
    double low = 0;
    double high = 1;
    while (used(lengths, high) <= to - from && high < 1e12) {
      high *= 2;
    }
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (used(lengths, middle) <= to - from) {
        low = middle;
      } else {
        high = middle;
      }
    }
    boolean flat = lengths.stream().allMatch(l -> l.value() == 0);
    double unit = flat ? 1 : low;
    return new BarScale(from + side(lengths, unit, -1), unit);
  }

  private static double used(List<Length> lengths, double unit) {
    return side(lengths, unit, -1) + side(lengths, unit, 1);
  }

  private static double side(List<Length> lengths, double unit, int sign) {
    return lengths.stream()
        .filter(l -> sign > 0 ? l.value() >= 0 : l.value() < 0)
        .mapToDouble(l -> Math.abs(l.value()) * unit + l.text())
        .max()
        .orElse(0);
  }

  double x(double value) {
    return zero + value * unit;
  }

  /** The bar of a value. */
  Box bar(double value, double y, double thickness) {
    return new Box(Math.min(zero, x(value)), y, Math.abs(value) * unit, thickness);
  }
}
