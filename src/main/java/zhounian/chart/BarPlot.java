package zhounian.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;

/** The bars of a bar chart, placed by the library and painted as their numbers are known. */
final class BarPlot implements BarPainter {
  private final List<BarData.Bar> bars;
  private final Sheet sheet;
  private final Look look;

  private BarPlot(List<BarData.Bar> bars, Sheet sheet, Look look) {
    this.bars = bars;
    this.sheet = sheet;
    this.look = look;
  }

  /**
   * Draws the bars and the zero line.
   *
   * @param area as many bands as there are bars
   * @param longest the value at the area's right edge
   * @param lead from a band's upper edge to its bar
   * @param thickness of a bar
   */
  static void draw(
      List<BarData.Bar> bars,
      Box area,
      double longest,
      double lead,
      double thickness,
      Sheet sheet,
      Look look) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < bars.size(); i++) {
      data.addValue(bars.get(i).shown().amount(), "", Integer.valueOf(i));
    }
    double pitch = area.height() / bars.size();
    CategoryAxis categories = Bare.bare(new CategoryAxis());
    categories.setLowerMargin(lead / area.height());
    categories.setUpperMargin((pitch - lead - thickness) / area.height());
    categories.setCategoryMargin((pitch - thickness) * (bars.size() - 1) / area.height());
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new BarPlot(bars, sheet, look));
    renderer.setShadowVisible(false);
    renderer.setItemMargin(0);
    renderer.setMaximumBarWidth(1);
    CategoryPlot plot =
        new CategoryPlot(data, categories, Bare.axis(0, longest, List.of()), renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    Bare.draw(plot, area, new Recorder(sheet));
  }

  @Override
  public void paintBar(
      Graphics2D g2,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape shape,
      RectangleEdge base) {
    BarData.Bar bar = bars.get(column);
    Box box = new Box(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
    double line = look.canvas().hairline();
    Box inner =
        new Box(box.x() + line / 2, box.y() + line / 2, box.width() - line, box.height() - line);
    switch (bar.shown().basis()) {
      case REPORTED -> solid(box, bar);
      case DERIVED -> {
        sheet.rectangle(box, bar.color(), 0.45);
        framed(inner, bar.color(), line);
      }
      case PLANNED -> {
        if (inner.width() > 0) {
          sheet.lines(Hatch.in(inner, look.length(4)), bar.color(), Sheet.pen(line));
        }
        framed(inner, bar.color(), line);
      }
    }
  }

  private void framed(Box inner, String color, double line) {
    if (inner.width() > 0) {
      sheet.frame(inner, color, line);
    }
  }

  /** A plain bar; one that stands for a lower bound ends in two teeth. */
  private void solid(Box box, BarData.Bar bar) {
    double tooth = look.length(6);
    if (!bar.shown().atLeast() || box.width() < 2 * tooth) {
      sheet.rectangle(box, bar.color(), 1);
      return;
    }
    Path2D outline = new Path2D.Double();
    outline.moveTo(box.x(), box.y());
    for (int i = 0; i <= 4; i++) {
      outline.lineTo(
          i % 2 == 0 ? box.right() : box.right() - tooth, box.y() + box.height() * i / 4);
    }
    outline.lineTo(box.x(), box.bottom());
    outline.closePath();
    sheet.fill(outline, bar.color(), 1);
  }

  @Override
  public void paintBarShadow(
      Graphics2D g2,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {}
}
