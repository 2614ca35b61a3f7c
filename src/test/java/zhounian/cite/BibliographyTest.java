package zhounian.cite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import zhounian.model.Reference;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Entries as GB/T 7714—2015 has them. */
class BibliographyTest {
  private static final String STYLE = read(Bibliography.STYLE);
  private static final Map<String, String> LOCALES = locales();

  private static final Reference MAGAZINE =
      source(
          "article-magazine",
          "三个率先突破：“轨道上的京津冀”基本成形",
          List.of("王先进", "龚露阳"),
          "2024-02",
          "container-title=天津支部生活",
          "issue=2",
          "page=24",
          "ISSN=0412-0892",
          "language=zh-CN");
  private static final Reference WEB_PAGE =
      source(
          "webpage",
          "京津冀协同发展统计监测",
          List.of("国家统计局"),
          "2024-02-26",
          "URL=https://www.stats.gov.cn/a.html?x=1&y=2",
          "accessed=2026-11-01",
          "language=zh-CN");
  private static final Reference BOOK =
      source(
          "book",
          "京津冀蓝皮书",
          List.of("叶堂林", "李国平", "王双", "张贵", "付强"),
          "2023",
          "publisher-place=北京",
          "publisher=社会科学文献出版社",
          "edition=2",
          "language=zh-CN");
  private static final Reference JOURNAL =
      source(
          "article-journal",
          "The Jing-Jin-Ji \"region\": is it one?",
          List.of(
              "Smith\u00a0John Paul", "Müller\u00a0Ida", "World Bank", "Li\u00a0Wei", "Ng\u00a0A"),
          "2021-05",
          "container-title=Urban Studies",
          "volume=58",
          "issue=7",
          "page=1401-1420",
          "DOI=10.1177/0042098020925345",
          "language=en");

