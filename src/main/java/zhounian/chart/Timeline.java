package zhounian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Figure;
import zhounian.model.PlainText;
import zhounian.model.Region;
import zhounian.model.Theme;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/** Events hung on a ruler of years; as a list where the canvas is too narrow for their words. */
final class Timeline implements DrawnKind {
  /** The longest stretch of years that a ruler can still tell apart. */
  private static final int MOST_YEARS = 200;

  private static final String EVENTS =
      """
          "from": {"type": ["string", "integer"], "format": "whole", "description": "年尺的第一年；不写则为最早的事件"},
          "to": {"type": ["string", "integer"], "format": "whole", "description": "年尺的最后一年；不写则为最晚的事件"},
          "events": {
            "type": "array", "minItems": 1, "maxItems": 60, "description": "事件标识；或写 lanes",
            "items": {"type": "string", "format": "event"}
          },
          "lanes": {
            "type": "array", "minItems": 1, "maxItems": 8, "description": "按领域分道；或写 events",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["name", "events"],
              "properties": {
                "name": {"type": "string", "format": "inline", "maxLength": 16, "description": "领域的名称"},
                "events": {
                  "type": "array", "minItems": 1, "maxItems": 60, "description": "事件标识",
                  "items": {"type": "string", "format": "event"}
                }
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind("timeline", "", Schemas.of("时间线", "", EVENTS), true);
  }

  @Override
  public List<Canvas> canvases() {
    return List.of(Canvas.WIDE, Canvas.NARROW, Canvas.PRINT, Canvas.FULL);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    List<TimelineLanes.Lane> lanes = lanes(exhibit);
    List<Event> events = events(lanes);
    if (events.isEmpty()) {
      return nothing(exhibit, canvas, "没有事件；写 events 或 lanes", "it has no events");
    } else if (exhibit.data().fields().containsKey("events")
        && exhibit.data().fields().containsKey("lanes")) {
      return nothing(
          exhibit, canvas, "events 和 lanes 只能写一个", "it has both events and lanes; keep one");
    }
    int first = year(exhibit, "from", Integer.MAX_VALUE);
    int last = year(exhibit, "to", Integer.MIN_VALUE);
    for (Event event : events) {
      first = Math.min(first, start(event));
      last = Math.max(last, (int) Math.floor(end(event)));
    }
    if (last - first >= MOST_YEARS) {
      return nothing(exhibit, canvas, "年尺太长", "its ruler is too long");
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    YearRuler ruler = new YearRuler(first, last, look);
    Drawing drawing;
    if (canvas == Canvas.NARROW) {
      drawing = TimelineList.of(lanes, look);
    } else if (exhibit.data().fields().containsKey("lanes")
        || events.stream().anyMatch(TimelineLanes::span)) {
      drawing = TimelineLanes.of(lanes, ruler, look);
      if (canvas == Canvas.PRINT && drawing.height() > Checks.TALLEST) {
        drawing = TimelineList.of(lanes, look);
      }
    } else {
      drawing =
          TimelinePicture.of(events, ruler, look).orElseGet(() -> TimelineList.of(lanes, look));
    }
    return Checks.page(exhibit, canvas, drawing, Labels.Placing.NONE, List.of());
  }

  private static int start(Event event) {
    return TimelineLanes.span(event)
        ? event.date().from().getYear()
        : (int) Math.floor(LineData.at(event.date()));
  }

  private static double end(Event event) {
    return TimelineLanes.span(event) ? event.date().to().getYear() : LineData.at(event.date());
  }

  private static Checked<Drawing> nothing(
      Exhibit exhibit, Canvas canvas, String chinese, String english) {
    return new Checked<>(
        new Drawing(canvas.width(), 1, List.of()),
        List.of(Problem.of(Code.CHART_DATA, exhibit.position(), exhibit.id(), chinese, english)));
  }

  private static int year(Exhibit exhibit, String key, int otherwise) {
    String text = exhibit.data().text(key);
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : otherwise;
  }

  private static List<TimelineLanes.Lane> lanes(Exhibit exhibit) {
    List<TimelineLanes.Lane> lanes = new ArrayList<>();
    List<Event> events = sorted(exhibit.data().events("events"));
    if (!events.isEmpty()) {
      lanes.add(new TimelineLanes.Lane("", events));
    }
    for (var lane : exhibit.data().keyed("lanes")) {
      List<Event> own = sorted(lane.events("events"));
      if (!own.isEmpty()) {
        lanes.add(new TimelineLanes.Lane(lane.text("name"), own));
      }
    }
    return lanes;
  }

  private static List<Event> sorted(List<Event> written) {
    List<Event> events = new ArrayList<>(written);
    events.sort(Comparator.comparingDouble(Timeline::time));
    return events;
  }

  private static double time(Event event) {
    return TimelineLanes.span(event)
        ? event.date().from().getYear() + event.date().from().getDayOfYear() / 367.0
        : LineData.at(event.date());
  }

  private static List<Event> events(List<TimelineLanes.Lane> lanes) {
    return lanes.stream().flatMap(l -> l.events().stream()).toList();
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Wording wording = Wording.of(exhibit);
    List<TimelineLanes.Lane> lanes = lanes(exhibit);
    boolean named = lanes.stream().anyMatch(l -> !l.name().isEmpty());
    List<String> head =
        new ArrayList<>(
            List.of(
                wording.say("chart-date"),
                wording.say("chart-event"),
                wording.say("chart-regions")));
    if (named) {
      head.add(wording.say("drawn-lane"));
    }
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (TimelineLanes.Lane lane : lanes) {
      for (Event event : lane.events()) {
        String title = PlainText.of(event.title()) + TimelineKey.remark(event, wording);
        String places =
            String.join(
                wording.say("between-more"), event.regions().stream().map(Region::name).toList());
        List<ExhibitTable.Cell> row = new ArrayList<>();
        row.add(ExhibitTable.Cell.of(wording.date(event.date())));
        row.add(ExhibitTable.Cell.of(title));
        row.add(ExhibitTable.Cell.of(places));
        if (named) {
          row.add(ExhibitTable.Cell.of(lane.name()));
        }
        rows.add(row);
      }
    }
    return new ExhibitTable(head, rows);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    for (Event event : events(lanes(exhibit))) {
      Basis basis = event.status() == Figure.Status.ACTUAL ? Basis.REPORTED : Basis.PLANNED;
      int first = TimelineLanes.span(event) ? start(event) : event.date().year();
      for (int year = first; year <= event.date().year(); year++) {
        years.merge(year, basis, Basis::firmer);
      }
    }
    return years;
  }
}
