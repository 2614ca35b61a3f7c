package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** A scatter plot on one canvas. */
final class ScatterPicture {
  private final ScatterChart.Data data;
  private final Look look;
  private final Ticks across;
  private final Ticks up;
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final List<String> upTitle;
  private final List<Placed> words = new ArrayList<>();
  private final List<Placed> numbers = new ArrayList<>();
  private final List<List<Placed>> variants = new ArrayList<>();
  private final Labels.Placing placing;

  ScatterPicture(ScatterChart.Data data, Look look) {
    this.data = data;
    this.look = look;
    this.across = ticks(ScatterChart.Point::x, List.of());
    List<BigDecimal> guides = new ArrayList<>();
    data.reference().ifPresent(r -> guides.add(r.shown().value()));
    data.band().ifPresent(b -> guides.addAll(List.of(b.from().value(), b.to().value())));
    this.up = ticks(ScatterChart.Point::y, guides);
    Sheet.Type type = look.axis("ink3", false);
    double numbersWide =
        up.values().stream()
            .mapToDouble(v -> look.textWidth(data.up().amounts().number(v), type))
            .max()
            .orElse(0);
    double lastWide =
        look.textWidth(
            data.across().amounts().number(across.values().get(across.values().size() - 1)), type);
    this.left = numbersWide + look.length(14);
    this.right = look.width() - Math.max(lastWide / 2, look.length(8)) - 1;
    this.upTitle =
        Wrap.lines(data.up().text(), look.width(), look.axisSize(), false, look.measure());
    double step = 1.4 * look.axisSize();
    this.top = step * upTitle.size() + look.axisSize() + look.length(8);
    double height = look.canvas() == Canvas.NARROW ? 250 : look.length(320);
    this.bottom = top + height;
    this.placing = place();
  }

  private Ticks ticks(Function<ScatterChart.Point, Shown> part, List<BigDecimal> more) {
    List<BigDecimal> values = new ArrayList<>(more);
    data.points().forEach(p -> values.add(part.apply(p).value()));
    BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal most = values.stream().max(BigDecimal::compareTo).orElseThrow();
    return Ticks.of(least, most);
  }

  private double x(double value) {
    double share = (value - across.lowest()) / (across.highest() - across.lowest());
    return left + look.length(6) + share * (right - left - look.length(6));
  }

  private double y(double value) {
    return bottom - (value - up.lowest()) / (up.highest() - up.lowest()) * (bottom - top);
  }

  private Labels.Placing place() {
    Sheet.Type type = look.axis("ink3", false);
    double step = 1.4 * look.axisSize();
    for (int i = 0; i < upTitle.size(); i++) {
      words.add(placed(upTitle.get(i), 0, i * step, look.axis("ink2", false)));
    }
    for (BigDecimal tick : up.values()) {
      double line = y(tick.doubleValue()) - look.length(4);
      String text = data.up().amounts().number(tick);
      Box box = Box.ofText(0, line, look.textWidth(text, type), type.size());
      numbers.add(new Placed(text, box, type, ""));
    }
    List<Box> taken = new ArrayList<>(numbers.stream().map(Placed::box).toList());
    List<Box> solid = new ArrayList<>();
    double radius = look.length(5.5);
    for (ScatterChart.Point point : data.points()) {
      solid.add(
          new Box(
              x(point.x().amount()) - radius,
              y(point.y().amount()) - radius,
              2 * radius,
              2 * radius));
    }
    List<Box.Segment> lines = new ArrayList<>();
    List<Labels.Wish> wishes = new ArrayList<>();
    data.reference()
        .ifPresent(
            r -> {
              double line = y(r.shown().amount());
              lines.add(new Box.Segment(left, line, look.width(), line));
              guide(r.text(), List.of(r.shown()), wishes);
            });
    data.band().ifPresent(b -> guide(b.text(), List.of(b.to(), b.from()), wishes));
    for (ScatterChart.Point point : data.points()) {
      if (point.named()) {
        Sheet.Type bold =
            new Sheet.Type(
                look.labelSize(), true, look.palette().text(point.color()), look.length(3.5));
        double width = look.textWidth(point.label(), bold);
        List<Box> places = new ArrayList<>();
        for (double ring : new double[] {9, 16, 24}) {
          places.addAll(
              Labels.around(
                  x(point.x().amount()),
                  y(point.y().amount()),
                  look.length(ring),
                  width,
                  bold.size()));
        }
        wishes.add(new Labels.Wish(point.label(), places));
        variants.add(places.stream().map(b -> new Placed(point.label(), b, bold, "")).toList());
      }
    }
    Box area = new Box(0, top - look.length(8), look.width(), bottom - top + look.length(8));
    return Labels.place(wishes, area, taken, solid, lines, look.length(3), look.length(1));
  }

