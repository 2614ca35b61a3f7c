package zhounian.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhounian.model.Figure;
import zhounian.model.Unit;

/**
 * Whether a formula gives what the unit of its figure says: a length, a number of visits, a bare
 * ratio.
 *
 * <p>What is judged:
 *
 * <ul>
 *   <li>A sum or a difference of one kind is of that kind; of kinds that do not convert (元 and 人次,
 *       倍 and %) it is an error. Unlike measure words may be added up into a third: 所 and 家 into 个.
 *   <li>A quotient of one kind is a pure number: 倍, %, ‰, 成, a bare number, any unit of kind {@code
 *       ratio}, {@code share} or {@code points}, or a unit of its own kind that converts into
 *       nothing and that is none of the formula's: an index in 点.
 *   <li>A product or a quotient of a kind and a pure number is of that kind.
 *   <li>A quotient of unlike kinds is no pure number, but for measure words (家 divided by 户), which
 *       may count the same; nor is it of the divisor's kind. It may be told in the unit divided (万元
 *       for 亿元 by 万家) or in one of its own (元/人), which is not looked into.
 * </ul>
 *
 * <p>What is not: the numbers that a formula writes out take the unit of what they are added to and
 * are pure numbers besides; products of more than two kinds; and whether 公里 divided by 小时 is what
 * 公里/小时 says. An index may become a pure number where a number is written beside it: {@code
 * index-2024 / 100}. All this passes.
 */
final class FormulaUnits {
  private static final Set<String> PURE_KINDS = Set.of("ratio", "share", "points");

  /** Names of pure numbers, each with the measure in which it counts: % and 个百分点 are one. */
  private static final Map<String, String> PURE = new LinkedHashMap<>();

  static {
    for (String name :
        List.of(
            "%",
            "％", "个百分点", "百分点", "percent", "per cent", "percentage point", "percentage points")) {
      PURE.put(name, "%");
    }
    for (String name : List.of("倍", "times", "fold")) {
      PURE.put(name, "倍");
    }
    PURE.put("‰", "‰");
    PURE.put("成", "成");
    PURE.put("番", "番");
  }

  /**
   * What does not fit.
   *
   * @param index where in the formula two unlike things are added; −1 where the whole of it does
   *     not fit its figure's unit
   * @param found what the formula gives or, of a sum, what stands after the sign; empty for a pure
   *     number
   * @param other of a sum what stands before the sign; empty for a pure number
   */
  record Clash(int index, String found, String other) {}

  private enum State {
    /** Numbers only: takes the kind of whatever it meets. */
    NUMBER,
    KNOWN,
    /** Unlike measure words, added up. */
    COUNTS,
    /** Not judged. */
    OPEN
  }

  /**
   * What a piece of a formula gives.
   *
   * @param powers how often each kind is in it as a factor, divisors below zero; none for a pure
   *     number
   * @param measure of a pure number in which it counts: {@code %}, {@code 倍}; empty where it is not
   *     known
   * @param words the measure words that were added up
   */
  private record Kind(State state, Map<String, Integer> powers, String measure, Set<String> words) {
    static final Kind NUMBER = new Kind(State.NUMBER, Map.of(), "", Set.of());
    static final Kind OPEN = new Kind(State.OPEN, Map.of(), "", Set.of());

    static Kind of(Map<String, Integer> powers) {
      return new Kind(State.KNOWN, powers, "", Set.of());
    }

    boolean isPure() {
      return state == State.KNOWN && powers.isEmpty();
    }

    /** Whether it is a pure number or one kind and nothing else. */
    boolean isSimple() {
      return powers.isEmpty() || powers.size() == 1 && powers.containsValue(1);
    }

    int power(String base) {
      return powers.getOrDefault(base, 0);
    }
  }

  private final Units units;

  /** How each kind is called: the unit in which it is met first. */
  private final Map<String, String> names = new LinkedHashMap<>();

