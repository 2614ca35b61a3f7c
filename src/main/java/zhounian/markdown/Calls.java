package zhounian.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** The footnotes that a text calls, with the place of each one's first call. */
final class Calls {
  private final Map<String, Position> first = new LinkedHashMap<>();

  void add(String label, Position position) {
    first.putIfAbsent(label, position);
  }

  /** Reports footnotes that are called but not defined, and defined but not called. */
  void report(Map<String, Position> defined, List<Problem> problems) {
    first.forEach(
        (label, position) -> {
          if (!defined.containsKey(label)) {
            problems.add(Problem.of(Code.BAD_FOOTNOTE, position, label, "没有定义", "is not defined"));
          }
        });
    defined.forEach(
        (label, position) -> {
          if (!first.containsKey(label)) {
            problems.add(
                Problem.of(Code.BAD_FOOTNOTE, position, label, "没有被引用", "is never called"));
          }
        });
  }
}
