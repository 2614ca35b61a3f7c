package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.Figure;
import zhounian.model.PlainText;

/** A timeline on one canvas. */
final class TimelinePicture {
  private final List<Event> events;
  private final int first;
  private final int last;
  private final Look look;
  private final Sheet sheet;

  private TimelinePicture(List<Event> events, int first, int last, Look look) {
    this.events = events;
    this.first = first;
    this.last = last;
    this.look = look;
    this.sheet = new Sheet(look.measure());
  }

  /**
   * The drawing.
   *
   * @param events in order of time, one at least
   * @param first year of the ruler
   * @param last year of the ruler
   */
  static Drawing of(List<Event> events, int first, int last, Look look) {
    TimelinePicture picture = new TimelinePicture(events, first, last, look);
    return look.canvas() != Canvas.NARROW && picture.fits() ? picture.ruler() : picture.list();
  }

  private double x(Event event) {
    double span = last + 1.0 - first;
    return 1 + (LineData.at(event.date()) - first) / span * (look.width() - 2);
  }

  /** Whether an event belongs to the ruler's first half, whose words go right of their dots. */
  private boolean early(Event event) {
    return x(event) < look.width() / 2;
  }

  private Sheet.Type dateType() {
    return look.axis("ink3", false);
  }

  private Sheet.Type titleType() {
    return look.label("ink", false);
  }

  private double wordsWidth(Event event) {
    return look.textWidth(Words.date(event.date()), dateType())
        + look.length(7)
        + look.textWidth(PlainText.of(event.title()), titleType());
  }

  private boolean fits() {
    return events.stream()
        .allMatch(
            e -> {
              double room = early(e) ? look.width() - x(e) : x(e);
              return wordsWidth(e) + look.length(10) <= room;
            });
  }

  // The ruler

  private Drawing ruler() {
    double row = Math.max(look.length(25), 1.6 * look.labelSize());
    List<Event> late = events.stream().filter(e -> !early(e)).toList();
    List<Event> early = events.stream().filter(this::early).toList();
    double band = look.length(26);
    double upper = late.isEmpty() ? look.length(2) : late.size() * row + look.length(14);
    double lower = upper + band;
    leaders(late, upper, i -> upper - look.length(14) - i * row);
    leaders(early, lower, i -> lower + look.length(14) + (early.size() - 1 - i) * row);
    paintRuler(upper);
    for (int i = 0; i < late.size(); i++) {
      Event event = late.get(i);
      double y = upper - look.length(14) - i * row;
      dot(event, x(event), y);
      words(event, x(event) - look.length(10) - wordsWidth(event), y);
    }
    for (int i = 0; i < early.size(); i++) {
      Event event = early.get(i);
      double y = lower + look.length(14) + (early.size() - 1 - i) * row;
      dot(event, x(event), y);
      words(event, x(event) + look.length(10), y);
    }
    double foot = early.isEmpty() ? lower : lower + look.length(14) + (early.size() - 0.5) * row;
    return sheet.drawing(look.canvas().width(), foot);
  }

  private void leaders(
      List<Event> side, double edge, java.util.function.IntToDoubleFunction height) {
    for (int i = 0; i < side.size(); i++) {
      double x = x(side.get(i));
      sheet.line(x, edge, x, height.applyAsDouble(i), "line", look.canvas().hairline());
    }
  }

  private void paintRuler(double y) {
    double line = look.canvas().hairline();
    int years = last - first + 1;
    double cell = (look.width() - 2) / years;
    sheet.line(0, y, look.width(), y, "ink", 1.2 * line);
    for (int i = 0; i <= years; i++) {
      double x = 1 + i * cell;
      sheet.line(x, y, x, y + look.length(9), "ink", line);
    }
    double baseline = y + look.length(7) + look.axisSize();
    Sheet.Type bold = new Sheet.Type(look.axisSize(), true, "ink", 0);
    Sheet.Type plain = new Sheet.Type(look.axisSize(), false, "ink", 0);
    YearLabels labels =
        YearLabels.of(
            IntStream.rangeClosed(first, last).boxed().toList(),
            year -> 1 + (year - first + 0.5) * cell,
            look.length(34),
            look,
            bold);
    labels
        .texts()
        .forEach(
            (year, run) ->
                sheet.text(
                    run.text(),
                    run.x(),
                    baseline,
                    year == first || year == last ? bold : plain,
                    ""));
  }

  private void words(Event event, double x, double y) {
    String date = Words.date(event.date());
    double baseline = y + 0.36 * look.labelSize();
    sheet.text(date, x, baseline, dateType(), "");
    double title = x + look.textWidth(date, dateType()) + look.length(7);
    sheet.text(PlainText.of(event.title()), title, baseline, titleType(), "");
  }

  // The list

  private Drawing list() {
    double step = 1.55 * look.labelSize();
    double dates =
        events.stream()
            .mapToDouble(e -> look.textWidth(Words.date(e.date()), dateType()))
            .max()
            .orElse(0);
    double rail = dates + look.length(14);
    double start = rail + look.length(14);
    double y = step / 2 + look.length(2);
    List<Double> heights = new ArrayList<>();
    List<List<String>> titles = new ArrayList<>();
    for (Event event : events) {
      List<String> lines =
          Wrap.lines(
              PlainText.of(event.title()),
              look.width() - start,
              look.labelSize(),
              false,
              look.measure());
      titles.add(lines);
      heights.add(y);
      y += step * lines.size() + look.length(9);
    }
    double end = heights.get(heights.size() - 1);
    sheet.line(rail, heights.get(0), rail, end, "line", look.canvas().hairline());
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      dot(event, rail, heights.get(i));
      String date = Words.date(event.date());
      double baseline = heights.get(i) + 0.36 * look.labelSize();
      double dateX = dates - look.textWidth(date, dateType());
      sheet.text(date, dateX, baseline, dateType(), "");
      for (String line : titles.get(i)) {
        sheet.text(line, start, baseline, titleType(), "");
        baseline += step;
      }
    }
    return sheet.drawing(look.canvas().width(), y - step / 2 - look.length(4));
  }

  /** One region in its colour, several or none in ink; planned ones hollow and hatched. */
  private void dot(Event event, double x, double y) {
    String color = event.regions().size() == 1 ? event.regions().get(0).color() : "ink";
    color = color.isEmpty() ? "ink" : color;
    double radius = look.length(4);
    if (event.status() == Figure.Status.ACTUAL) {
      sheet.disc(x, y, radius, color);
    } else {
      sheet.disc(x, y, radius, "paper");
      sheet.lines(
          Hatch.in(x, y, radius - look.length(1), look.length(3)),
          color,
          Sheet.pen(look.canvas().hairline()));
      sheet.ring(x, y, radius - look.length(0.5), color, look.length(1.6));
    }
  }
}
