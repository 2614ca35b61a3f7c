package zhounian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import zhounian.ledger.Said.Amount;
import zhounian.ledger.Said.Base;
import zhounian.model.Claim;
import zhounian.model.Figure;
import zhounian.model.Period;
import zhounian.model.Period.Precision;
import zhounian.model.Region;
import zhounian.model.Unit;

/**
 * Finds what claims are measured against. A figure that was itself computed from the one that the
 * claim is said of proves nothing and is not taken.
 */
final class Bases {
  private final Map<String, Figure> figures;
  private final Map<String, List<Figure>> byMetric;
  private final Collection<Region> regions;
  private final Units units;
  private final Map<String, Set<String>> parts = new LinkedHashMap<>();

  Bases(
      Map<String, Figure> figures,
      Map<String, List<Figure>> byMetric,
      Collection<Region> regions,
      Units units) {
    this.figures = figures;
    this.byMetric = byMetric;
    this.regions = regions;
    this.units = units;
    for (Figure figure : figures.values()) {
      if (!figure.derived().isEmpty()) {
        Formula.parse(figure.derived()).formula().ifPresent(f -> parts.put(figure.id(), f.ids()));
      }
    }
  }

  /** A clause with the claim that it belongs to. */
  record Clause(Claim claim, Said said) {}

  /** What a change is measured against. */
  List<Operand> of(Clause clause, Figure figure) {
    if (!clause.claim().bases().isEmpty()) {
      return told(clause, figure);
    }
    Base base = clause.said().base();
    if (base.end() > 0 && base.end() != figure.period().year()) {
      return List.of();
    }
    Optional<Amount> stated = base.stated();
    Optional<Unit> unit =
        stated.flatMap(Amount::measured).filter(u -> units.convertible(u, figure.unit()));
    if (unit.isPresent()) {
      return List.of(Operand.of(stated.get(), unit.get()));
    }
    return byMetric.getOrDefault(figure.metric().id(), List.of()).stream()
        .filter(other -> other.region().id().equals(figure.region().id()))
        .filter(other -> isAt(other.period(), base, figure.period()))
        .filter(other -> isEvidence(other, figure))
        .map(Bases::now)
        .toList();
  }

  /** The figures that the editor has told. */
  List<Operand> told(Clause clause, Figure figure) {
    return clause.claim().bases().stream()
        .map(figures::get)
        .filter(Objects::nonNull)
        .filter(other -> units.convertible(other.unit(), figure.unit()))
        .map(Bases::now)
        .toList();
  }

  /** Whether a figure can bear witness for or against another: not derived from it, not planned. */
  private boolean isEvidence(Figure other, Figure figure) {
    return !other.id().equals(figure.id())
        && (other.status() == Figure.Status.ACTUAL || other.status() == figure.status())
        && units.convertible(other.unit(), figure.unit())
        && !restsOn(other.id(), figure.id(), new HashSet<>());
  }

  private boolean restsOn(String id, String ground, Set<String> seen) {
    return seen.add(id)
        && parts.getOrDefault(id, Set.of()).stream()
            .anyMatch(part -> part.equals(ground) || restsOn(part, ground, seen));
  }

  /** Whether a period is the base's time; an inferred date is none. */
  private static boolean isAt(Period period, Base base, Period figure) {
    if (period.inferred()) {
      return false;
    }
    if (base.yearBefore()) {
      return !figure.inferred()
          && period.kind() == figure.kind()
          && period.precision() == figure.precision()
          && period.to().equals(Orders.yearBefore(figure.to()))
          && period.from().equals(Orders.yearBefore(figure.from()));
    }
    return base.time()
        .filter(
            time ->
                period.to().equals(time.to())
                    && (period.kind() == Period.Kind.AS_OF || period.from().equals(time.from())))
        .isPresent();
  }

  /** The figure as an operand, in base units. */
  static Operand now(Figure figure) {
    Rational written = Rational.of(figure.value()).times(Units.size(figure.unit()));
    return new Operand(Spread.of(figure), written, List.of(figure.id()));
  }

  /**
   * Years from the base to the figure; 0 where one of the two is not a year's end or whole year.
   */
  static int years(Said said, Figure figure) {
    Period period = figure.period();
    Optional<Period> time = said.base().time();
    boolean wholeYears =
        !period.inferred()
            && period.to().getMonthValue() == 12
            && period.to().getDayOfMonth() == 31
            && time.filter(t -> t.precision() == Precision.YEAR).isPresent();
    boolean sameEnd = said.base().end() == 0 || said.base().end() == period.year();
    if (!wholeYears || !sameEnd) {
      return 0;
    }
    int years = period.year() - time.get().year();
    return years >= 1 && years <= 200 ? years : 0;
  }

  /** What a share is a share of: the same metric of the region named, at the same time. */
  List<Operand> wholes(Clause clause, Figure figure) {
    if (!clause.claim().bases().isEmpty()) {
      return told(clause, figure);
    }
    List<Operand> wholes = new ArrayList<>();
    for (Figure other : byMetric.getOrDefault(figure.metric().id(), List.of())) {
      String name = other.region().name();
      String scope = clause.said().scope();
      // 占津冀工业总量 names another whole than 占津冀
      boolean named =
          scope.startsWith(name) && isOnlyAShare(scope.substring(name.length()), figure);
      if (named
          && !other.region().id().equals(figure.region().id())
          && Contradictions.isSameTime(other.period(), figure.period())
          && isEvidence(other, figure)) {
        wholes.add(now(other));
      }
    }
    return wholes;
  }

  private static boolean isOnlyAShare(String rest, Figure figure) {
    String bare = rest.replace(figure.metric().name(), "");
    return bare.matches("的?(?:总量|总数|总额|总和)?的?(?:比重|比例|份额)?(?:为|是|近|约|超过|超|达到|达|不足|逾)?了?");
  }

  /** The figures of the regions whose names or characters the words put together: 京津冀合计, 津、冀之和. */
  List<Operand> addends(Said said, Figure figure) {
    List<Operand> addends = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int covered = 0;
    for (Region region : regions) {
      boolean whole = said.text().contains(region.name());
      boolean character = !region.shortName().isEmpty() && said.text().contains(region.shortName());
      if (region.id().equals(figure.region().id()) || !(whole || character)) {
        continue;
      }
      covered++;
      for (Figure other : byMetric.getOrDefault(figure.metric().id(), List.of())) {
        if (other.region().id().equals(region.id())
            && Contradictions.isSameTime(other.period(), figure.period())
            && isEvidence(other, figure)
            && seen.add(region.id())) {
          addends.add(now(other));
        }
      }
    }
    return covered == addends.size() ? addends : List.of();
  }
}
