package zhounian.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.ledger.Decimals;
import zhounian.ledger.FigureText;
import zhounian.ledger.Periods;
import zhounian.ledger.Qualifiers;
import zhounian.ledger.Units;
import zhounian.model.Claim;
import zhounian.model.Event;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.Metric;
import zhounian.model.Node;
import zhounian.model.Period;
import zhounian.model.Region;
import zhounian.model.Unit;
import zhounian.problem.Position;

/**
 * The small ledger that an editor makes of one difference, by rules that are the same for all:
 *
 * <ul>
 *   <li>the subject of the difference is the metric, one for each kind of unit;
 *   <li>a statement whose number the facts have as a figure (same source, at most a line apart, the
 *       number in the statement, a common piece of the quotation) becomes that figure, with the
 *       place and time that the facts give it; other figures of the same metric and place come with
 *       it, for claims are measured against them;
 *   <li>a statement whose number the facts do not have becomes a figure with the number, the unit
 *       and the year that it writes itself;
 *   <li>where the source gives no date, its own stands in, inferred, as everywhere in a ledger;
 *   <li>a statement that is a date becomes an event with the subject as its title;
 *   <li>the words of the statement are a claim of its figure; a change that the facts note is one
 *       too, and a row of the facts that is itself a change is a claim of the level at its end.
 * </ul>
 *
 * <p>Qualifiers are those that stand around the number in the quotation.
 */
