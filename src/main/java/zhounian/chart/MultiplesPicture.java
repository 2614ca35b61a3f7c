package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** Small charts side by side on one canvas. */
final class MultiplesPicture {
  private final SmallMultiples.Data data;
  private final Amounts amounts;
  private final Look look;
  private final Sheet sheet;
  private final Ticks ticks;
  private final int columns;
  private final double width;
  private final double inset;
  private final double height;
  private final int first;
  private final int last;

  /** Where one panel's axes lie. */
  private record Panel(double left, double right, double top, double bottom) {}

  MultiplesPicture(SmallMultiples.Data data, Amounts amounts, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.sheet = new Sheet(look.measure());
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
    Set<Integer> years = new TreeSet<>();
    for (LineData.Series panel : data.panels()) {
      for (LineData.Point point : panel.points()) {
        values.add(point.level());
        years.add(point.year());
      }
    }
    data.reference().ifPresent(r -> values.add(r.shown().value()));
    data.band().ifPresent(b -> values.addAll(List.of(b.from().value(), b.to().value())));
    this.ticks =
        Ticks.of(
            values.stream().min(BigDecimal::compareTo).orElseThrow(),
            values.stream().max(BigDecimal::compareTo).orElseThrow());
    this.first = years.stream().mapToInt(Integer::intValue).min().orElse(0);
    this.last = years.stream().mapToInt(Integer::intValue).max().orElse(0);
    Sheet.Type type = look.axis("ink3", false);
    this.inset =
        ticks.values().stream()
                .mapToDouble(v -> look.textWidth(amounts.number(v), type))
                .max()
                .orElse(0)
            + look.length(10);
    this.columns = columns();
    this.width = (look.width() - look.length(24) * (columns - 1)) / columns;
    this.height = look.canvas() == Canvas.NARROW ? 84 : look.length(110);
  }

  /** Three in a row, on the phone two or one; fewer where a number would fill its panel. */
  private int columns() {
    double widest = look.textWidth("" + first, look.axis("ink3", false)) * 2 + look.length(8);
    for (LineData.Series panel : data.panels()) {
      for (LineData.Point point : panel.points()) {
        widest = Math.max(widest, look.textWidth(point.shown().full(), look.value(true)));
      }
    }
    int most = look.canvas() == Canvas.NARROW ? 2 : 3;
    for (int n = Math.min(most, data.panels().size()); n > 1; n--) {
      double room = (look.width() - look.length(24) * (n - 1)) / n - inset;
      if (room >= widest + look.length(8)) {
        return n;
      }
    }
    return 1;
  }

  private double y(Panel panel, double value) {
    double share = (value - ticks.lowest()) / (ticks.highest() - ticks.lowest());
    return panel.bottom() - share * (panel.bottom() - panel.top());
  }

  private double x(Panel panel, int year) {
    double span = panel.right() - panel.left();
    if (data.bars() || first == last) {
      return panel.left() + (year - first + 0.5) / (last - first + 1) * span;
    }
    double edge = look.length(6);
    return panel.left() + edge + (year - first) * (span - 2 * edge) / (last - first);
  }

  /** Paints everything. */
  Drawing drawing() {
    double step = 1.3 * look.labelSize();
    double y = guide();
    double foot = y;
    for (int row = 0; row * columns < data.panels().size(); row++) {
      int from = row * columns;
      int to = Math.min(data.panels().size(), from + columns);
      int lines = 1;
      List<List<String>> titles = new ArrayList<>();
      for (int i = from; i < to; i++) {
        List<String> title =
            Wrap.even(data.panels().get(i).name(), width, look.labelSize(), true, look.measure());
        titles.add(title);
        lines = Math.max(lines, title.size());
      }
      double head = y + lines * step + look.axisSize() + look.length(16);
      for (int i = from; i < to; i++) {
        double x = (i - from) * (width + look.length(24));
        title(titles.get(i - from), data.panels().get(i), x, y, step);
        // Room for numbers on the left in every panel, so that all plots are equally wide.
        Panel panel = new Panel(x + inset, x + width, head, head + height);
        panel(panel, x, data.panels().get(i), i == 0);
      }
      foot = head + height + under() + look.length(9) + look.axisSize();
      y = foot + look.length(24);
    }
    return sheet.drawing(look.canvas().width(), foot + look.length(4));
  }

  /** Room for a number under the lowest bar or dot. */
  private double under() {
    boolean below =
        data.panels().stream()
            .anyMatch(p -> p.points().get(0).level().signum() < 0 || p.last().level().signum() < 0);
    return data.bars() && below ? look.labelSize() + look.length(6) : 0;
  }

