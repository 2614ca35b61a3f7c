package zhounian.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The text of one run of lines: what stands between two block edges, over all inline elements.
 *
 * @param block the element whose lines these are
 * @param last whether the block ends with it
 */
record TextFlow(Element block, List<Piece> pieces, boolean last) {
  TextFlow {
    pieces = List.copyOf(pieces);
  }

  /**
   * One text node.
   *
   * @param start where its first char stands in the flow's text
   * @param unbroken whether a style forbids to break it
   * @param family first family of its font
   * @param justified whether it takes part in justification
   */
  record Piece(Text node, int start, boolean unbroken, String family, boolean justified) {
    int end() {
      return start + node.getLength();
    }

    /** Whether it is raised, as the calls of notes are. */
    boolean raised() {
      Node parent = node.getParentNode();
      while (parent != null && parent.getNodeName().equals("a")) {
        parent = parent.getParentNode();
      }
      return parent != null && parent.getNodeName().equals("sup");
    }

    /** Whether a line may end before it although the rules keep it with what stands before. */
    boolean parted() {
      Node parent = node.getParentNode();
      return parent.getNodeName().equals(EdgeGlue.PARTED) && parent.getFirstChild() == node;
    }
  }

  /** The characters of all pieces, white space as it stands in the document. */
  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.node().getData()));
    return text.toString();
  }

  /** Every flow below an element that holds more than white space, in order. */
  static List<TextFlow> below(Element root, Styles styles) {
    Walk walk = new Walk(styles);
    walk.block(root);
    return walk.flows;
  }

  private static final class Walk {
    private final Styles styles;
    private final List<TextFlow> flows = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private int length;

    Walk(Styles styles) {
      this.styles = styles;
    }

    void block(Element block) {
      children(block, block, false);
      flush(block, true);
    }

    private void children(Element parent, Element block, boolean unbroken) {
      for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
        if (n instanceof Text text) {
          Styles.Style style = styles.of(parent);
          pieces.add(new Piece(text, length, unbroken, style.family(), style.justified()));
          length += text.getLength();
        } else if (n instanceof Element element) {
          element(element, block, unbroken);
        }
      }
    }

    private void element(Element element, Element block, boolean unbroken) {
      Styles.Flow flow = styles.of(element).flow();
      if (flow == Styles.Flow.INLINE || flow == Styles.Flow.UNBROKEN) {
        children(element, block, unbroken || flow == Styles.Flow.UNBROKEN);
        return;
      }
      flush(block, false);
      if (flow == Styles.Flow.APART) {
        block(element);
      }
    }

    private void flush(Element block, boolean last) {
      TextFlow flow = new TextFlow(block, pieces, last);
      if (!flow.text().isBlank()) {
        flows.add(flow);
      }
      pieces = new ArrayList<>();
      length = 0;
    }
  }
}
