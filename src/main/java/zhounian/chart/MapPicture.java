package zhounian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Region;

/** A map on one canvas. */
final class MapPicture {
  /** From how many labels on print has numbers instead of names. */
  private static final int DENSE = 12;

  private final MapData data;
  private final MapMarks marks;
  private final Amounts amounts;
  private final Look look;
  private final List<MapData.Spot> spots;
  private final List<MapData.Axis> named;
  private final boolean valued;
  private MapFrame frame;
  private List<MapLabels.Feature> features;
  private List<Optional<MapLabels.Place>> places;
  private final List<String> numbers = new ArrayList<>();
  private MapList list;

  MapPicture(MapData data, Amounts amounts, Amounts shades, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.marks = MapMarks.of(data.spots(), MapShades.of(data.spots(), shades), look);
    // The largest first: it gets its place first, its row first, and lies under the smaller ones.
    this.spots = new ArrayList<>(data.spots());
    spots.sort(
        Comparator.comparingDouble(s -> s.amount().map(a -> -a.amount()).orElse(Double.MAX_VALUE)));
    this.named = data.axes().stream().filter(a -> !a.name().isEmpty()).toList();
    this.valued = spots.stream().anyMatch(s -> s.amount().isPresent());
  }

  /** The drawing with the name of a label that found no place; empty where all have one. */
  record Made(Drawing drawing, String unplaced) {}

  Made made() {
    double tallest = look.length(look.canvas() == Canvas.NARROW ? 380 : 500);
    Made made = made(tallest);
    double over = made.drawing().height() - Checks.TALLEST;
    // On a page the list goes first; the map takes what is left.
    return look.canvas() == Canvas.PRINT && over > 0
        ? made(Math.max(look.length(290), tallest - over))
        : made;
  }

  private Made made(double tallest) {
    boolean dense = look.canvas() == Canvas.PRINT && spots.size() + named.size() > DENSE;
    boolean side = look.canvas() != Canvas.NARROW && (valued || dense);
    double gap = look.length(28);
    double listWidth = side ? look.length(look.canvas() == Canvas.PRINT ? 200 : 208) : 0;
    arrange(side ? look.width() - listWidth - gap : look.width(), tallest, dense);
    if (side
        && (!list.fits(listWidth)
            || list.height(1, listWidth) > frame.plot().bottom() + look.length(30))) {
      side = false;
      arrange(look.width(), tallest, dense);
    }
    Sheet sheet = new Sheet(look.measure());
    paintFrame(sheet);
    paintMarks(sheet);
    paintLabels(sheet);
    double foot = paintFoot(sheet);
    if (side && !list.empty()) {
      double height = list.paint(sheet, look.width() - listWidth, 0, 1, listWidth);
      foot = Math.max(foot, height);
    } else if (!list.empty()) {
      foot += look.length(16);
      int columns = columns(gap);
      double width = (look.width() - (columns - 1) * look.length(24)) / columns;
      foot += list.paint(sheet, 0, foot, columns, width);
    }
    Key key = marks.key(data);
    if (!key.empty()) {
      foot += look.length(14);
      foot += key.paint(sheet, 0, foot, look.width());
    }
    String unplaced = "";
    for (int i = 0; i < features.size() && unplaced.isEmpty(); i++) {
      unplaced = places.get(i).isEmpty() ? features.get(i).name() : "";
    }
    return new Made(sheet.drawing(look.canvas().width(), foot + look.length(2)), unplaced);
  }

  private int columns(double gap) {
    int columns = look.canvas() == Canvas.NARROW ? 2 : look.canvas() == Canvas.PRINT ? 4 : 3;
    while (columns > 1 && !list.singleLines((look.width() - (columns - 1) * gap) / columns)) {
      columns--;
    }
    return columns;
  }

  // Arranging

  private void arrange(double width, double tallest, boolean dense) {
    double left = look.textWidth("88.8°", look.axis("ink3", false)) + look.length(6);
    double top = look.axisSize() + look.length(7);
    double shortest = Math.min(tallest, 0.62 * (width - left));
    double side =
        Math.max(marks.radius() + look.length(8), Math.min(look.length(64), 0.14 * width));
    frame =
        MapFrame.of(
            data.places(),
            left,
            top,
            width - left,
            shortest,
            tallest,
            side,
            marks.radius() + look.length(22));
    features = new ArrayList<>();
    List<Box> solid = new ArrayList<>();
    for (MapData.Spot spot : spots) {
      double x = frame.x(spot.place());
      double y = frame.y(spot.place());
      double radius = marks.radius(spot);
      solid.add(new Box(x - radius, y - radius, 2 * radius, 2 * radius));
      features.add(
          new MapLabels.Feature(
              spot.label(),
              List.of(new MapLabels.Anchor(x, y, radius)),
              width(runs(spot)),
              look.labelSize()));
    }
    List<Box.Segment> lines = new ArrayList<>();
    data.axes().forEach(a -> lines.addAll(segments(a)));
    for (MapData.Axis axis : named) {
      features.add(
          new MapLabels.Feature(axis.name(), anchors(axis), width(runs(axis)), look.labelSize()));
    }
    MapLabels.Number number =
        new MapLabels.Number(look.textWidth("88", numberType()), look.axisSize());
    places = MapLabels.of(features, inner(), solid, lines, number, dense, look.length(1));
    rows();
  }

