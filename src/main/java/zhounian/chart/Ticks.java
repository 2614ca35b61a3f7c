package zhounian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The grid of an axis of values.
 *
 * @param values of the grid lines, ascending, in even steps of 1, 2, 2.5 or 5 times a power of ten
 */
record Ticks(List<BigDecimal> values) {
  private static final List<BigDecimal> STEPS =
      List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

  Ticks {
    values = List.copyOf(values);
  }

  /**
   * The steps that hold all values from {@code low} to {@code high} in three to five spaces, with
   * the least left over; of equals those with the fewest lines.
   *
   * @param low at most {@code high}; taken as 0 where both are equal and not negative
   */
  static Ticks of(BigDecimal low, BigDecimal high) {
    BigDecimal from = low;
    BigDecimal to = high;
    if (from.compareTo(to) == 0) {
      if (to.signum() == 0) {
        to = BigDecimal.ONE;
      } else if (to.signum() > 0) {
        from = BigDecimal.ZERO;
      } else {
        to = BigDecimal.ZERO;
      }
    }
    BigDecimal span = to.subtract(from);
    int power = span.precision() - span.scale() - 1;
    Ticks best = null;
    BigDecimal least = null;
    for (int p = power - 2; p <= power + 1; p++) {
      for (BigDecimal factor : STEPS) {
        BigDecimal step = factor.scaleByPowerOfTen(p);
        BigDecimal first = from.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = to.divide(step, 0, RoundingMode.CEILING);
        int spaces = last.subtract(first).intValue();
        BigDecimal left = last.subtract(first).multiply(step).subtract(span);
        boolean better = least == null || left.compareTo(least) < 0;
        boolean same = least != null && left.compareTo(least) == 0;
        if (spaces >= 3 && spaces <= 5 && (better || (same && spaces < best.values.size() - 1))) {
          best = new Ticks(lines(first, last, step));
          least = left;
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("no steps for " + from + " to " + to);
    }
    return best;
  }

  private static List<BigDecimal> lines(BigDecimal first, BigDecimal last, BigDecimal step) {
    List<BigDecimal> lines = new ArrayList<>();
    int scale = Math.max(0, step.stripTrailingZeros().scale());
    for (BigDecimal n = first; n.compareTo(last) <= 0; n = n.add(BigDecimal.ONE)) {
      BigDecimal line = n.multiply(step);
      lines.add(
          line.signum() == 0 ? BigDecimal.ZERO : line.setScale(scale, RoundingMode.UNNECESSARY));
    }
    return lines;
  }

  double lowest() {
    return values.get(0).doubleValue();
  }

  double highest() {
    return values.get(values.size() - 1).doubleValue();
  }
}
