package zhounian.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import zhounian.model.PrintDocument;

/** What is done to the PDF after the layout: dates, identity, page labels, links' descriptions. */
final class Finish {
  private Finish() {}

  /** Writes the finished file. */
  static byte[] save(PDDocument pdf, PrintDocument document) throws IOException {
    date(pdf, document.date());
    pdf.setDocumentId(id(document.identity()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static void date(PDDocument pdf, String date) throws IOException {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(
        LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    PDDocumentInformation info = pdf.getDocumentInformation();
    info.setCreationDate(calendar);
    info.setModificationDate(calendar);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String moment = date + "T00:00:00+00:00";
    String dated =
        xmp.replaceAll(
            "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
            "<xmp:CreateDate>"
                + moment
                + "</xmp:CreateDate><xmp:ModifyDate>"
                + moment
                + "</xmp:ModifyDate>");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }

  private static long id(String identity) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** Page labels as printed. */
  static void label(PDDocument pdf, PageNumbers numbers) throws IOException {
    PDPageLabels labels = new PDPageLabels(pdf);
    for (int start : numbers.starts()) {
      PDPageLabelRange range = new PDPageLabelRange();
      range.setStyle(
          numbers.arabic(start)
              ? PDPageLabelRange.STYLE_DECIMAL
              : PDPageLabelRange.STYLE_ROMAN_LOWER);
      labels.setLabelItem(start, range);
    }
    pdf.getDocumentCatalog().setPageLabels(labels);
  }

  /** Mends the structure tree and, page by page, the marks in the content. */
  static void mend(PDDocument pdf, PdfBoxRenderer engine) throws IOException {
    List<PageBox> boxes = engine.getRootBox().getLayer().getPages();
    Structure.Content content = Structure.mend(pdf, engine.getRootBox());
    CssContext context = engine.getSharedContext().newLayoutContextInstance();
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      PDPage page = pdf.getPage(i);
      Rectangle box = boxes.get(i).getPrintClippingBounds(context);
      double dots = engine.getDotsPerPoint();
      Rectangle2D measure =
          new Rectangle2D.Double(
              box.x / dots,
              page.getMediaBox().getHeight() - (box.y + box.height) / dots,
              box.width / dots,
              box.height / dots);
      COSDictionary key = page.getCOSObject();
      PageMend.mend(
          pdf,
          page,
          content.repeated().getOrDefault(key, Set.of()),
          measure,
          content.ranks().getOrDefault(key, Map.of()));
    }
  }
}
