package zhounian.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import zhounian.chart.Svg;
import zhounian.model.Block;
import zhounian.model.Canvas;
import zhounian.model.Chapter;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Part;
import zhounian.model.PlainText;
import zhounian.model.Reference;
import zhounian.model.Report;
import zhounian.model.Site;
import zhounian.model.Target;
import zhounian.model.Words;
import zhounian.problem.Problem;

/** The files of the site by path, each made when it is asked for and independent of all others. */
final class SitePages {
  /** The bytes of one file. */
  @FunctionalInterface
  interface Page {
    /**
     * Makes the file.
     *
     * @throws TemplateFailure where its template fails
     */
    byte[] bytes();
  }

  private final Desk desk;
  private final Site site;
  private final Report report;
  private final Words words;
  private final Uses uses;
  private final FigureViews figures;
  private final List<Figure> ledger;
  private final FigurePages figurePages;
  private final LedgerPage ledgerPage;
  private final DataFiles data;
  private final Places places;
  private final List<Chapter> chapters;
  private final Set<String> chapterPaths = new HashSet<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Views.SiteView view;
  private final Map<String, TemplateHTMLOutputModel> frames = new ConcurrentHashMap<>();

  /**
   * @param pdf name of the PDF; empty where none is made
   */
  SitePages(Desk desk, Uses uses, String pdf) {
    this.desk = desk;
    this.site = desk.site();
    this.report = site.report();
    this.words = desk.words();
    this.uses = uses;
    this.figures = desk.figures(Medium.SITE, "");
    Lineage lineage = new Lineage(site, uses);
    this.ledger = List.copyOf(site.ledger().figures().values());
    this.figurePages = new FigurePages(desk, lineage);
    this.ledgerPage = new LedgerPage(desk, lineage, figurePages);
    this.data = new DataFiles(desk, lineage, reportName());
    this.places = new Places(site, words);
    this.chapters = site.chapters();
    chapters.forEach(chapter -> chapterPaths.add(chapter.slug() + ".html"));
    for (Part part : site.parts()) {
      for (Chapter chapter : part.chapters()) {
        parts.put(chapter.slug(), partLabel(part) + words.say("gap") + part.title());
      }
    }
    this.view = siteView(pdf);
  }

  /** What would be written twice. */
  List<Problem> twice() {
    return data.twice();
  }

  /** All pages and files by path, in a fixed order. */
  Map<String, Page> all() {
    Map<String, Page> all = new LinkedHashMap<>();
    all.put("index.html", this::front);
    for (int i = 0; i < chapters.size(); i++) {
      int at = i;
      all.put(chapters.get(i).slug() + ".html", () -> chapter(at));
    }
    all.put("figures.html", this::ledger);
    all.put("sources.html", this::sources);
    if (view.decisions()) {
      all.put("notes-on-data.html", this::decisions);
    }
    all.put("corrections.html", this::corrections);
    for (int i = 0; i < ledger.size(); i++) {
      int at = i;
      all.put(Links.page(ledger.get(i).id()) + ".html", () -> figure(at));
    }
    for (Map.Entry<String, Picture> drawn : desk.drawn().entrySet()) {
      Exhibit exhibit = site.exhibits().get(drawn.getKey());
      all.put("charts/" + exhibit.id() + ".html", () -> exhibit(exhibit));
    }
    List<String> pages = List.copyOf(all.keySet());
    all.put("404.html", this::missing);
    for (Chapter chapter : chapters) {
      for (String alias : chapter.aliases()) {
        all.putIfAbsent(alias + ".html", () -> redirect(alias, chapter));
      }
    }
    if (!report.address().isEmpty()) {
      all.put("sitemap.xml", () -> sitemap(pages));
      all.put("feed.xml", this::feed);
      all.put("robots.txt", this::robots);
    }
    all.put("assets/site.css", this::styles);
    all.put("assets/mark.svg", this::icon);
    all.put("assets/figures.js", () -> script("assets/figures"));
    all.put("assets/exhibits.js", () -> script("assets/exhibits"));
    for (String kind : scripted()) {
      all.put("assets/" + kind + ".js", () -> script("components/" + kind));
    }
    all.putAll(data.all());
    for (Figure figure : ledger) {
      all.put(Links.page(figure.id()) + ".json", () -> data.record(figure));
    }
    for (Map.Entry<String, Picture> drawn : desk.drawn().entrySet()) {
      Exhibit exhibit = site.exhibits().get(drawn.getKey());
      all.put("charts/" + exhibit.id() + ".svg", () -> drawingFile(exhibit, drawn.getValue()));
    }
    return all;
  }

