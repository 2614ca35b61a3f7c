package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for the names on a map: right of the point, above, left, below, at a corner. A name
 * for which none is left becomes a number, if need be at the end of a short line.
 */
final class MapLabels {
  private static final double[] REACHES = {9, 16, 24, 34, 46, 60, 78};
  private static final int DIRECTIONS = 16;

  private final Box area;
  private final List<Box> solid;
  private final List<Box.Segment> lines;
  private final double unit;
  private final List<Box> texts = new ArrayList<>();
  private final List<Box.Segment> leaders = new ArrayList<>();

  private MapLabels(Box area, List<Box> solid, List<Box.Segment> lines, double unit) {
    this.area = area;
    this.solid = solid;
    this.lines = lines;
    this.unit = unit;
  }

  /** Where a label may hang: a point and how far its mark reaches. */
  record Anchor(double x, double y, double radius) {}

  /**
   * What wants a label.
   *
   * @param name for problems
   * @param anchors the best first
   * @param width of its name
   * @param size type size of its name
   */
  record Feature(String name, List<Anchor> anchors, double width, double size) {
    Feature {
      anchors = List.copyOf(anchors);
    }
  }

  /**
   * Where a label went.
   *
   * @param numbered whether only a number has room there
   * @param leader line from the point; empty for a label beside it
   */
  record Place(Box box, boolean numbered, Optional<Box.Segment> leader) {}

  /**
   * Places all labels.
   *
   * @param solid boxes of the marks, which no label may touch
   * @param lines which no name may touch
   * @param number width and size of a number
   * @param numbersOnly whether every feature gets a number
   * @param unit length of one px of the wide canvas
   * @return for each feature its place; empty where even its number has none
   */
  static List<Optional<Place>> of(
      List<Feature> features,
      Box area,
      List<Box> solid,
      List<Box.Segment> lines,
      Number number,
      boolean numbersOnly,
      double unit) {
    List<Optional<Place>> places = new ArrayList<>();
    MapLabels labels = new MapLabels(area, solid, lines, unit);
    List<Integer> chosen = List.of();
    List<Labels.Wish> wishes = new ArrayList<>();
    if (!numbersOnly) {
      for (Feature feature : features) {
        wishes.add(new Labels.Wish(feature.name(), labels.beside(feature)));
      }
      chosen = Labels.place(wishes, area, List.of(), solid, lines, 3 * unit, 1.5 * unit).places();
    }
    for (int i = 0; i < features.size(); i++) {
      Optional<Place> place = Optional.empty();
      if (!numbersOnly && chosen.get(i) >= 0) {
        Box box = wishes.get(i).places().get(chosen.get(i));
        labels.texts.add(box);
        place = Optional.of(new Place(box, false, Optional.empty()));
      }
      places.add(place);
    }
    for (int i = 0; i < features.size(); i++) {
      if (places.get(i).isEmpty()) {
        places.set(i, labels.number(features.get(i), number));
      }
    }
    return places;
  }

  /** Width and type size of the widest number. */
  record Number(double width, double size) {}

  private List<Box> beside(Feature feature) {
    List<Box> boxes = new ArrayList<>();
    for (Anchor anchor : feature.anchors()) {
      boxes.addAll(beside(anchor, feature.width(), feature.size()));
    }
    return boxes;
  }

  private List<Box> beside(Anchor anchor, double width, double size) {
    double x = anchor.x();
    double y = anchor.y();
    double side = anchor.radius() + 5 * unit;
    double up = y - anchor.radius() - 4 * unit - 0.14 * size;
    double down = y + anchor.radius() + 3 * unit + 0.86 * size;
    double level = y + 0.36 * size;
    double lean = 0.72 * anchor.radius() + 3 * unit;
    return List.of(
        Box.ofText(x + side, level, width, size),
        Box.ofText(x - width / 2, up, width, size),
        Box.ofText(x - side - width, level, width, size),
        Box.ofText(x - width / 2, down, width, size),
        Box.ofText(x + lean, y - lean, width, size),
        Box.ofText(x + lean, y + lean + 0.72 * size, width, size),
        Box.ofText(x - lean - width, y - lean, width, size),
        Box.ofText(x - lean - width, y + lean + 0.72 * size, width, size));
  }

  /** How much a number may cover: nothing, lines, or lines and circles that are not its own. */
  private enum Over {
    NOTHING,
    LINES,
    MARKS
  }

  private Optional<Place> number(Feature feature, Number number) {
    for (Over over : Over.values()) {
      for (Anchor anchor : feature.anchors()) {
        List<Box> boxes = new ArrayList<>(beside(anchor, number.width(), number.size()));
        if (over == Over.MARKS && anchor.radius() >= number.size()) {
          double x = anchor.x() - number.width() / 2;
          double y = anchor.y() + 0.36 * number.size();
          boxes.add(0, Box.ofText(x, y, number.width(), number.size()));
        }
        for (Box box : boxes) {
          if (free(box, over)) {
            texts.add(box);
            return Optional.of(new Place(box, true, Optional.empty()));
          }
        }
      }
      for (Anchor anchor : feature.anchors()) {
        Optional<Place> far = far(anchor, number, over);
        if (far.isPresent()) {
          return far;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Place> far(Anchor anchor, Number number, Over over) {
    for (double reach : REACHES) {
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double away = anchor.radius() + reach * unit;
        double x = anchor.x() + (away + number.width() / 2) * cos;
        double y = anchor.y() + (away + number.size() / 2) * sin;
        Box box =
            Box.ofText(
                x - number.width() / 2, y + 0.36 * number.size(), number.width(), number.size());
        Box.Segment leader =
            new Box.Segment(
                anchor.x() + anchor.radius() * cos,
                anchor.y() + anchor.radius() * sin,
                anchor.x() + away * cos,
                anchor.y() + away * sin);
        if (free(box, over)
            && texts.stream().noneMatch(t -> t.meets(leader, unit))
            && leaders.stream().noneMatch(l -> crosses(l, leader))) {
          texts.add(box);
          leaders.add(leader);
          return Optional.of(new Place(box, true, Optional.of(leader)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean free(Box box, Over over) {
    return box.inside(area)
        && texts.stream().noneMatch(t -> t.near(box, 2 * unit))
        && (over == Over.MARKS || solid.stream().noneMatch(s -> s.near(box, unit)))
        && leaders.stream().noneMatch(l -> box.meets(l, unit))
        && (over != Over.NOTHING || lines.stream().noneMatch(l -> box.meets(l, unit)));
  }

  private static boolean crosses(Box.Segment a, Box.Segment b) {
    return java.awt.geom.Line2D.linesIntersect(
        a.x1(), a.y1(), a.x2(), a.y2(), b.x1(), b.y1(), b.x2(), b.y2());
  }
}
