package zhounian.ledger;

/**
 * Where a space parts the pieces of a number: on both sides of words in letters (about 4.2 million
 * boardings, 7.4 km), nowhere beside Han characters and signs (16.3万余家, 5万km, 58%).
 */
final class Spacing {
  private Spacing() {}

  /** The pieces in one, empty ones left out. */
  static String join(String... pieces) {
    StringBuilder all = new StringBuilder();
    for (String piece : pieces) {
      all.append(gap(all, piece)).append(piece);
    }
    return all.toString();
  }

  /** A space, or nothing. */
  static String gap(CharSequence left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return "";
    }
    int before = Character.codePointBefore(left, left.length());
    int after = right.codePointAt(0);
    boolean parts =
        isLetter(after)
            ? isLetter(before) || Character.isDigit(before)
            : isLetter(before) && Character.isDigit(after);
    return parts ? " " : "";
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }
}
