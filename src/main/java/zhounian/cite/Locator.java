package zhounian.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.model.Reference;

/** The place in a source, as it stands at the end of an entry. */
final class Locator {
  private static final Pattern PAGES =
      Pattern.compile("(?:pp?\\.\\s*)?(\\d+)(?:\\s*[-\u2013\u2014~\uff5e]\\s*(\\d+))?");

  private Locator() {}

  /**
   * What follows an entry that has lost its full stop. Bare pages stand where the entry's own pages
   * would: after a colon (GB/T 7714—2015, 8.8.2). Everything else follows after a comma; after an
   * address it follows after a full stop and a space, for a comma would be read as part of the
   * address.
   */
  static String of(Reference reference, String locator) {
    boolean chinese = Language.chinese(reference);
    boolean online = !reference.field("URL").isBlank() || !reference.field("DOI").isBlank();
    String separator = online ? ". " : chinese ? "，" : ", ";
    String text = locator.strip();
    Matcher pages = PAGES.matcher(text);
    if (!pages.matches()) {
      return separator + text;
    }
    String range = pages.group(1) + (pages.group(2) == null ? "" : "-" + pages.group(2));
    boolean newspaper = reference.type().equals("article-newspaper");
    boolean free = reference.field("page").isBlank() && !reference.issued().isBlank() && !newspaper;
    if (free && !online) {
      return ": " + range;
    }
    String word = pages.group(2) == null ? "p. " : "pp. ";
    return separator + (chinese ? "第 " + range + (newspaper ? " 版" : " 页") : word + range);
  }
}
