package zhounian.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Region;

/** An atlas of chains on one canvas: a matrix, or one block for each chain on phones. */
final class AtlasPicture {
  private final AtlasData data;
  private final Look look;
  private final Sheet sheet;

  private AtlasPicture(AtlasData data, Look look) {
    this.data = data;
    this.look = look;
    this.sheet = new Sheet(look.measure());
  }

  /**
   * The drawing.
   *
   * @param data one chain at least
   */
  static Drawing of(AtlasData data, Look look) {
    AtlasPicture picture = new AtlasPicture(data, look);
    return look.canvas() == Canvas.NARROW ? picture.blocks() : picture.matrix();
  }

  // Words

  private TextBlock chain(AtlasData.Chain chain, double width) {
    TextBlock block = new TextBlock(look).add(chain.name(), look.label("ink", true), width);
    chain
        .figure()
        .ifPresent(
            f -> block.add(Shown.told(f, look.words()), look.axis("ink3", false), width, f.id()));
    return block;
  }

  private TextBlock cluster(AtlasData.Chain chain, AtlasData.Cluster cluster, double width) {
    boolean lead = chain.leads(cluster.place());
    TextBlock block =
        new TextBlock(look).add(cluster.role(), look.label(lead ? "ink" : "ink2", lead), width);
    cluster.figure().ifPresent(f -> block.add(f.text(), look.axis("ink3", false), width, f.id()));
    return block;
  }

  private TextBlock bottleneck(AtlasData.Chain chain, double width) {
    return new TextBlock(look).add(chain.bottleneck(), look.axis("ink2", false), width);
  }

  /** Solid for who leads, else an outline; what is planned is hatched. */
  private void mark(AtlasData.Chain chain, AtlasData.Cluster cluster, double x, double middle) {
    double half = look.length(4.5);
    Box box = new Box(x, middle - half, 2 * half, 2 * half);
    String color = color(cluster.place());
    double line = look.length(1.4);
    sheet.rectangle(box, "paper", 1);
    if (cluster.standing() == Standing.PLANNED) {
      sheet.lines(Hatch.in(box, look.length(3)), color, Sheet.pen(look.canvas().hairline()));
    } else if (chain.leads(cluster.place())) {
      sheet.rectangle(box, color, 1);
    }
    Box inner =
        new Box(box.x() + line / 2, box.y() + line / 2, box.width() - line, box.height() - line);
    sheet.stroke(
        new java.awt.geom.Rectangle2D.Double(inner.x(), inner.y(), inner.width(), inner.height()),
        color,
        cluster.standing().outline(look, line));
  }

  private static String color(Region place) {
    return place.color().isEmpty() ? "ink2" : place.color();
  }

  private double mark() {
    return look.length(9);
  }

  // The matrix

  private Drawing matrix() {
    double gap = look.length(14);
    int columns = data.places().size();
    double first = 0;
    for (AtlasData.Chain chain : data.chains()) {
      first = Math.max(first, chain(chain, 0.17 * look.width()).width());
    }
    double last = 0;
    if (data.bottlenecks()) {
      last = look.textWidth(look.words().say("drawn-bottleneck"), look.axis("ink3", false));
      for (AtlasData.Chain chain : data.chains()) {
        last = Math.max(last, bottleneck(chain, 0.2 * look.width()).width());
      }
    }
    double left = first + gap * 1.4;
    double right = look.width() - (last > 0 ? last + gap : 0);
    double column = columns == 0 ? 0 : (right - left) / columns;
    double words = column - mark() - look.length(6) - gap;
    double y = head(left, column, right + gap);
    for (AtlasData.Chain chain : data.chains()) {
      double top = y + look.length(9);
      TextBlock name = chain(chain, first + 1);
      name.paint(sheet, 0, top);
      double middle = top + name.firstMiddle();
      double height = name.height();
      List<Region> linked = chain.corridor();
      if (linked.size() > 1) {
        double from = left + data.places().indexOf(linked.get(0)) * column;
        double to = left + data.places().indexOf(linked.get(linked.size() - 1)) * column;
        // Above the words, so that it crosses none of them.
        corridor(chain, left, column, from, to, top - look.length(3), middle);
      }
      for (int i = 0; i < columns; i++) {
        Region place = data.places().get(i);
        double x = left + i * column;
        if (chain.at(place).isPresent()) {
          AtlasData.Cluster cluster = chain.at(place).get();
          TextBlock block = cluster(chain, cluster, words);
          mark(chain, cluster, x, middle);
          block.paint(sheet, x + mark() + look.length(6), top);
          height = Math.max(height, block.height());
        }
      }
      TextBlock bottleneck = bottleneck(chain, last + 1);
      bottleneck.paint(sheet, right + gap, top + middle - top - bottleneck.firstMiddle());
      height = Math.max(height, bottleneck.height());
      y = top + height + look.length(9);
      sheet.line(0, y, look.width(), y, "hair", look.canvas().hairline());
    }
    return finish(y);
  }

  private double head(double left, double column, double last) {
    Sheet.Type type = look.label("ink", true);
    double height = 0;
    for (Region place : data.places()) {
      height = Math.max(height, name(place, column).height());
    }
    height = Math.max(height, 1.36 * type.size());
    for (int i = 0; i < data.places().size(); i++) {
      TextBlock name = name(data.places().get(i), column);
      name.paint(sheet, left + i * column, height - name.height());
    }
    if (data.bottlenecks()) {
      sheet.text(
          look.words().say("drawn-bottleneck"),
          last,
          height - 0.32 * type.size(),
          look.axis("ink3", false),
          "");
    }
    double y = height + look.length(5);
    sheet.line(0, y, look.width(), y, "ink", look.canvas().hairline());
    return y;
  }

