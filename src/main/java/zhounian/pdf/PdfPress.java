package zhounian.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import zhounian.font.Face;
import zhounian.font.Family;
import zhounian.font.Fonts;
import zhounian.model.PrintDocument;
import zhounian.model.Tally;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Prints a document: one file that is PDF/UA-1 and PDF/A-2a, the same bytes from the same input.
 */
public final class PdfPress {
  /** Where problems are shown that no {@code data-at} gives a place. */
  static final Position PLACE = Position.of("report.pdf");

  private static final int LAYOUTS = 7;
  private static final int FILLINGS = 16;
  private static final String PRODUCER = "Zhounian";
  private static final String PROFILE = "/pdf/srgb.icc";

  private PdfPress() {}

  /**
   * Prints a document.
   *
   * @return the file; empty where characters have no glyph ({@code ZN701}), the document is not
   *     well-formed or the engine gave up ({@code ZN803})
   * @throws UncheckedIOException if the program's own files are incomplete
   */
  public static Checked<byte[]> make(PrintDocument document, Fonts fonts) {
    return make(document, fonts, Tally.NONE);
  }

  /**
   * Prints a document, as {@link #make(PrintDocument, Fonts)} does.
   *
   * @param tally told each layout that begins, of which there are as many as it takes, then how
   *     many of the pages are painted
   */
  public static Checked<byte[]> make(PrintDocument document, Fonts fonts, Tally tally) {
    Document xhtml;
    try {
      xhtml = Xhtml.parse(document.xhtml());
    } catch (SAXException e) {
      return none(List.of(malformed(e, document.xhtml())));
    }
    List<Problem> problems = new ArrayList<>(Coverage.problems(xhtml, document, fonts));
    problems.addAll(unknownDrawings(xhtml, document));
    if (!problems.isEmpty()) {
      return none(problems);
    }
    if (Xhtml.child(xhtml.getDocumentElement(), "body") == null) {
      return none(List.of(Problem.of(Code.PDF_LAYOUT, PLACE, "<body>")));
    }
    Xhtml.putHead(xhtml, document);
    Bookmarks.put(xhtml);
    Reports reports = new Reports(Xhtml.styles(xhtml));
    try (Quiet quiet = new Quiet()) {
      XRLog.setLoggerImpl(quiet);
      return new Checked<>(print(xhtml, document, fonts, reports, tally), reports.problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Checked<byte[]> none(List<Problem> problems) {
    return new Checked<>(new byte[0], problems);
  }

  /** The parser speaks English; what can be told in any language is where it stopped. */
  private static Problem malformed(SAXException e, String xhtml) {
    int line = e instanceof SAXParseException at ? at.getLineNumber() : 0;
    return Problem.of(Code.PDF_LAYOUT, PLACE, Reports.line(xhtml.lines().toList(), line));
  }

  private static List<Problem> unknownDrawings(Document xhtml, PrintDocument document) {
    List<Problem> problems = new ArrayList<>();
    Xhtml.eachElement(
        xhtml.getDocumentElement(),
        element -> {
          String key = element.getAttribute("data");
          if (element.getTagName().equals("object") && !document.drawings().containsKey(key)) {
            problems.add(Problem.of(Code.PDF_LAYOUT, PLACE, "<object data=\"" + key + "\">"));
          }
        });
    return problems;
  }

  private static byte[] print(
      Document xhtml, PrintDocument document, Fonts fonts, Reports reports, Tally tally)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    ClosedDoors doors = new ClosedDoors(document, uri -> reports.add(Code.OUTSIDE, uri));
    doors.shut(builder);
    builder.withW3cDocument(xhtml, doors.base());
    builder.withDiagnosticConsumer(reports);
    builder.withProducer(PRODUCER);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(profile());
    builder.useUnicodeLineBreaker(new ChineseBreaker(new LineBreaks()));
    builder.useObjectDrawerFactory(
        new DrawingPainter(document.drawings(), document.theme(), new GlyphOutlines(fonts)));
    addFonts(builder, fonts);
    Layouts layouts = new Layouts(tally);
    builder.usePageSupplier(layouts::page);
    try (PdfBoxRenderer engine = builder.buildPdfRenderer();
        PDDocument pdf = engine.getPdfDocument()) {
      arrange(xhtml, engine, layouts);
      new EvenLines(engine.getSharedContext().newLayoutContextInstance()).mend(engine.getRootBox());
      layouts.pages = engine.getRootBox().getLayer().getPages().size();
      engine.createPDFWithoutClosing();
      tally.tell(0, 0);
      Finish.label(pdf, numbers(engine));
      Finish.mend(pdf, engine);
      return Finish.save(pdf, document);
    }
  }

  /**
   * The passes over the document: once for all its text, then, layout after layout, over the
   * paragraphs whose lines break a rule; a paragraph that was glued keeps to the rules, so two
   * layouts do, but for the single last character that a new break may bring and for references to
   * pages, which become what the layout before says. Pages are filled when all lines are right,
   * because a paragraph takes its lines along.
   */
  private static void arrange(Document xhtml, PdfBoxRenderer engine, Layouts layouts) {
    LineBreaks breaks = new LineBreaks();
    Element body = Xhtml.child(xhtml.getDocumentElement(), "body");
    Styles styles = Probe.styles(body, engine.getSharedContext());
    TextFlow.below(body, styles).forEach(RunSpans::apply);
    EdgeGlue glue = new EdgeGlue(breaks);
    lay(body, styles, glue, breaks, engine, layouts);
    if (fillPages(body, engine, layouts)) {
      lay(body, styles, glue, breaks, engine, layouts);
    }
  }

  private static void lay(
      Element body,
      Styles styles,
      EdgeGlue glue,
      LineBreaks breaks,
      PdfBoxRenderer engine,
      Layouts layouts) {
    for (int layout = 1; layout <= LAYOUTS; layout++) {
      layouts.next(engine);
      List<TextFlow> flows = TextFlow.below(body, styles);
      Map<TextFlow, LineCheck.Found> needs = LineCheck.of(engine.getRootBox(), flows, breaks);
      if (layout < LAYOUTS) {
        needs.forEach(glue::apply);
      }
      boolean renumbered = numbers(engine).fill(body, engine.getSharedContext());
      if (needs.isEmpty() && !renumbered) {
        return;
      }
    }
  }

  private static boolean fillPages(Element body, PdfBoxRenderer engine, Layouts layouts) {
    boolean moved = false;
    for (int layout = 1; layout <= FILLINGS; layout++) {
      if (!pages(engine).fill(body) && !pages(engine).bringHeadings(body)) {
        break;
      }
      layouts.next(engine);
      moved = true;
    }
    return moved;
  }

  /** Tells how far the printing is. */
  private static final class Layouts {
    private final Tally tally;
    private int begun;
    private int painted;
    private int pages;

    Layouts(Tally tally) {
      this.tally = tally;
    }

    void next(PdfBoxRenderer engine) {
      begun++;
      tally.tell(begun, 0);
      engine.layout();
    }

    /** A page for the engine to paint on, as it makes one itself. */
    @SuppressWarnings("unused") // the engine asks with both numbers of the page
    PDPage page(PDDocument pdf, float width, float height, int number, int shadow) {
      tally.tell(painted, pages);
      painted++;
      PDPage page = new PDPage(new PDRectangle(width, height));
      pdf.addPage(page);
      return page;
    }
  }

  private static FilledPages pages(PdfBoxRenderer engine) {
    Box root = engine.getRootBox();
    LayoutContext context = engine.getSharedContext().newLayoutContextInstance();
    return new FilledPages(root, root.getLayer().getPages(), context);
  }

  private static PageNumbers numbers(PdfBoxRenderer engine) {
    return new PageNumbers(engine.getRootBox(), engine.getRootBox().getLayer().getPages());
  }

  private static void addFonts(PdfRendererBuilder builder, Fonts fonts) {
    Set<FSFontUseCase> document = EnumSet.of(FSFontUseCase.DOCUMENT);
    for (Face face : fonts.faces()) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.bytes()),
          face.family().familyName(),
          face.weight(),
          FontStyle.NORMAL,
          true,
          document);
    }
    Face last = fonts.face(Family.SANS, false);
    builder.useFont(
        () -> new ByteArrayInputStream(last.bytes()),
        last.family().familyName(),
        last.weight(),
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
  }

  private static byte[] profile() throws IOException {
    try (InputStream in = PdfPress.class.getResourceAsStream(PROFILE)) {
      if (in == null) {
        throw new IOException(PROFILE + " is not among the program's own files");
      }
      return in.readAllBytes();
    }
  }
}
