package zhounian.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhounian.problem.Position;

/**
 * A number of the ledger.
 *
 * @param written the value as the ledger writes it: {@code 12.50} keeps its zero
 * @param value the same, exact, in {@code unit}
 * @param text finished text: number, qualifier and unit as the source writes it, {@code 16.3万余家}
 * @param source where it was read; empty for a derived figure
 * @param derived formula over figure ids; empty for a figure with a source
 * @param claims what the source says of it
 */
public record Figure(
    Position position,
    String id,
    Metric metric,
    Region region,
    Period period,
    String written,
    BigDecimal value,
    Unit unit,
    Optional<Qualifier> qualifier,
    Status status,
    Optional<Evidence> source,
    String derived,
    List<Claim> claims,
    String note,
    String text) {
  public Figure {
    claims = List.copyOf(claims);
  }

  /** Whether a number is told as done or as intended. */
  public enum Status {
    ACTUAL,
    PLANNED,
    EXPECTED
  }

  /** Where a qualifier stands. */
  public enum Place {
    BEFORE,
    AFTER_NUMBER,
    AFTER_SCALE,
    AFTER_UNIT
  }

  /** The source's own word for how exact a number is. */
  public record Qualifier(String word, Place place) {}
}
