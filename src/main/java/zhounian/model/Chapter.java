package zhounian.model;

import java.util.List;
import zhounian.problem.Position;

/**
 * A chapter, every notation settled.
 *
 * @param slug name of its page and id of the chapter
 * @param number 1-based over the whole report; 0 for front matter that is not numbered
 * @param label short name for lists: 交通
 * @param body its text
 * @param notes what note calls lead to, in order of their numbers
 */
public record Chapter(
    Position position,
    String slug,
    int number,
    String label,
    List<Inline> title,
    List<Inline> summary,
    List<String> authors,
    String updated,
    List<KeyFigure> keyFigures,
    Body body,
    List<Note> notes,
    List<String> aliases) {
  public Chapter {
    title = List.copyOf(title);
    summary = List.copyOf(summary);
    authors = List.copyOf(authors);
    keyFigures = List.copyOf(keyFigures);
    notes = List.copyOf(notes);
    aliases = List.copyOf(aliases);
  }

  /**
   * A note at the chapter's end.
   *
   * @param number 1-based
   * @param anchor id of the note
   * @param backs ids of the calls that lead to it
   * @param blocks the words of a footnote or of the explanation of a term; empty for a citation
   * @param cited what a citation cites, or where an explanation was read; empty for a footnote
   */
  public record Note(
      int number, String anchor, List<String> backs, List<Block> blocks, List<Inline.Cited> cited) {
    public Note {
      backs = List.copyOf(backs);
      blocks = List.copyOf(blocks);
      cited = List.copyOf(cited);
    }
  }
}
