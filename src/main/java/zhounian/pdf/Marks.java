package zhounian.pdf;

/** Which characters may not begin or end a line, and which have an empty half (GB/T 15834—2011). */
final class Marks {
  private static final String OPENING = "（［｛〔〈《「『【〖“‘(［[{";
  private static final String CLOSING = "）］｝〕〉》」』】〗”’)]}";
  private static final String PAUSES = "，。、；：";
  private static final String NO_START = CLOSING + PAUSES + "！？‼⁇⁈⁉．·・‧—…⋯～〜々%％‰‱℃℉°′″,.;:!?/／＋×";
  private static final String NO_END = OPENING + "¥￥$＄£€№§@＠#";
  private static final String RIGHT_HALF_EMPTY = PAUSES + "）］｝〕〉》」』】〗”’";
  private static final String LEFT_HALF_EMPTY = "（［｛〔〈《「『【〖“‘";

  private Marks() {}

  /**
   * Whether no line begins with it: closing and pausing marks, dashes, ellipses, signs of units.
   */
  static boolean neverStarts(int c) {
    return NO_START.indexOf(c) >= 0;
  }

  /** Whether no line ends with it: opening marks, signs of currencies. */
  static boolean neverEnds(int c) {
    return NO_END.indexOf(c) >= 0;
  }

  static boolean opens(int c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean closes(int c) {
    return CLOSING.indexOf(c) >= 0 || PAUSES.indexOf(c) >= 0 || c == '！' || c == '？';
  }

  /** A full-width mark whose right half is empty. */
  static boolean emptyRight(int c) {
    return RIGHT_HALF_EMPTY.indexOf(c) >= 0;
  }

  /** A full-width mark whose left half is empty. */
  static boolean emptyLeft(int c) {
    return LEFT_HALF_EMPTY.indexOf(c) >= 0;
  }

  static boolean han(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** White space as HTML collapses it. */
  static boolean space(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
