package zhounian.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.ledger.Found.Kind;
import zhounian.ledger.Said.Amount;
import zhounian.ledger.Said.Base;
import zhounian.model.Claim;
import zhounian.model.Period;
import zhounian.model.Unit;

/**
 * Reads what sources say of a number: 较2014年增长38.3%, 2013—2023年年均增长26.5%, 是2014年的2.1倍, 占全国14%,
 * 位居三地第一, 自2014年以来最高. Clauses are parted by commas; one that names no base takes that of the clause
 * before.
 */
final class ClaimReader {
  private static final Pattern CLAUSES = Pattern.compile("[，；。;]|,(?![0-9]{3})");

  private static final String BEFORE = "(?<before>不足|不到|将近|接近|近|大约|约|超过|超|突破|逾|至少|达到|高达|达)?";
  private static final String NUMERAL =
      "(?<number>[0-9０-９][0-9０-９,]*(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百千零〇]+)";

  private static final Pattern SHARE_OR_MULTIPLE =
      Pattern.compile(
          BEFORE
              + NUMERAL
              + "(?<inside>余|多)?(?<unit>个百分点|百分点|%|％|‰|倍|成)(?<tenth>[一二三四五六七八九半])?"
              + "(?<after>以上|左右|余|多)?");
  private static final Pattern HUNDREDTHS =
      Pattern.compile(
          BEFORE + "百分之(?<number>[一二两三四五六七八九十百千零〇]+(?:点[一二三四五六七八九零〇]+)?)(?<after>以上|左右|多)?");
  private static final Pattern PART =
      Pattern.compile(
          BEFORE
              + "(?:(?<below>[一二两三四五六七八九十百]+)分之(?<above>[一二两三四五六七八九十]+)|(?<half>一半|半数|[1１]/[2２]))");
  private static final Pattern MEASURED = Pattern.compile(BEFORE + NUMERAL);