  private static Reference source(
      String type, String title, List<String> authors, String issued, String... fields) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String field : fields) {
      map.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
    }
    return new Reference(Position.of("sources.yml"), "id", type, title, authors, issued, map);
  }

  private static String read(String path) {
    try (InputStream in =
        BibliographyTest.class.getClassLoader().getResourceAsStream("templates/" + path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> locales() {
    Map<String, String> texts = new LinkedHashMap<>();
    Bibliography.LOCALES.forEach((language, path) -> texts.put(language, read(path)));
    return texts;
  }

  private static Bibliography only(Reference reference) {
    Checked<Bibliography> checked = Bibliography.of(List.of(reference), STYLE, LOCALES, true);
    assertEquals(List.of(), checked.problems());
    return checked.value();
  }

  private static String plain(Reference reference) {
    return only(reference).plain("id");
  }

  @Test
  void aChineseMagazineArticle() {
    assertEquals("王先进, 龚露阳. 三个率先突破：“轨道上的京津冀”基本成形[J]. 天津支部生活, 2024(2): 24.", plain(MAGAZINE));
  }

  @Test
  void aNewsItemWhoseDateIsInferredHasItInSquareBrackets() {
    Reference late = source("article-newspaper", "廊坊与雄安", List.of("刘杰"), "2025年末");
    Reference year = source("article-newspaper", "廊坊与雄安", List.of("刘杰"), "2026年");
    assertEquals("刘杰. 廊坊与雄安[N]. [2025年末].", plain(late));
    assertEquals("刘杰. 廊坊与雄安[N]. [2026].", plain(year));
  }

  @Test
  void aNewsItemWithNothingButItsTitle() {
    assertEquals("廊坊与雄安[N].", plain(source("article-newspaper", "廊坊与雄安", List.of(), "")));
  }

  @Test
  void aNewsItemWithItsDateAndPage() {
    assertEquals(
        "赵语涵. 北京原始创新能力[N]. 北京日报, 2025-12-31(第3版).",
        plain(
            source(
                "article-newspaper",
                "北京原始创新能力",
                List.of("赵语涵"),
                "2025-12-31",
                "container-title=北京日报",
                "page=第3版")));
  }

  @Test
  void anEnglishArticleWithFiveAuthorsEndsThemInEtAl() {
    assertEquals(
        "SMITH J P, MÜLLER I, World Bank, et al. The Jing-Jin-Ji “region”: is it one?[J/OL]. Urban"
            + " Studies, 2021, 58(7): 1401-1420. DOI:10.1177/0042098020925345.",
        plain(JOURNAL));
  }

  @Test
  void aChineseBookWithFiveAuthorsEndsThemInDeng() {
    assertEquals("叶堂林, 李国平, 王双, 等. 京津冀蓝皮书[M]. 2版. 北京: 社会科学文献出版社, 2023.", plain(BOOK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|Cities[M]. MIT, 1999.",
        "2|Cities[M]. 2nd ed. MIT, 1999.",
        "3|Cities[M]. 3rd ed. MIT, 1999.",
        "11|Cities[M]. 11th ed. MIT, 1999.",
        "21|Cities[M]. 21st ed. MIT, 1999.",
        "Revised|Cities[M]. Revised. MIT, 1999."
      })
  void anEnglishEditionIsCountedAndTheFirstIsNotMentioned(String edition, String entry) {
    Reference book =
        source("book", "Cities", List.of(), "1999", "edition=" + edition, "publisher=MIT");
    assertEquals(entry, plain(book));
  }

  @Test
  void aReportKeepsTheWholeOfItsNumber() {
    assertEquals(
        "天津市统计局. 统计公报: 津统〔2024〕3号[R]. 天津: 天津市统计局, 2024.",
        plain(
            source(
                "report",
                "统计公报",
                List.of("天津市统计局"),
                "2024-03-18",
                "number=津统〔2024〕3号",
                "publisher-place=天津",
                "publisher=天津市统计局")));
  }

  @Test
  void aWebPageHasItsDateOfAccessAndALink() {
    assertEquals(
        "国家统计局. 京津冀协同发展统计监测[EB/OL]. (2024-02-26)[2026-11-01]."
            + " <a href=\"https://www.stats.gov.cn/a.html?x=1&amp;y=2\">"
            + "https://www.stats.gov.cn/a.html?x=1&amp;y=2</a>.",
        only(WEB_PAGE).html("id"));
  }

  @Test
  void aDoiIsLinkedAndItsAngleBracketsAreEncoded() {
    String html =
        only(source("book", "T", List.of(), "1999", "DOI=https://doi.org/10.1002/a<1::b>3.0"))
            .html("id");
    assertTrue(
        html.endsWith(
            "DOI:<a href=\"https://doi.org/10.1002/a%3C1::b%3E3.0\">10.1002/a&lt;1::b&gt;3.0</a>."),
        html);
  }

  @Test
  void aDoiThatTheAddressHoldsIsNotSaidTwice() {
    String text =
        plain(
            source(
                "book",
                "T",
                List.of(),
                "1999",
                "DOI=10.1002/ab",
                "URL=https://doi.org/10.1002/ab"));
    assertEquals("T[M/OL]. 1999. https://doi.org/10.1002/ab.", text);
  }

  @Test
  void namesGivenInTwoPartsAreWrittenTogetherInChinese() {
    assertEquals("杨秀玲. 题[M]. 2020.", plain(source("book", "题", List.of("杨\u00a0秀玲"), "2020")));
  }

  @Test
  void aTypeOfItsOwnIsADocument() {
    assertEquals("题[Z]. 2020.", plain(source("no-such-type", "题", List.of(), "2020")));
  }

  @Test
  void anEmptyTitleIsSaidToBeNone() {
    assertEquals(
        "甲. [无题名][M]. 2020.", plain(source("book", "", List.of("甲"), "2020", "language=zh")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第 480 行|天津支部生活, 2024(2): 24，第 480 行.",
        "p. 12|天津支部生活, 2024(2): 24，第 12 页.",
        "12～15|天津支部生活, 2024(2): 24，第 12-15 页.",
        "''|天津支部生活, 2024(2): 24."
      })
  void aLocatorFollowsTheEntrysOwnPage(String locator, String end) {
    String text = only(MAGAZINE).plain("id", locator);
    assertTrue(text.endsWith(end), text);
  }

  @Test
  void aLocatorOfPagesTakesThePlaceOfPagesThatTheEntryLacks() {
    String text = only(BOOK).plain("id", "pp. 12–15");
    assertTrue(text.endsWith("社会科学文献出版社, 2023: 12-15."), text);
  }

  @Test
  void aLocatorKeepsAwayFromAnAddress() {
    Bibliography bibliography = only(WEB_PAGE);
    assertTrue(bibliography.plain("id", "表 2").endsWith("y=2. 表 2."));
    assertTrue(bibliography.html("id", "<2>").endsWith("y=2</a>. &lt;2&gt;."));
    assertTrue(only(JOURNAL).plain("id", "12").endsWith("5345. p. 12."));
  }

  @Test
  void hostileTextIsTextAndTheResultIsXml() throws Exception {
    String hostile = "<script>alert('1')</script> & \"x\" &lt;b> ]]> <i>y</i>";
    Reference reference =
        source(
            "webpage",
            hostile,
            List.of("<b>"),
            "\"><img>",
            "URL=https://a.b/\"onclick='x'<y>",
            "DOI=javascript:alert(1)",
            "publisher=<p>");
    String html = only(reference).html("id", "</li>");
    assertFalse(html.replaceAll("</?a( href=\"[^\"<>]*\")?>", "").contains("<"), html);
    assertFalse(html.contains("href=\"javascript"), html);
    String read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<p>" + html + "</p>")))
            .getDocumentElement()
            .getTextContent();
    assertEquals(only(reference).plain("id", "</li>"), read);
    assertTrue(read.contains("<script>alert"), read);
    assertTrue(read.contains("&lt;b>"), read);
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNoLink() {
    String html =
        only(source("webpage", "t", List.of(), "2020", "URL=javascript:alert(1)")).html("id");
    assertFalse(html.contains("<a"), html);
  }

  @Test
  void theResultIsTheSameTwiceAndInEveryLocale() {
    String first = all();
    assertEquals(first, all());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(first, all());
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(first, all());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String all() {
    StringBuilder text = new StringBuilder();
    List.of(
            MAGAZINE,
            JOURNAL,
            BOOK,
            WEB_PAGE,
            source("book", "i", List.of("Ilić\u00a0ivo"), "1999"))
        .forEach(reference -> text.append(only(reference).html("id", "p. 3")).append('\n'));
    return text.toString();
  }

  @Test
  void manySourcesAreFormattedTogetherEachInItsLanguage() {
    Reference other =
        new Reference(
            BOOK.position(), "z", BOOK.type(), "T", BOOK.authors(), "", Map.of("language", "de"));
    Bibliography both = Bibliography.of(List.of(other, BOOK), STYLE, LOCALES, true).value();
    assertTrue(both.plain("id").startsWith("叶堂林, 李国平, 王双, 等."), both.plain("id"));
    assertTrue(both.plain("z").startsWith("叶堂林, 李国平, 王双, et al."), both.plain("z"));
  }

  @Test
  void anotherStyleWins() {
    String style =
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
          <citation><layout><text variable="citation-number"/></layout></citation>
          <bibliography><layout suffix="!">
            <text variable="citation-number" suffix=") "/>
            <text variable="title" font-style="italic"/>
          </layout></bibliography>
        </style>
        """;
    Bibliography bibliography = Bibliography.of(List.of(BOOK), style, LOCALES, true).value();
    assertEquals("<i>京津冀蓝皮书</i>!", bibliography.html("id"));
    assertEquals("京津冀蓝皮书!，第 3 章", bibliography.plain("id", "第 3 章"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no xml|1|XML",
        "<style>|1|XML",
        "<!DOCTYPE style SYSTEM 'file:///etc/passwd'><style><bibliography/></style>|1|XML",
        "<html/>|0|<html>",
        "<style/>|0|<bibliography>"
      })
  void aStyleThatIsNoneIsAProblemAndEntriesAreBare(String style, int line, String what) {
    Checked<Bibliography> checked = Bibliography.of(List.of(BOOK), style, LOCALES, true);
    Position position =
        line == 0
            ? Position.of("templates/csl/style.csl")
            : Position.of("templates/csl/style.csl", line, 0);
    assertEquals(List.of(Problem.of(Code.CITATION_STYLE, position, what)), checked.problems());
    assertEquals("叶堂林, 李国平, 王双, 张贵, 付强. 京津冀蓝皮书.", checked.value().plain("id"));
  }

  @Test
  void aStyleThatContradictsItselfIsAProblem() {
    String style =
        "<style><citation><layout/></citation><bibliography><layout><text macro='none'/>"
            + "</layout></bibliography></style>";
    Checked<Bibliography> checked = Bibliography.of(List.of(BOOK), style, LOCALES, true);
    assertEquals(
        List.of(Code.CITATION_STYLE), checked.problems().stream().map(Problem::code).toList());
    assertTrue(checked.value().plain("id").endsWith("京津冀蓝皮书."));
  }

  @Test
  void whoAsksForNoSourceIsTold() {
    assertAll(
        () -> assertThrows(IllegalArgumentException.class, () -> only(BOOK).plain("none")),
        () ->
            assertThrows(
                IllegalArgumentException.class,
                () -> Bibliography.of(List.of(BOOK), STYLE, Map.of(), true)));
  }

  @Test
  void theStyleAndLocalesCarryTheirLicence() {
    String licence = "http://creativecommons.org/licenses/by-sa/3.0/";
    assertTrue(STYLE.contains(licence));
    LOCALES.forEach((language, text) -> assertTrue(text.contains(licence), language));
  }
}
