package zhounian.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the pages that end early because a drawn exhibit is kept in one piece: the paragraphs after
 * the exhibit go before it as far as there is room, as in any book whose figures stand at the head
 * of a page. A heading goes along if at least two lines of its text do; text passes a second
 * exhibit only where more than a third of the page would stay empty, and never a third one.
 */
final class FilledPages {
  /** Class of the empty element that keeps an exhibit off the text above it. */
  private static final String AIR = "air";

  /** What ends a page before a heading. */
  private static final String BREAK = "zn-break";

  /** Rooms smaller than this share of a page are left. */
  private static final double WORTHWHILE = 1 / 9.0;

  /** Lines of a paragraph that must fit on either page if it is divided. */
  private static final int FEWEST = 2;

  /** Lines of its text that a heading takes along. */
  private static final int LINES_BELOW_A_HEADING = 3;

  /** Rooms larger than this share of a page are filled from behind the next exhibit too. */
  private static final double GAPING = 1 / 3.0;

  private static final Set<String> HEADINGS = Set.of("h2", "h3");

  private final List<PageBox> pages;
  private final CssContext context;
  private final Map<Element, Box> boxes = new IdentityHashMap<>();

  /**
   * @param root of the document, laid out
   */
  FilledPages(Box root, List<PageBox> pages, CssContext context) {
    this.context = context;
    this.pages = pages;
    collect(root);
  }

  /**
   * Sends a heading to the next page where only one line of text stands below it on this one: a
   * heading and a line at the foot of a page say nothing. Higher up they stay, as the page would
   * gape without them. What comes later in that run of text waits for the next layout.
   *
   * @return whether the document is to be laid out again
   */
  boolean bringHeadings(Element body) {
    Map<Node, Element> lonely = new LinkedHashMap<>();
    Xhtml.eachElement(
        body,
        element -> {
          if (HEADINGS.contains(element.getTagName()) && lonely(element)) {
            lonely.putIfAbsent(element.getParentNode(), element);
          }
        });
    lonely.values().forEach(FilledPages::breakBefore);
    return !lonely.isEmpty();
  }

  /** An element of its own: the engine does not look again at the style of one that it knows. */
  private static void breakBefore(Element heading) {
    Element end = heading.getOwnerDocument().createElement(BREAK);
    end.setAttribute("style", "display:block;page-break-after:always");
    heading.getParentNode().insertBefore(end, heading);
  }

  private boolean lonely(Element heading) {
    Element text = sibling(heading, true);
    if (!isParagraph(text) || lines(text) >= FEWEST || !boxes.containsKey(heading)) {
      return false;
    }
    Element next = sibling(text, true);
    next = next != null && AIR.equals(next.getAttribute("class")) ? sibling(next, true) : next;
    if (next == null || !boxes.containsKey(next)) {
      return false;
    }
    Box box = boxes.get(heading);
    Box below = boxes.get(next);
    PageBox page = pages.get(page(box.getAbsY()));
    boolean alone = page(below.getAbsY()) > page(bottom(boxes.get(text)) - 1);
    int together = bottom(boxes.get(text)) - box.getAbsY() + below.getHeight();
    boolean fits = together <= page.getBottom() - page.getTop() || classes(next).contains("long");
    boolean foot = page.getBottom() - box.getAbsY() <= GAPING * (page.getBottom() - page.getTop());
    return alone && fits && foot && box.getAbsY() > page.getTop();
  }

  private static List<String> classes(Element element) {
    return List.of(element.getAttribute("class").split(" "));
  }

  private boolean isParagraph(Element element) {
    return element != null && element.getTagName().equals("p") && boxes.containsKey(element);
  }

  private int lines(Element paragraph) {
    return Math.max(1, boxes.get(paragraph).getChildCount());
  }

  /**
   * Moves, in every run of text, paragraphs before the first exhibit that leaves room for them.
   * What comes later in that run is moved by this, so it waits for the next layout.
   *
   * @return whether anything was moved, and the document is to be laid out again
   */
  boolean fill(Element body) {
    Map<Node, Runnable> moves = new LinkedHashMap<>();
    Xhtml.eachElement(
        body,
        element -> {
          if (AIR.equals(element.getAttribute("class")) && opensPage(element)) {
            moves.putIfAbsent(
                element.getParentNode(), () -> element.getParentNode().removeChild(element));
          } else if (drawn(element) && opensPage(element)) {
            List<Element> fitting = fitting(element);
            if (!fitting.isEmpty()) {
              moves.putIfAbsent(element.getParentNode(), () -> before(element, fitting));
            }
          }
        });
    moves.values().forEach(Runnable::run);
    return !moves.isEmpty();
  }

