package zhounian.chart;

import java.awt.Graphics2D;
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
   * @param least the value at the area's left edge
   * @param most the value at the area's right edge
   * @param lead from a band's upper edge to its bar
   * @param thickness of a bar
   */
  static void draw(
      List<BarData.Bar> bars,
      Box area,
      double least,
      double most,
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
        new CategoryPlot(data, categories, Bare.axis(least, most, List.of()), renderer);
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
    boolean leftward = bar.shown().value().signum() < 0;
    BarMark.paint(box, bar.shown(), bar.color(), leftward, sheet, look);
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
