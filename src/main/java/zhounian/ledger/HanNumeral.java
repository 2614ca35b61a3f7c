package zhounian.ledger;

/**
 * A numeral in Han characters.
 *
 * @param end index after its last character
 * @param value what it says; of an approximate one (三五, 七八十) its lower end
 */
record HanNumeral(int end, long value, Shape shape) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 40;
  private static final long WAN = 10_000;
  private static final long YI = 100_000_000;

  /** How a numeral is built, which decides whether it counts anything. */
  enum Shape {
    /** One character. */
    LONE,
    /** 百万, 千万, 万亿. */
    UNITS,
    /** 二十三, 一百, 两千. */
    STRUCTURED,
    /** 二〇二六, 一二三. */
    DIGIT_BY_DIGIT,
    /** 三五, 七八十, 十七八. */
    APPROXIMATE
  }

  /** 0–9 for a digit, 两 being 2; −1 for anything else. */
  static int digit(char c) {
    return switch (c) {
      case '〇', '○', '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** 10, 100, 1000, 10⁴, 10⁸; 0 for anything else. */
  static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> WAN;
      case '亿' -> YI;
      default -> 0;
    };
  }

  /** Whether {@code c} can be part of a numeral. */
  static boolean isPart(char c) {
    return digit(c) >= 0 || unit(c) > 0;
  }

  /** The longest numeral from {@code start}, where one of its characters must stand. */
  static HanNumeral read(String text, int start) {
    int run = start;
    int digits = 0;
    int limit = Math.min(text.length(), start + LONGEST);
    while (run < limit && isPart(text.charAt(run))) {
      if (digits == run - start && unit(text.charAt(run)) == 0 && text.charAt(run) != '两') {
        digits++;
      }
      run++;
    }
    boolean ten = text.startsWith("一十", start); // nobody counts 一十: the 一 belongs to what is before
    if (run - start > 1 && (ten || closesWord(text, start))) {
      return new HanNumeral(start + 1, 1, Shape.LONE);
    }
    if (digits > 2 || (digits == 2 && run - start == 2 && holdsZero(text, start))) {
      return digitByDigit(text, start, Math.min(digits, 18));
    }
    Grammar plain = new Grammar(text, -1);
    plain.read(start, run);
    int end = plain.end;
    if (end < run && approximate(text, start, end)) {
      Grammar lower = new Grammar(text, end);
      lower.read(start, run);
      return new HanNumeral(Math.max(lower.end, end + 1), lower.value, Shape.APPROXIMATE);
    }
    if (end == start + 1) {
      return digits == 2
          ? digitByDigit(text, start, 2)
          : new HanNumeral(end, plain.value, Shape.LONE);
    }
    boolean units = true;
    for (int i = start; i < end; i++) {
      units &= unit(text.charAt(i)) > 0;
    }
    return new HanNumeral(end, plain.value, units ? Shape.UNITS : Shape.STRUCTURED);
  }

  /** Whether 一 stands at {@code at} and closes a word: 统一, 唯一, 之一. */
  static boolean closesWord(String text, int at) {
    return text.charAt(at) == '一' && at > 0 && "统唯之专逐万".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean holdsZero(String text, int start) {
    return digit(text.charAt(start)) == 0 || digit(text.charAt(start + 1)) == 0;
  }

  private static HanNumeral digitByDigit(String text, int start, int length) {
    long value = 0;
    for (int i = start; i < start + length; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return new HanNumeral(start + length, value, Shape.DIGIT_BY_DIGIT);
  }

  private static boolean approximate(String text, int start, int end) {
    if (end == start) {
      return false;
    }
    int low = digit(text.charAt(end - 1));
    int high = digit(text.charAt(end));
    return low > 0 && (high == low + 1 || (low == 3 && high == 5));
  }

  /** Sections of four places below 万 and 亿; reads the longest piece that is a numeral. */
  private static final class Grammar {
    private final String text;
    private final int skipped;
    private int end;
    private long value;

    private long whole;
    private long section;
    private int pending = -1;
    private long lowestUnit = WAN;
    private long unitBefore;
    private boolean bare;
    private boolean wan;
    private boolean yi;

    Grammar(String text, int skipped) {
      this.text = text;
      this.skipped = skipped;
    }

    void read(int start, int run) {
      end = start;
      for (int i = start; i < run; i++) {
        if (i == skipped) {
          continue;
        }
        char c = text.charAt(i);
        int digit = digit(c);
        long unit = unit(c);
        boolean first = i == start;
        if (digit == 0) {
          if (pending >= 0 || (!first && unitBefore == 0)) {
            return;
          }
          unitBefore = 0;
          if (first) {
            end = i + 1;
            return;
          }
        } else if (digit > 0) {
          if (pending >= 0 || bare) {
            return;
          }
          pending = digit;
          end = i + 1;
          value = whole + section + digit * Math.max(1, unitBefore / 10);
        } else if (!take(unit, first)) {
          return;
        } else {
          end = i + 1;
          value = whole + section;
        }
      }
    }

    private boolean take(long unit, boolean first) {
      int count = pending;
      if (count < 0) {
        boolean impliedOne = first || (unit == 10 && !bare && lowestUnit > 10);
        boolean scalesSection = unit >= WAN && (section > 0 || (unit == YI && whole > 0));
        if (!impliedOne && !scalesSection) {
          return false;
        }
        count = scalesSection ? 0 : 1;
        bare |= first && unit != 10;
      }
      if (unit < WAN) {
        if (unit >= lowestUnit) {
          return false;
        }
        section += count * unit;
        lowestUnit = unit;
      } else if (unit == WAN) {
        if (wan) {
          return false;
        }
        whole += (section + count) * WAN;
        wan = true;
        section = 0;
        lowestUnit = WAN;
      } else {
        if (yi) {
          return false;
        }
        whole = (whole + section + count) * YI;
        yi = true;
        wan = false;
        section = 0;
        lowestUnit = WAN;
      }
      pending = -1;
      unitBefore = unit;
      return true;
    }
  }
}
