package zhounian.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import zhounian.font.Family;

/**
 * The first pass over the document: sets Latin words in the companion face and out of reach of
 * justification, takes the single spaces between words out of it too (the engine would give them
 * four fifths of a line's slack), and squeezes adjacent marks. No character is added or removed.
 */
final class RunSpans {
  /** The inserted element: none that a stylesheet would select. */
  static final String ELEMENT = "zn-run";

  private static final String CALM = "text-align:left";

  private final LineBreaks breaks;

  RunSpans(LineBreaks breaks) {
    this.breaks = breaks;
  }

  private record Wrap(Range range, String style, String family, boolean english) {}

  void apply(TextFlow flow) {
    String text = flow.text();
    List<Range> latin = LatinRuns.of(text);
    List<Wrap> wraps = new ArrayList<>();
    for (Range run : latin) {
      boolean english = LatinRuns.hasWords(text.substring(run.start(), run.end()));
      wraps.add(new Wrap(run, CALM, "companion", english));
    }
    for (MarkSqueeze.Squeeze squeeze : MarkSqueeze.of(text, latin)) {
      Range mark = new Range(squeeze.index(), squeeze.index() + 1);
      wraps.add(
          new Wrap(mark, squeeze.right() ? "margin-right:-.5em" : "margin-left:-.5em", "", false));
    }
    for (Range space : freeSpaces(text, latin)) {
      wraps.add(new Wrap(space, CALM, "", false));
    }
    wraps.sort(Comparator.comparingInt(w -> w.range().start()));
    Collections.reverse(wraps);
    wraps.forEach(wrap -> wrap(flow, wrap));
  }

  /** Spaces outside Latin runs at which the line may break; the others get glued later. */
  private List<Range> freeSpaces(String text, List<Range> latin) {
    BitSet ends = breaks.of(text);
    List<Range> spaces = new ArrayList<>();
    for (int i = 1; i < text.length() - 1; i++) {
      int at = i;
      boolean free = text.charAt(i) == ' ' && !Marks.space(text.charAt(i + 1)) && ends.get(i + 1);
      if (free && latin.stream().noneMatch(r -> r.contains(at))) {
        spaces.add(new Range(i, i + 1));
      }
    }
    return spaces;
  }

  private static void wrap(TextFlow flow, Wrap wrap) {
    for (int p = flow.pieces().size() - 1; p >= 0; p--) {
      TextFlow.Piece piece = flow.pieces().get(p);
      int from = Math.max(wrap.range().start(), piece.start());
      int to = Math.min(wrap.range().end(), piece.end());
      if (from < to) {
        wrap(piece, from - piece.start(), to - piece.start(), wrap);
      }
    }
  }

  private static void wrap(TextFlow.Piece piece, int from, int to, Wrap wrap) {
    String family = wrap.family().isEmpty() ? "" : companion(piece.family());
    Text middle = from == 0 ? piece.node() : piece.node().splitText(from);
    if (to - from < middle.getLength()) {
      middle.splitText(to - from);
    }
    Document document = middle.getOwnerDocument();
    Element element = document.createElement(wrap.english() ? "abbr" : ELEMENT);
    element.setAttribute("style", wrap.style() + family);
    if (wrap.english()) {
      element.setAttribute("lang", "en"); // the engine tags abbr even where it would skip a span
    }
    Node parent = middle.getParentNode();
    parent.replaceChild(element, middle);
    element.appendChild(middle);
  }

  private static String companion(String family) {
    if (family.equals(Family.SERIF.familyName())) {
      return ";font-family:'" + Family.LATIN_SERIF.familyName() + "','" + family + "'";
    }
    if (family.equals(Family.SANS.familyName())) {
      return ";font-family:'" + Family.LATIN_SANS.familyName() + "','" + family + "'";
    }
    return "";
  }
}
