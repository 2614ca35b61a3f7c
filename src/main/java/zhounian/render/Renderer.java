package zhounian.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import zhounian.chart.Measure;
import zhounian.cite.Bibliography;
import zhounian.model.Asset;
import zhounian.model.Output;
import zhounian.model.Period;
import zhounian.model.PrintDocument;
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
   */
  public Renderer(
      Site site,
      Map<String, String> templates,
      Words words,
      Measure measure,
      Function<Period, String> periods) {
    this(site, templates, words, measure, periods, Optional.empty());
  }

  /** For tests: with entries of the sources that need no citation style. */
  Renderer(
      Site site,
      Map<String, String> templates,
      Words words,
      Measure measure,
      Function<Period, String> periods,
      Optional<Entries> entries) {
    this.site = site;
    // Reading the citation style takes as long as all the rest, so it is done beside it.
    Optional<CompletableFuture<Checked<Bibliography>>> cited =
        entries.isPresent()
            ? Optional.empty()
            : Optional.of(CompletableFuture.supplyAsync(() -> cite(site, templates)));
    Templates own = new Templates(templates);
    this.uses = new Uses(site, words);
    Map<String, Picture> drawn = drawn(measure);
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
            uses.anchors(),
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
    SitePages pages = new SitePages(desk, uses, pdf.orElse(""));
    List<Made> made =
        pages.all().entrySet().parallelStream()
            .map(page -> make(page.getKey(), page.getValue()))
            .toList();
    List<Output> outputs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(found);
    problems.addAll(pages.twice());
    for (Made one : made) {
      one.output().ifPresent(outputs::add);
      one.problem().ifPresent(problems::add);
    }
    for (Asset image : site.images()) {
      outputs.add(new Output(image.path(), image.bytes()));
    }
    return new Checked<>(outputs, problems);
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
      problems.add(failure.problem());
      return new Checked<>(PrintPages.none(site), problems);
    }
  }

  private static Checked<Bibliography> cite(Site site, Map<String, String> templates) {
    Map<String, String> locales = new LinkedHashMap<>();
    Bibliography.LOCALES.forEach(
        (tag, path) -> locales.put(tag, Templates.source(templates, path)));
    return Bibliography.of(
        site.ledger().references().values(),
        Templates.source(templates, Bibliography.STYLE),
        locales);
  }

  private Map<String, Picture> drawn(Measure measure) {
    List<String> exhibits = uses.exhibits();
    List<Optional<Checked<Picture>>> pictures =
        exhibits.parallelStream()
            .map(reference -> Picture.of(site.exhibits().get(reference), site.theme(), measure))
            .toList();
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

  private record Made(Optional<Output> output, Optional<Problem> problem) {}

  private static Made make(String path, SitePages.Page page) {
    try {
      return new Made(Optional.of(new Output(path, page.bytes())), Optional.empty());
    } catch (TemplateFailure failure) {
      return new Made(Optional.empty(), Optional.of(failure.problem()));
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
