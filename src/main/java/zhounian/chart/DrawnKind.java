package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Theme;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/**
 * A kind of exhibit that is drawn. A new kind is a class that implements this and a line in {@link
 * DrawnKinds#ALL}.
 */
public interface DrawnKind {

  /** Its name and the schema of its data. */
  ExhibitKind kind();

  /** The canvases that it is drawn for. */
  default List<Canvas> canvases() {
    return List.of(Canvas.WIDE, Canvas.NARROW, Canvas.PRINT);
  }

  /**
   * Draws an exhibit of this kind.
   *
   * @return the drawing; where the data cannot be drawn it has no marks, where labels collide those
   *     without a place are missing. Problems: ZN503, ZN504, ZN506
   */
  Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure);

  /** The table behind the drawing; figures that cannot be drawn are left out. */
  ExhibitTable table(Exhibit exhibit);

  /** The years that it has numbers or events for, with what they rest on. */
  SortedMap<Integer, Basis> years(Exhibit exhibit);

  /** What is wrong with an exhibit on any of its canvases: ZN503, ZN504, ZN506. */
  default List<Problem> check(Exhibit exhibit, Measure measure) {
    Theme none = new Theme(Map.of(), Map.of(), Map.of(), Map.of());
    List<Problem> problems = new ArrayList<>();
    for (Canvas canvas : canvases()) {
      problems.addAll(draw(exhibit, none, canvas, measure).problems());
    }
    return new Checked<>(exhibit, problems).problems();
  }
}