  private final Set<String> counts = new HashSet<>();
  private final Set<String> own = new HashSet<>();
  private boolean numbers;
  private int sumAt = -1;
  private Optional<Clash> clash = Optional.empty();

  private FormulaUnits(Units units) {
    this.units = units;
  }

  /**
   * What does not fit; empty where all fits or nothing can be said.
   *
   * @param figures by id; all that the formula names are there
   */
  static Optional<Clash> judge(
      Formula formula, Unit unit, Map<String, Figure> figures, Units units) {
    return new FormulaUnits(units).judge(formula, unit, figures);
  }

  private Optional<Clash> judge(Formula formula, Unit unit, Map<String, Figure> figures) {
    List<Kind> stack = new ArrayList<>();
    for (Formula.Step step : formula.steps()) {
      if (step instanceof Formula.Operator operator) {
        Kind right = stack.remove(stack.size() - 1);
        Kind left = stack.remove(stack.size() - 1);
        boolean adds = operator.sign() == '+' || operator.sign() == '-';
        stack.add(adds ? sum(left, right, operator) : product(left, right, operator.sign()));
      } else if (step instanceof Formula.Id id) {
        stack.add(kind(figures.get(id.id()).unit()));
      } else {
        numbers = true;
        stack.add(Kind.NUMBER);
      }
    }
    Set<String> met = Set.copyOf(names.keySet());
    Kind result = stack.get(0);
    if (clash.isPresent() || fits(result, unit, met)) {
      return clash;
    }
    if (result.state() != State.COUNTS) {
      return Optional.of(new Clash(-1, text(result), ""));
    }
    List<String> words = List.copyOf(result.words());
    String others = String.join("、", words.subList(1, words.size()));
    return Optional.of(new Clash(sumAt, others, words.get(0)));
  }

  private Kind kind(Unit unit) {
    if (unit.name().isEmpty()) {
      return Kind.NUMBER;
    }
    if (isPure(unit)) {
      return new Kind(State.KNOWN, Map.of(), PURE.getOrDefault(unit.name(), ""), Set.of());
    }
    String base = base(unit);
    names.putIfAbsent(base, unit.name());
    if (unit.kind().equals(Units.COUNT)) {
      counts.add(base);
    } else if (!units.isMeasured(unit.kind())) {
      own.add(base);
    }
    return Kind.of(Map.of(base, 1));
  }

  private static boolean isPure(Unit unit) {
    return PURE.containsKey(unit.name()) || PURE_KINDS.contains(unit.kind());
  }

  /** What units that convert into each other have in common. */
  private String base(Unit unit) {
    boolean alone = unit.kind().equals(Units.COUNT) || !units.hasFactor(unit);
    return alone ? unit.kind() + " " + Units.singular(unit.name()) : unit.kind();
  }

  private Kind sum(Kind left, Kind right, Formula.Operator operator) {
    if (left.state() == State.OPEN || right.state() == State.OPEN) {
      return Kind.OPEN;
    } else if (left.state() == State.NUMBER || right.state() == State.NUMBER) {
      return left.state() == State.NUMBER ? right : left;
    }
    if (isCount(left) && isCount(right) && operator.sign() == '+') {
      Set<String> words = new TreeSet<>(words(left));
      words.addAll(words(right));
      if (words.size() > 1) {
        sumAt = sumAt < 0 ? operator.index() : sumAt;
        return new Kind(State.COUNTS, Map.of(), "", words);
      }
    }
    boolean same = left.state() == right.state() && left.powers().equals(right.powers());
    boolean measures =
        !left.measure().equals(right.measure())
            && !left.measure().isEmpty()
            && !right.measure().isEmpty();
    if (same && !measures) {
      return left.measure().isEmpty() ? left : right.measure().isEmpty() ? right : left;
    }
    if (left.isSimple() && right.isSimple() && clash.isEmpty()) {
      clash = Optional.of(new Clash(operator.index(), text(right), text(left)));
    }
    return Kind.OPEN;
  }

