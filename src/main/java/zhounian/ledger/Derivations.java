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
import zhounian.problem.Problem;

/** Whether derived figures say what their formulas give. */
public final class Derivations {
  private Derivations() {}

  /**
   * Computes every derived figure from the values that the ledger writes and compares it with its
   * own value at the precision written, rounded half-up.
   *
   * <p>Within a formula a figure counts in the unit of the figure derived where the two convert,
   * and otherwise in base units with its scale multiplied out: a sum of 亿元 and 万元 is right, and so
   * is 亿元 divided by 万家.
   *
   * @param figures by id
   * @return {@link Code#BAD_FORMULA} (also for cycles and division by zero), {@link
   *     Code#UNKNOWN_FIGURE} and {@link Code#DERIVED_DIFFERS}, at the figure's place; a formula
   *     that cannot be computed is not compared
   */
  public static List<Problem> check(Map<String, Figure> figures, Units units) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Formula> formulas = new LinkedHashMap<>();
    for (Figure figure : figures.values()) {
      if (!figure.derived().isEmpty()) {
        Formula.Parsed parsed = Formula.parse(figure.derived());
        if (parsed.formula().isPresent()) {
          formulas.put(figure.id(), parsed.formula().get());
        } else {
          problems.add(bad(figure, parsed.trouble()));
        }
      }
    }
    Set<String> circular = new LinkedHashSet<>();
    for (List<String> cycle : cycles(formulas)) {
      circular.addAll(cycle);
      Figure first = figures.get(cycle.get(0));
      problems.add(bad(first, String.join(" → ", cycle)));
    }
    formulas.forEach(
        (id, formula) -> {
          Figure figure = figures.get(id);
          List<String> unknown =
              formula.ids().stream().filter(name -> !figures.containsKey(name)).toList();
          for (String name : unknown) {
            String near = Nearest.of(name, figures.keySet()).orElse("");
            problems.add(Problem.of(Code.UNKNOWN_FIGURE, figure.position(), name, near));
          }
          if (unknown.isEmpty() && !circular.contains(id)) {
            compare(figure, formula, figures, units).ifPresent(problems::add);
          }
        });
    problems.sort(Problem.ORDER);
    return List.copyOf(problems);
  }

  private static Optional<Problem> compare(
      Figure figure, Formula formula, Map<String, Figure> figures, Units units) {
    Optional<Rational> result =
        formula.evaluate(id -> Optional.of(within(figures.get(id), figure, units)));
    if (result.isEmpty()) {
      return Optional.of(bad(figure, "÷ 0"));
    }
    BigDecimal written = figure.value();
    BigDecimal computed = result.get().round(Math.max(0, written.scale()));
    if (computed.compareTo(written) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            Code.DERIVED_DIFFERS,
            figure.position(),
            figure.id(),
            figure.written(),
            computed.toPlainString()));
  }

  private static Rational within(Figure operand, Figure derived, Units units) {
    return units
        .convert(operand.value(), operand.unit(), derived.unit())
        .orElseGet(() -> Rational.of(operand.value()).times(Units.size(operand.unit())));
  }

  private static Problem bad(Figure figure, String trouble) {
    return Problem.of(Code.BAD_FORMULA, figure.position(), figure.derived(), trouble);
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
