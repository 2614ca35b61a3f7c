package zhounian.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Changes;
import zhounian.model.Chapter;
import zhounian.model.Figure;
import zhounian.model.PlainText;
import zhounian.model.Site;
import zhounian.model.Target;
import zhounian.model.Words;

/** What changed since the last edition, as templates see it. */
final class CorrectionViews {
  /**
   * A correction.
   *
   * @param title of what was mended: the metric, or the chapter
   * @param about region and period; empty for a chapter
   * @param href where what was mended stands; empty for a figure that was withdrawn
   * @param now what stands there; empty for a figure that was withdrawn
   */
  public record CorrectionView(
      String anchor,
      String date,
      String title,
      String about,
      String href,
      String was,
      TemplateHTMLOutputModel now,
      TemplateHTMLOutputModel why) {}

  /** Figures of one theme that the last edition did not have. */
  public record AddedView(String theme, List<Views.FigureView> figures) {}

  private final Desk desk;
  private final Site site;
  private final Words words;
  private final Medium medium;
  private final String page;

  /**
   * @param page the page that they stand on
   */
  CorrectionViews(Desk desk, Medium medium, String page) {
    this.desk = desk;
    this.site = desk.site();
    this.words = desk.words();
    this.medium = medium;
    this.page = page;
  }

  /** What the page and the back matter begin with. */
  String lead() {
    Changes changes = site.changes();
    if (changes.since().isEmpty()) {
      return words.say(changes.corrections().isEmpty() ? "corrections-first" : "corrections-say");
    }
    long mended =
        changes.corrections().stream().filter(c -> c.date().compareTo(changes.since()) > 0).count();
    return mended == 0 && changes.added().isEmpty()
        ? words.say("corrections-none", changes.since())
        : words.say(
            "corrections-since",
            changes.since(),
            Long.toString(mended),
            Integer.toString(changes.added().size()));
  }

  List<CorrectionView> all() {
    return of(site.changes().corrections());
  }

  List<CorrectionView> of(List<Changes.Correction> corrections) {
    return corrections.stream().map(this::view).toList();
  }

  private CorrectionView view(Changes.Correction correction) {
    BodyWriter writer = desk.body(medium, page, (reference, anchor) -> "");
    Links links = new Links(medium, page);
    String title = correction.name();
    String about = "";
    String href = "";
    if (correction.figure().isPresent()) {
      Figure figure = correction.figure().get();
      title = figure.metric().name();
      about = figure.region().name() + words.say("comma") + desk.periods().apply(figure.period());
      href = links.figure(figure.id());
    } else if (correction.chapter()) {
      title = chapter(correction.subject());
      href = links.to(new Target(correction.subject(), ""));
    }
    return new CorrectionView(
        links.anchor("corrections", correction.anchor()),
        correction.date(),
        title,
        about,
        href,
        correction.was(),
        Templates.html(writer.line(correction.now())),
        Templates.html(writer.line(correction.why())));
  }

  private String chapter(String slug) {
    for (Chapter chapter : site.chapters()) {
      if (chapter.slug().equals(slug)) {
        String title = PlainText.of(chapter.title());
        return chapter.number() == 0
            ? title
            : words.say("chapter-label", Integer.toString(chapter.number()))
                + words.say("gap")
                + title;
      }
    }
    return slug;
  }

  /** The figures that the last edition did not have, by theme in order of the ledger. */
  List<AddedView> added() {
    FigureViews figures = desk.figures(medium, page);
    Map<String, List<Views.FigureView>> themes = new LinkedHashMap<>();
    for (Figure figure : site.changes().added()) {
      themes
          .computeIfAbsent(figure.metric().theme(), theme -> new ArrayList<>())
          .add(figures.of(figure));
    }
    List<AddedView> views = new ArrayList<>();
    themes.forEach((theme, list) -> views.add(new AddedView(theme, list)));
    return views;
  }
}
