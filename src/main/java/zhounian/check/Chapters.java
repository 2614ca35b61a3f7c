package zhounian.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhounian.markdown.Markdown;
import zhounian.model.Block;
import zhounian.model.Body;
import zhounian.model.Chapter;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.KeyFigure;
import zhounian.model.Node;
import zhounian.model.Source;
import zhounian.model.Term;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * The chapters between reading and settling: parsed side by side, put into the report's order,
 * numbered one after the other, then settled side by side.
 *
 * @param texts in order of their paths, slugs unique
 */
record Chapters(List<Text> texts, List<Problem> problems) {
  Chapters {
    texts = List.copyOf(texts);
    problems = List.copyOf(problems);
  }

  /**
   * One chapter's text.
   *
   * @param source what was read
   * @param front its front matter; without entries where it could not be read
   * @param number 0 until it is numbered, and for front matter of the report
   */
  record Text(String slug, Source source, Node.Mapping front, int number, Body body) {
    String path() {
      return source.path();
    }

    /** Every name that a link may use for it. */
    List<String> names() {
      String path = path();
      String file = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
      List<String> names = new ArrayList<>(List.of(slug, file));
      for (Node node : front.items("aliases")) {
        if (node instanceof Node.Scalar scalar) {
          names.add(scalar.text());
        }
      }
      return names;
    }
  }

  /**
   * Parses all chapters.
   *
   * @param reserved slugs of pages that the generator makes itself
   */
  static Chapters parse(
      List<Source> sources,
      Schema schema,
      Map<String, Set<String>> known,
      List<String> reserved,
      Memory memory) {
    List<Checked<Text>> parsed =
        sources.parallelStream().map(source -> parse(source, schema, known, memory)).toList();
    List<Text> texts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    reserved.forEach(slug -> taken.put(slug, slug + ".html"));
    for (Checked<Text> chapter : parsed) {
      problems.addAll(chapter.problems());
      Text text = chapter.value();
      String before = taken.putIfAbsent(text.slug(), text.path());
      if (before == null) {
        texts.add(text);
      } else {
        problems.add(Problem.of(Code.PAGE_TAKEN, Position.of(text.path()), text.slug(), before));
      }
    }
    return new Chapters(texts, problems);
  }

  private static Checked<Text> parse(
      Source source, Schema schema, Map<String, Set<String>> known, Memory memory) {
    Checked<Body> body =
        memory.body(source, () -> Markdown.body(source.path(), source.bodyLine(), source.body()));
    List<Problem> problems = new ArrayList<>(body.problems());
    Node.Mapping front = new Node.Mapping(Position.of(source.path()), List.of());
    if (source.data().isPresent()) {
      memory.validate(schema, source.data().get(), "front matter", known, problems);
      if (source.data().get() instanceof Node.Mapping mapping) {
        front = mapping;
      }
    }
    Text text = new Text(slug(source.path()), source, front, 0, body.value());
    return new Checked<>(text, problems);
  }

  /** {@code content/chapters/01-rail.md} is the chapter {@code rail}. */
  static String slug(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    int digits = 0;
    while (digits < name.length() && Character.isDigit(name.charAt(digits))) {
      digits++;
    }
    boolean numbered = digits > 0 && digits < name.length() - 1 && name.charAt(digits) == '-';
    return numbered ? name.substring(digits + 1) : name;
  }

  Set<String> slugs() {
    return new LinkedHashSet<>(texts.stream().map(Text::slug).toList());
  }

  /** Slugs by every name that a link may use. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    texts.forEach(text -> text.names().forEach(name -> names.putIfAbsent(name, text.slug())));
    return names;
  }

  /** The chapters in reading order, numbered; a chapter that the report does not list is told. */
  List<Text> ordered(
      Optional<Node.Mapping> report, Numbering numbering, Memory memory, List<Problem> found) {
    Map<String, Integer> order = order(report, found);
    Map<String, Text> bySlug = new HashMap<>();
    for (Text text : texts) {
      bySlug.put(text.slug(), text);
      if (report.isPresent() && !order.containsKey(text.slug())) {
        found.add(Problem.of(Code.CHAPTER_NOT_LISTED, Position.of(text.path()), text.slug()));
      }
    }
    List<Text> ordered = new ArrayList<>();
    order.forEach(
        (slug, number) -> {
          Text text = bySlug.get(slug);
          Body body = numbering.body(slug, number, Position.of(text.path()), text.body(), memory);
          ordered.add(new Text(slug, text.source(), text.front(), number, body));
        });
    return ordered;
  }

