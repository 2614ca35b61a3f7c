package zhounian.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import zhounian.model.Drawing;

/** A line or area chart on one canvas. */
final class LinePicture {
  /** How strong the tint of an area is. */
  private static final double TINT = 0.25;

  private final LineData data;
  private final Look look;
  private final Amounts amounts;
  private final LineFrame frame;
  private final LineDots dots;
  private final YearGaps gaps;
  private final List<Placed> gap;
  private final LineLabels labels;

  LinePicture(LineData data, Amounts amounts, Look look, LineDots.Detail detail) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.frame = new LineFrame(data, amounts, look);
    this.dots = new LineDots(data, frame, look, detail);
    this.gaps = new YearGaps(data, amounts, frame, look);
    this.gap = gaps.words();
    this.labels = new LineLabels(data, frame, dots, gap, look);
  }

  /** Whether every label has found its place, and if not, which one has none. */
  Labels.Placing placing() {
    return labels.placing();
  }

  /** Paints everything. */
  Drawing drawing() {
    Sheet sheet = new Sheet(look.measure());
    for (YearGaps.Hole hole : gaps.holes()) {
      sheet.lines(
          Hatch.in(hole.band(), look.length(8)), "hair", Sheet.pen(0.8 * look.canvas().hairline()));
    }
    data.band().ifPresent(b -> paintBand(b, sheet));
    if (data.filled()) {
      paintAreas(sheet);
    }
    List<LinePlot.Trace> traces = new ArrayList<>();
    for (int s = 0; s < data.series().size(); s++) {
      LineData.Series series = data.series().get(s);
      traces.add(new LinePlot.Trace(series.color(), LinePlot.items(series.points(), dots.of(s))));
    }
    double unit = (frame.high() - frame.low()) / (frame.right() - frame.left());
    LinePlot.draw(
        traces,
        frame.ticks(),
        frame.low() - frame.left() * unit,
        frame.high() + (look.width() - frame.right()) * unit,
        new Box(0, frame.top(), look.width(), frame.bottom() - frame.top()),
        look,
        new Recorder(sheet));
    paintSigns(sheet);
    for (int i = 0; i < frame.ticks().values().size(); i++) {
      if (frame.ticked(i)) {
        sheet.text(frame.tickText(i), frame.tickBox(i), look.axis("ink3", false), "");
      }
    }
    data.reference()
        .ifPresent(
            r -> {
              double line = frame.y(r.shown().amount());
              sheet.lines(
                  List.of(new Box.Segment(frame.left(), line, look.width(), line)),
                  "ink3",
                  look.dashed());
            });
    double foot = paintYears(sheet);
    if (gap.isEmpty() && !gaps.holes().isEmpty()) {
      foot = paintGapKey(sheet, foot);
    }
    gap.forEach(r -> r.paint(sheet));
    labels.paint(sheet);
    spots(sheet);
    return sheet.drawing(look.canvas().width(), foot);
  }

  private void paintBand(Band band, Sheet sheet) {
    double upper = frame.y(band.to().amount());
    double lower = frame.y(band.from().amount());
    sheet.rectangle(
        new Box(frame.left(), upper, look.width() - frame.left(), Math.max(lower - upper, 1)),
        "hair",
        Band.TINT);
  }

  /** Each area from the edge of the one below it to its own; broken where its line is. */
  private void paintAreas(Sheet sheet) {
    for (int s = 0; s < data.series().size(); s++) {
      List<LineData.Point> points = data.series().get(s).points();
      List<LineData.Point> below = s == 0 ? List.of() : data.series().get(s - 1).points();
      int start = 0;
      for (int i = 1; i <= points.size(); i++) {
        if (i == points.size() || points.get(i).year() - points.get(i - 1).year() > 1) {
          Path2D outline = new Path2D.Double();
          outline.moveTo(frame.x(points.get(start).at()), frame.y(points.get(start)));
          for (int p = start + 1; p < i; p++) {
            outline.lineTo(frame.x(points.get(p).at()), frame.y(points.get(p)));
          }
          for (int p = i - 1; p >= start; p--) {
            double foot = below.isEmpty() ? frame.y(0) : frame.y(below.get(p));
            outline.lineTo(frame.x(points.get(p).at()), foot);
          }
          outline.closePath();
          sheet.fill(outline, data.series().get(s).color(), TINT);
          start = i;
        }
      }
    }
  }

  /** Every point can be pointed at, also where it has no number beside it. */
  private void spots(Sheet sheet) {
    for (LineData.Series series : data.series()) {
      for (LineData.Point point : series.points()) {
        sheet.spot(
            frame.x(point.at()),
            frame.y(point),
            look.length(7),
            point.shown().figure().id(),
            amounts.point(data.series().size() > 1 ? series.name() : "", point.shown()));
      }
    }
  }

  /** What tells planned numbers and lower bounds. */
  private void paintSigns(Sheet sheet) {
    double radius = look.length(4.5);
    for (int s = 0; s < data.series().size(); s++) {
      LineData.Series series = data.series().get(s);
      for (int i = 0; i < series.points().size(); i++) {
        LineData.Point point = series.points().get(i);
        double x = frame.x(point.at());
        double y = frame.y(point);
        if (point.shown().basis() == Basis.PLANNED && dots.of(s).get(i)) {
          sheet.lines(
              Hatch.in(x, y, radius - look.length(1), look.length(3)),
              series.color(),
              Sheet.pen(look.canvas().hairline()));
        }
        if (point.shown().atLeast() && dots.of(s).get(i)) {
          sheet.line(
              x, y - radius, x, y - radius - look.length(5), series.color(), look.length(1.5));
        }
      }
    }
  }

  /** Says under the chart what its bands mean, where none is wide enough for words. */
  private double paintGapKey(Sheet sheet, double above) {
    Sheet.Type type = look.axis("ink3", false);
    double field = look.length(16);
    double left = field + look.length(6);
    double baseline = above;
    for (String line :
        Wrap.lines(data.gap(), look.width() - left, type.size(), false, look.measure())) {
      baseline += 1.5 * type.size();
      sheet.text(line, left, baseline, type, "");
    }
    double upper = above + 0.6 * type.size();
    sheet.lines(
        Hatch.in(new Box(0, upper, field, type.size()), look.length(4)),
        "mute",
        Sheet.pen(0.8 * look.canvas().hairline()));
    return baseline + look.length(6);
  }

  /** Paints the axis of years; returns where the drawing ends. */
  private double paintYears(Sheet sheet) {
    Sheet.Type type = look.axis("ink2", false);
    double baseline = frame.bottom() + frame.under() + look.length(8) + type.size();
    YearLabels labels =
        YearLabels.of(
            List.copyOf(data.years()),
            year -> frame.x(Math.min(year + 0.5, frame.high())),
            look.length(34),
            look,
            type);
    for (int year : frame.ticks().lowest() == 0 ? data.years() : List.<Integer>of()) {
      double tick = data.yearly() ? frame.x(year + 0.5) : frame.x(Math.max(year, frame.low()));
      double length = look.length(labels.texts().containsKey(year) ? 5 : 3);
      sheet.line(
          tick, frame.bottom(), tick, frame.bottom() + length, "ink", look.canvas().hairline());
    }
    labels.texts().forEach((year, run) -> sheet.text(run.text(), run.x(), baseline, type, ""));
    double foot = baseline;
    if (frame.ticks().lowest() > 0) {
      String text =
          amounts.wording().say("chart-starts-at", amounts.number(frame.ticks().values().get(0)));
      foot += 1.5 * type.size();
      sheet.text(text, 0, foot, look.axis("ink3", false), "");
    }
    return foot + look.length(6);
  }
}
