package zhounian.markdown;

import java.util.List;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * The line above a table: {@code 表：标题 {#tbl-rail}}.
 *
 * @param passage the title
 * @param id empty where none is given
 */
record Caption(Position position, Passage passage, String id) {

  static boolean is(String text, Spans spans, int line) {
    int from = spans.from(line);
    return text.startsWith("表：", from) || text.startsWith("表:", from);
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
    int start = from + 2;
    int end = given.without().to(0);
    while (start < end && Script.isSpace(text.charAt(start))) {
      start++;
    }
    return new Caption(position, Passage.of(lines, start, Math.max(start, end)), given.id());
  }
}
