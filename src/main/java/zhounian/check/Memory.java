package zhounian.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import zhounian.ledger.NamesAlike.Name;
import zhounian.model.Body;
import zhounian.model.Chapter;
import zhounian.model.Figure;
import zhounian.model.Node;
import zhounian.model.Reference;
import zhounian.model.Source;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/**
 * What the check of a report remembers for the next one: chapters that were parsed, and settled
 * ones with what they asked for. It gives back only what would come out anew.
 */
public final class Memory {
  private record Parsed(Source source, Checked<Body> body) {}

  private record Read(Node tree, Schema schema) {}

  private record Valid(Node node, Schema schema, Map<String, Set<String>> known) {}

  private record Ordered(List<Object> ground, Body body, Numbering.Numbered numbered) {}

  private record Titled(Source source, List<Name> titles) {}

  private record Settled(Source source, int number, Answers asked, Checked<Chapter> is) {}

  private final boolean open;
  private final Map<String, Parsed> bodies = new ConcurrentHashMap<>();
  private final Map<String, Settled> settled = new ConcurrentHashMap<>();
  private final Map<String, Read> schemas = new HashMap<>();
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Map<String, Valid> valid = new ConcurrentHashMap<>();
  private final Map<String, Ordered> numbered = new HashMap<>();
  private final Map<String, Titled> titles = new HashMap<>();
  private Map<String, Figure> figures = Map.of();
  private Map<String, Reference> references = Map.of();
  private List<Object> ground = List.of();

  private Memory(boolean open) {
    this.open = open;
  }

  /** For checks that follow one another. */
  public static Memory open() {
    return new Memory(true);
  }

  /** For a single check: remembers nothing. */
  public static Memory none() {
    return new Memory(false);
  }

  /** The figures, each as the object that it was before where the two are equal. */
  Map<String, Figure> figures(Map<String, Figure> now) {
    if (open) {
      figures = same(now, figures);
    }
    return open ? figures : now;
  }

  /** The sources of the ledger, in the same way. */
  Map<String, Reference> references(Map<String, Reference> now) {
    if (open) {
      references = same(now, references);
    }
    return open ? references : now;
  }

  private static <T> Map<String, T> same(Map<String, T> now, Map<String, T> before) {
    Map<String, T> same = new LinkedHashMap<>();
    now.forEach((id, item) -> same.put(id, item.equals(before.get(id)) ? before.get(id) : item));
    return Collections.unmodifiableMap(same);
  }

  /**
   * A chapter with its numbers.
   *
   * @param ground what its numbers depend on besides its text
   */
  Numbering.Numbered numbered(
      String path, List<Object> ground, Body body, Supplier<Numbering.Numbered> number) {
    Ordered before = numbered.get(path);
    if (before != null && before.ground().equals(ground) && before.body().equals(body)) {
      return before.numbered();
    }
    Numbering.Numbered found = number.get();
    if (open && !found.exhibits()) {
      numbered.put(path, new Ordered(ground, body, found));
    } else {
      numbered.remove(path);
    }
    return found;
  }

  /** The titles of documents that a chapter names. */
  List<Name> titles(Source chapter, Supplier<List<Name>> find) {
    Titled before = titles.get(chapter.path());
    if (before != null && before.source().equals(chapter)) {
      return before.titles();
    }
    List<Name> found = find.get();
    if (open) {
      titles.put(chapter.path(), new Titled(chapter, found));
    }
    return found;
  }

  /** Forgets all settled chapters where what every line is settled against differs. */
  void ground(List<Object> now) {
    if (!now.equals(ground)) {
      settled.clear();
      ground = List.copyOf(now);
    }
  }

  /** The schema that a tree makes. */
  Schema schema(String name, Node tree) {
    Read before = schemas.get(name);
    if (before != null && before.tree().equals(tree)) {
      return before.schema();
    }
    Schema schema = Schema.of(tree);
    schemas.put(name, new Read(tree, schema));
    return schema;
  }

  /**
   * The ids that there are of one format, as the set that they were before where it is equal, in
   * order too.
   */
  Set<String> ids(String format, Set<String> now) {
    Set<String> before = ids.get(format);
    if (before != null && List.copyOf(now).equals(List.copyOf(before))) {
      return before;
    }
    ids.put(format, now);
    return now;
  }

  /** Validates a file, or the front matter of one; what had no problems has none now. */
  void validate(
      Schema schema,
      Node node,
      String name,
      Map<String, Set<String>> known,
      List<Problem> problems) {
    String file = node.position().file();
    Valid before = valid.get(file);
    if (before != null
        && before.node().equals(node)
        && before.schema().equals(schema)
        && before.known().equals(known)) {
      return;
    }
    int count = problems.size();
    schema.validate(node, name, known, problems);
    if (open && problems.size() == count) {
      valid.put(file, new Valid(node, schema, Map.copyOf(known)));
    } else {
      valid.remove(file);
    }
  }

  /** A chapter's parsed text. */
  Checked<Body> body(Source source, Supplier<Checked<Body>> parse) {
    if (!open) {
      return parse.get();
    }
    Parsed before = bodies.get(source.path());
    if (before != null && before.source().equals(source)) {
      return before.body();
    }
    Parsed parsed = new Parsed(source, parse.get());
    bodies.put(source.path(), parsed);
    return parsed.body();
  }

  /** A settled chapter of before; empty where it may come out differently now. */
  Optional<Checked<Chapter>> settled(Chapters.Text text, Index index) {
    Settled before = open ? settled.get(text.path()) : null;
    return before != null
            && before.source().equals(text.source())
            && before.number() == text.number()
            && before.asked().hold(index)
        ? Optional.of(before.is())
        : Optional.empty();
  }

  /** Remembers a settled chapter; one with problems is looked at again each time. */
  void keep(Chapters.Text text, Answers asked, Checked<Chapter> chapter) {
    if (open && chapter.problems().isEmpty()) {
      settled.put(text.path(), new Settled(text.source(), text.number(), asked, chapter));
    } else {
      settled.remove(text.path());
    }
  }

  boolean isOpen() {
    return open;
  }

  /** Forgets the chapters that are no more. */
  void retain(List<Chapters.Text> texts) {
    if (!open) {
      return;
    }
    Set<String> paths = new HashSet<>();
    texts.forEach(text -> paths.add(text.path()));
    bodies.keySet().retainAll(paths);
    settled.keySet().retainAll(paths);
    titles.keySet().retainAll(paths);
    numbered.keySet().retainAll(paths);
  }
}
