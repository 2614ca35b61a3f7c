package zhounian.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhounian.ledger.Said.Amount;
import zhounian.model.Claim;
import zhounian.model.Verdict;
import zhounian.model.Verdict.Outcome;

/**
 * What was claimed beside what was computed.
 *
 * @param claimed the number claimed, as a reader sees it
 * @param computed the same of what was computed
 * @param range the same of all possible results
 * @param against ids of the figures it was computed from
 */
record Comparison(
    Outcome outcome, String claimed, String computed, String range, List<String> against) {

  /** More decimals than these say nothing of a number that was rounded. */
  private static final int MORE_DECIMALS = 3;

  /** Turns a result into the number that a reader sees, rounded to so many decimals. */
  @FunctionalInterface
  interface Shape {
    BigDecimal at(Rational result, int decimals);
  }

  Verdict verdict(Claim claim, String says) {
    return new Verdict(claim, says, outcome, claimed, computed, range, against);
  }

  /** A claim whose number and result are told in the same terms. */
  static Comparison of(Amount claimed, Interval possible, Rational central, List<String> against) {
    return of(claimed, claimed.spread(), possible, central, Rational::round, false, against);
  }

  /**
   * A claim in terms of its own.
   *
   * @param spread the number claimed, in the terms of the result
   * @param shape from the terms of the result into those of the number claimed
   * @param turned whether a greater result is a smaller number
   */
  static Comparison of(
      Amount claimed,
      Interval spread,
      Interval possible,
      Rational central,
      Shape shape,
      boolean turned,
      List<String> against) {
    Outcome outcome =
        spread.contains(central)
            ? Outcome.HOLDS
            : spread.isDisjoint(possible) ? Outcome.CONTRADICTS : Outcome.WITHIN_ROUNDING;
    Optional<Rational> low = turned ? possible.high() : possible.low();
    Optional<Rational> high = turned ? possible.low() : possible.high();
    int decimals = claimed.decimals();
    int most = decimals + MORE_DECIMALS;
    while (decimals < most && tooCoarse(claimed, outcome, low, high, central, shape, decimals)) {
      decimals++;
    }
    int places = decimals;
    String from = low.map(r -> Decimals.format(shape.at(r, places))).orElse("");
    String to = high.map(r -> Decimals.format(shape.at(r, places))).orElse("");
    String range =
        from.isEmpty()
            ? to.isEmpty() ? "" : "≤ " + to
            : to.isEmpty() ? "≥ " + from : from.equals(to) ? from : from + "–" + to;
    return new Comparison(
        outcome,
        claimed.written(),
        Decimals.format(shape.at(central, places)) + claimed.unit(),
        range.isEmpty() ? "" : range + claimed.unit(),
        against);
  }

  /** Whether rounding hides what is to be seen: that the ends differ, or the two numbers. */
  private static boolean tooCoarse(
      Amount claimed,
      Outcome outcome,
      Optional<Rational> low,
      Optional<Rational> high,
      Rational central,
      Shape shape,
      int decimals) {
    if (outcome == Outcome.HOLDS) {
      return false;
    }
    boolean sameEnds =
        low.isPresent()
            && high.isPresent()
            && low.get().compareTo(high.get()) != 0
            && shape.at(low.get(), decimals).compareTo(shape.at(high.get(), decimals)) == 0;
    return sameEnds || shape.at(central, decimals).compareTo(claimed.value()) == 0;
  }
}
