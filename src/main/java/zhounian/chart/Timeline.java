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
            "type": "array", "minItems": 1, "maxItems": 60, "description": "事件标识",
            "items": {"type": "string", "format": "event"}
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind("timeline", "", Schemas.of("时间线", "\"events\"", EVENTS), true);
  }

  @Override
  public List<Canvas> canvases() {
    return List.of(Canvas.WIDE, Canvas.NARROW, Canvas.PRINT, Canvas.FULL);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    List<Event> events = events(exhibit);
    if (events.isEmpty()) {
      return nothing(exhibit, canvas, "没有事件", "it has no events");
    }
    int first = year(exhibit, "from", events.get(0).date().year());
    int last = year(exhibit, "to", events.get(events.size() - 1).date().year());
    for (Event event : events) {
      int year = (int) Math.floor(LineData.at(event.date()));
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
    if (last - first >= MOST_YEARS) {
      return nothing(exhibit, canvas, "年尺太长", "its ruler is too long");
    }
    Look look = new Look(canvas, new Palette(theme), measure);
    Drawing drawing = TimelinePicture.of(events, first, last, look);
    return Checks.picture(exhibit, drawing, Labels.Placing.NONE, List.of());
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

  private static List<Event> events(Exhibit exhibit) {
    List<Event> events = new ArrayList<>(exhibit.data().events("events"));
    events.sort(Comparator.comparingDouble(e -> LineData.at(e.date())));
    return events;
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (Event event : events(exhibit)) {
      String remark =
          switch (event.status()) {
            case ACTUAL -> "";
            case PLANNED -> Words.PLANNED;
            case EXPECTED -> Words.EXPECTED;
          };
      rows.add(
          List.of(
              ExhibitTable.Cell.of(Words.date(event.date())),
              ExhibitTable.Cell.of(PlainText.of(event.title()) + remark),
              ExhibitTable.Cell.of(
                  String.join("、", event.regions().stream().map(Region::name).toList()))));
    }
    return new ExhibitTable(List.of(Words.DATE, Words.EVENT, Words.REGIONS), rows);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    for (Event event : events(exhibit)) {
      Basis basis = event.status() == Figure.Status.ACTUAL ? Basis.REPORTED : Basis.PLANNED;
      years.merge(event.date().year(), basis, Basis::firmer);
    }
    return years;
  }
}
