package zhounian.markdown;

/**
 * Whether a run of delimiters can open and close emphasis.
 *
 * <p>CommonMark 6.2 tells opening from closing by what stands on either side, and there takes
 * Chinese punctuation for Latin punctuation: {@code 展**“非首都功能”**疏} would be no emphasis. Here
 * Chinese punctuation counts as a letter, and a Han character beside the run is as good as a space.
 * Where neither side is Chinese the rules are CommonMark's own.
 */
record Flanks(boolean opens, boolean closes) {

  /** Stands for a mark beside a run: it becomes a number, so it counts as a letter. */
  static final int LETTER = 'x';

  /**
   * The rules for one run; code points are 0 where there is none.
   *
   * @param outer what stands before {@code before}
   * @param far what stands after {@code after}
   */
  static Flanks of(char mark, int outer, int before, int after, int far) {
    boolean spaceBefore = before == 0 || Script.isSpace(before);
    boolean spaceAfter = after == 0 || Script.isSpace(after);
    boolean chineseBefore = isChinese(before, outer);
    boolean chineseAfter = isChinese(after, far);
    boolean pointBefore = !chineseBefore && Script.isPunctuation(before);
    boolean pointAfter = !chineseAfter && Script.isPunctuation(after);
    boolean left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore || chineseBefore);
    boolean right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter || chineseAfter);
    if (mark != '_') {
      return new Flanks(left, right);
    }
    boolean anyPointBefore = Script.isPunctuation(before);
    boolean anyPointAfter = Script.isPunctuation(after);
    return new Flanks(left && (!right || anyPointBefore), right && (!left || anyPointAfter));
  }

  private static boolean isChinese(int c, int inside) {
    return Script.isChinese(c) || (Script.isSharedMark(c) && Script.isChinese(inside));
  }
}
