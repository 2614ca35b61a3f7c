package zhounian.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhounian.model.Asset;
import zhounian.model.Exhibit;
import zhounian.model.Output;
import zhounian.model.Period;
import zhounian.model.Site;
import zhounian.model.Words;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/** Makes the files of the site out of a checked report. */
public final class Renderer {
  private final Templates templates;
  private final Words words;
  private final Bibliography bibliography;
  private final Pictures pictures;
  private final Function<Period, String> periods;

  /**
   * @param templates the project's own templates, text by path from {@code templates/}; they win over
   *     the generator's
   * @param words the interface's words in the report's language
   * @param periods how a period reads in the report's language: 截至2022年底
   */
  public Renderer(
      Map<String, String> templates,
      Words words,
      Bibliography bibliography,
      Pictures pictures,
      Function<Period, String> periods) {
    this.templates = new Templates(templates);
    this.words = words;
    this.bibliography = bibliography;
    this.pictures = pictures;
    this.periods = periods;
  }

  /**
   * All files of the site but the PDF and the search index, in a fixed order.
   *
   * @param pdf name of the PDF that the pages link to; empty where none is made
   * @return problems: ZN801 for templates that fail; the pages that they failed on are missing
   */
  public Checked<List<Output>> site(Site site, Optional<String> pdf) {
    Uses uses = new Uses(site, words);
    SitePages pages = new SitePages(desk(site, uses.exhibits()), uses, pdf.orElse(""));
    List<Made> made =
        pages.all().entrySet().parallelStream()
            .map(page -> make(page.getKey(), page.getValue()))
            .toList();
    List<Output> outputs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Made one : made) {
      one.output().ifPresent(outputs::add);
      one.problem().ifPresent(problems::add);
    }
    for (Asset image : site.images()) {
      outputs.add(new Output(image.path(), image.bytes()));
    }
    return new Checked<>(outputs, problems);
  }

  /** What pages of that report are made with; each picture is drawn once. */
  Desk desk(Site site, List<String> exhibits) {
    Map<String, Pictures.Picture> drawn = new LinkedHashMap<>();
    List<Optional<Pictures.Picture>> found =
        exhibits.parallelStream().map(reference -> picture(site, reference)).toList();
    for (int i = 0; i < exhibits.size(); i++) {
      String reference = exhibits.get(i);
      found.get(i).ifPresent(picture -> drawn.put(reference, picture));
    }
    return new Desk(site, templates, words, bibliography, pictures, drawn, periods);
  }

  private Optional<Pictures.Picture> picture(Site site, String reference) {
    Exhibit exhibit = site.exhibits().get(reference);
    return exhibit == null ? Optional.empty() : pictures.of(exhibit);
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
