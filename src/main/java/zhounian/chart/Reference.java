package zhounian.chart;

import java.util.List;
import java.util.Optional;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;

/** A value to compare with, and its name. */
record Reference(Shown shown, String label) {

  /** The figure of an exhibit's reference, if it has one. */
  static List<Figure> figures(Exhibit exhibit) {
    return datum(exhibit).map(Datum.OfFigure::figure).stream().toList();
  }

  /** The reference of an exhibit, if it has one that can be shown. */
  static Optional<Reference> of(Exhibit exhibit, Amounts amounts) {
    return datum(exhibit)
        .flatMap(amounts::shown)
        .map(
            s ->
                new Reference(
                    s,
                    exhibit.data().fields().get("reference") instanceof Datum.Keyed keyed
                        ? keyed.text("label")
                        : ""));
  }

  private static Optional<Datum.OfFigure> datum(Exhibit exhibit) {
    return exhibit.data().fields().get("reference") instanceof Datum.Keyed keyed
            && keyed.fields().get("value") instanceof Datum.OfFigure figure
        ? Optional.of(figure)
        : Optional.empty();
  }

  /** The name with the value, unless the name says it already. */
  String text() {
    return label.contains(shown.number()) ? label : (label + " " + shown.text()).strip();
  }
}
