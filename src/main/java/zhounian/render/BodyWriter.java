package zhounian.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhounian.model.Block;
import zhounian.model.Chapter;
import zhounian.model.Inline;
import zhounian.model.PlainText;
import zhounian.model.Target;
import zhounian.model.Words;
import zhounian.problem.Language;
import zhounian.problem.Problem;

/**
 * Writes settled text as HTML for one medium and one page. The result is well-formed XML, so that
 * it fits both kinds of templates.
 */
final class BodyWriter {
  /** How the exhibits of a page are written. */
  @FunctionalInterface
  interface Exhibits {
    /**
     * The HTML of the exhibit with that reference; {@code anchor} is the id that it is to carry.
     */
    String html(String reference, String anchor);
  }

  private final Medium medium;
  private final Links links;
  private final String page;
  private final Words words;
  private final Language language;
  private final Entries entries;
  private final Map<Inline.Number, String> anchors;
  private final Exhibits exhibits;

  /**
   * @param page slug of the page that the text stands on
   * @param anchors ids that numbers carry on the site; most carry none
   */
  BodyWriter(
      Medium medium,
      String page,
      Words words,
      Language language,
      Entries entries,
      Map<Inline.Number, String> anchors,
      Exhibits exhibits) {
    this.medium = medium;
    this.links = new Links(medium, page);
    this.page = page;
    this.words = words;
    this.language = language;
    this.entries = entries;
    this.anchors = anchors;
    this.exhibits = exhibits;
  }

  /** Blocks, one after the other. */
  String blocks(List<Block> blocks) {
    StringBuilder out = new StringBuilder(4096);
    blocks(out, blocks);
    return out.toString();
  }

  /** A line with its links. */
  String line(List<Inline> line) {
    StringBuilder out = new StringBuilder(128);
    inlines(out, line, true);
    return out.toString();
  }

  /** A line that may stand inside a link: without links, calls and anchors of its own. */
  String plainLine(List<Inline> line) {
    StringBuilder out = new StringBuilder(128);
    inlines(out, line, false);
    return out.toString();
  }

  /**
   * A title, each phrase of it in a box of its own, so that it breaks only after punctuation. A
   * mark that follows another stays with it.
   */
  String phrases(List<Inline> line, boolean linked) {
    StringBuilder out = new StringBuilder(256).append("<span class=\"ph\">");
    int opened = out.length();
    for (Inline inline : line) {
      if (!(inline instanceof Inline.Text text)) {
        inline(out, inline, linked);
        continue;
      }
      String all = text.text();
      int done = 0;
      for (int i = 0; i < all.length(); i++) {
        boolean ends = "，：；".indexOf(all.charAt(i)) >= 0;
        if (ends && (i + 1 == all.length() || "”’）》，：；".indexOf(all.charAt(i + 1)) < 0)) {
          words(out, all.substring(done, i + 1)).append("</span><span class=\"ph\">");
          opened = out.length();
          done = i + 1;
        }
      }
      words(out, all.substring(done));
    }
    if (opened == out.length() && opened > "<span class=\"ph\">".length()) {
      out.setLength(opened - "<span class=\"ph\">".length());
      return out.toString();
    }
    return out.append("</span>").toString();
  }

