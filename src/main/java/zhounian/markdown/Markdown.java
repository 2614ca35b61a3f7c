package zhounian.markdown;

import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhounian.model.Body;
import zhounian.model.Inline;
import zhounian.problem.Checked;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * CommonMark with tables (GFM), footnotes, struck text and the report's own notation.
 *
 * <p>flexmark finds the blocks. What stands inside a line is read here, because there the rules
 * differ: emphasis beside Chinese punctuation, line ends between Han characters, marks everywhere,
 * and an exact place for every piece of text.
 *
 * <p>A {@link Inline.Text} is the file's own characters from its position on, one column each, so a
 * part of it can be pointed at; where that breaks (an escape, a line end) a new one starts. The
 * space that a line end leaves stands for the line end itself. Words that go over a line end are
 * therefore spread over neighbouring texts.
 */
public final class Markdown {
  /** Deeper nesting than this is a problem. */
  static final int DEEPEST = 20;

  private static final Parser PARSER = BlockParsing.parser();

  /** A little of everything. */
  private static final String SAMPLE =
      """
      ## 题 {#sec-a}

      全年**“合计”**{{f}}，见@sec-a[@s, 第一节][注](a.md)。[^1]
      次行。

      - 项

      表：题 {#tbl-a}

      | 甲 | 乙 |
      |---|---:|
      | 一 | {{f}} |

      [^1]: 注。
      """;

  private Markdown() {}

  /** Does now, on a text that nobody sees, what the first text would have to wait for. */
  public static void ready() {
    body("", 1, SAMPLE);
  }

  /**
   * Reads the text of a chapter.
   *
   * @param file path from the project's folder
   * @param firstLine 1-based line of the file on which the text starts
   * @param text line ends as {@code \n}
   * @return problems ZN301 to ZN310; what they concern is left out of the body
   */
  public static Checked<Body> body(String file, int firstLine, String text) {
    Lines lines = new Lines(file, firstLine, text);
    List<Problem> problems = new ArrayList<>();
    if (!BlockParsing.isShallow(lines, problems)) {
      return new Checked<>(new Body(List.of(), List.of()), problems);
    }
    BlockReader reader = new BlockReader(lines, problems);
    Body body = reader.read(PARSER.parse(text));
    return new Checked<>(body, problems);
  }

  /**
   * Reads one line of text, as it stands in a field of a YAML file: block notation at its start
   * ({@code 1. }, {@code # }) stays text.
   *
   * @param start where the first character of {@code text} stands
   * @return problems ZN301 to ZN309; what they concern is left out
   */
  public static Checked<List<Inline>> line(Position start, String text) {
    List<Problem> problems = new ArrayList<>();
    Calls calls = new Calls();
    Passage passage = Passage.ofLine(start, text.strip(), leading(text));
    List<Inline> inlines = InlineReader.read(passage, Map.of(), calls, problems);
    calls.report(Map.of(), problems);
    return new Checked<>(inlines, problems);
  }

  private static int leading(String text) {
    return text.length() - text.stripLeading().length();
  }
}
