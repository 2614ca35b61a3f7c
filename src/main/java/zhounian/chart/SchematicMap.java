package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Region;
import zhounian.model.Theme;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/** Points and axes at their coordinates, without borders, coasts or terrain. */
final class SchematicMap implements DrawnKind {
  private static final String LAYERS =
      """
          "layers": {
            "type": "array", "minItems": 1, "maxItems": 8, "description": "图层，先写的在下",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["name"],
              "properties": {
                "name": {"type": "string", "format": "inline", "maxLength": 16, "description": "图层的名称"},
                "mark": {"type": "string", "enum": ["ring", "dot", "square"], "description": "没有数值的点：空心、实心、方"},
                "color": {"type": "string", "format": "color", "description": "点的颜色；不写则用地点的颜色"},
                "points": {
                  "type": "array", "maxItems": 80, "description": "点",
                  "items": {
                    "type": "object", "additionalProperties": false, "required": ["place"],
                    "properties": {
                      "place": {"type": "string", "format": "region", "description": "地点标识，要有坐标"},
                      "label": {"type": "string", "format": "inline", "maxLength": 40, "description": "名称；不写则用地点的名称"},
                      "figure": {"type": "string", "format": "figure", "description": "数据标识，画成圆的面积"},
                      "shade": {"type": "string", "format": "figure", "description": "数据标识，画成颜色的深浅"},
                      "color": {"type": "string", "format": "color", "description": "颜色"},
                      "status": {"type": "string", "enum": ["actual", "planned", "expected"], "description": "已有、计划、预计；不写则随数据"}
                    }
                  }
                },
                "axes": {
                  "type": "array", "maxItems": 20, "description": "连起地点的线",
                  "items": {
                    "type": "object", "additionalProperties": false, "required": ["places"],
                    "properties": {
                      "name": {"type": "string", "format": "inline", "maxLength": 20, "description": "线的名称"},
                      "places": {
                        "type": "array", "minItems": 2, "maxItems": 20, "description": "依次经过的地点",
                        "items": {"type": "string", "format": "region"}
                      },
                      "figure": {"type": "string", "format": "figure", "description": "数据标识，写在名称后面"},
                      "color": {"type": "string", "format": "color", "description": "颜色"},
                      "status": {"type": "string", "enum": ["actual", "planned", "expected"], "description": "已有、计划、预计"}
                    }
                  }
                }
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "map", "", Schemas.of("示意地图", "\"layers\"", LAYERS, Schemas.NUMBERS), true);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, MapData.figures(exhibit, "figure"));
    Amounts shades = MapData.shades(exhibit);
    MapData data = MapData.of(exhibit, amounts, shades);
    List<Problem> problems = new ArrayList<>(amounts.problems());
    problems.addAll(shades.problems());
    if (data.places().isEmpty()) {
      return new Checked<>(new Drawing(canvas.width(), 1, List.of()), problems);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    MapPicture.Made made = new MapPicture(data, amounts, shades, look).made();
    return Checks.page(
        exhibit,
        canvas,
        made.drawing(),
        new Labels.Placing(List.of(), made.unplaced(), ""),
        problems);
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Wording wording = Wording.of(exhibit);
    Amounts amounts = new Amounts(exhibit, MapData.figures(exhibit, "figure"));
    Amounts shades = MapData.shades(exhibit);
    MapData data = MapData.of(exhibit, amounts, shades);
    boolean valued = data.spots().stream().anyMatch(s -> s.amount().isPresent());
    Optional<Shown> shaded = data.spots().stream().flatMap(s -> s.shade().stream()).findFirst();
    boolean told = valued || data.axes().stream().anyMatch(a -> a.figure().isPresent());
    List<String> head =
        new ArrayList<>(List.of(wording.say("drawn-name"), wording.say("drawn-layer")));
    if (told) {
      head.add(wording.with(wording.say("chart-value"), valued ? amounts.unit() : ""));
    }
    shaded.ifPresent(s -> head.add(wording.with(s.figure().metric().name(), shades.unit())));
    head.add(wording.say("drawn-position"));
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (MapData.Layer layer : data.layers()) {
      for (MapData.Spot spot : layer.spots()) {
        List<ExhibitTable.Cell> row = new ArrayList<>();
        boolean remark = spot.amount().isEmpty();
        row.add(
            ExhibitTable.Cell.of(spot.label() + (remark ? wording.remark(spot.standing()) : "")));
        row.add(ExhibitTable.Cell.of(layer.name()));
        if (told) {
          row.add(cell(spot.amount()));
        }
        if (shaded.isPresent()) {
          row.add(cell(spot.shade()));
        }
        row.add(ExhibitTable.Cell.of(wording.coordinates(spot.place())));
        rows.add(row);
      }
      for (MapData.Axis axis : layer.axes()) {
        String places =
            String.join(
                wording.say("drawn-route"), axis.places().stream().map(Region::name).toList());
        String name = axis.name().isEmpty() ? places : axis.name();
        List<ExhibitTable.Cell> row = new ArrayList<>();
        row.add(ExhibitTable.Cell.of(name + wording.remark(axis.standing())));
        row.add(ExhibitTable.Cell.of(layer.name()));
        if (told) {
          row.add(
              axis.figure()
                  .map(f -> new ExhibitTable.Cell(Shown.told(f, wording), f.id()))
                  .orElse(ExhibitTable.Cell.of(Wording.NOTHING)));
        }
        if (shaded.isPresent()) {
          row.add(ExhibitTable.Cell.of(Wording.NOTHING));
        }
        row.add(ExhibitTable.Cell.of(places));
        rows.add(row);
      }
    }
    return new ExhibitTable(head, rows);
  }

  private static ExhibitTable.Cell cell(Optional<Shown> shown) {
    return shown
        .map(s -> new ExhibitTable.Cell(s.full(), s.figure().id()))
        .orElse(ExhibitTable.Cell.of(Wording.NOTHING));
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    MapData.figures(exhibit)
        .forEach(f -> years.merge(f.period().year(), Basis.of(f), Basis::firmer));
    return years;
  }
}
