package zhounian.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhounian.model.Datum;
import zhounian.model.Event;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.Reference;

/** What an exhibit's data hold, wherever it stands in them. */
final class Data {
  private Data() {}

  /** Its figures, each once, in order. */
  static Set<Figure> figures(Datum datum) {
    Set<Figure> found = new LinkedHashSet<>();
    for (Datum one : flat(datum)) {
      if (one instanceof Datum.OfFigure f) {
        found.add(f.figure());
      }
    }
    return found;
  }

  /** Its events, in order. */
  static List<Event> events(Datum datum) {
    List<Event> found = new ArrayList<>();
    for (Datum one : flat(datum)) {
      if (one instanceof Datum.OfEvent e) {
        found.add(e.event());
      }
    }
    return found;
  }

  /** The sources that it names itself, each once, in order. */
  static Set<Reference> sources(Datum datum) {
    Set<Reference> found = new LinkedHashSet<>();
    for (Datum one : flat(datum)) {
      if (one instanceof Datum.OfSource s) {
        found.add(s.source());
      }
    }
    return found;
  }

  /** Its lines of text. */
  static List<List<Inline>> lines(Datum datum) {
    List<List<Inline>> found = new ArrayList<>();
    for (Datum one : flat(datum)) {
      if (one instanceof Datum.Line l) {
        found.add(l.text());
      }
    }
    return found;
  }

  private static List<Datum> flat(Datum datum) {
    List<Datum> found = new ArrayList<>();
    collect(datum, found);
    return found;
  }

  private static void collect(Datum datum, List<Datum> found) {
    if (datum instanceof Datum.Many many) {
      many.items().forEach(item -> collect(item, found));
    } else if (datum instanceof Datum.Keyed keyed) {
      keyed.fields().values().forEach(field -> collect(field, found));
    } else {
      found.add(datum);
    }
  }
}
