package zhounian.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line of Chinese text may end: the strict rules of UAX #14 for Chinese, narrowed so that
 * no line begins with a closing mark, a dash or an ellipsis or ends with an opening mark (GB/T
 * 15834—2011, 5.1), that a number stays whole and with its unit, and that 图 1-1 and 第 4 章 stay
 * whole; addresses break after {@code / ? &} only.
 */
final class LineBreaks {
  private static final String NUMBER = "\\d+(?:[,.]\\d+)*[%％‰]?";
  private static final String UNITS =
      "个百分点|百分点|微克/立方米|毫克/立方米|吨标准煤|平方公里|平方千米|平方米|立方米|公里/小时|千瓦时|千瓦|万千瓦|公里|千米|公顷|小时"
          + "|分钟|个月|周年|人次|辆次|架次|美元|港元|欧元|标箱|车次|对外|余家|余个|[A-Za-zμ°℃℉]{1,4}(?:/[a-z0-9]{1,3})?|\\p{IsHan}";
  private static final Pattern KEPT =
      Pattern.compile(
          "第\\s?[0-9〇一二三四五六七八九十百]+(?:[-–.][0-9]+)*\\s?\\p{IsHan}?"
              + "|[图表附]\\s?[A-Z]?[0-9]+(?:[-–.][0-9]+)*"
              + "|\\b(?:Figure|Table|Chapter|Section|Part|Note|pp?\\.|[Nn]o\\.) [0-9]+(?:[-–.][0-9]+)*"
              + "|(?:[¥￥$+−±≥≤<>＜＞-]\\s?)?"
              + NUMBER
              + "(?:\\s?[～~—–−-]\\s?"
              + NUMBER
              + ")?(?:\\s?[余多]?[十百千万亿]*[余多]?(?:"
              + UNITS
              + "))?");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<=[0-9％%\\p{IsHan}])[～—–](?=[0-9])"
              + "|(?<=\\p{IsHan})/(?=\\p{IsHan})"
              + "|(?<=[0-9]\\s?)[余多]?[十百千万亿]{1,2}(?=[\\p{IsHan}&&[^余多十百千万亿]]{2})");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.|doi:|doi\\.org/)[\\x21-\\x7e]+");
  private static final String ADDRESS_BREAKS = "/?&";

  private final BreakIterator icu =
      BreakIterator.getLineInstance(ULocale.forLanguageTag("zh-CN-u-lb-strict"));

  /** Bit i is set where the line may end before the char at i; neither at 0 nor at the end. */
  BitSet of(String text) {
    BitSet breaks = new BitSet(text.length());
    String plain = text.replaceAll("[\\s&&[^\\u00a0]]", " ");
    icu.setText(plain);
    for (int i = icu.first(); i != BreakIterator.DONE; i = icu.next()) {
      if (i > 0 && i < plain.length()) {
        breaks.set(i);
      }
    }
    openQuotes(plain, breaks);
    forbid(plain, breaks);
    keep(plain, breaks);
    breakAddresses(plain, breaks);
    return breaks;
  }

  /**
   * The same for a run of lines: text that a style keeps in one piece is not broken, and no line
   * begins with the call of a note.
   */
  BitSet of(TextFlow flow) {
    BitSet breaks = of(flow.text());
    for (TextFlow.Piece piece : flow.pieces()) {
      if (piece.unbroken()) {
        breaks.clear(Math.min(piece.start() + 1, piece.end()), piece.end());
      }
      if (piece.raised()) {
        breaks.clear(piece.start());
      }
      if (piece.parted()) {
        breaks.set(piece.start());
      }
    }
    return breaks;
  }

  /**
   * Where a long piece that is kept whole may be parted if need be, because the line before it
   * would fall apart: behind the dash of a span, behind the stroke of a unit, between 万 or 亿 and a
   * unit of more than one character; never inside digits nor between digits and what follows.
   */
  static BitSet parts(String text) {
    BitSet parts = new BitSet(text.length());
    Matcher part = PARTS.matcher(text);
    while (part.find()) {
      parts.set(part.end());
    }
    return parts;
  }

  /** UAX #14 keeps “ and ” with both neighbours; between 汉字 their direction is known. */
  private static void openQuotes(String text, BitSet breaks) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char after = text.charAt(i);
      boolean beforeOpening =
          Marks.emptyLeft(after) && (Marks.han(before) || Marks.emptyRight(before));
      boolean afterClosing =
          Marks.emptyRight(before) && (Marks.han(after) || Marks.emptyLeft(after));
      if (beforeOpening || afterClosing) {
        breaks.set(i);
      }
    }
  }

  private static void forbid(String text, BitSet breaks) {
    for (int i = breaks.nextSetBit(0); i >= 0; i = breaks.nextSetBit(i + 1)) {
      int before = text.codePointBefore(i);
      int after = text.codePointAt(i);
      if (Marks.neverStarts(after) || Marks.neverEnds(before) || before == '/') {
        breaks.clear(i);
      }
    }
  }

  private static void keep(String text, BitSet breaks) {
    Matcher kept = KEPT.matcher(text);
    while (kept.find()) {
      breaks.clear(kept.start() + 1, Math.max(kept.start() + 1, kept.end()));
    }
  }

  private static void breakAddresses(String text, BitSet breaks) {
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      breaks.clear(address.start() + 1, address.end());
      int scheme = address.group().indexOf("://");
      int from = address.start() + (scheme < 0 ? 1 : scheme + 3);
      for (int i = from; i < address.end() - 1; i++) {
        boolean here = ADDRESS_BREAKS.indexOf(text.charAt(i)) >= 0;
        if (here && ADDRESS_BREAKS.indexOf(text.charAt(i + 1)) < 0) {
          breaks.set(i + 1);
        }
      }
    }
  }
}
