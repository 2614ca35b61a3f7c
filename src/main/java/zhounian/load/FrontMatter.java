package zhounian.load;

/**
 * A chapter's text, split.
 *
 * @param closed whether both lines {@code ---} are there
 * @param yaml what stands between them, from line 2 of the file on
 * @param bodyStart where what stands after them starts; 0 where they are missing
 * @param bodyLine the 1-based line on which it starts
 */
record FrontMatter(boolean closed, String yaml, int bodyStart, int bodyLine) {

  static FrontMatter split(String text) {
    int first = text.indexOf('\n');
    if (first < 0 || !text.substring(0, first).stripTrailing().equals("---")) {
      return new FrontMatter(false, "", 0, 1);
    }
    int line = 2;
    for (int start = first + 1; start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (text.startsWith("---", start)
          && text.substring(start, stop).stripTrailing().equals("---")) {
        int body = Math.min(stop + 1, text.length());
        return new FrontMatter(true, text.substring(first + 1, start), body, line + 1);
      }
      start = stop + 1;
    }
    return new FrontMatter(false, "", 0, 1);
  }
}
