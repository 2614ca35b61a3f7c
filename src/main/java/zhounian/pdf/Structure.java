package zhounian.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is done to the structure tree (ISO 32000-1, 14.7) after the engine has built it. */
final class Structure {
  /** Types that a {@code data-role} may give an element. */
  private static final Set<String> ROLES =
      Set.of(
          "Art",
          "BlockQuote",
          "Caption",
          "Code",
          "Index",
          "NonStruct",
          "Note",
          "Part",
          "Quote",
          "Sect",
          "TOC");

  private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

  /** The document's element behind a structure element, and the first one that stands for it. */
  private final Map<COSDictionary, Element> elements = new IdentityHashMap<>();

  private final Map<Element, COSDictionary> tags = new IdentityHashMap<>();

  private final Map<COSDictionary, Map<Integer, Integer>> ranks = new HashMap<>();
  private int count;

  private Structure() {}

  private void rank(COSDictionary element, COSDictionary inherited) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? inherited : own;
    COSBase kids = element.getDictionaryObject(COSName.K);
    for (COSBase entry : kids instanceof COSArray array ? array.toList() : listOf(kids)) {
      COSBase kid = entry instanceof COSObject indirect ? indirect.getObject() : entry;
      if (kid instanceof COSInteger id) {
        ranks.computeIfAbsent(page, p -> new HashMap<>()).put(id.intValue(), count++);
      } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        rank(inner, page);
      } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
        COSDictionary at = reference.getCOSDictionary(COSName.PG);
        ranks
            .computeIfAbsent(at == null ? page : at, p -> new HashMap<>())
            .put(reference.getInt(COSName.MCID), count++);
      }
    }
  }

  /**
   * What the tree says of a page's marked content, by page.
   *
   * @param repeated identifiers that are no longer in the tree: the heads of tables where they are
   *     repeated on later pages
   * @param ranks place of the others in the tree's order, by identifier
   */
  record Content(
      Map<COSDictionary, Set<Integer>> repeated, Map<COSDictionary, Map<Integer, Integer>> ranks) {}

  /** Mends the tree. */
  static Content mend(PDDocument pdf, Box root) {
    Structure structure = new Structure();
    structure.collect(root);
    COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    kids(tree).forEach(structure::bringHome);
    structure.roles();
    structure.walk(tree);
    structure.forgetRepeated(tree);
    structure.rank(tree, null);
    return new Content(structure.repeated, structure.ranks);
  }

  private void collect(Box box) {
    PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    if (box.getElement() != null && element != null && !box.isAnonymous()) {
      elements.put(element.getCOSObject(), box.getElement());
      tags.putIfAbsent(box.getElement(), element.getCOSObject());
    }
    if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(this::collect);
    }
    box.getChildren().forEach(this::collect);
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          collect(inner);
        }
      }
    }
  }

  /**
   * Puts floats and positioned boxes, which the engine leaves at the end of the document, where
   * they stand in the text.
   */
  private void bringHome(COSDictionary document) {
    for (COSDictionary stray : kids(document)) {
      Element element = elements.get(stray);
      COSDictionary home = element == null ? null : home(element);
      if (home != null && home != document) {
        remove(document, stray);
        stray.setItem(COSName.P, home);
        insert(home, stray, element);
      }
    }
  }

  private COSDictionary home(Element element) {
    for (Node n = element.getParentNode(); n instanceof Element above; n = n.getParentNode()) {
      COSDictionary tag = tags.get(above);
      if (tag != null) {
        return type(tag).equals("LI")
            ? kids(tag).stream().filter(k -> type(k).equals("LBody")).findFirst().orElse(tag)
            : tag;
      }
    }
    return null;
  }

  private void insert(COSDictionary home, COSDictionary stray, Element element) {
    COSBase before = home.getDictionaryObject(COSName.K);
    List<? extends COSBase> entries =
        before instanceof COSArray array ? array.toList() : listOf(before);
    COSArray after = new COSArray();
    boolean placed = false;
    for (COSBase entry : entries) {
      COSBase kid = entry instanceof COSObject indirect ? indirect.getObject() : entry;
      Element sibling = kid instanceof COSDictionary tag ? elements.get(tag) : null;
      if (!placed
          && sibling != null
          && (element.compareDocumentPosition(sibling) & Node.DOCUMENT_POSITION_FOLLOWING) != 0) {
        after.add(stray);
        placed = true;
      }
      after.add(entry);
    }
    if (!placed) {
      after.add(stray);
    }
    home.setItem(COSName.K, after);
  }

  private void roles() {
    elements.forEach(
        (tag, element) -> {
          String role = element.getAttribute("data-role");
          if (role.equals("TOC") && type(tag).equals("L")) {
            contents(tag);
          } else if (ROLES.contains(role)) {
            tag.setName(COSName.S, role);
          }
        });
  }

  /** A list becomes a table of contents, its items TOCI without their bodies. */
  private static void contents(COSDictionary list) {
    list.setName(COSName.S, "TOC");
    list.removeItem(COSName.A);
    for (COSDictionary item : kids(list)) {
      item.setName(COSName.S, "TOCI");
      COSArray flat = new COSArray();
      for (COSDictionary part : kids(item)) {
        if (type(part).equals("LBody")) {
          for (COSDictionary kid : kids(part)) {
            if (type(kid).equals("L")) {
              contents(kid);
            }
            kid.setItem(COSName.P, item);
            flat.add(kid);
          }
        } else {
          flat.add(part);
        }
      }
      item.setItem(COSName.K, flat);
    }
  }

  private void walk(COSDictionary element) {
    if (type(element).equals("THead")) {
      dropRepeated(element, firstPage(element));
    }
    if (type(element).equals("Link")
        && element.getDictionaryObject(COSName.ALT) instanceof COSString alt
        && alt.getString().isBlank()) {
      element.removeItem(COSName.ALT); // an empty one hides the link's own words
    }
    List<COSDictionary> kids = kids(element);
    for (COSDictionary kid : kids) {
      boolean group = Set.of("THead", "TFoot", "TBody").contains(type(kid));
      if (group && kid.getDictionaryObject(COSName.K) == null) {
        remove(element, kid);
      } else {
        walk(kid);
      }
    }
  }

  private static COSDictionary firstPage(COSDictionary head) {
    List<COSDictionary> rows = kids(head);
    return rows.isEmpty() ? null : rows.get(0).getCOSDictionary(COSName.PG);
  }

  private void dropRepeated(COSDictionary element, COSDictionary first) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSArray kept = new COSArray();
    for (COSBase entry : kids instanceof COSArray array ? array.toList() : listOf(kids)) {
      COSBase kid = entry instanceof COSObject indirect ? indirect.getObject() : entry;
      if (kid instanceof COSInteger id && own != first) {
        repeated.computeIfAbsent(own, p -> new TreeSet<>()).add(id.intValue());
      } else if (kid instanceof COSDictionary reference
          && reference.containsKey(COSName.MCID)
          && reference.getCOSDictionary(COSName.PG) != null
          && reference.getCOSDictionary(COSName.PG) != first) {
        repeated
            .computeIfAbsent(reference.getCOSDictionary(COSName.PG), p -> new TreeSet<>())
            .add(reference.getInt(COSName.MCID));
      } else {
        kept.add(entry);
        if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
          dropRepeated(inner, first);
        }
      }
    }
    if (kids != null) {
      element.setItem(COSName.K, kept);
    }
  }

  private static List<COSBase> listOf(COSBase one) {
    return one == null ? List.of() : List.of(one);
  }

  /** The tree's way back from marked content must not lead to what was dropped. */
  private void forgetRepeated(COSDictionary tree) {
    COSArray numbers = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    repeated.forEach(
        (page, ids) -> {
          int key = page.getInt(COSName.STRUCT_PARENTS);
          for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (((COSNumber) numbers.getObject(i)).intValue() == key) {
              COSArray parents = (COSArray) numbers.getObject(i + 1);
              ids.forEach(id -> parents.set(id, COSNull.NULL));
            }
          }
        });
  }

  private static String type(COSDictionary element) {
    String type = element.getNameAsString(COSName.S);
    return type == null ? "" : type;
  }

  /** The structure elements among an element's kids. */
  private static List<COSDictionary> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSDictionary> found = new ArrayList<>();
    for (COSBase entry : kids instanceof COSArray array ? array.toList() : listOf(kids)) {
      COSBase kid = entry instanceof COSObject indirect ? indirect.getObject() : entry;
      if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
        found.add(dictionary);
      }
    }
    return found;
  }

  private static void remove(COSDictionary element, COSDictionary kid) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      array.removeObject(kid);
    } else {
      element.removeItem(COSName.K);
    }
  }
}
