package zhounian.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhounian.GallerySite;
import zhounian.chart.DrawnKind;
import zhounian.chart.DrawnKinds;
import zhounian.chart.Measure;
import zhounian.chart.Svg;
import zhounian.font.Fonts;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Site;

/**
 * Prints how long sixty charts of the gallery take, drawn for every canvas and written as SVG: once
 * in a fresh JVM, and warm as the median of many times; and how that compares with what is aimed
 * at.
 */
public final class ChartsBenchmark {
  private static final int CHARTS = 60;
  private static final int TIMES = 15;

  /** Seconds aimed at, on two cores that nobody else uses. */
  private static final double COLD = 1.5;

  private static final double WARM = 0.5;

  private ChartsBenchmark() {}

  /** The gallery's folder may be given. */
  public static void main(String[] args) throws IOException {
    Path gallery = Path.of(args.length > 0 ? args[0] : "src/test/reports/gallery");
    Site site = GallerySite.read(gallery);
    List<Exhibit> charts = new ArrayList<>();
    for (int i = 0; charts.size() < CHARTS; i++) {
      List<Exhibit> all =
          site.exhibits().values().stream().filter(e -> e.kind().kind().equals("chart")).toList();
      charts.add(all.get(i % all.size()));
    }
    double before = cpu();
    double cold = seconds(charts, site);
    double coldCpu = cpu() - before;
    List<Double> runs = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      runs.add(seconds(charts, site));
    }
    double warmCpu = (cpu() - before - coldCpu) / TIMES;
    runs.sort(Double::compare);
    double warm = runs.get(TIMES / 2);
    System.out.printf(
        Locale.ROOT,
        "%d charts, 3 canvases each%ncold %.2f s (CPU %.2f), aim %.1f: %s%nwarm %.2f s (CPU %.2f), aim %.1f: %s%n",
        CHARTS,
        cold,
        coldCpu,
        COLD,
        cold <= COLD ? "met" : "missed",
        warm,
        warmCpu,
        WARM,
        warm <= WARM ? "met" : "missed");
  }

  /** CPU seconds of this thread, which say what the machine would need if it were idle. */
  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  /** Fonts are read anew each time, as a build does. */
  private static double seconds(List<Exhibit> charts, Site site) {
    long start = System.nanoTime();
    Measure measure = Measure.of(Fonts.load());
    long written = 0;
    for (Exhibit exhibit : charts) {
      DrawnKind kind = DrawnKinds.of(exhibit.kind()).orElseThrow();
      for (Canvas canvas : kind.canvases()) {
        Drawing drawing = kind.draw(exhibit, site.theme(), canvas, measure).value();
        written += Svg.live(drawing, site.theme(), "x", "t", "d").length();
      }
      kind.table(exhibit);
    }
    if (written == 0) {
      throw new IllegalStateException("nothing was drawn");
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
