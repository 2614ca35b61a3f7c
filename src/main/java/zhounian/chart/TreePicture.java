package zhounian.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** A tree on one canvas: from left to right, or as an indented list where that is too narrow. */
final class TreePicture {
  private final TreeData data;
  private final Look look;
  private final Sheet sheet;
  private final Map<String, TextBlock> words = new HashMap<>();
  private final Map<String, Double> tops = new HashMap<>();
  private final List<Double> lefts = new ArrayList<>();
  private final Map<Integer, Integer> lanes = new HashMap<>();

  private TreePicture(TreeData data, Look look) {
    this.data = data;
    this.look = look;
    this.sheet = new Sheet(look.measure());
  }

  /**
   * The drawing.
   *
   * @param data one node at least
   */
  static Drawing of(TreeData data, Look look) {
    TreePicture picture = new TreePicture(data, look);
    return look.canvas() == Canvas.NARROW ? picture.list() : picture.columns();
  }

  private TextBlock words(TreeData.Node node, double width) {
    String token = look.palette().text(node.color());
    TextBlock block =
        new TextBlock(look)
            .add(
                node.label() + look.words().remark(node.standing()),
                look.label(token, node.level() == 0),
                width);
    Sheet.Type small = look.axis("ink3", false);
    String date = node.date();
    String told = told(node);
    String both =
        date.isEmpty() || told.isEmpty() ? date + told : date + look.words().say("comma") + told;
    if (look.textWidth(both, small) <= width) {
      block.add(both, small, width, node.figure().map(f -> f.id()).orElse(""));
    } else {
      block.add(date, small, width);
      block.add(told, small, width, node.figure().map(f -> f.id()).orElse(""));
    }
    for (TreeData.Succession succession : data.into(node)) {
      block.add(
          look.words().succession(succession.from().label(), succession.label()), small, width);
    }
    return block;
  }

  /** What is planned as a whole need not say it again of its number. */
  private String told(TreeData.Node node) {
    return node.figure()
        .map(f -> Standing.of(f) == node.standing() ? f.text() : Shown.told(f, look.words()))
        .orElse("");
  }

  private double apart() {
    return look.length(13);
  }

  // From left to right

  private Drawing columns() {
    int levels = data.levels();
    double[] gaps = new double[levels];
    for (int level = 0; level < levels; level++) {
      gaps[level] = (level + 1 < levels ? look.length(46) : 0) + lanes(level) * look.length(9);
    }
    double room = look.width();
    for (double gap : gaps) {
      room -= gap;
    }
    double x = 0;
    double[] widths = widths(levels, room);
    for (int level = 0; level < levels; level++) {
      lefts.add(x);
      x += widths[level] + gaps[level];
    }
    data.nodes().values().forEach(n -> words.put(n.id(), words(n, widths[n.level()])));
    double y = 0;
    for (TreeData.Node top : data.under("")) {
      y = place(top, y) + apart();
    }
    for (TreeData.Node node : data.nodes().values()) {
      words.get(node.id()).paint(sheet, lefts.get(node.level()), tops.get(node.id()));
      connect(node);
    }
    data.successions().forEach(s -> succeed(s, widths));
    return sheet.drawing(look.canvas().width(), y - apart() + look.length(4));
  }

  /** As wide as its words are, as far as all levels get a fair part. */
  private double[] widths(int levels, double room) {
    double[] widths = new double[levels];
    for (TreeData.Node node : data.nodes().values()) {
      double wanted = words(node, Double.MAX_VALUE).width();
      widths[node.level()] = Math.max(widths[node.level()], wanted);
    }
    double left = room;
    for (int level = 0; level < levels; level++) {
      double share = left / (levels - level);
      double after = 0;
      for (int other = level + 1; other < levels; other++) {
        after += Math.min(widths[other], share);
      }
      widths[level] = Math.min(widths[level], Math.max(share, left - after));
      left -= widths[level];
    }
    return widths;
  }

  /** How many succession lines run in the gap right of a level. */
  private int lanes(int level) {
    return (int)
        data.successions().stream()
            .filter(s -> Math.min(s.from().level(), s.to().level()) == level)
            .count();
  }

  /**
   * Gives a node and all under it their places.
   *
   * @return the lower end of what they take
   */
  private double place(TreeData.Node node, double top) {
    double height = words.get(node.id()).height();
    List<TreeData.Node> below = data.under(node.id());
    if (below.isEmpty()) {
      tops.put(node.id(), top);
      return top + height;
    }
    double y = top;
    for (TreeData.Node child : below) {
      y = place(child, y) + apart();
    }
    double foot = y - apart();
    double first = middle(below.get(0));
    double last = middle(below.get(below.size() - 1));
    double wanted = (first + last) / 2 - words.get(node.id()).firstMiddle();
    double placed = Math.max(top, Math.min(wanted, Math.max(top, foot - height)));
    tops.put(node.id(), placed);
    return Math.max(foot, placed + height);
  }

