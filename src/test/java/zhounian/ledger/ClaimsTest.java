package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhounian.model.Claim;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Metric;
import zhounian.model.Period;
import zhounian.model.Region;
import zhounian.model.Verdict;

/** What becomes of each kind of claim, in the words of sources. */
final class ClaimsTest {
  private static final Region ALL = region("all", "京津冀", "", "");
  private static final Region JING = region("beijing", "北京", "京", "all");
  private static final Region JIN = region("tianjin", "天津", "津", "all");
  private static final Region JI = region("hebei", "河北", "冀", "all");
  private static final Region NATION = region("nation", "全国", "", "");

  private final Map<String, Figure> figures = new LinkedHashMap<>();

  private static Region region(String id, String name, String character, String in) {
    return new Region(
        Figures.HERE, id, name, character, "", Optional.empty(), Optional.empty(), in);
  }

  private static Period period(String text) {
    return text.startsWith("~")
        ? Periods.inferred(Periods.asOf(Periods.parse(text.substring(1)).orElseThrow()))
        : text.startsWith("=")
            ? Periods.asOf(Periods.parse(text.substring(1)).orElseThrow())
            : Periods.parse(text).orElseThrow();
  }

  private Figure add(
      String id,
      String metric,
      Region region,
      String period,
      String value,
      String unit,
      String word,
      String formula,
      Claim... claims) {
    Optional<Figure.Qualifier> qualifier =
        word.isEmpty() ? Optional.empty() : Qualifiers.of(word, "");
    BigDecimal decimal = Decimals.parse(value).orElseThrow();
    Figure figure =
        new Figure(
            Figures.HERE,
            id,
            new Metric(Figures.HERE, metric, metric, "", "", ""),
            region,
            period(period),
            value,
            decimal,
            Figures.UNITS.parse(unit).orElseThrow(),
            qualifier,
            Figure.Status.ACTUAL,
            formula.isEmpty() ? Optional.of(new Evidence("src-a", "", "")) : Optional.empty(),
            formula,
            List.of(claims),
            "",
            FigureText.of(decimal, Figures.UNITS.parse(unit).orElseThrow(), qualifier).text());
    figures.put(id, figure);
    return figure;
  }

  private void level(String id, Region region, String period, String value, String unit) {
    add(id, "里程", region, period, value, unit, "", "");
  }

  private static Claim words(String says) {
    return new Claim(Figures.HERE, says, Optional.empty(), List.of());
  }

  private static Claim told(String says, Claim.Kind kind, String... bases) {
    return new Claim(Figures.HERE, says, Optional.of(kind), List.of(bases));
  }

  private List<String> judge(String id) {
    List<String> told = new ArrayList<>();
    Claims.judge(figures, List.of(ALL, JING, JIN, JI, NATION), Figures.UNITS)
        .getOrDefault(id, List.of())
        .forEach(v -> told.add(line(v)));
    return told;
  }

