package zhounian.model;

import zhounian.problem.Position;

/**
 * What is shown: a chart, a timeline, a row of pull figures.
 *
 * @param id as in the data: {@code rail-length}
 * @param kind as in the mark
 * @param data checked by the kind's schema; holds {@code title}, {@code subtitle}, {@code alt},
 *     {@code note}, {@code source} where the kind has them
 * @param words that its picture and its table say of their own accord, in the report's language
 */
public record Exhibit(
    Position position, String id, ExhibitKind kind, Datum.Keyed data, Words words) {

  /** What a cross reference says: {@code chart-rail-length}. */
  public String reference() {
    return kind.kind() + "-" + id;
  }
}