  /** What reference and band are called, once above all panels. */
  private double guide() {
    List<Placed> texts = new ArrayList<>();
    Sheet.Type type = look.axis("ink2", false);
    double sign = look.length(22);
    double y = 0;
    double x = 0;
    if (data.reference().isPresent()) {
      Reference reference = data.reference().get();
      double middle = y + type.size() / 2;
      sheet.lines(List.of(new Box.Segment(x, middle, x + sign, middle)), "ink3", look.dashed());
      String text = reference.text();
      double wide = look.textWidth(text, type);
      Box box = new Box(x + sign + look.length(5), y, wide, type.size());
      texts.add(new Placed(text, box, type, reference.shown().figure().id()));
      x = box.right() + look.length(20);
    }
    if (data.band().isPresent()) {
      Band band = data.band().get();
      double wide = look.textWidth(band.text(), type);
      if (x > 0 && x + sign + wide + look.length(5) > look.width()) {
        x = 0;
        y += 1.5 * type.size();
      }
      sheet.rectangle(new Box(x, y, sign, type.size()), "hair", Band.TINT);
      Box box = new Box(x + sign + look.length(5), y, wide, type.size());
      texts.add(new Placed(band.text(), box, type, band.to().figure().id()));
    }
    texts.forEach(t -> t.paint(sheet));
    return texts.isEmpty() ? 0 : y + type.size() + look.length(14);
  }

  private void title(List<String> lines, LineData.Series panel, double x, double y, double step) {
    Sheet.Type bold = look.label(look.palette().text(panel.color()), true);
    double upper = y;
    for (String line : lines) {
      sheet.text(line, new Box(x, upper, look.textWidth(line, bold), bold.size()), bold, "");
      upper += step;
    }
  }

  private void panel(Panel panel, double edge, LineData.Series series, boolean labelled) {
    double hairline = look.canvas().hairline();
    data.band()
        .ifPresent(
            b -> {
              double upper = y(panel, b.to().amount());
              double high = Math.max(y(panel, b.from().amount()) - upper, 1);
              sheet.rectangle(
                  new Box(panel.left(), upper, panel.right() - panel.left(), high),
                  "hair",
                  Band.TINT);
            });
    for (int i = 0; i < ticks.values().size(); i++) {
      BigDecimal tick = ticks.values().get(i);
      double y = y(panel, tick.doubleValue());
      boolean zero = tick.signum() == 0;
      sheet.line(
          edge, y, panel.right(), y, zero ? "ink" : "hair", zero ? 1.2 * hairline : hairline);
    }
    data.reference()
        .ifPresent(
            r -> {
              double line = y(panel, r.shown().amount());
              sheet.lines(
                  List.of(new Box.Segment(panel.left(), line, panel.right(), line)),
                  "ink3",
                  look.dashed());
            });
    List<Box> taken = labelled ? numbers(panel, edge) : new ArrayList<>();
    if (data.bars()) {
      bars(panel, series);
    } else {
      line(panel, series);
    }
    values(panel, series, labelled ? edge + inset : edge, taken);
    years(panel);
  }

  private List<Box> numbers(Panel panel, double edge) {
    List<Box> boxes = new ArrayList<>();
    Sheet.Type type = look.axis("ink3", false);
    double free = Double.MAX_VALUE;
    for (int i = 0; i < ticks.values().size(); i++) {
      BigDecimal tick = ticks.values().get(i);
      boolean top = i == ticks.values().size() - 1;
      String text = top ? amounts.withUnit(amounts.number(tick)) : amounts.number(tick);
      double baseline = y(panel, tick.doubleValue()) - look.length(3);
      if (baseline < free && (i > 0 || ticks.lowest() != 0)) {
        sheet.text(text, edge, baseline, type, "");
        boxes.add(Box.ofText(edge, baseline, look.textWidth(text, type), type.size()));
        free = baseline - 1.05 * type.size();
      }
    }
    return boxes;
  }

  private void bars(Panel panel, LineData.Series series) {
    double pitch = (panel.right() - panel.left()) / (last - first + 1);
    double thick = Math.min(look.length(18), 0.6 * pitch);
    for (LineData.Point point : series.points()) {
      double x = x(panel, point.year());
      double zero = y(panel, 0);
      double end = y(panel, point.shown().amount());
      Box box = new Box(x - thick / 2, Math.min(zero, end), thick, Math.abs(end - zero));
      BarMark.upright(box, point.shown(), series.color(), sheet, look);
      sheet.spot(
          new Box(
              x - pitch / 2, Math.min(zero, end), pitch, Math.max(box.height(), look.length(6))),
          point.shown().figure().id(),
          amounts.point(series.name(), point.shown()));
    }
  }

