package zhounian.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhounian.model.Asset;
import zhounian.model.Block;
import zhounian.model.Canvas;
import zhounian.model.Chapter;
import zhounian.model.Drawing;
import zhounian.model.Evidence;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Part;
import zhounian.model.PlainText;
import zhounian.model.PrintDocument;
import zhounian.model.Reference;
import zhounian.model.Report;
import zhounian.model.Site;
import zhounian.model.Theme;
import zhounian.model.Words;

/** The whole report as one document for print: cover to colophon, in the order of a book. */
final class PrintPages {
  /** Width of the strip on the cover, from left to right margin of 20 mm, in points. */
  private static final int STRIP_WIDTH = 482;

  /** Height that is left for it below the title, in points. */
  private static final int STRIP_HEIGHT = 150;

  private final Desk desk;
  private final Uses uses;
  private final Site site;
  private final Report report;
  private final Words words;
  private final Links links = new Links(Medium.PRINT);
  private final FigureViews figures;
  private final Places places;
  private final PrintDrawings drawings;
  private final Origins origins;
  private final int numbered;

  PrintPages(Desk desk, Uses uses) {
    this.desk = desk;
    this.uses = uses;
    this.site = desk.site();
    this.report = site.report();
    this.words = desk.words();
    this.figures = desk.figures(Medium.PRINT, "");
    this.places = new Places(site, words);
    this.drawings = new PrintDrawings(report.firstYear(), report.lastYear(), words);
    this.origins = new Origins(desk, uses, references());
    this.numbered = (int) site.chapters().stream().filter(c -> c.number() > 0).count();
  }

  /**
   * Makes the document.
   *
   * @throws TemplateFailure where a template fails
   */
  PrintDocument document() {
    desk.drawn()
        .forEach(
            (reference, picture) -> {
              Drawing drawing = picture.drawings().get(Canvas.PRINT);
              if (drawing != null) {
                drawings.add(reference, drawing);
              }
            });
    String xhtml = xhtml();
    Map<String, Drawing> used = new LinkedHashMap<>();
    drawings.all().forEach((key, drawing) -> keep(used, key, drawing, xhtml));
    List<Asset> images =
        site.images().stream()
            .filter(image -> xhtml.contains(" src=\"" + Html.escape(image.path()) + "\""))
            .toList();
    return new PrintDocument(
        xhtml,
        used,
        images,
        reportName(),
        report.editors().isEmpty()
            ? report.publisher()
            : String.join(words.say("between-names"), report.editors()),
        report.lead().isEmpty() ? reportName() : PlainText.of(report.lead()),
        report.language(),
        report.edition(),
        xhtml,
        theme());
  }

  /** A document without pages. */
  static PrintDocument none(Site site) {
    Report report = site.report();
    return new PrintDocument(
        "",
        Map.of(),
        List.of(),
        report.title(),
        "",
        "",
        report.language(),
        report.edition(),
        "",
        site.theme());
  }

  private static void keep(Map<String, Drawing> used, String key, Drawing drawing, String xhtml) {
    if (xhtml.contains(" data=\"" + Html.escape(key) + "\"")) {
      used.put(key, drawing);
    }
  }

  /** The theme; the drawing of the cover finds the colours of the dark ground in it too. */
  private Theme theme() {
    Map<String, String> light = new LinkedHashMap<>(site.theme().light());
    site.theme().dark().forEach((token, color) -> light.put(PrintDrawings.DARK + token, color));
    return new Theme(light, site.theme().dark(), site.theme().site(), site.theme().print());
  }

  private String xhtml() {
    Map<String, Object> values = desk.values();
    values.put("book", book());
    values.put("light", site.theme().light());
    values.put("dark", site.theme().dark());
    values.put("print", site.theme().print());
    values.put("style", Templates.html(Html.escape(style())));
    values.put("strip", strip());
    values.put("events", Integer.toString(places.events()));
    values.put(
        "eventsOutside",
        places.eventsOutside() == 0 ? "" : Integer.toString(places.eventsOutside()));
    values.put("places", places.names());
    values.put("front", site.front().stream().map(this::chapter).toList());
    List<PrintViews.PartView> parts = site.parts().stream().map(this::part).toList();
    values.put("parts", parts);
    List<Reference> references = references();
    values.put("timeline", timeline());
    values.put("decisions", decisions());
    CorrectionViews corrections = new CorrectionViews(desk, Medium.PRINT, "corrections");
    values.put("correctionsLead", corrections.lead());
    values.put("corrections", corrections.all());
    values.put("added", corrections.added());
    values.put("rulings", rulings());
    values.put("themes", themes(references));
    values.put("references", references.stream().map(this::reference).toList());
    values.put("listed", listed());
    values.put("outline", outline());
    return desk.templates().fill("print/report.ftlh", values);
  }

