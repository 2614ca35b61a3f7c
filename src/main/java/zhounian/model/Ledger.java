package zhounian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures and what they refer to, each by id in the order of the files.
 *
 * @param names names that hold numbers, longest first
 */
public record Ledger(
    Map<String, Figure> figures,
    Map<String, Metric> metrics,
    Map<String, Region> regions,
    Map<String, Reference> references,
    Map<String, Event> events,
    List<String> names,
    List<Decision> decisions) {
  public Ledger {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    names = List.copyOf(names);
    decisions = List.copyOf(decisions);
  }

  /** A contradiction between sources, decided: which figure stands, and why. */
  public record Decision(String id, List<Figure> figures, Figure chosen, List<Inline> why) {
    public Decision {
      figures = List.copyOf(figures);
      why = List.copyOf(why);
    }
  }
}
