package zhounian.render;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import zhounian.model.Datum;
import zhounian.model.Figure;

/**
 * Small bars beside the numbers of an arranged exhibit. All figures of a group share one scale,
 * which has zero on it, so that lengths can be compared; negative ones go to the other side.
 */
final class Bars {
  private Bars() {}

  /** Figures of one measure, in one kind of unit. */
  static String measure(Figure figure) {
    return figure.metric().id() + " " + unit(figure);
  }

  /** Figures of one kind of unit; of counts, what is counted must be the same. */
  static String unit(Figure figure) {
    String kind = figure.unit().kind();
    return kind.equals("count") ? kind + " " + figure.unit().name() : kind;
  }

  /**
   * The bars of all figures in some data.
   *
   * @param group what the figures of one scale have in common
   * @return by figure id
   */
  static Map<String, Views.BarView> of(Datum data, Function<Figure, String> group) {
    Map<String, BigDecimal> least = new LinkedHashMap<>();
    Map<String, BigDecimal> most = new LinkedHashMap<>();
    for (Figure figure : Data.figures(data)) {
      BigDecimal size = FigureViews.size(figure);
      least.merge(group.apply(figure), size.min(BigDecimal.ZERO), BigDecimal::min);
      most.merge(group.apply(figure), size.max(BigDecimal.ZERO), BigDecimal::max);
    }
    Map<String, Views.BarView> bars = new LinkedHashMap<>();
    for (Figure figure : Data.figures(data)) {
      BigDecimal low = least.get(group.apply(figure));
      BigDecimal high = most.get(group.apply(figure));
      bars.put(figure.id(), bar(FigureViews.size(figure), low, high));
    }
    return bars;
  }

  private static Views.BarView bar(BigDecimal size, BigDecimal low, BigDecimal high) {
    BigDecimal length = high.subtract(low);
    if (length.signum() == 0) {
      return new Views.BarView("0.0", "0.0", "0.0", false);
    }
    BigDecimal start = size.min(BigDecimal.ZERO).subtract(low);
    return new Views.BarView(
        FigureViews.percent(start, length),
        FigureViews.percent(size.abs(), length),
        FigureViews.percent(low.negate(), length),
        low.signum() < 0);
  }
}
