package zhounian.render;

import java.util.List;
import zhounian.problem.Problem;

/** Carries what is wrong with templates out of the page that they fail; never leaves this room. */
final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  TemplateFailure(Problem problem) {
    this(List.of(problem));
  }

  /**
   * @param problems at least one
   */
  TemplateFailure(List<Problem> problems) {
    super(problems.get(0).toString(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }
}