  private TextBlock name(Region place, double column) {
    String token = look.palette().text(color(place));
    return new TextBlock(look).add(place.name(), look.label(token, true), column - look.length(8));
  }

  /** A line over the row with a foot down to each place that it links. */
  private void corridor(
      AtlasData.Chain chain,
      double left,
      double column,
      double from,
      double to,
      double top,
      double middle) {
    double in = mark() / 2;
    double width = look.length(2.4);
    java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
    path.moveTo(from + in, middle);
    path.lineTo(from + in, top);
    path.lineTo(to + in, top);
    path.lineTo(to + in, middle);
    for (int i = 0; i < data.places().size(); i++) {
      double x = left + i * column + in;
      if (chain.links(data.places().get(i)) && x > from + in && x < to + in) {
        path.moveTo(x, top);
        path.lineTo(x, middle);
      }
    }
    sheet.stroke(path, "mute", Sheet.pen(width));
  }

  // Blocks

  private Drawing blocks() {
    double y = 0;
    double indent = inset() + mark() + look.length(9);
    for (AtlasData.Chain chain : data.chains()) {
      sheet.line(0, y, look.width(), y, "line", look.canvas().hairline());
      y += look.length(8);
      TextBlock name = chain(chain, look.width());
      name.paint(sheet, 0, y);
      y += name.height() + look.length(5);
      bracket(chain, y, indent);
      for (Region place : data.places()) {
        if (chain.at(place).isPresent()) {
          AtlasData.Cluster cluster = chain.at(place).get();
          double places = placesWidth();
          TextBlock where = name(place, places + look.length(9));
          mark(chain, cluster, inset(), y + where.firstMiddle());
          where.paint(sheet, indent, y);
          cluster(chain, cluster, look.width() - indent - places - look.length(10))
              .paint(sheet, indent + places + look.length(10), y);
          y += rowHeight(chain, cluster, indent);
        }
      }
      if (!chain.bottleneck().isEmpty()) {
        TextBlock block =
            new TextBlock(look)
                .add(
                    look.words().bottleneck(chain.bottleneck()),
                    look.axis("ink2", false),
                    look.width() - indent);
        block.paint(sheet, indent, y);
        y += block.height() + look.length(4);
      }
      y += look.length(6);
    }
    return finish(y - look.length(6));
  }

  /** Room for the corridor left of the marks, so that it passes those that it does not link. */
  private double inset() {
    return data.chains().stream().anyMatch(c -> c.corridor().size() > 1) ? look.length(9) : 0;
  }

  private void bracket(AtlasData.Chain chain, double top, double indent) {
    List<Double> feet = new ArrayList<>();
    double row = top;
    for (Region place : data.places()) {
      if (chain.at(place).isPresent()) {
        if (chain.links(place)) {
          feet.add(row + name(place, look.width()).firstMiddle());
        }
        row += rowHeight(chain, chain.at(place).get(), indent);
      }
    }
    if (feet.size() > 1) {
      double x = look.length(1.2);
      java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
      path.moveTo(x, feet.get(0));
      path.lineTo(x, feet.get(feet.size() - 1));
      for (double foot : feet) {
        path.moveTo(0, foot);
        path.lineTo(inset(), foot);
      }
      sheet.stroke(path, "mute", Sheet.pen(look.length(2.4)));
    }
  }

  private double placesWidth() {
    double widest = 0;
    for (Region place : data.places()) {
      widest = Math.max(widest, look.textWidth(place.name(), look.label("ink", true)));
    }
    return Math.min(widest, 0.3 * look.width());
  }

  private double rowHeight(AtlasData.Chain chain, AtlasData.Cluster cluster, double indent) {
    double places = placesWidth();
    double words = look.width() - indent - places - look.length(10);
    return Math.max(
            cluster(chain, cluster, words).height(),
            name(cluster.place(), places + look.length(9)).height())
        + look.length(5);
  }

  private Drawing finish(double foot) {
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    boolean leads = false;
    boolean corridors = false;
    for (AtlasData.Chain chain : data.chains()) {
      chain.clusters().forEach(c -> standings.add(c.standing()));
      leads |= chain.lead().filter(l -> chain.at(l).isPresent()).isPresent();
      corridors |= chain.corridor().size() > 1;
    }
    Key key = new Key(look);
    double half = look.length(4.5);
    double line = look.length(1.4);
    if (leads) {
      key.add(
          look.words().say("drawn-lead"),
          (s, x, y) ->
              s.rectangle(new Box(x + look.length(6), y - half, 2 * half, 2 * half), "ink2", 1));
      key.add(
          look.words().say("drawn-participant"),
          (s, x, y) ->
              s.frame(
                  new Box(
                      x + look.length(6) + line / 2,
                      y - half + line / 2,
                      2 * half - line,
                      2 * half - line),
                  "ink2",
                  line));
    }
    if (corridors) {
      key.add(
          look.words().say("drawn-corridor"),
          (s, x, y) -> s.line(x, y, x + key.field(), y, "mute", look.length(2.4)));
    }
    key.addBars(standings);
    double y = foot;
    if (!key.empty()) {
      y += look.length(12);
      y += key.paint(sheet, 0, y, look.width());
    }
    return sheet.drawing(look.canvas().width(), y + look.length(2));
  }
}
