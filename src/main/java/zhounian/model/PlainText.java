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
        append(text, inline.children());
      }
    }
  }
}
