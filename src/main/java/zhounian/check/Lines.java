package zhounian.check;

import java.util.List;
import zhounian.markdown.Markdown;
import zhounian.model.Inline;
import zhounian.model.Node;
import zhounian.model.PlainText;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Columns;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Lines of text in data files and front matter. */
final class Lines {
  private Lines() {}

  /**
   * A line, parsed and settled; citations have no place in it.
   *
   * @param maxLength of the finished text, as {@link Columns#length} counts
   */
  static List<Inline> line(
      Index index, Node.Scalar scalar, String name, int maxLength, List<Problem> problems) {
    // The text of a quoted value begins after its quotation mark.
    Position start = scalar.position().at(scalar.quoted() ? 1 : 0, 1);
    Checked<List<Inline>> line = Markdown.line(start, scalar.text());
    problems.addAll(line.problems());
    Notes notes = new Notes();
    List<Inline> settled = new Settler(index, "index", notes, problems).line(line.value());
    if (!notes.all().isEmpty()) {
      problems.add(Problem.of(Code.NOTE_OUTSIDE_CHAPTER, scalar.position(), name));
    }
    String plain = PlainText.of(settled);
    int length = Columns.length(plain);
    if (length > maxLength) {
      problems.add(
          Problem.of(
              Code.TOO_LONG,
              scalar.position(),
              name,
              Integer.toString(length),
              Integer.toString(maxLength),
              Integer.toString(2 * length),
              Integer.toString(2 * maxLength)));
    }
    return settled;
  }
}