  private Map<String, Integer> order(Optional<Node.Mapping> report, List<Problem> found) {
    Map<String, Integer> order = new LinkedHashMap<>();
    if (report.isEmpty()) {
      return order;
    }
    Set<String> slugs = slugs();
    report.get().items("front").forEach(node -> place(node, 0, slugs, order, found));
    int number = 0;
    for (Node.Mapping part : report.get().mappings("parts")) {
      for (Node node : part.items("chapters")) {
        number += place(node, number + 1, slugs, order, found) ? 1 : 0;
      }
    }
    return order;
  }

  private static boolean place(
      Node node, int number, Set<String> slugs, Map<String, Integer> order, List<Problem> found) {
    if (!(node instanceof Node.Scalar scalar)) {
      return false;
    }
    String slug = scalar.text();
    if (!slugs.contains(slug)) {
      String nearest = Nearest.of(slug, slugs).orElse("");
      found.add(
          Problem.of(
              Code.UNKNOWN_ID,
              scalar.position(),
              slug,
              "章",
              "chapter",
              nearest,
              "",
              "content/chapters/"));
      return false;
    }
    if (order.putIfAbsent(slug, number) != null) {
      found.add(Problem.of(Code.LISTED_TWICE, scalar.position(), slug));
      return false;
    }
    return true;
  }

  /** Settles all chapters, side by side; results in the order given. */
  static List<Checked<Chapter>> settle(
      List<Text> ordered, Index index, Collection<Term> glossary, Memory memory) {
    return ordered.parallelStream().map(text -> settle(text, index, glossary, memory)).toList();
  }

  private static Checked<Chapter> settle(
      Text text, Index index, Collection<Term> glossary, Memory memory) {
    if (!memory.isOpen()) {
      return settle(text, index, glossary);
    }
    return memory
        .settled(text, index)
        .orElseGet(
            () -> {
              Answers asked = new Answers();
              Checked<Chapter> chapter = settle(text, index.asked(asked), glossary);
              memory.keep(text, asked, chapter);
              return chapter;
            });
  }

  private static Checked<Chapter> settle(Text text, Index index, Collection<Term> glossary) {
    List<Problem> problems = new ArrayList<>();
    Notes notes = new Notes();
    Settler settler =
        new Settler(
            index,
            text.slug(),
            notes,
            new Glossary(glossary, notes, index.words().say("colon")),
            problems);
    List<Block> blocks = settler.blocks(text.body().blocks());
    for (Body.Footnote footnote : text.body().footnotes()) {
      notes.fill(footnote.label(), settler.blocks(footnote.blocks()));
    }
    Node.Mapping front = text.front();
    List<String> authors = new ArrayList<>();
    for (Node node : front.items("authors")) {
      if (node instanceof Node.Scalar scalar) {
        authors.add(scalar.text());
      }
    }
    List<String> aliases = text.names().stream().skip(2).filter(Formats::isId).toList();
    front
        .get("label")
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .ifPresent(label -> line(index, label, "label", problems));
    Chapter chapter =
        new Chapter(
            Position.of(text.path()),
            text.slug(),
            text.number(),
            front.text("label").orElse(text.slug()),
            line(index, front, "title", 40, problems),
            line(index, front, "summary", 160, problems),
            authors,
            front.text("updated").orElse(""),
            keyFigures(front.mappings("key-figures"), index, problems),
            new Body(blocks, List.of()),
            notes.all(),
            aliases);
    return new Checked<>(chapter, problems);
  }

  private static void line(Index index, Node.Scalar scalar, String name, List<Problem> problems) {
    Lines.line(index, scalar, name, Integer.MAX_VALUE, problems);
  }

  /** The settled line at a key; empty where it is missing. */
  static List<Inline> line(
      Index index, Node.Mapping map, String key, int maxLength, List<Problem> problems) {
    return map.get(key).orElse(null) instanceof Node.Scalar scalar
        ? Lines.line(index, scalar, key, maxLength, problems)
        : List.of();
  }

  /** Key figures as front matter and {@code report.yml} give them. */
  static List<KeyFigure> keyFigures(List<Node.Mapping> rows, Index index, List<Problem> problems) {
    List<KeyFigure> keyFigures = new ArrayList<>();
    for (Node.Mapping row : rows) {
      Figure figure = index.figure(row.text("figure").orElse(""));
      if (figure != null) {
        Optional<Figure> base = row.text("base").map(index::figure);
        String label = zhounian.model.PlainText.of(line(index, row, "label", 14, problems));
        keyFigures.add(
            new KeyFigure(
                figure,
                base,
                label.isEmpty() ? figure.metric().name() : label,
                line(index, row, "note", 80, problems)));
      }
    }
    return keyFigures;
  }
}
