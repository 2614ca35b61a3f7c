package zhounian.ledger;

import java.util.Optional;

/**
 * All exact values from one end to the other. An interval holds at least one value.
 *
 * @param low empty where there is no lower end
 * @param lowIn whether {@code low} itself belongs to it
 * @param high empty where there is no upper end
 * @param highIn whether {@code high} itself belongs to it
 */
public record Interval(
    Optional<Rational> low, boolean lowIn, Optional<Rational> high, boolean highIn) {

  /** Every value. */
  public static final Interval ALL = new Interval(Optional.empty(), false, Optional.empty(), false);

  /** The ends are in order, and a single value belongs to its interval. */
  public Interval {
    lowIn = lowIn && low.isPresent();
    highIn = highIn && high.isPresent();
    if (low.isPresent() && high.isPresent()) {
      int order = low.get().compareTo(high.get());
      if (order > 0 || (order == 0 && !(lowIn && highIn))) {
        throw new IllegalArgumentException("an interval without values: " + low + " … " + high);
      }
    }
  }

  /** One value. */
  public static Interval point(Rational value) {
    return closed(value, value);
  }

  /** From {@code low} to {@code high}, both included. */
  public static Interval closed(Rational low, Rational high) {
    return new Interval(Optional.of(low), true, Optional.of(high), true);
  }

  /** From {@code low}, included, to {@code high}, excluded. */
  public static Interval upTo(Rational low, Rational high) {
    return new Interval(Optional.of(low), true, Optional.of(high), false);
  }

  /** {@code low} and everything above. */
  public static Interval atLeast(Rational low) {
    return new Interval(Optional.of(low), true, Optional.empty(), false);
  }

  /** Whether a value belongs to it. */
  public boolean contains(Rational value) {
    boolean aboveLow =
        low.isEmpty() || (lowIn ? low.get().compareTo(value) <= 0 : low.get().compareTo(value) < 0);
    boolean belowHigh =
        high.isEmpty()
            || (highIn ? high.get().compareTo(value) >= 0 : high.get().compareTo(value) > 0);
    return aboveLow && belowHigh;
  }

  /** Whether every value of this one is less than every value of the other. */
  public boolean isBelow(Interval other) {
    if (high.isEmpty() || other.low.isEmpty()) {
      return false;
    }
    int order = high.get().compareTo(other.low.get());
    return order < 0 || (order == 0 && !(highIn && other.lowIn));
  }

  /** Whether no value belongs to both. */
  public boolean isDisjoint(Interval other) {
    return isBelow(other) || other.isBelow(this);
  }

  /** Whether all values are greater than zero and do not come near it. */
  public boolean isPositive() {
    return low.isPresent() && low.get().signum() > 0;
  }

  /** Both intervals and what lies between them. */
  public Interval hull(Interval other) {
    Interval lower = startsBelow(other) ? this : other;
    Interval upper = negate().startsBelow(other.negate()) ? this : other;
    return new Interval(lower.low, lower.lowIn, upper.high, upper.highIn);
  }

  private boolean startsBelow(Interval other) {
    if (low.isEmpty() || other.low.isEmpty()) {
      return low.isEmpty();
    }
    int order = low.get().compareTo(other.low.get());
    return order < 0 || (order == 0 && lowIn);
  }

  /** The values with their sign turned. */
  public Interval negate() {
    return new Interval(
        high.map(Rational::negate),
        /* lowIn= */ highIn,
        low.map(Rational::negate),
        /* highIn= */ lowIn);
  }

  /** Every sum of a value of this one and a value of the other. */
  public Interval plus(Interval other) {
    return new Interval(
        low.flatMap(a -> other.low.map(a::plus)),
        lowIn && other.lowIn,
        high.flatMap(a -> other.high.map(a::plus)),
        highIn && other.highIn);
  }

  /** Every difference of a value of this one and a value of the other. */
  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  /** Every value times {@code factor}, which is not zero. */
  public Interval times(Rational factor) {
    if (factor.signum() < 0) {
      return negate().times(factor.negate());
    }
    return new Interval(
        low.map(a -> a.times(factor)), lowIn, high.map(a -> a.times(factor)), highIn);
  }

  /**
   * Every product of a value of this one and a value of the other; all values where one of them
   * reaches below zero and neither is a single value.
   */
  public Interval times(Interval other) {
    if (isSingle()) {
      return low.get().signum() == 0 ? this : other.times(low.get());
    }
    if (other.isSingle()) {
      return other.times(this);
    }
    if (low.isEmpty()
        || other.low.isEmpty()
        || low.get().signum() < 0
        || other.low.get().signum() < 0) {
      return ALL;
    }
    return new Interval(
        low.map(a -> a.times(other.low.get())),
        (lowIn && other.lowIn) || startsAtZero() || other.startsAtZero(),
        high.flatMap(a -> other.high.map(a::times)),
        highIn && other.highIn);
  }

  private boolean startsAtZero() {
    return lowIn && low.filter(a -> a.signum() == 0).isPresent();
  }

  private boolean isSingle() {
    return low.isPresent() && low.equals(high);
  }

  /** Every quotient of a value of this one and a value of {@code divisor}, which is positive. */
  public Interval dividedBy(Interval divisor) {
    Optional<Rational> bottom = Optional.empty();
    boolean bottomIn = false;
    if (low.isPresent()) {
      boolean negative = low.get().signum() < 0;
      Optional<Rational> by = negative ? divisor.low : divisor.high;
      // divided by ever more, a positive value comes near zero and never gets there
      bottom = Optional.of(by.map(low.get()::dividedBy).orElse(Rational.ZERO));
      bottomIn = lowIn && (low.get().signum() == 0 || (negative ? divisor.lowIn : divisor.highIn));
    }
    Optional<Rational> top = Optional.empty();
    boolean topIn = false;
    if (high.isPresent()) {
      boolean negative = high.get().signum() < 0;
      Optional<Rational> by = negative ? divisor.high : divisor.low;
      top = Optional.of(by.map(high.get()::dividedBy).orElse(Rational.ZERO));
      topIn = highIn && (high.get().signum() == 0 || (negative ? divisor.highIn : divisor.lowIn));
    }
    return new Interval(bottom, bottomIn, top, topIn);
  }

  /** Every value to a whole power; none of them is below zero. */
  public Interval power(int exponent) {
    return new Interval(
        low.map(a -> a.power(exponent)), lowIn, high.map(a -> a.power(exponent)), highIn);
  }
}
