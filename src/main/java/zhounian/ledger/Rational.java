package zhounian.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator carries the sign
 * @param denominator greater than zero
 */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {
  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

  public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** {@code denominator} must not be zero. */
  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /** The exact fraction of a decimal. */
  public static Rational of(BigDecimal value) {
    BigInteger digits = value.unscaledValue();
    return value.scale() >= 0
        ? new Rational(digits, BigInteger.TEN.pow(value.scale()))
        : new Rational(digits.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE);
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** {@code other} must not be zero. */
  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  /** The value to a whole power; {@code exponent} not below zero. */
  public Rational power(int exponent) {
    return new Rational(numerator.pow(exponent), denominator.pow(exponent));
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** −1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  /** Rounded half-up (away from zero) to {@code decimals} places, from the exact value. */
  public BigDecimal round(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  /**
   * The value as a decimal without trailing zeros; empty where no finite decimal is equal to it.
   */
  public Optional<BigDecimal> exact() {
    BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
    }
    if (!rest.equals(BigInteger.ONE)) {
      return Optional.empty();
    }
    BigDecimal value =
        new BigDecimal(numerator).divide(new BigDecimal(denominator)).stripTrailingZeros();
    return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
  }
}
