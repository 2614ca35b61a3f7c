package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhounian.model.Canvas;

/** Where the axes of a line chart lie, and what stands at the lines' ends. */
final class LineFrame {
  private final LineData data;
  private final Look look;
  private final Amounts amounts;
  private final Ticks ticks;
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final double under;
  private final double low;
  private final double high;
  private final List<EndLabel> ends;

  /** Name and value at the right end of a line. */
  record EndLabel(LineData.Series series, List<String> name, boolean inline) {}

  LineFrame(LineData data, Amounts amounts, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.ticks = ticks(data);
    this.ends = data.series().size() > 1 ? findEnds() : List.of();
    double[] range = range();
    this.low = range[0];
    this.high = range[1];
    this.right = look.width() - rightInset();
    double room = look.axisSize() + look.length(8);
    double height = height(look.canvas());
    double highest = data.levels().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    double over = (ticks.highest() - highest) / (ticks.highest() - ticks.lowest()) * height;
    this.top = room + Math.max(0, look.length(12) + look.labelSize() - room - over);
    this.bottom = top + height;
    this.under = findUnder();
    this.left = leftInset();
  }

  Ticks ticks() {
    return ticks;
  }

  List<EndLabel> ends() {
    return ends;
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  /** Room under the lowest grid line. */
  double under() {
    return under;
  }

  /** First and last place on the axis of time. */
  double low() {
    return low;
  }

  double high() {
    return high;
  }

  private static double height(Canvas canvas) {
    return switch (canvas) {
      case NARROW -> 200;
      case PRINT -> 150;
      case FULL -> 320;
      case WIDE -> 250;
    };
  }

  private static Ticks ticks(LineData data) {
    List<BigDecimal> values = data.levels();
    BigDecimal least = values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    BigDecimal most = values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    return data.fromZero()
        ? Ticks.of(least.min(BigDecimal.ZERO), most.max(BigDecimal.ZERO))
        : Ticks.of(least, most);
  }

  /** Room for a number under the lowest dot, where the axis goes on below zero. */
  private double findUnder() {
    double lowest = data.levels().stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double needed = look.length(14) + look.labelSize();
    return ticks.lowest() == 0 ? 0 : Math.max(0, needed - (bottom - y(lowest)));
  }

  /** First and last place on the axis of time. */
  private double[] range() {
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (LineData.Series series : data.series()) {
      first = Math.min(first, series.points().get(0).at());
      last = Math.max(last, series.last().at());
    }
    return data.yearly()
        ? new double[] {first, last}
        : new double[] {Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)};
  }

  private List<EndLabel> findEnds() {
    double latest = data.series().stream().mapToDouble(s -> s.last().at()).max().orElse(0);
    List<EndLabel> found = new ArrayList<>();
    for (LineData.Series series : data.series()) {
      if (series.last().at() == latest) {
        Sheet.Type type = look.label("ink", true);
        String value = series.last().shown().full();
        double together =
            look.textWidth(series.name(), type)
                + look.length(6)
                + look.textWidth(value, look.value(false));
        boolean inline = together <= 0.24 * look.width();
        List<String> name =
            inline
                ? List.of(series.name())
                : Wrap.lines(series.name(), 0.24 * look.width(), type.size(), true, look.measure());
        found.add(new EndLabel(series, name, inline));
      }
    }
    return found;
  }

  private double endWidth(EndLabel end) {
    Sheet.Type bold = look.label("ink", true);
    double name = end.name().stream().mapToDouble(n -> look.textWidth(n, bold)).max().orElse(0);
    double value = look.textWidth(end.series().last().shown().full(), look.value(false));
    return end.inline() ? name + look.length(6) + value : Math.max(name, value);
  }

  private double rightInset() {
    double dot = look.length(8);
    if (!ends.isEmpty()) {
      return look.length(12) + ends.stream().mapToDouble(this::endWidth).max().orElse(0) + 1;
    }
    Shown last = data.series().get(0).last().shown();
    return Math.max(dot, look.textWidth(last.text(), look.value(true)) / 2 + 1);
  }

  private double leftInset() {
    Sheet.Type type = look.axis("ink3", false);
    double numbers =
        ticks.values().stream()
            .mapToDouble(v -> look.textWidth(amounts.number(v), type))
            .max()
            .orElse(0);
    double first =
        data.series().stream()
            .mapToDouble(s -> look.textWidth(s.points().get(0).shown().text(), look.value(false)))
            .max()
            .orElse(0);
    double narrow = Math.max(numbers + look.length(12), first / 2);
    // The unit beside the uppermost number may reach into the lines: then they start behind it.
    Box topmost = tickBox(ticks.values().size() - 1);
    double wide = Math.max(narrow, topmost.width() + look.length(12));
    for (LineData.Series series : data.series()) {
      for (Box.Segment line : lines(series, narrow)) {
        if (topmost.meets(line, look.length(8))) {
          return wide;
        }
      }
    }
    return narrow;
  }

  double x(double at) {
    return x(at, left);
  }

  private double x(double at, double start) {
    return start + (at - low) / (high - low) * (right - start);
  }

  double y(double value) {
    return bottom - (value - ticks.lowest()) / (ticks.highest() - ticks.lowest()) * (bottom - top);
  }

  double y(LineData.Point point) {
    return y(point.level().doubleValue());
  }

  List<Box.Segment> lines(LineData.Series series, double start) {
    List<Box.Segment> lines = new ArrayList<>();
    for (int i = 0; i < series.points().size(); i++) {
      LineData.Point point = series.points().get(i);
      LineData.Point before = series.points().get(Math.max(0, i - 1));
      if (i == 0 || point.year() - before.year() > 1) {
        before = point;
      }
      lines.add(new Box.Segment(x(before.at(), start), y(before), x(point.at(), start), y(point)));
    }
    return lines;
  }

  Box tickBox(int index) {
    Sheet.Type type = look.axis("ink3", false);
    String text = tickText(index);
    double line = y(ticks.values().get(index).doubleValue()) - look.length(4);
    return Box.ofText(0, line, look.textWidth(text, type), type.size());
  }

  String tickText(int index) {
    String number = amounts.number(ticks.values().get(index));
    if (index < ticks.values().size() - 1 || amounts.unit().isEmpty()) {
      return number;
    }
    return amounts.withUnit(number);
  }

  /** The zero line says itself what it is, unless the axis goes on below or starts elsewhere. */
  boolean ticked(int index) {
    return index > 0 || ticks.lowest() != 0;
  }
}
