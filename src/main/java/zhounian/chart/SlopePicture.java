package zhounian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** A slope chart on one canvas. */
final class SlopePicture {
  /** The columns of labels take no more than this of the width each. */
  private static final double COLUMN = 0.29;

  private final DumbbellData data;
  private final Amounts amounts;
  private final Look look;
  private final double left;
  private final double right;
  private final double top;
  private final double foot;
  private final double least;
  private final double most;

  /** A label at one end: lines of text and the height where its dot is. */
  private record End(DumbbellData.Row row, Shown shown, List<Placed> lines, double width) {}

  SlopePicture(DumbbellData data, Amounts amounts, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.least =
        data.rows().stream()
            .mapToDouble(r -> Math.min(r.from().amount(), r.to().amount()))
            .min()
            .orElse(0);
    this.most =
        data.rows().stream()
            .mapToDouble(r -> Math.max(r.from().amount(), r.to().amount()))
            .max()
            .orElse(0);
    double lines =
        data.rows().stream().mapToDouble(r -> label(r, r.from(), false).lines().size()).sum();
    double height = look.canvas() == Canvas.NARROW ? 220 : look.length(250);
    this.top = look.axisSize() + look.length(14);
    this.foot = top + Math.max(height, (lines + data.rows().size()) * step());
    this.left = widest(false) + look.length(12);
    this.right = look.width() - widest(true) - look.length(12);
  }

  private double step() {
    return Math.max(look.length(15), 1.25 * look.labelSize());
  }

  private double widest(boolean end) {
    double widest = look.textWidth(end ? data.to() : data.from(), look.axis("ink2", false)) / 2;
    for (DumbbellData.Row row : data.rows()) {
      widest = Math.max(widest, label(row, end ? row.to() : row.from(), end).width());
    }
    return widest;
  }

  private double y(double value) {
    double pad = look.length(12);
    return most == least
        ? (top + foot) / 2
        : foot - pad - (value - least) / (most - least) * (foot - top - 2 * pad);
  }

  /** Name and value on one line where there is room, else the value under the name. */
  private End label(DumbbellData.Row row, Shown shown, boolean end) {
    double room = COLUMN * look.width() - look.length(12);
    Sheet.Type name = look.label(look.palette().text(row.color()), true);
    Sheet.Type value = look.value(end);
    String text = shown.text() + shown.remark();
    double gap = look.length(6);
    double both = look.textWidth(row.label(), name) + gap + look.textWidth(text, value);
    String figure = shown.figure().id();
    double size = look.labelSize();
    List<Placed> lines = new ArrayList<>();
    if (both <= room) {
      double first = end ? look.textWidth(text, value) : look.textWidth(row.label(), name);
      lines.add(placed(end ? text : row.label(), 0, end ? value : name, end ? figure : ""));
      lines.add(
          placed(end ? row.label() : text, first + gap, end ? name : value, end ? "" : figure));
      return new End(row, shown, List.of(lines.get(0), lines.get(1)), both);
    }
    double width = look.textWidth(text, value);
    for (String line : Wrap.even(row.label(), room, size, true, look.measure())) {
      lines.add(placed(line, 0, name, ""));
      width = Math.max(width, look.textWidth(line, name));
    }
    lines.add(placed(text, 0, value, figure));
    return new End(row, shown, lines, width);
  }

  private Placed placed(String text, double x, Sheet.Type type, String figure) {
    return new Placed(text, new Box(x, 0, look.textWidth(text, type), type.size()), type, figure);
  }

  /** Paints everything. */
  Drawing drawing() {
    Sheet sheet = new Sheet(look.measure());
    double hairline = look.canvas().hairline();
    Sheet.Type head = look.axis("ink2", false);
    double first = look.textWidth(data.from(), head);
    double second = look.textWidth(data.to(), head);
    sheet.text(data.from(), left - first / 2, head.size() * 0.9, head, "");
    double last = Math.min(right - second / 2, look.width() - second);
    sheet.text(data.to(), last, head.size() * 0.9, head, "");
    Sheet.Type note = look.axis("ink3", false);
    double unit = look.textWidth(amounts.unit(), note);
    if (!amounts.percent() && unit < right - left - first - second) {
      sheet.text(amounts.unit(), (left + right - unit) / 2, head.size() * 0.9, note, "");
    }
    sheet.line(left, top - look.length(4), left, foot, "line", hairline);
    sheet.line(right, top - look.length(4), right, foot, "line", hairline);
    for (DumbbellData.Row row : data.rows()) {
      boolean firm = row.from().basis() == Basis.REPORTED && row.to().basis() == Basis.REPORTED;
      Drawing.Pen solid = Sheet.pen(look.length(2.5));
      Drawing.Pen pen =
          firm
              ? solid
              : new Drawing.Pen(
                  solid.width(),
                  List.of(Sheet.round(look.length(2)), Sheet.round(look.length(5))),
                  true);
      sheet.lines(
          List.of(new Box.Segment(left, y(row.from().amount()), right, y(row.to().amount()))),
          row.color(),
          pen);
    }
    for (DumbbellData.Row row : data.rows()) {
      dot(row, row.from(), left, sheet);
      dot(row, row.to(), right, sheet);
    }
    column(false, sheet);
    column(true, sheet);
    return sheet.drawing(look.canvas().width(), foot + look.length(2));
  }

  private void dot(DumbbellData.Row row, Shown shown, double x, Sheet sheet) {
    double y = y(shown.amount());
    DotMark.paint(x, y, 4.5, shown, row.color(), sheet, look);
    String says = amounts.point(row.label(), shown);
    sheet.spot(x, y, look.length(8), shown.figure().id(), says);
  }

  /** The labels of one end, pushed apart; one that had to move far is led to its dot. */
  private void column(boolean end, Sheet sheet) {
    List<End> labels = new ArrayList<>();
    data.rows().forEach(r -> labels.add(label(r, end ? r.to() : r.from(), end)));
    labels.sort(Comparator.comparingDouble(e -> y(e.shown().amount())));
    List<Double> middles = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (End label : labels) {
      middles.add(y(label.shown().amount()));
      heights.add(step() * rows(label));
    }
    List<Double> uppers = Labels.spread(middles, heights, look.length(2), top, foot);
    for (int i = 0; i < uppers.size(); i++) {
      End label = labels.get(i);
      double middle = uppers.get(i) + heights.get(i) / 2;
      double edge = end ? right + look.length(12) : left - look.length(12);
      if (Math.abs(middle - middles.get(i)) > look.length(5)) {
        double dot = end ? right + look.length(6) : left - look.length(6);
        double text = end ? edge - look.length(2) : edge + look.length(2);
        sheet.line(dot, middles.get(i), text, middle, "line", look.canvas().hairline());
      }
      double y = uppers.get(i) + (step() - look.labelSize()) / 2;
      for (Placed line : label.lines()) {
        double x =
            end
                ? edge + line.box().x()
                : rows(label) == 1
                    ? edge - label.width() + line.box().x()
                    : edge - line.box().width();
        Box box = new Box(x, y, line.box().width(), line.box().height());
        sheet.text(line.text(), box, line.type(), line.figure());
        y += rows(label) == 1 ? 0 : step();
      }
    }
  }

  private static int rows(End label) {
    return label.lines().get(1).box().x() > 0 ? 1 : label.lines().size();
  }
}
