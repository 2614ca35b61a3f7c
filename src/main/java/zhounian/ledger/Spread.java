package zhounian.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import zhounian.model.Figure;
import zhounian.model.Figure.Place;
import zhounian.model.Figure.Qualifier;

/**
 * The values that a written number may stand for.
 *
 * <p>The rules, for a number v whose last written place is worth p (0.1 in 16.3, 1 in 500) and
 * whose last significant place is worth s (100 in 500, and p where there are decimals):
 *
 * <ul>
 *   <li>no word, 达: everything that rounds half-up to v at p; an integer that counts things without
 *       a scale (502家) is exactly v;
 *   <li>约, 左右: v ± s/2, and at least ± p: 约60% is 55–65, 约117公里 is 116–118;
 *   <li>近, 接近: from v − s to v, on one side only: 近1.1万 is 1.0万–1.1万, 近两倍 is 1–2;
 *   <li>超, 超过, 逾: from v to v + s: 超1万 is 1万–2万, 超12万 is 12万–13万;
 *   <li>余, 多: from v to v + s, but to v + p behind a scale: 40余 is 40–50, 10余万 is 10万–20万, 16.3万余
 *       is 16.3万–16.4万, 20万余 is 20万–21万;
 *   <li>至少, 以上: v and everything above;
 *   <li>不足: from 0 to v.
 * </ul>
 *
 * <p>v itself belongs to all of them but 不足. A negative number stands for the mirror image.
 */
public final class Spread {
  private static final Rational HALF = Rational.of(new BigDecimal("0.5"));

  private Spread() {}

  /** The values of a figure, in base units of its kind. */
  public static Interval of(Figure figure) {
    return written(figure).times(Units.size(figure.unit()));
  }

  /** The values of a figure, in its own unit. */
  static Interval written(Figure figure) {
    boolean scaled = !figure.unit().scale().isEmpty();
    boolean counts = figure.unit().kind().equals(Units.COUNT) && !scaled;
    boolean exact = counts && figure.value().scale() <= 0 && figure.derived().isEmpty();
    String word = figure.qualifier().map(Qualifier::word).orElse("");
    boolean behindScale =
        scaled && figure.qualifier().filter(q -> q.place() == Place.AFTER_SCALE).isPresent();
    Rational last = lastPlace(figure.value());
    return of(
        figure.value(),
        exact ? Rational.ZERO : last,
        behindScale ? last : significantPlace(figure.value()),
        word);
  }

  /** What the last written place is worth: 0.1 in 16.3, 1 in 500. */
  static Rational lastPlace(BigDecimal value) {
    return Rational.of(new BigDecimal(BigInteger.ONE, Math.max(0, value.scale())));
  }

  /** What the last place that is no filling zero is worth: 0.1 in 16.3 and in 16.0, 100 in 500. */
  static Rational significantPlace(BigDecimal value) {
    if (value.scale() > 0 || value.signum() == 0) {
      return lastPlace(value);
    }
    return Rational.of(new BigDecimal(BigInteger.ONE, value.stripTrailingZeros().scale()));
  }

  /**
   * The values of a number.
   *
   * @param last worth of the last written place; zero for an exact count
   * @param significant worth of the last significant place
   * @param word the qualifier; may be empty
   */
  static Interval of(BigDecimal value, Rational last, Rational significant, String word) {
    if (value.signum() < 0) {
      return of(value.negate(), last, significant, word).negate();
    }
    Rational v = Rational.of(value);
    return switch (word) {
      case "约", "左右", "about" -> {
        Rational half = significant.times(HALF);
        Rational reach = half.compareTo(last) > 0 ? half : last;
        yield Interval.closed(v.minus(reach), v.plus(reach));
      }
      case "近", "接近", "nearly" -> Interval.closed(v.minus(significant), v);
      case "超", "超过", "突破", "逾", "余", "多", "over", "more than" ->
          Interval.upTo(v, v.plus(significant));
      case "至少", "以上", "at least" -> Interval.atLeast(v);
      case "以内" -> Interval.closed(Rational.ZERO, v);
      case "不足", "less than" ->
          v.signum() == 0 ? Interval.point(v) : Interval.upTo(Rational.ZERO, v);
      default -> rounded(v, last.times(HALF));
    };
  }

  private static Interval rounded(Rational v, Rational half) {
    if (half.signum() == 0) {
      return Interval.point(v);
    }
    // half-up goes away from zero on both sides, so around zero neither end belongs
    return new Interval(
        Optional.of(v.minus(half)), v.signum() > 0, Optional.of(v.plus(half)), false);
  }
}