  private double middle(TreeData.Node node) {
    return tops.get(node.id()) + words.get(node.id()).firstMiddle();
  }

  private double right(TreeData.Node node) {
    return lefts.get(node.level()) + words.get(node.id()).firstWidth();
  }

  private void connect(TreeData.Node node) {
    List<TreeData.Node> below = data.under(node.id());
    if (below.isEmpty()) {
      return;
    }
    double end = lefts.get(node.level() + 1) - look.length(8);
    double turn = end - look.length(16);
    List<Box.Segment> lines = new ArrayList<>();
    double own = middle(node);
    lines.add(new Box.Segment(right(node) + look.length(8), own, turn, own));
    double first = Math.min(own, middle(below.get(0)));
    double last = Math.max(own, middle(below.get(below.size() - 1)));
    if (last > first) {
      lines.add(new Box.Segment(turn, first, turn, last));
    }
    below.forEach(b -> lines.add(new Box.Segment(turn, middle(b), end, middle(b))));
    sheet.lines(lines, "line", Sheet.pen(look.canvas().hairline()));
  }

  /** A broken line from the old to the new, with a head at the new. */
  private void succeed(TreeData.Succession succession, double[] widths) {
    TreeData.Node from = succession.from();
    TreeData.Node to = succession.to();
    int level = Math.min(from.level(), to.level());
    int lane = lanes.merge(level, 1, Integer::sum);
    double x = lefts.get(level) + widths[level] + look.length(9) * lane;
    double start = side(from, level);
    double end = side(to, level);
    double y1 = middle(from) + lower(from);
    double y2 = middle(to) + lower(to);
    broken(
        List.of(
            new Box.Segment(start, y1, x, y1),
            new Box.Segment(x, y1, x, y2),
            new Box.Segment(x, y2, end, y2)));
    head(end, y2, end < x ? -1 : 1);
  }

  private void broken(List<Box.Segment> lines) {
    sheet.lines(
        lines,
        "ink3",
        new Drawing.Pen(
            look.canvas().hairline() * 1.2,
            List.of(Sheet.round(look.length(4)), Sheet.round(look.length(3))),
            false));
  }

  private double side(TreeData.Node node, int level) {
    return node.level() == level
        ? right(node) + look.length(6)
        : lefts.get(node.level()) - look.length(6);
  }

  /** Below the solid line that starts or ends at the same node. */
  private double lower(TreeData.Node node) {
    return data.under(node.id()).isEmpty() && node.level() == 0 ? 0 : look.length(4);
  }

  private void head(double x, double y, int direction) {
    double size = look.length(4.5);
    sheet.lines(
        List.of(
            new Box.Segment(x - direction * size, y - size * 0.7, x, y),
            new Box.Segment(x - direction * size, y + size * 0.7, x, y)),
        "ink3",
        Sheet.pen(look.canvas().hairline() * 1.2));
  }

  // The list

  private Drawing list() {
    double lane = look.length(9);
    int most = Math.min(4, data.successions().size());
    double edge = look.width() - most * lane;
    double y = 0;
    for (TreeData.Node top : data.under("")) {
      y = row(top, y, edge) + look.length(4);
    }
    double widest = 0;
    for (TreeData.Node node : data.nodes().values()) {
      widest = Math.max(widest, indent(node) + words.get(node.id()).width());
    }
    edge = Math.min(edge, widest + look.length(10));
    for (int i = 0; i < most; i++) {
      TreeData.Succession succession = data.successions().get(i);
      double x = edge + (i + 0.5) * lane;
      double y1 = middle(succession.from());
      double y2 = middle(succession.to());
      double start = indent(succession.from()) + words.get(succession.from().id()).firstWidth();
      double end = indent(succession.to()) + words.get(succession.to().id()).firstWidth();
      broken(
          List.of(
              new Box.Segment(start + look.length(6), y1, x, y1),
              new Box.Segment(x, y1, x, y2),
              new Box.Segment(x, y2, end + look.length(6), y2)));
      head(end + look.length(6), y2, -1);
    }
    return sheet.drawing(look.canvas().width(), y);
  }

  private double indent(TreeData.Node node) {
    return node.level() * look.length(24);
  }

  private double row(TreeData.Node node, double top, double edge) {
    double x = indent(node);
    TextBlock block = words(node, edge - x - look.length(6));
    words.put(node.id(), block);
    tops.put(node.id(), top);
    block.paint(sheet, x, top);
    double y = top + block.height() + look.length(7);
    double rail = x + look.length(5);
    double start = top + block.height() + look.length(2);
    double last = start;
    List<Box.Segment> lines = new ArrayList<>();
    for (TreeData.Node child : data.under(node.id())) {
      double next = row(child, y, edge);
      last = middle(child);
      lines.add(new Box.Segment(rail, last, indent(child) - look.length(6), last));
      y = next;
    }
    if (last > start) {
      lines.add(new Box.Segment(rail, start, rail, last));
    }
    sheet.lines(lines, "line", Sheet.pen(look.canvas().hairline()));
    return y;
  }
}
