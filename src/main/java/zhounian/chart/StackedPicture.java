package zhounian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.model.Drawing;

/** Bars of parts on one canvas. */
final class StackedPicture {
  private final GroupData data;
  private final Amounts amounts;
  private final Look look;
  private final boolean full;
  private final RowLabels labels;
  private final List<String> colors;
  private final double thickness;
  private final BarScale scale;
  private final Sheet sheet;

  /**
   * A part with its place.
   *
   * @param text what it says: its value, or its share
   */
  private record Piece(String name, String color, GroupData.Part part, String text, Box box) {}

  StackedPicture(GroupData data, Amounts amounts, Look look, boolean full) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.full = full;
    this.sheet = new Sheet(look.measure());
    this.labels =
        RowLabels.of(data.groups().stream().map(GroupData.Group::label).toList(), false, look);
    List<String> ramp = Ramp.of(data.names().size(), emphasized());
    this.colors = data.names().stream().map(n -> data.color(n, ramp)).toList();
    this.thickness = look.length(data.groups().size() > 6 ? 28 : 46);
    this.scale = scale();
  }

  private int emphasized() {
    for (int i = 0; i < data.names().size(); i++) {
      String name = data.names().get(i);
      if (data.groups().stream()
          .flatMap(g -> g.part(name).stream())
          .anyMatch(GroupData.Part::emphasis)) {
        return i;
      }
    }
    return 0;
  }

  private static BigDecimal sum(GroupData.Group group) {
    return group.parts().stream()
        .map(p -> p.shown().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BarScale scale() {
    if (full) {
      return new BarScale(labels.start(), look.width() - labels.start());
    }
    List<BarScale.Length> lengths = new ArrayList<>();
    for (int g = 0; g < data.groups().size(); g++) {
      double text = look.textWidth(total(g), look.value(true)) + look.length(8);
      lengths.add(new BarScale.Length(sum(data.groups().get(g)).doubleValue(), text));
    }
    data.reference().ifPresent(r -> lengths.add(new BarScale.Length(r.shown().amount(), 2)));
    data.band().ifPresent(b -> lengths.add(new BarScale.Length(b.to().amount(), 2)));
    return BarScale.of(lengths, labels.start(), look.width());
  }

  /** What a bar comes to; the uppermost one names the unit. */
  private String total(int group) {
    GroupData.Group row = data.groups().get(group);
    String unit = group > 0 || amounts.percent() ? "" : amounts.unit();
    if (row.whole().isPresent()) {
      return row.whole().get().text(unit) + row.whole().get().remark();
    }
    String number = amounts.withPercent(amounts.number(sum(row)));
    return unit.isEmpty() ? number : number + " " + unit;
  }

  /** A part's value, or its share where the ledger has no shares. */
  private String text(GroupData.Part part, BigDecimal sum) {
    if (!full || amounts.percent()) {
      return part.shown().text() + part.shown().remark();
    }
    BigDecimal share =
        part.shown().value().multiply(BigDecimal.valueOf(100)).divide(sum, 1, RoundingMode.HALF_UP);
    return Numbers.text(share) + "%" + part.shown().remark();
  }

  private List<Piece> pieces(GroupData.Group group, double y) {
    List<Piece> pieces = new ArrayList<>();
    BigDecimal sum = sum(group);
    double unit = full ? scale.unit() / sum.doubleValue() : scale.unit();
    BigDecimal before = BigDecimal.ZERO;
    for (int i = 0; i < data.names().size(); i++) {
      Optional<GroupData.Part> part = group.part(data.names().get(i));
      if (part.isPresent()) {
        double x = scale.zero() + before.doubleValue() * unit;
        double width = part.get().shown().amount() * unit;
        Box box = new Box(x, y, width, thickness);
        String text = text(part.get(), sum);
        pieces.add(new Piece(part.get().name(), colors.get(i), part.get(), text, box));
        before = before.add(part.get().shown().value());
      }
    }
    return pieces;
  }

  /** Paints everything. */
  Drawing drawing() {
    double top = RowGuides.room(data.reference(), data.band(), look);
    double y = top;
    double gap = look.length(20);
    List<Piece> before = List.of();
    List<Box> bars = new ArrayList<>();
    List<Placed> texts = new ArrayList<>();
    double end = y;
    List<Double> uppers = new ArrayList<>();
    List<List<Piece>> rows = new ArrayList<>();
    List<Double> bottoms = new ArrayList<>();
    for (int g = 0; g < data.groups().size(); g++) {
      GroupData.Group group = data.groups().get(g);
      double name = labels.height(g, look);
      if (labels.above()) {
        texts.addAll(labels.texts(g, y, 0, look.label("ink2", false), look));
        y += name + look.length(2);
      }
      if (g == 0) {
        List<Placed> names = names(pieces(group, y), y);
        texts.addAll(names);
        y = names.stream().mapToDouble(n -> n.box().bottom()).max().orElse(y) + look.length(6);
      }
      List<Piece> pieces = pieces(group, y);
      uppers.add(y);
      rows.add(pieces);
      double last = pieces.get(pieces.size() - 1).box().right();
      bars.add(new Box(scale.zero(), y, last - scale.zero(), thickness));
      if (!labels.above()) {
        texts.addAll(labels.texts(g, y, thickness, look.label("ink2", false), look));
      }
      if (!full) {
        texts.add(total(g, last, y));
      }
      double foot = values(pieces, y, texts);
      bottoms.add(foot);
      end = Math.max(foot, y + thickness);
      y = end + gap;
    }
    data.band()
        .ifPresent(
            b -> {
              double foot = uppers.get(uppers.size() - 1) + thickness;
              RowGuides.band(b, scale, top, foot, sheet, look);
            });
    for (int g = 0; g < rows.size(); g++) {
      paint(data.groups().get(g), rows.get(g));
      // What stands under a bar would be crossed by the joining lines.
      if (g > 0 && bottoms.get(g - 1) <= uppers.get(g - 1) + thickness + 1e-6) {
        joins(before, rows.get(g), labels.above() ? labels.height(g, look) : 0);
      }
      before = rows.get(g);
    }
    double foot = end;
    List<Box> boxes = texts.stream().map(Placed::box).toList();
    data.reference().ifPresent(r -> RowGuides.line(r, scale, top, foot, bars, boxes, sheet, look));
    texts.forEach(t -> t.paint(sheet));
    return sheet.drawing(look.canvas().width(), end + look.length(3));
  }

  private Placed total(int group, double last, double y) {
    Sheet.Type type = look.value(true);
    String text = total(group);
    double upper = y + (thickness - type.size()) / 2;
    Box box = new Box(last + look.length(7), upper, look.textWidth(text, type), type.size());
    String figure = data.groups().get(group).whole().map(w -> w.figure().id()).orElse("");
    return new Placed(text, box, type, figure);
  }

  private void paint(GroupData.Group group, List<Piece> pieces) {
    double cut = look.length(1.5);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Box box = piece.box();
      boolean last = i == pieces.size() - 1;
      double width = last ? box.width() : Math.max(box.width() - cut, Math.min(box.width(), cut));
      Box shape = new Box(box.x(), box.y(), width, box.height());
      BarMark.paint(shape, piece.part().shown(), piece.color(), false, sheet, look);
      sheet.spot(
          box,
          piece.part().shown().figure().id(),
          amounts.point(
              group.label() + amounts.wording().say("comma") + piece.name(), piece.part().shown()));
    }
  }

  /** Thin lines from the parts of one bar to the same parts of the next. */
  private void joins(List<Piece> upper, List<Piece> lower, double name) {
    if (upper.isEmpty() || name > 0) {
      return;
    }
    List<Box.Segment> lines = new ArrayList<>();
    for (int i = 0; i < upper.size(); i++) {
      Piece one = upper.get(i);
      boolean last = i == upper.size() - 1;
      for (Piece other : lower) {
        if (one.name().equals(other.name()) && !(full && last)) {
          lines.add(
              new Box.Segment(
                  one.box().right(), one.box().bottom(), other.box().right(), other.box().y()));
        }
      }
    }
    sheet.lines(lines, "mute", Sheet.pen(look.canvas().hairline()));
  }

  /** The names of the parts over the first bar, else as a key in lines. */
  private List<Placed> names(List<Piece> pieces, double y) {
    List<Placed> runs = new ArrayList<>();
    double size = look.axisSize();
    List<Double> middles = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    boolean all = pieces.size() == data.names().size();
    for (Piece piece : pieces) {
      double width = look.textWidth(piece.name(), nameType(piece.color()));
      middles.add(piece.box().x() + width / 2);
      widths.add(width);
    }
    List<Double> lefts = Labels.spread(middles, widths, look.length(8), scale.zero(), look.width());
    boolean near = all && lefts.size() == pieces.size();
    for (int i = 0; near && i < lefts.size(); i++) {
      // A name may hang over, but its first character stays over its own part.
      Box box = pieces.get(i).box();
      near =
          lefts.get(i) >= box.x() - size
              && lefts.get(i) <= box.x() + Math.max(0, box.width() - size / 2);
    }
    if (!near) {
      return key(y);
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Box box = new Box(lefts.get(i), y, widths.get(i), size);
      runs.add(new Placed(piece.name(), box, nameType(piece.color()), ""));
    }
    return runs;
  }

  private Sheet.Type nameType(String color) {
    // Light steps of the ramp cannot be read as text.
    boolean deep = !Ramp.textOn(color).equals("ink");
    String token = deep ? look.palette().text(color) : "ink2";
    return new Sheet.Type(look.axisSize(), true, token, 0);
  }

  private List<Placed> key(double y) {
    List<Placed> runs = new ArrayList<>();
    double size = look.axisSize();
    double square = look.length(10);
    double x = scale.zero();
    double line = y;
    for (int i = 0; i < data.names().size(); i++) {
      String name = data.names().get(i);
      Sheet.Type type = new Sheet.Type(size, true, "ink2", 0);
      double width = look.textWidth(name, type);
      double needed = square + look.length(5) + width;
      if (x > scale.zero() && x + needed > look.width()) {
        x = scale.zero();
        line += 1.5 * size;
      }
      sheet.rectangle(new Box(x, line + (size - square) / 2, square, square), colors.get(i), 1);
      runs.add(new Placed(name, new Box(x + square + look.length(5), line, width, size), type, ""));
      x += needed + look.length(14);
    }
    return runs;
  }

  /** The values, in their parts or under them; returns where they end. */
  private double values(List<Piece> pieces, double y, List<Placed> texts) {
    double size = look.labelSize();
    List<Piece> under = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean bold = piece.part().emphasis();
      boolean solid = piece.part().shown().basis() == Basis.REPORTED;
      String token = solid ? Ramp.textOn(piece.color()) : "ink";
      Sheet.Type type =
          new Sheet.Type(size, bold, token.isEmpty() ? "ink" : token, solid ? 0 : look.length(3.5));
      double width = look.textWidth(piece.text(), type);
      if (token.isEmpty() || width + look.length(16) > piece.box().width()) {
        under.add(piece);
      } else {
        double upper = y + (thickness - size) / 2;
        Box box = new Box(piece.box().x() + look.length(10), upper, width, size);
        texts.add(new Placed(piece.text(), box, type, piece.part().shown().figure().id()));
      }
    }
    return under.isEmpty() ? y + thickness : below(under, y + thickness + look.length(4), texts);
  }

  /** Values under their parts, pushed apart; in as many lines as they need. */
  private double below(List<Piece> pieces, double y, List<Placed> texts) {
    double size = look.axisSize();
    for (int rows = 1; rows <= pieces.size(); rows++) {
      List<Placed> found = new ArrayList<>();
      boolean fits = true;
      for (int row = 0; row < rows; row++) {
        List<Piece> line = new ArrayList<>();
        for (int i = row; i < pieces.size(); i += rows) {
          line.add(pieces.get(i));
        }
        List<Double> middles = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (Piece piece : line) {
          Sheet.Type type = underType(piece);
          middles.add(piece.box().x() + piece.box().width() / 2);
          widths.add(look.textWidth(piece.text(), type));
        }
        List<Double> lefts =
            Labels.spread(middles, widths, look.length(8), scale.zero(), look.width());
        fits &= lefts.size() == line.size();
        for (int i = 0; i < lefts.size(); i++) {
          Piece piece = line.get(i);
          Box box = new Box(lefts.get(i), y + row * 1.3 * size, widths.get(i), size);
          // Pushed too far, it would belong to another part.
          fits &=
              Math.abs(lefts.get(i) + widths.get(i) / 2 - middles.get(i)) <= widths.get(i)
                  || rows == pieces.size();
          found.add(
              new Placed(piece.text(), box, underType(piece), piece.part().shown().figure().id()));
        }
      }
      if (fits) {
        texts.addAll(found);
        return y + rows * 1.3 * size;
      }
    }
    return y;
  }

  private Sheet.Type underType(Piece piece) {
    String token =
        Ramp.textOn(piece.color()).equals("ink") ? "ink2" : look.palette().text(piece.color());
    return new Sheet.Type(look.axisSize(), piece.part().emphasis(), token, look.length(3.5));
  }
}
