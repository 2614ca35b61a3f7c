package zhounian.pdf;

import java.util.Map;
import org.w3c.dom.Element;

/**
 * What the passes need to know of the styles of a document, by element; elements that a pass has
 * added are plain inline ones.
 */
record Styles(Map<Element, Style> byElement) {
  /** How an element takes part in the text around it. */
  enum Flow {
    /** Part of the line. */
    INLINE,
    /** Part of the line, and never broken. */
    UNBROKEN,
    /** A box of its own: text before it and after it are apart. */
    APART,
    /** Not shown, or kept as it is. */
    LEFT
  }

  /**
   * @param family first family of its font
   * @param justified whether its text takes part in justification
   */
  record Style(Flow flow, String family, boolean justified) {}

  Style of(Element element) {
    Style style = byElement.get(element);
    if (style != null) {
      return style;
    }
    Style parent =
        element.getParentNode() instanceof Element above ? of(above) : new Style(null, "", false);
    return new Style(Flow.INLINE, parent.family(), parent.justified());
  }
}
