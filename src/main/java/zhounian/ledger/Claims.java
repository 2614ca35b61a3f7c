package zhounian.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhounian.ledger.Bases.Clause;
import zhounian.ledger.Said.Amount;
import zhounian.ledger.Said.Base;
import zhounian.model.Claim;
import zhounian.model.Claim.Kind;
import zhounian.model.Figure;
import zhounian.model.Period;
import zhounian.model.Period.Precision;
import zhounian.model.Region;
import zhounian.model.Verdict;
import zhounian.model.Verdict.Outcome;

/**
 * Computes what sources say of figures anew, from the figures of the ledger.
 *
 * <p>Each number counts as all values that it may stand for ({@link Spread}); so does each result.
 * A claim <em>holds</em> where the value computed from the numbers as written is one of those that
 * the number claimed may stand for; it is <em>within rounding</em> where any possible result is;
 * else it <em>contradicts</em>. Where the ledger has several figures for the base, the claim is
 * measured against the one that speaks best for it. A base that was itself computed from the figure
 * proves nothing and is not taken.
 *
 * <p>Claims whose base the ledger does not hold are measured against each other, where they tell a
 * ratio to the same year: 是2014年的1.5倍 against 年均增长4.6%. So is a figure that is a ratio over a span
 * of years itself. An annual average is then the measure of the others.
 */
public final class Claims {
  private final Map<String, Figure> figures;
  private final Units units;
  private final ClaimReader reader;
  private final Map<String, List<Figure>> byMetric = new LinkedHashMap<>();
  private final Bases bases;

  private Claims(Map<String, Figure> figures, Collection<Region> regions, Units units) {
    this.figures = figures;
    this.units = units;
    this.reader = new ClaimReader(units);
    this.bases = new Bases(figures, byMetric, regions, units);
    for (Figure figure : figures.values()) {
      byMetric.computeIfAbsent(figure.metric().id(), m -> new ArrayList<>()).add(figure);
    }
  }

  /**
   * The verdicts on every figure that has claims, by its id. A claim of several clauses has one for
   * each; one that cannot be read or checked has one that says so.
   *
   * @param figures by id
   */
  public static Map<String, List<Verdict>> judge(
      Map<String, Figure> figures, Collection<Region> regions, Units units) {
    Claims claims = new Claims(figures, regions, units);
    Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
    for (Figure figure : figures.values()) {
      if (!figure.claims().isEmpty()) {
        verdicts.put(figure.id(), claims.of(figure));
      }
    }
    return verdicts;
  }

  private List<Verdict> of(Figure figure) {
    List<Clause> clauses = new ArrayList<>();
    for (Claim claim : figure.claims()) {
      List<Said> said = said(claim, figure);
      said.forEach(s -> clauses.add(new Clause(claim, s)));
      if (said.isEmpty()) {
        clauses.add(new Clause(claim, nothing(claim)));
      }
    }
    Set<Period> named = new HashSet<>();
    clauses.forEach(c -> c.said().base().time().ifPresent(named::add));
    List<Clause> complete = new ArrayList<>();
    for (Clause clause : clauses) {
      complete.add(new Clause(clause.claim(), completed(clause.said(), figure, named)));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Clause clause : complete) {
      verdicts.add(verdict(clause, figure, complete));
    }
    return verdicts;
  }

  private static Said nothing(Claim claim) {
    return new Said(
        claim.says(), Optional.empty(), false, Optional.empty(), Base.NONE, 0, false, "");
  }

  private List<Said> said(Claim claim, Figure figure) {
    List<Said> said = reader.read(claim.says(), figure.period().year(), Base.NONE);
    if (claim.kind().isEmpty()) {
      return said;
    }
    Said first = said.isEmpty() ? nothing(claim) : said.get(0);
    return List.of(
        new Said(
            claim.says(),
            claim.kind(),
            first.down() || claim.kind().get() == Kind.FALL,
            first.amount().or(() -> reader.anyAmount(claim.says())),
            first.base().time().isPresent() ? first.base() : toldTime(claim),
            first.order(),
            first.fromBelow(),
            first.scope()));
  }

