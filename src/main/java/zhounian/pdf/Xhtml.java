package zhounian.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import zhounian.model.PrintDocument;

/** Reads the print document and gives it the head that the PDF's metadata come from. */
final class Xhtml {
  private Xhtml() {}

  /**
   * Parses; a DOCTYPE, and with it every entity, is refused.
   *
   * @throws SAXException if the text is not well-formed; its message has no place, see {@link
   *     SAXParseException}
   */
  static Document parse(String xhtml) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setExpandEntityReferences(false);
      factory.setCoalescing(true);
      factory.setIgnoringComments(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      Document document = builder.parse(new InputSource(new StringReader(xhtml)));
      document.normalize();
      return document;
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e); // features of every JDK; reading from memory
    }
  }

  /** Replaces title and metadata by those of the print document, and sets the language. */
  static void putHead(Document document, PrintDocument print) {
    Element html = document.getDocumentElement();
    html.setAttribute("lang", print.language());
    Element head = child(html, "head");
    if (head == null) {
      head = document.createElement("head");
      html.insertBefore(head, html.getFirstChild());
    }
    for (String name : List.of("title", "meta")) {
      for (Element old = child(head, name); old != null; old = child(head, name)) {
        head.removeChild(old);
      }
    }
    Element title = document.createElement("title");
    title.setTextContent(print.title());
    head.appendChild(title);
    meta(head, "author", print.author());
    meta(head, "subject", print.subject());
    meta(head, "description", print.subject());
  }

  /** The lines of the styles in the head. */
  static List<String> styles(Document document) {
    NodeList styles = document.getElementsByTagName("style");
    return styles.getLength() == 0 ? List.of() : styles.item(0).getTextContent().lines().toList();
  }

  private static void meta(Element head, String name, String content) {
    if (!content.isEmpty()) {
      Element meta = head.getOwnerDocument().createElement("meta");
      meta.setAttribute("name", name);
      meta.setAttribute("content", content);
      head.appendChild(meta);
    }
  }

  /** First child element of that name, or null. */
  static Element child(Element parent, String name) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    return null;
  }

  /** Calls for every element below and including one, in order. */
  static void eachElement(Element root, Consumer<Element> call) {
    call.accept(root);
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      call.accept((Element) all.item(i));
    }
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
