package zhounian.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import zhounian.problem.Language;

/** Decimals as the ledger writes them and as a reader sees them. */
public final class Decimals {
  private static final int MOST_CHARACTERS = 40;
  private static final char MINUS = '\u2212';

  private Decimals() {}

  /**
   * The value of a decimal as the ledger writes it: {@code 2486}, {@code -3.5}, {@code 12.50}; at
   * most 40 characters, no exponent, no separators, no leading zeros. Empty for anything else.
   */
  public static Optional<BigDecimal> parse(String written) {
    int length = written.length();
    int at = written.startsWith("-") ? 1 : 0;
    int whole = digits(written, at);
    if (whole == at || length > MOST_CHARACTERS) {
      return Optional.empty();
    }
    if (written.charAt(at) == '0' && whole > at + 1) {
      return Optional.empty();
    }
    if (whole < length) {
      if (written.charAt(whole) != '.'
          || whole + 1 == length
          || digits(written, whole + 1) != length) {
        return Optional.empty();
      }
    }
    return Optional.of(new BigDecimal(written));
  }

  /**
   * A decimal as a reader sees it: no separators up to four digits before the point, commas from
   * five on ({@code 26,862}), minus as U+2212, zeros kept. In English four digits have a comma too
   * ({@code 9,840}).
   */
  public static String format(BigDecimal value, Language language) {
    int most = language == Language.ENGLISH ? 3 : 4;
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain.length() + 8);
    if (value.signum() < 0) {
      text.append(MINUS);
    }
    for (int i = 0; i < whole; i++) {
      if (whole > most && i > 0 && (whole - i) % 3 == 0) {
        text.append(',');
      }
      text.append(plain.charAt(i));
    }
    return text.append(plain, whole, plain.length()).toString();
  }

  /** The same in Chinese. */
  public static String format(BigDecimal value) {
    return format(value, Language.CHINESE);
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