  private String style() {
    Map<String, Object> values = desk.values();
    values.put("light", site.theme().light());
    values.put("dark", site.theme().dark());
    values.put("print", site.theme().print());
    values.put("draft", site.draft());
    return desk.templates().fill("print/print.css.ftl", values);
  }

  private BodyWriter writer(String page) {
    return desk.body(Medium.PRINT, page, exhibits(page));
  }

  private ExhibitWriter exhibits(String page) {
    return new ExhibitWriter(desk, Medium.PRINT, page, drawings::ruler);
  }

  // The book

  private String reportName() {
    return report.title() + " " + years();
  }

  private String years() {
    return words.say(
        "years", Integer.toString(report.firstYear()), Integer.toString(report.lastYear()));
  }

  private PrintViews.BookView book() {
    BodyWriter writer = writer("index");
    return new PrintViews.BookView(
        report.title(),
        places.letters(),
        places.rest(),
        Templates.html(writer.plainLine(report.subtitle())),
        Templates.html(writer.plainLine(report.lead())),
        years(),
        reportName(),
        report.language(),
        report.publisher(),
        report.editors(),
        report.rights(),
        report.edition(),
        report.edition().substring(0, Math.min(4, report.edition().length())),
        report.address(),
        words.say(
            "print-cite-form",
            report.publisher(),
            reportName(),
            PlainText.of(report.subtitle()),
            words.date(report.edition())),
        site.draft());
  }

  /** The strip of events on the cover; none where there are no events. */
  private List<PrintViews.ObjectView> strip() {
    if (places.events() == 0) {
      return List.of();
    }
    String alternative =
        words.say(
            "strip-label",
            Integer.toString(report.firstYear()),
            Integer.toString(report.lastYear()),
            Integer.toString(places.events()));
    return List.of(drawings.strip(places.strip(), STRIP_WIDTH, STRIP_HEIGHT, alternative));
  }

  // Parts and chapters

  private PrintViews.PartView part(Part part) {
    String numeral = Numerals.of(part.number(), words);
    return new PrintViews.PartView(
        part.id(),
        numeral,
        words.say("part-label", numeral),
        part.title(),
        Templates.html(writer(part.id()).plainLine(part.summary())),
        part.chapters().stream().map(this::chapter).toList());
  }

  private PrintViews.ChapterView chapter(Chapter chapter) {
    BodyWriter writer = writer(chapter.slug());
    String number = chapter.number() == 0 ? "" : Integer.toString(chapter.number());
    String label = number.isEmpty() ? "" : words.say("chapter-label", number);
    String title = PlainText.of(chapter.title());
    return new PrintViews.ChapterView(
        chapter.slug(),
        number,
        label,
        chapter.label(),
        Templates.html(writer.plainLine(chapter.title())),
        Templates.html(writer.phrases(chapter.title(), false)),
        Templates.html(writer.plainLine(chapter.summary())),
        label.isEmpty() ? title : label + words.say("gap") + title,
        numbered,
        figures.keys(chapter.keyFigures()),
        Templates.html(writer.blocks(chapter.body().blocks())),
        Templates.html(writer.notes(chapter.notes())),
        origins.of(chapter.slug()),
        chapter.authors(),
        chapter.updated());
  }

  // Back matter

  /** The timeline of the front page, where no chapter shows it. */
  private List<TemplateHTMLOutputModel> timeline() {
    return report
        .timeline()
        .filter(exhibit -> !site.places().containsKey(exhibit.reference()))
        .map(Exhibit::reference)
        .map(ref -> Templates.html(exhibits("index").html(ref, links.anchor("index", ref))))
        .stream()
        .toList();
  }

  private List<PrintViews.DecisionView> decisions() {
    BodyWriter writer = writer("notes-on-data");
    return site.ledger().decisions().stream()
        .map(
            decision ->
                new PrintViews.DecisionView(
                    links.anchor("notes-on-data", decision.id()),
                    figures.of(decision.chosen()),
                    decision.figures().stream()
                        .filter(figure -> !figure.id().equals(decision.chosen().id()))
                        .map(figures::of)
                        .toList(),
                    Templates.html(writer.line(decision.why()))))
        .toList();
  }

  private List<Views.RulingView> rulings() {
    return new Rulings(
            desk, writer("notes-on-data"), figures, id -> links.anchor("notes-on-data", id))
        .all();
  }

  private List<Figure> used() {
    return site.ledger().figures().values().stream()
        .filter(figure -> uses.figures().containsKey(figure.id()))
        .toList();
  }

  /** What chapters cite and what figures and events were read in, in order of the file. */
  private List<Reference> references() {
    Set<String> ids = new LinkedHashSet<>(uses.sources().keySet());
    used().forEach(figure -> figure.source().ifPresent(evidence -> ids.add(evidence.source())));
    site.ledger().events().values().forEach(event -> ids.add(event.source().source()));
    return site.ledger().references().values().stream()
        .filter(reference -> ids.contains(reference.id()))
        .toList();
  }

