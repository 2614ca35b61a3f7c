package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.PlainText;

/** Events one below the other, where a ruler has no room for their words. */
final class TimelineList {
  private final Look look;
  private final Sheet sheet;
  private final double width;
  private final double dates;

  private TimelineList(List<TimelineLanes.Lane> lanes, int columns, Look look) {
    this.look = look;
    this.sheet = new Sheet(look.measure());
    this.width = (look.width() - (columns - 1) * gap(look)) / columns;
    double widest = 0;
    for (TimelineLanes.Lane lane : lanes) {
      for (Event event : lane.events()) {
        widest = Math.max(widest, date(event, 0.24 * width).width());
      }
    }
    this.dates = widest;
  }

  private static double gap(Look look) {
    return look.length(28);
  }

  /** The drawing: one column on phones, as many as it needs elsewhere. */
  static Drawing of(List<TimelineLanes.Lane> lanes, Look look) {
    int most = look.canvas() == Canvas.NARROW ? 1 : 2;
    Drawing drawing = new TimelineList(lanes, 1, look).drawing(lanes, 1);
    if (most > 1 && drawing.height() > look.length(600)) {
      drawing = new TimelineList(lanes, most, look).drawing(lanes, most);
    }
    return drawing;
  }

  /** A row: a lane's name or an event. */
  private record Row(String lane, Event event) {}

  private Drawing drawing(List<TimelineLanes.Lane> lanes, int columns) {
    List<Row> rows = new ArrayList<>();
    for (TimelineLanes.Lane lane : lanes) {
      if (!lane.name().isEmpty()) {
        rows.add(new Row(lane.name(), null));
      }
      lane.events().forEach(e -> rows.add(new Row("", e)));
    }
    double all = rows.stream().mapToDouble(this::height).sum();
    double foot = 0;
    int next = 0;
    for (int column = 0; column < columns; column++) {
      double x = column * (width + gap(look));
      double y = 0;
      double from = -1;
      double to = -1;
      int first = next;
      while (next < rows.size()
          && (next == first
              || column == columns - 1
              || y + height(rows.get(next)) / 2 <= all / columns)) {
        Row row = rows.get(next);
        if (row.event() == null) {
          rail(x, from, to);
          from = -1;
        } else {
          double middle = y + date(row.event(), dates).firstMiddle();
          from = from < 0 ? middle : from;
          to = middle;
        }
        y += height(row);
        next++;
      }
      rail(x, from, to);
      y = 0;
      for (Row row : rows.subList(first, next)) {
        paint(row, x, y);
        y += height(row);
      }
      foot = Math.max(foot, y);
    }
    List<Event> events = lanes.stream().flatMap(l -> l.events().stream()).toList();
    foot = TimelineKey.paint(events, sheet, look, foot);
    return sheet.drawing(look.canvas().width(), foot);
  }

  private void rail(double x, double from, double to) {
    if (from >= 0 && to > from) {
      double rail = x + dates + look.length(14);
      sheet.line(rail, from, rail, to, "line", look.canvas().hairline());
    }
  }

  private TextBlock date(Event event, double room) {
    return new TextBlock(look).add(look.words().date(event.date()), look.axis("ink3", false), room);
  }

  private TextBlock title(Event event) {
    return new TextBlock(look)
        .add(
            PlainText.of(event.title()), look.label("ink", false), width - dates - look.length(28));
  }

  private double height(Row row) {
    return row.event() == null
        ? 1.9 * look.labelSize()
        : Math.max(title(row.event()).height(), date(row.event(), dates).height()) + look.length(8);
  }

  private void paint(Row row, double x, double y) {
    if (row.event() == null) {
      sheet.text(row.lane(), x, y + 1.3 * look.labelSize(), look.label("ink", true), "");
      return;
    }
    Event event = row.event();
    TextBlock date = date(event, dates);
    double rail = x + dates + look.length(14);
    double middle = y + date.firstMiddle();
    if (TimelineLanes.span(event)) {
      double half = look.length(3.5);
      Box bar = new Box(rail - half, middle - look.length(5), 2 * half, look.length(13));
      sheet.rectangle(bar, "paper", 1);
      Standing.of(event).bar(sheet, look, bar, TimelineKey.color(event));
    } else {
      Standing.of(event).dot(sheet, look, rail, middle, look.length(4), TimelineKey.color(event));
    }
    date.paintRight(sheet, x + dates, y);
    TextBlock title = title(event);
    title.paint(sheet, rail + look.length(14), middle - title.firstMiddle());
  }
}
