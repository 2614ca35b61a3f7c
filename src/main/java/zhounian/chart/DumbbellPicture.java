package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** A dumbbell chart on one canvas. */
final class DumbbellPicture {
  private final DumbbellData data;
  private final Amounts amounts;
  private final Look look;
  private final Ticks ticks;
  private final List<List<String>> names = new ArrayList<>();
  private final double start;
  private final double end;
  private final double low;
  private final double scale;
  private final double top;
  private final double pitch;
  private final List<List<String>> texts = new ArrayList<>();
  private final List<List<Box>> places = new ArrayList<>();
  private final Labels.Placing placing;

  DumbbellPicture(DumbbellData data, Amounts amounts, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
    double name = 0;
    double change = look.textWidth(data.changeHead(), look.axis("ink3", false));
    double value = 0;
    int lines = 1;
    for (DumbbellData.Row row : data.rows()) {
      values.add(row.from().value());
      values.add(row.to().value());
      Sheet.Type bold = nameType(row);
      List<String> wrapped =
          Wrap.even(row.label(), 0.24 * look.width(), bold.size(), true, look.measure());
      names.add(wrapped);
      lines = Math.max(lines, wrapped.size() + (row.remark().isEmpty() ? 0 : 1));
      for (String line : wrapped) {
        name = Math.max(name, look.textWidth(line, bold));
      }
      name = Math.max(name, look.textWidth(row.remark(), look.axis("ink3", false)));
      change = Math.max(change, look.textWidth(row.change(), look.label("ink", true)));
      value = Math.max(value, look.textWidth(row.from().text(), look.value(false)));
      value = Math.max(value, look.textWidth(row.to().text(), look.value(true)));
    }
    this.ticks =
        Ticks.of(
            values.stream().min(BigDecimal::compareTo).orElseThrow(),
            values.stream().max(BigDecimal::compareTo).orElseThrow());
    double step = 1.25 * look.labelSize();
    this.pitch =
        Math.max(
            look.canvas() == Canvas.NARROW ? 56 : look.length(58), lines * step + look.length(10));
    this.start = name + look.length(14);
    this.end = look.width() - (change > 0 ? change + look.length(12) : 0);
    double side = value + look.length(13);
    boolean negative = ticks.lowest() < 0;
    double least = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    double span = most - least == 0 ? 1 : most - least;
    double room = Math.max(end - start - side - (negative ? side : 0), look.length(40));
    this.scale = room / span;
    this.low = negative ? least - side / scale : 0;
    this.top = look.axisSize() + look.length(13);
    this.placing = place();
  }

  private Sheet.Type nameType(DumbbellData.Row row) {
    return look.label(look.palette().text(row.color()), true);
  }

  private double x(Shown shown) {
    return x(shown.amount());
  }

  private double x(double amount) {
    return start + (amount - low) * scale;
  }

  private double middle(int row) {
    return top + (row + 0.5) * pitch;
  }

  private Labels.Placing place() {
    List<Labels.Wish> wishes = new ArrayList<>();
    List<Box> solid = new ArrayList<>();
    List<Box.Segment> lines = new ArrayList<>();
    double radius = look.length(6.5);
    double foot = top + data.rows().size() * pitch;
    lines.add(new Box.Segment(x(0), top, x(0), foot));
    for (int i = 0; i < data.rows().size(); i++) {
      DumbbellData.Row row = data.rows().get(i);
      double y = middle(i);
      for (Shown shown : List.of(row.from(), row.to())) {
        solid.add(new Box(x(shown) - radius, y - radius, 2 * radius, 2 * radius));
      }
      lines.add(new Box.Segment(x(row.from()), y, x(row.to()), y));
      if (i > 0) {
        double edge = top + i * pitch;
        lines.add(new Box.Segment(0, edge, look.width(), edge));
      }
    }
    for (int i = 0; i < data.rows().size(); i++) {
      DumbbellData.Row row = data.rows().get(i);
      boolean falling = row.to().value().compareTo(row.from().value()) < 0;
      wish(row.to(), true, falling, middle(i), wishes);
      wish(row.from(), false, !falling, middle(i), wishes);
    }
    Box area = new Box(start - look.length(8), top, end - start + look.length(8), foot - top);
    return Labels.place(wishes, area, List.of(), solid, lines, look.length(2), look.length(1.5));
  }