  private static void before(Element exhibit, List<Element> paragraphs) {
    Element air = sibling(exhibit, false);
    Element place = AIR.equals(air.getAttribute("class")) ? air : exhibit;
    paragraphs.forEach(p -> place.getParentNode().insertBefore(p, place));
  }

  private static boolean drawn(Element element) {
    return classes(element).contains("exhibit")
        && element.getElementsByTagName("object").getLength() > 0;
  }

  /** Whether it stands first on a page whose forerunner ends with what stands before it. */
  private boolean opensPage(Element exhibit) {
    Element before = sibling(exhibit, false);
    Box box = boxes.get(exhibit);
    Box last = boxes.get(before);
    return box != null
        && last != null
        && page(box.getAbsY()) > page(bottom(last) - 1)
        && box.getAbsY() == pages.get(page(box.getAbsY())).getTop();
  }

  private List<Element> fitting(Element exhibit) {
    // The air above the exhibit is not needed at the foot of a page.
    Element before = sibling(exhibit, false);
    Box last = boxes.get(before);
    int end = AIR.equals(before.getAttribute("class")) ? last.getAbsY() : bottom(last);
    PageBox page = pages.get(page(end - 1));
    int room = page.getBottom() - end;
    List<Element> fitting = new ArrayList<>();
    if (room < WORTHWHILE * (page.getBottom() - page.getTop())) {
      return fitting;
    }
    boolean passed = false;
    Element next = sibling(exhibit, true);
    while (next != null && boxes.containsKey(next)) {
      Box box = boxes.get(next);
      if (headingWithRoom(next, room)) {
        fitting.add(next);
        room -= height(box);
        next = sibling(next, true);
        continue;
      }
      boolean another =
          drawn(next) && !passed && room > GAPING * (page.getBottom() - page.getTop());
      if (another || AIR.equals(next.getAttribute("class"))) {
        passed |= another;
        next = sibling(next, true);
        continue;
      }
      if (!next.getTagName().equals("p")) {
        break;
      }
      int lines = lines(next);
      int line = height(box) / lines;
      boolean whole = height(box) <= room;
      if (!whole && (room < FEWEST * line || lines < 2 * FEWEST)) {
        break;
      }
      fitting.add(next);
      room -= height(box);
      if (!whole) {
        break;
      }
      next = sibling(next, true);
    }
    return fitting;
  }

  /** Whether it is a heading, and there is room for it and for the first lines of its text. */
  private boolean headingWithRoom(Element element, int room) {
    Element text = sibling(element, true);
    if (!HEADINGS.contains(element.getTagName()) || !isParagraph(text) || lines(text) < FEWEST) {
      return false;
    }
    Box box = boxes.get(text);
    int lines = lines(text);
    int below = lines < 2 * FEWEST ? lines : LINES_BELOW_A_HEADING;
    return room >= height(boxes.get(element)) + below * (height(box) / lines);
  }

  /** Without the margin that it takes over from an exhibit above it. */
  private int height(Box box) {
    return box.getHeight() - Math.round(box.getMargin(context).top());
  }

  private static Element sibling(Element element, boolean after) {
    Node node = element;
    do {
      node = after ? node.getNextSibling() : node.getPreviousSibling();
    } while (node != null && !(node instanceof Element));
    return (Element) node;
  }

  private static int bottom(Box box) {
    return box.getAbsY() + box.getHeight();
  }

  private int page(int y) {
    for (int i = 0; i < pages.size(); i++) {
      if (y < pages.get(i).getBottom()) {
        return i;
      }
    }
    return pages.size() - 1;
  }

  private void collect(Box box) {
    if (box.getElement() != null) {
      boxes.putIfAbsent(box.getElement(), box);
    }
    box.getChildren().forEach(this::collect);
  }
}
