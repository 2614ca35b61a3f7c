package zhounian.markdown;

import java.util.List;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * The line above a table: {@code 表：标题 {#tbl-rail}}, in English {@code Table: title {#tbl-rail}}.
 *
 * @param passage the title
 * @param id empty where none is given
 */
record Caption(Position position, Passage passage, String id) {

  private static final List<String> OPENINGS = List.of("表：", "表:", "Table:");

  static boolean is(String text, Spans spans, int line) {
    return opening(text, spans.from(line)) > 0;
  }

  /** How many characters open the line as a caption; 0 where it is none. */
  private static int opening(String text, int from) {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, from)) {
        return opening.length();
      }
    }
    return 0;
  }

  static Caption read(Lines lines, Spans spans, int line, List<Problem> problems) {
    String text = lines.text();
    int from = spans.from(line);
    int to = spans.to(line);
    while (to > from && Script.isSpace(text.charAt(to - 1))) {
      to--;
    }
    Position position = lines.position(from, to);
    GivenId given = GivenId.read(lines, Spans.of(from, to), "tbl-", problems);
    int start = from + opening(text, from);
    int end = given.without().to(0);
    while (start < end && Script.isSpace(text.charAt(start))) {
      start++;
    }
    return new Caption(position, Passage.of(lines, start, Math.max(start, end)), given.id());
  }
}