  /** Outside the dumbbell if there is room, else over or under its dot. */
  private void wish(
      Shown shown, boolean bold, boolean leftmost, double y, List<Labels.Wish> wishes) {
    Sheet.Type type = look.value(bold);
    List<String> candidates = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    List<String> variants =
        shown.remark().isEmpty() ? List.of(shown.text()) : List.of(shown.full(), shown.text());
    for (String text : variants) {
      List<Box> round =
          Labels.around(x(shown), y, look.length(11), look.textWidth(text, type), type.size());
      List<Integer> order =
          leftmost ? List.of(2, 0, 3, 5, 7, 1, 4, 6) : List.of(1, 0, 3, 4, 6, 2, 5, 7);
      for (int place : order) {
        Box box = round.get(place);
        double off = place == 1 ? look.length(2.5) : place == 2 ? -look.length(2.5) : 0;
        candidates.add(text);
        boxes.add(new Box(box.x() + off, box.y(), box.width(), box.height()));
      }
    }
    texts.add(candidates);
    places.add(boxes);
    wishes.add(new Labels.Wish(shown.text(), boxes));
  }

  /** Whether every value has found its place, and if not, which one has none. */
  Labels.Placing placing() {
    return placing;
  }

  /** Paints everything. */
  Drawing drawing() {
    Sheet sheet = new Sheet(look.measure());
    double foot = top + data.rows().size() * pitch;
    double hairline = look.canvas().hairline();
    paintAxis(sheet, foot);
    paintKey(sheet);
    for (int i = 0; i < data.rows().size(); i++) {
      DumbbellData.Row row = data.rows().get(i);
      if (i > 0) {
        double edge = top + i * pitch;
        sheet.line(0, edge, look.width(), edge, "hair", hairline);
      }
      paintName(sheet, i);
      double y = middle(i);
      dumbbell(sheet, x(row.from()), x(row.to()), y, 1, row.color(), row.to().basis());
      for (Shown shown : List.of(row.from(), row.to())) {
        String says = amounts.point(row.label(), shown);
        sheet.spot(x(shown), y, look.length(8), shown.figure().id(), says);
      }
      Sheet.Type bold = look.label("ink", true);
      double width = look.textWidth(row.change(), bold);
      sheet.text(row.change(), look.width() - width, y + 0.36 * bold.size(), bold, "");
    }
    for (int w = 0; w < places.size(); w++) {
      int place = placing.places().get(w);
      DumbbellData.Row row = data.rows().get(w / 2);
      boolean to = w % 2 == 0;
      if (place >= 0) {
        Sheet.Type ink = look.value(to);
        Sheet.Type type = to ? ink : new Sheet.Type(ink.size(), false, "ink2", ink.halo());
        sheet.text(
            texts.get(w).get(place),
            places.get(w).get(place),
            type,
            (to ? row.to() : row.from()).figure().id());
      }
    }
    double height = foot + look.length(11) + look.axisSize();
    return sheet.drawing(look.canvas().width(), height);
  }

  /** Start hollow, end solid, the link between them; a planned end is hollow and hatched. */
  private void dumbbell(
      Sheet sheet, double from, double to, double y, double size, String color, Basis basis) {
    double radius = look.length(5.8 * size);
    double ring = look.length(1.4);
    sheet.line(from, y, to, y, color, look.length(3 * size));
    sheet.disc(from, y, radius + ring, "paper");
    sheet.disc(to, y, radius + ring, "paper");
    if (Math.abs(to - from) > radius) {
      double sign = Math.signum(to - from);
      double gap = sign * (radius + ring);
      if (Math.abs(to - from) > 2 * (radius + ring)) {
        sheet.line(from + gap, y, to - gap, y, color, look.length(3 * size));
      }
    }
    sheet.disc(from, y, radius, "paper");
    sheet.ring(from, y, radius - look.length(0.4), color, look.length(1.9));
    if (basis == Basis.PLANNED) {
      sheet.disc(to, y, radius, "paper");
      sheet.lines(
          Hatch.in(to, y, radius - look.length(1), look.length(3)),
          color,
          Sheet.pen(look.canvas().hairline()));
      sheet.ring(to, y, radius - look.length(0.4), color, look.length(1.9));
    } else {
      sheet.disc(to, y, radius, color);
    }
  }

