package zhounian.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The pass over paragraphs that {@link LineCheck} has named. The engine breaks each inline
 * element's text alone, so a line could end at any element's edge; where the rules forbid that,
 * what must stay together is put into one inline block. The same keeps the last line of a paragraph
 * from being a single character (孤字) and numbers from being spread.
 */
final class EdgeGlue {
  static final String ELEMENT = "zn-glue";

  /** What a line may begin with although it belongs to what stands before. */
  static final String PARTED = "zn-part";

  /** A longer piece is left alone: it could be wider than its column. */
  private static final int LONGEST = 26;

  /** Digits in an inline block are not pulled apart by justification. */
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]");

  private final LineBreaks breaks;

  EdgeGlue(LineBreaks breaks) {
    this.breaks = breaks;
  }

  void apply(TextFlow flow, LineCheck.Found found) {
    if (!found.parts().isEmpty() && !found.needs().contains(LineCheck.Need.EDGES)) {
      part(flow, found.parts());
    } else {
      apply(flow, found.needs());
    }
  }

  private void apply(TextFlow flow, Set<LineCheck.Need> needs) {
    String text = flow.text();
    BitSet ends = breaks.of(flow);
    Range tail = needs.contains(LineCheck.Need.TAIL) ? tail(text, ends) : null;
    List<Range> glued = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = ends.nextSetBit(start + 1);
      end = end < 0 ? text.length() : end;
      Range range = trimmed(text, start, end);
      boolean edge = needs.contains(LineCheck.Need.EDGES) && pieces(flow, range).size() > 1;
      boolean number =
          needs.contains(LineCheck.Need.NUMBERS) && hasNumber(text.substring(start, end));
      boolean isTail = tail != null && tail.contains(start);
      if ((edge || isTail || number) && range.end() - range.start() <= LONGEST) {
        glued.add(range);
      }
      start = end;
    }
    for (int i = glued.size() - 1; i >= 0; i--) {
      glue(flow.block(), pieces(flow, glued.get(i)), glued.get(i));
    }
  }

  /** Whether a text has digits that justification could pull apart. */
  static boolean hasNumber(String text) {
    return NUMBER.matcher(text).find();
  }

  /**
   * Joins the last two breakable units where the last alone would be one character; where it is
   * longer, as （第 3 页） is, the line was broken inside it, and it is enough to keep it whole.
   */
  private static Range tail(String text, BitSet ends) {
    int last = ends.previousSetBit(text.length());
    if (last < 0
        || Marks.space(text.charAt(last - 1))
        || LineCheck.letters(text.substring(last)) > 1) {
      return null;
    }
    ends.clear(last);
    return new Range(Math.max(0, ends.previousSetBit(last)), text.length());
  }

  private static Range trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Marks.space(text.charAt(from))) {
      from++;
    }
    while (to > from && Marks.space(text.charAt(to - 1))) {
      to--;
    }
    return new Range(from, to);
  }

  private static List<TextFlow.Piece> pieces(TextFlow flow, Range range) {
    return flow.pieces().stream()
        .filter(p -> Math.max(p.start(), range.start()) < Math.min(p.end(), range.end()))
        .toList();
  }

  private static void glue(Element block, List<TextFlow.Piece> pieces, Range range) {
    TextFlow.Piece firstPiece = pieces.get(0);
    TextFlow.Piece lastPiece = pieces.get(pieces.size() - 1);
    if (isGlued(firstPiece.node()) || isGlued(lastPiece.node())) {
      return; // by an earlier round
    }
    Text last = lastPiece.node();
    if (range.end() < lastPiece.end()) {
      last.splitText(range.end() - lastPiece.start());
    }
    Text first = firstPiece.node();
    if (range.start() > firstPiece.start()) {
      Text rest = first.splitText(range.start() - firstPiece.start());
      last = first == last ? rest : last;
      first = rest;
    }
    // Always a child of the block: deeper down the engine would tag a glued piece after the text
    // that follows it.
    Node from = splitBefore(first, block);
    Node to = splitAfter(last, block);
    Element glue = first.getOwnerDocument().createElement(ELEMENT);
    glue.setAttribute("style", "display:inline-block;text-indent:0;white-space:nowrap");
    block.insertBefore(glue, from);
    Node next = from;
    while (next != null) {
      Node after = next.getNextSibling();
      glue.appendChild(next);
      next = next == to ? null : after;
    }
  }

  private static boolean isGlued(Node node) {
    return glueOf(node) != null;
  }

  private static Node glueOf(Node node) {
    for (Node n = node.getParentNode(); n != null; n = n.getParentNode()) {
      if (n.getNodeName().equals(ELEMENT)) {
        return n;
      }
    }
    return null;
  }

  /** The engine may end a line at an element's edge: one is put where a piece may be parted. */
  private static void part(TextFlow flow, BitSet parts) {
    for (int p = flow.pieces().size() - 1; p >= 0; p--) {
      TextFlow.Piece piece = flow.pieces().get(p);
      for (int at = parts.previousSetBit(piece.end() - 1);
          at > piece.start();
          at = parts.previousSetBit(at - 1)) {
        Node glue = glueOf(piece.node());
        if (glue != null) {
          unwrap(glue);
        }
        Text rest = piece.node().splitText(at - piece.start());
        Element parted = rest.getOwnerDocument().createElement(PARTED);
        rest.getParentNode().replaceChild(parted, rest);
        parted.appendChild(rest);
      }
    }
  }

  private static void unwrap(Node glue) {
    while (glue.getFirstChild() != null) {
      glue.getParentNode().insertBefore(glue.getFirstChild(), glue);
    }
    glue.getParentNode().removeChild(glue);
  }

  /**
   * Splits the elements between a node and {@code top} so that one of top's children begins with
   * it.
   */
  private static Node splitBefore(Node node, Node top) {
    Node at = node;
    while (at.getParentNode() != top) {
      Node parent = at.getParentNode();
      if (at.getPreviousSibling() != null) {
        Element left = (Element) parent.cloneNode(false);
        ((Element) parent).removeAttribute("id"); // stays where the element begins
        while (parent.getFirstChild() != at) {
          left.appendChild(parent.getFirstChild());
        }
        parent.getParentNode().insertBefore(left, parent);
      }
      at = parent;
    }
    return at;
  }

  /**
   * Splits the elements between a node and {@code top} so that one of top's children ends with it.
   */
  private static Node splitAfter(Node node, Node top) {
    Node at = node;
    while (at.getParentNode() != top) {
      Node parent = at.getParentNode();
      if (at.getNextSibling() != null) {
        Element right = (Element) parent.cloneNode(false);
        right.removeAttribute("id");
        while (at.getNextSibling() != null) {
          right.appendChild(at.getNextSibling());
        }
        parent.getParentNode().insertBefore(right, parent.getNextSibling());
      }
      at = parent;
    }
    return at;
  }
}
