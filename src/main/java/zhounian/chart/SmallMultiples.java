package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Figure;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** The same small chart over time for each of several things, all on one scale. */
final class SmallMultiples implements DrawnKind {
  private static final String PANELS =
      """
          "type": {"type": "string", "enum": ["multiples"]},
          "as": {"type": "string", "enum": ["line", "bar"], "description": "每格画折线，或画直条"},
          "panels": {
            "type": "array", "minItems": 2, "maxItems": 12, "description": "各格，尺度相同",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["name", "points"],
              "properties": {
                "name": {"type": "string", "format": "inline", "maxLength": 16, "description": "格的名称"},
                "color": {"type": "string", "format": "color", "description": "颜色；不写则用地区的颜色"},
                "points": {
                  "type": "array", "minItems": 1, "maxItems": 60, "description": "数据标识，一年一个",
                  "items": {"type": "string", "format": "figure"}
                }
              }
            }
          }
      """;

  /**
   * What it shows.
   *
   * @param bars whether values are bars rather than lines
   */
  record Data(
      List<LineData.Series> panels,
      boolean bars,
      Optional<Reference> reference,
      Optional<Band> band) {}

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart",
        "multiples",
        Schemas.of(
            "小多图",
            "\"type\", \"panels\"",
            PANELS,
            Schemas.NUMBERS,
            Schemas.REFERENCE,
            Schemas.BAND),
        true);
  }

  private static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    exhibit.data().keyed("panels").forEach(p -> figures.addAll(p.figures("points")));
    figures.addAll(Reference.figures(exhibit));
    figures.addAll(Band.figures(exhibit));
    return figures;
  }

  private static Data data(Exhibit exhibit, Amounts amounts) {
    List<Datum.Keyed> written = exhibit.data().keyed("panels");
    List<LineData.Series> panels = new ArrayList<>();
    written.forEach(p -> Comparison.along(p.items("points"), amounts));
    Comparison.beside(
        written.stream()
            .map(p -> p.items("points").isEmpty() ? null : p.items("points").get(0))
            .filter(Objects::nonNull)
            .toList(),
        amounts);
    for (Datum.Keyed panel : written) {
      SortedMap<Integer, LineData.Point> byYear = new TreeMap<>();
      for (Datum item : panel.items("points")) {
        if (item instanceof Datum.OfFigure datum) {
          Optional<Shown> shown = amounts.shown(datum);
          int year = datum.figure().period().year();
          if (shown.isPresent()
              && byYear.put(year, new LineData.Point(year, year, shown.get(), shown.get().value()))
                  != null) {
            amounts.fault(
                datum.position(),
                "“" + panel.text("name") + "”在 " + year + " 年有两个数",
                "\"" + panel.text("name") + "\" has two numbers for " + year);
          }
        }
      }
      if (!byYear.isEmpty()) {
        panels.add(
            new LineData.Series(panel.text("name"), color(panel), List.copyOf(byYear.values())));
      }
    }
    if (written.isEmpty()) {
      amounts.fault(exhibit.position(), "没有数据", "it has no data");
    }
    boolean bars = exhibit.data().text("as").equals("bar");
    return new Data(
        List.copyOf(panels), bars, Reference.of(exhibit, amounts), Band.of(exhibit, amounts));
  }

  private static String color(Datum.Keyed panel) {
    if (!panel.text("color").isEmpty()) {
      return panel.text("color");
    }
    List<String> regions =
        panel.figures("points").stream().map(f -> f.region().color()).distinct().toList();
    return regions.size() == 1 && !regions.get(0).isEmpty() ? regions.get(0) : "ink";
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, figures(exhibit));
    Data data = data(exhibit, amounts);
    if (data.panels().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    Drawing drawing = new MultiplesPicture(data, amounts, look).drawing();
    return Checks.picture(exhibit, drawing, Labels.Placing.NONE, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, figures(exhibit));
    return LineData.table(data(exhibit, amounts).panels(), amounts);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    return Basis.years(figures(exhibit));
  }
}
