package zhounian.borrowed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.model.Node;
import zhounian.model.Source;
import zhounian.model.Sources;
import zhounian.problem.Position;

/** The texts of a report's {@code content/} that its editors answer for as their own words. */
final class Passages {
  /**
   * A text.
   *
   * @param place where it starts
   * @param text with the numbers of the ledger in place of their marks, and a gap of {@link #GAP}
   *     where something stands that is not the editors' own
   */
  record Passage(Position place, String text) {}

  /** Stands for what may be taken over; no run reaches across it. */
  static final String GAP = "\0";

  /** Keys whose values are the source's words: the quotation, and where in the source it stands. */
  private static final Set<String> THEIRS = Set.of("quote", "at");

  /** The bibliography, whose titles and names of authors are the sources' own. */
  private static final String SOURCES = "content/data/sources.yml";

  /** Where quotations stand that are shown on their own; each must name its source. */
  private static final String QUOTATIONS = "content/data/quotations/";

  /**
   * Files whose {@code name}, with what it is {@code also} called, is what a place, a rule or an
   * institution is called.
   */
  private static final Pattern NAMING =
      Pattern.compile("content/data/(names|places)\\.yml|content/data/directories/.+");

  /** A name shorter than this is no reason for a long run to be the same. */
  private static final int SHORTEST_NAME = 8;

  private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)\\}(?:\\{[^{}]*\\})?\\}");
  private static final Pattern CITATION = Pattern.compile("\\[(?:[^\\[\\]]*)@[^\\[\\]]*\\]");

  /** A quotation with the rest of its sentence, in which it must be cited. */
  private static final Pattern QUOTATION = Pattern.compile("“([^“”]{1,40})”(?=[^。！？\\n]*\\[@)");

  private final Map<String, String> figures = new HashMap<>();
  private final Set<String> names = new TreeSet<>();
  private final List<Passage> found = new ArrayList<>();

  private Passages(Sources sources) {
    for (Source source : sources.data()) {
      source.data().ifPresent(node -> learn(source.path(), node));
    }
    sources.report().ifPresent(this::ofData);
    sources.data().forEach(this::ofData);
    for (Source chapter : sources.chapters()) {
      ofData(chapter);
      ofMarkdown(chapter);
    }
  }

  static Passages of(Sources sources) {
    return new Passages(sources);
  }

  List<Passage> all() {
    return List.copyOf(found);
  }

  /** The names long enough to fill a run: of rules, places, institutions, articles. */
  Set<String> names() {
    return Set.copyOf(names);
  }

  private void learn(String path, Node node) {
    if (node instanceof Node.Sequence rows) {
      rows.items().forEach(item -> learn(path, item));
    } else if (node instanceof Node.Mapping row) {
      if (path.equals(SOURCES)) {
        row.text("title").ifPresent(this::name);
      } else if (NAMING.matcher(path).matches()) {
        row.text("name").ifPresent(this::name);
        for (Node other : row.items("also")) {
          if (other instanceof Node.Scalar text) {
            name(text.text());
          }
        }
      }
      if (path.startsWith("content/data/figures/") && row.text("id").isPresent()) {
        figures.put(row.text("id").get(), words(row));
      }
      row.entries().forEach(entry -> learn(path, entry.value()));
    }
  }

  private void name(String name) {
    if (Shingles.han(name).length >= SHORTEST_NAME) {
      names.add(name);
    }
  }

  /** What a number's mark puts between the words beside it: its qualifier and its unit. */
  private static String words(Node.Mapping figure) {
    String unit = figure.text("unit").orElse("");
    String qualifier = figure.text("qualifier").orElse("");
    if (qualifier.equals("余") || qualifier.equals("多")) {
      Matcher scale = Pattern.compile("^[万亿]*").matcher(unit);
      scale.find();
      return scale.group() + qualifier + unit.substring(scale.end());
    }
    return qualifier.equals("以上") ? unit + qualifier : qualifier + unit;
  }

  private void ofData(Source source) {
    source.data().ifPresent(node -> ofNode(source.path(), node, ""));
  }

  private void ofNode(String path, Node node, String quoted) {
    if (node instanceof Node.Sequence rows) {
      rows.items().forEach(item -> ofNode(path, item, quoted));
    } else if (node instanceof Node.Mapping row) {
      String quotation =
          row.get("source")
              .filter(Node.Mapping.class::isInstance)
              .flatMap(source -> ((Node.Mapping) source).text("quote"))
              .orElse(quoted);
      for (Node.Entry entry : row.entries()) {
        boolean theirs =
            THEIRS.contains(entry.key())
                || path.startsWith(QUOTATIONS) && entry.key().equals("text")
                || path.equals(SOURCES) && !entry.key().equals("note");
        if (!theirs) {
          ofNode(path, entry.value(), quotation);
        }
      }
    } else if (node instanceof Node.Scalar text && !bare(quoted).contains(bare(text.text()))) {
      add(text.position(), text.text());
    }
  }

  /** Without the spaces that a source is set with: a claim is part of the quotation beside it. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  private void ofMarkdown(Source chapter) {
    StringBuilder block = new StringBuilder();
    int start = chapter.bodyLine();
    int line = chapter.bodyLine();
    for (String text : (chapter.body() + "\n").split("\n", -1)) {
      if (text.isBlank()) {
        add(Position.of(chapter.path(), start, 1), block.toString());
        block.setLength(0);
        start = line + 1;
      } else {
        block.append(text).append('\n');
      }
      line++;
    }
    add(Position.of(chapter.path(), start, 1), block.toString());
  }

  private void add(Position place, String text) {
    String own = QUOTATION.matcher(text).replaceAll(GAP);
    own = CITATION.matcher(own).replaceAll("");
    own =
        MARK.matcher(own)
            .replaceAll(
                mark -> {
                  String[] words = mark.group(1).trim().split("\\s+");
                  boolean alone = words.length > 1 && words[1].equals("number");
                  return alone ? "" : figures.getOrDefault(words[0], "");
                });
    if (Shingles.han(own).length >= Shingles.LENGTH) {
      found.add(new Passage(place, own));
    }
  }
}
