package zhounian.model;

import java.util.List;
import zhounian.problem.Position;

/** A block of a chapter's text. */
public sealed interface Block {

  /** Where the block starts. */
  Position position();

  /**
   * A heading inside a chapter.
   *
   * @param level 2 to 6
   * @param id anchor; empty where the editor gave none (a generated one is then set by check)
   * @param number {@code 3.2}, set by check; empty where headings are not numbered
   */
  record Heading(Position position, int level, String id, String number, List<Inline> text)
      implements Block {
    public Heading {
      text = List.copyOf(text);
    }
  }

  /** A paragraph. */
  record Paragraph(Position position, List<Inline> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /** A list; {@code start} is the first number of an ordered one. */
  record Listing(Position position, boolean ordered, int start, List<List<Block>> items)
      implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A quotation. */
  record Quotation(Position position, List<Block> blocks) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }
  }

  /** Literal lines. */
  record CodeLines(Position position, String language, String text) implements Block {}

  /** A thematic break. */
  record Rule(Position position) implements Block {}

  /**
   * A table.
   *
   * @param id {@code tbl-rail}; empty where the table has no caption
   * @param label {@code 表 3-1}, set by check; empty before
   * @param caption text after {@code 表：}; empty where there is none
   * @param alignments one per column
   * @param head cells of the head row
   * @param rows cells of the other rows, as many per row as the head has
   */
  record Table(
      Position position,
      String id,
      String label,
      List<Inline> caption,
      List<Alignment> alignments,
      List<List<Inline>> head,
      List<List<List<Inline>>> rows)
      implements Block {
    public Table {
      caption = List.copyOf(caption);
      alignments = List.copyOf(alignments);
      head = head.stream().map(List::copyOf).toList();
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
  }

  /** How a column's cells are set. */
  enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * {@code {{chart: rail-length}}}: an exhibit stands here.
   *
   * @param kind {@code chart}, {@code pull}, {@code timeline} …
   */
  record ExhibitCall(Position position, String kind, String id, String written) implements Block {}
}
