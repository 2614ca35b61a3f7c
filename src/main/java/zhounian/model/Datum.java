package zhounian.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.problem.Position;

/** The data of an exhibit, checked against its schema, with every id looked up. */
public sealed interface Datum {

  /** Where it was written. */
  Position position();

  /** A word of a closed list, an id, a colour, a whole number: as written. */
  record Word(Position position, String text) implements Datum {}

  /** A line of text, its notation settled. */
  record Line(Position position, List<Inline> text) implements Datum {
    public Line {
      text = List.copyOf(text);
    }

    /** The line without any markup. */
    public String plain() {
      return PlainText.of(text);
    }
  }

  /** A number of the ledger. */
  record OfFigure(Position position, Figure figure) implements Datum {}

  /** A place. */
  record OfRegion(Position position, Region region) implements Datum {}

  /** An event. */
  record OfEvent(Position position, Event event) implements Datum {}

  /** An entry of the list of sources. */
  record OfSource(Position position, Reference source) implements Datum {}

  /** A time. */
  record OfPeriod(Position position, Period period) implements Datum {}

  /** A term of the glossary. */
  record OfTerm(Position position, Term term) implements Datum {}

  /** Data in a row. */
  record Many(Position position, List<Datum> items) implements Datum {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** Data by key, in the order written. */
  record Keyed(Position position, Map<String, Datum> fields) implements Datum {
    public Keyed {
      fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The text of a word or the plain text of a line; empty where the key is missing. */
    public String text(String key) {
      Datum datum = fields.get(key);
      if (datum instanceof Word word) {
        return word.text();
      }
      return datum instanceof Line line ? line.plain() : "";
    }

    /** The figure at a key. */
    public Optional<Figure> figure(String key) {
      return fields.get(key) instanceof OfFigure f ? Optional.of(f.figure()) : Optional.empty();
    }

    /** The items at a key; none where it is missing. */
    public List<Datum> items(String key) {
      return fields.get(key) instanceof Many many ? many.items() : List.of();
    }

    /** The keyed items at a key, in order. */
    public List<Keyed> keyed(String key) {
      return items(key).stream().filter(Keyed.class::isInstance).map(Keyed.class::cast).toList();
    }

    /** The figures among the items at a key, in order. */
    public List<Figure> figures(String key) {
      return items(key).stream()
          .filter(OfFigure.class::isInstance)
          .map(d -> ((OfFigure) d).figure())
          .toList();
    }

    /** The events among the items at a key, in order. */
    public List<Event> events(String key) {
      return items(key).stream()
          .filter(OfEvent.class::isInstance)
          .map(d -> ((OfEvent) d).event())
          .toList();
    }
  }
}