  private byte[] page(
      String template, String path, String title, String description, Map<String, Object> values) {
    Map<String, Object> all = desk.values();
    all.put("site", view);
    String whole =
        title.isEmpty() ? reportName() : title + words.say("between-titles") + reportName();
    String canonical = report.address().isEmpty() ? "" : report.address() + path;
    String root = Links.root(path);
    List<Problem> faults = new ArrayList<>();
    all.put(
        "page",
        new Views.PageView(
            path,
            root,
            whole,
            description,
            canonical,
            frame("bar.ftlh", root, navigation(path), faults),
            frame("foot.ftlh", root, List.of(), faults)));
    all.putAll(values);
    byte[] made = new byte[0];
    try {
      made = desk.templates().file("site/" + template, all);
    } catch (TemplateFailure failure) {
      faults.addAll(failure.problems());
    }
    if (!faults.isEmpty()) {
      throw new TemplateFailure(faults); // of all templates, not of the first that fails
    }
    return made;
  }

  /**
   * What many pages have in common: made once for all that stand at the same place.
   *
   * @param faults takes what is wrong with the template; then there is nothing to show
   */
  private TemplateHTMLOutputModel frame(
      String template, String root, List<Views.NavView> nav, List<Problem> faults) {
    StringBuilder place = new StringBuilder(template).append(' ').append(root);
    nav.forEach(link -> place.append(' ').append(link.current()));
    try {
      return frames.computeIfAbsent(place.toString(), key -> frame(template, root, nav));
    } catch (TemplateFailure failure) {
      faults.addAll(failure.problems());
      return Templates.html("");
    }
  }

  private TemplateHTMLOutputModel frame(String template, String root, List<Views.NavView> nav) {
    Map<String, Object> values = desk.values();
    values.put("site", view);
    values.put("root", root);
    if (!nav.isEmpty()) {
      values.put("nav", nav);
    }
    return Templates.html(desk.templates().fill("site/" + template, values));
  }

  private String reportName() {
    return report.title() + " " + years();
  }

  private String years() {
    return words.say(
        "years", Integer.toString(report.firstYear()), Integer.toString(report.lastYear()));
  }

  private BodyWriter writer(String page) {
    return desk.body(Medium.SITE, page, new ExhibitWriter(desk, Medium.SITE, page));
  }

  private Views.SiteView siteView(String pdf) {
    return new Views.SiteView(
        report.title(),
        places.letters(),
        places.rest(),
        Templates.html(writer("index").plainLine(report.subtitle())),
        years(),
        report.language(),
        report.publisher(),
        report.editors(),
        report.rights(),
        report.edition(),
        report.address(),
        pdf,
        site.draft(),
        site.ledger().isDecided(),
        Templates.html(Ruler.mark(report.firstYear(), report.lastYear())));
  }

  private List<Views.NavView> navigation(String path) {
    String root = Links.root(path);
    boolean chapter = chapterPaths.contains(path);
    boolean figure = path.startsWith(Links.page(""));
    List<Views.NavView> links = new ArrayList<>();
    links.add(nav("nav-front", root, "index.html", path, false));
    links.add(nav("nav-chapters", root, "index.html#toc", path, chapter));
    links.add(nav("nav-figures", root, "figures.html", path, figure));
    if (report.timeline().isPresent()) {
      links.add(nav("nav-timeline", root, "index.html#years", path, false));
    }
    links.add(nav("nav-sources", root, "sources.html", path, false));
    if (site.ledger().isDecided()) {
      links.add(nav("nav-notes-on-data", root, "notes-on-data.html", path, false));
    }
    return links;
  }

  /**
   * @param belongs whether the page belongs to what the link leads to
   */
  private Views.NavView nav(String key, String root, String href, String path, boolean belongs) {
    String current = href.equals(path) ? "page" : belongs ? "true" : "";
    return new Views.NavView(words.say(key), root + href, current);
  }

  // The front page

  private byte[] front() {
    BodyWriter writer = writer("index");
    ExhibitWriter exhibits = new ExhibitWriter(desk, Medium.SITE, "index");
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("lead", Templates.html(writer.line(report.lead())));
    values.put("keyFigures", figures.keys(report.keyFigures()));
    values.put("leadFigure", report.leadFigure().map(figures::key).stream().toList());
    values.put(
        "leadNote", Templates.html(report.leadFigure().map(k -> writer.line(k.note())).orElse("")));
    values.put(
        "leadChart",
        report.leadChart().map(e -> exhibits.view(e, e.reference())).stream().toList());
    values.put(
        "timeline", report.timeline().map(e -> exhibits.view(e, e.reference())).stream().toList());
    values.put("front", site.front().stream().map(c -> line(c, writer)).toList());
    values.put("parts", site.parts().stream().map(part -> part(part, writer)).toList());
    values.put("strip", places.strip());
    values.put("places", places.names());
    values.put("events", Integer.toString(places.events()));
    values.put(
        "eventsOutside",
        places.eventsOutside() == 0 ? "" : Integer.toString(places.eventsOutside()));
    return page("index.ftlh", "index.html", "", PlainText.of(report.lead()), values);
  }

