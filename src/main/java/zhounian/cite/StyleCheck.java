package zhounian.cite;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Whether a style and its locales can be handed on: the library itself would print faults of the
 * XML, follow entities to files and hosts, and stumble over a style that only points to another.
 */
final class StyleCheck {
  private StyleCheck() {}

  static List<Problem> problems(String style, Map<String, String> locales) {
    List<Problem> problems = new ArrayList<>();
    check(Bibliography.STYLE, style, "style").ifPresent(problems::add);
    locales.forEach(
        (language, text) ->
            check(Bibliography.LOCALES.getOrDefault(language, "csl"), text, "locale")
                .ifPresent(problems::add));
    return problems;
  }

  private static Optional<Problem> check(String path, String text, String root) {
    String file = "templates/" + path;
    try {
      Element element =
          builder().parse(new InputSource(new StringReader(text))).getDocumentElement();
      if (!element.getTagName().equals(root)) {
        return problem(Position.of(file), "<" + element.getTagName() + ">");
      }
      boolean style = root.equals("style");
      return style && element.getElementsByTagName("bibliography").getLength() == 0
          ? problem(Position.of(file), "<bibliography>")
          : Optional.empty();
    } catch (SAXParseException e) {
      int line = Math.max(1, e.getLineNumber());
      return problem(Position.of(file, line, 0), "XML");
    } catch (SAXException e) {
      return problem(Position.of(file), "XML");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Problem> problem(Position position, String what) {
    return Optional.of(Problem.of(Code.CITATION_STYLE, position, what));
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Thrower());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The default handler prints. */
  private static final class Thrower implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
