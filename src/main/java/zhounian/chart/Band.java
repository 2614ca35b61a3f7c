package zhounian.chart;

import java.util.List;
import java.util.Optional;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;

/**
 * A range of values to compare with, and its name.
 *
 * @param from the lower end
 * @param to the upper end
 */
record Band(Shown from, Shown to, String text) {
  /** How strong its tint is. */
  static final double TINT = 0.7;

  /** The figures of an exhibit's band, if it has one. */
  static List<Figure> figures(Exhibit exhibit) {
    return datum(exhibit)
        .map(
            d ->
                java.util.stream.Stream.of(d.figure("from"), d.figure("to"))
                    .flatMap(Optional::stream)
                    .toList())
        .orElse(List.of());
  }

  /** The band of an exhibit, if it has one that can be shown. */
  static Optional<Band> of(Exhibit exhibit, Amounts amounts) {
    if (datum(exhibit).isEmpty()) {
      return Optional.empty();
    }
    Datum.Keyed data = datum(exhibit).get();
    if (data.fields().get("from") instanceof Datum.OfFigure first
        && data.fields().get("to") instanceof Datum.OfFigure second) {
      Optional<Shown> one = amounts.shown(first);
      Optional<Shown> other = amounts.shown(second);
      if (one.isPresent() && other.isPresent()) {
        boolean rising = one.get().value().compareTo(other.get().value()) <= 0;
        Shown from = rising ? one.get() : other.get();
        Shown to = rising ? other.get() : one.get();
        String range = amounts.wording().say("chart-range", from.text(), to.text());
        return Optional.of(new Band(from, to, (data.text("label") + " " + range).strip()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Datum.Keyed> datum(Exhibit exhibit) {
    return exhibit.data().fields().get("band") instanceof Datum.Keyed keyed
        ? Optional.of(keyed)
        : Optional.empty();
  }
}
