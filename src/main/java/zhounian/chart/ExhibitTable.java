package zhounian.chart;

import java.util.List;

/**
 * The table that tells what a drawing shows, for those who cannot see it.
 *
 * @param head one text for each column
 * @param rows as many cells as there are columns; the first names the row
 */
public record ExhibitTable(List<String> head, List<List<Cell>> rows) {
  /** The text of a field that has nothing to tell. */
  public static final String NOTHING = "—";

  public ExhibitTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * One field.
   *
   * @param text finished text
   * @param figureId the figure that it shows; empty for other text
   */
  public record Cell(String text, String figureId) {
    /** A field that shows no figure. */
    public static Cell of(String text) {
      return new Cell(text, "");
    }
  }
}
