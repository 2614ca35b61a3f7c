package zhounian.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhounian.model.Figure;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Whether derived figures say what their formulas give. */
public final class Derivations {
  /** How a pure number is called whose unit is not known. */
  private static final String PURE = "倍、%";

  /**
   * Where a derived figure is written.
   *
   * @param formula where its formula begins
   * @param oneLine whether all of it stands on that line as it is read
   * @param unit its unit
   */
  public record Written(Position formula, boolean oneLine, Position unit) {
    /** A piece of the formula; the whole of it where that cannot be told. */
    Position piece(String text, int index, String piece) {
      return oneLine
          ? formula.at(text.codePointCount(0, index), piece.codePointCount(0, piece.length()))
          : formula;
    }
  }

  /**
   * Computes every derived figure from the values that the ledger writes and compares it with its
   * own value at the precision written, rounded half-up; {@link FormulaUnits} says what is held
   * against its unit.
   *
   * <p>Within a formula a figure counts in the unit of the figure derived where the two convert,
   * and otherwise in base units with its scale multiplied out: a sum of 亿元 and 万元 is right, and so
   * is 亿元 divided by 万家.
   *
   * @param figures by id
   * @param written where the derived figures stand, by id; of others the figure's own place is told
   * @param misfits figures whose unit is not of their metric's kind: told already, and nothing is
   *     said of formulas that name them
   * @return {@link Code#BAD_FORMULA} (also for cycles and division by zero), {@link
   *     Code#UNKNOWN_FIGURE}, {@link Code#MINUS_WITHOUT_SPACES}, {@link Code#UNIT_OF_FORMULA},
   *     {@link Code#UNLIKE_TERMS} and {@link Code#DERIVED_DIFFERS}; a formula that cannot be
   *     computed is not compared, nor is one whose unit is wrong
   */
  public static List<Problem> check(
      Map<String, Figure> figures, Units units, Map<String, Written> written, Set<String> misfits) {
    return new Derivations(figures, units, written, misfits).check();
  }

  private final Map<String, Figure> figures;
  private final Units units;
  private final Map<String, Written> written;
  private final Set<String> misfits;
  private final List<Problem> problems = new ArrayList<>();

  private Derivations(
      Map<String, Figure> figures, Units units, Map<String, Written> written, Set<String> misfits) {
    this.figures = figures;
    this.units = units;
    this.written = written;
    this.misfits = misfits;
  }

  private List<Problem> check() {
    Map<String, Formula> formulas = new LinkedHashMap<>();
    for (Figure figure : figures.values()) {
      if (!figure.derived().isEmpty()) {
        Formula.Parsed parsed = Formula.parse(figure.derived());
        if (parsed.formula().isPresent()) {
          formulas.put(figure.id(), parsed.formula().get());
        } else {
          unread(figure, parsed);
        }
      }
    }
    Set<String> circular = new LinkedHashSet<>();
    for (List<String> cycle : cycles(formulas)) {
      circular.addAll(cycle);
      bad(figures.get(cycle.get(0)), String.join(" → ", cycle));
    }
    List<String> computable = new ArrayList<>();
    Map<String, FormulaUnits.Clash> clashes = new LinkedHashMap<>();
    formulas.forEach(
        (id, formula) -> {
          List<String> unknown =
              formula.ids().stream().filter(name -> !figures.containsKey(name)).toList();
          unknown.forEach(name -> unknown(figures.get(id), formula, name));
          boolean fit =
              !misfits.contains(id) && formula.ids().stream().noneMatch(misfits::contains);
          if (unknown.isEmpty() && fit) {
            FormulaUnits.judge(formula, figures.get(id).unit(), figures, units)
                .ifPresent(clash -> clashes.put(id, clash));
          }
          if (unknown.isEmpty() && fit && !circular.contains(id)) {
            computable.add(id);
          }
        });
    for (String id : computable) {
      // where a figure's own unit is wrong, so is what follows from it
      boolean follows = formulas.get(id).ids().stream().anyMatch(clashes::containsKey);
      if (clashes.containsKey(id) && !follows) {
        clash(figures.get(id), clashes.get(id));
      } else if (!follows) {
        compare(figures.get(id), formulas.get(id));
      }
    }
    problems.sort(Problem.ORDER);
    return List.copyOf(problems);
  }

