package zhounian.render;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import zhounian.chart.Basis;
import zhounian.chart.ExhibitTable;
import zhounian.chart.Svg;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Reference;
import zhounian.model.Site;

/**
 * Writes the exhibits of one page: drawn ones through {@code components/exhibit.ftlh}, arranged
 * ones through {@code components/KIND.ftlh}; in print a template of the same name under {@code
 * print/components/} goes first.
 */
final class ExhibitWriter implements BodyWriter.Exhibits {
  private static final Comparator<Event> IN_TIME =
      Comparator.comparing((Event e) -> e.date().from()).thenComparing(e -> e.date().to());

  private final Desk desk;
  private final Medium medium;
  private final Links links;
  private final FigureViews figures;
  private final BodyWriter lines;
  private final DataViews values;
  private final Function<SortedMap<Integer, Basis>, String> rulers;

  /**
   * For the site.
   *
   * @param page slug of the page that the exhibits stand on
   */
  ExhibitWriter(Desk desk, Medium medium, String page) {
    this(
        desk,
        medium,
        page,
        years ->
            Ruler.svg(
                desk.site().report().firstYear(),
                desk.site().report().lastYear(),
                years,
                desk.words()));
  }

  /**
   * @param page slug of the page that the exhibits stand on
   * @param rulers writes the small ruler for the years that have numbers
   */
  ExhibitWriter(
      Desk desk, Medium medium, String page, Function<SortedMap<Integer, Basis>, String> rulers) {
    this.desk = desk;
    this.medium = medium;
    this.links = new Links(medium, page);
    this.figures = desk.figures(medium, page);
    this.lines = desk.body(medium, page, (reference, anchor) -> "");
    this.values = new DataViews(desk, links, figures, lines);
    this.rulers = rulers;
  }

  @Override
  public String html(String reference, String anchor) {
    Exhibit exhibit = desk.site().exhibits().get(reference);
    if (exhibit == null) {
      return "";
    }
    boolean drawn = desk.picture(reference).isPresent();
    String name = drawn ? "exhibit" : exhibit.kind().kind();
    String template = "components/" + name + ".ftlh";
    if (medium == Medium.PRINT && desk.templates().has("print/" + template)) {
      template = "print/" + template;
    }
    Map<String, Object> all = desk.values();
    all.put("exhibit", view(exhibit, anchor));
    TemplateMethodModelEx mentions =
        arguments -> {
          List<String> names = new ArrayList<>();
          for (Object argument : arguments) {
            if (argument instanceof TemplateSequenceModel several) {
              for (int i = 0; i < several.size(); i++) {
                names.add(Templates.text(several.get(i)));
              }
            } else {
              names.add(Templates.text(argument));
            }
          }
          return desk.mentions().links(names, links);
        };
    all.put("mentions", mentions);
    return desk.templates().fill(template, all);
  }

  /** An exhibit for a template. */
  Views.ExhibitView view(Exhibit exhibit, String anchor) {
    Site site = desk.site();
    Datum.Keyed data = exhibit.data();
    Optional<Picture> picture = desk.picture(exhibit.reference());
    String alternative = data.text("alt");
    Map<String, Views.DrawingView> drawings = new LinkedHashMap<>();
    picture.ifPresent(
        p -> p.drawings().forEach((canvas, d) -> drawing(exhibit, canvas, d, drawings)));
    Set<Figure> shown = Data.figures(data);
    List<Event> events = Data.events(data);
    return new Views.ExhibitView(
        exhibit.reference(),
        anchor,
        exhibit.kind().kind(),
        exhibit.kind().type(),
        site.labels().getOrDefault(exhibit.reference(), ""),
        Templates.html(
            data.fields().get("title") instanceof Datum.Line title
                ? lines.phrases(title.text(), false)
                : ""),
        line(data, "subtitle"),
        alternative,
        Templates.html(note(data)),
        data.fields().containsKey("source")
            ? line(data, "source")
            : Templates.html(sources(shown, events, Data.sources(data))),
        Templates.html(
            picture.map(p -> ruler(p.years())).orElseGet(() -> ruler(new TreeMap<>(years(shown))))),
        drawings,
        picture.map(p -> p.table().head()).orElse(List.of()),
        picture.map(p -> rows(p.table().rows())).orElse(List.of()),
        events.stream().sorted(IN_TIME).map(values::event).toList(),
        picture.isPresent() ? links.file("data/" + exhibit.id() + ".csv") : "",
        picture.isPresent() ? links.file("charts/" + exhibit.id() + ".svg") : "",
        picture.isPresent() ? links.file("charts/" + exhibit.id() + ".html") : "",
        shown.stream().findFirst().map(f -> links.row(f.id())).orElse(""),
        picture.isPresent() ? Map.of() : Bars.of(data, Bars::measure),
        picture.isPresent() ? Map.of() : Bars.of(data, Bars::unit),
        values.fields(data));
  }