  private static final Pattern DOUBLING = Pattern.compile("翻了?(?<times>[一二两三四1234])?番");
  private static final Pattern ANNUAL = Pattern.compile("年均|年平均|平均每年|每年平均|年复合|复合增长");
  private static final Pattern UP = Pattern.compile("增长|增加|增多|增幅|增速|增|上升|上涨|升高|提高|提升|扩大|扩充|递增|涨幅");
  private static final Pattern DOWN = Pattern.compile("下降|减少|降低|降幅|缩减|缩短|压减|压缩|回落|递减|下滑|减量|降|减");
  private static final Pattern TOWARDS = Pattern.compile("\\G了?(?:到|至|为)");
  private static final Pattern EQUALS = Pattern.compile("是|为|相当于|达");
  private static final Pattern SHARE = Pattern.compile("占(?<whole>[^0-9０-９%]*)");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?:位居|位列|居于|排名|排在|排|名列|列|居|为|是)[^第首]*(?:第(?<place>[0-9０-９]+|[一二三四五六七八九十]+)|首位|榜首)");
  private static final Pattern MOST = Pattern.compile("最[高多大长快早]|新高|峰值");
  private static final Pattern LEAST = Pattern.compile("最[低少小短慢]|新低|倒数");
  private static final Pattern RUN = Pattern.compile("连续(?<years>[0-9０-９]+|[一二两三四五六七八九十]+)年");
  private static final Pattern SUM = Pattern.compile("合计|之和|总和|共计|相加");
  private static final Pattern YEAR_BEFORE = Pattern.compile("同比|上年|去年|上一年|前一年");
  private static final Pattern COMPARES =
      Pattern.compile("较|比|是|为|相当于|达|到|至|以来|自|从|由|相比|对比|同期|起|间|期间");
  private static final Pattern OTHER_TIME =
      Pattern.compile("时期|期间|近[0-9０-９一二两三四五六七八九十]+年|半年|季度|月|十[一二三四五]五|五年|环比|全国|全市|全省");
  private static final Pattern VALUE_OF = Pattern.compile("\\G(?:全年|年?[底末初])?的");

  private final Units units;

  ClaimReader(Units units) {
    this.units = units;
  }

  /**
   * The clauses of a claim that say something of it.
   *
   * @param year year of the figure: named in a clause it is no base
   * @param inherited base for clauses that name none
   */
  List<Said> read(String claim, int year, Base inherited) {
    List<Said> said = new ArrayList<>();
    Base base = inherited;
    for (String clause : CLAUSES.split(claim)) {
      String text = clause.strip();
      if (text.isEmpty()) {
        continue;
      }
      Base named = base(text, year);
      if (named.isNamed()) {
        base = named;
      }
      boolean elsewhere = !named.isNamed() && OTHER_TIME.matcher(text).find();
      Said one = clause(text, elsewhere ? Base.ELSEWHERE : base);
      if (one.kind().isPresent()) {
        said.add(one);
      }
    }
    return said;
  }

  /** The first number of a text, whatever stands around it. */
  Optional<Amount> anyAmount(String text) {
    return share(text, 0).or(() -> measured(text, 0));
  }

  private Said clause(String text, Base base) {
    Matcher up = UP.matcher(text);
    Matcher down = DOWN.matcher(text);
    boolean falls = down.find();
    boolean rises = up.find();
    if (falls && rises) {
      // 降幅扩大, 增速回落: the first word says what is counted
      falls = down.start() < up.start();
    }
    int verb = falls ? down.end() : rises ? up.end() : -1;
    Matcher doubling = DOUBLING.matcher(text);
    Matcher share = SHARE.matcher(text);
    Matcher order = ORDER.matcher(text);
    Matcher run = RUN.matcher(text);
    boolean since = text.contains("以来");
    if (ANNUAL.matcher(text).find()) {
      Optional<Amount> amount = share(text, 0).filter(a -> a.unit().equals("%"));
      return said(text, amount.map(a -> Claim.Kind.ANNUAL), falls, amount, base);
    }
    if (run.find() && (falls || rises)) {
      int years = whole(run.group("years"));
      return new Said(
          text, Optional.of(Claim.Kind.SINCE), falls, Optional.empty(), base, years, false, "");
    }
    boolean level = verb < 0 || TOWARDS.matcher(text).find(verb);
    if (since && level && (MOST.matcher(text).find() || LEAST.matcher(text).find())) {
      boolean least = !MOST.matcher(text).find();
      return new Said(
          text, Optional.of(Claim.Kind.SINCE), false, Optional.empty(), base, 0, least, "");
    }
    if (doubling.find()) {
      return said(
          text, Optional.of(Claim.Kind.MULTIPLE), false, Optional.of(times(doubling)), base);
    }
    if (verb < 0 && share.find()) {
      Optional<Amount> amount = share(text, share.start()).filter(a -> a.unit().equals("%"));
      // the whole is named between 占 and the number: 全国 in 占全国的两成
      int number = amount.map(a -> text.indexOf(a.written(), share.start())).orElse(share.end());
      String whole = text.substring(share.start() + 1, number);
      return new Said(
          text, amount.map(a -> Claim.Kind.SHARE), false, amount, base, 0, false, whole);
    }
    if (verb >= 0) {
      return change(text, verb, falls, base);
    }
    Optional<Amount> multiple = share(text, 0).filter(a -> a.unit().equals("倍"));
    if (multiple.isPresent() && EQUALS.matcher(text).find()) {
      return said(text, Optional.of(Claim.Kind.MULTIPLE), false, multiple, base);
    }
    boolean most = MOST.matcher(text).find();
    boolean least = LEAST.matcher(text).find();
    boolean placed = order.find();
    if (placed || most || least) {
      int place = placed && order.group("place") != null ? whole(order.group("place")) : 1;
      return new Said(
          text, Optional.of(Claim.Kind.RANK), false, Optional.empty(), base, place, least, text);
    }
    if (SUM.matcher(text).find()) {
      return new Said(
          text, Optional.of(Claim.Kind.SUM), false, measured(text, 0), base, 0, false, text);
    }
    return said(text, Optional.empty(), false, Optional.empty(), base);
  }

  /** What follows 增长 and its like: 38.3%, 1.1倍, 到2014年的2.1倍, 2.2个百分点, 2000公里. */
  private Said change(String text, int verb, boolean falls, Base base) {
    boolean towards = TOWARDS.matcher(text).find(verb);
    Optional<Amount> amount = share(text, verb);
    Optional<Claim.Kind> kind = Optional.empty();
    if (amount.isPresent()) {
      kind =
          switch (amount.get().unit()) {
            case "倍" ->
                towards
                    ? Optional.of(Claim.Kind.MULTIPLE)
                    : falls ? Optional.empty() : Optional.of(Claim.Kind.GROWTH);
            case "%" ->
                towards
                    ? Optional.empty()
                    : Optional.of(falls ? Claim.Kind.FALL : Claim.Kind.GROWTH);
            default -> Optional.of(Claim.Kind.POINTS);
          };
    } else if (!towards) {
      amount = measured(text, verb);
      kind = amount.map(a -> Claim.Kind.DIFFERENCE);
    }
    return said(text, kind, falls, amount, base);
  }

  private static Said said(
      String text, Optional<Claim.Kind> kind, boolean down, Optional<Amount> amount, Base base) {
    return new Said(text, kind, down, amount, base, 0, false, "");
  }

  /** The first percentage, multiple, fraction or difference in points at or after {@code from}. */
  private Optional<Amount> share(String text, int from) {
    Matcher plain = SHARE_OR_MULTIPLE.matcher(text);
    Matcher hundredths = HUNDREDTHS.matcher(text);
    Matcher part = PART.matcher(text);
    if (hundredths.find(from)) {
      BigDecimal value = value("百分之" + hundredths.group("number"));
      Rational last = Spread.lastPlace(value);
      String word = word(hundredths.group("before"), null, hundredths.group("after"));
      return Optional.of(
          amount(hundredths.group(), value, "%", last, Spread.significantPlace(value), word));
    }
    boolean isPart = part.find(from);
    if (plain.find(from) && !(isPart && part.start() < plain.start())) {
      return Optional.of(plain(plain));
    }
    return isPart ? part(part) : Optional.empty();
  }

  private static Amount plain(Matcher m) {
    String unit = m.group("unit");
    String tenth = m.group("tenth");
    String word = word(m.group("before"), m.group("inside"), m.group("after"));
    if (!unit.equals("成")) {
      BigDecimal value = value(m.group("number") + unit);
      String shown = unit.contains("百分点") ? "个百分点" : unit.equals("倍") ? "倍" : "%";
      return amount(
          m.group(), value, shown, Spread.lastPlace(value), Spread.significantPlace(value), word);
    }
    BigDecimal tenths = value(m.group("number") + "倍").multiply(BigDecimal.TEN);
    BigDecimal rest =
        tenth == null
            ? BigDecimal.ZERO
            : tenth.equals("半") ? BigDecimal.valueOf(5) : value(tenth + "倍");
    BigDecimal value = tenths.add(rest).setScale(0, RoundingMode.UNNECESSARY);
    Rational place = tenth == null ? Rational.of(BigDecimal.TEN) : Rational.ONE;
    return amount(m.group(), value, "%", place, place, word);
  }

  /** 一半, 三分之一: words for a rough share, which may be off by five points. */
  private static Optional<Amount> part(Matcher m) {
    Rational value = Rational.of(new BigDecimal("50"));
    if (m.group("half") == null) {
      int above = whole(m.group("above"));
      int below = whole(m.group("below"));
      if (above == 0 || below == 0) {
        return Optional.empty();
      }
      value =
          Rational.of(BigDecimal.valueOf(100L * above))
              .dividedBy(Rational.of(BigDecimal.valueOf(below)));
    }
    Rational ten = Rational.of(BigDecimal.TEN);
    BigDecimal shown = value.round(0);
    return Optional.of(
        amount(m.group(), shown, "%", ten, ten, word(m.group("before"), null, null)));
  }

  private static Amount times(Matcher doubling) {
    String times = doubling.group("times");
    int value = 1 << (times == null ? 1 : Math.min(9, whole(times)));
    BigDecimal multiple = BigDecimal.valueOf(value);
    return amount(doubling.group(), multiple, "倍", Rational.ONE, Rational.ONE, "");
  }

  /** The first number with a unit of the project at or after {@code from}. */
  private Optional<Amount> measured(String text, int from) {
    Matcher number = MEASURED.matcher(text);
    int at = from;
    while (at <= text.length() && number.find(at)) {
      Optional<Amount> amount = measured(text, number);
      if (amount.isPresent()) {
        return amount;
      }
      at = number.end();
    }
    return Optional.empty();
  }

  private Optional<Amount> measured(String text, Matcher number) {
    int start = number.end();
    for (int end = Math.min(text.length(), start + 12); end > start; end--) {
      String rest = text.substring(start, end);
      String about = rest.contains("余") ? "余" : rest.contains("多") ? "多" : "";
      String name = about.isEmpty() ? rest : rest.replaceFirst(about, "");
      Optional<Unit> unit = name.isEmpty() ? Optional.empty() : units.parse(name);
      if (unit.isPresent()) {
        BigDecimal value = value(number.group("number") + "倍");
        boolean behind = !unit.get().scale().isEmpty() && rest.startsWith(unit.get().scale());
        Rational last = Spread.lastPlace(value);
        Rational significant = behind ? last : Spread.significantPlace(value);
        String following =
            text.startsWith("以上", end) ? "以上" : text.startsWith("左右", end) ? "左右" : "";
        String word = word(number.group("before"), about, following);
        boolean exact =
            unit.get().kind().equals(Units.COUNT)
                && unit.get().scale().isEmpty()
                && value.scale() <= 0;
        String written = text.substring(number.start(), end) + following;
        return Optional.of(
            new Amount(
                written,
                value,
                unit.get().text(),
                unit,
                Spread.of(value, exact ? Rational.ZERO : last, significant, word)));
      }
    }
    return Optional.empty();
  }

  private static Amount amount(
      String written,
      BigDecimal value,
      String unit,
      Rational last,
      Rational significant,
      String word) {
    return new Amount(
        written, value, unit, Optional.empty(), Spread.of(value, last, significant, word));
  }

  /** The qualifier of the list that the words around a number amount to. */
  private static String word(String before, String inside, String after) {
    String word =
        inside != null && !inside.isEmpty()
            ? inside
            : after != null && !after.isEmpty() ? after : before == null ? "" : before;
    return switch (word) {
      case "不到" -> "不足";
      case "将近" -> "近";
      case "大约" -> "约";
      case "突破" -> "超";
      case "达到", "高达" -> "达";
      default -> word;
    };
  }

  private Base base(String text, int year) {
    if (YEAR_BEFORE.matcher(text).find()) {
      return new Base(Optional.empty(), 0, true, Optional.empty());
    }
    boolean compares = COMPARES.matcher(text).find();
    for (Found found : NumberReader.read(text)) {
      if (found.kind() == Kind.RANGE && found.ends().get(1).kind() == Kind.YEAR) {
        Optional<Period> first = year(found.ends().get(0).year());
        return new Base(first, found.ends().get(1).year(), false, Optional.empty());
      }
      Optional<Period> time = date(found);
      if (time.isPresent() && compares && found.year() != year) {
        Matcher of = VALUE_OF.matcher(text);
        Optional<Amount> stated =
            of.find(found.end()) ? statedAt(text, of.end()) : Optional.empty();
        return new Base(time, 0, false, stated);
      }
    }
    return Base.NONE;
  }

  private Optional<Amount> statedAt(String text, int at) {
    Matcher number = MEASURED.matcher(text);
    return number.find(at) && number.start() == at
        ? measured(text, number).filter(value -> !value.unit().endsWith("倍"))
        : Optional.empty();
  }

  private static Optional<Period> date(Found found) {
    String date =
        switch (found.kind()) {
          case YEAR -> "%04d".formatted(found.year());
          case YEAR_MONTH -> "%04d-%02d".formatted(found.year(), found.month());
          case DATE -> "%04d-%02d-%02d".formatted(found.year(), found.month(), found.day());
          default -> "";
        };
    return Periods.parse(date);
  }

  private static Optional<Period> year(int year) {
    return Periods.parse("%04d".formatted(year));
  }

  /** The value of a numeral with a word that makes it a number. */
  private static BigDecimal value(String number) {
    return NumberReader.read(number).stream()
        .flatMap(found -> found.value().stream())
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static int whole(String number) {
    BigDecimal value = value(number + "倍");
    return value.compareTo(BigDecimal.valueOf(999)) > 0 ? 0 : value.intValue();
  }
}
