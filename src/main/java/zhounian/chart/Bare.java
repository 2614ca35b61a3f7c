package zhounian.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Strips charts of the library bare: only marks, grid and zero line are left of them. */
final class Bare {
  private Bare() {}

  /** An axis over exactly that range, with grid lines at the given values and nothing else. */
  static NumberAxis axis(double low, double high, List<Double> lines) {
    NumberAxis axis = new GridAxis(lines);
    axis.setRange(low, high);
    return bare(axis);
  }

  /** Knows its grid lines: it neither counts them up in binary fractions nor writes numbers. */
  private static final class GridAxis extends NumberAxis {
    private final transient List<Double> lines;

    GridAxis(List<Double> lines) {
      this.lines = List.copyOf(lines);
    }

    @Override
    public List<NumberTick> refreshTicks(
        Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
      return lines.stream()
          .map(v -> new NumberTick(v, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
          .toList();
    }
  }

  /** An axis without line, ticks and words. */
  static <A extends Axis> A bare(A axis) {
    axis.setVisible(false);
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setLabel(null);
    return axis;
  }

  /** Draws an X–Y plot so that its axes span exactly {@code area}. */
  static void draw(XYPlot plot, Box area, Recorder recorder) {
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setDomainGridlinesVisible(false);
    drawPlot(plot, area, recorder);
  }

  /** Draws a plot of categories so that its axes span exactly {@code area}. */
  static void draw(CategoryPlot plot, Box area, Recorder recorder) {
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    drawPlot(plot, area, recorder);
  }

  /** A plain line of that width. */
  static BasicStroke stroke(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  private static void drawPlot(Plot plot, Box area, Recorder recorder) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage(null);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.draw(recorder, new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
  }
}
