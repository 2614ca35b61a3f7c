package zhounian.model;

import java.util.List;

/** The words of a text without its markup: what is measured, searched, read aloud. */
public final class PlainText {
  private PlainText() {}

  /** The plain text of settled or written inlines; note calls leave nothing. */
  public static String of(List<? extends Inline> inlines) {
    StringBuilder text = new StringBuilder();
    append(text, inlines);
    return text.toString();
  }

  private static void append(StringBuilder text, List<? extends Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text t) {
        text.append(t.text());
      } else if (inline instanceof Inline.Number n) {
        text.append(n.text());
      } else if (inline instanceof Inline.Plain p) {
        text.append(p.number());
      } else if (inline instanceof Inline.See s) {
        text.append(s.text());
      } else if (inline instanceof Inline.Code c) {
        text.append(c.text());
      } else if (inline instanceof Inline.Break) {
        text.append(' ');
      } else if (inline instanceof Inline.Mark m) {
        text.append(m.written());
      } else {
        append(text, children(inline));
      }
    }
  }

  /** What stands inside an inline; empty for those without an inside. */
  public static List<Inline> children(Inline inline) {
    if (inline instanceof Inline.Emphasis e) {
      return e.children();
    } else if (inline instanceof Inline.Strong s) {
      return s.children();
    } else if (inline instanceof Inline.Strike s) {
      return s.children();
    } else if (inline instanceof Inline.Link l) {
      return l.children();
    } else if (inline instanceof Inline.Jump j) {
      return j.children();
    } else if (inline instanceof Inline.Outside o) {
      return o.children();
    } else if (inline instanceof Inline.Explained e) {
      return e.children();
    } else if (inline instanceof Inline.Flaw f) {
      return f.children();
    }
    return List.of();
  }
}
