package zhounian.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhounian.model.Block;
import zhounian.model.Chapter;
import zhounian.model.Inline;
import zhounian.problem.Position;

/**
 * The notes of one chapter while it is settled: numbered in the order in which a reader meets them.
 */
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

  /** How many there are. */
  int count() {
    return order.size();
  }

  /**
   * Terms are found after the citations of their paragraph; this numbers the notes that it brought
   * anew, in the order in which they are read.
   *
   * @param before how many there were before the paragraph
   * @return the paragraph with the new numbers
   */
  List<Inline> inOrder(int before, List<Inline> paragraph) {
    if (order.size() - before < 2) {
      return paragraph; // as nearly always: one note alone is in order
    }
    List<String> read = new ArrayList<>();
    calls(paragraph)
        .map(call -> order.get(call.number() - 1))
        .filter(key -> order.indexOf(key) >= before && !read.contains(key))
        .forEach(read::add);
    List<String> brought = new ArrayList<>(order.subList(before, order.size()));
    brought.stream().filter(key -> !read.contains(key)).forEach(read::add);
    if (read.equals(brought)) {
      return paragraph;
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      int was = before + brought.indexOf(read.get(i)) + 1;
      int now = before + i + 1;
      numbers.put(was, now);
      entries.get(read.get(i)).backs.replaceAll(back -> back(back, was, now));
      order.set(before + i, read.get(i));
    }
    return paragraph.stream().map(inline -> numbered(inline, numbers)).toList();
  }

  private static Stream<Inline.NoteCall> calls(List<Inline> line) {
    return line.stream()
        .flatMap(i -> i instanceof Inline.NoteCall c ? Stream.of(c) : calls(i.children()));
  }

  private static Inline numbered(Inline inline, Map<Integer, Integer> numbers) {
    if (inline instanceof Inline.NoteCall c && numbers.containsKey(c.number())) {
      int number = numbers.get(c.number());
      String back = back(c.back(), c.number(), number);
      return new Inline.NoteCall(c.position(), number, "note-" + number, back);
    }
    return inline.around(inline.children().stream().map(c -> numbered(c, numbers)).toList());
  }

  private static String back(String back, int was, int now) {
    return "call-" + now + back.substring(("call-" + was).length());
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
