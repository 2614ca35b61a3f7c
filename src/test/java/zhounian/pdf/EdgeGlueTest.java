package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class EdgeGlueTest {
  private static String glued(String xml, LineCheck.Need need) throws Exception {
    Element root = Xhtml.parse(xml).getDocumentElement();
    Map<Element, Styles.Style> styles = new IdentityHashMap<>();
    styles.put(root, new Styles.Style(Styles.Flow.APART, "", true));
    for (TextFlow flow : TextFlow.below(root, new Styles(styles))) {
      new EdgeGlue(new LineBreaks())
          .apply(flow, new LineCheck.Found(EnumSet.of(need), new BitSet()));
    }
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(root), new StreamResult(out));
    return out.toString().replaceAll("<zn-glue style=\"[^\"]*\">", "[").replace("</zn-glue>", "]");
  }

  @Test
  void takesTheLastCharacterAndTheMarkTogether() throws Exception {
    assertEquals(
        "<p>有<b>增</b>[<b>长</b>，]不到</p>", glued("<p>有<b>增长</b>，不到</p>", LineCheck.Need.EDGES));
    assertEquals("<p>在[（<b>一</b>]核）</p>", glued("<p>在（<b>一</b>核）</p>", LineCheck.Need.EDGES));
  }

  @Test
  void keepsAnIdWhereItsElementBegins() throws Exception {
    assertEquals(
        "<p><a href=\"#a\" id=\"i\">规</a>[<a href=\"#a\">划</a>》]</p>",
        glued("<p><a href=\"#a\" id=\"i\">规划</a>》</p>", LineCheck.Need.EDGES));
  }

  @Test
  void leavesEdgesWhereALineMayEnd() throws Exception {
    String xml = "<p>有<b>增长</b>不到</p>";
    assertEquals(xml, glued(xml, LineCheck.Need.EDGES));
  }

  @Test
  void keepsTheLastTwoCharactersTogether() throws Exception {
    assertEquals("<p>这是最后一[行字。]</p>", glued("<p>这是最后一行字。</p>", LineCheck.Need.TAIL));
  }

  @Test
  void keepsNumbersWhole() throws Exception {
    assertEquals("<p>共[4395家]单位</p>", glued("<p>共4395家单位</p>", LineCheck.Need.NUMBERS));
  }
}
