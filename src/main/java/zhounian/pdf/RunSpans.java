package zhounian.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import zhounian.font.Family;

/**
 * The first pass over the document: sets Latin words in the companion face and out of reach of
 * justification, and squeezes adjacent marks. No character is added or removed.
 */
final class RunSpans {
  /** The inserted element: none that a stylesheet would select. */
  static final String ELEMENT = "zn-run";

  private static final Pattern WORD = Pattern.compile("\\S+");

  private RunSpans() {}

  /**
   * One range to wrap.
   *
   * @param latin whether it is a Latin run; else a mark to squeeze
   * @param right whether the mark loses its right half; else its left
   */
  private record Wrap(Range range, boolean latin, boolean english, boolean right) {}

  static void apply(TextFlow flow) {
    String text = flow.text();
    List<Range> latin = LatinRuns.of(text);
    List<Wrap> wraps = new ArrayList<>();
    for (Range run : latin) {
      boolean english = LatinRuns.hasWords(text.substring(run.start(), run.end()));
      wraps.add(new Wrap(run, true, english, false));
    }
    for (MarkSqueeze.Squeeze squeeze : MarkSqueeze.of(text, latin)) {
      Range mark = new Range(squeeze.index(), squeeze.index() + 1);
      wraps.add(new Wrap(mark, false, false, squeeze.right()));
    }
    wraps.sort(Comparator.comparingInt(w -> w.range().start()));
    Collections.reverse(wraps);
    wraps.forEach(wrap -> wrap(flow, wrap));
  }

  private static void wrap(TextFlow flow, Wrap wrap) {
    for (int p = flow.pieces().size() - 1; p >= 0; p--) {
      TextFlow.Piece piece = flow.pieces().get(p);
      int from = Math.max(wrap.range().start(), piece.start()) - piece.start();
      int to = Math.min(wrap.range().end(), piece.end()) - piece.start();
      if (from >= to) {
        continue;
      }
      if (!wrap.latin()) {
        wrap(
            piece.node(),
            from,
            to,
            ELEMENT,
            wrap.right() ? "margin-right:-.5em" : "margin-left:-.5em");
        continue;
      }
      // the engine tags abbr with its language even where it would skip another element
      Text run =
          wrap(
              piece.node(), from, to, wrap.english() ? "abbr" : ELEMENT, companion(piece.family()));
      if (wrap.english()) {
        ((Element) run.getParentNode()).setAttribute("lang", "en");
      }
      if (piece.justified()) {
        calmWords(run);
      }
    }
  }

  /** Takes the letters, but not the spaces between the words, out of reach of justification. */
  private static void calmWords(Text run) {
    List<Range> words = new ArrayList<>();
    Matcher word = WORD.matcher(run.getData());
    while (word.find()) {
      words.add(0, new Range(word.start(), word.end()));
    }
    words.forEach(w -> wrap(run, w.start(), w.end(), ELEMENT, "text-align:left"));
  }

  /** Wraps part of a text node; what stands before it stays in the node. */
  private static Text wrap(Text node, int from, int to, String name, String style) {
    Text middle = from == 0 ? node : node.splitText(from);
    if (to - from < middle.getLength()) {
      middle.splitText(to - from);
    }
    Element element = middle.getOwnerDocument().createElement(name);
    if (!style.isEmpty()) {
      element.setAttribute("style", style);
    }
    middle.getParentNode().replaceChild(element, middle);
    element.appendChild(middle);
    return middle;
  }

  private static String companion(String family) {
    if (family.equals(Family.SERIF.familyName())) {
      return "font-family:'" + Family.LATIN_SERIF.familyName() + "','" + family + "'";
    }
    if (family.equals(Family.SANS.familyName())) {
      return "font-family:'" + Family.LATIN_SANS.familyName() + "','" + family + "'";
    }
    return "";
  }
}
