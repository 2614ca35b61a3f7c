package zhounian.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.ledger.Claims;
import zhounian.ledger.Contradictions;
import zhounian.ledger.Neighbours;
import zhounian.ledger.Quotations;
import zhounian.ledger.Units;
import zhounian.model.Claim;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.Period;
import zhounian.model.Verdict;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Holds the figures against their quotations, against what is said of them, and each other. */
final class LedgerCheck {
  private LedgerCheck() {}

  /**
   * Whether a figure stands in its quotation as the ledger has it; {@code read} lets pass what can
   * be read otherwise, but no other digits.
   */
  static void quotation(Figure figure, Position place, List<Problem> problems) {
    if (figure.source().map(Evidence::read).filter(read -> !read.isBlank()).isPresent()) {
      if (Quotations.hasOtherDigits(figure)) {
        problems.add(Problem.of(Code.NOT_IN_QUOTATION, place, figure.id(), figure.text()));
      }
      return;
    }
    if (!Quotations.hold(figure)) {
      problems.add(Problem.of(Code.NOT_IN_QUOTATION, place, figure.id(), figure.text()));
      return;
    }
    Optional<String> other = Quotations.otherwiseQualified(figure);
    other.ifPresent(
        text ->
            problems.add(
                Problem.of(Code.QUALIFIER_DIFFERS, place, figure.id(), figure.text(), text)));
  }

  /**
   * Whether the years and the other numbers of quotations are those of the figures and of the other
   * quotations.
   *
   * @param places where the quotation of each figure stands, by its id
   */
  static void quotations(
      Collection<Figure> figures, Map<String, Position> places, List<Problem> problems) {
    Map<String, List<Period>> periods = new HashMap<>();
    for (Figure figure : figures) {
      periods.computeIfAbsent(figure.metric().id(), m -> new ArrayList<>()).add(figure.period());
    }
    for (Figure figure : figures) {
      for (int year : Quotations.otherYears(figure, periods.get(figure.metric().id()))) {
        problems.add(
            Problem.of(
                Code.YEAR_OF_QUOTATION,
                places.getOrDefault(figure.id(), figure.position()),
                figure.id(),
                Integer.toString(year),
                written(figure.period())));
      }
    }
    for (Neighbours.Slip slip : Neighbours.find(figures)) {
      problems.add(
          Problem.of(
              Code.QUOTATIONS_DIFFER,
              places.getOrDefault(slip.figure().id(), slip.figure().position()),
              slip.read(),
              slip.figure().id(),
              slip.there(),
              slip.other().id()));
    }
  }

  /**
   * Whether the figures of each metric have units that convert into one another: where they do not,
   * nobody would see that two of them contradict each other.
   */
  static void oneUnitEach(
      Collection<Figure> figures, Units units, LedgerReader reader, List<Problem> problems) {
    Map<String, Figure> firsts = new HashMap<>();
    for (Figure figure : figures) {
      if (reader.misfits().contains(figure.id())) {
        continue;
      }
      Figure first = firsts.putIfAbsent(figure.metric().id(), figure);
      if (first != null && !units.convertible(first.unit(), figure.unit())) {
        problems.add(
            Problem.of(
                Code.UNITS_OF_ONE_METRIC,
                reader.written().get(figure.id()).unit(),
                figure.id(),
                figure.unit().name(),
                first.id(),
                first.unit().name(),
                figure.metric().name()));
      }
    }
  }

  private static String bare(String words) {
    return words.replaceAll("\\s", "");
  }

  private static String written(Period period) {
    int from = period.from().getYear();
    int to = period.to().getYear();
    return from == to ? Integer.toString(from) : from + ".." + to;
  }

  /** Whether a claim that a decision names is one of its figures' claims. */
  static void known(Node.Scalar claim, List<Figure> figures, List<Problem> problems) {
    List<String> claims =
        figures.stream().flatMap(f -> f.claims().stream()).map(Claim::says).toList();
    if (!claims.contains(claim.text())) {
      problems.add(
          Problem.of(
              Code.UNKNOWN_CLAIM,
              claim.position(),
              claim.text(),
              Nearest.of(claim.text(), claims).orElse("")));
    }
  }

  /** The ledger with a verdict on every claim; what no decision answers is a problem. */
  static Ledger judged(Ledger ledger, Units units, List<Problem> problems) {
    Map<String, List<Verdict>> verdicts =
        Claims.judge(ledger.figures(), ledger.regions().values(), units);
    verdicts.forEach(
        (id, found) -> {
          Figure figure = ledger.figures().get(id);
          for (Claim claim : figure.claims()) {
            if (!isQuoted(figure, claim, found)) {
              problems.add(Problem.of(Code.CLAIM_NOT_QUOTED, claim.position(), claim.says(), id));
            }
          }
          for (Verdict verdict : found) {
            if (verdict.outcome() == Verdict.Outcome.CONTRADICTS
                && !isAnswered(ledger, figure, verdict.claim())) {
              problems.add(
                  Problem.of(
                      Code.CLAIM_CONTRADICTED,
                      verdict.claim().position(),
                      verdict.says(),
                      verdict.claimed(),
                      verdict.computed(),
                      verdict.range(),
                      id,
                      verdict.claim().says()));
            }
          }
        });
    for (Contradictions.Pair pair : Contradictions.find(ledger.figures().values(), units)) {
      boolean decided =
          ledger.decisions().stream()
              .anyMatch(d -> d.names(pair.first()) && d.names(pair.second()));
      if (!decided) {
        problems.add(
            Problem.of(
                Code.VALUES_CONTRADICT,
                pair.second().position(),
                pair.second().id(),
                pair.second().text(),
                pair.first().id(),
                pair.first().text()));
      }
    }
    return ledger.judged(verdicts);
  }

  /**
   * Whether the quotation vouches for the words of a claim. What can be recomputed may stand
   * outside of it, but not in other words there; what contradicts is told as such.
   */
  private static boolean isQuoted(Figure figure, Claim claim, List<Verdict> verdicts) {
    String quotation = bare(figure.source().map(Evidence::quote).orElse(""));
    String says = bare(claim.says());
    if (quotation.isEmpty() || quotation.contains(says)) {
      return true;
    }
    List<Verdict.Outcome> outcomes =
        verdicts.stream().filter(v -> v.claim().equals(claim)).map(Verdict::outcome).toList();
    if (outcomes.contains(Verdict.Outcome.CONTRADICTS)) {
      return true;
    }
    boolean computed = outcomes.stream().anyMatch(o -> o != Verdict.Outcome.NOT_CHECKABLE);
    return computed && !Quotations.hasOneApart(quotation, says);
  }

  private static boolean isAnswered(Ledger ledger, Figure figure, Claim claim) {
    return ledger.decisions().stream()
        .anyMatch(d -> d.names(figure) && d.claims().contains(claim.says()));
  }
}
