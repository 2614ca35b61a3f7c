package zhounian.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The outline: the document's own {@code <bookmarks>} in its head, or else one built from its
 * headings {@code h1}–{@code h3} that have an id, in their order and nesting. A heading's name is
 * its {@code data-bookmark}, or else its text.
 */
final class Bookmarks {
  private Bookmarks() {}

  private record Open(int level, Element element) {}

  static void put(Document document) {
    Element head = Xhtml.child(document.getDocumentElement(), "head");
    Element body = Xhtml.child(document.getDocumentElement(), "body");
    if (body == null || Xhtml.child(head, "bookmarks") != null) {
      return;
    }
    Element outline = document.createElement("bookmarks");
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(0, outline));
    Xhtml.eachElement(
        body,
        element -> {
          int level = level(element);
          if (level > 0 && element.hasAttribute("id")) {
            while (open.element().level() >= level) {
              open.pop();
            }
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", name(element));
            bookmark.setAttribute("href", "#" + element.getAttribute("id"));
            open.element().element().appendChild(bookmark);
            open.push(new Open(level, bookmark));
          }
        });
    if (outline.hasChildNodes()) {
      head.appendChild(outline);
    }
  }

  private static int level(Element element) {
    String name = element.getTagName();
    return name.matches("h[1-3]") ? name.charAt(1) - '0' : 0;
  }

  private static String name(Element heading) {
    String given = heading.getAttribute("data-bookmark");
    return given.isEmpty() ? heading.getTextContent().strip().replaceAll("\\s+", " ") : given;
  }
}
