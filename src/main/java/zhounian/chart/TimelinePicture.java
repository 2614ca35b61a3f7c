package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.PlainText;

/** Events of one lane, hung on a ruler of years. */
final class TimelinePicture {
  /** How many lines the words of one event may take. */
  private static final int LINES = 2;

  private final List<Event> events;
  private final YearRuler ruler;
  private final Look look;
  private final Sheet sheet;

  private TimelinePicture(List<Event> events, YearRuler ruler, Look look) {
    this.events = events;
    this.ruler = ruler;
    this.look = look;
    this.sheet = new Sheet(look.measure());
  }

  /**
   * The drawing, if every event has room beside the ruler and all of them on a page.
   *
   * @param events in order of time, one at least
   */
  static Optional<Drawing> of(List<Event> events, YearRuler ruler, Look look) {
    TimelinePicture picture = new TimelinePicture(events, ruler, look);
    int split = picture.split();
    if (split < 0) {
      return Optional.empty();
    }
    Drawing drawing = picture.drawing(split);
    boolean tall = look.canvas() == Canvas.PRINT && drawing.height() > Checks.TALLEST;
    return tall ? Optional.empty() : Optional.of(drawing);
  }

  private double x(Event event) {
    return ruler.x(LineData.at(event.date()));
  }

  private double room(Event event, boolean early) {
    return (early ? look.width() - x(event) : x(event)) - look.length(10);
  }

  private double dateWidth(Event event) {
    return look.textWidth(look.words().date(event.date()), look.axis("ink3", false))
        + look.length(7);
  }

  private TextBlock title(Event event, boolean early) {
    return new TextBlock(look)
        .add(
            PlainText.of(event.title()),
            look.label("ink", false),
            room(event, early) - dateWidth(event));
  }

  private boolean fits(Event event, boolean early) {
    double room = room(event, early) - dateWidth(event);
    TextBlock title = title(event, early);
    double most = LINES * 1.4 * look.labelSize();
    return room > 0 && title.width() <= room + 1e-6 && title.height() <= most;
  }

  /**
   * How many events hang below the ruler, their words right of their dots; the others stand above
   * it, their words left. As near to half of the ruler as the words allow; -1 where none does.
   */
  private int split() {
    int half = (int) events.stream().filter(e -> x(e) < look.width() / 2).count();
    for (int off = 0; off <= events.size(); off++) {
      for (int split : List.of(half - off, half + off)) {
        if (split >= 0 && split <= events.size() && fits(split)) {
          return split;
        }
      }
    }
    return -1;
  }

  private boolean fits(int split) {
    for (int i = 0; i < events.size(); i++) {
      if (!fits(events.get(i), i < split)) {
        return false;
      }
    }
    return true;
  }

  /** No leader crosses any words: on either side the event nearest to the split is the nearest. */
  private Drawing drawing(int split) {
    double off = look.length(14);
    double upper = look.length(2);
    List<Event> late = events.subList(split, events.size());
    List<Double> rows = new ArrayList<>();
    for (int i = late.size() - 1; i >= 0; i--) {
      rows.add(0, upper + row(late.get(i), false) / 2);
      upper += height(late.get(i), false);
    }
    upper += late.isEmpty() ? 0 : look.length(6);
    double lower = upper + ruler.height();
    for (int i = 0; i < late.size(); i++) {
      leader(late.get(i), upper, rows.get(i));
    }
    double foot = lower + (split > 0 ? off - look.length(12) : 0);
    List<Double> below = new ArrayList<>();
    for (int i = split - 1; i >= 0; i--) {
      below.add(0, foot + row(events.get(i), true) / 2);
      foot += height(events.get(i), true);
    }
    for (int i = 0; i < split; i++) {
      leader(events.get(i), lower, below.get(i));
    }
    ruler.paint(sheet, upper);
    for (int i = 0; i < late.size(); i++) {
      words(late.get(i), false, rows.get(i));
    }
    for (int i = 0; i < split; i++) {
      words(events.get(i), true, below.get(i));
    }
    foot = TimelineKey.paint(events, sheet, look, foot);
    return sheet.drawing(look.canvas().width(), foot);
  }

  /** Height of the first line of a row: its dot stands in the middle of it. */
  private double row(Event event, boolean early) {
    return Math.min(height(event, early), pitch());
  }

  private double pitch() {
    return Math.max(look.length(events.size() > 20 ? 21 : 25), 1.6 * look.labelSize());
  }

  private double height(Event event, boolean early) {
    return pitch() + title(event, early).height() - 1.36 * look.labelSize();
  }

  private void leader(Event event, double edge, double y) {
    sheet.line(x(event), edge, x(event), y, "line", look.canvas().hairline());
  }

  private void words(Event event, boolean early, double y) {
    double x = x(event);
    Standing.of(event).dot(sheet, look, x, y, look.length(4), TimelineKey.color(event));
    TextBlock title = title(event, early);
    double left = x + look.length(10);
    if (!early) {
      left = x - look.length(10) - dateWidth(event) - title.width();
    }
    double baseline = y + 0.36 * look.labelSize();
    sheet.text(look.words().date(event.date()), left, baseline, look.axis("ink3", false), "");
    title.paint(sheet, left + dateWidth(event), y - title.firstMiddle());
  }
}