  /** Labels stay a little inside the field, so that none seems cut. */
  private Box inner() {
    Box plot = frame.plot();
    double in = look.length(3);
    return new Box(plot.x() + in, plot.y() + in, plot.width() - in, plot.height() - 2 * in);
  }

  /** Numbers run down the list: ranked rows first, then what has no value. */
  private void rows() {
    List<MapList.Row> rows = new ArrayList<>();
    numbers.clear();
    int next = 1;
    for (int i = 0; i < features.size(); i++) {
      boolean numbered = places.get(i).map(MapLabels.Place::numbered).orElse(true);
      String number = numbered ? "" + next++ : "";
      numbers.add(number);
      Optional<MapData.Spot> spot = i < spots.size() ? Optional.of(spots.get(i)) : Optional.empty();
      Optional<Shown> shown = spot.flatMap(MapData.Spot::amount);
      boolean listed = numbered || (shown.isPresent() && look.canvas() != Canvas.NARROW);
      if (listed && shown.isPresent()) {
        rows.add(
            new MapList.Row(
                number,
                spot.get().label(),
                shown.get().text(),
                look.words().remark(spot.get().standing()),
                shown.get().figure().id()));
      } else if (listed && spot.isPresent()) {
        rows.add(
            new MapList.Row(
                number, spot.get().label(), "", look.words().remark(spot.get().standing()), ""));
      } else if (listed) {
        MapData.Axis axis = named.get(i - spots.size());
        rows.add(
            new MapList.Row(
                number,
                axis.name(),
                axis.figure().map(f -> Shown.told(f, look.words())).orElse(""),
                look.words().remark(axis.standing()),
                axis.figure().map(f -> f.id()).orElse("")));
      }
    }
    String head = rows.stream().anyMatch(r -> !r.value().isEmpty()) ? amounts.unit() : "";
    list = new MapList(rows, head, look);
  }

  private List<Box.Segment> segments(MapData.Axis axis) {
    List<Box.Segment> segments = new ArrayList<>();
    for (int i = 1; i < axis.places().size(); i++) {
      Region from = axis.places().get(i - 1);
      Region to = axis.places().get(i);
      segments.add(new Box.Segment(frame.x(from), frame.y(from), frame.x(to), frame.y(to)));
    }
    return segments;
  }

  /** Points of the longest stretches of an axis, their middles first. */
  private List<MapLabels.Anchor> anchors(MapData.Axis axis) {
    List<Box.Segment> segments = new ArrayList<>(segments(axis));
    segments.sort(Comparator.comparingDouble(s -> -Math.hypot(s.x2() - s.x1(), s.y2() - s.y1())));
    List<MapLabels.Anchor> anchors = new ArrayList<>();
    for (double part : new double[] {0.5, 0.35, 0.65, 0.2, 0.8}) {
      for (Box.Segment s : segments) {
        anchors.add(
            new MapLabels.Anchor(
                s.x1() + part * (s.x2() - s.x1()),
                s.y1() + part * (s.y2() - s.y1()),
                look.length(3)));
      }
    }
    return anchors;
  }

  // Painting

  private void paintMarks(Sheet sheet) {
    for (MapData.Axis axis : data.axes()) {
      sheet.lines(segments(axis), axis.color(), marks.pen(axis.standing()));
    }
    for (MapData.Spot spot : spots) {
      marks.paint(sheet, spot, frame.x(spot.place()), frame.y(spot.place()), marks.radius(spot));
    }
  }

