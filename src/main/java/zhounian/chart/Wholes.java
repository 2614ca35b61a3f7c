package zhounian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import zhounian.problem.Position;

/** Whether parts make a whole. */
final class Wholes {
  private Wholes() {}

  /** What parts come to. */
  static BigDecimal sum(List<Shown> parts) {
    return parts.stream().map(Shown::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether no part is negative and all add up to the whole as exactly as they are written; if not,
   * {@code amounts} is told why (ZN504).
   *
   * @param label of the row; empty where there is one alone
   * @param whole as the ledger has it; shares add up to 100 without it
   * @param shared whether the parts are shown as shares, so that something must be there to share
   */
  static boolean fit(
      String label, List<Shown> parts, Optional<Shown> whole, boolean shared, Amounts amounts) {
    Position place = amounts.exhibit().position();
    String chinese = label.isEmpty() ? "" : "“" + label + "”里";
    String english = label.isEmpty() ? "" : " in \"" + label + "\"";
    if (parts.stream().anyMatch(p -> p.value().signum() < 0)) {
      amounts.fault(
          place,
          chinese + "有负数，不是整体的部分；改用条形图",
          "a part" + english + " is negative, so it is no part of a whole: take a bar chart");
      return false;
    }
    BigDecimal sum = sum(parts);
    if (shared && sum.signum() == 0) {
      amounts.fault(
          place,
          chinese + "各部分之和是零，没有份额可画；改用条形图",
          "the parts" + english + " add up to nothing: take a bar chart");
      return false;
    }
    BigDecimal wanted =
        whole.map(Shown::value).orElse(shared && amounts.percent() ? BigDecimal.valueOf(100) : sum);
    BigDecimal slack = whole.map(w -> rounding(w.value())).orElse(BigDecimal.ZERO);
    for (Shown part : parts) {
      slack = slack.add(rounding(part.value()));
    }
    if (sum.subtract(wanted).abs().compareTo(slack) > 0) {
      amounts.fault(
          place,
          chinese
              + "各部分之和是 "
              + Numbers.text(sum)
              + "，不是 "
              + Numbers.text(wanted)
              + "；补上其余部分，或改用条形图",
          "the parts"
              + english
              + " add up to "
              + Numbers.text(sum)
              + ", not to "
              + Numbers.text(wanted)
              + ": add what is missing, or take a bar chart");
      return false;
    }
    return true;
  }

  /** Half of the last place written. */
  private static BigDecimal rounding(BigDecimal value) {
    BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    return last.divide(BigDecimal.valueOf(2), Math.max(value.scale(), 0) + 1, RoundingMode.HALF_UP);
  }

  /** A part of a sum in percent, to one decimal. */
  static String share(BigDecimal part, BigDecimal sum) {
    return Numbers.text(part.multiply(BigDecimal.valueOf(100)).divide(sum, 1, RoundingMode.HALF_UP))
        + "%";
  }
}
