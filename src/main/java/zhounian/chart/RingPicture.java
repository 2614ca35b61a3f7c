package zhounian.chart;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** A ring on one canvas: the total in the middle, names and values outside. */
final class RingPicture {
  /** How thick the ring is, in diameters. */
  private static final double DEPTH = 0.22;

  private final RingChart.Data data;
  private final Amounts amounts;
  private final Look look;
  private final double radius;
  private final double middleX;
  private final List<Slice> slices = new ArrayList<>();

  /**
   * A part with its place.
   *
   * @param start in degrees clockwise from twelve o'clock
   * @param lines what stands beside it; the last is the value
   */
  private record Slice(
      RingChart.Part part, double start, double extent, List<String> lines, String share) {
    double middle() {
      return Math.toRadians(start + extent / 2);
    }

    boolean right() {
      return Math.sin(middle()) >= 0;
    }
  }

  RingPicture(RingChart.Data data, Amounts amounts, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.radius = look.canvas() == Canvas.NARROW ? 68 : look.length(104);
    this.middleX = look.width() / 2;
    BigDecimal sum = Wholes.sum(data.parts().stream().map(RingChart.Part::shown).toList());
    double room = look.width() / 2 - radius - look.length(14);
    double before = 0;
    for (RingChart.Part part : data.parts()) {
      double extent = 360 * part.shown().amount() / sum.doubleValue();
      String share = amounts.percent() ? "" : Wholes.share(part.shown().value(), sum);
      List<String> lines =
          new ArrayList<>(Wrap.lines(part.name(), room, look.labelSize(), true, look.measure()));
      lines.add(part.shown().text() + part.shown().remark());
      slices.add(new Slice(part, before, extent, List.copyOf(lines), share));
      before += extent;
    }
  }

  /** Paints everything. */
  Drawing drawing() {
    Sheet sheet = new Sheet(look.measure());
    double step = 1.3 * look.labelSize();
    double tallest =
        Math.max(height(true, step), Math.max(height(false, step), 2 * radius + look.length(4)));
    double middleY = tallest / 2;
    for (Slice slice : slices) {
      paint(slice, middleY, sheet);
    }
    paintTotal(middleY, sheet);
    words(true, middleY, tallest, step, sheet);
    words(false, middleY, tallest, step, sheet);
    return sheet.drawing(look.canvas().width(), tallest);
  }

  private double height(boolean right, double step) {
    return slices.stream()
        .filter(s -> s.right() == right)
        .mapToDouble(s -> step * (s.lines().size() + (s.share().isEmpty() ? 0 : 1)) + step / 2)
        .sum();
  }

  private Shape shape(Slice slice, double middleY) {
    double inner = radius * (1 - 2 * DEPTH);
    Ellipse2D outside =
        new Ellipse2D.Double(middleX - radius, middleY - radius, 2 * radius, 2 * radius);
    Ellipse2D hole = new Ellipse2D.Double(middleX - inner, middleY - inner, 2 * inner, 2 * inner);
    if (slice.extent() >= 360 - 1e-9) {
      Area whole = new Area(outside);
      whole.subtract(new Area(hole));
      return whole;
    }
    double from = 90 - slice.start();
    Arc2D outer = new Arc2D.Double(outside.getFrame(), from, -slice.extent(), Arc2D.OPEN);
    Arc2D back =
        new Arc2D.Double(hole.getFrame(), from - slice.extent(), slice.extent(), Arc2D.OPEN);
    Path2D path = new Path2D.Double(outer);
    path.append(back, true);
    path.closePath();
    return path;
  }

  private void paint(Slice slice, double middleY, Sheet sheet) {
    if (slice.extent() <= 0) {
      return;
    }
    Shape shape = shape(slice, middleY);
    String color = slice.part().color();
    Basis basis = slice.part().shown().basis();
    if (basis == Basis.PLANNED) {
      sheet.lines(hatch(slice, middleY), color, Sheet.pen(look.canvas().hairline()));
    } else {
      sheet.fill(shape, color, basis == Basis.DERIVED ? 0.45 : 1);
    }
    if (basis == Basis.REPORTED) {
      sheet.stroke(shape, "paper", Sheet.pen(look.length(1.5)));
    } else {
      sheet.stroke(shape, color, Sheet.pen(look.canvas().hairline()));
    }
    double way = radius * (1 - DEPTH);
    double x = middleX + way * Math.sin(slice.middle());
    double y = middleY - way * Math.cos(slice.middle());
    sheet.spot(
        x,
        y,
        radius * DEPTH,
        slice.part().shown().figure().id(),
        amounts.point(slice.part().name(), slice.part().shown())
            + (slice.share().isEmpty() ? "" : amounts.wording().say("comma") + slice.share()));
  }