  private void guide(String text, List<Shown> levels, List<Labels.Wish> wishes) {
    Sheet.Type type = look.axis("ink3", true);
    double width = look.textWidth(text, type);
    List<Box> places = new ArrayList<>();
    for (Shown level : levels) {
      double line = y(level.amount());
      for (double baseline :
          new double[] {line - look.length(5), line + look.length(5) + 0.8 * type.size()}) {
        for (int i = 8; i >= 0; i--) {
          double start = left + (look.width() - width - left) * i / 8;
          places.add(Box.ofText(start, baseline, width, type.size()));
        }
      }
    }
    wishes.add(new Labels.Wish(text, places));
    String figure = levels.get(0).figure().id();
    variants.add(places.stream().map(b -> new Placed(text, b, type, figure)).toList());
  }

  private Placed placed(String text, double x, double upper, Sheet.Type type) {
    Box box = new Box(x, upper, look.textWidth(text, type), type.size());
    return new Placed(text, box, type, "");
  }

  /** Whether every name has found its place, and if not, which one has none. */
  Labels.Placing placing() {
    return placing;
  }

  /** Paints everything. */
  Drawing drawing() {
    Sheet sheet = new Sheet(look.measure());
    double hairline = look.canvas().hairline();
    data.band()
        .ifPresent(
            b -> {
              double upper = y(b.to().amount());
              double high = Math.max(y(b.from().amount()) - upper, 1);
              sheet.rectangle(new Box(left, upper, look.width() - left, high), "hair", Band.TINT);
            });
    for (BigDecimal tick : up.values()) {
      double y = y(tick.doubleValue());
      boolean zero = tick.signum() == 0;
      sheet.line(0, y, look.width(), y, zero ? "ink" : "hair", zero ? 1.2 * hairline : hairline);
    }
    if (up.lowest() > 0 || up.highest() < 0) {
      sheet.line(left, bottom, look.width(), bottom, "ink", hairline);
    }
    data.reference()
        .ifPresent(
            r -> {
              double line = y(r.shown().amount());
              sheet.lines(
                  List.of(new Box.Segment(left, line, look.width(), line)), "ink3", look.dashed());
            });
    numbers.forEach(n -> n.paint(sheet));
    words.forEach(w -> w.paint(sheet));
    for (ScatterChart.Point point : data.points()) {
      Shown known = point.x().basis() == Basis.REPORTED ? point.y() : point.x();
      double x = x(point.x().amount());
      double y = y(point.y().amount());
      DotMark.among(x, y, 5, known, point.color(), sheet, look);
      sheet.spot(x, y, look.length(8), point.y().figure().id(), says(point));
    }
    for (int i = 0; i < variants.size(); i++) {
      int place = placing.places().get(i);
      if (place >= 0) {
        variants.get(i).get(place).paint(sheet);
      }
    }
    double foot = paintAcross(sheet);
    return sheet.drawing(look.canvas().width(), foot);
  }

  private String says(ScatterChart.Point point) {
    Amounts across = data.across().amounts();
    Amounts up = data.up().amounts();
    Wording wording = up.wording();
    return point.label()
        + wording.say("colon")
        + data.across().title()
        + " "
        + across.withUnit(point.x().text())
        + point.x().remark()
        + wording.say("comma")
        + data.up().title()
        + " "
        + up.withUnit(point.y().text())
        + point.y().remark();
  }

  private double paintAcross(Sheet sheet) {
    Sheet.Type type = look.axis("ink3", false);
    double baseline = bottom + look.length(8) + type.size();
    int every = 1;
    while (every < across.values().size() && !fits(every, type)) {
      every++;
    }
    for (int i = 0; i < across.values().size(); i += every) {
      BigDecimal tick = across.values().get(i);
      String text = data.across().amounts().number(tick);
      double x = x(tick.doubleValue());
      sheet.line(x, bottom, x, bottom + look.length(5), "ink", look.canvas().hairline());
      sheet.text(text, x - look.textWidth(text, type) / 2, baseline, type, "");
    }
    Sheet.Type title = look.axis("ink2", false);
    for (String line :
        Wrap.lines(data.across().text(), look.width(), title.size(), false, look.measure())) {
      baseline += 1.5 * title.size();
      sheet.text(line, look.width() - look.textWidth(line, title), baseline, title, "");
    }
    return baseline + look.length(5);
  }

  private boolean fits(int every, Sheet.Type type) {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < across.values().size(); i += every) {
      double width = look.textWidth(data.across().amounts().number(across.values().get(i)), type);
      double from = x(across.values().get(i).doubleValue()) - width / 2;
      if (from < free) {
        return false;
      }
      free = from + width + look.length(6);
    }
    return true;
  }
}
