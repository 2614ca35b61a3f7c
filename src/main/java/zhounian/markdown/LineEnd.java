package zhounian.markdown;

/**
 * What a soft line end becomes: nothing between Han characters and beside Chinese punctuation, else
 * a space.
 */
final class LineEnd {
  private LineEnd() {}

  /** What stands between the last characters of one line and the first of the next. */
  static String between(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    int left = before.codePointBefore(before.length());
    int right = after.codePointAt(0);
    int beforeLeft = before.length() - Character.charCount(left);
    int afterRight = Character.charCount(right);
    return between(
        beforeLeft > 0 ? before.codePointBefore(beforeLeft) : 0,
        left,
        right,
        afterRight < after.length() ? after.codePointAt(afterRight) : 0);
  }

  /**
   * The same, for code points; 0 where there is none.
   *
   * @param outer the one before {@code left}
   * @param far the one after {@code right}
   */
  static String between(int outer, int left, int right, int far) {
    boolean leftMark = isChineseMark(left, right, outer);
    boolean rightMark = isChineseMark(right, left, far);
    return leftMark || rightMark || (Script.isHan(left) && Script.isHan(right)) ? "" : " ";
  }

  /** Marks that Chinese and Latin share are Chinese beside Chinese. */
  private static boolean isChineseMark(int c, int across, int inside) {
    return Script.isChineseMark(c)
        || (Script.isSharedMark(c) && (Script.isChinese(across) || Script.isChinese(inside)));
  }
}