  private Views.PartView part(Part part, BodyWriter writer) {
    return new Views.PartView(
        part.id(),
        partLabel(part),
        part.title(),
        Templates.html(writer.line(part.summary())),
        part.chapters().stream().map(chapter -> line(chapter, writer)).toList());
  }

  private String partLabel(Part part) {
    return words.say("part-label", Numerals.of(part.number(), words));
  }

  private Views.LineView line(Chapter chapter, BodyWriter writer) {
    String number = chapter.number() == 0 ? "" : Integer.toString(chapter.number());
    return new Views.LineView(
        chapter.slug(),
        chapter.slug() + ".html",
        number,
        number.isEmpty() ? "" : words.say("chapter-label", number),
        chapter.label(),
        Templates.html(writer.plainLine(chapter.title())),
        Templates.html(writer.plainLine(chapter.summary())),
        chapter.keyFigures().stream().limit(1).map(figures::key).toList());
  }

  // Chapters

  private byte[] chapter(int at) {
    Chapter chapter = chapters.get(at);
    BodyWriter writer = writer(chapter.slug());
    Views.ChapterView chapterView =
        new Views.ChapterView(
            line(chapter, writer),
            parts.getOrDefault(chapter.slug(), ""),
            Templates.html(writer.phrases(chapter.title(), false)),
            Templates.html(writer.line(chapter.summary())),
            chapter.authors(),
            chapter.updated(),
            Templates.html(
                uses.years(chapter.slug()).isEmpty()
                    ? ""
                    : Ruler.svg(
                        report.firstYear(), report.lastYear(), uses.years(chapter.slug()), words)),
            figures.keys(chapter.keyFigures()),
            sections(chapter, writer),
            Templates.html(writer.blocks(chapter.body().blocks())),
            Templates.html(writer.notes(chapter.notes())),
            at == 0 ? List.of() : List.of(line(chapters.get(at - 1), writer)),
            at + 1 == chapters.size() ? List.of() : List.of(line(chapters.get(at + 1), writer)));
    String title = PlainText.of(chapter.title());
    String label = chapterView.line().label();
    return page(
        "chapter.ftlh",
        chapter.slug() + ".html",
        label.isEmpty() ? title : label + " " + title,
        PlainText.of(chapter.summary()),
        Map.of("chapter", chapterView));
  }

