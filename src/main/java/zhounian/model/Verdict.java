package zhounian.model;

import java.util.List;

/**
 * What became of a claim when it was computed anew.
 *
 * @param says the part of the claim that was looked at: one clause of it
 * @param claimed the number claimed, with its unit: 71.6%; empty where none was read
 * @param computed what the ledger gives in its stead: 41.5%; empty where nothing could be computed
 * @param range all values that the rounded numbers allow: 40.0–43.0%; empty likewise
 * @param against ids of the figures that it was computed from, besides the one that it is said of
 */
public record Verdict(
    Claim claim,
    String says,
    Outcome outcome,
    String claimed,
    String computed,
    String range,
    List<String> against) {
  public Verdict {
    against = List.copyOf(against);
  }

  /** How a claim stands. */
  public enum Outcome {
    /** Agrees at the precision written. */
    HOLDS,
    /** Does not agree as written, but some values that round to the numbers do. */
    WITHIN_ROUNDING,
    /** No value that rounds to the numbers agrees. */
    CONTRADICTS,
    /** The ledger does not hold what it would take, or the words cannot be read. */
    NOT_CHECKABLE
  }
}
