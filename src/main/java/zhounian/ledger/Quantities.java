package zhounian.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.ledger.Found.Kind;

/** What the words after a numeral make of it: a scale, a percentage, a fraction, a date. */
final class Quantities {
  static final String ABOUT = "余多几来";
  private static final String PERCENT_SIGNS = "%％‰";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "trillion",
          1_000_000_000_000L);

  private static final List<String> PERCENT_WORDS = List.of("per cent", "percent");
  private static final List<String> POINTS =
      List.of("个百分点", "百分点", "percentage points", "percentage point");

  private final Line line;
  private final String text;
  private final Dates dates;

  Quantities(Line line, Dates dates) {
    this.line = line;
    this.text = line.text;
    this.dates = dates;
  }

  /** The number with all that belongs to it. */
  Found finish(Core core) {
    Optional<Found> date = dates.date(core);
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
    if (core.places() == 4 && scaled.end() == core.end() && dates.isBareYear(core)) {
      return Found.date(core.start(), core.end(), Kind.YEAR, core.number(), 0, 0);
    }
    return scaled;
  }

  private Optional<Found> fraction(Core core) {
    int after = line.skipSpace(core.end());
    if (text.startsWith("分之", after)) {
      int next = line.skipSpace(after + 2);
      Core part =
          line.isDigit(next) ? line.digits(next) : line.isHan(next) ? line.hanCore(next) : null;
      if (part == null) {
        return Optional.empty();
      }
      boolean percent = core.value().compareTo(HUNDRED) == 0;
      return Optional.of(
          percent
              ? Found.of(core.start(), part.end(), Kind.PERCENT, part.value())
              : quotient(core.start(), part.end(), part.value(), core.value()));
    }
    if (!core.arabic() || core.places() == 0 || !line.isDigit(core.end() + 1)) {
      return Optional.empty();
    }
    char c = line.charAt(core.end());
    Core part = line.digits(core.end() + 1);
    if (c == '/' && core.places() < 4) {
      return Optional.of(quotient(core.start(), part.end(), core.value(), part.value()));
    }
    return c == ':' || c == '∶'
        ? Optional.of(Found.of(core.start(), part.end(), Kind.RATIO))
        : Optional.empty();
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

  /** 3.5万, 10余万, 3千万, 4.2 million; the prefix of a unit is no scale (5千米). */
  private Found scaled(Core core) {
    int end = core.end();
    BigDecimal value = core.value();
    int next = line.skipSpace(end);
    boolean about = ABOUT.indexOf(line.charAt(next)) >= 0 && isScale(next + 1);
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
    int word = end == core.end() ? line.skipSpace(end) : end;
    if (word > end && !about) {
      Long scale = SCALES.get(text.substring(word, line.wordEnd(word)));
      if (scale != null) {
        value = value.multiply(BigDecimal.valueOf(scale));
        end = line.wordEnd(word);
      }
    }
    return Found.of(core.start(), end, Kind.CARDINAL, value);
  }

  private boolean isScale(int at) {
    char c = line.charAt(at);
    if (c == '万' || c == '亿') {
      return true;
    }
    return (c == '百' || c == '千') && "米克瓦伏卡帕赫焦分".indexOf(line.charAt(at + 1)) < 0;
  }

  /** Percent, 成, 倍, 个百分点, in English percent and percentage points. */
  private Optional<Found> share(Found number) {
    BigDecimal value = number.value().orElseThrow();
    int start = number.start();
    int after = line.skipSpace(number.end());
    char c = line.charAt(after);
    if (PERCENT_SIGNS.indexOf(c) >= 0 && c != 0) {
      BigDecimal shown = c == '‰' ? value.movePointLeft(1) : value;
      return Optional.of(Found.of(start, after + 1, Kind.PERCENT, shown));
    }
    if (c == '倍') {
      return Optional.of(Found.of(start, after + 1, Kind.MULTIPLE, value));
    }
    if (c == '成' && "员立为就果本功长效品绩熟套交".indexOf(line.endOr(after + 1)) < 0) {
      BigDecimal tenths = value.multiply(BigDecimal.TEN);
      int half = after + 2;
      int digit = HanNumeral.digit(line.charAt(after + 1));
      if (digit > 0 && !line.isHan(half) && !Counters.at(text, half)) {
        return Optional.of(
            Found.of(start, half, Kind.PERCENT, tenths.add(BigDecimal.valueOf(digit))));
      }
      return Optional.of(Found.of(start, after + 1, Kind.PERCENT, tenths));
    }
    for (String points : POINTS) {
      if (text.startsWith(points, after)) {
        return Optional.of(Found.of(start, after + points.length(), Kind.POINTS, value));
      }
    }
    for (String percent : PERCENT_WORDS) {
      if (text.startsWith(percent, after) && !line.isLetter(after + percent.length())) {
        return Optional.of(Found.of(start, after + percent.length(), Kind.PERCENT, value));
      }
    }
    return Optional.empty();
  }
}
