package zhounian.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Map;

/**
 * What templates see: finished words and finished HTML, made from the model for one page and used
 * once. Text that is missing is empty, never null.
 */
final class Views {
  private Views() {}

  /** The report as every page shows it. */
  public record SiteView(
      String title,
      List<LetterView> letters,
      String rest,
      TemplateHTMLOutputModel subtitle,
      String years,
      String language,
      String publisher,
      List<String> editors,
      String rights,
      String edition,
      String address,
      String pdf,
      boolean draft,
      boolean decisions,
      TemplateHTMLOutputModel mark) {}

  /** A character of the title that stands for a place, with the token of its colour. */
  public record LetterView(String text, String color) {}

  /**
   * A page as its head shows it.
   *
   * @param title plain text of the title element
   * @param canonical absolute address; empty where the report has none
   * @param root what leads to the front page's folder; empty where the page stands in it
   * @param bar name of the report and navigation
   * @param foot what stands below everything
   */
  public record PageView(
      String path,
      String root,
      String title,
      String description,
      String canonical,
      TemplateHTMLOutputModel bar,
      TemplateHTMLOutputModel foot) {}

  /**
   * A link of the site's navigation.
   *
   * @param current after {@code aria-current}: {@code page} where it leads to this page, {@code
   *     true} where this page belongs to what it leads to, else empty
   */
  public record NavView(String text, String href, String current) {}

  /** A chapter in the feed: plain text, and the day of its last change. */
  public record NewsView(String path, String title, String summary, String updated) {}

  /** A link with finished words. */
  public record LinkView(String text, String href) {
    /** Where it leads tells links apart, and there are very many of them. */
    @Override
    public int hashCode() {
      return href.hashCode();
    }
  }

  /** A part with the lines of its chapters. */
  public record PartView(
      String id,
      String label,
      String title,
      TemplateHTMLOutputModel summary,
      List<LineView> chapters) {}

  /**
   * A chapter as lists show it.
   *
   * @param key its first key figure; none or one
   */
  public record LineView(
      String slug,
      String href,
      String number,
      String label,
      String name,
      TemplateHTMLOutputModel title,
      TemplateHTMLOutputModel summary,
      List<KeyFigureView> key) {}

  /** A section in a chapter's list of contents. */
  public record SectionView(String number, TemplateHTMLOutputModel title, String href) {}

  /**
   * A chapter as its page shows it.
   *
   * @param line what lists show of it
   * @param part label and title of its part; empty for front matter
   * @param title in phrases
   * @param previous none or one
   * @param next none or one
   */
  public record ChapterView(
      LineView line,
      String part,
      TemplateHTMLOutputModel title,
      TemplateHTMLOutputModel summary,
      List<String> authors,
      String updated,
      TemplateHTMLOutputModel ruler,
      List<KeyFigureView> keyFigures,
      List<SectionView> sections,
      TemplateHTMLOutputModel body,
      TemplateHTMLOutputModel notes,
      List<LineView> previous,
      List<LineView> next) {}

  /**
   * A number of the ledger.
   *
   * @param shortId what print names it by
   * @param text finished text, {@code 16.3万余家}
   * @param before a qualifier before the number; may be empty
   * @param number its digits
   * @param unit what follows the digits
   * @param status word for a plan or an expectation; empty for what is reported
   * @param source short name of the source; empty for a derived figure
   * @param href its page; in print its row of the ledger
   */
  public record FigureView(
      String id,
      String shortId,
      String text,
      String before,
      String number,
      String unit,
      String metric,
      String region,
      String period,
      String status,
      boolean derived,
      String source,
      String sourceHref,
      String href) {}

  /**
   * A figure shown large.
   *
   * @param base the one that it is compared with; none or one
   * @param then length of the base's bar in percent of the longer one; empty without a base
   * @param now length of the figure's bar
   * @param change by how much the figure is more or less than its base, exactly, in its own unit:
   *     {@code +4.4}, {@code −0.3}, {@code 0}; empty where the two do not tell
   */
  public record KeyFigureView(
      FigureView figure,
      String label,
      List<FigureView> base,
      String then,
      String now,
      String change) {}

  /** An entry of the list of sources. */
  public record SourceView(
      String id, TemplateHTMLOutputModel entry, List<LinkView> uses, List<FigureView> figures) {}

  /** A decision between figures that contradict each other. */
  public record DecisionView(
      String anchor, FigureView chosen, List<FigureView> others, TemplateHTMLOutputModel why) {}

  /**
   * A decision about a name or an event.
   *
   * @param about the word for what it is about
   */
  public record RulingView(
      String anchor,
      String title,
      String about,
      ChoiceView chosen,
      List<ChoiceView> others,
      TemplateHTMLOutputModel why) {}

  /** What stands or is set aside, and where it was read; that may be empty. */
  public record ChoiceView(String text, String source) {}

  /** Something that happened. */
  public record EventView(
      String date,
      TemplateHTMLOutputModel title,
      String color,
      String places,
      boolean planned,
      String status) {}

  /** A year of the strip of events: the colours of its dots from below. */
  public record YearView(String year, List<String> dots) {}

  /**
   * An exhibit.
   *
   * @param anchor id that it carries on its page
   * @param label 图 3-2; empty where it is not numbered
   * @param title in phrases; empty where its kind has none
   * @param sources the line that names its sources
   * @param drawings one for each canvas, by its name in small letters; none for arranged kinds
   * @param bars small bars by figure, those of one measure on one scale
   * @param unitBars small bars by figure, those of one unit on one scale
   * @param address of its own page, which stays when it moves
   * @param data what its file says, as text, HTML, figures, lists and maps
   */
  public record ExhibitView(
      String reference,
      String anchor,
      String kind,
      String type,
      String label,
      TemplateHTMLOutputModel title,
      TemplateHTMLOutputModel subtitle,
      String alternative,
      TemplateHTMLOutputModel note,
      TemplateHTMLOutputModel sources,
      TemplateHTMLOutputModel ruler,
      Map<String, DrawingView> drawings,
      List<String> head,
      List<List<CellView>> rows,
      List<EventView> events,
      String csv,
      String svg,
      String address,
      String ledger,
      Map<String, BarView> bars,
      Map<String, BarView> unitBars,
      Map<String, Object> data) {}

  /**
   * A drawing.
   *
   * @param key what a print document calls it by
   * @param width in the canvas's units
   * @param svg the element; empty in print
   */
  public record DrawingView(String key, String width, String height, TemplateHTMLOutputModel svg) {}

  /**
   * A small bar on a scale that several share and that has zero on it; percents of its length.
   *
   * @param left where the bar begins
   * @param width of the bar
   * @param zero where zero is
   * @param signed whether the scale has values on both sides of zero
   */
  public record BarView(String left, String width, String zero, boolean signed) {}

  /**
   * A place.
   *
   * @param letter one character that stands for it or for the region that it lies in; may be empty
   * @param color token of the theme, its own or that region's; {@code ink} where there is none
   * @param whole name of the region that it lies in, the one with the letter; its own name where it
   *     has a letter itself
   */
  public record PlaceView(String id, String name, String letter, String color, String whole) {}

  /** A source: how it is called, where it appeared, its entry in the list. */
  public record OriginView(String name, String where, String href) {}

  /** A term of the glossary with its explanation. */
  public record TermView(
      String id,
      String name,
      List<String> also,
      TemplateHTMLOutputModel meaning,
      String source,
      String href) {}

  /** A field of the table behind an exhibit; {@code href} leads to the ledger and may be empty. */
  public record CellView(String text, String href, boolean number) {}
}
