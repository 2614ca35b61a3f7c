package zhounian.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Problem;

/**
 * Turns what the engine would write to its log into problems. The engine speaks English; of what it
 * says only the words of the document and the places are kept.
 */
final class Reports implements Consumer<Diagnostic> {
  private static final Pattern LINE = Pattern.compile(" at line (\\d+)");
  private static final Pattern PROPERTY = Pattern.compile("(\\S+) is an unrecognized CSS property");

  /** What the engine names, by the way it says so. */
  private static final List<Pattern> NAMED =
      List.of(
          PROPERTY,
          Pattern.compile("Unsupported CSS unit (\\S+)"),
          Pattern.compile("Value (\\S+) is not a recognized identifier"),
          Pattern.compile("Found (\\S+) where"),
          Pattern.compile("'([^']+)'"),
          Pattern.compile("\"([^\"]+)\""),
          Pattern.compile("\\(([^()]+)\\)"));

  /** Longest piece of the document that is shown. */
  private static final int LONGEST = 60;

  private final List<String> styles;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param styles the lines of the print style, which the engine counts from 0
   */
  Reports(List<String> styles) {
    this.styles = styles;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() < Level.WARNING.intValue()) {
      return;
    }
    String where = diagnostic.getLogMessageId().getWhere();
    String message = diagnostic.getFormattedMessage();
    if (where.equals(XRLog.CSS_PARSE) || where.equals(XRLog.CASCADE)) {
      style(message);
    } else {
      add(Code.PDF_LAYOUT, named(message, where));
    }
  }

  private void style(String message) {
    Matcher at = LINE.matcher(message);
    boolean inline = message.contains("#inline_style_1");
    Matcher property = PROPERTY.matcher(message);
    String meant = property.find() ? Nearest.of(property.group(1), properties()).orElse("") : "";
    String word = named(message.replaceFirst("^\\([^)]*\\) ", ""), "");
    String line = inline && at.find() ? near(word, Integer.parseInt(at.group(1))) : "";
    String named = word.isEmpty() ? line.isEmpty() ? "CSS" : line : word;
    add(Code.PDF_STYLE, named, named.equals(line) ? "" : line, meant);
  }

  /** The line of the style that a message is about: the engine counts from 0 and runs ahead. */
  private String near(String word, int number) {
    for (int i : new int[] {number, number + 1, number - 1, number + 2}) {
      if (i >= 0 && i < styles.size() && !word.isEmpty() && styles.get(i).contains(word)) {
        return line(styles, i + 1);
      }
    }
    return line(styles, number + 1);
  }

  private static Set<String> properties() {
    Set<String> names = new TreeSet<>();
    for (int id = 0; id < CSSName.countCSSNames(); id++) {
      names.add(CSSName.getByID(id).toString());
    }
    return names;
  }

  /** The word of the document that a message is about. */
  private static String named(String message, String otherwise) {
    for (Pattern pattern : NAMED) {
      Matcher matcher = pattern.matcher(message);
      if (matcher.find()) {
        return brief(matcher.group(1));
      }
    }
    return otherwise;
  }

  /** The line of that number, from 1; {@code <html>} where there is none. */
  static String line(List<String> lines, int number) {
    return number < 1 || number > lines.size() ? "<html>" : brief(lines.get(number - 1).strip());
  }

  private static String brief(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  void add(Code code, String... arguments) {
    problems.add(Problem.of(code, PdfPress.PLACE, arguments));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