  private void paintName(Sheet sheet, int index) {
    DumbbellData.Row row = data.rows().get(index);
    Sheet.Type bold = nameType(row);
    Sheet.Type small = look.axis("ink3", false);
    double step = 1.25 * bold.size();
    double block = step * names.get(index).size();
    double y = middle(index) + 0.36 * bold.size() - (block - step) / 2;
    for (String line : names.get(index)) {
      sheet.text(line, 0, y, bold, "");
      y += step;
    }
    sheet.text(row.remark(), 0, y, small, "");
  }

  private void paintAxis(Sheet sheet, double foot) {
    Sheet.Type type = look.axis("ink3", false);
    double hairline = look.canvas().hairline();
    double edge = data.changeHead().isEmpty() ? look.width() : end - look.length(4);
    List<BigDecimal> shown = new ArrayList<>();
    for (BigDecimal tick : ticks.values()) {
      double x = x(tick.doubleValue());
      if (x >= start - 1 && x <= edge) {
        boolean zero = tick.signum() == 0;
        sheet.line(x, top, x, foot, zero ? "ink" : "hair", zero ? 1.2 * hairline : hairline);
        shown.add(tick);
      }
    }
    int every = 1;
    while (every < shown.size() && !fit(shown, every, type)) {
      every++;
    }
    double baseline = foot + look.length(5) + type.size();
    double free = 0;
    for (int i = 0; i < shown.size(); i += every) {
      String text = amounts.number(shown.get(i));
      double width = look.textWidth(text, type);
      double from = x(shown.get(i).doubleValue()) - width / 2;
      sheet.text(text, from, baseline, type, "");
      free = from + width + look.length(3);
    }
    if (free + look.textWidth(amounts.unit(), type) <= look.width()) {
      sheet.text(amounts.unit(), free, baseline, type, "");
    }
  }

  /** Whether every so-manieth number of the axis leaves room for the next. */
  private boolean fit(List<BigDecimal> numbers, int every, Sheet.Type type) {
    double free = 0;
    for (int i = 0; i < numbers.size(); i += every) {
      double width = look.textWidth(amounts.number(numbers.get(i)), type);
      double from = x(numbers.get(i).doubleValue()) - width / 2;
      if (from < free || from + width > look.width()) {
        return false;
      }
      free = from + width + look.length(6);
    }
    return true;
  }

  private void paintKey(Sheet sheet) {
    Sheet.Type type = look.axis("ink2", false);
    double radius = look.length(5.8);
    double y = look.axisSize() * 0.75;
    double baseline = y + 0.36 * type.size();
    double gap = look.length(4);
    double first = 2 * radius + gap;
    double firstWidth = look.textWidth(data.from(), type);
    sheet.ring(radius, y, radius - look.length(0.9), "ink2", look.length(1.7));
    sheet.text(data.from(), first, baseline, type, "");
    double link = first + firstWidth + look.length(8);
    double dot = link + look.length(22) + radius;
    sheet.line(link, y, dot, y, "ink2", look.length(2.1));
    sheet.disc(dot, y, radius, "ink2");
    sheet.text(data.to(), dot + radius + gap, baseline, type, "");
    Sheet.Type head = look.axis("ink3", false);
    double width = look.textWidth(data.changeHead(), head);
    sheet.text(data.changeHead(), look.width() - width, baseline, head, "");
  }
}
