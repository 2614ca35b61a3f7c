package zhounian.chart;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Drawing;

/**
 * How the points and axes of a map look, and the key to them.
 *
 * @param most the largest number that an area tells; 0 where none does
 * @param count of all points
 */
record MapMarks(double most, int count, MapShades shades, Look look) {
  private static final double FILL = 0.55;

  static MapMarks of(List<MapData.Spot> spots, MapShades shades, Look look) {
    double most =
        spots.stream().flatMap(s -> s.amount().stream()).mapToDouble(Shown::amount).max().orElse(0);
    return new MapMarks(most, spots.size(), shades, look);
  }

  /** The radius of the largest circle, or of the largest mark where there is none. */
  double radius() {
    double many = Math.sqrt(Math.min(1, 20.0 / Math.max(1, count)));
    return most > 0 ? many * Math.min(look.length(32), 0.075 * look.width()) : look.length(6);
  }

  double radius(MapData.Spot spot) {
    if (spot.amount().isPresent() && most > 0) {
      double share = Math.sqrt(spot.amount().get().amount() / most);
      return Math.max(look.length(2.4), share * radius());
    } else if (spot.shade().isPresent()) {
      return look.length(7);
    }
    return switch (spot.mark()) {
      case "square" -> look.length(4.5);
      case "dot" -> look.length(4);
      default -> look.length(3.4);
    };
  }

  /** A line; broken where it is not there yet. */
  Drawing.Pen pen(Standing standing) {
    double width = look.length(3.2);
    return standing == Standing.REPORTED
        ? new Drawing.Pen(Sheet.round(width), List.of(), true)
        : new Drawing.Pen(
            Sheet.round(0.7 * width),
            List.of(Sheet.round(look.length(6)), Sheet.round(look.length(4))),
            false);
  }

  void paint(Sheet sheet, MapData.Spot spot, double x, double y, double radius) {
    Optional<String> shade = spot.shade().map(shades::token);
    if (spot.amount().isPresent() || shade.isPresent()) {
      String token = shade.orElse(spot.color());
      spot.standing().area(sheet, look, x, y, radius, token, shade.isPresent() ? 1 : FILL);
      if (shade.isPresent() && spot.standing() == Standing.REPORTED) {
        sheet.ring(x, y, radius, "ink2", look.canvas().hairline());
      }
    } else if (spot.mark().equals("square") && spot.standing() == Standing.REPORTED) {
      sheet.rectangle(new Box(x - radius, y - radius, 2 * radius, 2 * radius), spot.color(), 1);
    } else if (spot.mark().equals("ring") && spot.standing() == Standing.REPORTED) {
      sheet.disc(x, y, radius, "paper");
      sheet.ring(x, y, radius - look.length(0.6), spot.color(), look.length(1.3));
    } else {
      spot.standing().dot(sheet, look, x, y, Math.max(radius, look.length(4)), spot.color());
    }
  }

  /** What the layers, shades and patterns mean. */
  Key key(MapData data) {
    Key key = new Key(look);
    boolean several = data.layers().size() > 1;
    for (MapData.Layer layer : data.layers()) {
      if (several && !layer.spots().isEmpty()) {
        MapData.Spot first = layer.spots().get(0);
        double radius = first.amount().isPresent() ? look.length(6) : radius(first);
        Set<String> colors = new java.util.TreeSet<>();
        layer.spots().forEach(s -> colors.add(s.color()));
        MapData.Spot sample =
            new MapData.Spot(
                first.place(),
                "",
                colors.size() == 1 ? first.color() : "ink2",
                first.mark(),
                first.amount(),
                first.shade(),
                Standing.REPORTED);
        key.add(
            layer.name(), (sheet, x, y) -> paint(sheet, sample, x + key.field() / 2, y, radius));
      } else if (several && !layer.axes().isEmpty()) {
        String color = layer.axes().get(0).color();
        key.add(
            layer.name(),
            (sheet, x, y) -> sheet.line(x, y, x + key.field(), y, color, look.length(3.2)));
      }
    }
    shades.addTo(key, look);
    Set<Standing> points = EnumSet.noneOf(Standing.class);
    data.spots().forEach(s -> points.add(s.standing()));
    key.addDots(Collections.unmodifiableSet(points));
    for (Standing standing : Standing.values()) {
      if (data.axes().stream().anyMatch(a -> a.standing() == standing)
          && standing != Standing.REPORTED) {
        key.add(
            look.words().line(look.words().word(standing)),
            (sheet, x, y) ->
                sheet.lines(
                    List.of(new Box.Segment(x, y, x + key.field(), y)), "ink3", pen(standing)));
      }
    }
    return key;
  }
}
