package zhounian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures and what they refer to, each by id in the order of the files.
 *
 * @param names declared names in every way of writing that is right, longest first
 * @param verdicts what became of the claims of each figure that has any, by its id, in the order of
 *     its claims
 */
public record Ledger(
    Map<String, Figure> figures,
    Map<String, Metric> metrics,
    Map<String, Region> regions,
    Map<String, Reference> references,
    Map<String, Event> events,
    List<String> names,
    List<Decision> decisions,
    List<Ruling> rulings,
    Map<String, List<Verdict>> verdicts) {
  public Ledger {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    names = List.copyOf(names);
    decisions = List.copyOf(decisions);
    rulings = List.copyOf(rulings);
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }

  /** A ledger whose claims have not been looked at. */
  public Ledger(
      Map<String, Figure> figures,
      Map<String, Metric> metrics,
      Map<String, Region> regions,
      Map<String, Reference> references,
      Map<String, Event> events,
      List<String> names,
      List<Decision> decisions) {
    this(figures, metrics, regions, references, events, names, decisions, List.of(), Map.of());
  }

  /** Whether anything was decided that readers are told of. */
  public boolean isDecided() {
    return !decisions.isEmpty() || !rulings.isEmpty();
  }

  /** The same ledger with verdicts on its claims. */
  public Ledger judged(Map<String, List<Verdict>> found) {
    return new Ledger(
        figures, metrics, regions, references, events, names, decisions, rulings, found);
  }

  /**
   * A contradiction between sources, decided: which figure stands, and why.
   *
   * @param claims what a source says of one of the figures and the other numbers contradict
   */
  public record Decision(
      String id, List<Figure> figures, List<String> claims, Figure chosen, List<Inline> why) {
    public Decision {
      figures = List.copyOf(figures);
      claims = List.copyOf(claims);
      why = List.copyOf(why);
    }

    /** A decision between figures alone. */
    public Decision(String id, List<Figure> figures, Figure chosen, List<Inline> why) {
      this(id, figures, List.of(), chosen, why);
    }

    /** Whether it speaks of a figure. */
    public boolean names(Figure figure) {
      return figures.stream().anyMatch(f -> f.id().equals(figure.id()));
    }
  }

  /**
   * A decision about what is not a number: how a name is written, or what became of an event.
   *
   * @param names the ways in which it is written; empty where it is about events
   * @param events the entries that differ, or the one whose outcome nobody knows
   * @param chosen the name, or the id of the event, that stands
   */
  public record Ruling(
      String id, List<String> names, List<Event> events, String chosen, List<Inline> why) {
    public Ruling {
      names = List.copyOf(names);
      events = List.copyOf(events);
      why = List.copyOf(why);
    }

    /** Whether it speaks of an event. */
    public boolean tells(Event event) {
      return events.stream().anyMatch(e -> e.id().equals(event.id()));
    }
  }
}
