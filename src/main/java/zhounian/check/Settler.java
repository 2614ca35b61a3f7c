package zhounian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhounian.ledger.FigureText;
import zhounian.model.Block;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.PlainText;
import zhounian.model.Reference;
import zhounian.model.Target;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Replaces every notation of a text by what it stands for, and finds the numbers that nothing
 * stands behind. One settler serves one page; what it finds wrong is added to the list it was
 * given.
 */
final class Settler {
  private final Index index;
  private final String page;
  private final Notes notes;
  private final Glossary glossary;
  private final List<Problem> problems;

  /**
   * @param page slug of the page that the text stands on; a link {@code #anchor} leads there
   * @param notes where citations and footnotes go
   */
  Settler(Index index, String page, Notes notes, List<Problem> problems) {
    this(index, page, notes, Glossary.NONE, problems);
  }

  /**
   * For running text.
   *
   * @param glossary terms that its paragraphs explain where they use them first
   */
  Settler(Index index, String page, Notes notes, Glossary glossary, List<Problem> problems) {
    this.index = index;
    this.page = page;
    this.notes = notes;
    this.glossary = glossary;
    this.problems = problems;
  }

  /** A line of text, settled and accounted for. */
  List<Inline> line(List<Inline> written) {
    List<Inline> settled = inlines(written);
    String text = Numbers.written(settled);
    Naming.check(settled, text, index.spelling(), problems);
    return Numbers.account(settled, text, index.accounting(), problems);
  }

