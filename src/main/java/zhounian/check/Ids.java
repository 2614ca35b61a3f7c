package zhounian.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** All ids of a project, which share one name space. */
final class Ids {
  private final Map<String, Position> taken = new HashMap<>();

  boolean taken(String id) {
    return taken.containsKey(id);
  }

  /** Gives an id back. */
  void give(String id) {
    taken.remove(id);
  }

  /** Takes an id; one that is taken already is a problem at the second place. */
  void claim(String id, Position position, List<Problem> problems) {
    Position first = taken.putIfAbsent(id, position);
    if (first != null) {
      problems.add(Problem.of(Code.DUPLICATE_ID, position, id, first.file() + ":" + first.line()));
    }
  }
}
