package zhounian.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import zhounian.chart.Measure;
import zhounian.cite.Bibliography;
import zhounian.model.Asset;
import zhounian.model.Exhibit;
import zhounian.model.Output;
import zhounian.model.Pending;
import zhounian.model.Period;
import zhounian.model.PrintDocument;
import zhounian.model.Reference;
import zhounian.model.ShortIds;
import zhounian.model.Site;
import zhounian.model.Words;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/**
 * Makes the files of the site out of a checked report. What the site and the PDF share, the
 * drawings and the formatted sources, is made once for both.
 */
public final class Renderer {
  /** The templates that nearly every page takes. */
  private static final List<String> MANY =
      List.of(
          "site/layout.ftlh",
          "site/bar.ftlh",
          "site/foot.ftlh",
          "components/cards.ftlh",
          "site/chapter.ftlh",
          "site/figure.ftlh",
          "site/index.ftlh",
          "site/figures.ftlh",
          "site/sources.ftlh");

  private final Site site;
  private final Uses uses;
  private final Desk desk;
  private final List<Problem> found = new ArrayList<>();

  /**
   * @param site the report
   * @param templates the project's own templates, text by path from {@code templates/}; they win
   *     over the generator's
   * @param words the interface's words in the report's language
   * @param measure how wide the fonts of the charts set a text
   * @param periods how a period reads in the report's language: 截至2022年底
   * @param memory of the renderer before this one
   */
  public Renderer(
      Site site,
      Map<String, String> templates,
      Words words,
      Measure measure,
      Function<Period, String> periods,
      Memory memory) {
    this(site, templates, words, measure, periods, Optional.empty(), memory);
  }

  /**
   * Reads the templates for a renderer to come, beside other work; it waits for none of it.
   *
   * @param templates as the renderer will get them
   * @param memory that it will get
   */
  public static void ready(Map<String, String> templates, Memory memory) {
    memory.templates(templates).ready(MANY);
  }

  /** For tests: with entries of the sources that need no citation style. */
  Renderer(
      Site site,
      Map<String, String> templates,
      Words words,
      Measure measure,
      Function<Period, String> periods,
      Optional<Entries> entries) {
    this(site, templates, words, measure, periods, entries, Memory.none());
  }

  private Renderer(
      Site site,
      Map<String, String> templates,
      Words words,
      Measure measure,
      Function<Period, String> periods,
      Optional<Entries> entries,
      Memory memory) {
    this.site = site;
    // Reading the citation style takes as long as all the rest, so it is done beside it.
    Optional<CompletableFuture<Checked<Bibliography>>> cited =
        entries.isPresent()
            ? Optional.empty()
            : Optional.of(CompletableFuture.supplyAsync(() -> cite(site, templates, memory)));
    Templates own = memory.templates(templates);
    this.uses = new Uses(site, words, memory);
    Map<String, Picture> drawn = drawn(measure, memory);
    Entries known =
        entries.orElseGet(
            () -> {
              Checked<Bibliography> all = cited.orElseThrow().join();
              found.addAll(0, all.problems());
              return all.value()::html;
            });
    this.desk =
        new Desk(
            site,
            own,
            words,
            known,
            drawn,
            periods,
            uses::anchors,
            new Mentions(site.chapters(), words),
            ShortIds.of(site.ledger().figures().keySet()));
  }

  /**
   * All files of the site but the PDF and the search index, in a fixed order.
   *
   * @param pdf name of the PDF that the pages link to; empty where none is made
   * @return problems: ZN801 for templates that fail, and the pages that they failed on are missing;
   *     those of the drawings and of the citation style
   */
  public Checked<List<Output>> site(Optional<String> pdf) {
    return made(files(pdf));
  }

  /** Makes files, side by side; those with problems are missing. */
  public static Checked<List<Output>> made(Checked<List<Pending>> files) {
    List<Checked<byte[]>> made =
        files.value().parallelStream().map(file -> file.making().get()).toList();
    List<Output> outputs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(files.problems());
    for (int i = 0; i < made.size(); i++) {
      problems.addAll(made.get(i).problems());
      if (made.get(i).problems().isEmpty()) {
        outputs.add(new Output(files.value().get(i).path(), made.get(i).value()));
      }
    }
    return new Checked<>(outputs, problems);
  }

