package zhounian.render;

import zhounian.problem.Problem;

/** Carries a template's problem out of the page that it failed on; never leaves this room. */
final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  TemplateFailure(Problem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
