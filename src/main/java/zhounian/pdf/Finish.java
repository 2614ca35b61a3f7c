package zhounian.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
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
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import zhounian.model.PrintDocument;

/** What is done to the PDF after the layout: dates, identity, page labels, links' descriptions. */
final class Finish {
  private Finish() {}

  /** Writes the finished file. */
  static byte[] save(PDDocument pdf, PrintDocument document) throws IOException {
    date(pdf, document.date());
    dropEmptyAlternatives(pdf.getDocumentCatalog().getStructureTreeRoot());
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

  /**
   * Page labels as printed: the last page sequence ({@code -fs-page-sequence:start}) is the body,
   * numbered in Arabic; what comes before is numbered in small Roman numerals, anew with every
   * sequence; without a sequence all pages are Arabic.
   */
  static void label(PDDocument pdf, Box root, List<PageBox> pages) throws IOException {
    SortedSet<Integer> starts = new TreeSet<>();
    collectStarts(root, pages, starts);
    int body = starts.isEmpty() ? 0 : starts.last();
    starts.add(0);
    PDPageLabels labels = new PDPageLabels(pdf);
    for (int start : starts) {
      PDPageLabelRange range = new PDPageLabelRange();
      range.setStyle(
          start >= body ? PDPageLabelRange.STYLE_DECIMAL : PDPageLabelRange.STYLE_ROMAN_LOWER);
      labels.setLabelItem(start, range);
    }
    pdf.getDocumentCatalog().setPageLabels(labels);
  }

  private static void collectStarts(Box box, List<PageBox> pages, SortedSet<Integer> starts) {
    if (box.getStyle() != null
        && box.getStyle().isIdent(CSSName.FS_PAGE_SEQUENCE, IdentValue.START)) {
      for (int i = 0; i < pages.size(); i++) {
        if (pages.get(i).getTop() <= box.getAbsY() && box.getAbsY() < pages.get(i).getBottom()) {
          starts.add(i);
        }
      }
    }
    for (Box child : box.getChildren()) {
      collectStarts(child, pages, starts);
    }
  }

  /** An empty Alt would make a reader pass over the link's own words. */
  private static void dropEmptyAlternatives(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getCOSObject().getItem(COSName.ALT) instanceof COSString alt
            && alt.getString().isBlank()
            && element.getStructureType().equals("Link")) {
          element.getCOSObject().removeItem(COSName.ALT);
        }
        dropEmptyAlternatives(element);
      }
    }
  }
}
