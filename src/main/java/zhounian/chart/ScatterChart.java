package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Figure;
import zhounian.model.Theme;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/** Two measures of the same things, one across and one up. */
final class ScatterChart implements DrawnKind {
  private static final String POINTS =
      """
          "type": {"type": "string", "enum": ["scatter"]},
          "across": %s,
          "up": %s,
          "points": {
            "type": "array", "minItems": 1, "maxItems": 120, "description": "点",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["label", "x", "y"],
              "properties": {
                "label": {"type": "string", "format": "inline", "maxLength": 20, "description": "点的名称"},
                "x": {"type": "string", "format": "figure", "description": "横轴的数据标识"},
                "y": {"type": "string", "format": "figure", "description": "纵轴的数据标识"},
                "color": {"type": "string", "format": "color", "description": "颜色；不写则用地区的颜色"},
                "named": {"type": "boolean", "description": "正文说到、要写出名称的点"}
              }
            }
          }
      """
          .formatted(axis("横轴"), axis("纵轴"));

  private static String axis(String name) {
    return """
        {
            "type": "object", "additionalProperties": false, "required": ["title"], "description": "%s",
            "properties": {
              "title": {"type": "string", "format": "inline", "maxLength": 20, "description": "轴的名称"},
              "unit": {"type": "string", "description": "单位；不写则取第一个数据的单位"},
              "decimals": {"type": ["string", "integer"], "format": "decimals", "description": "统一的小数位数，0 到 9"}
            }
          }"""
        .formatted(name);
  }

  /** One axis: its name and its amounts. */
  record Axis(String title, Amounts amounts) {
    /** The name with the unit. */
    String text() {
      return amounts.wording().with(title, amounts.unit());
    }
  }

  /** What it shows. */
  record Data(
      Axis across,
      Axis up,
      List<Point> points,
      Optional<Reference> reference,
      Optional<Band> band) {}

  /** One point. */
  record Point(String label, String color, boolean named, Shown x, Shown y) {}

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart",
        "scatter",
        Schemas.of(
            "散点图",
            "\"type\", \"across\", \"up\", \"points\"",
            POINTS,
            Schemas.BECAUSE,
            Schemas.REFERENCE,
            Schemas.BAND),
        true);
  }

  private static List<Figure> figures(Exhibit exhibit, String... keys) {
    List<Figure> figures = new ArrayList<>();
    for (Datum.Keyed point : exhibit.data().keyed("points")) {
      Stream.of(keys).flatMap(k -> point.figure(k).stream()).forEach(figures::add);
    }
    return figures;
  }

  private static Axis axis(Exhibit exhibit, String key, String values) {
    Datum.Keyed axis =
        exhibit.data().fields().get(key) instanceof Datum.Keyed keyed
            ? keyed
            : new Datum.Keyed(exhibit.position(), java.util.Map.of());
    List<Figure> figures = new ArrayList<>(figures(exhibit, values));
    if (values.equals("y")) {
      figures.addAll(Reference.figures(exhibit));
      figures.addAll(Band.figures(exhibit));
    }
    return new Axis(axis.text("title"), new Amounts(exhibit, axis, figures));
  }

  private static Data data(Exhibit exhibit) {
    Axis across = axis(exhibit, "across", "x");
    Axis up = axis(exhibit, "up", "y");
    List<Datum.Keyed> written = exhibit.data().keyed("points");
    List<Point> points = new ArrayList<>();
    for (String key : List.of("x", "y")) {
      Comparison.measure(
          written.stream().map(p -> p.fields().get(key)).filter(Objects::nonNull).toList(),
          key.equals("x") ? across.amounts() : up.amounts());
    }
    for (Datum.Keyed point : written) {
      if (point.fields().get("x") instanceof Datum.OfFigure x
          && point.fields().get("y") instanceof Datum.OfFigure y) {
        Comparison.place(List.of(x, y), up.amounts());
        Optional<Shown> first = across.amounts().shown(x);
        Optional<Shown> second = up.amounts().shown(y);
        if (first.isPresent() && second.isPresent()) {
          String own = point.text("color");
          String region = x.figure().region().color();
          points.add(
              new Point(
                  point.text("label"),
                  !own.isEmpty() ? own : region.isEmpty() ? "ink" : region,
                  point.text("named").equals("true"),
                  first.get(),
                  second.get()));
        }
      }
    }
    if (written.isEmpty()) {
      up.amounts().fault(exhibit.position(), "没有数据", "it has no data");
    }
    return new Data(
        across,
        up,
        List.copyOf(points),
        Reference.of(exhibit, up.amounts()),
        Band.of(exhibit, up.amounts()));
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Data data = data(exhibit);
    if (data.points().isEmpty() && data.across().amounts().problems().isEmpty()) {
      return Checks.nothing(canvas, data.up().amounts());
    }
    List<Problem> problems = new ArrayList<>(data.across().amounts().problems());
    problems.addAll(data.up().amounts().problems());
    if (data.points().isEmpty()) {
      return new Checked<>(new Drawing(canvas.width(), 1, List.of()), problems);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    ScatterPicture picture = new ScatterPicture(data, look);
    return Checks.picture(exhibit, picture.drawing(), picture.placing(), problems);
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Data data = data(exhibit);
    Wording wording = data.up().amounts().wording();
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (Point point : data.points()) {
      rows.add(
          List.of(
              ExhibitTable.Cell.of(point.label()),
              new ExhibitTable.Cell(point.x().full(), point.x().figure().id()),
              new ExhibitTable.Cell(point.y().full(), point.y().figure().id())));
    }
    return new ExhibitTable(
        List.of(wording.say("chart-item"), data.across().text(), data.up().text()), rows);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    return Basis.years(figures(exhibit, "x", "y"));
  }
}
