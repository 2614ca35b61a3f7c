package zhounian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 */
public final class Contradictions {
  private Contradictions() {}

  /** Two figures that contradict each other, the one that is written first in front. */
  public record Pair(Figure first, Figure second) {}

  /** All pairs, in the order of the second figure. */
  public static List<Pair> find(Collection<Figure> figures, Units units) {
    Map<String, List<Figure>> times = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Figure figure : figures) {
      List<Figure> before = times.computeIfAbsent(key(figure), k -> new ArrayList<>());
      for (Figure other : before) {
        if (isSameTime(other.period(), figure.period())
            && units.convertible(other.unit(), figure.unit())
            && Spread.of(other).isDisjoint(Spread.of(figure))) {
          pairs.add(new Pair(other, figure));
        }
      }
      before.add(figure);
    }
    return List.copyOf(pairs);
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
