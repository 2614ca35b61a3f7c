package zhounian.chart;

import java.util.SortedMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** Then and now: two dots and a link for each row. */
final class DumbbellChart implements DrawnKind {
  private static final String ROWS =
      """
          "type": {"type": "string", "enum": ["dumbbell"]},
          "change": {"type": "string", "enum": ["percent", "difference", "none"], "description": "右栏写百分比、差或不写；不写则份额写差，其他写百分比"},
          "rows": {
            "type": "array", "minItems": 1, "maxItems": 16, "description": "各行",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["label", "from", "to"],
              "properties": {
                "label": {"type": "string", "format": "inline", "maxLength": 20, "description": "行的名称"},
                "from": {"type": "string", "format": "figure", "description": "起点的数据标识"},
                "to": {"type": "string", "format": "figure", "description": "终点的数据标识"},
                "change": {"type": "string", "format": "figure", "description": "来源所说的变化；不写则算出"},
                "color": {"type": "string", "format": "color", "description": "颜色；不写则用地区的颜色"}
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart", "dumbbell", Schemas.of("哑铃图", "\"type\", \"rows\"", ROWS, Schemas.NUMBERS), true);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, DumbbellData.figures(exhibit));
    DumbbellData data = DumbbellData.of(exhibit, amounts);
    if (data.rows().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    DumbbellPicture picture = new DumbbellPicture(data, amounts, look);
    return Checks.picture(exhibit, picture.drawing(), picture.placing(), amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, DumbbellData.figures(exhibit));
    return DumbbellData.of(exhibit, amounts).table(amounts);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    return Basis.years(DumbbellData.figures(exhibit));
  }
}
