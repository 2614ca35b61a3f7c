package zhounian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The words of a line chart: where each stands. */
final class LineLabels {
  private final LineData data;
  private final Look look;
  private final LineFrame frame;
  private final LineDots dots;
  private final Ticks ticks;
  private final List<LineFrame.EndLabel> ends;
  private final List<Placed> gap;
  private final double left;
  private final double right;
  private final double bottom;
  private final double under;
  private final List<Written> written = new ArrayList<>();
  private final List<List<Placed>> endRuns = new ArrayList<>();
  private final Labels.Placing placing;

  /** A label that looks for a place; for each place the runs that would stand there. */
  private record Written(List<List<Placed>> variants) {}

  /**
   * Places them.
   *
   * @param gap what the band over years without numbers says
   */
  LineLabels(LineData data, LineFrame frame, LineDots dots, List<Placed> gap, Look look) {
    this.data = data;
    this.look = look;
    this.frame = frame;
    this.dots = dots;
    this.ticks = frame.ticks();
    this.ends = frame.ends();
    this.gap = gap;
    this.left = frame.left();
    this.right = frame.right();
    this.bottom = frame.bottom();
    this.under = frame.under();
    this.placing = place();
  }

  /** Whether every label has found its place, and if not, which one has none. */
  Labels.Placing placing() {
    return placing;
  }

  void paint(Sheet sheet) {
    for (int i = 0; i < written.size(); i++) {
      int place = placing.places().get(i);
      if (place >= 0) {
        written.get(i).variants().get(place).forEach(r -> r.paint(sheet));
      }
    }
    endRuns.forEach(runs -> runs.forEach(r -> r.paint(sheet)));
  }

  private Labels.Placing place() {
    List<Box> taken = new ArrayList<>();
    List<Box> solid = new ArrayList<>();
    List<Box.Segment> lines = new ArrayList<>();
    for (int i = 0; i < ticks.values().size(); i++) {
      if (frame.ticked(i)) {
        taken.add(frame.tickBox(i));
      }
    }
    gap.forEach(r -> taken.add(r.box()));
    double radius = look.length(5);
    for (int s = 0; s < data.series().size(); s++) {
      LineData.Series series = data.series().get(s);
      lines.addAll(frame.lines(series, left));
      for (int i = 0; i < series.points().size(); i++) {
        LineData.Point point = series.points().get(i);
        if (dots.of(s).get(i)) {
          solid.add(
              new Box(
                  frame.x(point.at()) - radius, frame.y(point) - radius, 2 * radius, 2 * radius));
        }
      }
    }
    if (ticks.lowest() < 0) {
      lines.add(new Box.Segment(0, frame.y(0), look.width(), frame.y(0)));
    }
    data.reference()
        .ifPresent(
            r -> {
              double line = frame.y(r.shown().amount());
              lines.add(new Box.Segment(left, line, look.width(), line));
            });
    List<Labels.Wish> wishes = new ArrayList<>();
    data.reference()
        .ifPresent(
            r -> levelWish(r.text(), List.of(r.shown().amount()), r.shown().figure().id(), wishes));
    data.band()
        .ifPresent(
            b ->
                levelWish(
                    b.text(),
                    List.of(b.to().amount(), b.from().amount()),
                    b.to().figure().id(),
                    wishes));
    boolean fits = endWords(taken);
    for (LineData.Series series : data.series()) {
      valueWishes(series, wishes);
    }
    Box area = new Box(0, 0, look.width(), bottom + under - look.length(1));
    Labels.Placing found =
        Labels.place(wishes, area, taken, solid, lines, look.length(4), look.length(1.7));
    return fits
        ? found
        : new Labels.Placing(
            found.places(), ends.get(0).series().name(), ends.get(1).series().name());
  }

  /** The name of a reference or a band, near one of its edges. */
  private void levelWish(
      String text, List<Double> levels, String figure, List<Labels.Wish> wishes) {
    Sheet.Type type = look.axis("ink3", true);
    double width = look.textWidth(text, type);
    List<Box> places = new ArrayList<>();
    for (double level : levels) {
      double line = frame.y(level);
      double above = line - look.length(5);
      double below = line + look.length(5) + 0.8 * type.size();
      List<Double> baselines =
          levels.size() > 1 && level == levels.get(0)
              ? List.of(below, above)
              : List.of(above, below);
      for (double baseline : baselines) {
        places.add(Box.ofText(look.width() - width, baseline, width, type.size()));
        places.add(Box.ofText(right - width - look.length(12), baseline, width, type.size()));
        for (int step = 0; step <= 8; step++) {
          double start = left + (right - left - width) * step / 8;
          places.add(Box.ofText(start, baseline, width, type.size()));
        }
      }
    }
    List<List<Placed>> variants = new ArrayList<>();
    for (Box place : places) {
      variants.add(List.of(new Placed(text, place, type, figure)));
    }
    wishes.add(new Labels.Wish(text, places));
    written.add(new Written(variants));
  }