  private static String line(Verdict v) {
    String line = v.outcome() + " " + v.computed() + " " + v.range();
    return line.strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // growth
        "较2014年增长38.3% | HOLDS 38.3% 38.2–38.4%",
        "比2014年增长了38.3% | HOLDS 38.3% 38.2–38.4%",
        "与2014年相比，上升38% | HOLDS 38% 38%",
        "较2014年提高约四成 | HOLDS 38% 38%",
        "较2014年增长近四成 | HOLDS 38% 38%",
        "较2014年增长三成多 | HOLDS 38% 38%",
        "较2014年增长30%以上 | HOLDS 38% 38%",
        "自2014年以来增长超过三成 | HOLDS 38% 38%",
        "由2014年的1000公里增长38.3% | HOLDS 38.3% 38.2–38.4%",
        "由2014年的500公里增长38.3% | CONTRADICTS 176.6% 176.2–177.0%",
        "较2014年增长百分之三十八 | HOLDS 38% 38%",
        "较2014年增长百分之三十六 | CONTRADICTS 38.3% 38.2–38.4%",
        "较2014年增长38.4% | WITHIN_ROUNDING 38.3% 38.2–38.4%",
        "较2014年增长39.1% | CONTRADICTS 38.3% 38.2–38.4%",
        "较2014年增长0.4倍 | HOLDS 0.4倍 0.4倍",
        "较2014年增长近1.1倍 | CONTRADICTS 0.383倍 0.382–0.384倍",
        // falls
        "较2014年下降38.3% | CONTRADICTS −38.3% −38.4–−38.2%",
        // multiples
        "是2014年的1.4倍 | HOLDS 1.4倍 1.4倍",
        "达到2014年的1.38倍 | HOLDS 1.38倍 1.38倍",
        "增长到2014年的1.38倍 | HOLDS 1.38倍 1.38倍",
        "相当于2014年的1.5倍 | CONTRADICTS 1.383倍 1.382–1.384倍",
        "比2014年翻了一番 | CONTRADICTS 1.383倍 1.382–1.384倍",
        // annual averages
        "2014年以来年均增长4.1% | HOLDS 4.1% 4.1%",
        "2014—2022年年均增长4.1% | HOLDS 4.1% 4.1%",
        "2014—2022年，年均递增4.5% | CONTRADICTS 4.14% 4.13–4.15%",
        // differences
        "较2014年增加383公里 | HOLDS 383公里 382–384公里",
        "较2014年增加近400公里 | HOLDS 383公里 382–384公里",
        "较2014年增加0.05万公里 | CONTRADICTS 0.0383万公里 0.0382–0.0384万公里",
        // no base, no words, no kind
        "较2010年增长38.3% | NOT_CHECKABLE",
        "增长38.3% | NOT_CHECKABLE",
        "近五年年均增长9% | NOT_CHECKABLE",
        "2014—2021年年均增长9% | NOT_CHECKABLE",
        "“十三五”时期年均增长9% | NOT_CHECKABLE",
        "位居全国第三 | NOT_CHECKABLE",
        "增长到1383公里 | NOT_CHECKABLE",
        "提高到60% | NOT_CHECKABLE",
        "2022年增长3% | NOT_CHECKABLE",
        "走在前列 | NOT_CHECKABLE",
      })
  void wordsAreReadAndComputed(String says, String expected) {
    level("a-2014", ALL, "2014", "1000", "公里");
    add("a-2022", "里程", ALL, "=2022-12", "1383", "公里", "", "", words(says));
    assertEquals(List.of(expected), judge("a-2022"), says);
  }

  @Test
  void aClauseWithoutABaseTakesTheOneBefore() {
    level("a-2014", ALL, "2014", "1000", "公里");
    Claim both = words("是2014年的1.4倍,年均增长4.1%");
    add("a-2022", "里程", ALL, "2022", "1383", "公里", "", "", both);
    assertEquals(List.of("HOLDS 1.4倍 1.4倍", "HOLDS 4.1% 4.1%"), judge("a-2022"));
  }

  @Test
  void claimsWithoutAFigureForTheirBaseAreMeasuredAgainstTheAnnualAverage() {
    add("a-2022", "里程", ALL, "2022", "1383", "公里", "", "", words("是2014年的1.5倍，年均增长4.6%"));
    assertEquals(List.of("CONTRADICTS 1.43倍 1.43–1.44倍", "NOT_CHECKABLE"), judge("a-2022"));
    add(
        "b-2022",
        "里程",
        ALL,
        "2022",
        "1383",
        "公里",
        "",
        "",
        words("年均增长4.6%"),
        words("是2014年的1.43倍"));
    assertEquals(List.of("NOT_CHECKABLE", "HOLDS 1.43倍 1.43–1.44倍"), judge("b-2022"));
  }

  @Test
  void aFallIsComputedFromTheBase() {
    level("a-2013", ALL, "2013", "107", "公里");
    add("a-2022", "里程", ALL, "2022", "37", "公里", "", "", words("较2013年下降65.1%"));
    assertEquals(List.of("WITHIN_ROUNDING 65.4% 64.8–66.0%"), judge("a-2022"));
  }

  @Test
  void aYearBeforeIsTheSamePartOfTheYear() {
    level("a-2022", ALL, "2022-01..2022-11", "100", "公里");
    level("b-2022", ALL, "2022", "500", "公里");
    add("a-2023", "里程", ALL, "2023-01..2023-11", "110", "公里", "", "", words("同比增长10%"));
    assertEquals(List.of("HOLDS 10% 9–11%"), judge("a-2023"));
  }

  @Test
  void sharesAreOfTheRegionNamed() {
    add("n", "里程", NATION, "2022", "10000", "公里", "", "");
    add("a", "里程", ALL, "2022", "1383", "公里", "", "", words("占全国14%"), words("占全国的两成"));
    add("b", "里程", ALL, "2022", "1383", "公里", "", "", words("占全国铁路投资的14%"));
    add("c", "里程", ALL, "2022", "1383", "公里", "", "", words("占全国的比重近14%"));
    assertEquals(List.of("HOLDS 14% 14%", "CONTRADICTS 13.83% 13.82–13.84%"), judge("a"));
    assertEquals(List.of("NOT_CHECKABLE"), judge("b"));
    assertEquals(List.of("HOLDS 14% 14%"), judge("c"));
  }

  @Test
  void pointsAreTheDifferenceOfTwoPercentages() {
    add("a-2014", "比重", ALL, "2014", "56.1", "%", "", "");
    add(
        "a-2022",
        "比重",
        ALL,
        "2022",
        "58.3",
        "%",
        "",
        "",
        words("较2014年提高2.2个百分点"),
        words("较2014年提高3个百分点"),
        words("较2014年下降2.2个百分点"),
        words("较2014年提高2.2%"));
    assertEquals(
        List.of(
            "HOLDS 2.2个百分点 2.1–2.3个百分点",
            "CONTRADICTS 2.2个百分点 2.1–2.3个百分点",
            "CONTRADICTS −2.2个百分点 −2.3–−2.1个百分点",
            "HOLDS 2.2% 2.1–2.3%"),
        judge("a-2022"));
  }

  @Test
  void sumsAreOfTheRegionsNamedOrTheFiguresTold() {
    level("jing", JING, "2022", "100", "公里");
    level("jin", JIN, "2022", "200", "公里");
    add(
        "both",
        "里程",
        ALL,
        "2022",
        "300",
        "公里",
        "",
        "",
        words("京、津合计"),
        words("京津冀三地之和"),
        told("三地之和", Claim.Kind.SUM, "jing", "jin"));
    assertEquals(
        List.of("HOLDS 300公里 299–301公里", "NOT_CHECKABLE", "HOLDS 300公里 299–301公里"), judge("both"));
    add("ji", "里程", ALL, "2022", "320", "公里", "", "", words("北京、天津两地之和"));
    assertEquals(List.of("CONTRADICTS 300公里 299–301公里"), judge("ji"));
  }

  @Test
  void ranksAreAmongTheRegionsOfTheSameRegion() {
    level("jing", JING, "2022", "100", "公里");
    level("jin", JIN, "2022", "200", "公里");
    add("ji", "里程", JI, "2022", "300", "公里", "", "", words("位居三地第一"), words("居三地第二位"));
    assertEquals(List.of("HOLDS 第1 第1", "CONTRADICTS 第1 第1"), judge("ji"));
    add("ji2", "宽度", JI, "2022", "300", "公里", "", "", words("位居三地首位"));
    assertEquals(List.of("NOT_CHECKABLE"), judge("ji2"));
    add("jing2", "宽度", JING, "2022", "400", "公里", "", "");
    assertEquals(List.of("CONTRADICTS 第2"), judge("ji2"));
  }

  @Test
  void sinceWhenIsAmongTheYears() {
    level("a-2020", ALL, "2020", "100", "公里");
    level("a-2021", ALL, "2021", "120", "公里");
    Claim[] claims = {
      words("2020年以来最高"), words("自2020年以来最低"), words("连续两年增长"), words("连续两年下降"), words("连续五年增长")
    };
    add("a-2022", "里程", ALL, "2022", "130", "公里", "", "", claims);
    assertEquals(
        List.of("HOLDS", "CONTRADICTS", "HOLDS", "CONTRADICTS", "NOT_CHECKABLE"),
        judge("a-2022").stream().map(l -> l.split(" ")[0]).toList());
  }

  @Test
  void aBaseComputedFromTheFigureProvesNothing() {
    add("a-2014", "里程", ALL, "2014", "1000", "公里", "", "a-2022 / 1.383");
    add("a-2022", "里程", ALL, "2022", "1383", "公里", "", "", words("较2014年增长38.3%"));
    assertEquals(List.of("NOT_CHECKABLE"), judge("a-2022"));
  }

  @Test
  void ofSeveralBasesTheOneThatSpeaksBestCounts() {
    level("a-2014", ALL, "2014", "900", "公里");
    level("b-2014", ALL, "=2014-12", "1000", "公里");
    level("c-2014", ALL, "~2014-12", "1000", "公里");
    add("a-2022", "里程", ALL, "2022", "1383", "公里", "", "", words("较2014年增长38.3%"));
    assertEquals(List.of("HOLDS 38.3% 38.2–38.4%"), judge("a-2022"));
  }

  @Test
  void whatWordsCannotSayIsTold() {
    add("old", "旧里程", ALL, "=2014-12", "1000", "公里", "", "");
    add(
        "new",
        "里程",
        ALL,
        "=2022-12",
        "1383",
        "公里",
        "",
        "",
        told("增长38.3%", Claim.Kind.GROWTH, "old"),
        told("每年4.1%", Claim.Kind.ANNUAL, "old"),
        told("少了三成", Claim.Kind.FALL, "old"),
        told("超过一倍", Claim.Kind.MULTIPLE, "old"));
    assertEquals(
        List.of("HOLDS", "HOLDS", "CONTRADICTS", "HOLDS"),
        judge("new").stream().map(l -> l.split(" ")[0]).toList());
  }

  @Test
  void aFigureThatIsAChangeIsMeasuredFromItsStartToItsEnd() {
    level("a-2014", ALL, "2014", "0.53", "公里");
    level("a-2022", ALL, "2022", "0.31", "公里");
    add(
        "drop",
        "能耗的降幅",
        ALL,
        "2014..2022",
        "71.6",
        "%",
        "",
        "",
        told("下降71.6%", Claim.Kind.FALL, "a-2014", "a-2022"));
    assertEquals(List.of("CONTRADICTS 41.5% 40.0–43.0%"), judge("drop"));
  }

  @Test
  void numbersThatAreRoundedToTheirPlaceAreNeverAccused() {
    // every truth, rounded as a careful source would, must not contradict itself
    int checked = 0;
    for (int before = 37; before < 4000; before += 211) {
      for (int after = 41; after < 4000; after += 197) {
        BigDecimal exactBefore = BigDecimal.valueOf(before, 2);
        BigDecimal exactAfter = BigDecimal.valueOf(after, 2);
        Rational ratio = Rational.of(exactAfter).dividedBy(Rational.of(exactBefore));
        Rational percent = ratio.minus(Rational.ONE).times(Rational.of(BigDecimal.valueOf(100)));
        for (int decimals = 0; decimals < 2; decimals++) {
          String base = Rational.of(exactBefore).round(decimals).toPlainString();
          String now = Rational.of(exactAfter).round(decimals).toPlainString();
          BigDecimal change = percent.round(1);
          String verb = change.signum() < 0 ? "下降" : "增长";
          String multiple = ratio.round(2).toPlainString();
          figures.clear();
          level("a-2014", ALL, "2014", base, "公里");
          add(
              "a-2022",
              "里程",
              ALL,
              "2022",
              now,
              "公里",
              "",
              "",
              words("较2014年" + verb + change.abs().toPlainString() + "%"),
              words("是2014年的" + multiple + "倍"));
          for (String verdict : judge("a-2022")) {
            assertEquals(
                false, verdict.startsWith("CONTRADICTS"), before + " → " + after + ": " + verdict);
            checked++;
          }
        }
      }
    }
    assertEquals(true, checked > 1000);
  }

  @Test
  void contradictionsAreBetweenValuesOfTheSameTime() {
    level("a", ALL, "2022", "1003", "公里");
    level("b", ALL, "=2022-12", "1001", "公里");
    level("c", ALL, "2022-01..2022-11", "900", "公里");
    level("d", JING, "2022", "300", "公里");
    level("e", ALL, "~2022-12", "700", "公里");
    level("f", ALL, "~2022-12", "800", "公里");
    level("g", ALL, "2021", "1002", "公里");
    level("h", ALL, "=2022-12-31", "0.1", "万公里");
    level("i", ALL, "2022-12", "50", "公里");
    add("j", "里程", ALL, "2022", "1010", "公里", "近", "");
    assertEquals(List.of("a-b", "e-f"), pairs());
    level("k", ALL, "2022", "999", "米");
    assertEquals(List.of("a-b", "e-f", "a-k", "b-k", "h-k", "j-k"), pairs());
  }

  @Test
  void whatIsOnlyRoundedDoesNotContradict() {
    level("from", ALL, "2013", "107", "公里");
    level("to", ALL, "2020", "37", "公里");
    add("told", "降幅", ALL, "2013..2022", "65.1", "%", "", "");
    add("derived", "降幅", ALL, "2013..2022", "65.4", "%", "", "(from - to) / from * 100");
    level("a", ALL, "2022", "1269.4", "公里");
    level("b", ALL, "2022", "1270", "公里");
    level("c", JING, "2022", "502", "公里");
    level("d", JING, "2022", "520", "公里");
    level("e", JIN, "2022", "1328", "家");
    level("f", JIN, "2022", "1400", "家");
    level("g", JI, "2022", "10", "家");
    level("h", JI, "2022", "9", "家");
    assertEquals(List.of("c-d", "e-f", "g-h"), pairs());
  }

  private List<String> pairs() {
    return Contradictions.find(figures.values(), Figures.UNITS).stream()
        .map(p -> p.first().id() + "-" + p.second().id())
        .toList();
  }

  @Test
  void qualifiersOfTheQuotationAreKept() {
    assertEquals("近1.1万", otherwise("1.1", "万公里", "", "总里程近1.1万公里"));
    assertEquals("", otherwise("1.1", "万公里", "近", "总里程近1.1万公里"));
    assertEquals("1.1万", otherwise("1.1", "万公里", "近", "总里程1.1万公里"));
    assertEquals("16.3万余", otherwise("16.3", "万家", "", "16.3万余家"));
    assertEquals("", otherwise("10", "万家", "余", "10余万家"));
    assertEquals("", otherwise("843.7", "万家", "", "达843.7万家"));
    assertEquals("100以上", otherwise("100", "家", "", "100家以上"));
    assertEquals("", otherwise("100", "家", "以上", "100家以上"));
    assertEquals("", otherwise("6", "万家", "超", "企业突破6万家"));
    assertEquals("", otherwise("34", "项", "", "促进项目签约34项"));
    assertEquals("", otherwise("40", "分钟", "不足", "缩短至40分钟以内"));
    assertEquals("超过六成", otherwise("60", "%", "", "超过六成"));
  }

  private String otherwise(String value, String unit, String word, String quote) {
    Figure f = Stream.of(add("q", "里程", ALL, "2022", value, unit, word, "")).findFirst().get();
    Figure quoted =
        new Figure(
            f.position(),
            f.id(),
            f.metric(),
            f.region(),
            f.period(),
            f.written(),
            f.value(),
            f.unit(),
            f.qualifier(),
            f.status(),
            Optional.of(new Evidence("src-a", "", quote)),
            f.derived(),
            f.claims(),
            f.note(),
            f.text());
    return Quotations.otherwiseQualified(quoted).orElse("");
  }
}