  /** The notes of a chapter as an ordered list; empty where it has none. */
  String notes(List<Chapter.Note> notes) {
    if (notes.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder(2048).append("<ol>\n");
    for (Chapter.Note note : notes) {
      out.append("<li id=\"");
      Html.text(out, links.anchor(page, note.anchor())).append("\">");
      int end = -1;
      if (note.blocks().isEmpty()) {
        out.append("<p class=\"cited\">");
        cited(out, note.cited());
        end = out.length();
        out.append("</p>");
      } else {
        blocks(out, note.blocks());
        if (!note.cited().isEmpty()) {
          read(out, note.cited());
        }
        int last = out.length() - "</p>\n".length();
        if (last >= 0 && out.indexOf("</p>\n", last) == last) {
          end = last;
        }
      }
      if (medium == Medium.SITE) {
        String backs = backs(note);
        out.insert(end < 0 ? out.length() : end, backs);
      }
      out.append("</li>\n");
    }
    return out.append("</ol>").toString();
  }

  /** Says at the end of an explanation where it was read. */
  private void read(StringBuilder out, List<Inline.Cited> cited) {
    StringBuilder entry = new StringBuilder(" <span class=\"cited\">");
    cited(entry, cited);
    out.insert(out.length() - "</p>\n".length(), entry.append("</span>"));
  }

  /** Entries in a row; the stop at an entry's end gives way to what stands between them. */
  private void cited(StringBuilder out, List<Inline.Cited> cited) {
    for (int i = 0; i < cited.size(); i++) {
      String entry = Html.paged(entries.html(cited.get(i).source(), cited.get(i).locator()));
      boolean last = i + 1 == cited.size();
      out.append(!last && entry.endsWith(".") ? entry.substring(0, entry.length() - 1) : entry);
      out.append(last ? "" : Html.escape(words.say("between-sources")));
    }
  }

  private String backs(Chapter.Note note) {
    StringBuilder out = new StringBuilder(" <span class=\"backs\">");
    boolean one = note.backs().size() == 1;
    out.append(one ? "" : "↩");
    int count = 0;
    for (String back : note.backs()) {
      count++;
      String label =
          one ? words.say("note-back") : words.say("note-back-nth", Integer.toString(count));
      out.append("<a class=\"back\" href=\"#");
      Html.text(out, back).append("\" aria-label=\"");
      Html.text(out, label)
          .append("\">")
          .append(one ? "↩" : Integer.toString(count))
          .append("</a>");
    }
    return out.append("</span>").toString();
  }

  private void blocks(StringBuilder out, List<Block> blocks) {
    for (Block block : blocks) {
      block(out, block);
    }
  }

  private void block(StringBuilder out, Block block) {
    if (block instanceof Block.Paragraph p) {
      paragraph(out, p);
    } else if (block instanceof Block.Heading h) {
      heading(out, h);
    } else if (block instanceof Block.Listing l) {
      listing(out, l);
    } else if (block instanceof Block.Quotation q) {
      out.append("<blockquote>\n");
      blocks(out, q.blocks());
      out.append("</blockquote>\n");
    } else if (block instanceof Block.CodeLines c) {
      out.append("<pre><code>");
      Html.text(out, c.text()).append("</code></pre>\n");
    } else if (block instanceof Block.Rule) {
      out.append("<hr/>\n");
    } else if (block instanceof Block.Table t) {
      table(out, t);
    } else if (block instanceof Block.ExhibitCall e) {
      String reference = e.kind() + "-" + e.id();
      out.append(exhibits.html(reference, links.anchor(page, reference))).append('\n');
    }
  }

  /** A picture that stands alone in its paragraph is a figure with its title below. */
  private void paragraph(StringBuilder out, Block.Paragraph paragraph) {
    List<Inline> text = paragraph.text();
    if (text.size() == 1 && text.get(0) instanceof Inline.Picture picture) {
      out.append("<figure class=\"picture\">");
      picture(out, picture, false);
      if (!picture.title().isEmpty()) {
        out.append("<figcaption>");
        Html.text(out, picture.title()).append("</figcaption>");
      }
      out.append("</figure>\n");
      return;
    }
    out.append("<p>");
    inlines(out, text, true);
    out.append("</p>\n");
  }

  private void heading(StringBuilder out, Block.Heading heading) {
    String tag = "h" + heading.level();
    out.append('<').append(tag).append(" id=\"");
    Html.text(out, links.anchor(page, heading.id())).append("\">");
    if (!heading.number().isEmpty()) {
      out.append("<span class=\"n\">");
      Html.text(out, heading.number()).append("</span> ");
    }
    inlines(out, heading.text(), true);
    out.append("</").append(tag).append(">\n");
  }

  private void listing(StringBuilder out, Block.Listing listing) {
    String tag = listing.ordered() ? "ol" : "ul";
    out.append('<').append(tag);
    if (listing.ordered() && listing.start() != 1) {
      out.append(" start=\"").append(listing.start()).append('"');
    }
    out.append(">\n");
    for (List<Block> item : listing.items()) {
      out.append("<li>");
      if (item.size() == 1 && item.get(0) instanceof Block.Paragraph p) {
        inlines(out, p.text(), true);
      } else {
        blocks(out, item);
      }
      out.append("</li>\n");
    }
    out.append("</").append(tag).append(">\n");
  }

  private void table(StringBuilder out, Block.Table table) {
    boolean titled = !table.label().isEmpty();
    if (titled) {
      out.append(medium == Medium.PRINT ? "<div class=\"air\"></div>\n" : "");
      out.append("<figure class=\"exhibit table\"");
      if (!table.id().isEmpty()) {
        out.append(" id=\"");
        Html.text(out, links.anchor(page, table.id())).append('"');
      }
      out.append("><figcaption><div class=\"fig-no\"><b>");
      // A document of print has no headings but those of its text.
      String title = medium == Medium.SITE ? "h3" : "p";
      Html.text(out, table.label())
          .append("</b></div><div class=\"cap\"><")
          .append(title)
          .append('>');
      out.append(phrases(table.caption(), true)).append("</").append(title);
      out.append("></div></figcaption>\n<div class=\"plot\">");
    }
    List<Block.Alignment> columns = table.alignments();
    long numeric = columns.stream().filter(a -> a == Block.Alignment.RIGHT).count();
    // On a phone a table with one column of numbers becomes blocks; any other scrolls sideways.
    boolean blocks = numeric == 1 && columns.get(0) != Block.Alignment.RIGHT;
    out.append(
        blocks ? "<div>" : "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    if (!blocks) {
      Html.text(out, titled ? table.label() : words.say("table")).append("\">");
    }
    out.append("<table class=\"tbl").append(blocks ? " stack" : "").append("\">\n<thead><tr>");
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      out.append("<th scope=\"col\"").append(alignment(columns.get(i))).append('>');
      inlines(out, table.head().get(i), true);
      out.append("</th>");
      heads.add(PlainText.of(table.head().get(i)));
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (List<List<Inline>> row : table.rows()) {
      out.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        if (i == 0) {
          out.append("<th scope=\"row\"").append(alignment(columns.get(i))).append('>');
        } else {
          out.append("<td").append(alignment(columns.get(i)));
          if (blocks && columns.get(i) != Block.Alignment.RIGHT) {
            out.append(" data-head=\"");
            Html.text(out, heads.get(i)).append('"');
          }
          out.append('>');
        }
        inlines(out, row.get(i), true);
        out.append(i == 0 ? "</th>" : "</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody></table></div>").append(titled ? "</div></figure>\n" : "\n");
  }

  private static String alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "";
      case CENTER -> " class=\"m\"";
      case RIGHT -> " class=\"r\"";
    };
  }

