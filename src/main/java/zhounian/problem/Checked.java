package zhounian.problem;

import java.util.List;

/**
 * A result together with everything that was found wrong on the way to it.
 *
 * @param value the result; where problems of severity {@link Severity#ERROR} were found it may lack
 *     the parts that they concern
 * @param problems in order of file and line
 */
public record Checked<T>(T value, List<Problem> problems) {
  public Checked {
    problems =
        problems.size() < 2
            ? List.copyOf(problems)
            : problems.stream().sorted(Problem.ORDER).distinct().toList();
  }

  /** Whether anything stops the build, also of a draft. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