  /** A formula that is none, or a word in it that holds a minus: {@code 100-share}. */
  private void unread(Figure figure, Formula.Parsed parsed) {
    Position place = place(figure, parsed.index(), parsed.trouble());
    Optional<String> parted = Formula.parted(parsed.trouble(), figures.keySet());
    problems.add(
        parted.isPresent()
            ? Problem.of(Code.MINUS_WITHOUT_SPACES, place, parsed.trouble(), parted.get())
            : Problem.of(Code.BAD_FORMULA, place, figure.derived(), parsed.trouble()));
  }

  private void unknown(Figure figure, Formula formula, String name) {
    Position place = place(figure, formula.indexOf(name), name);
    Optional<String> parted = Formula.parted(name, figures.keySet());
    problems.add(
        parted.isPresent()
            ? Problem.of(Code.MINUS_WITHOUT_SPACES, place, name, parted.get())
            : Problem.of(
                Code.UNKNOWN_FIGURE, place, name, Nearest.of(name, figures.keySet()).orElse("")));
  }

  private void compare(Figure figure, Formula formula) {
    Optional<Rational> result = formula.evaluate(id -> Optional.of(within(id, figure)));
    if (result.isEmpty()) {
      bad(figure, "÷ 0");
      return;
    }
    BigDecimal value = figure.value();
    BigDecimal computed = result.get().round(Math.max(0, value.scale()));
    if (computed.compareTo(value) != 0) {
      problems.add(
          Problem.of(
              Code.DERIVED_DIFFERS,
              figure.position(),
              figure.id(),
              figure.written(),
              computed.toPlainString()));
    }
  }

  private void clash(Figure figure, FormulaUnits.Clash clash) {
    if (clash.index() < 0) {
      boolean pure = clash.found().isEmpty();
      problems.add(
          Problem.of(
              Code.UNIT_OF_FORMULA,
              Optional.ofNullable(written.get(figure.id()))
                  .map(Written::unit)
                  .orElse(figure.position()),
              figure.id(),
              figure.unit().text(),
              pure ? "纯数（如“倍”“%”）" : "“" + clash.found() + "”",
              pure ? "a pure number (such as times or %)" : "\"" + clash.found() + "\""));
      return;
    }
    problems.add(
        Problem.of(
            Code.UNLIKE_TERMS,
            place(figure, clash.index(), "+"),
            figure.derived(),
            clash.other().isEmpty() ? PURE : clash.other(),
            clash.found().isEmpty() ? PURE : clash.found()));
  }

  private Rational within(String id, Figure derived) {
    Figure operand = figures.get(id);
    return units
        .convert(operand.value(), operand.unit(), derived.unit())
        .orElseGet(() -> Rational.of(operand.value()).times(Units.size(operand.unit())));
  }

  private void bad(Figure figure, String trouble) {
    problems.add(
        Problem.of(
            Code.BAD_FORMULA, place(figure, 0, figure.derived()), figure.derived(), trouble));
  }

  private Position place(Figure figure, int index, String piece) {
    return Optional.ofNullable(written.get(figure.id()))
        .map(w -> w.piece(figure.derived(), index, piece))
        .orElse(figure.position());
  }

  /** Every cycle once, from its first figure in order of ids back to that figure. */
  private static List<List<String>> cycles(Map<String, Formula> formulas) {
    List<List<String>> cycles = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    for (String start : new TreeSet<>(formulas.keySet())) {
      // a walk with its own stack: formulas may form chains of any length
      List<String> path = new ArrayList<>();
      List<Iterator<String>> open = new ArrayList<>();
      if (done.contains(start)) {
        continue;
      }
      path.add(start);
      open.add(formulas.get(start).ids().iterator());
      Set<String> onPath = new LinkedHashSet<>(path);
      while (!open.isEmpty()) {
        Iterator<String> ids = open.get(open.size() - 1);
        if (!ids.hasNext()) {
          open.remove(open.size() - 1);
          String finished = path.remove(path.size() - 1);
          onPath.remove(finished);
          done.add(finished);
          continue;
        }
        String id = ids.next();
        if (onPath.contains(id)) {
          List<String> cycle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
          cycle.add(id);
          cycles.add(cycle);
        } else if (formulas.containsKey(id) && !done.contains(id)) {
          path.add(id);
          open.add(formulas.get(id).ids().iterator());
          onPath.add(id);
        }
      }
    }
    return cycles;
  }
}
