package zhounian.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import zhounian.model.Claim;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Site;
import zhounian.model.Verdict;

/** What hangs together with a figure, both ways: what it rests on and what rests on it. */
final class Lineage {
  private final Ledger ledger;
  private final Uses uses;
  private final Map<String, List<Figure>> derived = new LinkedHashMap<>();
  private final Map<String, List<Figure>> metrics = new LinkedHashMap<>();
  private final Map<String, List<Ledger.Decision>> decisions = new LinkedHashMap<>();

  /** Asked for by pages and data files, of each figure more than once, from several threads. */
  private final Map<String, List<Views.LinkView>> told = new ConcurrentHashMap<>();

  Lineage(Site site, Uses uses) {
    this.ledger = site.ledger();
    this.uses = uses;
    for (Figure figure : ledger.figures().values()) {
      add(metrics, figure.metric().id(), figure);
      parts(figure).forEach(part -> add(derived, part.id(), figure));
    }
    List<String> regions = List.copyOf(ledger.regions().keySet());
    Comparator<Figure> order =
        Comparator.comparing((Figure f) -> regions.indexOf(f.region().id()))
            .thenComparing(f -> f.period().to())
            .thenComparing(f -> f.period().from());
    metrics.values().forEach(figures -> figures.sort(order));
    for (Ledger.Decision decision : ledger.decisions()) {
      decision.figures().forEach(figure -> add(decisions, figure.id(), decision));
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T item) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
  }

  /** The figures that a derived figure is calculated from, in order of its formula. */
  List<Figure> parts(Figure figure) {
    Set<Figure> parts = new LinkedHashSet<>();
    Matcher ids = Uses.ID.matcher(figure.derived());
    while (ids.find()) {
      Figure part = ledger.figures().get(ids.group());
      if (part != null) {
        parts.add(part);
      }
    }
    return List.copyOf(parts);
  }

  /** The figures that are calculated from this one, in order of the ledger. */
  List<Figure> derived(Figure figure) {
    return derived.getOrDefault(figure.id(), List.of());
  }

  /** The figures of the same metric, this one among them, by region and time. */
  List<Figure> sameMetric(Figure figure) {
    return metrics.get(figure.metric().id());
  }

  /** The decisions that this figure takes part in. */
  List<Ledger.Decision> decisions(Figure figure) {
    return decisions.getOrDefault(figure.id(), List.of());
  }

  /** What became of a claim of the figure when it was computed anew; none where nobody looked. */
  List<Verdict> verdicts(Figure figure, Claim claim) {
    return ledger.verdicts().getOrDefault(figure.id(), List.of()).stream()
        .filter(verdict -> verdict.claim().equals(claim))
        .toList();
  }

  /** All places where the figure is shown or calculated with. */
  List<Views.LinkView> uses(Figure figure) {
    return told.computeIfAbsent(figure.id(), this::told);
  }

  private List<Views.LinkView> told(String figure) {
    Map<String, Views.LinkView> places = new LinkedHashMap<>();
    for (Views.LinkView place : uses.figures().getOrDefault(figure, Set.of())) {
      String href = place.href();
      int hash = href.indexOf('#');
      String page = hash < 0 ? href : href.substring(0, hash);
      // A section is told once; the number in its text leads nearer than the section's head.
      boolean nearer = hash >= 0 && href.startsWith("#num-", hash);
      places.merge(place.text() + " " + page, place, (first, second) -> nearer ? second : first);
    }
    return List.copyOf(places.values());
  }

  /** The places where readers find the figure itself: not those that only calculate with it. */
  List<Views.LinkView> places(Figure figure) {
    return uses(figure).stream().filter(place -> !place.href().startsWith("figures/")).toList();
  }
}
