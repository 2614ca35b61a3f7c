package zhounian.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The long forms of numerals that cheques and contracts use: 壹仟贰佰. 陆, 伍 and 拾 are also parts of
 * common words, so a numeral is one only where a digit with its unit stands: 伍拾, 陆仟.
 */
final class Financial {
  private static final String LONG = "壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String SHORT = "一二三四五六七八九十百千";
  private static final Pattern NUMERAL =
      Pattern.compile("(?:[壹贰叁肆伍陆柒捌玖][万亿零]*)+[拾佰仟][壹贰叁肆伍陆柒捌玖拾佰仟零万亿]*");

  private Financial() {}

  /** The text with such numerals in their common form, as long as before. */
  static String common(String text) {
    if (text.indexOf('拾') < 0 && text.indexOf('佰') < 0 && text.indexOf('仟') < 0) {
      return text;
    }
    StringBuilder common = new StringBuilder(text);
    Matcher numeral = NUMERAL.matcher(text);
    while (numeral.find()) {
      for (int i = numeral.start(); i < numeral.end(); i++) {
        int known = LONG.indexOf(text.charAt(i));
        if (known >= 0) {
          common.setCharAt(i, SHORT.charAt(known));
        }
      }
    }
    return common.toString();
  }
}
