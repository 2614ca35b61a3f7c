package zhounian.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Asks the engine how it will style each element. */
final class Probe {
  private Probe() {}

  static Styles styles(Element root, SharedContext context) {
    Map<Element, Styles.Style> styles = new IdentityHashMap<>();
    Xhtml.eachElement(root, e -> styles.put(e, style(e, context.getStyle(e))));
    return new Styles(styles);
  }

  private static Styles.Style style(Element element, CalculatedStyle style) {
    String[] families = style.valueByName(CSSName.FONT_FAMILY).asStringArray();
    String family = families == null || families.length == 0 ? "" : families[0];
    return new Styles.Style(flow(element, style), family, style.isTextJustify());
  }

  private static Styles.Flow flow(Element element, CalculatedStyle style) {
    IdentValue space = style.getWhitespace();
    boolean kept =
        space == IdentValue.PRE || space == IdentValue.PRE_WRAP || space == IdentValue.PRE_LINE;
    String name = element.getTagName();
    boolean replaced = name.equals("img") || name.equals("object") || name.equals("br");
    if (style.isDisplayNone() || kept || replaced) {
      return Styles.Flow.LEFT;
    }
    if (!style.isInline() || style.isFootnote()) {
      return Styles.Flow.APART;
    }
    return space == IdentValue.NOWRAP ? Styles.Flow.UNBROKEN : Styles.Flow.INLINE;
  }
}
