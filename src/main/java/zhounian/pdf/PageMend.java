package zhounian.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Rewrites one page's drawing operators: what is painted outside of all marks (the page's own
 * background) becomes an artifact, so does what the caller names (heads of tables repeated on later
 * pages), as ISO 14289-1, 7.1 asks; and the engine's clip to the measure is widened to the page, so
 * that covers and openers may reach the edge.
 */
final class PageMend {
  private static final Set<String> PATH =
      Set.of(
          OperatorName.MOVE_TO,
          OperatorName.LINE_TO,
          OperatorName.CURVE_TO,
          OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
          OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
          OperatorName.APPEND_RECT,
          OperatorName.CLOSE_PATH,
          OperatorName.CLIP_NON_ZERO,
          OperatorName.CLIP_EVEN_ODD);
  private static final Set<String> PAINT =
      Set.of("f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do");
  private static final double NEAR = 0.5;

  private final PDPage page;
  private final Set<Integer> artifacts;
  private final Rectangle2D measure;
  private final List<Object> out = new ArrayList<>();
  private int depth;
  private int pathStart = -1;
  private boolean clips;

  private PageMend(PDPage page, Set<Integer> artifacts, Rectangle2D measure) {
    this.page = page;
    this.artifacts = artifacts;
    this.measure = measure;
  }

  /**
   * Mends one page.
   *
   * @param artifacts marked-content identifiers that become artifacts
   * @param measure the page's content box in points, y upwards
   * @param ranks place in the structure tree by marked-content identifier
   */
  static void mend(
      PDDocument pdf,
      PDPage page,
      Set<Integer> artifacts,
      Rectangle2D measure,
      Map<Integer, Integer> ranks)
      throws IOException {
    PageMend mend = new PageMend(page, artifacts, measure);
    List<Object> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      operands.add(token);
      if (token instanceof Operator operator) {
        mend.operator(operator.getName(), operands);
        operands.clear();
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(bytes).writeTokens(TextOrder.sorted(mend.out, ranks, mend::id));
    }
    page.setContents(stream);
  }

  private void operator(String name, List<Object> tokens) {
    if (PATH.contains(name)) {
      pathStart = pathStart < 0 ? out.size() : pathStart;
      clips |= name.startsWith("W");
      out.addAll(tokens);
    } else if (name.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
        && artifacts.contains(id(tokens))) {
      depth++;
      out.add(COSName.ARTIFACT);
      out.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
    } else {
      depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
      if (depth == 0 && PAINT.contains(name)) {
        out.addAll(pathStart < 0 ? out.size() : pathStart, begin());
        out.addAll(tokens);
        out.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
      } else {
        out.addAll(tokens);
      }
      if (clips && depth == 0) {
        widen();
      }
      pathStart = -1;
      clips = false;
    }
  }

  private static List<Object> begin() {
    return List.of(COSName.ARTIFACT, Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
  }

  private int id(List<Object> tokens) {
    if (tokens.size() < 3) {
      return -1;
    }
    Object properties = tokens.get(1);
    COSDictionary dictionary = null;
    if (properties instanceof COSDictionary direct) {
      dictionary = direct;
    } else if (properties instanceof COSName name) {
      PDPropertyList list = page.getResources().getProperties(name);
      dictionary = list == null ? null : list.getCOSObject();
    }
    return dictionary == null ? -1 : dictionary.getInt(COSName.MCID);
  }

  /** Widens the path that was just used as a clip if it is the page's content box. */
  private void widen() {
    List<Integer> xs = new ArrayList<>();
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;
    for (int i = pathStart; i + 1 < out.size(); i++) {
      if (out.get(i) instanceof COSNumber x && out.get(i + 1) instanceof COSNumber y) {
        xs.add(i++);
        left = Math.min(left, x.floatValue());
        right = Math.max(right, x.floatValue());
        bottom = Math.min(bottom, y.floatValue());
        top = Math.max(top, y.floatValue());
      }
    }
    boolean same =
        Math.abs(left - measure.getMinX()) < NEAR
            && Math.abs(right - measure.getMaxX()) < NEAR
            && Math.abs(bottom - measure.getMinY()) < NEAR
            && Math.abs(top - measure.getMaxY()) < NEAR;
    if (!same) {
      return;
    }
    PDRectangle whole = page.getMediaBox();
    for (int at : xs) {
      double x = ((COSNumber) out.get(at)).floatValue();
      double y = ((COSNumber) out.get(at + 1)).floatValue();
      out.set(at, edge(x - left < right - x, 0, whole.getWidth()));
      out.set(at + 1, edge(y - bottom < top - y, 0, whole.getHeight()));
    }
  }

  private static COSBase edge(boolean low, float from, float to) {
    return new COSFloat(low ? from : to);
  }
}
