package zhounian.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Reads a PDF as a screen reader does: structure element by structure element, in the order of the
 * structure tree. Works on any tagged PDF.
 */
public final class StructureText {
  /**
   * A structure element.
   *
   * @param alternative its Alt; null where it has none
   * @param parts glyphs and elements in their order
   */
  record Node(String type, String language, String alternative, List<Part> parts) {
    /** All elements below and including this one, in order. */
    List<Node> all() {
      List<Node> all = new ArrayList<>();
      all.add(this);
      parts.stream().filter(p -> p.node() != null).forEach(p -> all.addAll(p.node().all()));
      return all;
    }

    /** The text, without that of elements of the given types. */
    String text(Set<String> skipped) {
      StringBuilder text = new StringBuilder();
      for (Part part : parts) {
        if (part.glyph() != null) {
          text.append(part.glyph().position().getUnicode());
        } else if (!skipped.contains(part.node().type())) {
          text.append(part.node().text(skipped));
        }
      }
      return text.toString();
    }
  }

  /** Either a glyph or an element; the other is null. */
  record Part(Glyph glyph, Node node) {}

  /**
   * @param page 0-based
   */
  record Glyph(int page, TextPosition position) {}

  private final Map<COSBase, Map<Integer, List<Glyph>>> marked = new IdentityHashMap<>();

  private StructureText() {}

  /** The PDF that was read last, which is often the next one too, and its tree. */
  private static byte[] last;

  private static Node lastTree;

  /** The root of the structure tree. */
  static synchronized Node tree(byte[] pdf) throws IOException {
    if (pdf != last) {
      lastTree = read(pdf);
      last = pdf;
    }
    return lastTree;
  }

  private static Node read(byte[] pdf) throws IOException {
    StructureText reader = new StructureText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, List<Glyph>> byId = new LinkedHashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          collect(content, i, byId);
        }
        reader.marked.put(page.getCOSObject(), byId);
      }
      return reader.node(document.getDocumentCatalog().getStructureTreeRoot(), null);
    }
  }

  /** The text in reading order, without that of elements of the given types. */
  public static String of(byte[] pdf, Set<String> skipped) throws IOException {
    return tree(pdf).text(skipped);
  }

  /** The text of each element of the given types, without that of other types. */
  public static List<String> each(byte[] pdf, Set<String> types, Set<String> skipped)
      throws IOException {
    return tree(pdf).all().stream()
        .filter(node -> types.contains(node.type()))
        .map(node -> node.text(skipped))
        .toList();
  }

  /** The alternative text of each element that has one. */
  public static List<String> alternatives(byte[] pdf) throws IOException {
    return tree(pdf).all().stream()
        .map(Node::alternative)
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  /** The text of a print document, without that of the elements that {@code skipped} names. */
  static String source(Element element, Predicate<Element> skipped) {
    StringBuilder text = new StringBuilder();
    for (org.w3c.dom.Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text words) {
        text.append(words.getData());
      } else if (n instanceof Element inner && !skipped.test(inner)) {
        text.append(source(inner, skipped));
      }
    }
    return text.toString();
  }

  /** What must not differ between source and PDF: 汉字, digits, Latin letters, in their order. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static void collect(PDMarkedContent content, int page, Map<Integer, List<Glyph>> byId) {
    List<Glyph> own = new ArrayList<>();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition position) {
        own.add(new Glyph(page, position));
      } else if (item instanceof PDMarkedContent inner) {
        collect(inner, page, byId);
      }
    }
    if (content.getMCID() >= 0) {
      byId.computeIfAbsent(content.getMCID(), id -> new ArrayList<>()).addAll(own);
    }
  }

  private Node node(PDStructureNode node, PDPage inherited) {
    PDPage page = inherited;
    String type = "";
    String language = null;
    String alternative = null;
    if (node instanceof PDStructureElement element) {
      page = element.getPage() == null ? inherited : element.getPage();
      type = element.getStructureType();
      language = element.getLanguage();
      alternative = element.getAlternateDescription();
    }
    List<Part> parts = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        parts.add(new Part(null, node(element, page)));
      } else if (kid instanceof Integer id) {
        add(page.getCOSObject(), id, parts);
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage at = reference.getPage() == null ? page : reference.getPage();
        add(at.getCOSObject(), reference.getMCID(), parts);
      }
    }
    return new Node(type, language, alternative, parts);
  }

  private void add(COSDictionary page, int id, List<Part> parts) {
    marked.get(page).getOrDefault(id, List.of()).forEach(g -> parts.add(new Part(g, null)));
  }
}
