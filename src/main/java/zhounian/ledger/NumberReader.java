package zhounian.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.ledger.Found.Kind;
import zhounian.ledger.HanNumeral.Shape;

/**
 * Finds every number in a line of finished text: Arabic and full-width digits, numerals in Han
 * characters where they count something, percent, 成, 倍, 个百分点, 分之, ordinals, dates, ranges, and
 * digits glued to letters.
 *
 * <p>A numeral in Han characters is a number if it has a structure (二十三, 一百) or if a measure word
 * follows (三条, 十年). 一 alone before a measure word is an article, not a number (一个, 一次), but for 一倍,
 * 一成, 一个百分点, 翻一番. 万 and 亿 alone name a scale (单位：万元) unless 数, 上, 近, 超 … stands before them.
 * English number words are not read.
 *
 * <p>One pass, linear in the length of the text.
 */
public final class NumberReader {
  private static final byte NOTHING = 0;
  private static final byte DIGIT = 1;
  private static final byte HAN = 2;
  private static final byte[] CLASSES = classes();

  /** More characters than that are no number that anyone reads. */
  private static final int LONGEST = 40;

  /** 千万 is also an adverb: 千万别. */
  private static final long TEN_MILLION = 10_000_000;

  private static final String PERCENT_SIGNS = "%％‰";
  private static final String JOINERS = "～~〜—–-－−至到";
  private static final String ABOUT_BEFORE_SCALE = "余多几来";
  private static final String VAGUE_BEFORE = "数几";
  private static final String SCALE_MARKERS = "数几上近超过约逾达破足";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> LETTER_UNITS =
      List.of(
          "km", "m", "cm", "mm", "kg", "g", "t", "h", "min", "s", "ha", "kW", "MW", "GW", "kWh",
          "MWh", "GWh", "kV", "MPa", "TEU", "dB", "Hz");
  private static final List<String> ORDINAL_ENDS = List.of("st", "nd", "rd", "th");
  private static final List<String> WORDS_BEFORE_YEARS =
      List.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "to",
          "of",
          "during",
          "before",
          "after",
          "between",
          "and",
          "through",
          "early",
          "late",
          "mid",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final String text;
  private final List<Found> found = new ArrayList<>();

  /** Where the last number found ends: nothing before it is read again. */
  private int floor;

  private NumberReader(String text) {
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
    return classes;
  }

  /** The numbers of a text in order; they do not overlap. */
  public static List<Found> read(String text) {
    int length = text.length();
    for (int at = 0; at < length; at++) {
      if (CLASSES[text.charAt(at)] != NOTHING) {
        NumberReader reader = new NumberReader(text);
        reader.readFrom(at);
        return List.copyOf(reader.found);
      }
    }
    return List.of();
  }

  private void readFrom(int first) {
    int length = text.length();
    int at = first;
    while (at < length) {
      byte kind = CLASSES[text.charAt(at)];
      if (kind == NOTHING) {
        at++;
      } else {
        at = kind == DIGIT ? arabic(at) : han(at);
      }
    }
  }

  private int add(Found number) {
    found.add(number);
    floor = number.end();
    return floor;
  }

  // ---------------------------------------------------------------- a number and where it starts

  /**
   * The bare numeral before anything that follows it is looked at.
   *
   * @param places how many characters, if it is nothing but digits without separators; else 0
   */
  private record Core(int start, int end, BigDecimal value, int places, boolean arabic) {
    boolean whole() {
      return value.scale() <= 0;
    }

    int number() {
      return value.precision() - value.scale() <= 9 ? value.intValue() : Integer.MAX_VALUE;
    }
  }

  private int arabic(int at) {
    int tokenEnd = glued(at);
    if (tokenEnd > at) {
      return add(token(at, tokenEnd));
    }
    Core core = digits(at);
    if (core.end() - at > LONGEST) {
      return add(Found.of(at, core.end(), Kind.CODE));
    }
    Optional<Found> ordinal = ordinal(core);
    if (ordinal.isPresent()) {
      return add(range(ordinal.get()));
    }
    return add(range(signed(finish(core), core)));
  }

