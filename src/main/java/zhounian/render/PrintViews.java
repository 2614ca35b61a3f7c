package zhounian.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/** What the templates of print see beside {@link Views}. Text that is missing is empty. */
final class PrintViews {
  private PrintViews() {}

  /**
   * The report.
   *
   * @param name title and years, as running heads carry it
   * @param year of the edition
   * @param cite how to cite the report
   */
  public record BookView(
      String title,
      List<Views.LetterView> letters,
      String rest,
      TemplateHTMLOutputModel subtitle,
      TemplateHTMLOutputModel lead,
      String years,
      String name,
      String language,
      String publisher,
      List<String> editors,
      String rights,
      String edition,
      String year,
      String address,
      String cite,
      boolean draft) {}

  /** A drawing in the text: what it is called by, its size in points, its words. */
  public record ObjectView(String key, String width, String height, String alternative) {}

  /**
   * A chapter.
   *
   * @param head running head of its right pages
   * @param count how many numbered chapters there are
   * @param origins where the chapter's figures come from
   */
  public record ChapterView(
      String id,
      String number,
      String label,
      String name,
      TemplateHTMLOutputModel plain,
      TemplateHTMLOutputModel title,
      TemplateHTMLOutputModel summary,
      String head,
      int count,
      List<Views.KeyFigureView> keyFigures,
      TemplateHTMLOutputModel body,
      TemplateHTMLOutputModel notes,
      List<OriginView> origins,
      List<String> authors,
      String updated) {}

  /**
   * Figures of a chapter that come from one source.
   *
   * @param source short name of the source; empty for derived figures
   * @param number of the source in the list of references
   * @param sourceId id of its entry there
   */
  public record OriginView(
      String source, String number, String sourceId, List<OriginFigureView> figures) {}

  /**
   * A figure in the notes of a chapter.
   *
   * @param at where in the source; empty where the one before it stands there too
   * @param formula of a derived figure
   */
  public record OriginFigureView(
      Views.FigureView figure, String at, TemplateHTMLOutputModel formula) {}

  /**
   * A part.
   *
   * @param numeral 一; large on its opener
   */
  public record PartView(
      String id,
      String numeral,
      String label,
      String title,
      TemplateHTMLOutputModel summary,
      List<ChapterView> chapters) {}

  /** An entry of the outline and of the list of contents. */
  public record EntryView(String id, String text, List<EntryView> below) {}

  /** An entry of the list of figures and tables. */
  public record ListedView(String id, String label, TemplateHTMLOutputModel title) {}

  /** The figures of one theme. */
  public record ThemeView(String id, String name, List<RowView> rows) {}

  /**
   * A row of the ledger.
   *
   * @param formula of a derived figure, values for ids; empty for one with a source
   * @param source number of its source in the list of references; empty for a derived figure
   * @param sourceId id of the source's entry
   * @param warning id of the decision about it; empty where there is none
   */
  public record RowView(
      String id,
      Views.FigureView figure,
      TemplateHTMLOutputModel formula,
      String source,
      String sourceId,
      String at,
      String warning) {}

  /** An entry of the list of references. */
  public record ReferenceView(String id, TemplateHTMLOutputModel entry) {}

  /** A decision between figures that contradict each other. */
  public record DecisionView(
      String id,
      Views.FigureView chosen,
      List<Views.FigureView> others,
      TemplateHTMLOutputModel why) {}

  /** A section of the back matter: its id and its title. */
  public record BackView(String id, String title) {}
}