  /**
   * The files that {@link #site} makes, in the same order, each made when it is asked for.
   *
   * @param pdf name of the PDF that the pages link to; empty where none is made
   * @return problems: those of the drawings and of the citation style; ZN801 comes with the file
   *     that it stands in the way of
   */
  public Checked<List<Pending>> files(Optional<String> pdf) {
    SitePages pages = new SitePages(desk, uses, pdf.orElse(""));
    List<Pending> files = new ArrayList<>();
    pages.all().forEach((path, page) -> files.add(new Pending(path, () -> make(page))));
    for (Asset image : site.images()) {
      files.add(Pending.of(new Output(image.path(), image.bytes())));
    }
    List<Problem> problems = new ArrayList<>(found);
    problems.addAll(pages.twice());
    return new Checked<>(files, problems);
  }

  /** The exhibits that no page shows. */
  public List<Exhibit> unplaced() {
    Set<String> shown = Set.copyOf(uses.exhibits());
    return site.exhibits().values().stream()
        .filter(exhibit -> !shown.contains(exhibit.reference()))
        .toList();
  }

  /**
   * The whole report as one document for the PDF.
   *
   * @return problems: ZN801 for a template that fails, and the document is then empty; those of the
   *     drawings and of the citation style
   */
  public Checked<PrintDocument> print() {
    try {
      return new Checked<>(new PrintPages(desk, uses).document(), found);
    } catch (TemplateFailure failure) {
      List<Problem> problems = new ArrayList<>(found);
      problems.addAll(failure.problems());
      return new Checked<>(PrintPages.none(site), problems);
    }
  }

  private static Checked<Bibliography> cite(
      Site site, Map<String, String> templates, Memory memory) {
    Map<String, String> locales = new LinkedHashMap<>();
    Bibliography.LOCALES.forEach(
        (tag, path) -> locales.put(tag, Templates.source(templates, path)));
    String style = Templates.source(templates, Bibliography.STYLE);
    List<Reference> references = List.copyOf(site.ledger().references().values());
    boolean own =
        templates.containsKey(Bibliography.STYLE)
            || Bibliography.LOCALES.values().stream().anyMatch(templates::containsKey);
    return memory.bibliography(
        List.of(references, style, locales),
        () -> Bibliography.of(references, style, locales, own));
  }

  private Map<String, Picture> drawn(Measure measure, Memory memory) {
    List<String> exhibits = uses.exhibits();
    List<Optional<Checked<Picture>>> pictures =
        exhibits.parallelStream()
            .map(site.exhibits()::get)
            .map(
                shown ->
                    memory.picture(
                        shown, site.theme(), () -> Picture.of(shown, site.theme(), measure)))
            .toList();
    memory.retain(Set.copyOf(exhibits));
    Map<String, Picture> drawn = new LinkedHashMap<>();
    for (int i = 0; i < exhibits.size(); i++) {
      String reference = exhibits.get(i);
      pictures
          .get(i)
          .ifPresent(
              picture -> {
                found.addAll(picture.problems());
                drawn.put(reference, picture.value());
              });
    }
    return drawn;
  }

  /**
   * Where each figure is used.
   *
   * @return places by figure id, as readers know them (图 3-2) with the page they stand on; a figure
   *     that nothing shows is missing
   */
  public static Map<String, List<String>> uses(Site site, Words words) {
    Map<String, List<String>> uses = new LinkedHashMap<>();
    new Uses(site, words)
        .figures()
        .forEach(
            (id, places) ->
                uses.put(
                    id, places.stream().map(p -> p.text() + " " + p.href()).distinct().toList()));
    return uses;
  }

  /** What the pages of either medium are made with. */
  Desk desk() {
    return desk;
  }

  private static Checked<byte[]> make(SitePages.Page page) {
    try {
      return new Checked<>(page.bytes(), List.of());
    } catch (TemplateFailure failure) {
      return new Checked<>(new byte[0], failure.problems());
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
