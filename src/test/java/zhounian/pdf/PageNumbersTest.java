package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import zhounian.font.Fonts;
import zhounian.problem.Checked;

final class PageNumbersTest {
  private static final String DOCUMENT =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><style>
      @page { size: 210mm 297mm; margin: 20mm; font-family: 'Noto Sans SC' }
      html { font-family: 'Noto Serif SC'; font-size: 10.5pt }
      .new { page-break-before: always } .start { -fs-page-sequence: start }
      </style></head><body>
      <div class="start"><h1>封面</h1><p>前言在<span data-page-of="foreword">0</span>，\
      结论在<span data-page-of="end">0</span>，别处在<span data-page-of="nowhere">0</span>。</p></div>
      <div class="new">空</div><div class="new"><p id="foreword">前言</p></div>
      <div class="new start"><p>第一章</p></div><div class="new"><p id="end">结论</p></div>
      </body></html>
      """;

  private static byte[] pdf() {
    Checked<byte[]> made = PdfPress.make(Sample.of(DOCUMENT), Fonts.load());
    assertEquals(List.of(), made.problems());
    return made.value();
  }

  @Test
  void aReferenceToAPageSaysWhatIsPrintedThere() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      String text = stripper.getText(document).replaceAll("\\s", "");
      assertEquals("封面前言在iii，结论在2，别处在0。", text);
    }
  }

  @Test
  void pageLabelsAreWhatIsPrinted() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf())) {
      assertArrayEquals(
          new String[] {"i", "ii", "iii", "1", "2"},
          document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }
}
