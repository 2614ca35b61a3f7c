package zhounian.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.ledger.Found.Kind;

/**
 * Finds every number in a line of finished text: Arabic and full-width digits, numerals in Han
 * characters where they count something (壹仟贰佰 as well), percent, 成, 倍, 个百分点, 分之, ordinals, dates,
 * ranges, and digits glued to letters.
 *
 * <p>A numeral in Han characters is a number if it has a structure (二十三, 一百) or if a measure word
 * follows (三条, 十年). 一 alone before a measure word is an article, not a number (一个, 一次), but for 一倍,
 * 一成, 一个百分点, 翻一番, 翻了一番; 翻番 is a number without a numeral. 万 and 亿 alone name a scale (单位：万元) unless
 * 数, 上, 近, 超 … stands before them. Of English words those for scales, percent and dates are read,
 * number words are not.
 *
 * <p>One pass, linear in the length of the text.
 */
public final class NumberReader {
  private final Line line;
  private final String text;
  private final Tokens tokens;
  private final Quantities quantities;
  private final HanCounting counting;
  private final List<Found> found = new ArrayList<>();

  private NumberReader(Line line) {
    this.line = line;
    this.text = line.text;
    this.tokens = new Tokens(line);
    this.quantities = new Quantities(line, new Dates(line));
    this.counting = new HanCounting(line, quantities);
  }

  /** The numbers of a text in order; they do not overlap. */
  public static List<Found> read(String written) {
    String text = Financial.common(written);
    int first = Line.next(text, 0);
    if (first == text.length()) {
      return List.of();
    }
    NumberReader reader = new NumberReader(new Line(text));
    reader.readFrom(first);
    return List.copyOf(reader.found);
  }

  private void readFrom(int first) {
    int at = first;
    while (at < text.length()) {
      int after = line.isDigit(at) ? arabic(at) : line.isDoubling(at) ? doubling(at) : han(at);
      at = Line.next(text, after);
    }
  }

  private int arabic(int at) {
    int tokenEnd = tokens.glued(at);
    if (tokenEnd > at) {
      return add(tokens.token(at, tokenEnd));
    }
    Core core = line.digits(at);
    if (core.end() - at > Line.LONGEST) {
      return add(Found.of(at, core.end(), Kind.CODE));
    }
    int telephone = telephone(core);
    if (telephone >= 0) {
      return add(Found.of(at, telephone, Kind.CODE));
    }
    Optional<Found> ordinal = ordinal(core);
    if (ordinal.isPresent()) {
      return add(range(ordinal.get()));
    }
    return add(range(signed(quantities.finish(core), core)));
  }

  /** End of 010-12345678; −1 where it does not stand there. */
  private int telephone(Core area) {
    if (area.places() < 3 || line.digit(area.start()) != '0' || line.charAt(area.end()) != '-') {
      return -1;
    }
    int end = area.end() + 1;
    while (line.isDigit(end)) {
      end++;
    }
    return end - area.end() > 7 ? end : -1;
  }

  private int han(int at) {
    HanNumeral numeral = HanNumeral.read(text, at);
    if (counting.isPlan(at)) {
      return add(Found.of(at, at + 3, Kind.PLAN));
    }
    Core core = line.decimals(at, numeral);
    Optional<Found> ordinal = ordinal(core);
    if (ordinal.isPresent()) {
      return add(range(ordinal.get()));
    }
    int after = Counters.wordAround(text, at, numeral.end());
    if (after >= 0) {
      return after;
    }
    Optional<Found> number = counting.counting(numeral, core);
    if (number.isPresent()) {
      return add(range(number.get()));
    }
    // 三至五年: the measure word follows the second numeral only
    Found alone = Found.of(core.start(), core.end(), Kind.CARDINAL, core.value());
    Found joined = core.end() == numeral.end() ? range(alone) : alone;
    if (joined.kind() == Kind.RANGE) {
      return add(joined);
    }
    return Math.max(numeral.end(), at + 1);
  }

  /** 翻番, 翻了番: a multiple without a numeral. */
  private int doubling(int at) {
    int end = line.charAt(at + 1) == '了' ? at + 2 : at + 1;
    boolean doubles = line.charAt(end) == '番' && "茄薯号邦禺".indexOf(line.endOr(end + 1)) < 0;
    return doubles ? add(Found.of(at, end + 1, Kind.MULTIPLE, BigDecimal.valueOf(2))) : at + 1;
  }

  private Optional<Found> ordinal(Core core) {
    int before = core.start() - 1;
    if (before >= line.floor && line.isSpace(before)) {
      before--;
    }
    if (before >= line.floor && text.charAt(before) == '第') {
      return Optional.of(Found.of(before, core.end(), Kind.ORDINAL, core.value()));
    }
    if (core.arabic() && before - 2 >= line.floor && text.charAt(before) == '.') {
      String word = text.substring(before - 2, before);
      if (word.equals("No") || word.equals("no")) {
        return Optional.of(Found.of(before - 2, core.end(), Kind.ORDINAL, core.value()));
      }
    }
    return Optional.empty();
  }

  private Found signed(Found number, Core core) {
    int sign = core.start() - 1;
    if (sign < line.floor || number.value().isEmpty() || number.start() != core.start()) {
      return number;
    }
    char c = text.charAt(sign);
    boolean minus = c == '-' || c == '−' || c == '－';
    if ((!minus && c != '+' && c != '＋') || (sign > 0 && line.isAlphanumeric(sign - 1))) {
      return number;
    }
    BigDecimal value = number.value().get();
    return new Found(
        sign,
        number.end(),
        number.kind(),
        Optional.of(minus ? value.negate() : value),
        number.year(),
        number.month(),
        number.day(),
        number.ends());
  }

  /** {@code first}, or the range that it opens. */
  private Found range(Found first) {
    int joiner = line.skipSpace(first.end());
    char c = line.charAt(joiner);
    if (Ranges.JOINERS.indexOf(c) < 0
        || first.kind() == Kind.CODE
        || first.kind() == Kind.RANGE
        || HanNumeral.closesWord(text, first.start())) {
      return first;
    }
    int next = line.skipSpace(joiner + 1);
    Optional<Found> second = Optional.empty();
    if (line.isDigit(next) && tokens.glued(next) < 0) {
      second = Optional.of(quantities.finish(line.digits(next)));
    } else if (line.isHan(next)) {
      HanNumeral numeral = HanNumeral.read(text, next);
      if (Counters.wordAround(text, next, numeral.end()) < 0 && !counting.isPlan(next)) {
        second = counting.counting(numeral, line.decimals(next, numeral));
      }
    }
    return second.map(last -> Ranges.join(text, first, last)).orElse(first);
  }

  private int add(Found number) {
    found.add(number);
    line.floor = number.end();
    return line.floor;
  }
}