  private boolean isCount(Kind kind) {
    return kind.state() == State.COUNTS
        || kind.powers().size() == 1
            && kind.isSimple()
            && counts.containsAll(kind.powers().keySet());
  }

  private Set<String> words(Kind kind) {
    return kind.state() == State.COUNTS
        ? kind.words()
        : kind.powers().keySet().stream().map(names::get).collect(Collectors.toSet());
  }

  private static Kind product(Kind left, Kind right, char sign) {
    if (left.state() == State.NUMBER && right.state() == State.NUMBER) {
      return Kind.NUMBER;
    }
    List<State> states = List.of(left.state(), right.state());
    if (states.contains(State.OPEN) || states.contains(State.COUNTS)) {
      return Kind.OPEN;
    }
    Map<String, Integer> powers = new TreeMap<>(left.powers());
    right.powers().forEach((base, n) -> powers.merge(base, sign == '*' ? n : -n, Integer::sum));
    powers.values().removeIf(n -> n == 0);
    return Kind.of(powers);
  }

  /**
   * Whether a figure in {@code unit} may have what its formula gives.
   *
   * @param met the kinds in the formula
   */
  private boolean fits(Kind result, Unit unit, Set<String> met) {
    if (result.state() == State.NUMBER || result.state() == State.OPEN) {
      return true;
    }
    if (result.state() == State.COUNTS) {
      boolean among = result.words().contains(unit.name());
      return unit.kind().equals(Units.COUNT) && !among;
    }
    Map<String, Integer> powers = new TreeMap<>(result.powers());
    boolean balanced = powers.values().stream().mapToInt(Integer::intValue).sum() == 0;
    boolean counted = counts.containsAll(powers.keySet());
    if (unit.name().isEmpty()) {
      return counted;
    }
    String base = isPure(unit) ? "" : base(unit);
    if (numbers) {
      powers.keySet().removeIf(b -> own.contains(b) && !b.equals(base));
    }
    boolean told = powers.size() <= 2 && powers.values().stream().allMatch(n -> Math.abs(n) == 1);
    if (isPure(unit)) {
      String measure = PURE.getOrDefault(unit.name(), "");
      return powers.isEmpty()
          ? result.measure().isEmpty() || measure.isEmpty() || measure.equals(result.measure())
          : counted && balanced || !told;
    }
    if (powers.isEmpty()) {
      boolean count = unit.kind().equals(Units.COUNT);
      return !count && !units.isMeasured(unit.kind()) && !met.contains(base);
    }
    if (result.power(base) != 0) {
      return result.power(base) == 1;
    }
    boolean composite =
        isComposite(unit.name())
            || powers.keySet().stream().anyMatch(b -> isComposite(names.get(b)));
    return !Kind.of(powers).isSimple()
        && (composite || !(counted && unit.kind().equals(Units.COUNT)));
  }

  /** Whether a unit is so many of one for each of another: 人/户, 每千人. */
  private static boolean isComposite(String name) {
    return name.indexOf('/') >= 0 || name.indexOf('每') >= 0;
  }

  /** A kind as its unit is written: 元, 元/人, 公里×公里; empty for a pure number. */
  private String text(Kind kind) {
    if (kind.state() == State.COUNTS) {
      return String.join("、", kind.words());
    } else if (kind.isPure()) {
      return kind.measure();
    }
    List<String> above = new ArrayList<>();
    List<String> below = new ArrayList<>();
    kind.powers()
        .forEach(
            (base, n) -> {
              for (int i = 0; i < Math.abs(n); i++) {
                (n > 0 ? above : below).add(names.get(base));
              }
            });
    String divisors = below.stream().map(name -> "/" + name).collect(Collectors.joining());
    return (above.isEmpty() ? "1" : String.join("×", above)) + divisors;
  }
}
