package zhounian.chart;

import java.math.BigDecimal;
import java.util.Set;
import zhounian.model.Figure;

/**
 * A figure as a chart shows it.
 *
 * @param value in the chart's unit
 * @param number the value's text
 * @param remark what follows the number where it is not reported, finished text
 */
record Shown(Figure figure, BigDecimal value, String number, String remark) {
  private static final Set<String> AT_LEAST =
      Set.of("超", "超过", "逾", "至少", "余", "多", "以上", "over", "more than", "at least");

  Basis basis() {
    return Basis.of(figure);
  }

  double amount() {
    return value.doubleValue();
  }

  /** Whether the source says that it is this much or more. */
  boolean atLeast() {
    return figure.qualifier().filter(q -> AT_LEAST.contains(q.word())).isPresent();
  }

  /** The number with the source's qualifier. */
  String text() {
    return text("");
  }

  /** The number with the source's qualifier and a unit, if one is given. */
  String text(String unit) {
    String behind = unit.isEmpty() ? "" : " " + unit;
    if (figure.qualifier().isEmpty()) {
      return number + behind;
    }
    Figure.Qualifier qualifier = figure.qualifier().get();
    return switch (qualifier.place()) {
      case BEFORE -> qualifier.word() + " " + number + behind;
      case AFTER_UNIT -> number + behind + qualifier.word();
      case AFTER_NUMBER, AFTER_SCALE -> number + qualifier.word() + unit;
    };
  }

  /** The number with qualifier and remark. */
  String full() {
    return text() + remark();
  }

  /** A figure in its own unit, as its source writes it, with the remark. */
  static String told(Figure figure, Wording wording) {
    return figure.text() + wording.remark(Standing.of(figure));
  }
}
