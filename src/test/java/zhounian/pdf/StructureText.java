package zhounian.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * Reads a PDF as a screen reader does: structure element by structure element, in the order of the
 * structure tree. Works on any tagged PDF.
 */
final class StructureText {
  /** One structure element, as deep as it stands. */
  record Line(int depth, String type, String language, String alternative, String text) {}

  private final Map<COSBase, Map<Integer, String>> marked = new IdentityHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<String> skipped;

  private StructureText(Set<String> skipped) {
    this.skipped = skipped;
  }

  /** The whole text; the content of figures is left out, for their words are in their Alt. */
  static String of(byte[] pdf) throws IOException {
    return of(pdf, Set.of("Figure"));
  }

  /** The whole text but for elements of the given types. */
  static String of(byte[] pdf, Set<String> skipped) throws IOException {
    StructureText reader = new StructureText(skipped);
    reader.read(pdf);
    return reader.text.toString();
  }

  /** The tree, one line for each element; text is what stands directly in it. */
  static List<Line> tree(byte[] pdf) throws IOException {
    StructureText reader = new StructureText(Set.of());
    reader.read(pdf);
    return reader.lines;
  }

  private void read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byId = new LinkedHashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, byId));
        marked.put(page.getCOSObject(), byId);
      }
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      walk(root, null, 0, false);
    }
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
    StringBuilder own = new StringBuilder();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition position) {
        own.append(position.getUnicode());
      } else if (item instanceof PDMarkedContent inner) {
        collect(inner, byId);
      }
    }
    if (content.getMCID() >= 0) {
      byId.merge(content.getMCID(), own.toString(), String::concat);
    }
  }

  private void walk(PDStructureNode node, PDPage inherited, int depth, boolean hidden) {
    PDPage page = inherited;
    boolean skip = hidden;
    int line = lines.size();
    StringBuilder own = new StringBuilder();
    if (node instanceof PDStructureElement element) {
      page = element.getPage() == null ? inherited : element.getPage();
      skip = hidden || skipped.contains(element.getStructureType());
      lines.add(null);
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element, page, depth + 1, skip);
      } else if (kid instanceof Integer id) {
        take(page.getCOSObject(), id, own, skip);
      } else if (kid instanceof PDMarkedContentReference reference) {
        COSDictionary at =
            reference.getPage() == null ? page.getCOSObject() : reference.getPage().getCOSObject();
        take(at, reference.getMCID(), own, skip);
      }
    }
    if (node instanceof PDStructureElement element) {
      lines.set(
          line,
          new Line(
              depth,
              element.getStructureType(),
              element.getLanguage(),
              element.getAlternateDescription(),
              own.toString()));
    }
  }

  private void take(COSDictionary page, int id, StringBuilder own, boolean skip) {
    String words = marked.get(page).getOrDefault(id, "");
    own.append(words);
    if (!skip) {
      text.append(words);
    }
  }
}
