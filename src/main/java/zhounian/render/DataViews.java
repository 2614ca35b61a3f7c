package zhounian.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Datum;
import zhounian.model.Event;
import zhounian.model.Figure;
import zhounian.model.KeyFigure;
import zhounian.model.Period;
import zhounian.model.Reference;
import zhounian.model.Region;
import zhounian.model.Term;

/** The data of an exhibit as its template sees them: text, HTML, views, lists and maps. */
final class DataViews {
  private final Desk desk;
  private final Links links;
  private final FigureViews figures;
  private final BodyWriter lines;

  DataViews(Desk desk, Links links, FigureViews figures, BodyWriter lines) {
    this.desk = desk;
    this.links = links;
    this.figures = figures;
    this.lines = lines;
  }

  /** Data by key. */
  Map<String, Object> fields(Datum.Keyed data) {
    Map<String, Object> fields = new LinkedHashMap<>();
    data.fields().forEach((key, datum) -> fields.put(key, value(datum)));
    return fields;
  }

  private Object value(Datum datum) {
    if (datum instanceof Datum.Word word) {
      return word.text();
    } else if (datum instanceof Datum.Line line) {
      return Templates.html(lines.line(line.text()));
    } else if (datum instanceof Datum.OfFigure figure) {
      return figures.of(figure.figure());
    } else if (datum instanceof Datum.OfRegion region) {
      return place(region.region());
    } else if (datum instanceof Datum.OfEvent event) {
      return event(event.event());
    } else if (datum instanceof Datum.OfSource source) {
      return origin(source.source());
    } else if (datum instanceof Datum.OfPeriod period) {
      return desk.periods().apply(period.period());
    } else if (datum instanceof Datum.OfTerm term) {
      return term(term.term());
    } else if (datum instanceof Datum.Many many) {
      List<Object> values = new ArrayList<>();
      many.items().forEach(item -> values.add(value(item)));
      return values;
    }
    Datum.Keyed keyed = (Datum.Keyed) datum;
    Map<String, Object> values = fields(keyed);
    // A figure with a base or a label is a key figure too, so that components share one card.
    keyed
        .figure("figure")
        .ifPresent(
            figure ->
                values.put(
                    "key",
                    figures.key(new KeyFigure(figure, keyed.figure("base"), keyed.text("label")))));
    return values;
  }

  /** An event. */
  Views.EventView event(Event event) {
    String color = event.regions().size() == 1 ? event.regions().get(0).color() : "";
    StringBuilder places = new StringBuilder();
    for (Region region : event.regions()) {
      places
          .append(places.length() == 0 ? "" : desk.words().say("between-names"))
          .append(region.name());
    }
    return new Views.EventView(
        date(event.date()),
        Templates.html(lines.plainLine(event.title())),
        color.isEmpty() ? "ink" : color,
        places.toString(),
        event.status() != Figure.Status.ACTUAL,
        figures.status(event.status()));
  }

  /** 2023, 2023.6, 2023.6.30 or 2014—2023, as finely as the source gives it. */
  private static String date(Period period) {
    String to = date(period.to(), period.precision());
    return period.kind() == Period.Kind.SPAN
        ? date(period.from(), period.precision()) + "—" + to
        : to;
  }

  private static String date(LocalDate day, Period.Precision precision) {
    return switch (precision) {
      case YEAR -> Integer.toString(day.getYear());
      case MONTH -> day.getYear() + "." + day.getMonthValue();
      case DAY -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    };
  }

  /** A place; its letter and colour are those of the nearest region around it that has them. */
  private Views.PlaceView place(Region region) {
    Map<String, Region> regions = desk.site().ledger().regions();
    Region whole = region;
    for (int i = 0; i < regions.size() && whole != null && whole.shortName().isEmpty(); i++) {
      whole = regions.get(whole.in());
    }
    Region lettered = whole == null || whole.shortName().isEmpty() ? region : whole;
    return new Views.PlaceView(
        region.id(),
        region.name(),
        lettered.shortName(),
        lettered.color().isEmpty() ? "ink" : lettered.color(),
        lettered.name());
  }

  private Views.OriginView origin(Reference source) {
    return new Views.OriginView(
        SourceNames.brief(source, desk.words()),
        SourceNames.where(source, desk.words()),
        links.source(source.id()));
  }

  private Views.TermView term(Term term) {
    Map<String, Reference> references = desk.site().ledger().references();
    return new Views.TermView(
        term.id(),
        term.name(),
        term.also(),
        Templates.html(lines.line(term.meaning())),
        term.source()
            .map(cited -> SourceNames.brief(references.get(cited.source()), desk.words()))
            .orElse(""),
        term.source().map(cited -> links.source(cited.source())).orElse(""));
  }
}
