package zhounian.cite;

import java.util.Locale;

/** The little HTML that an entry may hold. */
final class Markup {
  private Markup() {}

  /** Text as HTML and XML; only the five entities that XML knows. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Plain text of what {@link #escape} and our own tags made; undoes nothing else. */
  static String strip(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** A link, or just the text where the address is not one of the web. */
  static String link(String text, String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return escape(text);
    }
    return "<a href=\"" + escape(address(address)) + "\">" + escape(text) + "</a>";
  }

  /** Percent signs for what no address may hold; old DOIs have angle brackets (RFC 3986). */
  private static String address(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || "<>\"`{}|\\^".indexOf(c) >= 0) {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
