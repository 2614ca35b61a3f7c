package zhounian.markdown;

import java.util.List;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/**
 * The id that an editor gives a section or table: {@code {#sec-rail}} at the end of its line.
 *
 * @param id empty where none is given or it is faulty
 * @param without the lines without it
 */
record GivenId(String id, Spans without) {

  static GivenId read(Lines lines, Spans spans, String prefix, List<Problem> problems) {
    String text = lines.text();
    int last = spans.count() - 1;
    if (last < 0 || spans.to(last) - spans.from(last) < 3) {
      return new GivenId("", spans);
    }
    int to = spans.to(last);
    char close = text.charAt(to - 1);
    if (close != '}' && close != '｝') {
      return new GivenId("", spans);
    }
    int open = to - 2;
    while (open >= spans.from(last) && !opens(text, open)) {
      open--;
    }
    if (open < spans.from(last) || (open > 0 && text.charAt(open - 1) == '\\')) {
      return new GivenId("", spans);
    }
    StringBuilder id = new StringBuilder();
    boolean narrowed = false;
    for (int i = open; i < to; i++) {
      char c = text.charAt(i);
      char narrow = FullWidth.narrow(c);
      if (narrow != 0) {
        narrowed = true;
        problems.add(FullWidth.problem(lines.position(i, i + 1), c, narrow));
      }
      id.append(narrow == 0 ? c : narrow);
    }
    String given = id.substring(2, id.length() - 1).strip();
    boolean well =
        Script.isId(given) && given.startsWith(prefix) && given.length() > prefix.length();
    if (!well && !narrowed) {
      String cure =
          Script.isId(given) && !given.startsWith(prefix) ? prefix + given : prefix + "id";
      problems.add(
          Problem.of(
              Code.BAD_MARK,
              lines.position(open, to),
              Mark.brief(text, open, to),
              "{#" + prefix + "[a-z0-9-]}",
              "{#" + cure + "}"));
    }
    int end = open;
    while (end > spans.from(last) && Script.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new GivenId(well ? given : "", spans.cut(end));
  }

  private static boolean opens(String text, int at) {
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    return (first == '{' || first == '｛') && (second == '#' || second == '＃');
  }
}
