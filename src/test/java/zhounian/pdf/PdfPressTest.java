package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;
import zhounian.font.Fonts;
import zhounian.problem.Checked;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfPressTest {
  private byte[] pdf;
  private String printed;

  @BeforeAll
  void print() throws IOException {
    // Comes with libraries of the tests alone, and says at its first use that nobody is to hear it.
    org.slf4j.LoggerFactory.getILoggerFactory();
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(heard, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      System.setErr(stream);
      Checked<byte[]> made = PdfPress.make(Sample.report(), Fonts.load());
      assertEquals(List.of(), made.problems());
      pdf = made.value();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    printed = heard.toString(StandardCharsets.UTF_8);
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "sample.pdf"), pdf);
  }

  @Test
  void printsNothingWhileItWorks() {
    assertEquals("", printed);
  }

  @Test
  void isValidPdfUa1() throws Exception {
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void isValidPdfA2a() throws Exception {
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void readsBackLetterForLetterInReadingOrder() throws Exception {
    Element html = Xhtml.parse(Sample.report().xhtml()).getDocumentElement();
    String source =
        StructureText.source(
            Xhtml.child(html, "body"),
            e -> e.getAttribute("class").matches("running.*|ruler") || e.hasAttribute("data-role"));
    String read = StructureText.of(pdf, Set.of("Figure", "Lbl", "TOC"));
    assertEquals(StructureText.letters(source), StructureText.letters(read));
  }

  @Test
  void copiesInReadingOrderWithoutTheTagsToo() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertTrue(text.contains("再往前便不能了。图1-1把这一段留白，不用直线接过去。"), text);
      assertTrue(text.contains("新设3.7万户，反方向来的有1.1万户，约为3.4比1。"), text);
      assertTrue(text.contains("战略。”（见第2章）“轨道上的京津冀”（TheBeijing–Tianjin"), text);
    }
  }

  @Test
  void keepsSpacesAndMarksOfTheSource() throws Exception {
    String read = StructureText.of(pdf, Set.of("Figure"));
    assertTrue(read.contains("（The Beijing–Tianjin–Hebei Region on Rails）"), read);
    assertTrue(read.contains("战略。”（见第 2 章）“轨道上"), read);
    assertTrue(read.contains("先后——先有人来往"), read);
  }

  @Test
  void setsLabelsOfDrawingsAsTextInTheEmbeddedFonts() throws Exception {
    List<String> figures =
        StructureText.tree(pdf).all().stream()
            .filter(n -> n.type().equals("Figure"))
            .map(n -> n.text(Set.of()))
            .toList();
    assertTrue(figures.contains("843.7亿元斜排"), figures.toString());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
        }
      }
    }
  }

  @Test
  void saysWhatItIs() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("京津冀协同发展", document.getDocumentInformation().getTitle());
      assertEquals("编写组", document.getDocumentInformation().getAuthor());
      assertEquals("周年报告", document.getDocumentInformation().getSubject());
      assertEquals("Zhounian", document.getDocumentInformation().getProducer());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals(
          1795219200000L, document.getDocumentInformation().getCreationDate().getTimeInMillis());
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("2026-11-21T00:00:00"), xmp);
    }
  }

  @Test
  void labelsPagesAsTheyArePrinted() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertEquals(List.of("i", "ii", "iii", "iv", "1", "2"), Arrays.asList(labels).subList(0, 6));
    }
  }

  @Test
  void outlinesTheHeadings() throws Exception {
    List<String> names = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        names.add(item.getTitle());
        assertNotNull(item.getDestination());
        item.children().forEach(child -> names.add("  " + child.getTitle()));
      }
    }
    assertEquals(
        List.of(
            "目录",
            "率先突破",
            "产业：一条链，三处落点",
            "  合同先过界",
            "  采购留在身边",
            "  注释",
            "交通",
            "  合同先过界",
            "  采购留在身边",
            "  注释"),
        names);
  }

  @Test
  void readsARepeatedTableHeadOnce() throws Exception {
    List<StructureText.Node> heads =
        StructureText.tree(pdf).all().stream().filter(n -> n.type().equals("THead")).toList();
    assertEquals(2, heads.size());
    assertEquals("落点地区总投资单位", heads.get(1).text(Set.of()));
  }

  @Test
  void tagsContentsFiguresAndEnglish() throws Exception {
    List<StructureText.Node> all = StructureText.tree(pdf).all();
    assertEquals(1, all.stream().filter(n -> n.type().equals("TOC")).count());
    assertEquals(2, all.stream().filter(n -> n.type().equals("TOCI")).count());
    assertTrue(
        all.stream()
            .filter(n -> n.type().equals("Figure"))
            .allMatch(n -> n.alternative() != null && !n.alternative().isBlank()));
    assertTrue(
        all.stream()
            .anyMatch(n -> "en".equals(n.language()) && n.text(Set.of()).contains("Hebei")));
  }

  @Test
  void breaksNoLineAgainstTheRules() throws Exception {
    assertEquals(List.of(), LineLint.problems(pdf));
    assertFalse(LineLint.blocks(pdf).isEmpty());
  }

  @Test
  void givesTheSameBytesAgain() {
    assertArrayEquals(pdf, PdfPress.make(Sample.report(), Fonts.load()).value());
  }

  @Test
  void givesTheSameBytesInAnotherProcessWithoutSystemFonts(@TempDir Path folder) throws Exception {
    Path config = folder.resolve("fonts.conf");
    Files.writeString(config, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    Path file = folder.resolve("out.pdf");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dfile.encoding=US-ASCII",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Auckland",
            "-Duser.home=" + folder,
            "-Djava.awt.headless=true",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            PrintSample.class.getName(),
            file.toString());
    builder.environment().put("FONTCONFIG_FILE", config.toString());
    // Under C itself Java finds no file below a folder with Han characters, such as the project's.
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile());
    assertEquals(0, builder.start().waitFor(), Files.readString(folder.resolve("log.txt")));
    assertArrayEquals(pdf, Files.readAllBytes(file));
  }
}
