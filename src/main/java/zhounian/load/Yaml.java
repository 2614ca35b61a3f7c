package zhounian.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import zhounian.model.Node;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** YAML 1.2 text as a tree in which everything knows its place and keeps its own spelling. */
public final class Yaml {
  /** Longest text that is read, in UTF-16 units. */
  static final int MAX_LENGTH = 1 << 20;

  /** Deepest nesting of mappings and sequences. */
  static final int MAX_DEPTH = 20;

  /** Most mappings, sequences, keys and values in one text. */
  static final int MAX_NODES = 200_000;

  /** Most mistakes in the signs of YAML that are told about one text. */
  private static final int MAX_MISTAKES = 20;

  private static final LoadSettings SETTINGS = LoadSettings.builder().setLabel("").build();

  private Yaml() {}

  /**
   * Reads one document. Anchors, aliases, tags, directives and merge keys are refused. After the
   * common mistakes reading goes on as if they were mended, so that each is told and the tree is
   * what the editor meant.
   *
   * @param file the file that positions name
   * @param text without byte-order mark, line ends as {@code \n}
   * @param firstLine the 1-based line of the file on which {@code text} starts
   * @return the tree; an empty scalar for a text without any data; nothing where the text could not
   *     be read, which the problems (ZN104 to ZN127) then explain
   */
  public static Checked<Optional<Node>> parse(String file, String text, int firstLine) {
    List<Problem> problems = new ArrayList<>();
    if (text.length() > MAX_LENGTH) {
      problems.add(
          Problem.of(Code.TOO_LARGE, Position.of(file), size(text.length()), size(MAX_LENGTH)));
      return new Checked<>(Optional.empty(), problems);
    }
    Optional<Problem> control = controlCharacter(file, text, firstLine);
    if (control.isPresent()) {
      return new Checked<>(Optional.empty(), List.of(control.get()));
    }
    Lines lines = Lines.of(text);
    String now = text;
    for (int mistakes = 1; ; mistakes++) {
      TreeBuilder builder = new TreeBuilder(file, firstLine, lines);
      Diagnosis found;
      try {
        Node tree = builder.read(new Parse(SETTINGS).parseString(now).iterator());
        problems.addAll(builder.problems());
        return new Checked<>(Optional.of(tree), problems);
      } catch (TreeBuilder.Refused refused) {
        problems.addAll(builder.problems());
        return new Checked<>(Optional.empty(), problems);
      } catch (MarkedYamlEngineException e) {
        found = Diagnosis.of(e, lines, builder.last());
      } catch (YamlEngineException e) {
        found = Diagnosis.unknown(0, 0);
      }
      Problem problem = found.problem(file, firstLine, lines);
      boolean consequence = lines.mended(found.line());
      if (!consequence) {
        problems.add(problem);
      }
      if (consequence || found.mend().isEmpty() || mistakes == MAX_MISTAKES) {
        for (Problem before : builder.problems()) {
          if (before.position().line() != problem.position().line()) {
            problems.add(before);
          }
        }
        return new Checked<>(Optional.empty(), problems);
      }
      lines = lines.with(found.mend().get());
      now = lines.text();
    }
  }

  /**
   * A size for people: {@code 1 MB}, {@code 1.3 MB}; at least a tenth above a limit that it breaks.
   */
  static String size(long bytes) {
    long tenths = (bytes * 10 + (1 << 20) - 1) >> 20;
    return tenths % 10 == 0
        ? tenths / 10 + " MB"
        : String.format(Locale.ROOT, "%d.%d MB", tenths / 10, tenths % 10);
  }

  /** The first character that YAML does not allow (YAML 1.2.2, 5.1). */
  private static Optional<Problem> controlCharacter(String file, String text, int firstLine) {
    int line = firstLine;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (c < 0x20 && c != '\t'
          || c >= 0x7f && c < 0xa0 && c != 0x85
          || c >= 0xfffe
          || Character.isSurrogate(c) && alone(text, i)) {
        int column = text.codePointCount(lineStart, i) + 1;
        return Optional.of(
            Problem.of(
                Code.CONTROL_CHARACTER,
                Position.of(file, line, column),
                String.format(Locale.ROOT, "U+%04X", (int) c)));
      }
    }
    return Optional.empty();
  }

  private static boolean alone(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
