package zhounian.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import zhounian.ledger.Found.Kind;
import zhounian.ledger.HanNumeral.Shape;

/** Whether a numeral in Han characters counts something. */
final class HanCounting {
  /** 千万 is also an adverb: 千万别. */
  private static final long TEN_MILLION = 10_000_000;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final String VAGUE_BEFORE = "数几";

  private static final String SCALE_MARKERS = "数几上近超过约逾达破足";

  /** What may stand in 翻一番 before 一. */
  private static final String BETWEEN = "了过上整近约超逾将不止至少大";

  private static final int MOST_BETWEEN = 5;

  private final Line line;
  private final String text;
  private final Quantities quantities;

  HanCounting(Line line, Quantities quantities) {
    this.line = line;
    this.text = line.text;
    this.quantities = quantities;
  }

  /** The number, if the numeral counts something. */
  Optional<Found> counting(HanNumeral numeral, Core core) {
    Found number = quantities.finish(core);
    boolean lone = numeral.shape() == Shape.LONE;
    boolean one = lone && numeral.value() == 1 && core.end() == numeral.end();
    if (one && number.kind() == Kind.DAY) {
      return Optional.empty();
    }
    if (number.kind() != Kind.CARDINAL) {
      return Optional.of(number);
    }
    int after = core.end();
    if (one && line.charAt(after) == '半' && "导径".indexOf(line.endOr(after + 1)) < 0) {
      return Optional.of(Found.of(core.start(), after + 1, Kind.FRACTION, HALF));
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

  /** 十一五 to 十六五, where they count no years or things. */
  boolean isPlan(int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '十'
        && "一二三四五六".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) == '五'
        && (at == 0 || !HanNumeral.isPart(text.charAt(at - 1)))
        && !line.isHan(at + 3)
        && !Counters.at(text, at + 3);
  }

  private Found vague(HanNumeral numeral, Found number) {
    boolean units = HanNumeral.unit(text.charAt(number.start())) > 0;
    int before = number.start() - 1;
    if (units && before >= line.floor && VAGUE_BEFORE.indexOf(text.charAt(before)) >= 0) {
      return Found.of(before, number.end(), Kind.VAGUE);
    }
    if (line.charAt(number.end()) == '几') {
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
    char c = line.charAt(at);
    return c != 0 && Quantities.ABOUT.indexOf(c) >= 0 && Counters.at(text, at + 1);
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
    if ("一物众事象里般难幸分".indexOf(line.endOr(core.end())) >= 0) {
      return false;
    }
    return "级余多".indexOf(line.endOr(core.end())) >= 0
        || (before >= line.floor && SCALE_MARKERS.indexOf(text.charAt(before)) >= 0);
  }

  /** 排名前十。 */
  private boolean isRank(Core core) {
    return core.start() > 0
        && text.charAt(core.start() - 1) == '前'
        && "强的，。、；：）》”,.;:)".indexOf(line.endOr(core.end())) >= 0;
  }

  /** 每千人, 每百户. */
  private boolean isEach(Core core) {
    return core.start() > 0 && text.charAt(core.start() - 1) == '每';
  }

  private boolean oneCounts(Core core) {
    int after = core.end();
    if (line.charAt(after) == '番') {
      // 翻一番, 翻了一番, 翻了近一番
      int before = core.start() - 1;
      int first = Math.max(line.floor, before - MOST_BETWEEN);
      while (before > first && BETWEEN.indexOf(text.charAt(before)) >= 0) {
        before--;
      }
      return before >= line.floor && text.charAt(before) == '翻';
    }
    // 一个半, 一年半
    return Counters.at(text, after) && line.charAt(after + 1) == '半';
  }

  /** 党的二十大, 二十届三中全会. */
  private boolean isCongress(HanNumeral numeral, Core core) {
    if (numeral.shape() != Shape.STRUCTURED && numeral.shape() != Shape.UNITS) {
      return false;
    }
    int after = core.end();
    if (line.charAt(after) == '届') {
      return text.startsWith("中全会", after + 2);
    }
    return line.charAt(after) == '大'
        && numeral.value() < 100
        && (text.startsWith("党的", core.start() - 2)
            || "以报精召胜闭作前后，。、；：）》”,. ".indexOf(line.endOr(after + 1)) >= 0);
  }

  /** 二期工程. */
  private boolean isPhase(Core core) {
    return line.charAt(core.end()) == '期' && "工项建开".indexOf(line.endOr(core.end() + 1)) >= 0;
  }
}