  /** Blocks, settled and accounted for. */
  List<Block> blocks(List<Block> written) {
    List<Block> settled = new ArrayList<>(written.size());
    for (Block block : written) {
      settled.add(block(block));
    }
    return settled;
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph p) {
      int before = notes.count();
      List<Inline> explained = glossary.explained(line(p.text()));
      return new Block.Paragraph(p.position(), notes.inOrder(before, explained));
    } else if (block instanceof Block.Heading h) {
      return new Block.Heading(h.position(), h.level(), h.id(), h.number(), line(h.text()));
    } else if (block instanceof Block.Listing l) {
      return new Block.Listing(
          l.position(), l.ordered(), l.start(), l.items().stream().map(this::blocks).toList());
    } else if (block instanceof Block.Quotation q) {
      return new Block.Quotation(q.position(), blocks(q.blocks()));
    } else if (block instanceof Block.Table t) {
      return new Block.Table(
          t.position(),
          t.id(),
          t.label(),
          line(t.caption()),
          t.alignments(),
          t.head().stream().map(this::line).toList(),
          t.rows().stream().map(row -> row.stream().map(this::line).toList()).toList());
    }
    return block;
  }

  private List<Inline> inlines(List<Inline> written) {
    List<Inline> settled = new ArrayList<>(written.size());
    for (Inline inline : written) {
      settled.add(inline(inline));
    }
    return settled;
  }

  private Inline inline(Inline inline) {
    if (inline instanceof Inline.Emphasis
        || inline instanceof Inline.Strong
        || inline instanceof Inline.Strike) {
      return inline.around(inlines(inline.children()));
    } else if (inline instanceof Inline.Mark m) {
      return mark(m);
    } else if (inline instanceof Inline.Plain p) {
      return new Inline.Number(p.position(), "", p.number());
    } else if (inline instanceof Inline.Link l) {
      return link(l);
    } else if (inline instanceof Inline.Image i) {
      return image(i);
    } else if (inline instanceof Inline.Citation c) {
      return citation(c);
    } else if (inline instanceof Inline.Reference r) {
      return reference(r);
    } else if (inline instanceof Inline.FootnoteCall f) {
      return notes.footnote(f.position(), f.label());
    }
    return inline;
  }

  private Inline mark(Inline.Mark mark) {
    Figure figure = index.figure(mark.id());
    if (mark.isSingle()) {
      if (figure == null) {
        return new Inline.Text(mark.position(), mark.written());
      }
      problems.add(Problem.of(Code.SINGLE_BRACES, mark.position(), mark.written(), mark.inside()));
      return new Inline.Number(mark.position(), "", mark.written());
    }
    if (figure == null) {
      Set<String> ids = index.ledger().figures().keySet();
      String nearest = Nearest.of(mark.id(), ids).orElse("");
      Problem problem = Problem.of(Code.UNKNOWN_MARK, mark.position(), mark.id(), nearest);
      problems.add(problem);
      // Not as text: the digits of its id are no numbers of the sentence.
      Inline written = new Inline.Number(mark.position(), "", mark.written());
      return new Inline.Flaw(mark.position(), problem, List.of(written));
    }
    if (mark.part().equals("source")) {
      return new Inline.Number(mark.position(), figure.id(), sourceName(figure));
    }
    if (mark.part().isEmpty() && mark.in().isEmpty() && mark.round() < 0) {
      return new Inline.Number(mark.position(), figure.id(), figure.text());
    }
    Checked<String> text = FigureText.of(mark, figure, index.units(), index.language());
    problems.addAll(text.problems());
    return new Inline.Number(mark.position(), figure.id(), text.value());
  }

  private String sourceName(Figure figure) {
    Optional<Reference> reference = figure.source().map(Evidence::source).map(index::reference);
    return reference.map(this::shortName).orElse(index.words().say("derived"));
  }

  /** How a source is called in running text: its authors, or its title where it has none. */
  private String shortName(Reference reference) {
    String between = reference.authors().size() > 2 ? "between-more" : "between-names";
    return reference.authors().isEmpty()
        ? reference.title()
        : String.join(index.words().say(between), reference.shortNames());
  }

  private Inline link(Inline.Link link) {
    String href = link.href();
    List<Inline> children = inlines(link.children());
    int colon = href.indexOf(':');
    if (colon > 0 && href.substring(0, colon).chars().allMatch(Character::isLetter)) {
      String scheme = href.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
      if (!Set.of("https", "http", "mailto").contains(scheme)) {
        problems.add(Problem.of(Code.BAD_SCHEME, link.position(), href));
      }
      return new Inline.Outside(link.position(), href, link.title(), children);
    }
    if (href.isBlank()) {
      Problem problem = Problem.of(Code.DEAD_LINK, link.position(), "", "");
      problems.add(problem);
      return new Inline.Flaw(link.position(), problem, children);
    }
    int hash = href.indexOf('#');
    String name = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : href.substring(hash + 1);
    String slug = name.isEmpty() ? page : index.slug(pageName(name));
    if (slug != null && (anchor.isEmpty() || index.hasAnchor(slug, anchor))) {
      return new Inline.Jump(link.position(), new Target(slug, anchor), link.title(), children);
    }
    String nearest =
        slug == null
            ? Nearest.of(pageName(name), index.slugs().keySet()).map(n -> n + ".md").orElse("")
            : Nearest.of(anchor, index.pages().get(slug)).map(a -> name + "#" + a).orElse("");
    Problem problem = Problem.of(Code.DEAD_LINK, link.position(), href, nearest);
    problems.add(problem);
    return new Inline.Flaw(link.position(), problem, children);
  }

  /** {@code ../chapters/01-rail.md}, {@code rail.html} and {@code rail} all name the page rail. */
  private static String pageName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private Inline image(Inline.Image image) {
    int start = image.source().indexOf("images/");
    String path = start < 0 ? image.source() : image.source().substring(start);
    List<Inline> alternative = line(image.alternative());
    if (!index.hasImage(path)) {
      problems.add(
          Problem.of(
              Code.MISSING_IMAGE,
              image.position(),
              image.source(),
              Nearest.of(path, index.images()).orElse("")));
      return new Inline.Text(image.position(), PlainText.of(alternative));
    }
    if (PlainText.of(alternative).isBlank()) {
      Problem problem = Problem.of(Code.NO_ALT, image.position(), path, "", "![…](" + path + ")");
      problems.add(problem);
      return new Inline.Flaw(
          image.position(),
          problem,
          List.of(new Inline.Picture(image.position(), path, image.title(), alternative)));
    }
    return new Inline.Picture(image.position(), path, image.title(), alternative);
  }

  private Inline citation(Inline.Citation citation) {
    List<Inline.Cited> known = new ArrayList<>();
    for (Inline.Cited cited : citation.cited()) {
      if (index.reference(cited.source()) != null) {
        known.add(cited);
      } else {
        problems.add(
            Problem.of(
                Code.UNKNOWN_SOURCE,
                cited.position(),
                cited.source(),
                Nearest.of(cited.source(), index.ledger().references().keySet()).orElse("")));
      }
    }
    return known.isEmpty()
        ? new Inline.Text(citation.position(), "")
        : notes.cite(citation.position(), known);
  }

  private Inline reference(Inline.Reference reference) {
    Target target = index.place(reference.id());
    if (target == null) {
      problems.add(
          Problem.of(
              Code.UNKNOWN_REFERENCE,
              reference.position(),
              reference.id(),
              meant(reference.id(), index.places().keySet())));
      return new Inline.Text(reference.position(), "@" + reference.id());
    }
    return new Inline.See(reference.position(), target, index.label(reference.id()));
  }

  /** The reference that was meant: the kind may be missing before the id. */
  private static String meant(String id, Set<String> references) {
    return references.stream()
        .filter(r -> r.endsWith("-" + id))
        .sorted()
        .findFirst()
        .or(() -> Nearest.of(id, references))
        .orElse("");
  }

  /** A line of text that stands at {@code position}, given as inlines already. */
  static List<Inline> text(Position position, String text) {
    return List.of(new Inline.Text(position, text));
  }
}
