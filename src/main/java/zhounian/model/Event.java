package zhounian.model;

import java.util.List;
import zhounian.problem.Position;

/** Something that happened, or is planned, at a date. */
public record Event(
    Position position,
    String id,
    Period date,
    List<Inline> title,
    List<Region> regions,
    Figure.Status status,
    Evidence source) {
  public Event {
    title = List.copyOf(title);
    regions = List.copyOf(regions);
  }
}
