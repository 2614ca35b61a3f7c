package zhounian.chart;

import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** Numbers over time, left to right: what lines and areas have in common. */
abstract class TimeChart implements DrawnKind {
  /** Longer lines show their first, last, least and greatest number. */
  private static final int MOST_NUMBERS = 13;

  /** More numbers of several lines could not be told apart on a phone. */
  private static final int MOST_TOGETHER = 18;

  /** What the exhibit shows; what cannot be shown is left out and told to {@code amounts}. */
  abstract LineData data(Exhibit exhibit, Amounts amounts);

  /** The schema of the lines. */
  static String series(int most, String what) {
    return """
          "series": {
            "type": "array", "minItems": 1, "maxItems": %d, "description": "%s",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["name", "points"],
              "properties": {
                "name": {"type": "string", "format": "inline", "maxLength": 12, "description": "线的名称"},
                "color": {"type": "string", "format": "color", "description": "颜色；不写则用地区的颜色"},
                "points": {
                  "type": "array", "minItems": 2, "maxItems": 120, "description": "数据标识，按时间排列",
                  "items": {"type": "string", "format": "figure"}
                }
              }
            }
          },
          "gap": {"type": "string", "format": "inline", "maxLength": 16, "description": "没有数的年份上写什么"}
        """
        .formatted(most, what);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, LineData.figures(exhibit));
    LineData data = data(exhibit, amounts);
    if (data.series().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Palette palette = new Palette(theme);
    LinePicture picture =
        new LinePicture(
            data,
            amounts,
            new Look(canvas, palette, measure, amounts.wording()),
            detail(data, amounts, palette, measure));
    return Checks.picture(exhibit, picture.drawing(), picture.placing(), amounts.problems());
  }

  /** As many numbers as find a place on every canvas, so that all canvases show the same. */
  private LineDots.Detail detail(LineData data, Amounts amounts, Palette palette, Measure measure) {
    if (data.filled() && data.series().size() > 1) {
      return LineDots.Detail.LAST;
    }
    int all = data.series().stream().mapToInt(s -> s.points().size()).sum();
    for (LineDots.Detail detail : LineDots.Detail.values()) {
      boolean fits =
          detail != LineDots.Detail.ALL
              || all <= MOST_TOGETHER
                  && data.series().stream().allMatch(s -> s.points().size() <= MOST_NUMBERS);
      for (Canvas canvas : canvases()) {
        Look look = new Look(canvas, palette, measure, amounts.wording());
        fits = fits && new LinePicture(data, amounts, look, detail).placing().complete();
      }
      if (fits) {
        return detail;
      }
    }
    return LineDots.Detail.LAST;
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, LineData.figures(exhibit));
    LineData data = data(exhibit, amounts);
    return LineData.table(data.series(), amounts);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    exhibit
        .data()
        .keyed("series")
        .forEach(
            s ->
                s.figures("points")
                    .forEach(f -> years.merge(f.period().year(), Basis.of(f), Basis::firmer)));
    return years;
  }
}
