package zhounian.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/** What the templates of the ledger and of its figures see. Text that is missing is empty. */
final class LedgerViews {
  private LedgerViews() {}

  /** A choice of a filter. */
  public record OptionView(String value, String text) {}

  /** The figures of one theme. */
  public record ThemeView(String name, String anchor, List<RowView> rows) {}

  /**
   * A row of the ledger.
   *
   * @param formula of a derived figure, its figures linked; empty for one with a source
   * @param warning where a decision about it and its corrections stand; at most one of each
   * @param uses where it is shown
   * @param key what the script filters and sorts by
   */
  public record RowView(
      Views.FigureView figure,
      TemplateHTMLOutputModel formula,
      String at,
      String quote,
      List<Views.LinkView> warning,
      List<Views.LinkView> uses,
      KeyView key) {}

  /**
   * What a row is filtered and sorted by.
   *
   * @param from first year
   * @param to last year
   * @param last last day
   * @param size value in the base unit of its kind
   * @param kind kind of unit: only sizes of one kind compare
   * @param words further words to be found by: id, definition, claims, note
   */
  public record KeyView(
      String region,
      String source,
      String from,
      String to,
      String last,
      String size,
      String kind,
      String words) {}

  /**
   * What the source says of a figure.
   *
   * @param verdicts what became of it when it was computed anew, one for each clause looked at
   */
  public record ClaimView(String says, List<VerdictView> verdicts) {}

  /**
   * A verdict.
   *
   * @param words the sentence
   * @param contradicts whether no value that rounds to the numbers agrees
   * @param against the figures that it was computed from
   */
  public record VerdictView(String words, boolean contradicts, List<Views.FigureView> against) {}

  /**
   * A figure with all that is known of it.
   *
   * @param read why the value cannot be read in the quotation as it stands
   * @param entry of its source in the list of sources; empty for a derived figure
   * @param uses where it is shown
   * @param derived figures that are calculated from it
   * @param same the figures of its metric, itself among them; none where it is alone
   * @param all how many of its metric there are
   * @param row its row of the ledger
   */
  public record SheetView(
      Views.FigureView figure,
      String theme,
      String definition,
      String quote,
      String read,
      String at,
      TemplateHTMLOutputModel entry,
      TemplateHTMLOutputModel formula,
      List<ClaimView> claims,
      String note,
      List<Views.DecisionView> decisions,
      List<CorrectionViews.CorrectionView> corrections,
      List<Views.LinkView> uses,
      List<Views.FigureView> derived,
      List<Views.FigureView> same,
      String all,
      String row,
      List<Views.FigureView> previous,
      List<Views.FigureView> next) {}
}
