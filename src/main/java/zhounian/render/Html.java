package zhounian.render;

/** Text into HTML that is well-formed XML too: no named entities but those of XML. */
final class Html {
  private Html() {}

  /** Adds text with all five special characters escaped: right in content and in attributes. */
  static StringBuilder text(StringBuilder out, String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = c > '>' ? null : escape(c);
      if (escaped != null) {
        out.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    return out.append(text, done, text.length());
  }

  /** The text with all five special characters escaped. */
  static String escape(String text) {
    return text(new StringBuilder(text.length() + 16), text).toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
