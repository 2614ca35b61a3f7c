package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** A bar chart on one canvas. */
final class BarPicture {
  private final BarData data;
  private final Look look;
  private final Amounts amounts;
  private final List<List<String>> labels;
  private final boolean above;
  private final double start;
  private final double pitch;
  private final double lead;
  private final double thickness;
  private final double top;
  private final BarScale scale;

  BarPicture(BarData data, Amounts amounts, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    double column = 0.3 * look.width() - look.length(12);
    List<List<String>> beside = wrapped(column);
    this.above =
        look.canvas() == Canvas.NARROW
            || beside.stream().anyMatch(l -> l.size() > 2)
            || widest(beside) > column;
    this.labels = above ? wrapped(look.width() - 2) : beside;
    int lines = labels.stream().mapToInt(List::size).max().orElse(1);
    double step = 1.25 * look.labelSize();
    this.thickness = look.length(above ? 15 : 18);
    if (above) {
      this.start = 1;
      this.lead = step * lines + look.length(4);
      this.pitch = lead + thickness + look.length(12);
    } else {
      this.start = widest(labels) + look.length(12);
      this.pitch = Math.max(look.length(34), step * lines + look.length(8));
      this.lead = (pitch - thickness) / 2;
    }
    this.top = RowGuides.room(data.reference(), data.band(), look);
    this.scale = scale();
  }

  private List<List<String>> wrapped(double width) {
    List<List<String>> wrapped = new ArrayList<>();
    for (BarData.Bar bar : data.bars()) {
      wrapped.add(Wrap.even(bar.label(), width, look.labelSize(), bar.emphasis(), look.measure()));
    }
    return wrapped;
  }

  private double widest(List<List<String>> lines) {
    double widest = 0;
    for (int i = 0; i < lines.size(); i++) {
      Sheet.Type type = labelType(data.bars().get(i));
      for (String line : lines.get(i)) {
        widest = Math.max(widest, look.textWidth(line, type));
      }
    }
    return widest;
  }

  private Sheet.Type labelType(BarData.Bar bar) {
    return look.label(bar.emphasis() ? "ink" : "ink2", bar.emphasis());
  }

  /** The value at a bar's end; the uppermost one names the unit. */
  private String value(int index) {
    Shown shown = data.bars().get(index).shown();
    boolean bare = index > 0 || amounts.percent();
    return shown.text(bare ? "" : amounts.unit()) + shown.remark();
  }

  /** Length of one, so that the longest bar and its value fill the width. */
  private BarScale scale() {
    List<BarScale.Length> lengths = new ArrayList<>();
    for (int i = 0; i < data.bars().size(); i++) {
      BarData.Bar bar = data.bars().get(i);
      double text = look.textWidth(value(i), look.value(bar.emphasis()));
      lengths.add(new BarScale.Length(bar.shown().amount(), text + look.length(8)));
    }
    data.reference().ifPresent(r -> lengths.add(new BarScale.Length(r.shown().amount(), 2)));
    data.band()
        .ifPresent(
            b -> {
              lengths.add(new BarScale.Length(b.from().amount(), 2));
              lengths.add(new BarScale.Length(b.to().amount(), 2));
            });
    return BarScale.of(lengths, start, look.width());
  }

  /** Paints everything. */
  Drawing drawing() {
    Sheet sheet = new Sheet(look.measure());
    int count = data.bars().size();
    double room = look.width() - start;
    Box area = new Box(start, top, room, count * pitch);
    double foot = area.bottom() + (above ? -look.length(4) : 0);
    data.band().ifPresent(b -> RowGuides.band(b, scale, top, foot, sheet, look));
    BarPlot.draw(
        data.bars(),
        area,
        (start - scale.zero()) / scale.unit(),
        (look.width() - scale.zero()) / scale.unit(),
        lead,
        thickness,
        sheet,
        look);
    double line = 1.2 * look.canvas().hairline();
    sheet.line(scale.zero(), top, scale.zero(), foot, "ink", line);
    List<Box> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.addAll(boxes(i));
    }
    List<Box> bars = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bars.add(scale.bar(data.bars().get(i).shown().amount(), top + i * pitch + lead, thickness));
    }
    data.reference().ifPresent(r -> RowGuides.line(r, scale, top, foot, bars, texts, sheet, look));
    for (int i = 0; i < count; i++) {
      BarData.Bar bar = data.bars().get(i);
      List<Box> places = boxes(i);
      List<String> lines = labels.get(i);
      for (int l = 0; l < lines.size(); l++) {
        sheet.text(lines.get(l), places.get(l), labelType(bar), "");
      }
      sheet.text(
          value(i),
          places.get(lines.size()),
          look.value(bar.emphasis()),
          bar.shown().figure().id());
      Box shape = scale.bar(bar.shown().amount(), top + i * pitch + lead, thickness);
      Box value = places.get(lines.size());
      double left = Math.min(shape.x(), value.x());
      double right = Math.max(shape.right(), value.right());
      sheet.spot(
          new Box(left, shape.y(), right - left, thickness),
          bar.shown().figure().id(),
          amounts.point(bar.label(), bar.shown()));
    }
    return sheet.drawing(look.canvas().width(), foot + look.length(2));
  }

  /** The boxes of a bar's label, line by line, and of its value. */
  private List<Box> boxes(int index) {
    BarData.Bar bar = data.bars().get(index);
    List<Box> boxes = new ArrayList<>();
    double size = look.labelSize();
    double step = 1.25 * size;
    double band = top + index * pitch;
    List<String> lines = labels.get(index);
    double upper =
        above
            ? band + lead - look.length(4) - lines.size() * step
            : band + (pitch - step * lines.size()) / 2;
    for (String line : lines) {
      double width = look.textWidth(line, labelType(bar));
      double x = above ? start + look.length(2) : start - look.length(12) - width;
      boxes.add(new Box(x, upper + (step - size) / 2, width, size));
      upper += step;
    }
    double width = look.textWidth(value(index), look.value(bar.emphasis()));
    double end =
        scale.x(bar.shown().amount())
            + (bar.shown().value().signum() < 0 ? -look.length(7) - width : look.length(7));
    boxes.add(new Box(end, band + lead + (thickness - size) / 2, width, size));
    return boxes;
  }
}
