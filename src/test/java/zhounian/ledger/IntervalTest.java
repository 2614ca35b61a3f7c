package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Intervals by their properties: what is true of their members is true of them. */
final class IntervalTest {
  private static final List<Rational> VALUES = values();

  private static List<Rational> values() {
    List<Rational> values = new ArrayList<>();
    for (int i = -6; i <= 6; i++) {
      values.add(Rational.of(new BigDecimal(i)).dividedBy(Rational.of(new BigDecimal("2"))));
    }
    return values;
  }

  /** Every interval with ends among a few values, open and closed, bounded and not. */
  private static List<Interval> intervals() {
    List<Optional<Rational>> ends = new ArrayList<>();
    ends.add(Optional.empty());
    for (String end : List.of("-2", "-1", "0", "0.5", "2")) {
      ends.add(Optional.of(Rational.of(new BigDecimal(end))));
    }
    List<Interval> intervals = new ArrayList<>();
    for (Optional<Rational> low : ends) {
      for (Optional<Rational> high : ends) {
        for (int in = 0; in < 4; in++) {
          boolean lowIn = (in & 1) > 0;
          boolean highIn = (in & 2) > 0;
          int order = low.isPresent() && high.isPresent() ? low.get().compareTo(high.get()) : -1;
          if (order < 0 || (order == 0 && lowIn && highIn)) {
            intervals.add(new Interval(low, lowIn, high, highIn));
          }
        }
      }
    }
    return intervals;
  }

  @Test
  void resultsOfMembersAreMembersOfTheResult() {
    int checked = 0;
    for (Interval one : intervals()) {
      for (Interval other : intervals()) {
        for (Rational a : VALUES) {
          for (Rational b : VALUES) {
            if (!one.contains(a) || !other.contains(b)) {
              continue;
            }
            assertTrue(one.plus(other).contains(a.plus(b)));
            assertTrue(one.minus(other).contains(a.minus(b)));
            assertTrue(one.times(other).contains(a.times(b)));
            assertTrue(one.hull(other).contains(a) && one.hull(other).contains(b));
            if (other.isPositive()) {
              assertTrue(
                  one.dividedBy(other).contains(a.dividedBy(b)),
                  () -> one + " / " + other + " at " + a + ", " + b);
              checked++;
            }
          }
        }
      }
    }
    assertTrue(checked > 1000, "divisions: " + checked);
  }

  @Test
  void disjointMeansThatNoValueBelongsToBoth() {
    for (Interval one : intervals()) {
      for (Interval other : intervals()) {
        boolean shared = VALUES.stream().anyMatch(v -> one.contains(v) && other.contains(v));
        if (shared) {
          assertTrue(!one.isDisjoint(other), () -> one + " and " + other);
        }
        assertEquals(one.isDisjoint(other), other.isDisjoint(one));
        if (one.isBelow(other)) {
          for (Rational a : VALUES) {
            for (Rational b : VALUES) {
              assertTrue(!one.contains(a) || !other.contains(b) || a.compareTo(b) < 0);
            }
          }
        }
      }
    }
  }

  @Test
  void endsThatTouchAreDisjointUnlessBothBelong() {
    Rational two = Rational.of(new BigDecimal("2"));
    Interval below = Interval.upTo(Rational.ZERO, two);
    Interval from = Interval.atLeast(two);
    assertTrue(below.isDisjoint(from));
    assertTrue(!Interval.closed(Rational.ZERO, two).isDisjoint(from));
  }

  @Test
  void powersKeepOrder() {
    Interval rate = Interval.upTo(rational("1.0455"), rational("1.0465"));
    Interval ratio = rate.power(8);
    assertTrue(ratio.contains(rational("1.046").power(8)));
    assertTrue(ratio.contains(rational("1.0455").power(8)));
    assertTrue(!ratio.contains(rational("1.0465").power(8)));
  }

  @Test
  void anIntervalHoldsAValue() {
    assertThrows(IllegalArgumentException.class, () -> Interval.upTo(rational("1"), rational("1")));
  }

  private static Rational rational(String value) {
    return Rational.of(new BigDecimal(value));
  }
}
