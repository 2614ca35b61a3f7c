package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Figure;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** One line for each measure, one dot on it for each place; the extremes are named. */
final class StripChart implements DrawnKind {
  private static final String ROWS =
      """
          "type": {"type": "string", "enum": ["strip"]},
          "rows": {
            "type": "array", "minItems": 1, "maxItems": 10, "description": "各行，尺度相同",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["label", "dots"],
              "properties": {
                "label": {"type": "string", "format": "inline", "maxLength": 20, "description": "行的名称"},
                "dots": {
                  "type": "array", "minItems": 1, "maxItems": 60, "description": "行上的点",
                  "items": {
                    "type": "object", "additionalProperties": false, "required": ["name", "figure"],
                    "properties": {
                      "name": {"type": "string", "format": "inline", "maxLength": 12, "description": "点的名称"},
                      "figure": {"type": "string", "format": "figure", "description": "数据标识"},
                      "color": {"type": "string", "format": "color", "description": "颜色；不写则用地区的颜色"},
                      "named": {"type": "boolean", "description": "不是最大、最小也要写出名称"}
                    }
                  }
                }
              }
            }
          }
      """;

  /** One line. */
  private record Row(String label, List<Dot> dots) {}

  /** One dot. */
  private record Dot(String name, String color, boolean named, Shown shown) {}

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart",
        "strip",
        Schemas.of(
            "点带图", "\"type\", \"rows\"", ROWS, Schemas.NUMBERS, Schemas.REFERENCE, Schemas.BAND),
        true);
  }

  private static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    for (Datum.Keyed row : exhibit.data().keyed("rows")) {
      row.keyed("dots").forEach(d -> d.figure("figure").ifPresent(figures::add));
    }
    figures.addAll(Reference.figures(exhibit));
    figures.addAll(Band.figures(exhibit));
    return figures;
  }

  private static List<Row> rows(Exhibit exhibit, Amounts amounts) {
    List<Row> rows = new ArrayList<>();
    for (Datum.Keyed row : exhibit.data().keyed("rows")) {
      List<Dot> dots = new ArrayList<>();
      List<Datum> points = new ArrayList<>();
      for (Datum.Keyed dot : row.keyed("dots")) {
        if (dot.fields().get("figure") instanceof Datum.OfFigure datum) {
          points.add(datum);
          String own = dot.text("color");
          String region = datum.figure().region().color();
          String color = !own.isEmpty() ? own : region.isEmpty() ? "ink" : region;
          boolean named = dot.text("named").equals("true");
          amounts.shown(datum).ifPresent(s -> dots.add(new Dot(dot.text("name"), color, named, s)));
        }
      }
      Comparison.measure(points, amounts);
      if (!dots.isEmpty()) {
        rows.add(new Row(row.text("label"), List.copyOf(dots)));
      }
    }
    return rows;
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, figures(exhibit));
    List<Row> rows = rows(exhibit, amounts);
    if (rows.isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Optional<Reference> reference = Reference.of(exhibit, amounts);
    Optional<Band> band = Band.of(exhibit, amounts);
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    Picture picture = new Picture(rows, reference, band, amounts, look);
    Drawing drawing = picture.drawing();
    return Checks.picture(exhibit, drawing, picture.placing, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, figures(exhibit));
    Wording wording = amounts.wording();
    List<List<ExhibitTable.Cell>> cells = new ArrayList<>();
    for (Row row : rows(exhibit, amounts)) {
      for (Dot dot : row.dots()) {
        cells.add(
            List.of(
                ExhibitTable.Cell.of(row.label()),
                ExhibitTable.Cell.of(dot.name()),
                new ExhibitTable.Cell(dot.shown().full(), dot.shown().figure().id())));
      }
    }
    return new ExhibitTable(
        List.of(
            wording.say("chart-item"),
            wording.say("chart-regions"),
            wording.with(wording.say("chart-value"), amounts.unit())),
        cells);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    return Basis.years(figures(exhibit));
  }

  /** Such a chart on one canvas. */
  private static final class Picture {
    private final List<Row> rows;
    private final Optional<Reference> reference;
    private final Optional<Band> band;
    private final Amounts amounts;
    private final Look look;
    private final RowLabels labels;
    private final Ticks ticks;
    private final BarScale scale;
    private final double top;
    private final double pitch;
    private final List<List<Placed>> variants = new ArrayList<>();
    private final Labels.Placing placing;

    Picture(
        List<Row> rows,
        Optional<Reference> reference,
        Optional<Band> band,
        Amounts amounts,
        Look look) {
      this.rows = rows;
      this.reference = reference;
      this.band = band;
      this.amounts = amounts;
      this.look = look;
      this.labels = RowLabels.of(rows.stream().map(Row::label).toList(), true, look);
      List<BigDecimal> values = new ArrayList<>();
      rows.forEach(r -> r.dots().forEach(d -> values.add(d.shown().value())));
      reference.ifPresent(r -> values.add(r.shown().value()));
      band.ifPresent(b -> values.addAll(List.of(b.from().value(), b.to().value())));
      this.ticks =
          Ticks.of(
              values.stream().min(BigDecimal::compareTo).orElseThrow(),
              values.stream().max(BigDecimal::compareTo).orElseThrow());
      double left = labels.start() + look.length(14);
      double right = look.width() - look.length(24);
      double unit = (right - left) / (ticks.highest() - ticks.lowest());
      this.scale = new BarScale(left - ticks.lowest() * unit, unit);
      this.top = RowGuides.room(reference, band, look);
      double name = 0;
      for (int i = 0; i < rows.size(); i++) {
        name = Math.max(name, labels.height(i, look));
      }
      double room = 2 * look.labelSize() + look.length(30);
      this.pitch = labels.above() ? name + room : Math.max(room, name + look.length(10));
      this.placing = place();
    }

    private double middle(int row) {
      double name = labels.above() ? labels.height(row, look) : 0;
      return top + row * pitch + name + (pitch - name) / 2;
    }

    private double foot() {
      return top + rows.size() * pitch;
    }

    /** The least, the greatest and whatever the editor names; of equal ones the first. */
    private static List<Dot> named(Row row) {
      Comparator<Dot> order = Comparator.comparing(d -> d.shown().value());
      Dot least = row.dots().stream().min(order).orElseThrow();
      Dot most = row.dots().stream().max(order).orElseThrow();
      boolean equal = order.compare(least, most) == 0;
      return row.dots().stream()
          .filter(d -> d.equals(least) || (!equal && d.equals(most)) || d.named())
          .distinct()
          .toList();
    }

    private Labels.Placing place() {
      List<Labels.Wish> wishes = new ArrayList<>();
      List<Box> solid = new ArrayList<>();
      List<Box> taken = new ArrayList<>();
      List<Box.Segment> lines = new ArrayList<>();
      double radius = look.length(5.5);
      for (int i = 0; i < rows.size(); i++) {
        double y = middle(i);
        lines.add(new Box.Segment(labels.start(), y, look.width(), y));
        for (Placed text : names(i)) {
          taken.add(text.box());
        }
        for (Dot dot : rows.get(i).dots()) {
          double x = scale.x(dot.shown().amount());
          solid.add(new Box(x - radius, y - radius, 2 * radius, 2 * radius));
        }
      }
      for (int i = 0; i < rows.size(); i++) {
        for (Dot dot : named(rows.get(i))) {
          wish(dot, middle(i), wishes);
        }
      }
      Box area = new Box(0, top, look.width(), foot() - top);
      return Labels.place(wishes, area, taken, solid, lines, look.length(4), look.length(1));
    }

    /** Over its dot or under it, moved along the line where the edge or a neighbour is near. */
    private void wish(Dot dot, double y, List<Labels.Wish> wishes) {
      double size = look.labelSize();
      Sheet.Type type =
          new Sheet.Type(size, true, look.palette().text(dot.color()), look.length(3.5));
      List<Placed> places = new ArrayList<>();
      for (String value : List.of(dot.shown().full(), dot.shown().text())) {
        String text = dot.name() + " " + value;
        double width = look.textWidth(text, type);
        double x = scale.x(dot.shown().amount());
        for (double share : new double[] {0.5, 0.25, 0.75, 0, 1, -0.3, 1.3}) {
          double from = Math.max(0, Math.min(x - share * width, look.width() - width));
          for (double upper : new double[] {y - look.length(9) - size, y + look.length(9)}) {
            Box box = new Box(from, upper, width, size);
            places.add(new Placed(text, box, type, dot.shown().figure().id()));
          }
        }
      }
      wishes.add(
          new Labels.Wish(
              dot.name() + " " + dot.shown().text(), places.stream().map(Placed::box).toList()));
      variants.add(places);
    }

    private List<Placed> names(int row) {
      double upper = labels.above() ? top + row * pitch : middle(row) - pitch / 2;
      return labels.texts(row, upper, pitch, look.label("ink", true), look);
    }

    Drawing drawing() {
      Sheet sheet = new Sheet(look.measure());
      double hairline = look.canvas().hairline();
      band.ifPresent(b -> RowGuides.band(b, scale, top, foot(), sheet, look));
      for (BigDecimal tick : ticks.values()) {
        double x = scale.x(tick.doubleValue());
        sheet.line(x, top, x, foot(), "hair", hairline);
      }
      List<Box> texts = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        names(i).forEach(n -> texts.add(n.box()));
      }
      for (int i = 0; i < variants.size(); i++) {
        int place = placing.places().get(i);
        if (place >= 0) {
          texts.add(variants.get(i).get(place).box());
        }
      }
      reference.ifPresent(
          r -> RowGuides.line(r, scale, top, foot(), List.of(), texts, sheet, look));
      for (int i = 0; i < rows.size(); i++) {
        double y = middle(i);
        sheet.line(labels.start(), y, look.width(), y, "line", hairline);
        for (Dot dot : rows.get(i).dots()) {
          double x = scale.x(dot.shown().amount());
          DotMark.among(x, y, 5, dot.shown(), dot.color(), sheet, look);
          sheet.spot(
              x,
              y,
              look.length(8),
              dot.shown().figure().id(),
              amounts.point(
                  rows.get(i).label() + amounts.wording().say("comma") + dot.name(), dot.shown()));
        }
        names(i).forEach(n -> n.paint(sheet));
      }
      for (int i = 0; i < variants.size(); i++) {
        int place = placing.places().get(i);
        if (place >= 0) {
          variants.get(i).get(place).paint(sheet);
        }
      }
      axis(sheet);
      return sheet.drawing(look.canvas().width(), foot() + look.length(10) + look.axisSize());
    }

    /** The numbers of the axis, as many as have room; the last one names the unit. */
    private void axis(Sheet sheet) {
      Sheet.Type type = look.axis("ink3", false);
      double baseline = foot() + look.length(5) + type.size();
      double free = look.width();
      for (int i = ticks.values().size() - 1; i >= 0; i--) {
        BigDecimal tick = ticks.values().get(i);
        boolean last = i == ticks.values().size() - 1;
        String text = last ? amounts.withUnit(amounts.number(tick)) : amounts.number(tick);
        double width = look.textWidth(text, type);
        double middle = scale.x(tick.doubleValue()) - width / 2;
        double from = Math.max(0, Math.min(middle, look.width() - width));
        if (from + width <= free) {
          sheet.text(text, from, baseline, type, "");
          free = from - look.length(6);
        }
      }
    }
  }
}
