package zhounian.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhounian.model.Event;

/** How the marks of a timeline look and what they mean. */
final class TimelineKey {
  private TimelineKey() {}

  /** One region's colour; ink for several or none. */
  static String color(Event event) {
    String color = event.regions().size() == 1 ? event.regions().get(0).color() : "ink";
    return color.isEmpty() ? "ink" : color;
  }

  /** What is said behind an event that is not simply told as done. */
  static String remark(Event event, Wording wording) {
    Standing standing = Standing.of(event);
    return standing == Standing.DERIVED
        ? wording.bracketed(wording.say("drawn-inferred"))
        : wording.remark(standing);
  }

  /**
   * Paints what the hollow marks mean, if there are any.
   *
   * @return the lower end of the drawing
   */
  static double paint(List<Event> events, Sheet sheet, Look look, double y) {
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    events.forEach(e -> standings.add(Standing.of(e)));
    Key key = new Key(look);
    for (Standing standing : standings) {
      key.add(
          standing == Standing.DERIVED
              ? look.words().say("drawn-inferred")
              : look.words().word(standing),
          (s, x, middle) ->
              standing.dot(s, look, x + key.field() / 2, middle, look.length(4), "ink"));
    }
    if (key.empty()) {
      return y;
    }
    double top = y + look.length(10);
    return top + key.paint(sheet, 0, top, look.width()) + look.length(2);
  }
}
