package zhounian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.model.Figure;
import zhounian.model.Period;
import zhounian.model.Period.Kind;
import zhounian.model.Period.Precision;

/**
 * Figures that cannot both be right: same metric, region and status, the same time, units that
 * convert, and no value that both may stand for.
 *
 * <p>What counts as the same time:
 *
 * <ul>
 *   <li>a state (截至) and a state as of the same day, however finely it is written;
 *   <li>a time and a time (2023, 2023年1—11月) with the same first and last day; a part of a year
 *       does not contradict the year;
 *   <li>a state and a year whose last day it is, or a day that it is;
 *   <li>a date that was inferred, and the same date where it was inferred as well: of two sources
 *       that give no date one may be the older.
 * </ul>
 *
 * <p>A derived figure may have every value that its formula allows. Of two plain numbers one may be
 * the other with fewer digits: 1270 and 1269.4 do not contradict, 520 and 502 do.
 */
public final class Contradictions {
  private Contradictions() {}

  /** Two figures that contradict each other, the one that is written first in front. */
  public record Pair(Figure first, Figure second) {}

  /** All pairs, in the order of the second figure. */
  public static List<Pair> find(Collection<Figure> figures, Units units) {
    Map<String, Figure> byId = new LinkedHashMap<>();
    figures.forEach(figure -> byId.put(figure.id(), figure));
    Map<String, Interval> spreads = new LinkedHashMap<>();
    Map<String, List<Figure>> times = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Figure figure : figures) {
      List<Figure> before = times.computeIfAbsent(key(figure), k -> new ArrayList<>());
      for (Figure other : before) {
        if (isSameTime(other.period(), figure.period())
            && units.convertible(other.unit(), figure.unit())
            && spread(other, byId, units, spreads).isDisjoint(spread(figure, byId, units, spreads))
            && !isRounded(other, figure)
            && !isRounded(figure, other)) {
          pairs.add(new Pair(other, figure));
        }
      }
      before.add(figure);
    }
    return List.copyOf(pairs);
  }

  /** What a figure may be, in base units; of a derived one what its formula allows besides. */
  private static Interval spread(
      Figure figure, Map<String, Figure> byId, Units units, Map<String, Interval> known) {
    Interval before = known.get(figure.id());
    if (before != null) {
      return before;
    }
    Interval own = Spread.of(figure);
    known.put(figure.id(), own); // a formula that comes back to it finds this
    Optional<Formula> formula =
        Formula.parse(figure.derived()).formula().filter(f -> byId.keySet().containsAll(f.ids()));
    if (formula.isEmpty()) {
      return own;
    }
    Rational size = Units.size(figure.unit());
    Interval allowed =
        formula
            .get()
            .spread(
                id -> {
                  Figure part = byId.get(id);
                  Interval values = spread(part, byId, units, known);
                  return units.convertible(part.unit(), figure.unit())
                      ? values.times(Rational.ONE.dividedBy(size))
                      : values;
                })
            .times(size);
    Interval both = own.hull(allowed);
    known.put(figure.id(), both);
    return both;
  }

  /** Whether the first is the second, rounded to the digits that it has besides filling zeros. */
  private static boolean isRounded(Figure first, Figure second) {
    boolean digits = first.value().stripTrailingZeros().precision() > 1; // 10 is not 9, rounded
    if (!digits || first.qualifier().isPresent() || second.qualifier().isPresent()) {
      return false;
    }
    Rational size = Units.size(first.unit());
    Interval rough =
        Spread.of(
                first.value(),
                Spread.significantPlace(first.value()),
                Spread.significantPlace(first.value()),
                "")
            .times(size);
    Rational value = Rational.of(second.value()).times(Units.size(second.unit()));
    return rough.contains(value);
  }

  /** Whether two periods are one and the same time, as above. */
  static boolean isSameTime(Period one, Period other) {
    if (one.inferred() != other.inferred() || !one.to().equals(other.to())) {
      return false;
    }
    if (one.kind() != Kind.AS_OF && other.kind() != Kind.AS_OF) {
      return one.from().equals(other.from());
    }
    return one.kind() == other.kind() || one.inferred() || hasState(one) && hasState(other);
  }

  /** Whether a period has one last day at which a state may be told. */
  private static boolean hasState(Period period) {
    return period.kind() == Kind.AS_OF
        || (period.kind() == Kind.DURING && period.precision() != Precision.MONTH);
  }

  private static String key(Figure figure) {
    return String.join(
        " ",
        figure.metric().id(),
        figure.region().id(),
        figure.status().name(),
        figure.period().to().toString());
  }
}
