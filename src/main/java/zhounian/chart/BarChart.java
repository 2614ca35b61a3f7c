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

/** Horizontal bars from zero, the value at the end of each. */
final class BarChart implements DrawnKind {
  private static final String BARS =
      """
          "type": {"type": "string", "enum": ["bar"]},
          "sort": {"type": "string", "enum": ["value", "none"], "description": "由大到小，或照所写的次序"},
          "bars": {
            "type": "array", "minItems": 1, "maxItems": 40, "description": "条形",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["label", "figure"],
              "properties": {
                "label": {"type": "string", "format": "inline", "maxLength": 40, "description": "条形的名称"},
                "figure": {"type": "string", "format": "figure", "description": "数据标识"},
                "color": {"type": "string", "format": "color", "description": "颜色"},
                "emphasis": {"type": "boolean", "description": "标题所说的那一条"}
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart",
        "bar",
        Schemas.of(
            "条形图", "\"type\", \"bars\"", BARS, Schemas.NUMBERS, Schemas.REFERENCE, Schemas.BAND),
        true);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, BarData.figures(exhibit));
    BarData data = BarData.of(exhibit, amounts);
    if (data.bars().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    Drawing drawing = new BarPicture(data, amounts, look).drawing();
    return Checks.picture(exhibit, drawing, Labels.Placing.NONE, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, BarData.figures(exhibit));
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (BarData.Bar bar : BarData.of(exhibit, amounts).bars()) {
      rows.add(
          List.of(
              ExhibitTable.Cell.of(bar.label()),
              new ExhibitTable.Cell(bar.shown().full(), bar.shown().figure().id()),
              ExhibitTable.Cell.of(amounts.wording().date(bar.shown().figure().period()))));
    }
    return new ExhibitTable(
        List.of(
            amounts.wording().say("chart-item"),
            amounts.wording().with(amounts.wording().say("chart-value"), amounts.unit()),
            amounts.wording().say("chart-date")),
        rows);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    for (var bar : exhibit.data().keyed("bars")) {
      bar.figure("figure")
          .ifPresent(f -> years.merge(f.period().year(), Basis.of(f), Basis::firmer));
    }
    return years;
  }
}
