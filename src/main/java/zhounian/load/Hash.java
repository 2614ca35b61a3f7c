package zhounian.load;

/** Tells a comment behind a value from text that {@code #} has cut off. */
final class Hash {
  private Hash() {}

  /**
   * Where a {@code #} cuts a plain value short. YAML takes everything from a blank and {@code #} on
   * as a comment. It is text lost where one blank stands before it and either no blank behind it
   * ({@code 图 #1}) or a character outside ASCII before the blank ({@code 京津冀 # 号线}); two blanks
   * before it, or a line of its own, make a comment on purpose.
   *
   * @param from where the value ends in {@code line}
   * @param empty whether nothing stands before it; then only a missing blank behind it counts
   * @return the column of the {@code #}, or -1
   */
  static int cut(String line, int from, boolean empty) {
    int hash = Words.skipBlanks(line, from);
    if (hash >= line.length() || line.charAt(hash) != '#' || hash - from > 1 || hash == from) {
      return -1;
    }
    boolean tight = hash + 1 < line.length() && "# \t".indexOf(line.charAt(hash + 1)) < 0;
    boolean afterHan = !empty && from > 0 && line.charAt(from - 1) > 0x7f;
    return tight || afterHan ? hash : -1;
  }

  /** The same for a line whose value's end is not known: the first such {@code #} in it, or -1. */
  static int cut(String line) {
    for (int at = line.indexOf(" #"); at >= 0; at = line.indexOf(" #", at + 1)) {
      if (at > 0 && line.charAt(at - 1) != ' ') {
        int hash = cut(line, at, line.charAt(at - 1) == ':');
        if (hash >= 0) {
          return hash;
        }
      }
    }
    return -1;
  }
}