  /** The year of the only figure that a claim is told to be measured against. */
  private Base toldTime(Claim claim) {
    Optional<Period> time =
        claim.bases().size() == 1 && figures.containsKey(claim.bases().get(0))
            ? Optional.of(figures.get(claim.bases().get(0)).period())
            : Optional.empty();
    return new Base(
        time.filter(Orders::isYear).flatMap(t -> Periods.parse("%04d".formatted(t.year()))),
        0,
        false,
        Optional.empty());
  }

  /** A clause without a base of its own takes the start of the figure's span, or the only base. */
  private static Said completed(Said said, Figure figure, Set<Period> named) {
    if (!said.base().equals(Base.NONE)) {
      return said;
    }
    Optional<Period> time = Optional.empty();
    if (isSpanOfYears(figure.period())) {
      time = Periods.parse("%04d".formatted(figure.period().from().getYear()));
    } else if (said.kind().filter(k -> k == Kind.ANNUAL).isPresent() && named.size() == 1) {
      time = Optional.of(named.iterator().next());
    }
    return new Said(
        said.text(),
        said.kind(),
        said.down(),
        said.amount(),
        new Base(time, 0, false, Optional.empty()),
        said.order(),
        said.fromBelow(),
        said.scope());
  }

  private static boolean isSpanOfYears(Period period) {
    return period.kind() == Period.Kind.SPAN && period.precision() == Precision.YEAR;
  }

  private Verdict verdict(Clause clause, Figure figure, List<Clause> all) {
    Said said = clause.said();
    Optional<Comparison> best = Optional.empty();
    for (Comparison comparison : comparisons(clause, figure, all)) {
      if (best.isEmpty() || comparison.outcome().compareTo(best.get().outcome()) < 0) {
        best = Optional.of(comparison);
      }
    }
    return best.map(c -> c.verdict(clause.claim(), said.text()))
        .orElseGet(
            () ->
                new Verdict(
                    clause.claim(),
                    said.text(),
                    Outcome.NOT_CHECKABLE,
                    said.amount().map(Amount::written).orElse(""),
                    "",
                    "",
                    List.of()));
  }

  private List<Comparison> comparisons(Clause clause, Figure figure, List<Clause> all) {
    Said said = clause.said();
    if (said.kind().isEmpty()) {
      return List.of();
    }
    List<Comparison> found = new ArrayList<>();
    switch (said.kind().get()) {
      case GROWTH, FALL, MULTIPLE, ANNUAL -> {
        if (clause.claim().bases().size() == 2) {
          return ends(clause, figure).stream().toList();
        }
        for (Operand base : bases.of(clause, figure)) {
          Operand now = Bases.now(figure);
          if (base.spread().isPositive()) {
            Ratio ratio = Ratio.of(now, base, Bases.years(said, figure));
            ratio.measure(said, base.ids()).ifPresent(found::add);
          }
          if (figure.unit().name().equals("%") && said.kind().get() != Kind.ANNUAL) {
            // 占比提高3% is often said where 3个百分点 are meant
            inPoints(said, now, base).ifPresent(found::add);
          }
        }
        if (found.isEmpty()) {
          amongRatios(clause, figure, all).ifPresent(found::add);
        }
      }
      case POINTS, DIFFERENCE -> {
        for (Operand base : bases.of(clause, figure)) {
          difference(said, figure, base).ifPresent(found::add);
        }
      }
      case SHARE -> {
        for (Operand whole : bases.wholes(clause, figure)) {
          share(said, figure, whole).ifPresent(found::add);
        }
      }
      case SUM -> sum(clause, figure).ifPresent(found::add);
      case RANK -> new Orders(byMetric, figure).rank(said).ifPresent(found::add);
      case SINCE -> new Orders(byMetric, figure).since(said).ifPresent(found::add);
    }
    return found;
  }

  /** A figure that is itself the change from the first to the second of two figures told. */
  private Optional<Comparison> ends(Clause clause, Figure figure) {
    Figure from = figures.get(clause.claim().bases().get(0));
    Figure to = figures.get(clause.claim().bases().get(1));
    Optional<Ratio.Own> own = Ratio.own(figure);
    if (own.isEmpty() || from == null || to == null || !Spread.of(from).isPositive()) {
      return Optional.empty();
    }
    if (!units.convertible(from.unit(), to.unit())) {
      return Optional.empty();
    }
    int years = to.period().year() - from.period().year();
    return Ratio.of(Bases.now(to), Bases.now(from), years)
        .measure(own.get().said(), clause.claim().bases());
  }

