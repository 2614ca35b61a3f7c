package zhounian.model;

import java.util.List;
import java.util.Optional;

/**
 * A figure shown large.
 *
 * @param base the figure that it is compared with
 * @param label name of the measure, at most 14 characters
 * @param note what is said below it; may be empty
 */
public record KeyFigure(Figure figure, Optional<Figure> base, String label, List<Inline> note) {
  public KeyFigure {
    note = List.copyOf(note);
  }

  /** A key figure without a note. */
  public KeyFigure(Figure figure, Optional<Figure> base, String label) {
    this(figure, base, label, List.of());
  }
}
