package zhounian.chart;

import java.util.List;
import java.util.Locale;
import zhounian.model.Datum;
import zhounian.model.Figure;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/**
 * Whether numbers that a chart sets against each other compare: of place, measure and time only one
 * may differ. An editor who knows better says why in the chart's {@code because}.
 */
final class Comparison {
  private static final List<String> MARKS = List.of("不可比", "not comparable", "comparable: false");

  private final Amounts amounts;
  private final boolean answered;

  private Comparison(Amounts amounts) {
    this.amounts = amounts;
    this.answered = !amounts.exhibit().data().text("because").isBlank();
  }

  /** Numbers in the order of time, as of a line: one place and one measure. Problems: ZN511. */
  static void along(List<? extends Datum> points, Amounts amounts) {
    new Comparison(amounts).compare(points, true, true);
  }

  /** Numbers side by side, as of bars: either the place or the measure differs. Problems: ZN511. */
  static void beside(List<? extends Datum> points, Amounts amounts) {
    new Comparison(amounts).compare(points, false, false);
  }

  /** Numbers along one axis: one measure. Problems: ZN511. */
  static void measure(List<? extends Datum> points, Amounts amounts) {
    new Comparison(amounts).compare(points, false, true);
  }

  /** Numbers of one thing: one place. Problems: ZN511. */
  static void place(List<? extends Datum> points, Amounts amounts) {
    new Comparison(amounts).compare(points, true, false);
  }

  private void compare(List<? extends Datum> points, boolean samePlace, boolean sameMeasure) {
    List<Figure> all =
        points.stream()
            .filter(Datum.OfFigure.class::isInstance)
            .map(d -> ((Datum.OfFigure) d).figure())
            .toList();
    Figure first = null;
    for (Datum item : points) {
      if (!(item instanceof Datum.OfFigure point) || answered) {
        continue;
      }
      Figure figure = point.figure();
      if (first != null) {
        boolean place = !figure.region().id().equals(first.region().id());
        // Another kind of unit is told by itself (ZN503).
        boolean measure =
            !figure.metric().id().equals(first.metric().id())
                && figure.unit().kind().equals(first.unit().kind());
        if (place && measure && samePlace == sameMeasure) {
          tell(point, first, "地区和指标都不同", "they differ in place and in measure");
        } else if (samePlace && place) {
          tell(point, first, "地区不同", "they are of different places");
        } else if (sameMeasure && measure) {
          tell(point, first, "指标不同", "they are different measures");
        }
      }
      if (marked(figure)) {
        all.stream()
            .filter(other -> !other.equals(figure))
            .findFirst()
            .ifPresent(other -> tell(point, other, "按前者的附注不可比", "the note of the first says so"));
      }
      first = first == null ? figure : first;
    }
  }

  /** Whether the ledger's own note says that a number does not compare. */
  private static boolean marked(Figure figure) {
    String note = figure.note().toLowerCase(Locale.ROOT);
    return MARKS.stream().anyMatch(note::contains);
  }

  private void tell(Datum.OfFigure point, Figure other, String chinese, String english) {
    amounts.add(
        Problem.of(
            Code.NOT_COMPARABLE,
            point.position(),
            point.figure().id(),
            other.id(),
            chinese,
            english));
  }
}