  /** Lines across the ring, each cut where it leaves its part. */
  private List<Box.Segment> hatch(Slice slice, double middleY) {
    List<Box.Segment> lines = new ArrayList<>();
    double outer = radius;
    double inner = radius * (1 - 2 * DEPTH);
    double pace = look.length(1);
    for (Box.Segment line : Hatch.in(middleX, middleY, radius, look.length(4))) {
      double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
      int steps = (int) Math.ceil(length / pace);
      double from = -1;
      for (int i = 0; i <= steps; i++) {
        double t = Math.min(1, (double) i / steps);
        double x = line.x1() + t * (line.x2() - line.x1()) - middleX;
        double y = line.y1() + t * (line.y2() - line.y1()) - middleY;
        double off = Math.hypot(x, y);
        double angle = (Math.toDegrees(Math.atan2(x, -y)) + 360) % 360;
        boolean in =
            off <= outer
                && off >= inner
                && angle >= slice.start()
                && angle <= slice.start() + slice.extent();
        if (in && from < 0) {
          from = t;
        }
        if (from >= 0 && (!in || i == steps)) {
          lines.add(part(line, from, t));
          from = -1;
        }
      }
    }
    return lines;
  }

  private static Box.Segment part(Box.Segment line, double from, double to) {
    double dx = line.x2() - line.x1();
    double dy = line.y2() - line.y1();
    return new Box.Segment(
        line.x1() + from * dx, line.y1() + from * dy, line.x1() + to * dx, line.y1() + to * dy);
  }

  private void paintTotal(double middleY, Sheet sheet) {
    BigDecimal sum = Wholes.sum(data.parts().stream().map(RingChart.Part::shown).toList());
    String number =
        data.whole()
            .map(Shown::text)
            .orElseGet(() -> amounts.percent() ? "100%" : amounts.number(sum));
    String figure = data.whole().map(w -> w.figure().id()).orElse("");
    String unit = amounts.percent() ? "" : amounts.unit();
    Sheet.Type bold = look.label("ink", true);
    Sheet.Type small = look.axis("ink2", false);
    double hole = 2 * radius * (1 - 2 * DEPTH) - look.length(8);
    List<String> units =
        unit.isEmpty() ? List.of() : Wrap.lines(unit, hole, small.size(), false, look.measure());
    double step = 1.35 * look.labelSize();
    double y = middleY - step * (1 + units.size()) / 2 + 0.18 * look.labelSize();
    middle(number, y, bold, figure, sheet);
    for (String line : units) {
      y += step;
      middle(line, y, small, "", sheet);
    }
  }

  private void middle(String text, double upper, Sheet.Type type, String figure, Sheet sheet) {
    double width = look.textWidth(text, type);
    sheet.text(text, new Box(middleX - width / 2, upper, width, type.size()), type, figure);
  }

  private void words(boolean right, double middleY, double tallest, double step, Sheet sheet) {
    List<Slice> side =
        slices.stream()
            .filter(s -> s.right() == right)
            .sorted(Comparator.comparingDouble(s -> -Math.cos(s.middle())))
            .toList();
    List<Double> middles = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (Slice slice : side) {
      middles.add(middleY - radius * (1 - DEPTH) * Math.cos(slice.middle()));
      heights.add(step * (slice.lines().size() + (slice.share().isEmpty() ? 0 : 1)));
    }
    List<Double> uppers = Labels.spread(middles, heights, step / 2, 0, tallest);
    double edge = radius + look.length(14);
    for (int i = 0; i < uppers.size(); i++) {
      Slice slice = side.get(i);
      double y = uppers.get(i) + (step - look.labelSize()) / 2;
      List<String> lines = new ArrayList<>(slice.lines());
      if (!slice.share().isEmpty()) {
        lines.add(slice.share());
      }
      for (int l = 0; l < lines.size(); l++) {
        boolean name = l < slice.lines().size() - 1;
        boolean value = l == slice.lines().size() - 1;
        String color = slice.part().color();
        String token = Ramp.textOn(color).equals("ink") ? "ink2" : look.palette().text(color);
        Sheet.Type type =
            name
                ? look.label(token, true)
                : look.label(value ? "ink" : "ink2", value && slice.part().emphasis());
        double width = look.textWidth(lines.get(l), type);
        double x = right ? middleX + edge : middleX - edge - width;
        String figure = value ? slice.part().shown().figure().id() : "";
        sheet.text(lines.get(l), new Box(x, y, width, type.size()), type, figure);
        y += step;
      }
    }
  }
}
