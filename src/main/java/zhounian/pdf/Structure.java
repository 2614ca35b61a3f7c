package zhounian.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.HashMap;
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

  private Structure() {}

  /**
   * Mends the tree.
   *
   * @return by page, the identifiers of the marked content that is no longer in it: the heads of
   *     tables where they are repeated on later pages
   */
  static Map<COSDictionary, Set<Integer>> mend(PDDocument pdf, Box root) {
    Structure structure = new Structure();
    structure.roles(root);
    COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    structure.walk(tree);
    structure.forgetRepeated(tree);
    return structure.repeated;
  }

  private void roles(Box box) {
    if (box.getElement() != null) {
      String role = box.getElement().getAttribute("data-role");
      PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
      if (ROLES.contains(role) && element != null) {
        if (role.equals("TOC") && element.getStructureType().equals("L")) {
          contents(element.getCOSObject());
        } else {
          element.setStructureType(role);
        }
      }
    }
    if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(this::roles);
    }
    box.getChildren().forEach(this::roles);
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          roles(inner);
        }
      }
    }
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
