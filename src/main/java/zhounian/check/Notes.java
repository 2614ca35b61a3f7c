package zhounian.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Block;
import zhounian.model.Chapter;
import zhounian.model.Inline;
import zhounian.problem.Position;

/** The notes of one chapter while it is settled: numbered in the order of their first call. */
final class Notes {
  private static final class Entry {
    private final List<Inline.Cited> cited;
    private final List<String> backs = new ArrayList<>();
    private List<Block> blocks = List.of();

    Entry(List<Inline.Cited> cited) {
      this.cited = cited;
    }
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();

  /** A call of the note that cites just this; the same citation made twice is one note. */
  Inline.NoteCall cite(Position position, List<Inline.Cited> cited) {
    StringBuilder key = new StringBuilder("@");
    cited.forEach(
        c -> key.append(c.source()).append('\u0000').append(c.locator()).append('\u0001'));
    return call(position, key.toString(), cited);
  }

  /** A call of the footnote with this label. */
  Inline.NoteCall footnote(Position position, String label) {
    return call(position, "^" + label, List.of());
  }

  /**
   * A call of the note that explains a term.
   *
   * @param words of the note
   * @param cited where they were read; may be empty
   */
  Inline.NoteCall term(Position position, String id, List<Block> words, List<Inline.Cited> cited) {
    Inline.NoteCall call = call(position, "*" + id, cited);
    entries.get("*" + id).blocks = words;
    return call;
  }

  /** Gives a footnote its words, after its own inlines were settled. */
  void fill(String label, List<Block> blocks) {
    Entry entry = entries.get("^" + label);
    if (entry != null) {
      entry.blocks = blocks;
    }
  }

  private Inline.NoteCall call(Position position, String key, List<Inline.Cited> cited) {
    Entry entry = entries.get(key);
    if (entry == null) {
      entry = new Entry(cited);
      entries.put(key, entry);
      order.add(key);
    }
    int number = order.indexOf(key) + 1;
    String back = "call-" + number + (entry.backs.isEmpty() ? "" : "-" + (entry.backs.size() + 1));
    entry.backs.add(back);
    return new Inline.NoteCall(position, number, "note-" + number, back);
  }

  /** All notes in the order of their numbers. */
  List<Chapter.Note> all() {
    List<Chapter.Note> notes = new ArrayList<>();
    for (String key : order) {
      Entry entry = entries.get(key);
      int number = notes.size() + 1;
      notes.add(new Chapter.Note(number, "note-" + number, entry.backs, entry.blocks, entry.cited));
    }
    return notes;
  }
}
