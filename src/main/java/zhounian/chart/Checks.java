package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/** Looks over a finished drawing. */
final class Checks {
  /** What the type area of 660 pt leaves beside number, finding, measure, note and source. */
  static final int TALLEST = 540;

  private Checks() {}

  /** An empty drawing with what stands against a fuller one. */
  static Checked<Drawing> nothing(Canvas canvas, Amounts amounts) {
    if (amounts.problems().isEmpty()) {
      amounts.fault(amounts.exhibit().position(), "没有数据", "it has no data");
    }
    return new Checked<>(new Drawing(canvas.width(), 1, List.of()), amounts.problems());
  }

  /** A drawing with the problems of its data and, as ZN506, of its labels. */
  static Checked<Drawing> picture(
      Exhibit exhibit, Drawing drawing, Labels.Placing placing, List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    if (!placing.complete()) {
      all.add(collision(exhibit, placing.unplaced(), placing.rival()));
    } else {
      all.addAll(overlaps(exhibit, drawing));
    }
    return new Checked<>(drawing, all);
  }

  /**
   * The same for a kind whose height grows with its data: ZN504 where it does not fit on a page of
   * print.
   */
  static Checked<Drawing> page(
      Exhibit exhibit,
      Canvas canvas,
      Drawing drawing,
      Labels.Placing placing,
      List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    if (canvas == Canvas.PRINT && drawing.height() > TALLEST) {
      all.add(
          Problem.of(
              Code.CHART_DATA,
              exhibit.position(),
              exhibit.id(),
              "印刷版高 " + drawing.height() + " 磅，一页只放得下 " + TALLEST + " 磅；减少内容，或分成两张",
              "it is "
                  + drawing.height()
                  + " pt tall in print and a page holds "
                  + TALLEST
                  + " pt; show less, or make two of it"));
    }
    return picture(exhibit, drawing, placing, all);
  }

  /** ZN506 for every label that lies on another or leaves the canvas. */
  static List<Problem> overlaps(Exhibit exhibit, Drawing drawing) {
    List<Drawing.Text> texts = new ArrayList<>();
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Text text) {
        texts.add(text);
      }
    }
    Box canvas = new Box(-1, -1, drawing.width() + 2, drawing.height() + 2);
    List<Problem> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!box(texts.get(i)).inside(canvas)) {
        found.add(collision(exhibit, texts.get(i).text(), ""));
      }
      for (int j = 0; j < i; j++) {
        if (box(texts.get(i)).near(box(texts.get(j)), 0)) {
          found.add(collision(exhibit, texts.get(j).text(), texts.get(i).text()));
        }
      }
    }
    return found;
  }

  static Box box(Drawing.Text text) {
    return Box.ofText(text.x(), text.y(), text.advance(), text.size());
  }

  private static Problem collision(Exhibit exhibit, String one, String other) {
    return Problem.of(Code.LABELS_COLLIDE, exhibit.position(), exhibit.id(), one, other);
  }
}