  private Optional<Comparison> inPoints(Said said, Operand now, Operand base) {
    return said.amount()
        .filter(a -> a.unit().equals("%"))
        .map(
            amount ->
                Comparison.of(
                    amount,
                    now.spread().minus(base.spread()).times(sign(said)),
                    now.written().minus(base.written()).times(sign(said)),
                    base.ids()));
  }

  private Optional<Comparison> difference(Said said, Figure figure, Operand base) {
    if (said.amount().isEmpty()) {
      return Optional.empty();
    }
    Amount amount = said.amount().get();
    Rational size = Rational.ONE;
    if (said.kind().get() == Kind.POINTS) {
      if (!figure.unit().name().equals("%")) {
        return Optional.empty();
      }
    } else if (amount.measured().isEmpty()
        || !units.convertible(amount.measured().get(), figure.unit())) {
      return Optional.empty();
    } else {
      size = Units.size(amount.measured().get());
    }
    Rational factor = sign(said).dividedBy(size);
    Operand now = Bases.now(figure);
    return Optional.of(
        Comparison.of(
            amount,
            now.spread().minus(base.spread()).times(factor),
            now.written().minus(base.written()).times(factor),
            base.ids()));
  }

  private static Rational sign(Said said) {
    return said.down() ? Rational.ONE.negate() : Rational.ONE;
  }

  private Optional<Comparison> share(Said said, Figure figure, Operand whole) {
    if (said.amount().isEmpty() || !whole.spread().isPositive()) {
      return Optional.empty();
    }
    Rational hundred = Rational.of(BigDecimal.valueOf(100));
    Operand now = Bases.now(figure);
    return Optional.of(
        Comparison.of(
            said.amount().get(),
            now.spread().dividedBy(whole.spread()).times(hundred),
            now.written().dividedBy(whole.written()).times(hundred),
            whole.ids()));
  }

  /** A figure that is said to be the sum of others: told, or of the regions that the words name. */
  private Optional<Comparison> sum(Clause clause, Figure figure) {
    List<Operand> addends =
        clause.claim().bases().isEmpty()
            ? bases.addends(clause.said(), figure)
            : bases.told(clause, figure);
    if (addends.size() < 2 || addends.size() < clause.claim().bases().size()) {
      return Optional.empty();
    }
    Interval spread = Interval.point(Rational.ZERO);
    Rational written = Rational.ZERO;
    List<String> ids = new ArrayList<>();
    for (Operand addend : addends) {
      spread = spread.plus(addend.spread());
      written = written.plus(addend.written());
      ids.addAll(addend.ids());
    }
    Rational size = Units.size(figure.unit());
    return Optional.of(
        Comparison.of(
            Ratio.amountOf(figure),
            spread.times(Rational.ONE.dividedBy(size)),
            written.dividedBy(size),
            ids));
  }

  /** Measures a clause against the figure itself or another clause, where both are ratios. */
  private Optional<Comparison> amongRatios(Clause clause, Figure figure, List<Clause> all) {
    Said said = clause.said();
    int years = Bases.years(said, figure);
    Optional<Period> time = said.base().time();
    if (!clause.claim().bases().isEmpty() || time.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ratio.Own> own = Ratio.own(figure);
    if (own.isPresent()) {
      boolean sameStart = figure.period().from().getYear() == time.get().year();
      boolean turned =
          said.kind().get() == Kind.ANNUAL && own.get().said().kind().get() != Kind.ANNUAL;
      Said measured = turned ? own.get().said() : said;
      Said measure = turned ? said : own.get().said();
      return sameStart
          ? Ratio.told(measure, years).flatMap(r -> r.measure(measured, List.of()))
          : Optional.empty();
    }
    Optional<Said> measure =
        all.stream()
            .map(Clause::said)
            .filter(s -> s.kind().filter(k -> k == Kind.ANNUAL).isPresent())
            .filter(s -> s.base().time().equals(time) && Bases.years(s, figure) == years)
            .findFirst()
            .or(
                () ->
                    all.stream()
                        .map(Clause::said)
                        .filter(s -> s.base().time().equals(time))
                        .filter(s -> Ratio.told(s, years).isPresent())
                        .findFirst());
    return measure
        .filter(s -> !s.equals(said))
        .flatMap(s -> Ratio.told(s, years))
        .flatMap(r -> r.measure(said, List.of()));
  }
}