  private static List<Views.SectionView> sections(Chapter chapter, BodyWriter writer) {
    List<Views.SectionView> sections = new ArrayList<>();
    for (Block block : chapter.body().blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 2) {
        sections.add(
            new Views.SectionView(
                heading.number(),
                Templates.html(writer.phrases(heading.text(), false)),
                "#" + heading.id()));
      }
    }
    return sections;
  }

  // The ledger

  private byte[] ledger() {
    return page(
        "figures.ftlh",
        "figures.html",
        words.say("nav-figures"),
        words.say("figures-say"),
        ledgerPage.values());
  }

  private byte[] figure(int at) {
    Figure figure = ledger.get(at);
    return page(
        "figure.ftlh",
        Links.page(figure.id()) + ".html",
        figurePages.title(figure),
        figurePages.description(figure),
        figurePages.values(at));
  }

  /** An exhibit on a page of its own, whose address stays when the exhibit moves. */
  private byte[] exhibit(Exhibit exhibit) {
    String page = "charts/" + exhibit.id();
    Target target = site.places().get(exhibit.reference());
    Views.LinkView place =
        target == null
            ? new Views.LinkView("", "")
            : new Views.LinkView(
                chapters.stream()
                    .filter(c -> c.slug().equals(target.page()))
                    .map(c -> PlainText.of(c.title()))
                    .findFirst()
                    .orElse(words.say("front-page")),
                new Links(Medium.SITE, page).to(target));
    ExhibitWriter writer = new ExhibitWriter(desk, Medium.SITE, page);
    return page(
        "exhibit.ftlh",
        page + ".html",
        exhibit.data().text("title"),
        exhibit.data().text("alt"),
        Map.of("exhibit", writer.view(exhibit, exhibit.reference()), "place", place));
  }

  // Sources and decisions

  private byte[] sources() {
    Map<String, List<Views.FigureView>> byReference = new LinkedHashMap<>();
    for (Figure figure : ledger) {
      figure
          .source()
          .ifPresent(
              evidence ->
                  byReference
                      .computeIfAbsent(evidence.source(), s -> new ArrayList<>())
                      .add(figures.of(figure)));
    }
    List<Views.SourceView> views = new ArrayList<>();
    for (Reference reference : site.ledger().references().values()) {
      Set<Views.LinkView> places =
          uses.sources().getOrDefault(reference.id(), new LinkedHashSet<>());
      views.add(
          new Views.SourceView(
              reference.id(),
              Templates.html(Html.paged(desk.entries().html(reference.id(), ""))),
              List.copyOf(places),
              byReference.getOrDefault(reference.id(), List.of())));
    }
    return page(
        "sources.ftlh",
        "sources.html",
        words.say("nav-sources"),
        words.say("sources-say"),
        Map.of("sources", views));
  }

  private byte[] decisions() {
    BodyWriter writer = writer("notes-on-data");
    List<Views.DecisionView> views = new ArrayList<>();
    for (Ledger.Decision decision : site.ledger().decisions()) {
      views.add(
          new Views.DecisionView(
              decision.id(),
              figures.of(decision.chosen()),
              FigurePages.others(decision).stream().map(figures::of).toList(),
              Templates.html(writer.line(decision.why()))));
    }
    return page(
        "notes-on-data.ftlh",
        "notes-on-data.html",
        words.say("notes-on-data"),
        words.say("notes-on-data-say"),
        Map.of(
            "decisions",
            views,
            "rulings",
            new Rulings(desk, writer, figures, UnaryOperator.identity()).all()));
  }

  private byte[] corrections() {
    CorrectionViews views = new CorrectionViews(desk, Medium.SITE, "corrections");
    return page(
        "corrections.ftlh",
        "corrections.html",
        words.say("corrections"),
        views.lead(),
        Map.of("lead", views.lead(), "corrections", views.all(), "added", views.added()));
  }

  private byte[] missing() {
    return page("404.ftlh", "404.html", words.say("missing"), words.say("missing-say"), Map.of());
  }

  private byte[] redirect(String alias, Chapter chapter) {
    TemplateHTMLOutputModel title = Templates.html(writer(alias).plainLine(chapter.title()));
    return page(
        "redirect.ftlh",
        alias + ".html",
        PlainText.of(chapter.title()),
        PlainText.of(chapter.summary()),
        Map.of("to", chapter.slug() + ".html", "title", title));
  }

  // Files for machines, where the site has an address

  /** The pages that have something to say (sitemaps.org, 0.9). */
  private byte[] sitemap(List<String> pages) {
    Map<String, Object> values = desk.values();
    values.put("site", view);
    values.put("pages", pages);
    return desk.templates().file("site/sitemap.ftlx", values);
  }

  /** The chapters with their last change (Atom, RFC 4287). */
  private byte[] feed() {
    Map<String, Object> values = desk.values();
    values.put("site", view);
    values.put(
        "entries",
        chapters.stream()
            .map(
                chapter ->
                    new Views.NewsView(
                        chapter.slug() + ".html",
                        PlainText.of(chapter.title()),
                        PlainText.of(chapter.summary()),
                        chapter.updated().isEmpty() ? report.edition() : chapter.updated()))
            .toList());
    return desk.templates().file("site/feed.ftlx", values);
  }

  private byte[] robots() {
    String text =
        site.draft()
            ? "User-agent: *\nDisallow: /\n"
            : "User-agent: *\nAllow: /\nSitemap: " + report.address() + "sitemap.xml\n";
    return Renderer.utf8(text);
  }

  // Files beside the pages

  private byte[] styles() {
    Map<String, Object> values = desk.values();
    values.put("light", site.theme().light());
    values.put("dark", site.theme().dark());
    values.put("measures", site.theme().site());
    return desk.templates().file("assets/site.css.ftl", values);
  }

  /** Kinds of exhibits that stand on some page and have a script of their own. */
  private Set<String> scripted() {
    Set<String> kinds = new LinkedHashSet<>();
    for (String reference : uses.exhibits()) {
      String kind = site.exhibits().get(reference).kind().kind();
      if (desk.templates().has("components/" + kind + ".js.ftl")) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private byte[] script(String template) {
    return desk.templates().file(template + ".js.ftl", desk.values());
  }

  private byte[] icon() {
    Map<String, Object> values = desk.values();
    values.put("light", site.theme().light());
    values.put("dark", site.theme().dark());
    return desk.templates().file("assets/mark.svg.ftl", values);
  }

  private byte[] drawingFile(Exhibit exhibit, Picture picture) {
    Optional<Canvas> canvas =
        List.of(Canvas.WIDE, Canvas.FULL, Canvas.NARROW, Canvas.PRINT).stream()
            .filter(picture.drawings()::containsKey)
            .findFirst();
    return Renderer.utf8(
        canvas
            .map(
                c ->
                    Svg.of(
                        picture.drawings().get(c),
                        site.theme(),
                        exhibit.id(),
                        exhibit.data().text("title"),
                        exhibit.data().text("alt")))
            .orElse(""));
  }
}