  private String ruler(SortedMap<Integer, Basis> years) {
    return rulers.apply(years);
  }

  private static Map<Integer, Basis> years(Set<Figure> figures) {
    TreeMap<Integer, Basis> years = new TreeMap<>();
    figures.forEach(figure -> Ruler.add(years, figure));
    return years;
  }

  private void drawing(
      Exhibit exhibit, Canvas canvas, Drawing drawing, Map<String, Views.DrawingView> drawings) {
    String name = canvas.name().toLowerCase(Locale.ROOT);
    if (medium == Medium.SITE ? canvas == Canvas.PRINT : canvas != Canvas.PRINT) {
      return;
    }
    String svg =
        medium == Medium.SITE
            ? Svg.live(
                drawing,
                desk.site().theme(),
                exhibit.id() + "-" + name,
                exhibit.data().text("title"),
                exhibit.data().text("alt"))
            : "";
    drawings.put(
        name,
        new Views.DrawingView(
            exhibit.reference(),
            Integer.toString(drawing.width()),
            Integer.toString(drawing.height()),
            Templates.html(svg)));
  }

  private TemplateHTMLOutputModel line(Datum.Keyed data, String key) {
    return Templates.html(
        data.fields().get(key) instanceof Datum.Line l
            ? lines.line(l.text())
            : Html.escape(data.text(key)));
  }

  /** The note, and behind it why numbers stand together that do not compare as they are. */
  private String note(Datum.Keyed data) {
    StringBuilder out = new StringBuilder();
    for (String key : List.of("note", "because")) {
      if (data.fields().get(key) instanceof Datum.Line line) {
        out.append(out.length() == 0 ? "" : desk.words().say("between-notes"));
        out.append(lines.line(line.text()));
      }
    }
    return out.toString();
  }

  private List<List<Views.CellView>> rows(List<List<ExhibitTable.Cell>> rows) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(
                        cell ->
                            new Views.CellView(
                                cell.text(),
                                cell.figureId().isEmpty() ? "" : links.figure(cell.figureId()),
                                !cell.figureId().isEmpty()))
                    .toList())
        .toList();
  }

  /** The sources of what is shown, each once, each a link to its entry. */
  private String sources(Set<Figure> shown, List<Event> events, Set<Reference> named) {
    Set<String> ids = new LinkedHashSet<>();
    boolean derived = false;
    for (Figure figure : shown) {
      figure.source().ifPresent(evidence -> ids.add(evidence.source()));
      derived |= !figure.derived().isEmpty();
    }
    events.forEach(event -> ids.add(event.source().source()));
    named.forEach(source -> ids.add(source.id()));
    StringBuilder out = new StringBuilder();
    Map<String, List<Reference>> byPlace = new LinkedHashMap<>();
    for (String id : ids) {
      Reference reference = desk.site().ledger().references().get(id);
      if (reference != null) {
        byPlace
            .computeIfAbsent(SourceNames.where(reference, desk.words()), p -> new ArrayList<>())
            .add(reference);
      }
    }
    byPlace.forEach(
        (place, references) -> {
          out.append(out.length() == 0 ? "" : Html.escape(desk.words().say("between-sources")));
          String between = "";
          for (Reference reference : references) {
            out.append(between).append("<a href=\"").append(links.source(reference.id()));
            Html.text(out.append("\">"), SourceNames.brief(reference, desk.words())).append("</a>");
            between = Html.escape(desk.words().say("between-parts"));
          }
          if (!place.isEmpty()) {
            String key = references.size() == 1 ? "appeared-in" : "all-appeared-in";
            String appeared = desk.words().say(key, place);
            if (medium == Medium.SITE) {
              Html.flowing(out, appeared);
            } else {
              Html.text(out, appeared);
            }
          }
        });
    if (derived) {
      out.append(out.length() == 0 ? "" : Html.escape(desk.words().say("between-sources")));
      Html.text(out, desk.words().say("some-derived"));
    }
    return out.toString();
  }
}
