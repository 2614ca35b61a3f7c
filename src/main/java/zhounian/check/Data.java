package zhounian.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.ledger.Periods;
import zhounian.model.Datum;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.Term;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/**
 * Turns the data of an exhibit, accepted by its schema, into {@link Datum}s: ids looked up, lines
 * of text settled. What names something unknown was told by the schema and is left out here.
 */
final class Data {
  private final Ledger ledger;
  private final Map<String, Term> terms;
  private final Lines lines;
  private final List<Problem> problems;

  Data(Ledger ledger, Map<String, Term> terms, Lines lines, List<Problem> problems) {
    this.ledger = ledger;
    this.terms = terms;
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
    schema
        .properties()
        .forEach(
            (key, inner) -> {
              if (inner.items().map(Schema::format).equals(Optional.of("term"))) {
                fields.computeIfAbsent(key, k -> all(mapping));
              }
            });
    return new Datum.Keyed(mapping.position(), fields);
  }

  /** A list of terms that is left out means the whole glossary. */
  private Datum all(Node.Mapping mapping) {
    List<Datum> all = new ArrayList<>();
    terms.values().forEach(term -> all.add(new Datum.OfTerm(mapping.position(), term)));
    return new Datum.Many(mapping.position(), all);
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
      case "words" -> {
        // printed as it stands, and also what entries are sorted by; its numbers are accounted for
        lines.line(scalar, name, schema.maxLength(), problems);
        yield new Datum.Word(scalar.position(), text);
      }
      case "figure", Formats.FIGURE_OR_NONE ->
          text.equals(Formats.NONE) && schema.format().equals(Formats.FIGURE_OR_NONE)
              ? new Datum.Word(scalar.position(), "")
              : figure(scalar);
      case "source" ->
          ledger.references().containsKey(text)
              ? new Datum.OfSource(scalar.position(), ledger.references().get(text))
              : null;
      case "term" ->
          terms.containsKey(text) ? new Datum.OfTerm(scalar.position(), terms.get(text)) : null;
      case "period" ->
          Periods.parse(text).map(p -> new Datum.OfPeriod(scalar.position(), p)).orElse(null);
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

  private Datum figure(Node.Scalar scalar) {
    Figure figure = ledger.figures().get(scalar.text());
    return figure == null ? null : new Datum.OfFigure(scalar.position(), figure);
  }

  /** How lines of text in data files are read and settled. */
  @FunctionalInterface
  interface Lines {
    /** Adds {@link Code#TOO_LONG} and whatever the line itself has. */
    List<Inline> line(Node.Scalar scalar, String name, int maxLength, List<Problem> problems);
  }
}
