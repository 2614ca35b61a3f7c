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

/** How long it takes from one place to others, now and before. */
final class Isochrone implements DrawnKind {
  private static final String PLACES =
      """
          "from": {"type": "string", "format": "region", "description": "出发的地点"},
          "places": {
            "type": "array", "minItems": 1, "maxItems": 60, "description": "到达的地点",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["place", "now"],
              "properties": {
                "place": {"type": "string", "format": "region", "description": "地点标识"},
                "label": {"type": "string", "format": "inline", "maxLength": 40, "description": "名称；不写则用地点的名称"},
                "now": {"type": "string", "format": "figure", "description": "数据标识：现在的时间"},
                "before": {"type": "string", "format": "figure", "description": "数据标识：从前的时间"},
                "color": {"type": "string", "format": "color", "description": "颜色；不写则用地点的颜色"}
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "isochrone", "", Schemas.of("等时线", "\"from\", \"places\"", PLACES, Schemas.NUMBERS), true);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, IsochroneData.figures(exhibit));
    IsochroneData data = IsochroneData.of(exhibit, amounts);
    if (data.places().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    Drawing drawing = IsochronePicture.of(data, amounts, look);
    return Checks.page(exhibit, canvas, drawing, Labels.Placing.NONE, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Wording wording = Wording.of(exhibit);
    Amounts amounts = new Amounts(exhibit, IsochroneData.figures(exhibit));
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (IsochroneData.Place place : IsochroneData.of(exhibit, amounts).places()) {
      List<ExhibitTable.Cell> row = new ArrayList<>();
      row.add(ExhibitTable.Cell.of(place.label()));
      row.add(
          place
              .before()
              .map(b -> new ExhibitTable.Cell(b.full(), b.figure().id()))
              .orElse(ExhibitTable.Cell.of(Wording.NOTHING)));
      row.add(
          ExhibitTable.Cell.of(
              place.before().map(b -> wording.date(b.figure().period())).orElse(Wording.NOTHING)));
      row.add(new ExhibitTable.Cell(place.now().full(), place.now().figure().id()));
      row.add(ExhibitTable.Cell.of(wording.date(place.now().figure().period())));
      rows.add(row);
    }
    return new ExhibitTable(
        List.of(
            wording.say("chart-regions"),
            wording.with(wording.say("drawn-before"), amounts.unit()),
            wording.with(wording.say("chart-date"), wording.say("drawn-before")),
            wording.with(wording.say("drawn-now"), amounts.unit()),
            wording.with(wording.say("chart-date"), wording.say("drawn-now"))),
        rows);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    IsochroneData.figures(exhibit)
        .forEach(f -> years.merge(f.period().year(), Basis.of(f), Basis::firmer));
    return years;
  }
}
