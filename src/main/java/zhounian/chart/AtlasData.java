package zhounian.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Region;

/** What an atlas of chains shows: chains from above to below, places from left to right. */
record AtlasData(List<Region> places, List<Chain> chains) {
  /** How many places have room side by side. */
  static final int MOST_PLACES = 6;

  /**
   * A chain.
   *
   * @param lead who leads it
   * @param corridor places that it links, in the order of the columns
   */
  record Chain(
      String name,
      Optional<Figure> figure,
      Optional<Region> lead,
      List<Region> corridor,
      List<Cluster> clusters,
      String bottleneck) {

    /** What it does at a place. */
    Optional<Cluster> at(Region place) {
      return clusters.stream().filter(c -> c.place().id().equals(place.id())).findFirst();
    }

    boolean leads(Region place) {
      return lead.filter(l -> l.id().equals(place.id())).isPresent();
    }

    boolean links(Region place) {
      return corridor.stream().anyMatch(c -> c.id().equals(place.id()));
    }
  }

  /** What a place does in a chain. */
  record Cluster(Region place, String role, Optional<Figure> figure, Standing standing) {}

  boolean bottlenecks() {
    return chains.stream().anyMatch(c -> !c.bottleneck().isEmpty());
  }

  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    for (Datum.Keyed chain : exhibit.data().keyed("chains")) {
      chain.figure("figure").ifPresent(figures::add);
      chain.keyed("clusters").forEach(c -> c.figure("figure").ifPresent(figures::add));
    }
    return figures;
  }

  /** Reads the data; what cannot be shown is left out and told to the amounts. */
  static AtlasData of(Exhibit exhibit, Amounts faults) {
    List<Region> places = regions(exhibit.data().items("places"));
    if (exhibit.data().items("places").size() > MOST_PLACES) {
      int count = exhibit.data().items("places").size();
      faults.fault(
          TreeData.place(exhibit.data(), "places"),
          "有 " + count + " 个地方，最多 " + MOST_PLACES + " 个；合并几个，或分成两张",
          "it has "
              + count
              + " places and may have "
              + MOST_PLACES
              + "; join some of them or make two of it");
      places = places.subList(0, Math.min(places.size(), MOST_PLACES));
    }
    List<Chain> chains = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Datum.Keyed chain : exhibit.data().keyed("chains")) {
      if (names.add(chain.text("name"))) {
        chains.add(chain(chain, places, faults));
      } else {
        faults.fault(
            chain.position(),
            "链“" + chain.text("name") + "”写了两次；合成一条",
            "the chain \"" + chain.text("name") + "\" is written twice; make one of it");
      }
    }
    if (chains.isEmpty()) {
      faults.fault(exhibit.position(), "没有链", "it has no chains");
    }
    return new AtlasData(List.copyOf(places), List.copyOf(chains));
  }

  private static Chain chain(Datum.Keyed chain, List<Region> places, Amounts faults) {
    List<Cluster> clusters = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Datum.Keyed cluster : chain.keyed("clusters")) {
      if (cluster.fields().get("place") instanceof Datum.OfRegion place
          && known(place, places, faults)) {
        if (taken.add(place.region().id())) {
          Optional<Figure> figure = cluster.figure("figure");
          Standing told = figure.map(Standing::of).orElse(Standing.REPORTED);
          clusters.add(
              new Cluster(
                  place.region(),
                  cluster.text("role"),
                  figure,
                  cluster.text("status").isEmpty() ? told : Standing.of(cluster.text("status"))));
        } else {
          faults.fault(
              place.position(),
              "“" + place.region().id() + "”在这条链里写了两次；合成一格",
              "\"" + place.region().id() + "\" stands twice in this chain; make one of it");
        }
      }
    }
    Optional<Region> lead = Optional.empty();
    if (chain.fields().get("lead") instanceof Datum.OfRegion place
        && known(place, places, faults)) {
      lead = Optional.of(place.region());
    }
    Set<String> linked = new HashSet<>();
    for (Datum item : chain.items("corridor")) {
      if (item instanceof Datum.OfRegion place && known(place, places, faults)) {
        linked.add(place.region().id());
      }
    }
    return new Chain(
        chain.text("name"),
        chain.figure("figure"),
        lead,
        places.stream().filter(p -> linked.contains(p.id())).toList(),
        List.copyOf(clusters),
        chain.text("bottleneck"));
  }

  private static boolean known(Datum.OfRegion place, List<Region> places, Amounts faults) {
    boolean known = places.stream().anyMatch(p -> p.id().equals(place.region().id()));
    if (!known) {
      faults.fault(
          place.position(),
          "“" + place.region().id() + "”不在 places 里；补进 places，或删去",
          "\"" + place.region().id() + "\" is not among the places; add it there or drop it");
    }
    return known;
  }

  private static List<Region> regions(List<Datum> items) {
    List<Region> regions = new ArrayList<>();
    for (Datum item : items) {
      if (item instanceof Datum.OfRegion place
          && regions.stream().noneMatch(r -> r.id().equals(place.region().id()))) {
        regions.add(place.region());
      }
    }
    return regions;
  }
}
