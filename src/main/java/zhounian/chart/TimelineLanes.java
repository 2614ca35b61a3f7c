package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.Period;
import zhounian.model.PlainText;

/** Events under a ruler of years, each field in a lane of its own, stretches of time as bars. */
final class TimelineLanes {
  private final YearRuler ruler;
  private final Look look;
  private final Sheet sheet;

  private TimelineLanes(YearRuler ruler, Look look) {
    this.ruler = ruler;
    this.look = look;
    this.sheet = new Sheet(look.measure());
  }

  /** A field and its events in order of time; the name may be empty. */
  record Lane(String name, List<Event> events) {}

  /**
   * An event with its words laid out.
   *
   * @param left end of all that it takes
   * @param right end of it
   * @param words where its words start
   * @param above whether the words stand above the bar
   */
  private record Item(
      Event event,
      TextBlock block,
      double start,
      double end,
      double left,
      double right,
      double words,
      boolean above) {}

  /** The drawing. */
  static Drawing of(List<Lane> lanes, YearRuler ruler, Look look) {
    return new TimelineLanes(ruler, look).drawing(lanes);
  }

  private Drawing drawing(List<Lane> lanes) {
    List<List<List<Item>>> rows = new ArrayList<>();
    double foot = ruler.height() + look.length(8);
    for (Lane lane : lanes) {
      List<List<Item>> packed = pack(lane.events().stream().map(this::item).toList());
      rows.add(packed);
      foot +=
          head(lane)
              + look.length(4)
              + packed.stream().mapToDouble(this::height).sum()
              + look.length(10);
    }
    ruler.grid(sheet, ruler.height(), foot - look.length(6));
    ruler.paint(sheet, look.canvas().hairline());
    double y = ruler.height() + look.length(8);
    for (int i = 0; i < lanes.size(); i++) {
      if (i > 0) {
        sheet.line(0, y, look.width(), y, "line", look.canvas().hairline());
        y += look.length(8);
      }
      sheet.text(
          lanes.get(i).name(),
          0,
          y + look.labelSize(),
          new Sheet.Type(look.labelSize(), true, "ink", look.length(3)),
          "");
      y += head(lanes.get(i)) - (i > 0 ? look.length(4) : 0);
      for (List<Item> row : rows.get(i)) {
        for (Item item : row) {
          paint(item, y);
        }
        y += height(row);
      }
      y += look.length(10);
    }
    List<Event> events = lanes.stream().flatMap(l -> l.events().stream()).toList();
    y = TimelineKey.paint(events, sheet, look, y);
    return sheet.drawing(look.canvas().width(), y);
  }

  private double head(Lane lane) {
    return (lane.name().isEmpty() ? 0 : 1.5 * look.labelSize()) + look.length(4);
  }

  private double height(List<Item> row) {
    return row.stream().mapToDouble(this::height).max().orElse(0) + look.length(6);
  }

  private double height(Item item) {
    return item.block().height() + (item.above() ? look.length(9) : 0);
  }

  static boolean span(Event event) {
    return event.date().kind() == Period.Kind.SPAN;
  }

  private Item item(Event event) {
    double radius = look.length(4);
    double middle = ruler.x(LineData.at(event.date()));
    double start = middle - radius;
    double end = middle + radius;
    if (span(event)) {
      Period from = day(event.date(), true);
      Period to = day(event.date(), false);
      start = ruler.x(LineData.at(from));
      end = Math.max(ruler.x(LineData.at(to)), start + 2 * radius);
    }
    double gap = look.length(6);
    double date = dateWidth(event);
    double wide = date + words(event, Double.MAX_VALUE).width();
    double behind = look.width() - end - gap;
    double before = start - gap;
    double least = date + look.width() / 5;
    if (wide <= behind || (behind >= before && behind >= least)) {
      TextBlock block = words(event, behind - date);
      double x = end + gap;
      return new Item(event, block, start, end, start, x + date + block.width(), x, false);
    } else if (wide <= before || before >= least) {
      TextBlock block = words(event, before - date);
      double x = start - gap - date - block.width();
      return new Item(event, block, start, end, x, end, x, false);
    }
    TextBlock block = words(event, look.width() - date);
    double x = Math.min(start, look.width() - date - block.width());
    double right = Math.max(end, x + date + block.width());
    return new Item(event, block, start, end, Math.min(x, start), right, x, true);
  }

  /** The first or the last day of a stretch. */
  private static Period day(Period span, boolean first) {
    java.time.LocalDate day = first ? span.from() : span.to().plusDays(1);
    return new Period(day, day, Period.Precision.DAY, Period.Kind.DURING, false);
  }

  private double dateWidth(Event event) {
    return look.textWidth(look.words().date(event.date()), dateType()) + look.length(6);
  }

  private Sheet.Type dateType() {
    return look.axis("ink3", true);
  }

  private TextBlock words(Event event, double width) {
    Sheet.Type type = new Sheet.Type(look.labelSize(), false, "ink", look.length(3));
    return new TextBlock(look).add(PlainText.of(event.title()), type, width);
  }

  /** Rows of events that do not touch one another, each in the first row with room. */
  private List<List<Item>> pack(List<Item> items) {
    List<List<Item>> rows = new ArrayList<>();
    double gap = look.length(14);
    for (Item item : items) {
      List<Item> free = null;
      for (List<Item> row : rows) {
        if (free == null
            && row.stream()
                .allMatch(o -> o.right() + gap <= item.left() || item.right() + gap <= o.left())) {
          free = row;
        }
      }
      if (free == null) {
        free = new ArrayList<>();
        rows.add(free);
      }
      free.add(item);
    }
    return rows;
  }

  private void paint(Item item, double top) {
    Event event = item.event();
    String color = TimelineKey.color(event);
    double middle = top + item.block().firstMiddle();
    if (item.above()) {
      middle = top + item.block().height() + look.length(5);
    }
    if (span(event)) {
      double half = look.length(3.5);
      Box bar = new Box(item.start(), middle - half, item.end() - item.start(), 2 * half);
      Standing.of(event).bar(sheet, look, bar, color);
    } else {
      double x = (item.start() + item.end()) / 2;
      Standing.of(event).dot(sheet, look, x, middle, look.length(4), color);
    }
    double baseline = top + item.block().firstMiddle() + 0.36 * look.labelSize();
    sheet.text(look.words().date(event.date()), item.words(), baseline, dateType(), "");
    item.block().paint(sheet, item.words() + dateWidth(event), top);
  }
}