  private void inlines(StringBuilder out, List<Inline> line, boolean linked) {
    for (Inline inline : line) {
      inline(out, inline, linked);
    }
  }

  private void inline(StringBuilder out, Inline inline, boolean linked) {
    if (inline instanceof Inline.Text t) {
      words(out, t.text());
    } else if (inline instanceof Inline.Number n) {
      number(out, n, linked);
    } else if (inline instanceof Inline.NoteCall c) {
      if (linked) {
        noteCall(out, c);
      }
    } else if (inline instanceof Inline.Break) {
      out.append("<br/>");
    } else if (inline instanceof Inline.Emphasis e) {
      wrapped(out, "em", e.children(), linked);
    } else if (inline instanceof Inline.Strong s) {
      wrapped(out, "strong", s.children(), linked);
    } else if (inline instanceof Inline.Strike s) {
      wrapped(out, "del", s.children(), linked);
    } else if (inline instanceof Inline.Code c) {
      out.append("<code>");
      Html.text(out, c.text()).append("</code>");
    } else if (inline instanceof Inline.See s) {
      anchor(out, linked, "see", links.to(s.target()), "", "");
      Html.text(out, s.text());
      if (linked && medium == Medium.PRINT) {
        out.append(page(s.target()));
      }
      out.append(linked ? "</a>" : "");
    } else if (inline instanceof Inline.Jump j) {
      anchor(out, linked, "", links.to(j.target()), j.title(), "");
      inlines(out, j.children(), false);
      out.append(linked ? "</a>" : "");
    } else if (inline instanceof Inline.Explained e) {
      explained(out, e, linked);
    } else if (inline instanceof Inline.Outside o) {
      anchor(out, linked, "", o.href(), o.title(), medium == Medium.SITE ? "noopener" : "");
      inlines(out, o.children(), false);
      out.append(linked ? "</a>" : "");
    } else if (inline instanceof Inline.Picture p) {
      picture(out, p, true);
    } else if (inline instanceof Inline.Flaw f) {
      flaw(out, f, linked);
    } else {
      throw new IllegalStateException("not settled: " + inline.getClass().getSimpleName());
    }
  }