  private int han(int at) {
    HanNumeral numeral = HanNumeral.read(text, at);
    if (isPlan(at)) {
      return add(Found.of(at, at + 3, Kind.PLAN));
    }
    Core core = decimals(at, numeral);
    Optional<Found> ordinal = ordinal(core);
    if (ordinal.isPresent()) {
      return add(range(ordinal.get()));
    }
    int after = Counters.wordAround(text, at, numeral.end());
    if (after >= 0) {
      return after;
    }
    Optional<Found> number = counting(numeral, core);
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

  /** 十一五 to 十六五, where they count no years or things. */
  private boolean isPlan(int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '十'
        && "一二三四五六".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) == '五'
        && (at == 0 || !HanNumeral.isPart(text.charAt(at - 1)))
        && !isHan(at + 3)
        && !Counters.at(text, at + 3);
  }

  private Core digits(int at) {
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
  private Core decimals(int at, HanNumeral numeral) {
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

  private Optional<Found> ordinal(Core core) {
    int before = core.start() - 1;
    if (before >= floor && isSpace(before)) {
      before--;
    }
    if (before >= floor && text.charAt(before) == '第') {
      return Optional.of(Found.of(before, core.end(), Kind.ORDINAL, core.value()));
    }
    if (core.arabic() && before - 2 >= floor && text.charAt(before) == '.') {
      String word = text.substring(before - 2, before);
      if (word.equals("No") || word.equals("no")) {
        return Optional.of(Found.of(before - 2, core.end(), Kind.ORDINAL, core.value()));
      }
    }
    return Optional.empty();
  }

  private Found signed(Found number, Core core) {
    int sign = core.start() - 1;
    if (sign < floor || number.value().isEmpty() || number.start() != core.start()) {
      return number;
    }
    char c = text.charAt(sign);
    boolean minus = c == '-' || c == '−' || c == '－';
    if ((!minus && c != '+' && c != '＋') || (sign > 0 && isAlphanumeric(sign - 1))) {
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

  // ------------------------------------------------------------------------- digits and letters

  /** End of the token of letters, plus signs and digits around a digit; −1 where there is none. */
  private int glued(int at) {
    boolean before =
        at > floor
            && (isLetter(at - 1)
                || (isPlus(at - 1) && at - 2 >= floor && isAlphanumeric(at - 2))
                || (text.charAt(at - 1) == '-' && at - 2 >= floor && isUpper(at - 2)));
    int end = digits(at).end();
    boolean after =
        isLetter(end)
            || (isPlus(end) && isAlphanumeric(end + 1))
            || (charAt(end) == '-' && isUpper(end + 1));
    if (!before && !after) {
      return -1;
    }
    while (end < text.length()) {
      boolean goesOn =
          isAlphanumeric(end)
              || (isPlus(end) && isAlphanumeric(end + 1))
              || (isPoint(end) && isDigit(end - 1) && isDigit(end + 1))
              || (text.charAt(end) == '-'
                  && (isUpper(end + 1) || (isUpper(end - 1) && isDigit(end + 1))));
      if (!goesOn) {
        break;
      }
      end++;
    }
    return end;
  }

  private Found token(int at, int end) {
    int start = at;
    while (start > floor
        && (isLetter(start - 1)
            || (isPlus(start - 1) && start - 2 >= floor && isAlphanumeric(start - 2))
            || (text.charAt(start - 1) == '-' && start - 2 >= floor && isUpper(start - 2)))) {
      start--;
    }
    Core core = digits(at);
    String rest = text.substring(Math.min(core.end(), end), end);
    if (start == at && ORDINAL_ENDS.contains(rest)) {
      return Found.of(start, end, Kind.ORDINAL, core.value());
    }
    if (start == at && rest.equals("s") && core.places() == 4) {
      return Found.date(start, end, Kind.DECADE, core.number(), 0, 0);
    }
    if (start == at && LETTER_UNITS.contains(rest)) {
      return signed(Found.of(start, core.end(), Kind.CARDINAL, core.value()), core);
    }
    return Found.of(start, end, Kind.CODE);
  }

  // ------------------------------------------------------------------------ what follows a number

  /** The number with all that belongs to it. */
  private Found finish(Core core) {
    Optional<Found> date = date(core);
    if (date.isPresent()) {
      return date.get();
    }
    Optional<Found> fraction = fraction(core);
    if (fraction.isPresent()) {
      return fraction.get();
    }
    Found scaled = scaled(core);
    Optional<Found> share = share(scaled);
    if (share.isPresent()) {
      return share.get();
    }
    if (core.places() == 4 && scaled.end() == core.end() && isBareYear(core)) {
      return Found.date(core.start(), core.end(), Kind.YEAR, core.number(), 0, 0);
    }
    return scaled;
  }

  private Optional<Found> fraction(Core core) {
    int after = skipSpace(core.end());
    if (text.startsWith("分之", after)) {
      int next = skipSpace(after + 2);
      Core part = isDigit(next) ? digits(next) : isHan(next) ? hanCore(next) : null;
      if (part == null) {
        return Optional.empty();
      }
      boolean percent = core.value().compareTo(HUNDRED) == 0;
      return Optional.of(
          percent
              ? Found.of(core.start(), part.end(), Kind.PERCENT, part.value())
              : quotient(core.start(), part.end(), part.value(), core.value()));
    }
    if (!core.arabic() || core.places() == 0 || !isDigit(core.end() + 1)) {
      return Optional.empty();
    }
    char c = charAt(core.end());
    Core part = digits(core.end() + 1);
    if (c == '/' && core.places() < 4) {
      return Optional.of(quotient(core.start(), part.end(), core.value(), part.value()));
    }
    return c == ':' || c == '∶'
        ? Optional.of(Found.of(core.start(), part.end(), Kind.RATIO))
        : Optional.empty();
  }

  private Core hanCore(int at) {
    return decimals(at, HanNumeral.read(text, at));
  }

  private static Found quotient(int start, int end, BigDecimal above, BigDecimal below) {
    Optional<BigDecimal> value =
        below.signum() == 0
            ? Optional.empty()
            : Rational.of(above).dividedBy(Rational.of(below)).exact();
    return value
        .map(v -> Found.of(start, end, Kind.FRACTION, v))
        .orElseGet(() -> Found.of(start, end, Kind.FRACTION));
  }

  /** 3.5万, 10余万, 3千万; the prefix of a unit is no scale (5千米). */
  private Found scaled(Core core) {
    int end = core.end();
    BigDecimal value = core.value();
    int next = skipSpace(end);
    boolean about = ABOUT_BEFORE_SCALE.indexOf(charAt(next)) >= 0 && isScale(next + 1);
    if (about) {
      next++;
    }
    if (!core.arabic() && core.whole() && !about) {
      // a numeral in Han characters has taken its scale already: 统一万 is no 一万
      return Found.of(core.start(), end, Kind.CARDINAL, value);
    }
    while (isScale(next)) {
      value = value.multiply(BigDecimal.valueOf(HanNumeral.unit(text.charAt(next))));
      end = ++next;
    }
    return Found.of(core.start(), end, Kind.CARDINAL, value);
  }

  private boolean isScale(int at) {
    char c = charAt(at);
    if (c == '万' || c == '亿') {
      return true;
    }
    return (c == '百' || c == '千') && "米克瓦伏卡帕赫焦分".indexOf(charAt(at + 1)) < 0;
  }

  /** Percent, 成, 倍, 个百分点. */
  private Optional<Found> share(Found number) {
    BigDecimal value = number.value().orElseThrow();
    int start = number.start();
    int after = skipSpace(number.end());
    char c = charAt(after);
    if (PERCENT_SIGNS.indexOf(c) >= 0 && c != 0) {
      BigDecimal shown = c == '‰' ? value.movePointLeft(1) : value;
      return Optional.of(Found.of(start, after + 1, Kind.PERCENT, shown));
    }
    if (c == '倍') {
      return Optional.of(Found.of(start, after + 1, Kind.MULTIPLE, value));
    }
    if (c == '成' && "员立为就果本功长效品绩熟套交".indexOf(endOr(after + 1)) < 0) {
      BigDecimal tenths = value.multiply(BigDecimal.TEN);
      int half = after + 2;
      int digit = HanNumeral.digit(charAt(after + 1));
      if (digit > 0 && !isHan(half) && !Counters.at(text, half)) {
        return Optional.of(
            Found.of(start, half, Kind.PERCENT, tenths.add(BigDecimal.valueOf(digit))));
      }
      return Optional.of(Found.of(start, after + 1, Kind.PERCENT, tenths));
    }
    for (String points : List.of("个百分点", "百分点")) {
      if (text.startsWith(points, after)) {
        return Optional.of(Found.of(start, after + points.length(), Kind.POINTS, value));
      }
    }
    return Optional.empty();
  }

  // -------------------------------------------------------------------------------------- dates

  private Optional<Found> date(Core core) {
    if (!core.whole()) {
      return Optional.empty();
    }
    int start = core.start();
    int number = core.number();
    int after = skipSpace(core.end());
    char c = charAt(after);
    boolean fourPlaces = core.places() == 4;
    if (core.arabic() && fourPlaces) {
      Optional<Found> iso = isoDate(core);
      if (iso.isPresent()) {
        return iso;
      }
    }
    if (c == '年') {
      if (charAt(after + 1) == '代' && number % 10 == 0 && (fourPlaces || number < 100)) {
        int year = fourPlaces ? number : 0;
        return Optional.of(Found.date(start, after + 2, Kind.DECADE, year, 0, 0));
      }
      return fourPlaces
          ? Optional.of(
              monthAndDay(
                  Found.date(start, after + 1, Kind.YEAR, number, 0, 0), skipSpace(after + 1)))
          : Optional.empty();
    }
    if (c == '月' && number >= 1 && number <= 12) {
      return Optional.of(
          day(Found.date(start, after + 1, Kind.MONTH, 0, number, 0), skipSpace(after + 1)));
    }
    if (c == '日' && number >= 1 && number <= 31) {
      return Optional.of(Found.date(start, after + 1, Kind.DAY, 0, 0, number));
    }
    if (text.startsWith("世纪", after) && number >= 1 && number <= 30) {
      return Optional.of(century(start, after + 2, (number - 1) * 100));
    }
    return text.startsWith("季度", after) && number >= 1 && number <= 4
        ? Optional.of(Found.of(start, after + 2, Kind.ORDINAL, core.value()))
        : Optional.empty();
  }

  /** 21世纪, and 20世纪80年代 as one decade. */
  private Found century(int start, int end, int base) {
    Optional<Core> decade = number(skipSpace(end));
    if (decade.isPresent()) {
      int after = skipSpace(decade.get().end());
      int ten = decade.get().number();
      if (text.startsWith("年代", after) && ten % 10 == 0 && ten < 100) {
        return Found.date(start, after + 2, Kind.DECADE, base + ten, 0, 0);
      }
    }
    return Found.date(start, end, Kind.CENTURY, base + 1, 0, 0);
  }

  private Optional<Found> isoDate(Core core) {
    char separator = charAt(core.end());
    int month = twoDigits(core.end() + 1);
    if ("-/.".indexOf(separator) < 0 || separator == 0 || month < 1 || month > 12) {
      return Optional.empty();
    }
    int end = core.end() + 1 + widthOfTwo(core.end() + 1);
    int day = charAt(end) == separator ? twoDigits(end + 1) : -1;
    if (day >= 1 && day <= 31) {
      return Optional.of(
          Found.date(
              core.start(), end + 1 + widthOfTwo(end + 1), Kind.DATE, core.number(), month, day));
    }
    boolean twoPlaces = end - core.end() == 3;
    return separator == '-' && twoPlaces && "年月".indexOf(endOr(skipSpace(end))) < 0
        ? Optional.of(Found.date(core.start(), end, Kind.YEAR_MONTH, core.number(), month, 0))
        : Optional.empty();
  }

  /** One or two digits, no third after them; −1 where they do not stand there. */
  private int twoDigits(int at) {
    int width = widthOfTwo(at);
    if (width == 0 || isDigit(at + width)) {
      return -1;
    }
    return width == 2 ? (digit(at) - '0') * 10 + (digit(at + 1) - '0') : digit(at) - '0';
  }

  private int widthOfTwo(int at) {
    return !isDigit(at) ? 0 : isDigit(at + 1) ? 2 : 1;
  }

  /** What follows a year: 2月, 2月26日, 1—11月. */
  private Found monthAndDay(Found year, int at) {
    Optional<Core> first = number(at);
    if (first.isEmpty()) {
      return year;
    }
    Optional<Core> last = joined(first.get());
    Core month = last.orElse(first.get());
    int after = skipSpace(month.end());
    if (charAt(after) != '月' || !isMonth(month) || !isMonth(first.get())) {
      return year;
    }
    Found to = Found.date(year.start(), after + 1, Kind.YEAR_MONTH, year.year(), month.number(), 0);
    if (last.isPresent()) {
      Found from =
          Found.date(
              year.start(),
              first.get().end(),
              Kind.YEAR_MONTH,
              year.year(),
              first.get().number(),
              0);
      return Found.range(from, to);
    }
    return day(to, skipSpace(after + 1));
  }

  /** What follows a month: 26日, 26号, 26—28日. */
  private Found day(Found month, int at) {
    Optional<Core> first = number(at);
    if (first.isEmpty()) {
      return month;
    }
    Optional<Core> last = joined(first.get());
    Core day = last.orElse(first.get());
    int after = skipSpace(day.end());
    char c = charAt(after);
    if ((c != '日' && c != '号') || !isDay(day) || !isDay(first.get())) {
      return month;
    }
    Kind kind = month.kind() == Kind.YEAR_MONTH ? Kind.DATE : Kind.MONTH_DAY;
    Found to =
        Found.date(month.start(), after + 1, kind, month.year(), month.month(), day.number());
    if (last.isEmpty()) {
      return to;
    }
    Found from =
        Found.date(
            month.start(),
            first.get().end(),
            kind,
            month.year(),
            month.month(),
            first.get().number());
    return Found.range(from, to);
  }

  private static boolean isMonth(Core core) {
    return core.whole() && core.number() >= 1 && core.number() <= 12;
  }

  private static boolean isDay(Core core) {
    return core.whole() && core.number() >= 1 && core.number() <= 31;
  }

  private Optional<Core> number(int at) {
    if (isDigit(at)) {
      return Optional.of(digits(at));
    }
    return isHan(at) ? Optional.of(hanCore(at)) : Optional.empty();
  }

  private Optional<Core> joined(Core first) {
    int joiner = skipSpace(first.end());
    char c = charAt(joiner);
    return c != 0 && JOINERS.indexOf(c) >= 0 ? number(skipSpace(joiner + 1)) : Optional.empty();
  }

  /** Four digits that count nothing: no measure word, no unit, no English noun behind them. */
  private boolean isBareYear(Core core) {
    int year = core.number();
    if (year < 1900 || year > 2099) {
      return false;
    }
    int after = skipSpace(core.end());
    char c = charAt(after);
    if (isLetter(after)) {
      return after > core.end()
          && (isUpper(after) || WORDS_BEFORE_YEARS.contains(wordBefore(core)));
    }
    if (c != 0 && ABOUT_BEFORE_SCALE.indexOf(c) >= 0) {
      return false;
    }
    boolean nation = c == '国' && "际家内".indexOf(endOr(after + 1)) >= 0;
    boolean meeting = c == '大' && "会赛".indexOf(endOr(after + 1)) >= 0;
    return nation || meeting || !Counters.at(text, after);
  }

  private String wordBefore(Core core) {
    int end = core.start();
    while (end > floor && isSpace(end - 1)) {
      end--;
    }
    int start = end;
    while (start > floor && end - start < 12 && isLetter(start - 1)) {
      start--;
    }
    return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
  }

  // --------------------------------------------------------------------- numerals in Han
  // characters

  /** The number, if the numeral counts something. */
  private Optional<Found> counting(HanNumeral numeral, Core core) {
    Found number = finish(core);
    boolean lone = numeral.shape() == Shape.LONE;
    boolean one = lone && numeral.value() == 1 && core.end() == numeral.end();
    if (one && number.kind() == Kind.DAY) {
      return Optional.empty();
    }
    if (number.kind() != Kind.CARDINAL) {
      return Optional.of(number);
    }
    if (core.end() > numeral.end() || number.end() > core.end()) {
      return Optional.of(number);
    }
    boolean counts =
        switch (numeral.shape()) {
          case STRUCTURED -> true;
          case DIGIT_BY_DIGIT -> holdsZero(core);
          case APPROXIMATE -> counted(core.end());
          case UNITS ->
              isLabel(core)
                  ? isMarked(core)
                  : !isEach(core) && (numeral.value() != TEN_MILLION || counted(core.end()));
          case LONE ->
              one
                  ? oneCounts(core)
                  : isLabel(core)
                      ? isMarked(core)
                      : numeral.value() > 0
                          && !isEach(core)
                          && (counted(core.end()) || isRank(core));
        };
    if (!counts) {
      return Optional.empty();
    }
    if (isCongress(numeral, core)) {
      return Optional.of(number.as(Kind.ORDINAL, number.start(), number.end()));
    }
    if (numeral.shape() == Shape.LONE && isPhase(core)) {
      return Optional.of(number.as(Kind.ORDINAL, number.start(), core.end() + 1));
    }
    return Optional.of(vague(numeral, number));
  }

  private Found vague(HanNumeral numeral, Found number) {
    boolean units = HanNumeral.unit(text.charAt(number.start())) > 0;
    int before = number.start() - 1;
    if (units && before >= floor && VAGUE_BEFORE.indexOf(text.charAt(before)) >= 0) {
      return Found.of(before, number.end(), Kind.VAGUE);
    }
    if (charAt(number.end()) == '几') {
      return Found.of(number.start(), number.end() + 1, Kind.VAGUE);
    }
    return numeral.shape() == Shape.APPROXIMATE
        ? Found.of(number.start(), number.end(), Kind.VAGUE)
        : number;
  }

  /** Whether a measure word follows, perhaps after 余, 多, 几 or 来. */
  private boolean counted(int at) {
    if (Counters.at(text, at)) {
      return true;
    }
    char c = charAt(at);
    return c != 0 && ABOUT_BEFORE_SCALE.indexOf(c) >= 0 && Counters.at(text, at + 1);
  }

  private boolean holdsZero(Core core) {
    for (int i = core.start(); i < core.end(); i++) {
      if (HanNumeral.digit(text.charAt(i)) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 万, 亿, 万亿: the name of a scale. */
  private boolean isLabel(Core core) {
    for (int i = core.start(); i < core.end(); i++) {
      if (HanNumeral.unit(text.charAt(i)) < 10_000) {
        return false;
      }
    }
    return true;
  }

  private boolean isMarked(Core core) {
    int before = core.start() - 1;
    if ("一物众事象里般难幸分".indexOf(endOr(core.end())) >= 0) {
      return false;
    }
    return "级余多".indexOf(endOr(core.end())) >= 0
        || (before >= floor && SCALE_MARKERS.indexOf(text.charAt(before)) >= 0);
  }

  /** 排名前十。 */
  private boolean isRank(Core core) {
    return core.start() > 0
        && text.charAt(core.start() - 1) == '前'
        && "强的，。、；：）》”,.;:)".indexOf(endOr(core.end())) >= 0;
  }

  /** 每千人, 每百户. */
  private boolean isEach(Core core) {
    return core.start() > 0 && text.charAt(core.start() - 1) == '每';
  }

  private boolean oneCounts(Core core) {
    int after = core.end();
    if (charAt(after) == '番') {
      return core.start() > 0 && text.charAt(core.start() - 1) == '翻';
    }
    // 一个半, 一年半
    return Counters.at(text, after) && charAt(after + 1) == '半';
  }

  /** 党的二十大, 二十届三中全会. */
  private boolean isCongress(HanNumeral numeral, Core core) {
    if (numeral.shape() != Shape.STRUCTURED && numeral.shape() != Shape.UNITS) {
      return false;
    }
    int after = core.end();
    if (charAt(after) == '届') {
      return text.startsWith("中全会", after + 2);
    }
    return charAt(after) == '大'
        && numeral.value() < 100
        && (text.startsWith("党的", core.start() - 2)
            || "以报精召胜闭作前后，。、；：）》”,. ".indexOf(endOr(after + 1)) >= 0);
  }

  /** 二期工程. */
  private boolean isPhase(Core core) {
    return charAt(core.end()) == '期' && "工项建开".indexOf(endOr(core.end() + 1)) >= 0;
  }

  // ------------------------------------------------------------------------------------- ranges

  /** {@code first}, or the range that it opens. */
  private Found range(Found first) {
    int joiner = skipSpace(first.end());
    char c = charAt(joiner);
    if (JOINERS.indexOf(c) < 0
        || first.kind() == Kind.CODE
        || first.kind() == Kind.RANGE
        || HanNumeral.closesWord(text, first.start())) {
      return first;
    }
    int next = skipSpace(joiner + 1);
    Optional<Found> second = Optional.empty();
    if (isDigit(next) && glued(next) < 0) {
      second = Optional.of(finish(digits(next)));
    } else if (isHan(next)) {
      HanNumeral numeral = HanNumeral.read(text, next);
      if (Counters.wordAround(text, next, numeral.end()) < 0 && !isPlan(next)) {
        second = counting(numeral, decimals(next, numeral));
      }
    }
    return second.map(last -> join(first, last)).orElse(first);
  }

  private Found join(Found first, Found last) {
    if (first.kind() == Kind.ORDINAL) {
      return last.kind() == Kind.CARDINAL
          ? first.as(Kind.ORDINAL, first.start(), last.end())
          : first;
    }
    if (last.kind() == Kind.RANGE || last.kind() == Kind.ORDINAL || first.kind() == Kind.RANGE) {
      return first;
    }
    Found from = first;
    Found to = last;
    boolean whole =
        first.kind() == Kind.CARDINAL
            && first
                .value()
                .filter(v -> v.scale() <= 0 && v.precision() - v.scale() <= 4)
                .isPresent();
    int number = whole ? first.value().orElseThrow().intValue() : 0;
    boolean bareYear =
        first.kind() == Kind.YEAR && charAt(first.end() - 1) != '年' && last.value().isPresent();
    if (bareYear) {
      BigDecimal year = BigDecimal.valueOf(first.year());
      from = Found.of(first.start(), first.end(), Kind.CARDINAL, year);
    } else if (last.kind() == Kind.YEAR && whole && number >= 1000) {
      from = Found.date(first.start(), first.end(), Kind.YEAR, number, 0, 0);
    } else if (last.kind() == Kind.MONTH && whole && number >= 1 && number <= 12) {
      from = Found.date(first.start(), first.end(), Kind.MONTH, 0, number, 0);
    } else if (last.kind() == Kind.DAY && whole && number >= 1 && number <= 31) {
      from = Found.date(first.start(), first.end(), Kind.DAY, 0, 0, number);
    } else {
      to = inheriting(first, last);
    }
    return Found.range(from, to);
  }

  /** The second end of a range takes year and month from the first: 2023年6月—8月. */
  private static Found inheriting(Found first, Found last) {
    boolean year = first.year() > 0 && last.year() == 0;
    if (last.kind() == Kind.MONTH && year) {
      return Found.date(last.start(), last.end(), Kind.YEAR_MONTH, first.year(), last.month(), 0);
    }
    if (last.kind() == Kind.MONTH_DAY && year) {
      return Found.date(
          last.start(), last.end(), Kind.DATE, first.year(), last.month(), last.day());
    }
    if (last.kind() == Kind.DAY && first.day() > 0 && first.month() > 0) {
      return Found.date(
          last.start(), last.end(), first.kind(), first.year(), first.month(), last.day());
    }
    return last;
  }

  // --------------------------------------------------------------------------------- characters

  /** The character, or 0 beyond the ends of the text. */
  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : 0;
  }

  /** The character, or a full stop beyond the end: an end counts as punctuation. */
  private char endOr(int at) {
    return at < text.length() ? text.charAt(at) : '。';
  }

  private int skipSpace(int at) {
    return isSpace(at) ? at + 1 : at;
  }

  private boolean isSpace(int at) {
    char c = charAt(at);
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && CLASSES[text.charAt(at)] == DIGIT;
  }

  private boolean isHan(int at) {
    return at >= 0 && at < text.length() && CLASSES[text.charAt(at)] == HAN;
  }

  /** The ASCII digit for an ASCII or full-width one. */
  private char digit(int at) {
    char c = text.charAt(at);
    return c >= '０' ? (char) (c - '０' + '0') : c;
  }

  private boolean threeDigits(int at) {
    return isDigit(at) && isDigit(at + 1) && isDigit(at + 2);
  }

  private boolean isComma(int at) {
    return charAt(at) == ',';
  }

  private boolean isPoint(int at) {
    char c = charAt(at);
    return c == '.' || c == '．';
  }

  private boolean isPlus(int at) {
    char c = charAt(at);
    return c == '+' || c == '＋';
  }

  private boolean isUpper(int at) {
    char c = charAt(at);
    return c >= 'A' && c <= 'Z';
  }

  private boolean isLetter(int at) {
    char c = charAt(at);
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private boolean isAlphanumeric(int at) {
    return isLetter(at) || isDigit(at);
  }
}
