package zhounian.problem;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong in the content: data, not text; {@link ProblemText} makes it readable.
 *
 * @param code stable code with the texts in every language
 * @param position where it is
 * @param arguments what fills {@code {0}}, {@code {1}} … in the texts: words of the content, never
 *     sentences
 */
public record Problem(Code code, Position position, List<String> arguments) {

  /** File, line, column, code: the order in which problems are shown. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::position)
          .thenComparing(Problem::code)
          .thenComparing(p -> String.join("\u0000", p.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem with its arguments in the order of the code's texts. */
  public static Problem of(Code code, Position position, String... arguments) {
    return new Problem(code, position, List.of(arguments));
  }

  /** How far it reaches: a property of the code. */
  public Severity severity() {
    return code.severity();
  }
}