record FactLedger(
    Map<String, Figure> figures, List<Event> events, Map<String, Integer> statements) {
  private static final List<Units.Scale> SCALES =
      List.of(scale("万亿", 12), scale("亿", 8), scale("万", 4));
  private static final Pattern SCALE = Pattern.compile("^(?:万亿|亿|万)");

  static final Units UNITS =
      Units.of(
          SCALES,
          List.of(
              row("元", "money", "1"),
              row("公里", "length", "1"),
              row("米", "length", "0.001"),
              row("分钟", "time", "1"),
              row("小时", "time", "60"),
              row("吨", "mass", "1"),
              row("微克/立方米", "concentration", "1"),
              row("吨标准煤/万元", "intensity", "1"),
              row("平方公里", "area", "1"),
              row("平方米", "area", "0.000001"),
              row("%", "share", ""),
              row("倍", "ratio", "")));

  private static final Position HERE = Position.of("facts");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<before>超过|接近|将近|突破|不足|约|近|超|逾)?(?<number>[0-9]+(?:\\.[0-9]+)?)"
              + "(?<inside>余|多)?(?<scale>万亿|亿|万)?(?<after>余|多)?(?<unit>[\\p{IsHan}%/]{0,7})(?![+])");
  private static final Pattern DATE =
      Pattern.compile("^'?([0-9]{4})(?:年|-)?(?:([0-9]{1,2})(?:月|-)?(?:([0-9]{1,2})日?)?)?");
  private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})年?");

  /** The month that a file of the sources dates from, by how its name begins. */
  private static final Map<String, String> SOURCE_DATES =
      Map.of("000", "2026-03", "001", "2025-12", "002", "2024-11", "003", "2026-03");

  private static final String SOURCE_DATE = "2024-02";

  static FactLedger of(Node.Mapping difference, List<Node.Mapping> facts) {
    Maker maker = new Maker(text(difference, "id"), facts);
    for (Node.Mapping statement : difference.mappings("statements")) {
      maker.statement(statement);
    }
    maker.companions();
    return maker.ledger();
  }

  private static final class Maker {
    private final String subject;

    /** The region that most facts are about: that of a statement that the facts do not have. */
    private final String region;

    private final List<Node.Mapping> facts;
    private final Set<Node.Mapping> taken = new LinkedHashSet<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Integer> statements = new LinkedHashMap<>();
    private int number;

    Maker(String subject, List<Node.Mapping> facts) {
      this.subject = subject;
      this.facts = facts;
      Map<String, Integer> regions = new TreeMap<>();
      facts.forEach(fact -> regions.merge(text(fact, "region"), 1, Integer::sum));
      this.region =
          regions.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse("");
    }

    FactLedger ledger() {
      return new FactLedger(figures, events, statements);
    }

    void statement(Node.Mapping statement) {
      number++;
      List<Node.Mapping> same = facts.stream().filter(f -> isSame(f, statement)).toList();
      for (Node.Mapping fact : same) {
        if (taken.add(fact)) {
          fact(fact, text(statement, "quote"));
        }
      }
      if (same.isEmpty() && !date(statement)) {
        plain(statement);
      }
    }

    /** What comes with the figures of the statements. */
    void companions() {
      number = 0;
      for (Node.Mapping fact : List.copyOf(taken)) {
        for (Node.Mapping other : facts) {
          boolean together =
              text(other, "metric").equals(text(fact, "metric"))
                  && text(other, "region").equals(text(fact, "region"));
          if (together && taken.add(other)) {
            fact(other, "");
          }
        }
        if (isChange(fact)) {
          change(fact);
        }
      }
    }

    /** A row that is itself a change, as a claim of the levels that it leads to. */
    private void change(Node.Mapping fact) {
      Optional<Period> span = period(fact);
      for (Node.Mapping level : facts) {
        boolean near =
            text(level, "source").equals(text(fact, "source"))
                && text(level, "region").equals(text(fact, "region"))
                && Math.abs(line(level) - line(fact)) <= 1
                && !unit(text(level, "unit")).equals(unit(text(fact, "unit")))
                && core(text(fact, "metric")).contains(core(text(level, "metric")));
        if (near && span.isPresent()) {
          String says = said(fact, Integer.toString(span.get().from().getYear()));
          boolean atEnd = period(level).filter(p -> p.year() == span.get().year()).isPresent();
          taken.add(level);
          fact(level, atEnd ? says : "");
        }
      }
    }

    private void fact(Node.Mapping fact, String says) {
      Optional<Period> period = period(fact);
      if (period.isEmpty()) {
        return;
      }
      List<String> claims = new ArrayList<>();
      if (!says.isEmpty()) {
        claims.add(says);
      }
      claims.add(text(fact, "quote"));
      if (fact.get("baseline").orElse(null) instanceof Node.Mapping base && !isChange(fact)) {
        claims.add(said(fact, text(base, "period")));
      }
      add(
          text(fact, "region"),
          period.get(),
          text(fact, "value"),
          text(fact, "unit"),
          text(fact, "quote"),
          claims);
    }

    private void plain(Node.Mapping statement) {
      Matcher number = NUMBER.matcher(text(statement, "value"));
      if (number.find()) {
        String unit = or(number.group("scale")) + number.group("unit");
        Matcher year = YEAR.matcher(text(statement, "value"));
        Matcher quoted = YEAR.matcher(text(statement, "quote"));
        Optional<Period> period =
            year.find()
                ? Periods.parse(year.group(1))
                : quoted.find() ? Periods.parse(quoted.group(1)) : sourceDate(statement);
        add(
            region,
            period.or(() -> sourceDate(statement)).get(),
            number.group("number"),
            unit,
            text(statement, "value"),
            List.of(text(statement, "quote")));
      }
    }

    private boolean date(Node.Mapping statement) {
      Matcher date = DATE.matcher(text(statement, "value"));
      if (!date.find() || text(statement, "value").substring(date.end()).matches(".*[0-9].*")) {
        return false;
      }
      String written = date.group(1);
      for (int i = 2; i <= 3 && date.group(i) != null; i++) {
        written += "-" + (date.group(i).length() == 1 ? "0" : "") + date.group(i);
      }
      Optional<Period> period = Periods.parse(written);
      period.ifPresent(
          p ->
              events.add(
                  new Event(
                      HERE,
                      text(statement, "value"),
                      p,
                      List.of(new Inline.Text(HERE, subject)),
                      List.of(),
                      Figure.Status.ACTUAL,
                      new Evidence("", "", text(statement, "quote")))));
      return period.isPresent();
    }

    private void add(
        String region,
        Period period,
        String value,
        String unitText,
        String quote,
        List<String> claims) {
      Optional<BigDecimal> decimal = Decimals.parse(value);
      Unit unit = unit(unitText);
      if (decimal.isEmpty()) {
        return;
      }
      Optional<Figure.Qualifier> qualifier = qualifier(quote, value);
      String id = Integer.toString(figures.size());
      statements.put(id, number);
      figures.put(
          id,
          new Figure(
              HERE,
              id,
              new Metric(HERE, subject + unit.kind(), subject, "", unit.kind(), ""),
              new Region(HERE, region, region, "", "", Optional.empty(), Optional.empty(), ""),
              period,
              value,
              decimal.get(),
              unit,
              qualifier,
              Figure.Status.ACTUAL,
              Optional.of(new Evidence("src", "", quote)),
              "",
              claims.stream()
                  .distinct()
                  .map(says -> new Claim(HERE, says, Optional.empty(), List.of()))
                  .toList(),
              "",
              FigureText.of(decimal.get(), unit, qualifier).text()));
    }

    private static boolean isSame(Node.Mapping fact, Node.Mapping statement) {
      String value = text(fact, "value");
      String said = text(statement, "value") + " " + text(statement, "quote");
      return text(fact, "source").equals(text(statement, "source"))
          && Math.abs(line(fact) - line(statement)) <= 1
          && Pattern.compile("(?<![0-9.])" + Pattern.quote(value) + "(?![0-9.])")
              .matcher(said.replace(" ", ""))
              .find()
          && common(bare(text(fact, "quote")), bare(text(statement, "quote"))) >= 4;
    }

    private static boolean isChange(Node.Mapping fact) {
      return fact.get("change").orElse(null) instanceof Node.Mapping change
          && text(change, "value").equals(text(fact, "value"));
    }

    private static String said(Node.Mapping fact, String since) {
      if (!(fact.get("change").orElse(null) instanceof Node.Mapping change)) {
        return "";
      }
      String way = text(change, "direction").equals("down") ? "下降" : "增长";
      return "较" + since + "年" + way + text(change, "value") + text(change, "unit");
    }

    private static Optional<Period> period(Node.Mapping fact) {
      if (!text(fact, "period_note").isEmpty() || text(fact, "period").equals(SOURCE_DATE)) {
        return sourceDate(fact);
      }
      Optional<Period> period = Periods.parse(text(fact, "period").replace("/", ".."));
      return text(fact, "period_kind").equals("as-of") ? period.map(Periods::asOf) : period;
    }

    private static Optional<Period> sourceDate(Node.Mapping row) {
      String file = text(row, "source").substring(0, 3);
      return Periods.parse(SOURCE_DATES.getOrDefault(file, SOURCE_DATE))
          .map(Periods::asOf)
          .map(Periods::inferred);
    }
  }

  private static int line(Node.Mapping row) {
    return Integer.parseInt(text(row, "line"));
  }

  private static String core(String metric) {
    return metric.replaceAll("降幅|增幅|增速|年均|平均|\\(.*\\)|（.*）", "");
  }

  private static String bare(String quote) {
    return quote.replaceAll("[\\s，,。]", "");
  }

  /** Length of the longest common piece. */
  private static int common(String one, String other) {
    int most = 0;
    for (int i = 0; i < one.length(); i++) {
      int length = most + 1;
      while (i + length <= one.length() && other.contains(one.substring(i, i + length))) {
        most = length++;
      }
    }
    return most;
  }

  private static Optional<Figure.Qualifier> qualifier(String quote, String value) {
    Matcher m = NUMBER.matcher(quote.replace(" ", ""));
    while (m.find()) {
      if (m.group("number").equals(value)) {
        if (m.group("inside") != null) {
          return Qualifiers.of(m.group("inside"), "number");
        }
        if (m.group("after") != null) {
          return Qualifiers.of(m.group("after"), "scale");
        }
        String before = or(m.group("before"));
        return Qualifiers.of(before.equals("将近") ? "近" : before, "");
      }
    }
    return Optional.empty();
  }

  /** The unit that a text begins with; what is no unit of measure counts things by a word. */
  private static Unit unit(String text) {
    String bare = text.replaceFirst("^(万亿|亿|万)?[余多]", "$1");
    for (int end = bare.length(); end > 0; end--) {
      Optional<Unit> unit = UNITS.parse(bare.substring(0, end));
      if (unit.isPresent()) {
        return unit.get();
      }
    }
    String rest = SCALE.matcher(bare).replaceFirst("");
    String word = rest.isEmpty() ? "个" : rest.substring(0, 1);
    return Units.of(SCALES, List.of(new Units.Row(word, Units.COUNT, Optional.empty())))
        .parse(bare.substring(0, bare.length() - rest.length()) + word)
        .orElseThrow();
  }

  private static String or(String group) {
    return group == null ? "" : group;
  }

  private static String text(Node.Mapping row, String key) {
    return row.text(key).orElse("");
  }

  private static Units.Scale scale(String name, int zeros) {
    return new Units.Scale(name, BigDecimal.TEN.pow(zeros));
  }

  private static Units.Row row(String name, String kind, String factor) {
    return new Units.Row(name, kind, Decimals.parse(factor));
  }
}
