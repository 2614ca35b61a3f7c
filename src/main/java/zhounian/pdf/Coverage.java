package zhounian.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import zhounian.font.Fonts;
import zhounian.model.Drawing;
import zhounian.model.PrintDocument;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Finds the characters that no bundled font has, before the engine would set a “#” for them. */
final class Coverage {
  private final Fonts fonts;
  private final SortedSet<Integer> seen = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Coverage(Fonts fonts) {
    this.fonts = fonts;
  }

  /** One problem for each character, at its first place. */
  static List<Problem> problems(Document document, PrintDocument print, Fonts fonts) {
    Coverage coverage = new Coverage(fonts);
    Xhtml.eachElement(
        document.getDocumentElement(),
        element -> {
          for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text) {
              coverage.look(text.getData(), place(element));
            }
          }
        });
    for (Drawing drawing : print.drawings().values()) {
      for (Drawing.Mark mark : drawing.marks()) {
        if (mark instanceof Drawing.Text text) {
          coverage.look(text.text(), PdfPress.PLACE);
        }
      }
    }
    return List.copyOf(coverage.problems);
  }

  private void look(String text, Position position) {
    for (int c : fonts.missing(text)) {
      if (seen.add(c)) {
        String name = String.format(Locale.ROOT, "U+%04X", c);
        problems.add(Problem.of(Code.MISSING_GLYPH, position, Character.toString(c), name));
      }
    }
  }

  /** Where the nearest {@code data-at="file:line:column"} says that the text comes from. */
  private static Position place(Element element) {
    for (Node n = element; n instanceof Element e; n = n.getParentNode()) {
      String at = e.getAttribute("data-at");
      if (at.matches(".+:[0-9]{1,7}:[0-9]{1,7}")) {
        int column = at.lastIndexOf(':');
        int line = at.lastIndexOf(':', column - 1);
        return Position.of(
            at.substring(0, line),
            Integer.parseInt(at.substring(line + 1, column)),
            Integer.parseInt(at.substring(column + 1)));
      }
    }
    return PdfPress.PLACE;
  }
}
