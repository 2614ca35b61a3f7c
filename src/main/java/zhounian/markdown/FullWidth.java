package zhounian.markdown;

import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Full-width characters and wrong dashes where the notation takes ASCII. */
final class FullWidth {
  private FullWidth() {}

  /** The ASCII character that a full-width form or a wrong dash stands for; 0 for others. */
  static char narrow(int c) {
    if (Script.isWrongHyphen(c) || c == '—') {
      return '-';
    }
    if (c == 0x3000) {
      return ' ';
    }
    return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : 0;
  }

  /** Says that {@code wrong} stands where {@code right} should. */
  static Problem problem(Position position, char wrong, char right) {
    return Problem.of(
        Code.FULLWIDTH_MARK,
        position,
        wrong == 0x3000 ? "U+3000" : Character.toString(wrong),
        right == ' ' ? "U+0020" : Character.toString(right));
  }
}
