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

/** How much goes from where to where. */
final class Flow implements DrawnKind {
  private static final String FLOWS =
      """
          "nodes": {
            "type": "array", "minItems": 2, "maxItems": 12, "description": "来源和去向",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["id", "label"],
              "properties": {
                "id": {"type": "string", "format": "id", "description": "结点的标识，只在这一张图里用"},
                "label": {"type": "string", "format": "inline", "maxLength": 40, "description": "结点的名称"},
                "color": {"type": "string", "format": "color", "description": "颜色；带的颜色随来源"},
                "total": {"type": "string", "format": "figure", "description": "数据标识：这一端的总数"}
              }
            }
          },
          "flows": {
            "type": "array", "minItems": 1, "maxItems": 25, "description": "流向",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["from", "to", "figure"],
              "properties": {
                "from": {"type": "string", "format": "id", "description": "来源的标识"},
                "to": {"type": "string", "format": "id", "description": "去向的标识"},
                "figure": {"type": "string", "format": "figure", "description": "数据标识"}
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "flow", "", Schemas.of("流向图", "\"nodes\", \"flows\"", FLOWS, Schemas.NUMBERS), true);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, FlowData.figures(exhibit));
    FlowData data = FlowData.of(exhibit, amounts);
    if (data.bands().isEmpty()) {
      return new Checked<>(new Drawing(canvas.width(), 1, List.of()), amounts.problems());
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    Drawing drawing = data.bothWays() ? FlowBars.of(data, look) : FlowPicture.of(data, look);
    return Checks.page(exhibit, canvas, drawing, Labels.Placing.NONE, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Wording wording = Wording.of(exhibit);
    Amounts amounts = new Amounts(exhibit, FlowData.figures(exhibit));
    FlowData data = FlowData.of(exhibit, amounts);
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (FlowData.Band band : data.bands()) {
      rows.add(row(band.from().label(), band.to().label(), band.shown(), wording));
    }
    if (!data.bothWays()) {
      data.sources()
          .forEach(
              n ->
                  n.total()
                      .ifPresent(
                          t -> rows.add(row(n.label(), wording.say("chart-total"), t, wording))));
      data.targets()
          .forEach(
              n ->
                  n.total()
                      .ifPresent(
                          t -> rows.add(row(wording.say("chart-total"), n.label(), t, wording))));
    }
    return new ExhibitTable(
        List.of(
            wording.say("drawn-from"),
            wording.say("drawn-target"),
            wording.with(wording.say("chart-value"), amounts.unit()),
            wording.say("chart-date")),
        rows);
  }

  private static List<ExhibitTable.Cell> row(String from, String to, Shown shown, Wording wording) {
    return List.of(
        ExhibitTable.Cell.of(from),
        ExhibitTable.Cell.of(to),
        new ExhibitTable.Cell(shown.full(), shown.figure().id()),
        ExhibitTable.Cell.of(wording.date(shown.figure().period())));
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    FlowData.figures(exhibit)
        .forEach(f -> years.merge(f.period().year(), Basis.of(f), Basis::firmer));
    return years;
  }
}
