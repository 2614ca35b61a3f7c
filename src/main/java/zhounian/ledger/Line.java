package zhounian.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import zhounian.ledger.HanNumeral.Shape;

/**
 * A line of text under the reader's eye: its characters, and the bare numerals at a place of it.
 */
final class Line {
  private static final byte NOTHING = 0;

  private static final byte DIGIT = 1;

  private static final byte HAN = 2;

  private static final byte DOUBLING = 3;

  private static final byte[] CLASSES = classes();

  /** More characters than that are no number that anyone reads. */
  static final int LONGEST = 40;

  final String text;

  /** Where the last number found ends: nothing before it is read again. */
  int floor;

  Line(String text) {
    this.text = text;
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (char c = '0'; c <= '9'; c++) {
      classes[c] = DIGIT;
      classes[c - '0' + '０'] = DIGIT;
    }
    for (char c : "〇○零一二三四五六七八九十百千万亿两".toCharArray()) {
      classes[c] = HAN;
    }
    classes['翻'] = DOUBLING;
    return classes;
  }

  /** Index of the first character from {@code at} on that may open a number; the length if none. */
  static int next(String text, int at) {
    int next = at;
    while (next < text.length() && CLASSES[text.charAt(next)] == NOTHING) {
      next++;
    }
    return next;
  }

  /** The character, or 0 beyond the ends of the text. */
  char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : 0;
  }

  /** The character, or a full stop beyond the end: an end counts as punctuation. */
  char endOr(int at) {
    return at < text.length() ? text.charAt(at) : '。';
  }

  int skipSpace(int at) {
    return isSpace(at) ? at + 1 : at;
  }

  boolean isSpace(int at) {
    char c = charAt(at);
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }

  boolean isDigit(int at) {
    return at >= 0 && at < text.length() && CLASSES[text.charAt(at)] == DIGIT;
  }

  boolean isHan(int at) {
    return at >= 0 && at < text.length() && CLASSES[text.charAt(at)] == HAN;
  }

  /** Where the word of letters that begins at a place ends; that place where none begins. */
  int wordEnd(int at) {
    int end = at;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  boolean isDoubling(int at) {
    return CLASSES[text.charAt(at)] == DOUBLING;
  }

  /** The ASCII digit for an ASCII or full-width one. */
  char digit(int at) {
    char c = text.charAt(at);
    return c >= '０' ? (char) (c - '０' + '0') : c;
  }

  private boolean threeDigits(int at) {
    return isDigit(at) && isDigit(at + 1) && isDigit(at + 2);
  }

  private boolean isComma(int at) {
    return charAt(at) == ',';
  }

  boolean isPoint(int at) {
    char c = charAt(at);
    return c == '.' || c == '．';
  }

  boolean isPlus(int at) {
    char c = charAt(at);
    return c == '+' || c == '＋';
  }

  boolean isUpper(int at) {
    char c = charAt(at);
    return c >= 'A' && c <= 'Z';
  }

  boolean isLetter(int at) {
    char c = charAt(at);
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  boolean isAlphanumeric(int at) {
    return isLetter(at) || isDigit(at);
  }

  /** The digits at {@code at}, with thousands commas and decimals. */
  Core digits(int at) {
    StringBuilder plain = new StringBuilder();
    int end = at;
    while (isDigit(end)) {
      plain.append(digit(end++));
    }
    int places = end - at;
    boolean grouped = false;
    while (places <= 3 && isComma(end) && threeDigits(end + 1) && !isDigit(end + 4)) {
      grouped = true;
      for (int i = end + 1; i < end + 4; i++) {
        plain.append(digit(i));
      }
      end += 4;
    }
    if (isPoint(end) && isDigit(end + 1)) {
      int last = end + 1;
      while (isDigit(last)) {
        last++;
      }
      // 2014.2.26 has no decimals
      if (!isPoint(last) || !isDigit(last + 1)) {
        plain.append('.');
        for (end++; end < last; end++) {
          plain.append(digit(end));
        }
        grouped = true;
      }
    }
    BigDecimal value = end - at > LONGEST ? BigDecimal.ZERO : new BigDecimal(plain.toString());
    return new Core(at, end, value, grouped ? 0 : places, true);
  }

  /** 三点五: a numeral, 点, and digits, but not 三点二十分. */
  Core decimals(int at, HanNumeral numeral) {
    int end = numeral.end();
    BigDecimal value = BigDecimal.valueOf(numeral.value());
    int places = numeral.shape() == Shape.DIGIT_BY_DIGIT ? end - at : 0;
    Core whole = new Core(at, end, value, places, false);
    if (charAt(end) != '点') {
      return whole;
    }
    StringBuilder plain = new StringBuilder(value.toPlainString()).append('.');
    int last = end + 1;
    while (last < text.length()
        && last - end <= LONGEST
        && HanNumeral.digit(text.charAt(last)) >= 0
        && text.charAt(last) != '两') {
      plain.append((char) ('0' + HanNumeral.digit(text.charAt(last++))));
    }
    boolean good = last > end + 1 && (last == text.length() || isDecimalEnd(text.charAt(last)));
    return good ? new Core(at, last, new BigDecimal(plain.toString()), 0, false) : whole;
  }

  private static boolean isDecimalEnd(char c) {
    return c == '万' || c == '亿' || HanNumeral.unit(c) == 0;
  }

  /** The numeral in Han characters at {@code at}, with decimals. */
  Core hanCore(int at) {
    return decimals(at, HanNumeral.read(text, at));
  }

  /** The numeral at {@code at}, if one stands there. */
  Optional<Core> number(int at) {
    if (isDigit(at)) {
      return Optional.of(digits(at));
    }
    return isHan(at) ? Optional.of(hanCore(at)) : Optional.empty();
  }
}
