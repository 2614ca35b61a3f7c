package zhounian.chart;

import java.math.BigDecimal;

/** Numbers as charts print them: without locale, long ones in groups of three. */
public final class Numbers {
  private Numbers() {}

  /** All decimals of the number, U+2212 for minus; groups from five digits on. */
  public static String text(BigDecimal value) {
    return text(value, 4);
  }

  /**
   * The same with groups where there are more digits.
   *
   * @param together how many digits before the point stand together
   */
  static String text(BigDecimal value, int together) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits);
    if (whole > together) {
      for (int i = whole - 3; i > 0; i -= 3) {
        text.insert(i, ',');
      }
    }
    return value.signum() < 0 ? "−" + text : text.toString();
  }

  /** The same with a sign also before positive numbers. */
  public static String signed(BigDecimal value) {
    return value.signum() > 0 ? "+" + text(value) : text(value);
  }
}
