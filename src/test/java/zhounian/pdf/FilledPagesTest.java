package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import zhounian.font.Fonts;
import zhounian.problem.Checked;

final class FilledPagesTest {
  private static final String EXHIBIT =
      """
      <div class="air"></div>
      <div class="exhibit"><p>图</p>%s</div>
      """;
  private static final String DRAWN =
      "<object type=\"application/x-drawing\" data=\"tech\" alt=\"图\" style=\"width:200pt;height:300pt\"></object>";

  /** A page of 400 pt, three quarters of it taken before the exhibit. */
  private static List<String> pages(String exhibit, String after) throws IOException {
    String document =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><style>
        @page { size: 400pt 440pt; margin: 20pt; font-family: 'Noto Sans SC' }
        html { font-family: 'Noto Serif SC'; font-size: 10pt; line-height: 20pt }
        h1, body, p { margin: 0; font-size: 10pt } .air { height: 20pt }
        .exhibit { page-break-inside: avoid }
        </style></head><body><h1>题</h1><div><p style="height:260pt">前</p>
        """
            + exhibit
            + after
            + "</div></body></html>";
    Checked<byte[]> made = PdfPress.make(Sample.of(document), Fonts.load());
    assertEquals(List.of(), made.problems());
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(made.value())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf).replaceAll("[^题前图甲乙丙节]", ""));
      }
    }
    return pages;
  }

  @Test
  void textAfterAnExhibitFillsThePageBeforeIt() throws IOException {
    String after = "<p>甲</p><p>乙</p><h2 style=\"margin:0;font-size:10pt\">节</h2><p>丙<br/>丙</p>";
    assertEquals(List.of("题前甲乙节丙丙", "图"), pages(EXHIBIT.formatted(DRAWN), after));
  }

  @Test
  void aHeadingWithoutRoomForItsTextStays() throws IOException {
    String after = "<p>甲</p><h2 style=\"margin:0\">节</h2><p style=\"height:200pt\">丙</p>";
    assertEquals("题前甲", pages(EXHIBIT.formatted(DRAWN), after).get(0));
  }

  @Test
  void aParagraphThatDoesNotFitStays() throws IOException {
    String after = "<p>甲</p><p style=\"height:200pt\">乙</p>";
    assertEquals("题前甲", pages(EXHIBIT.formatted(DRAWN), after).get(0));
  }

  @Test
  void textStaysAfterWhatIsNotDrawn() throws IOException {
    String block = EXHIBIT.formatted("<div style=\"height:300pt\">表</div>");
    assertEquals("题前", pages(block, "<p>甲</p>").get(0));
  }

  @Test
  void aHeadingWithASingleLineDoesNotEndAPage() throws IOException {
    String heading = "<h2 style=\"margin:0;font-size:10pt\">节</h2>";
    assertEquals(List.of("题前", "节甲图"), pages(heading + "<p>甲</p>" + EXHIBIT.formatted(DRAWN), ""));
    assertEquals(
        List.of("题前节甲甲", "图"), pages(heading + "<p>甲<br/>甲</p>" + EXHIBIT.formatted(DRAWN), ""));
    String tall = DRAWN.replace("300pt", "380pt");
    assertEquals(List.of("题前节甲", "图"), pages(heading + "<p>甲</p>" + EXHIBIT.formatted(tall), ""));
  }
}
