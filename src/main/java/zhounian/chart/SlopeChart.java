package zhounian.chart;

import java.util.SortedMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** Two times and up to six lines between them. */
final class SlopeChart implements DrawnKind {
  private static final int MOST_LINES = 6;

  private static final String ROWS =
      """
          "type": {"type": "string", "enum": ["slope"]},
          "rows": {
            "type": "array", "minItems": 1, "maxItems": 6, "description": "各线，起讫时间相同",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["label", "from", "to"],
              "properties": {
                "label": {"type": "string", "format": "inline", "maxLength": 12, "description": "线的名称"},
                "from": {"type": "string", "format": "figure", "description": "起点的数据标识"},
                "to": {"type": "string", "format": "figure", "description": "终点的数据标识"},
                "color": {"type": "string", "format": "color", "description": "颜色；不写则用地区的颜色"}
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart", "slope", Schemas.of("斜线图", "\"type\", \"rows\"", ROWS, Schemas.NUMBERS), true);
  }

  private static DumbbellData data(Exhibit exhibit, Amounts amounts) {
    DumbbellData data = DumbbellData.of(exhibit, amounts);
    if (data.rows().size() > MOST_LINES) {
      amounts.fault(
          exhibit.position(),
          "多于 " + MOST_LINES + " 条线；改用哑铃图",
          "it has more than " + MOST_LINES + " lines: take a dumbbell chart");
      return data.first(0);
    }
    for (DumbbellData.Row row : data.rows()) {
      if (!row.remark().isEmpty()) {
        amounts.fault(
            exhibit.position(),
            "“" + row.label() + "”的起讫是 " + row.remark() + "，与其他线不同；改用哑铃图",
            "the times of \""
                + row.label()
                + "\" ("
                + row.remark()
                + ") are not those of the other lines: take a dumbbell chart");
        return data.first(0);
      }
    }
    return data;
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, DumbbellData.figures(exhibit));
    DumbbellData data = data(exhibit, amounts);
    if (data.rows().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    Drawing drawing = new SlopePicture(data, amounts, look).drawing();
    return Checks.picture(exhibit, drawing, Labels.Placing.NONE, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, DumbbellData.figures(exhibit));
    return data(exhibit, amounts).table(amounts);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    return Basis.years(DumbbellData.figures(exhibit));
  }
}
