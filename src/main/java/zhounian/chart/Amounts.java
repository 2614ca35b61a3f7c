package zhounian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Unit;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Brings the figures of a chart to its unit and its decimals, and collects what stands against. */
final class Amounts {
  private static final int DIGITS = 24;

  private final Exhibit exhibit;
  private final Wording wording;
  private final String unit;
  private final Optional<Unit> target;
  private final int decimals;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * The amounts of a chart.
   *
   * @param figures all figures of the chart: its unit is looked up among them
   */
  Amounts(Exhibit exhibit, List<Figure> figures) {
    this(exhibit, exhibit.data(), figures);
  }

  /**
   * The amounts of one axis.
   *
   * @param axis where its {@code unit} and {@code decimals} stand
   * @param figures all figures of the axis
   */
  Amounts(Exhibit exhibit, Datum.Keyed axis, List<Figure> figures) {
    this.exhibit = exhibit;
    this.wording = Wording.of(exhibit);
    String wanted = axis.text("unit");
    this.unit = wanted.isEmpty() && !figures.isEmpty() ? figures.get(0).unit().text() : wanted;
    this.target = Scales.target(unit, figures.stream().map(Figure::unit).toList());
    String places = axis.text("decimals");
    this.decimals = places.matches("[0-9]") ? Integer.parseInt(places) : -1;
  }

  /** What the chart says of its own accord. */
  Wording wording() {
    return wording;
  }

  /** A value in full for a reader who points at it. */
  String point(String name, Shown shown) {
    return wording.point(name, shown, unit);
  }

  /** The unit behind a number that stands on a line of its own. */
  String withUnit(String number) {
    return percent() ? number + "%" : unit.isEmpty() ? number : number + " " + unit;
  }

  /** The unit that the chart shows. */
  String unit() {
    return unit;
  }

  boolean percent() {
    return unit.equals("%");
  }

  /** Whether the amounts are shares, whose differences are told in points. */
  boolean share() {
    return percent() || target.filter(u -> u.kind().equals("share")).isPresent();
  }

  /** What was found so far, in the order found. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Adds what another part of the chart has found. */
  void add(Problem problem) {
    problems.add(problem);
  }

  Exhibit exhibit() {
    return exhibit;
  }

  /** Adds a ZN504. */
  void fault(Position position, String chinese, String english) {
    problems.add(Problem.of(Code.CHART_DATA, position, exhibit.id(), chinese, english));
  }

  /** A number as the report's language groups it: 9840, 9,840. */
  String number(BigDecimal value) {
    return wording.number(value);
  }

  /** A percent sign belongs to every number, any other unit is said once. */
  String withPercent(String number) {
    return percent() ? number + "%" : number;
  }

  /** The figure in the chart's unit; empty, with ZN503 or ZN504, where it cannot be shown. */
  Optional<Shown> shown(Datum.OfFigure datum) {
    Figure figure = datum.figure();
    Optional<BigDecimal> converted = converted(figure);
    if (converted.isEmpty()) {
      problems.add(
          Problem.of(Code.MIXED_UNITS, datum.position(), figure.id(), figure.unit().text(), unit));
      return Optional.empty();
    }
    BigDecimal value = converted.get();
    if (Math.abs((long) value.scale()) > DIGITS
        || (long) value.precision() - value.scale() > DIGITS) {
      fault(
          datum.position(),
          "“" + figure.id() + "”的数位太多",
          "\"" + figure.id() + "\" has too many digits");
      return Optional.empty();
    }
    if (decimals >= 0) {
      value = value.setScale(decimals, RoundingMode.HALF_UP);
    }
    return Optional.of(
        new Shown(figure, value, withPercent(number(value)), wording.remark(figure)));
  }

  private Optional<BigDecimal> converted(Figure figure) {
    Unit from = figure.unit();
    if (from.text().equals(unit)) {
      return Optional.of(figure.value());
    }
    if (target.isEmpty() || !from.kind().equals(target.get().kind())) {
      return Optional.empty();
    }
    Unit to = target.get();
    if (from.kind().equals("count") && !from.name().equals(to.name())) {
      return Optional.empty();
    }
    try {
      BigDecimal base = figure.value().multiply(from.scaleFactor()).multiply(from.factor());
      BigDecimal exact = base.divide(to.scaleFactor().multiply(to.factor()));
      // What the factors brought in are no decimals of the source.
      BigDecimal bare = exact.stripTrailingZeros();
      return Optional.of(bare.scale() < 0 ? bare.setScale(0) : bare);
    } catch (ArithmeticException e) {
      return Optional.empty(); // no finite decimal in this unit
    }
  }
}
