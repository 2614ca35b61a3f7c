package zhounian.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** Bands from sources on the left to targets on the right. */
final class FlowPicture {
  private static final double OPACITY = 0.45;

  private final FlowData data;
  private final Look look;
  private final Sheet sheet;
  private final double labels;
  private final double bar;
  private final Map<FlowData.Band, double[]> edges = new HashMap<>();

  private FlowPicture(FlowData data, Look look) {
    this.data = data;
    this.look = look;
    this.sheet = new Sheet(look.measure());
    this.bar = look.length(8);
    double widest = 0;
    for (FlowData.Node node : all()) {
      widest = Math.max(widest, words(node, Double.MAX_VALUE).width());
    }
    this.labels = Math.min(widest, (look.canvas() == Canvas.NARROW ? 0.2 : 0.22) * look.width());
  }

  /**
   * The drawing.
   *
   * @param data one band at least, none of whose ends is both source and target
   */
  static Drawing of(FlowData data, Look look) {
    return new FlowPicture(data, look).drawing();
  }

  private List<FlowData.Node> all() {
    List<FlowData.Node> all = new ArrayList<>(data.sources());
    all.addAll(data.targets());
    return all;
  }

  private TextBlock words(FlowData.Node node, double width) {
    TextBlock block =
        new TextBlock(look)
            .add(node.label(), look.label(look.palette().text(text(node)), true), width);
    node.total()
        .ifPresent(t -> block.add(t.full(), look.label("ink", false), width, t.figure().id()));
    return block;
  }

  /** Nodes without a colour of their own are named in ink. */
  private static String text(FlowData.Node node) {
    return node.color().equals("mute") ? "ink" : node.color();
  }

  private Drawing drawing() {
    double line = 1.5 * look.labelSize();
    double plot =
        Math.max(
            look.length(look.canvas() == Canvas.NARROW ? 250 : 290),
            data.bands().size() * line + look.length(8) * MOST_GAPS);
    plot = Math.max(plot, Math.max(wordsHeight(data.sources()), wordsHeight(data.targets())));
    double gap = look.length(8);
    double scale =
        Math.min(scale(data.sources(), true, plot, gap), scale(data.targets(), false, plot, gap));
    double left = labels + look.length(10);
    double right = look.width() - labels - look.length(10);
    List<double[]> sources = bars(data.sources(), true, scale, plot, gap);
    List<double[]> targets = bars(data.targets(), false, scale, plot, gap);
    place(sources, true, scale);
    place(targets, false, scale);
    data.bands().forEach(b -> band(b, left + bar, right - bar));
    double foot = plot;
    foot = Math.max(foot, nodes(data.sources(), sources, true, left, scale));
    foot = Math.max(foot, nodes(data.targets(), targets, false, right - bar, scale));
    values(true, left + bar + look.length(6), plot);
    values(false, right - bar - look.length(6), plot);
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    data.bands().forEach(b -> standings.add(Standing.of(b.shown().figure())));
    Key key = new Key(look).addBars(standings);
    boolean rest =
        data.sources().stream().anyMatch(n -> rest(n, true) > 0)
            || data.targets().stream().anyMatch(n -> rest(n, false) > 0);
    if (rest) {
      key.add(
          look.words().say("drawn-rest"),
          (s, x, y) ->
              s.frame(
                  new Box(x, y - look.length(5), key.field(), look.length(10)),
                  "mute",
                  look.canvas().hairline()));
    }
    if (!key.empty()) {
      foot += look.length(14);
      foot += key.paint(sheet, 0, foot, look.width());
    }
    return sheet.drawing(look.canvas().width(), foot + look.length(2));
  }

  private static final int MOST_GAPS = FlowData.MOST - 1;

  private double wordsHeight(List<FlowData.Node> nodes) {
    return nodes.stream().mapToDouble(n -> words(n, labels).height() + look.length(6)).sum();
  }

  private double scale(List<FlowData.Node> nodes, boolean source, double plot, double gap) {
    double sum = nodes.stream().mapToDouble(n -> data.size(n, source)).sum();
    return sum == 0 ? 0 : (plot - (nodes.size() - 1) * gap) / sum;
  }

  private double rest(FlowData.Node node, boolean source) {
    double rest = data.size(node, source) - data.sum(node, source);
    return rest > 1e-9 * data.size(node, source) ? rest : 0;
  }

  /** Upper and lower ends of the bars of one side, which stand in the middle of the height. */
  private List<double[]> bars(
      List<FlowData.Node> nodes, boolean source, double scale, double plot, double gap) {
    double taken = (nodes.size() - 1) * gap;
    for (FlowData.Node node : nodes) {
      taken += data.size(node, source) * scale;
    }
    double y = (plot - taken) / 2;
    List<double[]> bars = new ArrayList<>();
    for (FlowData.Node node : nodes) {
      double height = data.size(node, source) * scale;
      bars.add(new double[] {y, y + height});
      y += height + gap;
    }
    return bars;
  }

  /** Where each band starts and ends: in the order of the other side, so that few bands cross. */
  private void place(List<double[]> bars, boolean source, double scale) {
    List<FlowData.Node> nodes = source ? data.sources() : data.targets();
    List<FlowData.Node> others = source ? data.targets() : data.sources();
    for (int i = 0; i < nodes.size(); i++) {
      double y = bars.get(i)[0];
      for (FlowData.Node other : others) {
        for (FlowData.Band band : data.at(nodes.get(i), source)) {
          if ((source ? band.to() : band.from()).equals(other)) {
            double height = band.shown().amount() * scale;
            double[] edge = edges.computeIfAbsent(band, b -> new double[4]);
            edge[source ? 0 : 2] = y;
            edge[source ? 1 : 3] = y + height;
            y += height;
          }
        }
      }
    }
  }

