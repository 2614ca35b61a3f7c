package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** Lines over time, broken where a year has no number. */
final class LineChart implements DrawnKind {
  /** Longer lines show their first, last, least and greatest number. */
  private static final int MOST_NUMBERS = 13;

  private static final String SERIES =
      """
          "type": {"type": "string", "enum": ["line"]},
          "series": {
            "type": "array", "minItems": 1, "maxItems": 4, "description": "折线，至多四条",
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
          "gap": {"type": "string", "format": "inline", "maxLength": 16, "description": "没有数的年份上写什么"},
          "base": {"type": "string", "enum": ["zero", "data"], "description": "纵轴从零起，或从数据附近起"}
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart",
        "line",
        Schemas.of(
            "折线图",
            "\"type\", \"series\"",
            SERIES,
            Schemas.NUMBERS,
            Schemas.REFERENCE,
            Schemas.BAND),
        true);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, LineData.figures(exhibit));
    LineData data = LineData.of(exhibit, amounts);
    if (data.series().isEmpty()) {
      return new Checked<>(new Drawing(canvas.width(), 1, List.of()), amounts.problems());
    }
    Palette palette = new Palette(theme);
    LinePicture picture =
        new LinePicture(
            data,
            amounts,
            new Look(canvas, palette, measure),
            detail(data, amounts, palette, measure));
    return Checks.picture(exhibit, picture.drawing(), picture.placing(), amounts.problems());
  }

  /** As many numbers as find a place on every canvas, so that all canvases show the same. */
  private LineDots.Detail detail(LineData data, Amounts amounts, Palette palette, Measure measure) {
    for (LineDots.Detail detail : LineDots.Detail.values()) {
      boolean fits =
          detail != LineDots.Detail.ALL
              || data.series().stream().allMatch(s -> s.points().size() <= MOST_NUMBERS);
      for (Canvas canvas : canvases()) {
        Look look = new Look(canvas, palette, measure);
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
    LineData data = LineData.of(exhibit, amounts);
    List<String> head = new ArrayList<>(List.of(amounts.wording().say("chart-year")));
    SortedMap<Double, List<ExhibitTable.Cell>> rows = new TreeMap<>();
    for (int s = 0; s < data.series().size(); s++) {
      LineData.Series series = data.series().get(s);
      head.add(amounts.wording().with(series.name(), amounts.unit()));
      for (LineData.Point point : series.points()) {
        String time = amounts.wording().date(point.shown().figure().period());
        rows.computeIfAbsent(
            point.at(),
            at -> {
              List<ExhibitTable.Cell> row = new ArrayList<>(List.of(ExhibitTable.Cell.of(time)));
              data.series().forEach(any -> row.add(ExhibitTable.Cell.of(Wording.NOTHING)));
              return row;
            });
        Shown shown = point.shown();
        rows.get(point.at()).set(s + 1, new ExhibitTable.Cell(shown.full(), shown.figure().id()));
      }
    }
    return new ExhibitTable(head, List.copyOf(rows.values()));
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
