package zhounian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Period;

/**
 * What a line chart shows.
 *
 * @param yearly every series has at most one number a year, so that a year is one step of the axis
 * @param gap what the band over years without numbers says; empty for no band
 * @param fromZero whether the axis starts at zero
 * @param filled whether each line is the upper edge of an area that lies on the one before
 */
record LineData(
    List<Series> series,
    boolean yearly,
    Optional<Reference> reference,
    Optional<Band> band,
    String gap,
    boolean fromZero,
    boolean filled) {
  static final int MOST_SERIES = 4;
  private static final List<String> COLORS = List.of("ink", "s4", "mute", "s5");

  /** One line; points in order of time. */
  record Series(String name, String color, List<Point> points) {
    Point last() {
      return points.get(points.size() - 1);
    }
  }

  /**
   * One number.
   *
   * @param at place on the axis of time, in years
   * @param level where it stands on the axis of values: its own value, or what it stands on added
   */
  record Point(double at, int year, Shown shown, BigDecimal level) {}

  /** All figures of the exhibit, in order. */
  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    exhibit.data().keyed("series").forEach(s -> figures.addAll(s.figures("points")));
    figures.addAll(Reference.figures(exhibit));
    figures.addAll(Band.figures(exhibit));
    return figures;
  }

  /** Reads the data; what cannot be shown is left out and told to {@code amounts}. */
  static LineData of(Exhibit exhibit, Amounts amounts) {
    List<Datum.Keyed> lines = exhibit.data().keyed("series");
    boolean yearly = lines.stream().allMatch(LineData::oncePerYear);
    List<Series> series = new ArrayList<>();
    lines.forEach(line -> Comparison.along(line.items("points"), amounts));
    Comparison.beside(
        lines.stream().flatMap(l -> l.items("points").stream().limit(1)).toList(), amounts);
    for (Datum.Keyed line : lines) {
      Series read = series(line, yearly, series.size(), amounts);
      if (read.points().size() >= 2) {
        series.add(read);
      } else {
        amounts.fault(line.position(), "一条线至少要两个数据点", "a line needs two points at least");
      }
    }
    if (lines.isEmpty()) {
      amounts.fault(exhibit.position(), "没有数据", "it has no data");
    }
    if (series.size() > MOST_SERIES) {
      amounts.fault(
          lines.get(MOST_SERIES).position(),
          "折线多于 " + MOST_SERIES + " 条",
          "it has more than " + MOST_SERIES + " lines");
      series = series.subList(0, MOST_SERIES);
    }
    return new LineData(
        List.copyOf(series),
        yearly,
        Reference.of(exhibit, amounts),
        Band.of(exhibit, amounts),
        exhibit.data().text("gap"),
        !exhibit.data().text("base").equals("data"),
        false);
  }

  private static boolean oncePerYear(Datum.Keyed line) {
    Set<Integer> years = new HashSet<>();
    return line.figures("points").stream().allMatch(f -> years.add(f.period().year()));
  }

  private static Series series(Datum.Keyed line, boolean yearly, int index, Amounts amounts) {
    List<Point> points = new ArrayList<>();
    Set<Double> taken = new HashSet<>();
    for (Datum item : line.items("points")) {
      if (item instanceof Datum.OfFigure datum) {
        amounts
            .shown(datum)
            .ifPresent(
                shown -> {
                  Period period = shown.figure().period();
                  double at = yearly ? period.year() + 0.5 : at(period);
                  if (taken.add(at)) {
                    points.add(new Point(at, period.year(), shown, shown.value()));
                  } else {
                    amounts.fault(
                        datum.position(),
                        "“" + line.text("name") + "”在同一时间有两个数",
                        "\"" + line.text("name") + "\" has two numbers for the same time");
                  }
                });
      }
    }
    points.sort(Comparator.comparingDouble(Point::at));
    return new Series(line.text("name"), color(line, index), List.copyOf(points));
  }

  private static String color(Datum.Keyed line, int index) {
    String color = line.text("color");
    if (!color.isEmpty()) {
      return color;
    }
    List<String> regions =
        line.figures("points").stream().map(f -> f.region().color()).distinct().toList();
    return regions.size() == 1 && !regions.get(0).isEmpty()
        ? regions.get(0)
        : COLORS.get(index % COLORS.size());
  }

  /** A state stands at its day, what took a time in the middle of it. */
  static double at(Period period) {
    double end = day(period.to().plusDays(1));
    return period.kind() == Period.Kind.AS_OF ? end : (day(period.from()) + end) / 2;
  }

  private static double day(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
  }

  /** The table behind lines: a row for each time, a column for each line. */
  static ExhibitTable table(List<Series> series, Amounts amounts) {
    List<String> head = new ArrayList<>(List.of(amounts.wording().say("chart-year")));
    SortedMap<Double, List<ExhibitTable.Cell>> rows = new TreeMap<>();
    for (int s = 0; s < series.size(); s++) {
      Series one = series.get(s);
      head.add(amounts.wording().with(one.name(), amounts.unit()));
      for (Point point : one.points()) {
        String time = amounts.wording().date(point.shown().figure().period());
        rows.computeIfAbsent(
            point.at(),
            at -> {
              List<ExhibitTable.Cell> row = new ArrayList<>(List.of(ExhibitTable.Cell.of(time)));
              series.forEach(any -> row.add(ExhibitTable.Cell.of(Wording.NOTHING)));
              return row;
            });
        Shown shown = point.shown();
        rows.get(point.at()).set(s + 1, new ExhibitTable.Cell(shown.full(), shown.figure().id()));
      }
    }
    return new ExhibitTable(head, List.copyOf(rows.values()));
  }

  /** The same chart as areas, with those layers. */
  LineData filled(List<Series> layers) {
    return new LineData(layers, yearly, reference, band, gap, true, true);
  }

  /** The years that some series has a number for. */
  SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    series.forEach(s -> s.points().forEach(p -> years.add(p.year())));
    return years;
  }

  /** Every value that the axis has to hold, reference and band among them. */
  List<BigDecimal> levels() {
    List<BigDecimal> all = new ArrayList<>();
    series.forEach(s -> s.points().forEach(p -> all.add(p.level())));
    reference.ifPresent(r -> all.add(r.shown().value()));
    band.ifPresent(b -> all.addAll(List.of(b.from().value(), b.to().value())));
    return all;
  }
}
