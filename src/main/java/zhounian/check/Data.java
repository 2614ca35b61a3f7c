package zhounian.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Datum;
import zhounian.model.Inline;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/**
 * Turns the data of an exhibit, accepted by its schema, into {@link Datum}s: ids looked up, lines
 * of text settled. What names something unknown was told by the schema and is left out here.
 */
final class Data {
  private final Ledger ledger;
  private final Lines lines;
  private final List<Problem> problems;

  Data(Ledger ledger, Lines lines, List<Problem> problems) {
    this.ledger = ledger;
    this.lines = lines;
    this.problems = problems;
  }

  /** The fields of one exhibit. */
  Datum.Keyed keyed(Node.Mapping mapping, Schema schema) {
    Map<String, Datum> fields = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Schema inner = schema.properties().get(entry.key());
      if (inner != null) {
        Datum datum = datum(entry.value(), inner, entry.key());
        if (datum != null) {
          fields.put(entry.key(), datum);
        }
      }
    }
    return new Datum.Keyed(mapping.position(), fields);
  }

  private Datum datum(Node node, Schema schema, String name) {
    if (node instanceof Node.Mapping mapping) {
      return keyed(mapping, schema);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Datum> items = new ArrayList<>();
      for (Node item : sequence.items()) {
        Datum datum = schema.items().map(s -> datum(item, s, name)).orElse(null);
        if (datum != null) {
          items.add(datum);
        }
      }
      return new Datum.Many(sequence.position(), items);
    }
    Node.Scalar scalar = (Node.Scalar) node;
    String text = scalar.text();
    return switch (schema.format()) {
      case "inline" -> {
        List<Inline> line = lines.line(scalar, name, schema.maxLength(), problems);
        yield new Datum.Line(scalar.position(), line);
      }
      case "figure" ->
          ledger.figures().containsKey(text)
              ? new Datum.OfFigure(scalar.position(), ledger.figures().get(text))
              : null;
      case "region" ->
          ledger.regions().containsKey(text)
              ? new Datum.OfRegion(scalar.position(), ledger.regions().get(text))
              : null;
      case "event" ->
          ledger.events().containsKey(text)
              ? new Datum.OfEvent(scalar.position(), ledger.events().get(text))
              : null;
      default -> new Datum.Word(scalar.position(), text);
    };
  }

  /** How lines of text in data files are read and settled. */
  @FunctionalInterface
  interface Lines {
    /** Adds {@link Code#TOO_LONG} and whatever the line itself has. */
    List<Inline> line(Node.Scalar scalar, String name, int maxLength, List<Problem> problems);
  }
}