  private void line(Panel panel, LineData.Series series) {
    List<LineData.Point> points = series.points();
    double room = (panel.right() - panel.left()) / Math.max(1, last - first);
    for (int i = 1; i < points.size(); i++) {
      LineData.Point from = points.get(i - 1);
      LineData.Point to = points.get(i);
      if (to.year() - from.year() > 1) {
        continue;
      }
      boolean firm = from.shown().basis() == Basis.REPORTED && to.shown().basis() == Basis.REPORTED;
      List<Double> dash =
          firm ? List.of() : List.of(Sheet.round(look.length(2)), Sheet.round(look.length(4)));
      sheet.lines(
          List.of(
              new Box.Segment(
                  x(panel, from.year()),
                  y(panel, from.shown().amount()),
                  x(panel, to.year()),
                  y(panel, to.shown().amount()))),
          series.color(),
          new Drawing.Pen(Sheet.round(look.length(2)), dash, true));
    }
    Set<Integer> named = named(series);
    for (int i = 0; i < points.size(); i++) {
      LineData.Point point = points.get(i);
      double x = x(panel, point.year());
      double y = y(panel, point.shown().amount());
      boolean alone =
          (i == 0 || point.year() - points.get(i - 1).year() > 1)
              && (i == points.size() - 1 || points.get(i + 1).year() - point.year() > 1);
      boolean status = point.shown().basis() != Basis.REPORTED;
      if (alone || named.contains(i) || (status && room >= look.length(10))) {
        DotMark.paint(x, y, 3.8, point.shown(), series.color(), sheet, look);
      }
      sheet.spot(
          x,
          y,
          look.length(6),
          point.shown().figure().id(),
          amounts.point(series.name(), point.shown()));
    }
  }

  /** The first and the last number. */
  private static Set<Integer> named(LineData.Series series) {
    return new HashSet<>(List.of(0, series.points().size() - 1));
  }

  /** The last number, and the first where it finds room. */
  private void values(Panel panel, LineData.Series series, double edge, List<Box> taken) {
    List<LineData.Point> points = series.points();
    for (int i : List.of(points.size() - 1, 0)) {
      LineData.Point point = points.get(i);
      boolean end = i == points.size() - 1;
      Sheet.Type type = look.value(end);
      for (Placed place : places(panel, point, edge, type)) {
        Box box = place.box();
        boolean clear = taken.stream().noneMatch(t -> t.near(box, look.length(2)));
        if (clear && (end || !crossed(panel, series, box))) {
          place.paint(sheet);
          taken.add(box);
          break;
        }
      }
      if (points.size() == 1) {
        break; // alone it is the last
      }
    }
  }

  /** Over and under a point or the end of a bar; the full text first. */
  private List<Placed> places(Panel panel, LineData.Point point, double edge, Sheet.Type type) {
    List<Placed> places = new ArrayList<>();
    double dot = y(panel, point.shown().amount());
    double off = look.length(data.bars() ? 4 : 8);
    boolean negative = data.bars() && point.shown().value().signum() < 0;
    for (String text : List.of(point.shown().full(), point.shown().text())) {
      double wide = look.textWidth(text, type);
      double middle = x(panel, point.year()) - wide / 2;
      double from = Math.max(edge, Math.min(middle, panel.right() - wide));
      Box above = Box.ofText(from, dot - off, wide, type.size());
      Box below = new Box(from, dot + off, wide, type.size());
      for (Box box : negative ? List.of(below) : List.of(above, below)) {
        boolean held =
            box.bottom() <= panel.bottom() + under() && box.right() <= panel.right() + 0.5;
        if (held && (!data.bars() || negative || box.equals(above))) {
          places.add(new Placed(text, box, type, point.shown().figure().id()));
        }
      }
    }
    return places;
  }

  /** Whether the panel's own line or bars run through a text. */
  private boolean crossed(Panel panel, LineData.Series series, Box box) {
    for (int i = 1; i < series.points().size(); i++) {
      LineData.Point from = series.points().get(i - 1);
      LineData.Point to = series.points().get(i);
      double x1 = x(panel, from.year());
      double x2 = x(panel, to.year());
      double y1 = y(panel, from.shown().amount());
      double y2 = y(panel, to.shown().amount());
      if (data.bars()
          ? box.x() < x2 + look.length(4) && box.right() > x2 - look.length(4) && box.bottom() > y2
          : box.meets(new Box.Segment(x1, y1, x2, y2), look.length(1))) {
        return true;
      }
    }
    return false;
  }

  private void years(Panel panel) {
    Sheet.Type type = look.axis("ink3", false);
    double baseline = panel.bottom() + under() + look.length(6) + type.size();
    for (int year : new TreeSet<>(List.of(first, last))) {
      double wide = look.textWidth("" + year, type);
      double x = x(panel, year);
      double from =
          Math.max(panel.left() - look.length(4), Math.min(x - wide / 2, panel.right() - wide));
      sheet.text("" + year, from, baseline, type, "");
      sheet.line(
          x, panel.bottom(), x, panel.bottom() + look.length(5), "ink", look.canvas().hairline());
    }
  }
}
