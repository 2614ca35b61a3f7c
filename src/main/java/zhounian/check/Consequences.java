package zhounian.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhounian.model.Node;
import zhounian.model.Source;
import zhounian.model.Sources;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Keeps one fault from being told many times: where a file or an entry could not be read,
 * everything that names what is in it would be told as unknown too.
 */
public final class Consequences {
  /** What the names of a kind are called in problems, by the file that holds them. */
  private static final Map<String, String> HELD =
      Map.of("metrics", "指标", "places", "地点", "sources", "来源", "events", "事件", "theme", "颜色");

  private final Sources sources;
  private final List<Problem> problems;
  private final Set<String> broken = new HashSet<>();
  private final Set<String> declared = new HashSet<>();

  private Consequences(Sources sources, List<Problem> problems) {
    this.sources = sources;
    this.problems = problems;
    for (Source source : sources.data()) {
      boolean figures = name(source.path()).equals("figures");
      String before = figures ? "" : Kinds.ofPath(source.path()) + "-";
      if (source.data().orElse(null) instanceof Node.Sequence rows) {
        for (Node row : rows.items()) {
          if (row instanceof Node.Mapping mapping) {
            mapping.text("id").ifPresent(id -> declared.add(before + id));
          }
        }
      }
    }
    for (Problem problem : problems) {
      if (spoilsFile(problem)) {
        broken.add(name(problem.position().file()));
      }
    }
  }

  /**
   * The problems without those that only follow from others; of names in a file that is missing,
   * one problem. At least one is left where there was one.
   */
  public static List<Problem> without(List<Problem> problems, Sources sources) {
    Consequences all = new Consequences(sources, problems);
    List<Problem> causes = new ArrayList<>();
    Set<Position> told = new TreeSet<>();
    for (Problem problem : problems) {
      String missing = all.missing(problem);
      Position file = Position.of("content/data/" + missing + ".yml");
      if (all.follows(problem)) {
        continue;
      } else if (missing.isEmpty()) {
        causes.add(problem);
      } else if (told.add(file)) {
        causes.add(Problem.of(Code.MISSING_FILE, file, problem.arguments().get(0)));
      }
    }
    return causes.isEmpty() ? problems : causes;
  }

  /** The data file that is not there, and that holds what a problem misses; or nothing. */
  private String missing(Problem problem) {
    String holder = holder(problem);
    boolean single = List.of("metrics", "places", "sources", "units").contains(holder);
    boolean there =
        broken.contains(holder)
            || sources.data().stream().anyMatch(s -> name(s.path()).equals(holder));
    return single && !there ? holder : "";
  }

  /** The data file that holds what a problem says is unknown; empty for other problems. */
  private static String holder(Problem problem) {
    return switch (problem.code()) {
      case UNKNOWN_FIGURE, UNKNOWN_MARK -> "figures";
      case UNKNOWN_SOURCE -> "sources";
      case BAD_UNIT -> "units";
      case UNKNOWN_ID ->
          HELD.entrySet().stream()
              .filter(e -> e.getValue().equals(problem.arguments().get(1)))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(problem.arguments().get(1).equals("章") ? "chapters" : "");
      default -> "";
    };
  }

  private boolean follows(Problem problem) {
    String first = problem.arguments().isEmpty() ? "" : problem.arguments().get(0);
    String file = problem.position().file();
    return switch (problem.code()) {
      case UNKNOWN_FIGURE, UNKNOWN_MARK -> broken.contains("figures") || declared.contains(first);
      case UNKNOWN_ID, UNKNOWN_SOURCE, BAD_UNIT -> broken.contains(holder(problem));
      case UNKNOWN_NUMBER -> broken.contains("names");
      case FIGURE_CHANGED -> broken.contains("corrections");
      case FIGURE_WITHDRAWN ->
          broken.contains("corrections") || broken.contains("figures") || declared.contains(first);
      case UNKNOWN_EXHIBIT -> exhibitsBroken() || declared.contains(first);
      case UNKNOWN_REFERENCE ->
          exhibitsBroken() || broken.contains("chapters") || declared.contains(first);
      case MISSING_IMAGE -> any(p -> spoilsFile(p) && sameImage(p.position().file(), first));
      case WRONG_TYPE -> first.equals("alt") && any(p -> p.code() == Code.NO_ALT && at(p, file));
      case DEAD_LINK -> broken.contains("chapters");
      case CHAPTER_NOT_LISTED ->
          broken.contains("report") || partsBroken() || any(p -> spoilsFile(p) && at(p, file));
      case UNKNOWN_KEY ->
          first.indexOf('：') >= 0
              && any(p -> p.code() == Code.FULLWIDTH_COLON && sameLine(p, problem));
      case CHART_DATA -> any(p -> p.code() == Code.MIXED_UNITS && at(p, file));
      case MISSING_KEY -> file.equals("templates/theme.yml") && broken.contains("theme");
      case UNEXPECTED_FILE -> any(p -> p.code() == Code.BAD_FILE_NAME && at(p, file));
      default -> false;
    };
  }

  private boolean exhibitsBroken() {
    return broken.stream()
        .anyMatch(
            n -> !Kinds.LEDGER.contains(n) && !List.of("chapters", "report", "theme").contains(n));
  }

  private boolean partsBroken() {
    return any(
        p ->
            p.position().file().equals("content/report.yml")
                && List.of(Code.WRONG_TYPE, Code.WRONG_COUNT, Code.MISSING_KEY, Code.UNKNOWN_KEY)
                    .contains(p.code()));
  }

  private boolean any(java.util.function.Predicate<Problem> test) {
    return problems.stream().anyMatch(test);
  }

  private static boolean at(Problem problem, String file) {
    return problem.position().file().equals(file);
  }

  /** Whether a file that cannot be read is the picture of that name, letters of any case. */
  private static boolean sameImage(String file, String name) {
    int start = Math.max(0, name.indexOf("images/"));
    return file.equalsIgnoreCase("content/" + name.substring(start));
  }

  private static boolean sameLine(Problem one, Problem other) {
    return at(one, other.position().file()) && one.position().line() == other.position().line();
  }

  /** Whether a problem keeps a file from being read, or from being what its place asks for. */
  private static boolean spoilsFile(Problem problem) {
    boolean first = problem.position().line() <= 1 && problem.position().column() <= 1;
    return problem.code().id().startsWith("ZN1")
        || problem.code() == Code.OUTSIDE
        || problem.code() == Code.UNKNOWN_KIND
        || problem.code() == Code.WRONG_TYPE && first
        || problem.code() == Code.MISSING_KEY && first && at(problem, "templates/theme.yml");
  }

  /** What a file holds by its path: {@code figures}, {@code chapters}, {@code report} … */
  private static String name(String path) {
    String rest = path.startsWith("content/") ? path.substring("content/".length()) : path;
    if (rest.startsWith("data/")) {
      rest = rest.substring("data/".length());
      int slash = rest.indexOf('/');
      String name = slash < 0 ? rest.replaceFirst("\\..*", "") : rest.substring(0, slash);
      return Nearest.of(name, Kinds.LEDGER).orElse(name);
    }
    int slash = rest.lastIndexOf('/');
    return rest.startsWith("chapters/")
        ? "chapters"
        : rest.substring(slash + 1).replaceFirst("\\..*", "");
  }
}
