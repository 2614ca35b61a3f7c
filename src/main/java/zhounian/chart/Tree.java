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

/** What stands under what, and what took over from what. */
final class Tree implements DrawnKind {
  private static final String NODES =
      """
          "nodes": {
            "type": "array", "minItems": 1, "maxItems": 80, "description": "结点",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["id", "label"],
              "properties": {
                "id": {"type": "string", "format": "id", "description": "结点的标识，只在这一张图里用"},
                "label": {"type": "string", "format": "inline", "maxLength": 40, "description": "结点的名称"},
                "under": {"type": "string", "format": "id", "description": "上一层结点的标识；不写就是最上层"},
                "date": {"type": "string", "maxLength": 10, "description": "设立的时间：2014、2014-08 或 2014-08-15"},
                "figure": {"type": "string", "format": "figure", "description": "数据标识"},
                "color": {"type": "string", "format": "color", "description": "颜色"},
                "status": {"type": "string", "enum": ["actual", "planned", "expected"], "description": "已有、计划、预计"}
              }
            }
          },
          "successions": {
            "type": "array", "maxItems": 20, "description": "谁接替了谁，画成虚线",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["from", "to"],
              "properties": {
                "from": {"type": "string", "format": "id", "description": "被接替的结点"},
                "to": {"type": "string", "format": "id", "description": "接替的结点"},
                "label": {"type": "string", "format": "inline", "maxLength": 16, "description": "怎样接替；不写则为“接替”"}
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind("tree", "", Schemas.of("结构图", "\"nodes\"", NODES), true);
  }

  private static Amounts faults(Exhibit exhibit) {
    return new Amounts(exhibit, List.of());
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts faults = faults(exhibit);
    TreeData data = TreeData.of(exhibit, faults);
    if (data.nodes().isEmpty()) {
      return new Checked<>(new Drawing(canvas.width(), 1, List.of()), faults.problems());
    }
    Drawing drawing =
        TreePicture.of(data, new Look(canvas, new Palette(theme), measure, Wording.of(exhibit)));
    return Checks.page(exhibit, canvas, drawing, Labels.Placing.NONE, faults.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Wording wording = Wording.of(exhibit);
    TreeData data = TreeData.of(exhibit, faults(exhibit));
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    data.under("").forEach(top -> rows(data, top, wording, rows));
    return new ExhibitTable(
        List.of(
            wording.say("drawn-name"),
            wording.say("drawn-under"),
            wording.say("chart-date"),
            wording.say("chart-value"),
            wording.say("drawn-succession")),
        rows);
  }

  private static void rows(
      TreeData data, TreeData.Node node, Wording wording, List<List<ExhibitTable.Cell>> rows) {
    String above =
        node.under().isEmpty() ? Wording.NOTHING : data.nodes().get(node.under()).label();
    List<String> taken =
        data.into(node).stream().map(s -> wording.succession(s.from().label(), s.label())).toList();
    rows.add(
        List.of(
            ExhibitTable.Cell.of(node.label() + wording.remark(node.standing())),
            ExhibitTable.Cell.of(above),
            ExhibitTable.Cell.of(node.date().isEmpty() ? Wording.NOTHING : node.date()),
            node.figure()
                .map(f -> new ExhibitTable.Cell(Shown.told(f, wording), f.id()))
                .orElse(ExhibitTable.Cell.of(Wording.NOTHING)),
            ExhibitTable.Cell.of(
                taken.isEmpty() ? Wording.NOTHING : String.join(wording.say("semicolon"), taken))));
    data.under(node.id()).forEach(below -> rows(data, below, wording, rows));
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    TreeData.figures(exhibit)
        .forEach(f -> years.merge(f.period().year(), Basis.of(f), Basis::firmer));
    return years;
  }
}
