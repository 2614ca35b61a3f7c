package zhounian.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Problems in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which editors and
 * code hosts show at their places.
 */
public final class Sarif {
  private Sarif() {}

  /**
   * One run with its rules, the codes that occur, and its results in the order given.
   *
   * @param language of messages
   */
  public static String of(List<Problem> problems, Language language) {
    Map<String, Code> codes = new TreeMap<>();
    problems.forEach(p -> codes.put(p.code().id(), p.code()));
    List<Object> rules = new ArrayList<>();
    codes.forEach(
        (id, code) ->
            rules.add(
                map(
                    "id",
                    id,
                    "name",
                    code.name(),
                    "defaultConfiguration",
                    map("level", level(code.severity())))));
    List<Object> results = new ArrayList<>();
    for (Problem problem : problems) {
      String text =
          ProblemText.found(problem, language)
              + after("\n", ProblemText.expected(problem, language))
              + after("\n", ProblemText.cure(problem, language));
      results.add(
          map(
              "ruleId",
              problem.code().id(),
              "level",
              level(problem.severity()),
              "message",
              map("text", text),
              "locations",
              List.of(map("physicalLocation", location(problem.position())))));
    }
    Map<String, Object> driver = map("name", "zhounian", "language", language.tag());
    driver.put("rules", rules);
    Map<String, Object> run = map("tool", map("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results);
    return Json.lines(map("version", "2.1.0", "runs", List.of(run)));
  }

  private static Map<String, Object> location(Position position) {
    Map<String, Object> location = map("artifactLocation", map("uri", position.file()));
    if (position.line() > 0) {
      Map<String, Object> region = map("startLine", position.line());
      if (position.column() > 0) {
        region.put("startColumn", position.column());
        if (position.length() > 0) {
          region.put("endColumn", position.column() + position.length());
        }
      }
      location.put("region", region);
    }
    return location;
  }

  private static String level(Severity severity) {
    return severity == Severity.ERROR ? "error" : "warning";
  }

  private static String after(String sign, String text) {
    return text.isEmpty() ? "" : sign + text;
  }

  private static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }
}
