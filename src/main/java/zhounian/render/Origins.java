package zhounian.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Reference;

/** Where the figures of a printed chapter come from: they stand in its text without a source. */
final class Origins {
  private final Desk desk;
  private final Uses uses;
  private final FigureViews figures;
  private final Links links = new Links(Medium.PRINT);
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param references the list of references, in order
   */
  Origins(Desk desk, Uses uses, List<Reference> references) {
    this.desk = desk;
    this.uses = uses;
    this.figures = desk.figures(Medium.PRINT, "");
    references.forEach(reference -> numbers.put(reference.id(), numbers.size() + 1));
  }

  /**
   * The figures of a chapter by source, sources in the order in which the chapter comes to them,
   * within a source those of one place together; derived ones last.
   */
  List<PrintViews.OriginView> of(String slug) {
    Map<String, Map<String, List<Figure>>> sources = new LinkedHashMap<>();
    List<Figure> derived = new ArrayList<>();
    for (String id : uses.chapter(slug)) {
      Figure figure = desk.site().ledger().figures().get(id);
      if (figure == null) {
        continue;
      }
      if (figure.source().isEmpty()) {
        derived.add(figure);
      } else {
        Evidence evidence = figure.source().get();
        sources
            .computeIfAbsent(evidence.source(), s -> new LinkedHashMap<>())
            .computeIfAbsent(evidence.at(), at -> new ArrayList<>())
            .add(figure);
      }
    }
    List<PrintViews.OriginView> origins = new ArrayList<>();
    sources.forEach((source, places) -> origins.add(origin(source, places)));
    if (!derived.isEmpty()) {
      origins.add(
          new PrintViews.OriginView("", "", "", derived.stream().map(f -> view(f, "")).toList()));
    }
    return origins;
  }

  private PrintViews.OriginView origin(String source, Map<String, List<Figure>> places) {
    List<PrintViews.OriginFigureView> views = new ArrayList<>();
    places.forEach(
        (at, found) -> {
          for (Figure figure : found) {
            views.add(view(figure, figure.equals(found.get(0)) ? at : ""));
          }
        });
    Reference reference = desk.site().ledger().references().get(source);
    return new PrintViews.OriginView(
        reference == null ? source : SourceNames.brief(reference, desk.words()),
        numbers.containsKey(source) ? Integer.toString(numbers.get(source)) : "",
        links.anchor("sources", "src-" + source),
        views);
  }

  private PrintViews.OriginFigureView view(Figure figure, String at) {
    return new PrintViews.OriginFigureView(
        figures.of(figure),
        at,
        Templates.html(
            Formulas.html(
                figure, desk.site().ledger().figures(), part -> Html.escape(part.text()))));
  }
}
