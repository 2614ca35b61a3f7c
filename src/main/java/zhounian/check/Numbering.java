package zhounian.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import zhounian.model.Block;
import zhounian.model.Body;
import zhounian.model.ExhibitKind;
import zhounian.model.Target;
import zhounian.model.Words;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Numbers sections, exhibits and tables in reading order (CY/T 35—2001: 3.1, 3.1.1; figures and
 * tables by chapter: 图 3-2), and remembers what each reference prints and where it leads. One
 * numbering serves the site and the PDF, so both say the same.
 */
final class Numbering {
  private final Map<String, ExhibitKind> kinds;
  private final Words words;

  /** References to whole chapters that nothing else has taken. */
  private final Set<String> whole = new HashSet<>();

  private final Ids ids;
  private final List<Problem> problems;

  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, Target> places = new LinkedHashMap<>();
  private final Map<String, Set<String>> pages = new LinkedHashMap<>();
  private final Map<String, Position> shown = new LinkedHashMap<>();

  /**
   * @param kinds kinds of exhibits by reference: {@code chart-rail-length}
   */
  Numbering(Map<String, ExhibitKind> kinds, Words words, Ids ids, List<Problem> problems) {
    this.kinds = kinds;
    this.words = words;
    this.ids = ids;
    this.problems = problems;
  }

  Map<String, String> labels() {
    return labels;
  }

  Map<String, Target> places() {
    return places;
  }

  Map<String, Set<String>> pages() {
    return pages;
  }

  /** A page without sections of its own that links may lead to. */
  void page(String slug) {
    pages.computeIfAbsent(slug, s -> new HashSet<>());
  }

  /**
   * The body with its numbers.
   *
   * @param number of the chapter; 0 for one that is not numbered
   * @param place of the chapter
   */
  Body body(String slug, int number, Position place, Body body, Memory memory) {
    page(slug);
    if (number > 0) {
      String reference = "sec-" + slug;
      if (!ids.taken(reference)) {
        ids.claim(reference, place, problems);
        whole.add(reference);
      }
      name(reference, words.say("chapter-label", Integer.toString(number)), slug, "");
    }
    Numbered numbered =
        memory.numbered(
            place.file(),
            List.of(slug, number, words),
            body,
            () -> {
              Walk walk = new Walk(slug, number);
              List<Block> blocks = walk.blocks(body.blocks());
              return new Numbered(new Body(blocks, body.footnotes()), walk.told, walk.exhibits);
            });
    numbered.told().forEach(told -> told.accept(this));
    return numbered.body();
  }

  /**
   * A chapter's body with its numbers.
   *
   * @param told what the whole report is to know of it, in the order of the text
   * @param exhibits whether it shows any: these depend on more than its text
   */
  record Numbered(Body body, List<Consumer<Numbering>> told, boolean exhibits) {}

  private void section(String id, Position position, String label, String slug) {
    if (whole.remove(id)) {
      // A section that is given the name of a chapter is what the name means.
      ids.give(id);
      labels.remove(id);
      places.remove(id);
    }
    ids.claim(id, position, problems);
    name(id, label, slug, id);
  }

  private void name(String reference, String label, String slug, String anchor) {
    labels.putIfAbsent(reference, label);
    places.putIfAbsent(reference, new Target(slug, anchor));
    if (!anchor.isEmpty()) {
      pages.get(slug).add(anchor);
    }
  }

  private final class Walk {
    private final String slug;
    private final int chapter;
    private final int[] sections = new int[7];
    private int figures;
    private int tables;
    private final List<Consumer<Numbering>> told = new ArrayList<>();
    private boolean exhibits;

    Walk(String slug, int chapter) {
      this.slug = slug;
      this.chapter = chapter;
    }

    List<Block> blocks(List<Block> blocks) {
      List<Block> numbered = new ArrayList<>(blocks.size());
      for (Block block : blocks) {
        numbered.add(block(block));
      }
      return numbered;
    }

