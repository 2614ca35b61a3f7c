package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import zhounian.RealReport;

/** The finished PDF of the real report, read back. */
class PrintedReportIT {
  /** Stands for a page number, which only the finished layout knows. */
  private static final char PAGE = '\uE000';

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void veraPdfFindsNothing(PDFAFlavour flavour) throws Exception {
    assertEquals(List.of(), VeraPdf.failures(RealReport.pdf(), flavour));
  }

  /**
   * Text may come to stand before a drawn exhibit, so that it fills the page; the exhibits keep
   * their order and their own text, and so does everything else.
   */
  @Test
  void everyChapterReadsBackLetterForLetter() throws Exception {
    String pdf = StructureText.letters(StructureText.of(RealReport.pdf(), Set.of("Figure", "Lbl")));
    List<Element> bodies =
        elements(Xhtml.parse(RealReport.print().xhtml()).getDocumentElement(), "chapter");
    int chapters = 0;
    int letters = 0;
    int after = 0;
    for (Element body : bodies) {
      for (Element exhibit : elements(body, "exhibit")) {
        if (drawn(exhibit)) {
          Matcher own = pattern(exhibit).matcher(pdf);
          assertTrue(own.find(after), "not in the PDF, or not in order: " + own.pattern());
          after = own.start();
          letters += own.end() - own.start();
          pdf = pdf.substring(0, own.start()) + pdf.substring(own.end());
        }
      }
    }
    for (Element body : bodies) {
      StringBuilder source = new StringBuilder();
      collect(body, source);
      int at = 0;
      String[] pieces = letters(source).split(String.valueOf(PAGE), -1);
      for (int i = 0; i < pieces.length; i++) {
        int from = i == 0 ? pdf.indexOf(start(pieces[0])) : at;
        assertTrue(from >= 0, "not in the PDF: " + start(pieces[i]));
        int end = Math.min(pdf.length(), from + pieces[i].length());
        assertEquals(pieces[i], pdf.substring(from, end));
        at = end;
        letters += pieces[i].length();
        if (i + 1 < pieces.length) {
          at = afterPage(pdf, at);
        }
      }
      chapters++;
    }
    assertTrue(chapters >= 2, "chapters: " + chapters);
    assertTrue(letters >= 1500, "letters: " + letters);
  }

  @Test
  void noLineBreaksARuleAndNoNumberIsSplit() throws Exception {
    assertEquals(List.of(), LineLint.problems(RealReport.pdf()));
  }

  @Test
  void noLineFallsApart() throws Exception {
    assertEquals(List.of(), LineLint.torn(RealReport.pdf(), EvenLines.LOOSEST));
  }

  @Test
  void allFontsAreEmbedded() throws Exception {
    int fonts = 0;
    try (PDDocument document = Loader.loadPDF(RealReport.pdf())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          fonts++;
        }
      }
    }
    assertTrue(fonts > 0, "pages without any font");
  }

  @Test
  void bookmarksNameEveryChapter() throws Exception {
    try (PDDocument document = Loader.loadPDF(RealReport.pdf())) {
      List<String> titles = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(
              item -> {
                titles.add(item.getTitle());
                item.children().forEach(inner -> titles.add(inner.getTitle()));
              });
      assertTrue(titles.stream().anyMatch(t -> t.contains("轨道上的京津冀")), titles.toString());
    }
  }

  private static String letters(CharSequence text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(c -> c == PAGE || Character.isLetterOrDigit(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether it is a drawn exhibit, which may come to stand later in its text. */
  private static boolean drawn(Element element) {
    return classes(element).contains("exhibit")
        && element.getElementsByTagName("object").getLength() > 0;
  }

  private static Pattern pattern(Element exhibit) {
    StringBuilder text = new StringBuilder();
    collect(exhibit, text);
    return Pattern.compile(letters(text).replace(String.valueOf(PAGE), "\\d+"));
  }

  private static int afterPage(String pdf, int at) {
    int end = at;
    while (Character.isDigit(pdf.charAt(end))) {
      end++;
    }
    assertTrue(end > at, "no page after a cross reference: " + pdf.substring(at, at + 10));
    return end;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }

  private static void collect(Element element, StringBuilder text) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text words) {
        text.append(words.getData());
      } else if (n instanceof Element inner) {
        if (inner.hasAttribute("data-page-of")) {
          text.append(PAGE);
        } else if (!inner.getTagName().equals("object")
            && !classes(inner).contains("run")
            && !classes(inner).contains("again") // on later pages only, where it is an artifact
            && !drawn(inner)) {
          collect(inner, text);
        }
      }
    }
  }

  private static List<Element> elements(Element root, String name) {
    List<Element> found = new ArrayList<>();
    if (classes(root).contains(name)) {
      found.add(root);
    }
    for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element inner) {
        found.addAll(elements(inner, name));
      }
    }
    return found;
  }

  private static List<String> classes(Element element) {
    return List.of(element.getAttribute("class").split(" ", -1));
  }
}
