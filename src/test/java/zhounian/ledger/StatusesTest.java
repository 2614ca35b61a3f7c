package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhounian.model.Event;
import zhounian.model.Evidence;
import zhounian.model.Figure.Status;
import zhounian.model.Inline;
import zhounian.model.Region;
import zhounian.problem.Position;

class StatusesTest {
  private static final Position HERE = Position.of("events.yml");
  private static final LocalDate EDITION = LocalDate.of(2026, 1, 15);

  @Test
  void anEventHasOneDate() {
    assertEquals(1, dated(event("2019", Status.ACTUAL, "a"), event("2021", Status.ACTUAL, "a")));
    assertEquals(0, dated(event("2019", Status.ACTUAL, "a"), event("2019-05", Status.ACTUAL, "a")));
    assertEquals(0, dated(event("2019", Status.ACTUAL, "a"), event("2021", Status.ACTUAL, "b")));
    assertEquals(1, dated(event("2019", Status.ACTUAL, ""), event("2021", Status.ACTUAL, "b")));
    assertEquals(
        0, dated(event("2019", Status.PLANNED, "a"), event("2021", Status.ACTUAL, "a")), "late");
  }

  @Test
  void whatIsDoneIsNotPlannedForTheSameTime() {
    assertEquals(1, told(event("2019", Status.PLANNED, "a"), event("2019-05", Status.ACTUAL, "a")));
    assertEquals(0, told(event("2019", Status.PLANNED, "a"), event("2020", Status.ACTUAL, "a")));
    assertEquals(0, told(event("2019", Status.PLANNED, "a"), event("2019", Status.EXPECTED, "a")));
  }

  @Test
  void aPlanIsOverdueWhenItsOwnTimeHasPassed() {
    assertTrue(overdue(Status.PLANNED, "2025"));
    assertTrue(overdue(Status.EXPECTED, "2026-01-14"));
    assertFalse(overdue(Status.PLANNED, "2026-01"), "the month is not over");
    assertFalse(overdue(Status.ACTUAL, "2025"));
    assertFalse(
        Statuses.isOverdue(
            Status.PLANNED, Periods.inferred(Periods.parse("2024-02").orElseThrow()), EDITION),
        "the date of the source is not the plan's");
  }

  private static boolean overdue(Status status, String date) {
    return Statuses.isOverdue(status, Periods.parse(date).orElseThrow(), EDITION);
  }

  private static int dated(Event... events) {
    return Statuses.dated(List.of(events)).size();
  }

  private static int told(Event... events) {
    return Statuses.told(List.of(events)).size();
  }

  private static Event event(String date, Status status, String region) {
    return new Event(
        HERE,
        date + status,
        Periods.parse(date).orElseThrow(),
        List.of(new Inline.Text(HERE, "大桥通车")),
        region.isEmpty()
            ? List.of()
            : List.of(
                new Region(HERE, region, region, "", "", Optional.empty(), Optional.empty(), "")),
        status,
        new Evidence("src", "", "大桥通车"));
  }
}