  private void paintFrame(Sheet sheet) {
    Box plot = frame.plot();
    double hairline = look.canvas().hairline();
    Sheet.Type type = look.axis("ink3", false);
    double apart = look.length(look.canvas() == Canvas.NARROW ? 52 : 64);
    double free = 0;
    for (MapFrame.Degree line : frame.meridians(apart)) {
      sheet.line(line.at(), plot.y(), line.at(), plot.bottom(), "hair", hairline);
      double width = look.textWidth(line.text(), type);
      double x = Math.min(line.at() - width / 2, plot.right() - width);
      if (x >= free) {
        sheet.text(line.text(), x, look.axisSize(), type, "");
        free = x + width + look.length(6);
      }
    }
    for (MapFrame.Degree line : frame.parallels(apart)) {
      sheet.line(plot.x(), line.at(), plot.right(), line.at(), "hair", hairline);
      double baseline = line.at() + 0.36 * type.size();
      if (baseline - type.size() > look.axisSize() + look.length(3)) {
        sheet.text(line.text(), 0, baseline, type, "");
      }
    }
  }

  // Words

  private record Run(String text, Sheet.Type type, String figure) {}

  private Sheet.Type numberType() {
    return new Sheet.Type(look.axisSize(), true, "ink", look.length(2.5));
  }

  private List<Run> runs(MapData.Spot spot) {
    double halo = look.length(3);
    List<Run> runs = new ArrayList<>();
    if (spot.amount().isPresent()) {
      runs.add(new Run(spot.label(), new Sheet.Type(look.labelSize(), true, "ink", halo), ""));
      Shown shown = spot.amount().get();
      runs.add(
          new Run(
              shown.text(),
              new Sheet.Type(look.labelSize(), false, "ink", halo),
              shown.figure().id()));
    } else if (!spot.mark().equals("square")) {
      runs.add(new Run(spot.label(), new Sheet.Type(look.axisSize(), false, "ink2", halo), ""));
    } else {
      String token = look.palette().text(spot.color());
      runs.add(new Run(spot.label(), new Sheet.Type(look.labelSize(), true, token, halo), ""));
    }
    return runs;
  }

  private List<Run> runs(MapData.Axis axis) {
    Sheet.Type type = new Sheet.Type(look.axisSize(), false, "ink2", look.length(3));
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(axis.name(), type, ""));
    axis.figure().ifPresent(f -> runs.add(new Run(Shown.told(f, look.words()), type, f.id())));
    return runs;
  }

  private double width(List<Run> runs) {
    return runs.stream().mapToDouble(r -> look.textWidth(r.text(), r.type())).sum()
        + (runs.size() - 1) * look.length(5);
  }

  private void paintLabels(Sheet sheet) {
    for (int i = 0; i < features.size(); i++) {
      if (places.get(i).isEmpty()) {
        continue;
      }
      MapLabels.Place place = places.get(i).get();
      place
          .leader()
          .ifPresent(
              l -> sheet.line(l.x1(), l.y1(), l.x2(), l.y2(), "ink3", look.canvas().hairline()));
      if (place.numbered()) {
        Sheet.Type type = numberType();
        double spare = place.box().width() - look.textWidth(numbers.get(i), type);
        double x = place.leader().isPresent() ? place.box().x() + spare / 2 : x(i, place, spare);
        sheet.text(numbers.get(i), x, place.box().baseline(type.size()), type, "");
      } else {
        double x = place.box().x();
        List<Run> runs = i < spots.size() ? runs(spots.get(i)) : runs(named.get(i - spots.size()));
        for (Run run : runs) {
          sheet.text(
              run.text(), x, place.box().baseline(look.labelSize()), run.type(), run.figure());
          x += look.textWidth(run.text(), run.type()) + look.length(5);
        }
      }
    }
  }

  /** A short number keeps close to its point. */
  private double x(int feature, MapLabels.Place place, double spare) {
    double point = features.get(feature).anchors().get(0).x();
    Box box = place.box();
    if (box.x() >= point) {
      return box.x();
    }
    return box.right() <= point ? box.x() + spare : box.x() + spare / 2;
  }

  /** Under the map: what it is, and its scale. */
  private double paintFoot(Sheet sheet) {
    Box plot = frame.plot();
    Sheet.Type type = look.axis("ink3", false);
    double baseline = plot.bottom() + look.length(8) + type.size();
    int kilometres = frame.kilometres();
    double length = frame.length(kilometres);
    String text = look.words().kilometres(kilometres);
    double width = look.textWidth(text, type);
    double right = plot.right();
    double line = baseline - 0.3 * type.size();
    sheet.text(look.words().say("drawn-schematic"), plot.x(), baseline, type, "");
    sheet.text(text, right - width, baseline, type, "");
    double end = right - width - look.length(7);
    double tick = look.length(3);
    sheet.lines(
        List.of(
            new Box.Segment(end - length, line, end, line),
            new Box.Segment(end - length, line - tick, end - length, line + tick),
            new Box.Segment(end, line - tick, end, line + tick)),
        "ink3",
        Sheet.pen(look.canvas().hairline()));
    return baseline + 0.3 * type.size();
  }
}
