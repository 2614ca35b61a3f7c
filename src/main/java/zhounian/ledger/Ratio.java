package zhounian.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhounian.ledger.Said.Amount;
import zhounian.model.Claim.Kind;
import zhounian.model.Figure;
import zhounian.model.Period;
import zhounian.model.Period.Precision;

/**
 * A value divided by an earlier one, as growth, falls, multiples and annual averages tell it.
 *
 * @param spread all values that the ratio may have
 * @param written the ratio of the numbers as written
 * @param years how many lie between the two; 0 where that is not known
 */
record Ratio(Interval spread, Rational written, int years) {
  private static final Rational HUNDRED = Rational.of(BigDecimal.valueOf(100));

  /** 年均增速 is a yearly rate, 年均浓度的降幅 is none. */
  private static final Pattern ANNUAL = Pattern.compile("(?:年均|年平均|年复合)(?:增|递|下降|降|减|升)");

  private static final Interval ONE = Interval.point(Rational.ONE);

  /** The ratio of two values, the second of which is positive. */
  static Ratio of(Operand now, Operand base, int years) {
    return new Ratio(
        now.spread().dividedBy(base.spread()), now.written().dividedBy(base.written()), years);
  }

  /** The ratio that a clause tells; empty for clauses that tell none. */
  static Optional<Ratio> told(Said said, int years) {
    Optional<Interval> spread = spread(said, years);
    return spread.map(
        s -> {
          Amount amount = said.amount().orElseThrow();
          Interval written = Interval.point(Rational.of(amount.value()));
          Rational central = asRatio(said, amount, written, years).low().orElseThrow();
          return new Ratio(s, central, years);
        });
  }

  /**
   * A figure that is a ratio over a span of years.
   *
   * @param said its value as a clause would tell it
   */
  record Own(Said said) {}

  /** The ratio that a figure is; empty for figures that are none. */
  static Optional<Own> own(Figure figure) {
    Period period = figure.period();
    if (period.kind() != Period.Kind.SPAN || period.precision() != Precision.YEAR) {
      return Optional.empty();
    }
    // 工业增加值 is a level, for all its 增加
    String name = figure.metric().name().replace("增加值", "");
    boolean falls = holds(name, "降幅", "下降", "减少", "降低");
    boolean annual = ANNUAL.matcher(name).find();
    boolean grows = !falls && (annual || holds(name, "增幅", "增长", "增加", "涨幅", "升幅", "提高"));
    Optional<Kind> kind =
        switch (figure.unit().text()) {
          case "倍" -> times(name, grows, falls);
          case "%" ->
              !grows && !falls
                  ? Optional.empty()
                  : Optional.of(annual ? Kind.ANNUAL : falls ? Kind.FALL : Kind.GROWTH);
          default -> Optional.empty();
        };
    return kind.map(
        k ->
            new Own(
                new Said(
                    figure.text(),
                    kind,
                    falls,
                    Optional.of(amountOf(figure)),
                    Said.Base.NONE,
                    0,
                    false,
                    "")));
  }

  /** 增幅 in 倍 is growth, 倍数 is a multiple; 增长倍数 may be either. */
  private static Optional<Kind> times(String name, boolean grows, boolean falls) {
    if (falls || (grows && name.contains("倍数"))) {
      return Optional.empty();
    }
    return Optional.of(grows ? Kind.GROWTH : Kind.MULTIPLE);
  }

  /** The value of a figure as a number claimed. */
  static Amount amountOf(Figure figure) {
    return new Amount(
        figure.text(),
        figure.value(),
        figure.unit().text(),
        Optional.of(figure.unit()),
        Spread.written(figure));
  }

  private static boolean holds(String name, String... words) {
    return List.of(words).stream().anyMatch(name::contains);
  }

  /** The clause beside this ratio; empty for clauses that tell no ratio. */
  Optional<Comparison> measure(Said said, List<String> against) {
    boolean falls = said.kind().orElseThrow() == Kind.FALL || isAnnualFall(said);
    return spread(said, years)
        .map(
            claimed ->
                Comparison.of(
                    said.amount().orElseThrow(),
                    claimed,
                    spread,
                    written,
                    (ratio, decimals) -> shape(ratio, said, decimals),
                    falls,
                    against));
  }

  private static boolean isAnnualFall(Said said) {
    return said.kind().orElseThrow() == Kind.ANNUAL && said.down();
  }

  /** What a clause claims, as a ratio. */
  private static Optional<Interval> spread(Said said, int years) {
    if (said.kind().isEmpty() || said.amount().isEmpty()) {
      return Optional.empty();
    }
    Amount amount = said.amount().get();
    boolean possible =
        switch (said.kind().get()) {
          case GROWTH -> amount.unit().equals("%") || amount.unit().equals("倍");
          case FALL -> amount.unit().equals("%");
          case MULTIPLE -> amount.unit().equals("倍");
          case ANNUAL -> amount.unit().equals("%") && years > 1;
          default -> false;
        };
    return possible
        ? Optional.of(asRatio(said, amount, amount.spread(), years))
            .filter(i -> i.low().filter(low -> low.signum() >= 0).isPresent())
        : Optional.empty();
  }

  private static Interval asRatio(Said said, Amount amount, Interval values, int years) {
    Interval change =
        amount.unit().equals("%") ? values.times(Rational.ONE.dividedBy(HUNDRED)) : values;
    return switch (said.kind().orElseThrow()) {
      case MULTIPLE -> values;
      case GROWTH -> ONE.plus(change);
      case FALL -> ONE.minus(change);
      default -> {
        Interval yearly = said.down() ? ONE.minus(change) : ONE.plus(change);
        yield yearly.low().filter(low -> low.signum() >= 0).isPresent()
            ? yearly.power(years)
            : yearly;
      }
    };
  }

  /** The ratio in the terms of a clause: growth in percent, times, percent a year. */
  private BigDecimal shape(Rational ratio, Said said, int decimals) {
    boolean percent = said.amount().orElseThrow().unit().equals("%");
    Rational change = ratio.minus(Rational.ONE);
    return switch (said.kind().orElseThrow()) {
      case MULTIPLE -> ratio.round(decimals);
      case GROWTH -> (percent ? change.times(HUNDRED) : change).round(decimals);
      case FALL -> change.negate().times(HUNDRED).round(decimals);
      default -> {
        BigDecimal yearly = perYear(ratio, decimals);
        yield said.down() ? yearly.negate() : yearly;
      }
    };
  }

  /**
   * The yearly change in percent that leads to a ratio over the years, rounded half-up: the root is
   * found by comparing exact powers, so that no binary fraction comes into it.
   */
  private BigDecimal perYear(Rational ratio, int decimals) {
    if (ratio.signum() <= 0) {
      return BigDecimal.valueOf(-100);
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals + 2);
    BigDecimal half = step.divide(BigDecimal.valueOf(2), decimals + 3, RoundingMode.UNNECESSARY);
    long low = 0;
    long high = 1;
    while (reaches(ratio, step, half, high)) {
      high = high * 2;
    }
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (reaches(ratio, step, half, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return step.multiply(BigDecimal.valueOf(low))
        .subtract(BigDecimal.ONE)
        .movePointRight(2)
        .setScale(decimals, RoundingMode.UNNECESSARY);
  }

  /** Whether the root is at least half a step below {@code steps} steps. */
  private boolean reaches(Rational ratio, BigDecimal step, BigDecimal half, long steps) {
    BigDecimal root = step.multiply(BigDecimal.valueOf(steps)).subtract(half);
    return root.signum() <= 0 || Rational.of(root).power(years).compareTo(ratio) <= 0;
  }
}
