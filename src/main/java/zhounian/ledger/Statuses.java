package zhounian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Event;
import zhounian.model.Figure;
import zhounian.model.Figure.Status;
import zhounian.model.Period;
import zhounian.model.Period.Kind;
import zhounian.model.PlainText;

/**
 * What is told two ways: as a plan and as a fact, or of two dates.
 *
 * <p>Two events are the same where their titles are, dashes and spaces aside, and they have a place
 * in common or one of them has none. A date that lies within another (2023年12月, 2023年) agrees with
 * it. A plan for one year and a fact of another do not contradict: plans slip.
 */
public final class Statuses {
  private Statuses() {}

  /** Two events that cannot both be right, the one that is written first in front. */
  public record Events(Event first, Event second) {}

  /** Two figures that tell one number as a plan and as a fact. */
  public record Figures(Figure first, Figure second) {}

  /** Events that are told alike, as done or as planned, and have dates that do not agree. */
  public static List<Events> dated(Collection<Event> events) {
    return pairs(events).stream()
        .filter(p -> isPlan(p.first().status()) == isPlan(p.second().status()))
        .filter(p -> !agree(p.first().date(), p.second().date()))
        .toList();
  }

  /** Events that are told as planned and as done at dates that agree. */
  public static List<Events> told(Collection<Event> events) {
    return pairs(events).stream()
        .filter(p -> isPlan(p.first().status()) != isPlan(p.second().status()))
        .filter(p -> agree(p.first().date(), p.second().date()))
        .toList();
  }

  /** Figures of one metric, region and time with one value, planned and done. */
  public static List<Figures> figures(Collection<Figure> figures, Units units) {
    Map<String, List<Figure>> same = new LinkedHashMap<>();
    List<Figures> found = new ArrayList<>();
    for (Figure figure : figures) {
      List<Figure> before =
          same.computeIfAbsent(
              figure.metric().id() + " " + figure.region().id(), k -> new ArrayList<>());
      for (Figure other : before) {
        if (isPlan(other.status()) != isPlan(figure.status())
            && Contradictions.isSameTime(other.period(), figure.period())
            && units.convertible(other.unit(), figure.unit())
            && !Spread.of(other).isDisjoint(Spread.of(figure))) {
          found.add(new Figures(other, figure));
        }
      }
      before.add(figure);
    }
    return List.copyOf(found);
  }

  /**
   * Whether a plan's or a forecast's time has passed at a day. The date of the source that tells a
   * plan is not the plan's own.
   */
  public static boolean isOverdue(Status status, Period period, LocalDate day) {
    return isPlan(status)
        && !period.inferred()
        && period.kind() != Kind.AS_OF
        && period.to().isBefore(day);
  }

  private static boolean isPlan(Status status) {
    return status != Status.ACTUAL;
  }

  private static boolean agree(Period one, Period other) {
    return contains(one, other) || contains(other, one);
  }

  private static boolean contains(Period outer, Period inner) {
    return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
  }

  private static List<Events> pairs(Collection<Event> events) {
    Map<String, List<Event>> titles = new HashMap<>();
    List<Events> pairs = new ArrayList<>();
    for (Event event : events) {
      List<Event> before =
          titles.computeIfAbsent(
              NamesAlike.folded(PlainText.of(event.title())), t -> new ArrayList<>());
      for (Event other : before) {
        boolean together =
            other.regions().isEmpty()
                || event.regions().isEmpty()
                || other.regions().stream().anyMatch(event.regions()::contains);
        if (together) {
          pairs.add(new Events(other, event));
        }
      }
      before.add(event);
    }
    return pairs;
  }
}
