package zhounian.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.ledger.Claims;
import zhounian.ledger.Contradictions;
import zhounian.ledger.Quotations;
import zhounian.ledger.Units;
import zhounian.model.Claim;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.Verdict;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Holds the figures against their quotations, against what is said of them, and each other. */
final class LedgerCheck {
  private LedgerCheck() {}

  /** Whether a figure stands in its quotation as the ledger has it; {@code read} lets it pass. */
  static void quotation(Figure figure, Position place, List<Problem> problems) {
    if (figure.source().map(Evidence::read).filter(read -> !read.isBlank()).isPresent()) {
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

  private static boolean isAnswered(Ledger ledger, Figure figure, Claim claim) {
    return ledger.decisions().stream()
        .anyMatch(d -> d.names(figure) && d.claims().contains(claim.says()));
  }
}
