package zhounian.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes problems readable: as text with the line they are on, and as JSON. */
public final class ProblemText {
  private static final String INDENT = "    ";

  private ProblemText() {}

  /**
   * The problems one after another, each with its place, the line it is on with a caret under what
   * is meant, what was expected, and how to mend it.
   *
   * @param textOfFile the text of a file by its path, line ends as {@code \n}; empty where it is
   *     not known, and then no line is shown
   * @return lines that end with {@code \n}; empty for no problems
   */
  public static String of(
      List<Problem> problems, Language language, Function<String, Optional<String>> textOfFile) {
    Map<String, List<String>> files = new HashMap<>();
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(headline(problem, language)).append('\n');
      Position position = problem.position();
      if (position.line() > 0) {
        List<String> lines =
            files.computeIfAbsent(
                position.file(),
                file -> textOfFile.apply(file).map(ProblemText::lines).orElse(List.of()));
        if (position.line() <= lines.size()) {
          String line = lines.get(position.line() - 1);
          for (String shown : SourceLine.of(line, position.column(), position.length())) {
            out.append(INDENT).append(shown).append('\n');
          }
        }
      }
      boolean chinese = language == Language.CHINESE;
      String expected = expected(problem, language);
      if (!expected.isEmpty()) {
        out.append(INDENT).append(chinese ? "应为：" : "expected: ").append(expected).append('\n');
      }
      String cure = cure(problem, language);
      if (!cure.isEmpty()) {
        out.append(INDENT).append(chinese ? "办法：" : "to mend: ").append(cure).append('\n');
      }
    }
    return out.toString();
  }

  /** One line: place, severity, code, finding. */
  public static String headline(Problem problem, Language language) {
    Position position = problem.position();
    StringBuilder out = new StringBuilder(Filling.visible(position.file()));
    if (position.line() > 0) {
      out.append(':').append(position.line());
      if (position.column() > 0) {
        out.append(':').append(position.column());
      }
    }
    return out.append(": ")
        .append(severity(problem.severity(), language))
        .append(' ')
        .append(problem.code().id())
        .append(": ")
        .append(found(problem, language))
        .toString();
  }

  /**
   * How many there are in how many files, and the first that stops the build again. Empty for no
   * problems.
   */
  public static String summary(List<Problem> problems, Language language) {
    if (problems.isEmpty()) {
      return "";
    }
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long open = problems.size() - errors;
    long files = problems.stream().map(p -> p.position().file()).distinct().count();
    Problem first =
        problems.stream()
            .filter(p -> p.severity() == Severity.ERROR)
            .findFirst()
            .orElse(problems.get(0));
    String headline = headline(first, language);
    List<String> parts = new ArrayList<>();
    if (language == Language.CHINESE) {
      if (errors > 0) {
        parts.add(errors + " 处错误");
      }
      if (open > 0) {
        parts.add(open + " 处待定");
      }
      parts.add("在 " + files + " 个文件里");
      return String.join("，", parts) + "\n第一处：" + headline + "\n";
    }
    if (errors > 0) {
      parts.add(errors + (errors == 1 ? " error" : " errors"));
    }
    if (open > 0) {
      parts.add(open + " open");
    }
    return String.join(", ", parts)
        + " in "
        + files
        + (files == 1 ? " file" : " files")
        + "\nthe first: "
        + headline
        + "\n";
  }

  /** What was found. */
  public static String found(Problem problem, Language language) {
    return Filling.whole(problem.code().found(language), problem.arguments());
  }

  /** What was expected; empty where the finding says it all. */
  public static String expected(Problem problem, Language language) {
    return Filling.orNothing(problem.code().expected(language), problem.arguments());
  }

  /** How to mend it; a sentence that needs a word nobody knows is left out. */
  public static String cure(Problem problem, Language language) {
    return Filling.sentences(problem.code().cure(language), problem.arguments());
  }

  /**
   * The problems as a JSON array (RFC 8259), one object a line. Each has {@code code}, {@code
   * severity} ({@code error} or {@code bars-publication}), {@code file}, {@code line} and {@code
   * column} (from 1; 0 for the file or line as a whole), {@code length} in code points, {@code
   * messages}: by language {@code found}, {@code expected}, {@code cure}.
   */
  public static String json(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems) {
      Position position = problem.position();
      List<String> messages = new ArrayList<>();
      for (Language language : Language.values()) {
        messages.add(
            Json.text(language.tag())
                + ":{\"found\":"
                + Json.text(found(problem, language))
                + ",\"expected\":"
                + Json.text(expected(problem, language))
                + ",\"cure\":"
                + Json.text(cure(problem, language))
                + "}");
      }
      boolean error = problem.severity() == Severity.ERROR;
      lines.add(
          "{\"code\":"
              + Json.text(problem.code().id())
              + ",\"severity\":"
              + Json.text(error ? "error" : "bars-publication")
              + ",\"file\":"
              + Json.text(position.file())
              + ",\"line\":"
              + position.line()
              + ",\"column\":"
              + position.column()
              + ",\"length\":"
              + position.length()
              + ",\"messages\":{"
              + String.join(",", messages)
              + "}}");
    }
    return lines.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n";
  }

  private static String severity(Severity severity, Language language) {
    boolean error = severity == Severity.ERROR;
    if (language == Language.CHINESE) {
      return error ? "错误" : "待定";
    }
    return error ? "error" : "open";
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }
}
