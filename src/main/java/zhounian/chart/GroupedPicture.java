package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.model.Drawing;

/** Groups of bars on one canvas. */
final class GroupedPicture {
  private static final List<String> COLORS = List.of("ink", "s4", "mute");

  private final GroupData data;
  private final Amounts amounts;
  private final Look look;
  private final RowLabels labels;
  private final double thickness;
  private final BarScale scale;
  private final List<Double> uppers = new ArrayList<>();
  private final double top;
  private final double foot;

  GroupedPicture(GroupData data, Amounts amounts, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.labels =
        RowLabels.of(data.groups().stream().map(GroupData.Group::label).toList(), false, look);
    // Never lower than the numbers behind the bars are high.
    this.thickness = Math.max(look.length(12), 1.04 * look.axisSize());
    this.scale = scale();
    this.top = RowGuides.room(data.reference(), data.band(), look);
    double bars = thickness * data.names().size();
    double y = top + look.length(2);
    for (int i = 0; i < data.groups().size(); i++) {
      double name = labels.height(i, look);
      double lead = labels.above() ? name + look.length(3) : Math.max(0, (name - bars) / 2);
      uppers.add(y + lead);
      y += lead + bars + (labels.above() ? 0 : lead) + look.length(20);
    }
    this.foot = y - look.length(20) + look.length(2);
  }

  private String value(GroupData.Part part, boolean first) {
    boolean bare = !first || amounts.percent();
    return part.shown().text(bare ? "" : amounts.unit()) + part.shown().remark();
  }

  private Sheet.Type valueType(GroupData.Part part) {
    // A halo would bite into the bars above and below.
    return new Sheet.Type(look.axisSize(), part.emphasis(), "ink", 0);
  }

  private Sheet.Type nameType(String name) {
    String color = data.color(name, COLORS);
    return new Sheet.Type(look.axisSize(), true, look.palette().text(color), 0);
  }

  private BarScale scale() {
    List<BarScale.Length> lengths = new ArrayList<>();
    for (int g = 0; g < data.groups().size(); g++) {
      for (int n = 0; n < data.names().size(); n++) {
        Optional<GroupData.Part> part = data.groups().get(g).part(data.names().get(n));
        double name =
            g == 0 ? look.textWidth(data.names().get(n), nameType(data.names().get(n))) : 0;
        double gap = g == 0 ? look.length(8) : 0;
        boolean first = g == 0 && n == 0;
        double width =
            part.map(p -> look.textWidth(value(p, first), valueType(p)))
                .orElse(look.textWidth(Wording.NOTHING, look.axis("ink3", false)));
        double amount = part.map(p -> p.shown().amount()).orElse(0.0);
        lengths.add(new BarScale.Length(amount, look.length(8) + width + gap + name));
      }
    }
    data.reference().ifPresent(r -> lengths.add(new BarScale.Length(r.shown().amount(), 2)));
    data.band()
        .ifPresent(
            b -> {
              lengths.add(new BarScale.Length(b.from().amount(), 2));
              lengths.add(new BarScale.Length(b.to().amount(), 2));
            });
    return BarScale.of(lengths, labels.start(), look.width());
  }

  /** Paints everything. */
  Drawing drawing() {
    Sheet sheet = new Sheet(look.measure());
    double hairline = look.canvas().hairline();
    data.band().ifPresent(b -> RowGuides.band(b, scale, top, foot, sheet, look));
    List<Box> bars = new ArrayList<>();
    List<Placed> texts = new ArrayList<>();
    for (int g = 0; g < data.groups().size(); g++) {
      GroupData.Group group = data.groups().get(g);
      double height = thickness * data.names().size();
      double upper = uppers.get(g);
      double name = labels.above() ? upper - labels.height(g, look) - look.length(3) : upper;
      texts.addAll(labels.texts(g, name, height, look.label("ink", false), look));
      for (int n = 0; n < data.names().size(); n++) {
        String series = data.names().get(n);
        double y = upper + n * thickness;
        Optional<GroupData.Part> part = group.part(series);
        if (part.isPresent()) {
          Shown shown = part.get().shown();
          Box box = scale.bar(shown.amount(), y, thickness);
          bars.add(box);
          boolean leftward = shown.value().signum() < 0;
          BarMark.paint(box, shown, data.color(series, COLORS), leftward, sheet, look);
          List<Placed> behind = behind(part.get(), series, y, g == 0, n == 0);
          texts.addAll(behind);
          spot(group, part.get(), box, behind.get(0).box(), sheet);
        } else {
          double x = scale.zero() + look.length(7);
          Sheet.Type none = look.axis("ink3", false);
          texts.add(placed(Wording.NOTHING, x, y, none, ""));
          if (g == 0) {
            double width = look.textWidth(Wording.NOTHING, none);
            texts.add(placed(series, x + width + look.length(8), y, nameType(series), ""));
          }
        }
      }
    }
    double end = foot - look.length(2);
    sheet.line(scale.zero(), top, scale.zero(), end, "ink", 1.2 * hairline);
    List<Box> boxes = texts.stream().map(Placed::box).toList();
    data.reference().ifPresent(r -> RowGuides.line(r, scale, top, end, bars, boxes, sheet, look));
    texts.forEach(t -> t.paint(sheet));
    return sheet.drawing(look.canvas().width(), foot);
  }

  private void spot(GroupData.Group group, GroupData.Part part, Box bar, Box text, Sheet sheet) {
    double left = Math.min(bar.x(), text.x());
    double right = Math.max(bar.right(), text.right());
    sheet.spot(
        new Box(left, bar.y(), right - left, thickness),
        part.shown().figure().id(),
        amounts.point(group.label() + amounts.wording().say("comma") + part.name(), part.shown()));
  }

  /** The value at a bar's end; in the first group the bar's name behind it. */
  private List<Placed> behind(
      GroupData.Part part, String series, double y, boolean named, boolean first) {
    String value = value(part, named && first);
    Sheet.Type type = valueType(part);
    double width = look.textWidth(value, type);
    double name = named ? look.textWidth(series, nameType(series)) : 0;
    double end = scale.x(part.shown().amount());
    boolean leftward = part.shown().value().signum() < 0;
    double x = leftward ? end - look.length(7) - width : end + look.length(7);
    List<Placed> runs = new ArrayList<>();
    runs.add(placed(value, x, y, type, part.shown().figure().id()));
    if (named) {
      double at = leftward ? x - look.length(8) - name : x + width + look.length(8);
      runs.add(placed(series, at, y, nameType(series), ""));
    }
    return runs;
  }

  private Placed placed(String text, double x, double y, Sheet.Type type, String figure) {
    double width = look.textWidth(text, type);
    double upper = y + (thickness - type.size()) / 2;
    return new Placed(text, new Box(x, upper, width, type.size()), type, figure);
  }
}
