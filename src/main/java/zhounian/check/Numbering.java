package zhounian.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Map<String, ExhibitKind> exhibits;
  private final Words words;

  /** References to whole chapters that nothing else has taken. */
  private final Set<String> whole = new TreeSet<>();

  private final Ids ids;
  private final List<Problem> problems;

  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, Target> places = new LinkedHashMap<>();
  private final Map<String, Set<String>> pages = new TreeMap<>();
  private final Map<String, Position> shown = new LinkedHashMap<>();

  /**
   * @param exhibits kinds by reference: {@code chart-rail-length}
   */
  Numbering(Map<String, ExhibitKind> exhibits, Words words, Ids ids, List<Problem> problems) {
    this.exhibits = exhibits;
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
    pages.computeIfAbsent(slug, s -> new TreeSet<>());
  }

  /**
   * The body with its numbers.
   *
   * @param number of the chapter; 0 for one that is not numbered
   * @param place of the chapter
   */
  Body body(String slug, int number, Position place, Body body) {
    page(slug);
    if (number > 0) {
      String reference = "sec-" + slug;
      if (!ids.taken(reference)) {
        ids.claim(reference, place, problems);
        whole.add(reference);
      }
      name(reference, words.say("chapter-label", Integer.toString(number)), slug, "");
    }
    Walk walk = new Walk(slug, number);
    List<Block> blocks = walk.blocks(body.blocks());
    return new Body(blocks, body.footnotes());
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
        id = "s-" + count.toString().replace('.', '-');
        pages.get(slug).add(id);
      } else {
        if (whole.remove(id)) {
          // A section that is given the name of a chapter is what the name means.
          ids.give(id);
          labels.remove(id);
          places.remove(id);
        }
        ids.claim(id, heading.position(), problems);
        String label =
            number.isEmpty()
                ? zhounian.model.PlainText.of(heading.text())
                : words.say("section-label", number);
        name(id, label, slug, id);
      }
      return new Block.Heading(heading.position(), level, id, number, heading.text());
    }

    private Block.Table table(Block.Table table) {
      if (table.caption().isEmpty() && table.id().isEmpty()) {
        return table;
      }
      tables++;
      String label = words.say("table-label", numbered(tables));
      if (!table.id().isEmpty()) {
        ids.claim(table.id(), table.position(), problems);
        name(table.id(), label, slug, table.id());
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
      String reference = call.kind() + "-" + call.id();
      ExhibitKind exhibit = exhibits.get(reference);
      if (exhibit == null) {
        problems.add(
            Problem.of(
                Code.UNKNOWN_EXHIBIT,
                call.position(),
                reference,
                Nearest.of(reference, exhibits.keySet()).orElse("")));
        return;
      }
      Position before = shown.putIfAbsent(reference, call.position());
      if (before != null) {
        problems.add(
            Problem.of(
                Code.EXHIBIT_TWICE,
                call.position(),
                reference,
                before.file() + ":" + before.line()));
        return;
      }
      if (exhibit.figure()) {
        figures++;
        name(reference, words.say("figure-label", numbered(figures)), slug, reference);
      } else if (exhibit.table()) {
        tables++;
        name(reference, words.say("table-label", numbered(tables)), slug, reference);
      }
    }

    private String numbered(int count) {
      return chapter > 0
          ? words.say("numbered", Integer.toString(chapter), Integer.toString(count))
          : Integer.toString(count);
    }
  }
}
