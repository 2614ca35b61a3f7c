package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/** A line chart on one canvas: where everything stands, and how it is painted. */
final class LinePicture {

  /** Which numbers are written beside their dots. */
  enum Detail {
    ALL,
    EXTREMES,
    ENDS,
    LAST
  }

  private final LineData data;
  private final Look look;
  private final Detail detail;
  private final Amounts amounts;
  private final Ticks ticks;
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final double under;
  private final double low;
  private final double high;
  private final List<EndLabel> ends;
  private final List<List<Boolean>> dots = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();
  private final Optional<Gap> gap;
  private final Labels.Placing placing;

  /** A run of text that has its place. */
  private record Run(String text, Box box, Sheet.Type type, String figure) {}

  /** A label that looks for a place; for each place the runs that would stand there. */
  private record Written(List<List<Run>> variants) {}

  /** Name and value at the right end of a line. */
  private record EndLabel(LineData.Series series, List<String> name, boolean inline) {}

  /** The widest band without numbers, and what it says. */
  private record Gap(List<Run> runs) {}

  LinePicture(LineData data, Amounts amounts, Look look, Detail detail) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.detail = detail;
    this.ticks = ticks(data);
    this.ends = data.series().size() > 1 ? ends() : List.of();
    double[] range = range();
    this.low = range[0];
    this.high = range[1];
    this.right = look.width() - rightInset();
    double room = look.axisSize() + look.length(8);
    double height = height(look.canvas());
    double highest = data.shown().stream().mapToDouble(Shown::amount).max().orElse(0);
    double over = (ticks.highest() - highest) / (ticks.highest() - ticks.lowest()) * height;
    this.top = room + Math.max(0, look.length(12) + look.labelSize() - room - over);
    this.bottom = top + height;
    this.under = under();
    this.left = leftInset();
    for (LineData.Series series : data.series()) {
      dots.add(dots(series));
    }
    this.gap = gap();
    this.placing = place();
  }

  private static double height(Canvas canvas) {
    return switch (canvas) {
      case NARROW -> 200;
      case PRINT -> 150;
      case FULL -> 320;
      case WIDE -> 250;
    };
  }

  private static Ticks ticks(LineData data) {
    List<BigDecimal> values = data.shown().stream().map(Shown::value).toList();
    BigDecimal least = values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    BigDecimal most = values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    return data.fromZero()
        ? Ticks.of(least.min(BigDecimal.ZERO), most.max(BigDecimal.ZERO))
        : Ticks.of(least, most);
  }

  /** Room for a number under the lowest dot, where the axis goes on below zero. */
  private double under() {
    double lowest = data.shown().stream().mapToDouble(Shown::amount).min().orElse(0);
    double needed = look.length(14) + look.labelSize();
    return ticks.lowest() == 0 ? 0 : Math.max(0, needed - (bottom - y(lowest)));
  }

  /** First and last place on the axis of time. */
  private double[] range() {
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (LineData.Series series : data.series()) {
      first = Math.min(first, series.points().get(0).at());
      last = Math.max(last, series.last().at());
    }
    return data.yearly()
        ? new double[] {first, last}
        : new double[] {Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)};
  }

  private List<EndLabel> ends() {
    double latest = data.series().stream().mapToDouble(s -> s.last().at()).max().orElse(0);
    List<EndLabel> found = new ArrayList<>();
    for (LineData.Series series : data.series()) {
      if (series.last().at() == latest) {
        Sheet.Type type = look.label("ink", true);
        String value = series.last().shown().full();
        double together =
            look.textWidth(series.name(), type)
                + look.length(6)
                + look.textWidth(value, look.value(false));
        boolean inline = together <= 0.24 * look.width();
        List<String> name =
            inline
                ? List.of(series.name())
                : Wrap.lines(series.name(), 0.24 * look.width(), type.size(), true, look.measure());
        found.add(new EndLabel(series, name, inline));
      }
    }
    return found;
  }

  private double endWidth(EndLabel end) {
    Sheet.Type bold = look.label("ink", true);
    double name = end.name().stream().mapToDouble(n -> look.textWidth(n, bold)).max().orElse(0);
    double value = look.textWidth(end.series().last().shown().full(), look.value(false));
    return end.inline() ? name + look.length(6) + value : Math.max(name, value);
  }

  private double rightInset() {
    double dot = look.length(8);
    if (!ends.isEmpty()) {
      return look.length(12) + ends.stream().mapToDouble(this::endWidth).max().orElse(0) + 1;
    }
    Shown last = data.series().get(0).last().shown();
    return Math.max(dot, look.textWidth(last.text(), look.value(true)) / 2 + 1);
  }

  private double leftInset() {
    Sheet.Type type = look.axis("ink3", false);
    double numbers =
        ticks.values().stream()
            .mapToDouble(v -> look.textWidth(Numbers.text(v), type))
            .max()
            .orElse(0);
    double first =
        data.series().stream()
            .mapToDouble(s -> look.textWidth(s.points().get(0).shown().text(), look.value(false)))
            .max()
            .orElse(0);
    double narrow = Math.max(numbers + look.length(12), first / 2);
    // The unit beside the uppermost number may reach into the lines: then they start behind it.
    Box topmost = tickBox(ticks.values().size() - 1);
    double wide = Math.max(narrow, topmost.width() + look.length(12));
    for (LineData.Series series : data.series()) {
      for (Box.Segment line : lines(series, narrow)) {
        if (topmost.meets(line, look.length(8))) {
          return wide;
        }
      }
    }
    return narrow;
  }

  private double x(double at) {
    return x(at, left);
  }

  private double x(double at, double start) {
    return start + (at - low) / (high - low) * (right - start);
  }

  private double y(double value) {
    return bottom - (value - ticks.lowest()) / (ticks.highest() - ticks.lowest()) * (bottom - top);
  }

  private double y(LineData.Point point) {
    return y(point.shown().amount());
  }

  private List<Box.Segment> lines(LineData.Series series, double start) {
    List<Box.Segment> lines = new ArrayList<>();
    for (int i = 0; i < series.points().size(); i++) {
      LineData.Point point = series.points().get(i);
      LineData.Point before = series.points().get(Math.max(0, i - 1));
      if (i == 0 || point.year() - before.year() > 1) {
        before = point;
      }
      lines.add(new Box.Segment(x(before.at(), start), y(before), x(point.at(), start), y(point)));
    }
    return lines;
  }

  // Which points have dots and numbers

  private List<Boolean> dots(LineData.Series series) {
    List<LineData.Point> points = series.points();
    double pitch = Double.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      pitch = Math.min(pitch, x(points.get(i).at()) - x(points.get(i - 1).at()));
    }
    boolean roomy = pitch >= look.length(11);
    Set<Integer> chosen = chosen(series);
    List<Boolean> shown = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      boolean joined =
          (i > 0 && points.get(i).year() - points.get(i - 1).year() <= 1)
              || (i + 1 < points.size() && points.get(i + 1).year() - points.get(i).year() <= 1);
      shown.add(roomy || !joined || chosen.contains(i));
    }
    return shown;
  }

  private Set<Integer> chosen(LineData.Series series) {
    List<LineData.Point> points = series.points();
    Set<Integer> chosen = new HashSet<>();
    chosen.add(points.size() - 1);
    if (detail == Detail.LAST) {
      return chosen;
    }
    chosen.add(0);
    if (detail == Detail.ENDS) {
      return chosen;
    }
    int least = 0;
    int most = 0;
    for (int i = 0; i < points.size(); i++) {
      if (detail == Detail.ALL) {
        chosen.add(i);
      }
      least =
          points.get(i).shown().value().compareTo(points.get(least).shown().value()) < 0
              ? i
              : least;
      most =
          points.get(i).shown().value().compareTo(points.get(most).shown().value()) > 0 ? i : most;
    }
    chosen.add(least);
    chosen.add(most);
    return chosen;
  }

  // Places

  private Box tickBox(int index) {
    Sheet.Type type = look.axis("ink3", false);
    String text = tickText(index);
    double line = y(ticks.values().get(index).doubleValue()) - look.length(4);
    return Box.ofText(0, line, look.textWidth(text, type), type.size());
  }

  private String tickText(int index) {
    String number = Numbers.text(ticks.values().get(index));
    if (index < ticks.values().size() - 1 || amounts.unit().isEmpty()) {
      return number;
    }
    return amounts.percent() ? number + "%" : number + " " + amounts.unit();
  }

  /** The zero line says itself what it is, unless the axis goes on below or starts elsewhere. */
  private boolean ticked(int index) {
    return index > 0 || ticks.lowest() != 0;
  }

  private Labels.Placing place() {
    List<Box> taken = new ArrayList<>();
    List<Box> solid = new ArrayList<>();
    List<Box.Segment> lines = new ArrayList<>();
    for (int i = 0; i < ticks.values().size(); i++) {
      if (ticked(i)) {
        taken.add(tickBox(i));
      }
    }
    gap.ifPresent(g -> g.runs().forEach(r -> taken.add(r.box())));
    double radius = look.length(5);
    for (int s = 0; s < data.series().size(); s++) {
      LineData.Series series = data.series().get(s);
      lines.addAll(lines(series, left));
      for (int i = 0; i < series.points().size(); i++) {
        LineData.Point point = series.points().get(i);
        if (dots.get(s).get(i)) {
          solid.add(new Box(x(point.at()) - radius, y(point) - radius, 2 * radius, 2 * radius));
        }
      }
    }
    if (ticks.lowest() < 0) {
      lines.add(new Box.Segment(0, y(0), look.width(), y(0)));
    }
    data.reference()
        .ifPresent(
            r -> {
              double line = y(r.shown().amount());
              lines.add(new Box.Segment(left, line, look.width(), line));
            });
    List<Labels.Wish> wishes = new ArrayList<>();
    referenceWish(wishes);
    boolean fits = endRuns(taken);
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

  private void referenceWish(List<Labels.Wish> wishes) {
    if (data.reference().isEmpty()) {
      return;
    }
    Reference reference = data.reference().get();
    Sheet.Type type = look.axis("ink3", true);
    String text = reference.text();
    double width = look.textWidth(text, type);
    double line = y(reference.shown().amount());
    double above = line - look.length(5);
    double below = line + look.length(5) + 0.8 * type.size();
    List<Box> places = new ArrayList<>();
    for (double baseline : new double[] {above, below}) {
      places.add(Box.ofText(look.width() - width, baseline, width, type.size()));
      places.add(Box.ofText(right - width - look.length(12), baseline, width, type.size()));
      for (int step = 0; step <= 4; step++) {
        double start = left + (right - left - width) * step / 4;
        places.add(Box.ofText(start, baseline, width, type.size()));
      }
    }
    List<List<Run>> variants = new ArrayList<>();
    for (Box place : places) {
      variants.add(List.of(new Run(text, place, type, reference.shown().figure().id())));
    }
    wishes.add(new Labels.Wish(text, places));
    written.add(new Written(variants));
  }

  /** Puts the labels at the lines' ends into their column; false where they do not fit. */
  private boolean endRuns(List<Box> taken) {
    List<EndLabel> column = new ArrayList<>(ends);
    column.sort(Comparator.comparingDouble(e -> y(e.series().last())));
    double step = 1.25 * look.labelSize();
    List<Double> middles = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (EndLabel end : column) {
      middles.add(y(end.series().last()));
      heights.add(step * (end.name().size() + (end.inline() ? 0 : 1)));
    }
    List<Double> uppers =
        Labels.spread(middles, heights, look.length(2), 0, bottom - look.length(1));
    for (int i = 0; i < uppers.size(); i++) {
      EndLabel end = column.get(i);
      Shown last = end.series().last().shown();
      double x = right + look.length(12);
      Sheet.Type bold = look.label(look.palette().text(end.series().color()), true);
      List<Run> runs = new ArrayList<>();
      double line = uppers.get(i) + 0.12 * look.labelSize();
      for (String name : end.name()) {
        runs.add(new Run(name, box(name, x, line, bold), bold, ""));
        line += step;
      }
      Sheet.Type plain = look.value(false);
      double valueX =
          end.inline() ? x + look.textWidth(end.name().get(0), bold) + look.length(6) : x;
      double valueY = end.inline() ? line - step : line;
      runs.add(
          new Run(last.full(), box(last.full(), valueX, valueY, plain), plain, last.figure().id()));
      runs.forEach(r -> taken.add(r.box()));
      endRuns.add(runs);
    }
    return uppers.size() == column.size();
  }

  private final List<List<Run>> endRuns = new ArrayList<>();

  private Box box(String text, double x, double upper, Sheet.Type type) {
    return new Box(x, upper, look.textWidth(text, type), type.size());
  }

  private void valueWishes(LineData.Series series, List<Labels.Wish> wishes) {
    List<LineData.Point> points = series.points();
    Set<Integer> chosen = chosen(series);
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
      List<List<Run>> variants = new ArrayList<>();
      List<String> texts =
          shown.remark().isEmpty() ? List.of(shown.text()) : List.of(shown.full(), shown.text());
      for (String text : texts) {
        Sheet.Type bold =
            new Sheet.Type(
                look.labelSize(), true, look.palette().text(series.color()), look.length(3.5));
        double nameWidth = named ? look.textWidth(series.name(), bold) + look.length(6) : 0;
        double width = nameWidth + look.textWidth(text, type);
        List<Box> round = new ArrayList<>();
        for (double ring : detail == Detail.ALL ? new double[] {off} : rings(off)) {
          List<Box> all = Labels.around(x(point.at()), y(point), ring, width, type.size());
          for (int place : order(points, i)) {
            // Farther away only over and under the dot: beside it, it would belong to another.
            if (ring == off || place == 0 || place == 3) {
              round.add(all.get(place));
            }
          }
        }
        for (Box box : round) {
          List<Run> runs = new ArrayList<>();
          if (named) {
            runs.add(new Run(series.name(), box, bold, ""));
          }
          Box value = new Box(box.x() + nameWidth, box.y(), box.width() - nameWidth, box.height());
          runs.add(new Run(text, value, type, shown.figure().id()));
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
    double here = y(points.get(index));
    boolean first = index == 0 || points.get(index).year() - points.get(index - 1).year() > 1;
    boolean last =
        index == points.size() - 1 || points.get(index + 1).year() - points.get(index).year() > 1;
    double in = first ? here : y(points.get(index - 1));
    double out = last ? here : y(points.get(index + 1));
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

  // Years without numbers

  private record Hole(int first, int last, Box band) {}

  private List<Hole> holes() {
    List<Hole> holes = new ArrayList<>();
    if (data.gap().isEmpty()) {
      return holes;
    }
    int before = Integer.MIN_VALUE;
    for (int year : data.years()) {
      if (before != Integer.MIN_VALUE && year - before > 1) {
        double from = x(before + 1.0);
        double to = x(year);
        BigDecimal line = ticks.values().get((ticks.values().size() - 1) * 2 / 3);
        double upper = y(line.doubleValue());
        holes.add(new Hole(before + 1, year - 1, new Box(from, upper, to - from, bottom - upper)));
      }
      before = year;
    }
    return holes;
  }

  private Optional<Gap> gap() {
    Sheet.Type type = look.axis("ink3", true);
    Optional<Hole> widest = holes().stream().max(Comparator.comparingDouble(h -> h.band().width()));
    if (widest.isEmpty()) {
      return Optional.empty();
    }
    Hole hole = widest.get();
    double room = hole.band().width() - look.length(10);
    List<String> said = Wrap.even(data.gap(), room, type.size(), false, look.measure());
    List<String> dated = new ArrayList<>(said);
    dated.add(0, Words.years(hole.first(), hole.last()));
    return gap(hole.band(), dated, room, type).or(() -> gap(hole.band(), said, room, type));
  }

  private Optional<Gap> gap(Box band, List<String> lines, double room, Sheet.Type type) {
    double step = 1.5 * type.size();
    double height = step * lines.size();
    if (height > band.height() || lines.stream().anyMatch(l -> look.textWidth(l, type) > room)) {
      return Optional.empty();
    }
    List<Run> runs = new ArrayList<>();
    double upper = band.y() + (band.height() - height) / 2;
    for (String line : lines) {
      double width = look.textWidth(line, type);
      double x = band.x() + (band.width() - width) / 2;
      runs.add(new Run(line, new Box(x, upper, width, type.size()), type, ""));
      upper += step;
    }
    return Optional.of(new Gap(runs));
  }

  // Result

  /** Whether every label has found its place, and if not, which one has none. */
  Labels.Placing placing() {
    return placing;
  }

  /** Paints everything. */
  Drawing drawing() {
    Sheet sheet = new Sheet(look.measure());
    for (Hole hole : holes()) {
      sheet.lines(
          Hatch.in(hole.band(), look.length(8)), "hair", Sheet.pen(0.8 * look.canvas().hairline()));
    }
    List<LinePlot.Trace> traces = new ArrayList<>();
    for (int s = 0; s < data.series().size(); s++) {
      LineData.Series series = data.series().get(s);
      traces.add(new LinePlot.Trace(series.color(), LinePlot.items(series.points(), dots.get(s))));
    }
    double unit = (high - low) / (right - left);
    LinePlot.draw(
        traces,
        ticks,
        low - left * unit,
        high + (look.width() - right) * unit,
        new Box(0, top, look.width(), bottom - top),
        look,
        new Recorder(sheet));
    paintSigns(sheet);
    for (int i = 0; i < ticks.values().size(); i++) {
      if (ticked(i)) {
        sheet.text(tickText(i), tickBox(i), look.axis("ink3", false), "");
      }
    }
    data.reference()
        .ifPresent(
            r -> {
              double line = y(r.shown().amount());
              sheet.lines(
                  List.of(new Box.Segment(left, line, look.width(), line)), "ink3", look.dashed());
            });
    double foot = paintYears(sheet);
    gap.ifPresent(g -> g.runs().forEach(r -> paint(sheet, r)));
    for (int i = 0; i < written.size(); i++) {
      int place = placing.places().get(i);
      if (place >= 0) {
        written.get(i).variants().get(place).forEach(r -> paint(sheet, r));
      }
    }
    endRuns.forEach(runs -> runs.forEach(r -> paint(sheet, r)));
    return sheet.drawing(look.canvas().width(), foot);
  }

  private static void paint(Sheet sheet, Run run) {
    sheet.text(run.text(), run.box(), run.type(), run.figure());
  }

  /** What tells planned numbers and lower bounds. */
  private void paintSigns(Sheet sheet) {
    double radius = look.length(4.5);
    for (int s = 0; s < data.series().size(); s++) {
      LineData.Series series = data.series().get(s);
      for (int i = 0; i < series.points().size(); i++) {
        LineData.Point point = series.points().get(i);
        double x = x(point.at());
        double y = y(point);
        if (point.shown().basis() == Basis.PLANNED && dots.get(s).get(i)) {
          sheet.lines(
              Hatch.in(x, y, radius - look.length(1), look.length(3)),
              series.color(),
              Sheet.pen(look.canvas().hairline()));
        }
        if (point.shown().atLeast() && dots.get(s).get(i)) {
          sheet.line(
              x, y - radius, x, y - radius - look.length(5), series.color(), look.length(1.5));
        }
      }
    }
  }

  /** Paints the axis of years; returns where the drawing ends. */
  private double paintYears(Sheet sheet) {
    Sheet.Type type = look.axis("ink2", false);
    double baseline = bottom + under + look.length(8) + type.size();
    YearLabels labels =
        YearLabels.of(
            List.copyOf(data.years()),
            year -> x(Math.min(year + 0.5, high)),
            look.length(34),
            look,
            type);
    for (int year : ticks.lowest() == 0 ? data.years() : List.<Integer>of()) {
      double tick = data.yearly() ? x(year + 0.5) : x(Math.max(year, low));
      double length = look.length(labels.texts().containsKey(year) ? 5 : 3);
      sheet.line(tick, bottom, tick, bottom + length, "ink", look.canvas().hairline());
    }
    labels.texts().forEach((year, run) -> sheet.text(run.text(), run.x(), baseline, type, ""));
    double foot = baseline;
    if (ticks.lowest() > 0) {
      String text = Words.startsAt(Numbers.text(ticks.values().get(0)));
      foot += 1.5 * type.size();
      sheet.text(text, 0, foot, look.axis("ink3", false), "");
    }
    return foot + look.length(6);
  }
}
