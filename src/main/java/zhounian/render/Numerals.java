package zhounian.render;

import zhounian.model.Words;

/** The numerals that parts are counted with: 一 to 九十九 where the language has its own digits. */
final class Numerals {
  private Numerals() {}

  /**
   * @param number 1 to 99
   * @param words holds under {@code numerals} the digits from one to ten, or nothing
   */
  static String of(int number, Words words) {
    String digits = words.say("numerals");
    if (digits.length() < 10 || number < 1 || number > 99) {
      return Integer.toString(number);
    }
    String tens =
        number < 10
            ? ""
            : (number < 20 ? "" : digits.substring(number / 10 - 1, number / 10))
                + digits.substring(9, 10);
    String ones = number % 10 == 0 ? "" : digits.substring(number % 10 - 1, number % 10);
    return tens + ones;
  }
}