    private Block block(Block block) {
      if (block instanceof Block.Heading heading) {
        return heading(heading);
      } else if (block instanceof Block.Table table) {
        return table(table);
      } else if (block instanceof Block.ExhibitCall call) {
        exhibit(call);
      } else if (block instanceof Block.Listing l) {
        return new Block.Listing(
            l.position(), l.ordered(), l.start(), l.items().stream().map(this::blocks).toList());
      } else if (block instanceof Block.Quotation q) {
        return new Block.Quotation(q.position(), blocks(q.blocks()));
      }
      return block;
    }

    private Block.Heading heading(Block.Heading heading) {
      String page = slug; // what is told must not hold on to this numbering
      int level = heading.level();
      sections[level]++;
      for (int deeper = level + 1; deeper < sections.length; deeper++) {
        sections[deeper] = 0;
      }
      StringBuilder count = new StringBuilder();
      for (int i = 2; i <= level; i++) {
        count.append(i == 2 ? "" : ".").append(sections[i]);
      }
      String number = chapter > 0 && level <= 3 ? chapter + "." + count : "";
      String id = heading.id();
      if (id.isEmpty()) {
        String own = "s-" + count.toString().replace('.', '-');
        id = own;
        told.add(numbering -> numbering.pages.get(page).add(own));
      } else {
        String given = id;
        String label =
            number.isEmpty()
                ? zhounian.model.PlainText.of(heading.text())
                : words.say("section-label", number);
        told.add(numbering -> numbering.section(given, heading.position(), label, page));
      }
      return new Block.Heading(heading.position(), level, id, number, heading.text());
    }

    private Block.Table table(Block.Table table) {
      if (table.caption().isEmpty() && table.id().isEmpty()) {
        return table;
      }
      tables++;
      String page = slug;
      String label = words.say("table-label", numbered(tables));
      if (!table.id().isEmpty()) {
        told.add(
            numbering -> {
              numbering.ids.claim(table.id(), table.position(), numbering.problems);
              numbering.name(table.id(), label, page, table.id());
            });
      }
      return new Block.Table(
          table.position(),
          table.id(),
          label,
          table.caption(),
          table.alignments(),
          table.head(),
          table.rows());
    }

    private void exhibit(Block.ExhibitCall call) {
      exhibits = true;
      String reference = call.kind() + "-" + call.id();
      ExhibitKind exhibit = kinds.get(reference);
      if (exhibit == null) {
        told.add(
            numbering ->
                numbering.problems.add(
                    Problem.of(
                        Code.UNKNOWN_EXHIBIT,
                        call.position(),
                        reference,
                        meant(call),
                        call.kind() + ": " + call.id())));
        return;
      }
      Position before = shown.putIfAbsent(reference, call.position());
      if (before != null) {
        told.add(
            numbering ->
                numbering.problems.add(
                    Problem.of(
                        Code.EXHIBIT_TWICE,
                        call.position(),
                        reference,
                        before.file() + ":" + before.line())));
        return;
      }
      if (exhibit.figure()) {
        figures++;
        String label = words.say("figure-label", numbered(figures));
        told.add(numbering -> numbering.name(reference, label, slug, reference));
      } else if (exhibit.table()) {
        tables++;
        String label = words.say("table-label", numbered(tables));
        told.add(numbering -> numbering.name(reference, label, slug, reference));
      }
    }

    /** The nearest exhibit as a mark calls it; the kind may stand in the id once more. */
    private String meant(Block.ExhibitCall call) {
      Optional<String> found =
          kinds.containsKey(call.id())
              ? Optional.of(call.id())
              : Nearest.of(call.kind() + "-" + call.id(), kinds.keySet());
      return found
          .map(
              reference -> {
                String kind = kinds.get(reference).kind();
                return kind + ": " + reference.substring(kind.length() + 1);
              })
          .orElse("");
    }

    private String numbered(int count) {
      return chapter > 0
          ? words.say("numbered", Integer.toString(chapter), Integer.toString(count))
          : Integer.toString(count);
    }
  }
}
