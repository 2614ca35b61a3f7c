package zhounian.markdown;

import java.util.List;
import zhounian.model.Block;
import zhounian.model.Body;
import zhounian.model.Inline;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** A readable form of what was read, one block to a line. */
final class Dump {
  private final StringBuilder out = new StringBuilder();

  private Dump() {}

  static String of(Body body) {
    Dump dump = new Dump();
    dump.blocks(body.blocks(), "\n");
    for (Body.Footnote footnote : body.footnotes()) {
      dump.out.append(dump.out.length() > 0 ? "\n" : "").append("fn ").append(footnote.label());
      dump.out.append(" {");
      dump.blocks(footnote.blocks(), " ");
      dump.out.append('}');
    }
    return dump.out.toString();
  }

  static String of(List<Inline> inlines) {
    Dump dump = new Dump();
    dump.inlines(inlines);
    return dump.out.toString();
  }

  static String of(Problem problem) {
    return problem.code().id()
        + " "
        + of(problem.position())
        + " "
        + String.join(" | ", problem.arguments());
  }

  static String of(Position position) {
    return position.line() + ":" + position.column() + "+" + position.length();
  }

  private void blocks(List<Block> blocks, String between) {
    String before = "";
    for (Block block : blocks) {
      out.append(before);
      block(block);
      before = between;
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Heading h) {
      out.append('h').append(h.level()).append(h.id().isEmpty() ? "" : "#" + h.id()).append(' ');
      inlines(h.text());
    } else if (block instanceof Block.Paragraph p) {
      out.append("p ");
      inlines(p.text());
    } else if (block instanceof Block.Listing l) {
      out.append(l.ordered() ? "ol" + l.start() : "ul");
      for (List<Block> item : l.items()) {
        out.append(" {");
        blocks(item, " ");
        out.append('}');
      }
    } else if (block instanceof Block.Quotation q) {
      out.append("quote {");
      blocks(q.blocks(), " ");
      out.append('}');
    } else if (block instanceof Block.CodeLines c) {
      out.append("code ").append(c.language()).append('|').append(c.text().replace("\n", "⏎"));
    } else if (block instanceof Block.Rule) {
      out.append("rule");
    } else if (block instanceof Block.ExhibitCall e) {
      out.append("exhibit ").append(e.kind()).append(':').append(e.id());
    } else if (block instanceof Block.Table t) {
      table(t);
    }
  }

  private void table(Block.Table table) {
    out.append("table").append(table.id().isEmpty() ? "" : "#" + table.id()).append(" “");
    inlines(table.caption());
    out.append("” ");
    table.alignments().forEach(a -> out.append(a.name().charAt(0)));
    row(table.head());
    table.rows().forEach(this::row);
  }

  private void row(List<List<Inline>> row) {
    out.append(" |");
    for (List<Inline> cell : row) {
      inlines(cell);
      out.append('|');
    }
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text t) {
      out.append(t.text());
    } else if (inline instanceof Inline.Break) {
      out.append("‹br›");
    } else if (inline instanceof Inline.Emphasis e) {
      wrap("em ", e.children());
    } else if (inline instanceof Inline.Strong s) {
      wrap("strong ", s.children());
    } else if (inline instanceof Inline.Strike s) {
      wrap("strike ", s.children());
    } else if (inline instanceof Inline.Code c) {
      out.append("‹code ").append(c.text()).append('›');
    } else if (inline instanceof Inline.Link l) {
      wrap(
          "link " + l.href() + (l.title().isEmpty() ? "" : " “" + l.title() + "”") + ": ",
          l.children());
    } else if (inline instanceof Inline.Image i) {
      wrap(
          "image " + i.source() + (i.title().isEmpty() ? "" : " “" + i.title() + "”") + ": ",
          i.alternative());
    } else if (inline instanceof Inline.Mark m) {
      out.append("‹mark ").append(m.id());
      out.append(m.part().isEmpty() ? "" : " " + m.part());
      out.append(m.in().isEmpty() ? "" : " in=" + m.in());
      out.append(m.round() < 0 ? "" : " round=" + m.round()).append('›');
    } else if (inline instanceof Inline.Plain p) {
      out.append("‹plain ").append(p.number()).append(": ").append(p.reason()).append('›');
    } else if (inline instanceof Inline.Citation c) {
      out.append("‹cite");
      for (Inline.Cited cited : c.cited()) {
        out.append(" ").append(cited.source());
        out.append(cited.locator().isEmpty() ? "" : " (" + cited.locator() + ")");
      }
      out.append('›');
    } else if (inline instanceof Inline.Reference r) {
      out.append("‹ref ").append(r.id()).append('›');
    } else if (inline instanceof Inline.FootnoteCall f) {
      out.append("‹note ").append(f.label()).append('›');
    }
  }

  private void wrap(String name, List<Inline> children) {
    out.append('‹').append(name);
    inlines(children);
    out.append('›');
  }
}