  /** What says on which page of print a place is; the number is filled in where pages are made. */
  private String page(Target target) {
    StringBuilder out = new StringBuilder("<span class=\"at\">");
    Html.text(out, words.say("print-at-before")).append("<span data-page-of=\"");
    Html.text(out, links.to(target).substring(1)).append("\">0</span>");
    return Html.text(out, words.say("print-at-after")).append("</span>").toString();
  }

  /** In print the lines are broken by rules of their own. */
  private StringBuilder words(StringBuilder out, String text) {
    return medium == Medium.SITE ? Html.flowing(out, text) : Html.text(out, text);
  }

  private void wrapped(StringBuilder out, String tag, List<Inline> children, boolean linked) {
    out.append('<').append(tag).append('>');
    inlines(out, children, linked);
    out.append("</").append(tag).append('>');
  }

  private void number(StringBuilder out, Inline.Number number, boolean linked) {
    if (number.figure().isEmpty()) {
      Html.text(out, number.text());
    } else if (linked && medium == Medium.SITE) {
      out.append("<a");
      attribute(out, "id", anchors.getOrDefault(number, ""));
      attribute(out, "class", "fig");
      attribute(out, "href", links.figure(number.figure()));
      out.append('>');
      Html.text(out, number.text()).append("</a>");
    } else {
      out.append("<span class=\"fig\">");
      Html.text(out, number.text()).append("</span>");
    }
  }

  private void explained(StringBuilder out, Inline.Explained term, boolean linked) {
    boolean told = linked && medium == Medium.SITE;
    if (told) {
      out.append("<dfn");
      attribute(out, "title", term.meaning());
      out.append('>');
    }
    inlines(out, term.children(), false);
    out.append(told ? "</dfn>" : "");
  }

  private void noteCall(StringBuilder out, Inline.NoteCall call) {
    out.append("<sup class=\"call\"><a id=\"");
    Html.text(out, links.anchor(page, call.back())).append("\" href=\"#");
    Html.text(out, links.anchor(page, call.anchor()));
    if (medium == Medium.SITE) {
      out.append("\" aria-label=\"");
      Html.text(out, words.say("note-call", Integer.toString(call.number())));
    }
    out.append("\">").append(call.number()).append("</a></sup>");
  }

  private static void anchor(
      StringBuilder out, boolean linked, String kind, String href, String title, String relation) {
    if (!linked) {
      return;
    }
    out.append("<a");
    attribute(out, "class", kind);
    attribute(out, "href", href);
    attribute(out, "title", title);
    attribute(out, "rel", relation);
    out.append('>');
  }

  private static void attribute(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"");
      Html.text(out, value).append('"');
    }
  }

  private void picture(StringBuilder out, Inline.Picture picture, boolean titled) {
    out.append("<img src=\"");
    Html.text(out, links.file(picture.asset())).append("\" alt=\"");
    Html.text(out, PlainText.of(picture.alternative())).append('"');
    if (titled) {
      attribute(out, "title", picture.title());
    }
    out.append("/>");
  }

  private void flaw(StringBuilder out, Inline.Flaw flaw, boolean linked) {
    out.append("<mark class=\"flaw\" title=\"");
    Html.text(out, message(flaw.problem())).append("\">");
    inlines(out, flaw.children(), linked);
    out.append("<small>").append(flaw.problem().code().id()).append("</small></mark>");
  }

  private String message(Problem problem) {
    String text = problem.code().found(language);
    for (int i = 0; i < problem.arguments().size(); i++) {
      text = text.replace("{" + i + "}", problem.arguments().get(i));
    }
    return problem.code().id() + " " + text;
  }
}
