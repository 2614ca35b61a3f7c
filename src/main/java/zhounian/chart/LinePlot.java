package zhounian.chart;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The grid, lines and dots of a line chart, drawn by the library. */
final class LinePlot extends XYLineAndShapeRenderer {
  private final transient Look look;
  private final transient List<Trace> traces;

  /**
   * One line as it is drawn.
   *
   * @param items in order; a break has no point
   */
  record Trace(String color, List<Item> items) {}

  /**
   * One step of a line.
   *
   * @param at place on the axis of time
   * @param value amount; NaN for a break
   * @param dot whether it has a dot
   * @param firm whether its dot is solid
   * @param dashed whether the line that leads to it is dashed
   */
  record Item(double at, double value, boolean dot, boolean firm, boolean dashed) {}

  private LinePlot(Look look, List<Trace> traces) {
    super(true, true);
    this.look = look;
    this.traces = traces;
    setUseFillPaint(true);
    setUseOutlinePaint(true);
    setDrawOutlines(true);
    setDefaultShapesFilled(true);
  }

  /**
   * Draws the plot.
   *
   * @param area where the axes run, from {@code low} to {@code high} in time and over the whole of
   *     {@code ticks} in value
   */
  static void draw(
      List<Trace> traces, Ticks ticks, double low, double high, Box area, Look look, Recorder pen) {
    XYSeriesCollection data = new XYSeriesCollection();
    for (int i = 0; i < traces.size(); i++) {
      XYSeries series = new XYSeries(i, false, true);
      for (Item item : traces.get(i).items()) {
        series.add(item.at(), Double.isNaN(item.value()) ? null : item.value());
      }
      data.addSeries(series);
    }
    XYPlot plot =
        new XYPlot(
            data,
            Bare.axis(low, high, List.of()),
            Bare.axis(
                ticks.lowest(),
                ticks.highest(),
                ticks.values().stream().map(BigDecimal::doubleValue).toList()),
            new LinePlot(look, traces));
    plot.setRangeGridlinePaint(look.palette().tone("hair"));
    plot.setRangeGridlineStroke(Bare.stroke(look.canvas().hairline()));
    plot.setRangeZeroBaselineVisible(ticks.lowest() <= 0);
    plot.setRangeZeroBaselinePaint(look.palette().tone("ink"));
    plot.setRangeZeroBaselineStroke(Bare.stroke(1.2 * look.canvas().hairline()));
    Bare.draw(plot, area, pen);
  }

  private Item item(int series, int index) {
    return traces.get(series).items().get(index);
  }

  private Paint color(int series) {
    return look.palette().tone(traces.get(series).color());
  }

  @Override
  public Paint getItemPaint(int series, int index) {
    return color(series);
  }

  @Override
  public Paint getItemFillPaint(int series, int index) {
    return item(series, index).firm() ? color(series) : look.palette().tone("paper");
  }

  @Override
  public Paint getItemOutlinePaint(int series, int index) {
    return item(series, index).firm() ? look.palette().tone("paper") : color(series);
  }

  @Override
  public Stroke getItemOutlineStroke(int series, int index) {
    return Bare.stroke(look.length(item(series, index).firm() ? 1.5 : 2));
  }

  @Override
  public Stroke getItemStroke(int series, int index) {
    float width = (float) look.length(2.5);
    float[] dash =
        item(series, index).dashed()
            ? new float[] {(float) look.length(2), (float) look.length(5)}
            : null;
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  @Override
  public Shape getItemShape(int series, int index) {
    double radius = look.length(4.5);
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  @Override
  public boolean getItemShapeVisible(int series, int index) {
    return item(series, index).dot();
  }

  /** Items of a line with a break wherever {@code broken} says so before a point. */
  static List<Item> items(List<LineData.Point> points, List<Boolean> dots) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      LineData.Point point = points.get(i);
      boolean firm = point.shown().basis() == Basis.REPORTED;
      boolean dashed = !firm;
      if (i > 0) {
        LineData.Point before = points.get(i - 1);
        dashed |= before.shown().basis() != Basis.REPORTED;
        if (point.year() - before.year() > 1) {
          items.add(new Item((before.at() + point.at()) / 2, Double.NaN, false, false, false));
        }
      }
      items.add(new Item(point.at(), point.level().doubleValue(), dots.get(i), firm, dashed));
    }
    return items;
  }
}
