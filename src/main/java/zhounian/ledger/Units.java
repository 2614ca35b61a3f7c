package zhounian.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.model.Unit;

/**
 * The units that a project declares in {@code units.yml}.
 *
 * <p>A unit is written as a scale followed by a unit, each of which may be missing: 家, 万家, 亿元, 万亿元,
 * 亿, million pounds, or nothing at all for a bare number. Words in letters are parted by a space.
 * Units of one kind convert into each other where both declare a factor; measure words (kind {@code
 * count}) never do, but for a word and its plural (stop, stops).
 */
public final class Units {
  /** Kind of measure words and of bare numbers. */
  public static final String COUNT = "count";

  private final List<Scale> declared;
  private final List<Scale> longestFirst;
  private final Map<String, Row> units;

  private Units(List<Scale> declared, List<Scale> longestFirst, Map<String, Row> units) {
    this.declared = declared;
    this.longestFirst = longestFirst;
    this.units = units;
  }

  /**
   * A scale: 万.
   *
   * @param factor greater than zero
   */
  public record Scale(String name, BigDecimal factor) {}

  /**
   * A unit as declared.
   *
   * @param factor how many base units of its kind one of it is, greater than zero; empty where the
   *     unit converts into no other
   */
  public record Row(String name, String kind, Optional<BigDecimal> factor) {}

  /** The units of a project; of rows with the same name the first stands. */
  public static Units of(List<Scale> scales, List<Row> rows) {
    List<Scale> longestFirst = new ArrayList<>(scales);
    longestFirst.sort(Comparator.comparing((Scale s) -> s.name().length()).reversed());
    Map<String, Row> byName = new LinkedHashMap<>();
    rows.forEach(row -> byName.putIfAbsent(row.name(), row));
    return new Units(List.copyOf(scales), List.copyOf(longestFirst), byName);
  }

  /** The unit that {@code text} writes; of two readings the one with the longer scale. */
  public Optional<Unit> parse(String text) {
    for (Scale scale : longestFirst) {
      if (text.startsWith(scale.name())) {
        String name = text.substring(scale.name().length()).stripLeading();
        Optional<Unit> found = unit(text, scale, name);
        if (found.isPresent() && text.equals(Spacing.join(scale.name(), name))) {
          return found;
        }
      }
    }
    return unit(text, new Scale("", BigDecimal.ONE), text);
  }

  private Optional<Unit> unit(String text, Scale scale, String name) {
    if (name.isEmpty()) {
      return Optional.of(new Unit(text, scale.name(), scale.factor(), "", COUNT, BigDecimal.ONE));
    }
    return Optional.ofNullable(units.get(name))
        .map(
            row ->
                new Unit(
                    text,
                    scale.name(),
                    scale.factor(),
                    name,
                    row.kind(),
                    row.factor().orElse(BigDecimal.ONE)));
  }

  /** Whether values in one unit can be told in the other. */
  public boolean convertible(Unit from, Unit to) {
    if (!from.kind().equals(to.kind())) {
      return false;
    }
    if (singular(from.name()).equals(singular(to.name()))) {
      return true;
    }
    return !from.kind().equals(COUNT) && hasFactor(from) && hasFactor(to);
  }

  /** A name in letters without the s of its plural: 1 stop and 12 stops are in one unit. */
  static String singular(String name) {
    int last = name.length() - 1;
    boolean plural =
        last > 1 && name.charAt(last) == 's' && Character.isLetter(name.charAt(last - 1));
    return plural ? name.substring(0, last) : name;
  }

  /** Whether any unit of a kind converts: an index in points, of a kind of its own, does not. */
  boolean isMeasured(String kind) {
    return units.values().stream()
        .anyMatch(row -> row.kind().equals(kind) && row.factor().isPresent());
  }

  /** Whether a unit converts into others of its kind that do. */
  boolean hasFactor(Unit unit) {
    Row row = units.get(unit.name());
    return row != null && row.factor().isPresent();
  }

  /** The exact value in another unit; empty where the units do not convert. */
  public Optional<Rational> convert(BigDecimal value, Unit from, Unit to) {
    if (!convertible(from, to)) {
      return Optional.empty();
    }
    return Optional.of(Rational.of(value).times(size(from)).dividedBy(size(to)));
  }

  /** How many base units of its kind one unit is, its scale included. */
  static Rational size(Unit unit) {
    return Rational.of(unit.scaleFactor()).times(Rational.of(unit.factor()));
  }

  /** Everything that {@link #parse} accepts but the empty unit: units, then scales before them. */
  public List<String> names() {
    List<String> names = new ArrayList<>(units.keySet());
    for (Scale scale : declared) {
      names.add(scale.name());
      units.keySet().forEach(unit -> names.add(Spacing.join(scale.name(), unit)));
    }
    return List.copyOf(names);
  }
}
