package zhounian.model;

import java.util.List;
import zhounian.problem.Position;

/**
 * The text of a chapter.
 *
 * @param footnotes what the footnotes say, in order of their definition
 */
public record Body(List<Block> blocks, List<Footnote> footnotes) {
  public Body {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /** One footnote: {@code [^label]: text}. */
  public record Footnote(Position position, String label, List<Block> blocks) {
    public Footnote {
      blocks = List.copyOf(blocks);
    }
  }
}