  private PrintViews.ReferenceView reference(Reference reference) {
    return new PrintViews.ReferenceView(
        links.anchor("sources", "src-" + reference.id()),
        Templates.html(desk.entries().html(reference.id(), "")));
  }

  private List<PrintViews.ThemeView> themes(List<Reference> references) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    references.forEach(reference -> numbers.put(reference.id(), numbers.size() + 1));
    Map<String, String> warnings = new LinkedHashMap<>();
    for (Ledger.Decision decision : site.ledger().decisions()) {
      decision.figures().forEach(f -> warnings.putIfAbsent(f.id(), decision.id()));
    }
    Map<String, List<PrintViews.RowView>> themes = new LinkedHashMap<>();
    for (Figure figure : used()) {
      themes
          .computeIfAbsent(figure.metric().theme(), theme -> new ArrayList<>())
          .add(row(figure, numbers, warnings));
    }
    List<PrintViews.ThemeView> views = new ArrayList<>();
    themes.forEach(
        (name, rows) ->
            views.add(
                new PrintViews.ThemeView(
                    links.anchor("figures", "theme-" + (views.size() + 1)), name, rows)));
    return views;
  }

  private PrintViews.RowView row(
      Figure figure, Map<String, Integer> numbers, Map<String, String> warnings) {
    String source = figure.source().map(Evidence::source).orElse("");
    String warning = warnings.getOrDefault(figure.id(), "");
    return new PrintViews.RowView(
        links.anchor("figures", "fig-" + figure.id()),
        figures.of(figure),
        Templates.html(
            Formulas.html(figure, site.ledger().figures(), part -> Html.escape(part.text()))),
        numbers.containsKey(source) ? Integer.toString(numbers.get(source)) : "",
        links.anchor("sources", "src-" + source),
        figure.source().map(Evidence::at).orElse(""),
        warning.isEmpty() ? "" : links.anchor("notes-on-data", warning));
  }

  /** All numbered exhibits and tables, in reading order. */
  private List<PrintViews.ListedView> listed() {
    List<PrintViews.ListedView> found = new ArrayList<>();
    for (Chapter chapter : site.chapters()) {
      listed(chapter.body().blocks(), chapter.slug(), found);
    }
    return found;
  }

  private void listed(List<Block> blocks, String page, List<PrintViews.ListedView> found) {
    BodyWriter writer = writer(page);
    for (Block block : blocks) {
      if (block instanceof Block.Listing list) {
        list.items().forEach(item -> listed(item, page, found));
      } else if (block instanceof Block.Quotation quotation) {
        listed(quotation.blocks(), page, found);
      } else if (block instanceof Block.Table table && !table.label().isEmpty()) {
        found.add(
            new PrintViews.ListedView(
                links.anchor(page, table.id()),
                table.label(),
                Templates.html(writer.plainLine(table.caption()))));
      } else if (block instanceof Block.ExhibitCall call) {
        Exhibit exhibit = site.exhibits().get(call.kind() + "-" + call.id());
        String label = exhibit == null ? "" : site.labels().getOrDefault(exhibit.reference(), "");
        if (!label.isEmpty()) {
          found.add(
              new PrintViews.ListedView(
                  links.anchor(page, exhibit.reference()),
                  label,
                  Templates.html(Html.escape(exhibit.data().text("title")))));
        }
      }
    }
  }

  // The outline

  private List<PrintViews.EntryView> outline() {
    List<PrintViews.EntryView> outline = new ArrayList<>();
    outline.add(new PrintViews.EntryView("contents", words.say("toc"), List.of()));
    site.front().forEach(chapter -> outline.add(entry(chapter)));
    for (Part part : site.parts()) {
      outline.add(
          new PrintViews.EntryView(
              part.id(),
              words.say("part-label", Numerals.of(part.number(), words))
                  + words.say("gap")
                  + part.title(),
              part.chapters().stream().map(this::entry).toList()));
    }
    return outline;
  }

  private PrintViews.EntryView entry(Chapter chapter) {
    List<PrintViews.EntryView> sections = new ArrayList<>();
    for (Block block : chapter.body().blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 2) {
        String number = heading.number().isEmpty() ? "" : heading.number() + " ";
        sections.add(
            new PrintViews.EntryView(
                links.anchor(chapter.slug(), heading.id()),
                number + PlainText.of(heading.text()),
                List.of()));
      }
    }
    String title = PlainText.of(chapter.title());
    String label =
        chapter.number() == 0
            ? title
            : words.say("chapter-label", Integer.toString(chapter.number()))
                + words.say("gap")
                + title;
    return new PrintViews.EntryView(chapter.slug(), label, sections);
  }
}