  /** Puts the labels at the lines' ends into their column; false where they do not fit. */
  private boolean endWords(List<Box> taken) {
    List<LineFrame.EndLabel> column = new ArrayList<>(ends);
    column.sort(Comparator.comparingDouble(e -> frame.y(e.series().last())));
    double step = 1.25 * look.labelSize();
    List<Double> middles = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (LineFrame.EndLabel end : column) {
      middles.add(frame.y(end.series().last()));
      heights.add(step * (end.name().size() + (end.inline() ? 0 : 1)));
    }
    List<Double> uppers =
        Labels.spread(middles, heights, look.length(2), 0, bottom - look.length(1));
    for (int i = 0; i < uppers.size(); i++) {
      LineFrame.EndLabel end = column.get(i);
      Shown last = end.series().last().shown();
      double x = right + look.length(12);
      Sheet.Type bold = look.label(look.palette().text(end.series().color()), true);
      List<Placed> runs = new ArrayList<>();
      double line = uppers.get(i) + 0.12 * look.labelSize();
      for (String name : end.name()) {
        runs.add(new Placed(name, box(name, x, line, bold), bold, ""));
        line += step;
      }
      Sheet.Type plain = look.value(false);
      double valueX =
          end.inline() ? x + look.textWidth(end.name().get(0), bold) + look.length(6) : x;
      double valueY = end.inline() ? line - step : line;
      runs.add(
          new Placed(
              last.full(), box(last.full(), valueX, valueY, plain), plain, last.figure().id()));
      runs.forEach(r -> taken.add(r.box()));
      endRuns.add(runs);
    }
    return uppers.size() == column.size();
  }

  private Box box(String text, double x, double upper, Sheet.Type type) {
    return new Box(x, upper, look.textWidth(text, type), type.size());
  }

  private void valueWishes(LineData.Series series, List<Labels.Wish> wishes) {
    List<LineData.Point> points = series.points();
    Set<Integer> chosen = dots.chosen(series);
    boolean inColumn = ends.stream().anyMatch(e -> e.series().equals(series));
    // From the end to the start: the latest number has the first choice.
    for (int i = points.size() - 1; i >= 0; i--) {
      boolean last = i == points.size() - 1;
      if (!chosen.contains(i) || (last && inColumn)) {
        continue;
      }
      LineData.Point point = points.get(i);
      Shown shown = point.shown();
      boolean named = last && data.series().size() > 1;
      Sheet.Type type = look.value(last && !named);
      double off = look.length(shown.atLeast() ? 17 : 12);
      List<Box> places = new ArrayList<>();
      List<List<Placed>> variants = new ArrayList<>();
      List<String> texts =
          shown.remark().isEmpty() ? List.of(shown.text()) : List.of(shown.full(), shown.text());
      for (String text : texts) {
        Sheet.Type bold =
            new Sheet.Type(
                look.labelSize(), true, look.palette().text(series.color()), look.length(3.5));
        double nameWidth = named ? look.textWidth(series.name(), bold) + look.length(6) : 0;
        double width = nameWidth + look.textWidth(text, type);
        List<Box> round = new ArrayList<>();
        for (double ring : dots.detail() == LineDots.Detail.ALL ? new double[] {off} : rings(off)) {
          List<Box> all =
              Labels.around(frame.x(point.at()), frame.y(point), ring, width, type.size());
          for (int place : order(points, i)) {
            // Farther away only over and under the dot: beside it, it would belong to another.
            if (ring == off || place == 0 || place == 3) {
              round.add(all.get(place));
            }
          }
        }
        for (Box box : round) {
          List<Placed> runs = new ArrayList<>();
          if (named) {
            runs.add(new Placed(series.name(), box, bold, ""));
          }
          Box value = new Box(box.x() + nameWidth, box.y(), box.width() - nameWidth, box.height());
          runs.add(new Placed(text, value, type, shown.figure().id()));
          places.add(box);
          variants.add(runs);
        }
      }
      wishes.add(new Labels.Wish(shown.text(), places));
      written.add(new Written(variants));
    }
  }

  private double[] rings(double off) {
    return new double[] {off, off + look.length(9), off + look.length(18)};
  }

  /**
   * The places round a point that lie away from its lines, as indices of {@link Labels#around}: 0
   * above, 1 right, 2 left, 3 below, 4 and 5 above to the right and left, 6 and 7 below.
   */
  private List<Integer> order(List<LineData.Point> points, int index) {
    double here = frame.y(points.get(index));
    boolean first = index == 0 || points.get(index).year() - points.get(index - 1).year() > 1;
    boolean last =
        index == points.size() - 1 || points.get(index + 1).year() - points.get(index).year() > 1;
    double in = first ? here : frame.y(points.get(index - 1));
    double out = last ? here : frame.y(points.get(index + 1));
    double flat = look.length(3);
    if (in < here - flat && out < here - flat) {
      return List.of(3, 6, 7, 1, 2, 0, 4, 5);
    } else if (in > here + flat && out < here - flat) {
      return List.of(5, 2, 0, 6, 1, 3, 4, 7);
    } else if (in < here - flat && out > here + flat) {
      return List.of(4, 1, 0, 7, 2, 3, 5, 6);
    } else if (!first && last && Math.abs(in - here) <= 6 * flat) {
      return List.of(0, 1, 3, 2, 5, 4, 6, 7);
    } else if (in < here - flat || out < here - flat) {
      return List.of(0, 3, 6, 7, 1, 2, 4, 5);
    }
    return List.of(0, 5, 4, 2, 1, 3, 6, 7);
  }
}
