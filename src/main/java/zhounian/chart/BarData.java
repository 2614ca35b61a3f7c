package zhounian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;

/** What a bar chart shows: bars from above to below. */
record BarData(List<Bar> bars, Optional<Reference> reference, Optional<Band> band) {

  /** One bar. */
  record Bar(String label, String color, boolean emphasis, Shown shown) {}

  /** All figures of the exhibit, in order. */
  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    exhibit.data().keyed("bars").forEach(b -> b.figure("figure").ifPresent(figures::add));
    figures.addAll(Reference.figures(exhibit));
    figures.addAll(Band.figures(exhibit));
    return figures;
  }

  /** Reads the data; what cannot be shown is left out and told to {@code amounts}. */
  static BarData of(Exhibit exhibit, Amounts amounts) {
    List<Bar> bars = new ArrayList<>();
    Comparison.beside(
        exhibit.data().keyed("bars").stream()
            .map(b -> b.fields().get("figure"))
            .filter(Objects::nonNull)
            .toList(),
        amounts);
    for (Datum.Keyed bar : exhibit.data().keyed("bars")) {
      if (bar.fields().get("figure") instanceof Datum.OfFigure datum) {
        Optional<Shown> shown = amounts.shown(datum);
        if (shown.isPresent()) {
          boolean emphasis = bar.text("emphasis").equals("true");
          String color = bar.text("color");
          bars.add(
              new Bar(
                  bar.text("label"),
                  color.isEmpty() ? (emphasis ? "ink" : "mute") : color,
                  emphasis,
                  shown.get()));
        }
      }
    }
    if (exhibit.data().keyed("bars").isEmpty()) {
      amounts.fault(exhibit.position(), "没有数据", "it has no data");
    }
    if (!exhibit.data().text("sort").equals("none")) {
      bars.sort(Comparator.comparing((Bar b) -> b.shown().value()).reversed());
    }
    Optional<Reference> reference = Reference.of(exhibit, amounts);
    Optional<Band> band = Band.of(exhibit, amounts);
    return new BarData(List.copyOf(bars), reference, band);
  }
}
