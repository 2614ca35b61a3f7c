package zhounian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;

/**
 * What an isochrone strip shows.
 *
 * @param from name of the place that all times are told from
 * @param places the nearest first
 */
record IsochroneData(String from, List<Place> places) {

  /** A place and its travel times. */
  record Place(String label, String color, Shown now, Optional<Shown> before) {
    double least() {
      return Math.min(now.amount(), before.map(Shown::amount).orElse(now.amount()));
    }

    double most() {
      return Math.max(now.amount(), before.map(Shown::amount).orElse(now.amount()));
    }
  }

  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    for (Datum.Keyed place : exhibit.data().keyed("places")) {
      place.figure("now").ifPresent(figures::add);
      place.figure("before").ifPresent(figures::add);
    }
    return figures;
  }

  /** Reads the data; what cannot be shown is left out and told to the amounts. */
  static IsochroneData of(Exhibit exhibit, Amounts amounts) {
    List<Place> places = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (Datum.Keyed row : exhibit.data().keyed("places")) {
      Optional<Shown> now = shown(row, "now", amounts);
      Optional<Shown> before = shown(row, "before", amounts);
      if (now.isPresent() && row.fields().get("place") instanceof Datum.OfRegion place) {
        String label = row.text("label").isEmpty() ? place.region().name() : row.text("label");
        String color = row.text("color").isEmpty() ? place.region().color() : row.text("color");
        if (labels.add(label)) {
          places.add(new Place(label, color.isEmpty() ? "ink" : color, now.get(), before));
        } else {
          amounts.fault(
              place.position(),
              "“" + label + "”写了两次；删去一个，或用 label 分开",
              "\"" + label + "\" is written twice; drop one or tell them apart by label");
        }
      }
    }
    if (exhibit.data().keyed("places").isEmpty()) {
      amounts.fault(exhibit.position(), "没有地点", "it has no places");
    }
    places.sort(Comparator.comparing(p -> p.now().value()));
    String from =
        exhibit.data().fields().get("from") instanceof Datum.OfRegion origin
            ? origin.region().name()
            : "";
    return new IsochroneData(from, List.copyOf(places));
  }

  private static Optional<Shown> shown(Datum.Keyed row, String key, Amounts amounts) {
    if (!(row.fields().get(key) instanceof Datum.OfFigure figure)) {
      return Optional.empty();
    }
    Optional<Shown> shown = amounts.shown(figure);
    if (shown.isPresent() && shown.get().value().signum() < 0) {
      amounts.fault(
          figure.position(), "旅行时间不能是负数；换一个数", "a travel time cannot be negative; take another");
      return Optional.empty();
    }
    return shown;
  }
}
