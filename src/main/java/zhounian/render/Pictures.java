package zhounian.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;

/** Where the pictures of drawn exhibits come from. */
public interface Pictures {
  /** The picture of an exhibit; empty where its kind only arranges text. */
  Optional<Picture> of(Exhibit exhibit);

  /**
   * A drawing as a whole {@code svg} element.
   *
   * @param id unique on the page; its title and description take their ids from it
   * @param title for those who cannot see it
   * @param description the finding and the values in words
   */
  String svg(Drawing drawing, String id, String title, String description);

  /** What the number of a year rests on. */
  enum Basis {
    REPORTED,
    DERIVED,
    PLANNED
  }

  /**
   * A drawn exhibit.
   *
   * @param drawings one for each canvas that the kind draws for
   * @param head of the table behind it
   * @param rows of that table, as many cells as the head has
   * @param years that it has numbers or events for
   */
  record Picture(
      Map<Canvas, Drawing> drawings,
      List<String> head,
      List<List<Cell>> rows,
      SortedMap<Integer, Basis> years) {}

  /**
   * A field of the table behind a drawing.
   *
   * @param figure id of the figure that it shows; empty for other text
   */
  record Cell(String text, String figure) {}
}
