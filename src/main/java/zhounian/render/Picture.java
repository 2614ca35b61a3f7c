package zhounian.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import zhounian.chart.Basis;
import zhounian.chart.DrawnKind;
import zhounian.chart.DrawnKinds;
import zhounian.chart.ExhibitTable;
import zhounian.chart.Measure;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Theme;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/**
 * A drawn exhibit, drawn once for the site and for print.
 *
 * @param drawings one for each canvas that its kind draws for
 * @param table behind it
 * @param years that it has numbers or events for
 */
record Picture(Map<Canvas, Drawing> drawings, ExhibitTable table, SortedMap<Integer, Basis> years) {
  Picture {
    drawings = Collections.unmodifiableMap(new EnumMap<>(drawings));
  }

  /** The picture of an exhibit; empty where its kind only arranges text. */
  static Optional<Checked<Picture>> of(Exhibit exhibit, Theme theme, Measure measure) {
    return DrawnKinds.of(exhibit.kind()).map(kind -> of(exhibit, kind, theme, measure));
  }

  private static Checked<Picture> of(
      Exhibit exhibit, DrawnKind kind, Theme theme, Measure measure) {
    Map<Canvas, Drawing> drawings = new EnumMap<>(Canvas.class);
    List<Problem> problems = new ArrayList<>();
    for (Canvas canvas : kind.canvases()) {
      Checked<Drawing> drawing = kind.draw(exhibit, theme, canvas, measure);
      problems.addAll(drawing.problems());
      drawings.put(canvas, drawing.value());
    }
    return new Checked<>(new Picture(drawings, kind.table(exhibit), kind.years(exhibit)), problems);
  }
}