  private void band(FlowData.Band band, double x1, double x2) {
    double[] edge = edges.get(band);
    String token = band.from().color();
    Standing standing = Standing.of(band.shown().figure());
    double middle = (x1 + x2) / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(x1, edge[0]);
    path.curveTo(middle, edge[0], middle, edge[2], x2, edge[2]);
    path.lineTo(x2, edge[3]);
    path.curveTo(middle, edge[3], middle, edge[1], x1, edge[1]);
    path.closePath();
    double hairline = look.canvas().hairline();
    if (edge[1] - edge[0] < 0.01) {
      sheet.stroke(path, token, look.dashed()); // nothing flows, and that is told
      return;
    }
    if (standing == Standing.REPORTED || standing == Standing.DERIVED) {
      sheet.fill(path, token, standing == Standing.REPORTED ? OPACITY : 0.5 * OPACITY);
    } else if (standing == Standing.PLANNED) {
      sheet.lines(hatch(edge, x1, x2), token, Sheet.pen(hairline));
    }
    if (standing != Standing.REPORTED) {
      sheet.stroke(path, token, standing.outline(look, hairline));
    }
  }

  /** Short slanting lines from the lower edge of a band to its upper one. */
  private List<Box.Segment> hatch(double[] edge, double x1, double x2) {
    List<Box.Segment> lines = new ArrayList<>();
    double pitch = look.length(4) / (x2 - x1);
    double slant = Math.min(edge[1] - edge[0], look.length(24)) / (x2 - x1);
    for (double at = -slant; at < 1; at += pitch) {
      double low = Math.max(0, at);
      double high = Math.min(1, at + slant);
      // A line cut by an end starts or stops on the way from edge to edge.
      double bottom = (low - at) / slant;
      double top = (high - at) / slant;
      double fromY = mix(curve(edge[1], edge[3], low), curve(edge[0], edge[2], low), bottom);
      double toY = mix(curve(edge[1], edge[3], high), curve(edge[0], edge[2], high), top);
      lines.add(new Box.Segment(x1 + low * (x2 - x1), fromY, x1 + high * (x2 - x1), toY));
    }
    return lines;
  }

  private static double mix(double a, double b, double part) {
    return a + part * (b - a);
  }

  /** Height of the edge from {@code a} to {@code b} at a part of the way across. */
  private static double curve(double a, double b, double part) {
    // The curve's x runs as 3t(1-t)²/2 + 3t²(1-t)/2 + t³; its parameter is found by halving.
    double low = 0;
    double high = 1;
    for (int i = 0; i < 30; i++) {
      double t = (low + high) / 2;
      double x = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t;
      if (x < part) {
        low = t;
      } else {
        high = t;
      }
    }
    double t = (low + high) / 2;
    double ease = 3 * t * t * (1 - t) + t * t * t;
    return a + ease * (b - a);
  }

  private double nodes(
      List<FlowData.Node> nodes, List<double[]> bars, boolean source, double x, double scale) {
    List<Double> middles = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    List<TextBlock> blocks = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      FlowData.Node node = nodes.get(i);
      double[] ends = bars.get(i);
      double rest = rest(node, source) * scale;
      double hairline = look.canvas().hairline();
      double full = Math.max(ends[1] - rest - ends[0], hairline);
      sheet.rectangle(new Box(x, ends[0], bar, full), node.color(), 1);
      if (rest > hairline) {
        sheet.frame(
            new Box(x + hairline / 2, ends[1] - rest, bar - hairline, rest - hairline / 2),
            node.color(),
            hairline);
      }
      TextBlock block = words(node, labels);
      blocks.add(block);
      heights.add(block.height());
      middles.add((ends[0] + ends[1]) / 2);
    }
    double all = heights.stream().mapToDouble(Double::doubleValue).sum();
    double gap = look.length(4);
    double bottom = Math.max(bars.get(bars.size() - 1)[1], all + gap * heights.size());
    bottom =
        Math.max(bottom, middles.get(middles.size() - 1) + heights.get(heights.size() - 1) / 2);
    List<Double> tops = Labels.spread(middles, heights, gap, 0, bottom);
    for (int i = 0; i < blocks.size(); i++) {
      if (source) {
        blocks.get(i).paintRight(sheet, x - look.length(10), tops.get(i));
      } else {
        blocks.get(i).paint(sheet, x + bar + look.length(10), tops.get(i));
      }
    }
    return bottom;
  }

  /** The values at one end of all bands, pushed apart where bands are thin. */
  private void values(boolean source, double x, double plot) {
    List<FlowData.Band> bands = new ArrayList<>(data.bands());
    int at = source ? 0 : 2;
    bands.sort(java.util.Comparator.comparingDouble(b -> edges.get(b)[at] + edges.get(b)[at + 1]));
    double height = 1.1 * look.labelSize();
    List<Double> middles = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (FlowData.Band band : bands) {
      middles.add((edges.get(band)[at] + edges.get(band)[at + 1]) / 2);
      heights.add(height);
    }
    List<Double> tops = Labels.spread(middles, heights, look.length(2), 0, plot);
    for (int i = 0; i < bands.size(); i++) {
      Shown shown = bands.get(i).shown();
      // On an even tint a ring of paper would only blur the figures.
      Sheet.Type type =
          Standing.of(shown.figure()) == Standing.PLANNED
              ? look.value(false)
              : look.label("ink", false);
      double left = source ? x : x - look.textWidth(shown.text(), type);
      double baseline = tops.get(i) + height / 2 + 0.36 * type.size();
      sheet.text(shown.text(), left, baseline, type, shown.figure().id());
    }
  }
}
