package zhounian.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * The numbers of pages as printed. The last page sequence ({@code -fs-page-sequence:start}) is the
 * body, numbered in Arabic; what comes before is numbered in small Roman numerals, anew with every
 * sequence; without a sequence all pages are Arabic.
 *
 * <p>A reference to a page in running text, {@code <span data-page-of="ID">0</span>}, gets its
 * number here as text of its own, so that its line is broken and justified like any other; what
 * styles generate is put in too late for that.
 */
final class PageNumbers {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private final List<PageBox> pages;
  private final SortedSet<Integer> starts = new TreeSet<>();
  private final int body;

  /**
   * @param root of the document, laid out
   */
  PageNumbers(Box root, List<PageBox> pages) {
    this.pages = pages;
    collect(root);
    this.body = starts.isEmpty() ? 0 : starts.last();
    starts.add(0);
  }

  /** The pages that sequences start on, from 0; the first page is always among them. */
  SortedSet<Integer> starts() {
    return starts;
  }

  /** Whether a page is numbered in Arabic numerals. */
  boolean arabic(int page) {
    return page >= body;
  }

  /** What is printed for a page, counted from 0. */
  String of(int page) {
    int number = page - starts.headSet(page + 1).last() + 1;
    return arabic(page) ? Integer.toString(number) : roman(number);
  }

  /**
   * Fills in the references to pages.
   *
   * @return whether any of them has changed, and the document is to be laid out again
   */
  boolean fill(Element root, SharedContext context) {
    boolean[] changed = {false};
    Xhtml.eachElement(
        root,
        element -> {
          Box target =
              element.hasAttribute("data-page-of")
                  ? context.getBoxById(element.getAttribute("data-page-of"))
                  : null;
          String number =
              target == null ? "" : of(page(PagedBoxCollector.findContentStartY(target)));
          if (target != null && !number.equals(element.getTextContent())) {
            element.setTextContent(number);
            changed[0] = true;
          }
        });
    return changed[0];
  }

  private int page(int y) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).getTop() <= y && y < pages.get(i).getBottom()) {
        return i;
      }
    }
    return pages.size() - 1;
  }

  private void collect(Box box) {
    if (box.getStyle() != null
        && box.getStyle().isIdent(CSSName.FS_PAGE_SEQUENCE, IdentValue.START)) {
      starts.add(page(box.getAbsY()));
    }
    for (Box child : box.getChildren()) {
      collect(child);
    }
  }

  private static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }
}
