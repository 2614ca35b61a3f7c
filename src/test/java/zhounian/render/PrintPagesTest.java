package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import zhounian.load.Loader;
import zhounian.model.Block;
import zhounian.model.Chapter;
import zhounian.model.Inline;
import zhounian.model.Node;
import zhounian.model.Part;
import zhounian.model.PrintDocument;
import zhounian.model.Report;
import zhounian.model.ShortIds;
import zhounian.model.Site;
import zhounian.model.Target;
import zhounian.model.Theme;
import zhounian.problem.Checked;
import zhounian.problem.Code;

final class PrintPagesTest {
  private static Theme theme() {
    Node.Mapping theme = (Node.Mapping) Loader.resource("templates/theme.yml").data().orElseThrow();
    return new Theme(
        values(theme, "light"), values(theme, "dark"), Map.of(), values(theme, "print"));
  }

  private static Map<String, String> values(Node.Mapping theme, String key) {
    Map<String, String> values = new LinkedHashMap<>();
    Node.Mapping group = (Node.Mapping) theme.get(key).orElseThrow();
    group.entries().forEach(e -> values.put(e.key(), group.text(e.key()).orElseThrow()));
    return values;
  }

  static Site themed(Site site) {
    return with(site, site.report());
  }

  private static Site with(Site site, Report report) {
    return new Site(
        report,
        site.front(),
        site.parts(),
        site.ledger(),
        site.exhibits(),
        site.labels(),
        site.places(),
        site.images(),
        theme(),
        site.problems(),
        site.draft());
  }

  private static PrintDocument print(Site site) {
    Checked<PrintDocument> made = SmallReport.renderer(site, Map.of()).print();
    assertEquals(List.of(), made.problems());
    return made.value();
  }

  private static PrintDocument small() {
    return print(themed(SmallReport.site()));
  }

  /** A left page takes its number from the page before, and an empty one has none. */
  @Test
  void whatFollowsTheChaptersOpensARightPage() {
    Site site = themed(SmallReport.site());
    Report report = site.report();
    Site without =
        with(
            site,
            new Report(
                report.title(),
                report.subtitle(),
                report.lead(),
                report.firstYear(),
                report.lastYear(),
                report.edition(),
                report.language(),
                report.publisher(),
                report.editors(),
                report.rights(),
                report.address(),
                report.keyFigures(),
                report.leadFigure(),
                report.leadChart(),
                Optional.empty()));
    assertEquals(List.of("timeline"), rectos(site));
    List<String> first = rectos(without);
    assertEquals(1, first.size(), first.toString());
    assertFalse(first.contains("timeline"));
  }

  private static List<String> rectos(Site site) {
    org.jsoup.nodes.Document document = Jsoup.parse(print(site).xhtml());
    assertTrue(document.select(".back").first().hasClass("recto"));
    return document.select(".back.recto").eachAttr("id");
  }

  @Test
  void theContentsSayMoreWhereThereIsRoom() {
    Site site = themed(SmallReport.site());
    assertEquals(List.of("路网的增长有数可查。"), contents(site, 1).select(".sum").eachText());
    assertEquals(5, contents(site, 5).select(".sum").size());
    assertEquals(0, contents(site, 20).select(".sum").size());
    assertFalse(contents(site, 5).hasClass("tight"));
    assertTrue(contents(site, 20).hasClass("tight"));
  }

  private static org.jsoup.nodes.Element contents(Site site, int chapters) {
    List<Chapter> all = new ArrayList<>();
    for (int number = 1; number <= chapters; number++) {
      all.add(SmallReport.chapter("rail" + number, number, "轨道上的京津冀", List.of()));
    }
    Part part = site.parts().get(0);
    Site many =
        new Site(
            site.report(),
            site.front(),
            List.of(new Part(part.id(), 1, part.title(), part.summary(), all)),
            site.ledger(),
            site.exhibits(),
            site.labels(),
            site.places(),
            site.images(),
            site.theme(),
            site.problems(),
            site.draft());
    return Jsoup.parse(print(many).xhtml()).select(".contents").first();
  }

  private static Document parse(PrintDocument document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(document.xhtml().getBytes(StandardCharsets.UTF_8)));
  }

  private static void each(Document document, Consumer<Element> call) {
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      call.accept((Element) all.item(i));
    }
  }

  private static List<String> values(Document document, String attribute) {
    List<String> values = new ArrayList<>();
    each(
        document,
        element -> {
          if (element.hasAttribute(attribute)) {
            values.add(element.getAttribute(attribute));
          }
        });
    return values;
  }

  private static String body(Document document) {
    return document.getElementsByTagName("body").item(0).getTextContent();
  }

  @Test
  void everyIdIsUnique() throws Exception {
    List<String> ids = values(parse(small()), "id");
    assertEquals(Set.copyOf(ids).size(), ids.size(), ids::toString);
    assertTrue(ids.containsAll(List.of("foreword", "rail", "rail--sec-network", "part-one")));
  }

  @Test
  void aChapterEndsWithWhereItsFiguresComeFrom() throws Exception {
    List<String> origins = new ArrayList<>();
    each(
        parse(small()),
        element -> {
          if (element.getAttribute("class").equals("notes origins")) {
            origins.add(element.getTextContent().replaceAll("\\s+", " "));
          }
        });
    assertEquals(1, origins.size(), "the foreword has no figures");
    String shortId = ShortIds.of(SmallReport.site().ledger().figures().keySet()).get("rail-2022");
    assertTrue(origins.get(0).contains("10848公里（铁路里程） " + shortId), origins.get(0));
    assertEquals(
        origins.get(0).indexOf(shortId), origins.get(0).lastIndexOf(shortId), "each figure once");
  }

  @Test
  void everyInnerLinkLeadsSomewhere() throws Exception {
    Document document = parse(small());
    Set<String> ids = new TreeSet<>(values(document, "id"));
    Set<String> wanted = new TreeSet<>(values(document, "data-page-of"));
    values(document, "data-to").forEach(to -> wanted.add(to.substring(1)));
    for (String href : values(document, "href")) {
      if (href.startsWith("#")) {
        wanted.add(href.substring(1));
      } else {
        assertEquals("https://example.org/?a=1&b=2", href);
      }
    }
    assertTrue(wanted.containsAll(List.of("rail", "rail--chart-length", "sources--src-src-li")));
    wanted.removeAll(ids);
    assertEquals(Set.of(), wanted);
  }

  @Test
  void theTextOfEveryChapterIsInIt() throws Exception {
    String text = body(parse(small()));
    for (String part :
        List.of("前言", "轨道上的京津冀", "路网的增长有数可查。", "里程为10848公里，见图 1-1", "路网", "率先突破", "先写交通。")) {
      assertTrue(text.contains(part), part);
    }
  }

  @Test
  void aCrossReferenceCarriesThePageOfItsTarget() throws Exception {
    List<String> pages = values(parse(small()), "data-page-of");
    assertTrue(pages.contains("rail--chart-length"), pages::toString);
  }

  @Test
  void theLedgerTellsValuePeriodAndOriginOfEveryFigure() throws Exception {
    Map<String, String> rows = new LinkedHashMap<>();
    each(
        parse(small()),
        element -> {
          if (element.getAttribute("id").startsWith("figures--fig-")) {
            rows.put(element.getAttribute("id").substring(13), element.getTextContent());
          }
        });
    assertEquals(List.of("rail-2014", "rail-2022", "rail-more"), List.copyOf(rows.keySet()));
    for (String part : List.of("铁路里程", "京津冀", "10848公里", "2022年", "[1]", "李国平", "第 1 页")) {
      assertTrue(rows.get("rail-2022").contains(part), rows.get("rail-2022"));
    }
    assertTrue(rows.get("rail-more").contains("10848公里 − 7844公里"), rows.get("rail-more"));
  }

  @Test
  void drawingsAreThoseThatTheDocumentUses() throws Exception {
    PrintDocument document = small();
    Set<String> used = new TreeSet<>();
    each(
        parse(document),
        element -> {
          if (element.getTagName().equals("object")) {
            used.add(element.getAttribute("data"));
            assertFalse(element.getAttribute("alt").isEmpty(), element.getAttribute("data"));
          }
        });
    assertTrue(used.containsAll(List.of("chart-length", "timeline-decade", "strip", "ruler-1")));
    assertEquals(used, new TreeSet<>(document.drawings().keySet()));
  }

  @Test
  void colorsOfTheCoverAreInTheThemeOfItsDrawing() throws Exception {
    PrintDocument document = small();
    assertEquals(theme().dark().get("jing"), document.theme().light().get("dark-jing"));
    assertEquals(theme().light().get("jing"), document.theme().light().get("jing"));
  }

  @Test
  void aDraftSaysSoOnEveryPage() throws Exception {
    String plain = small().xhtml();
    String draft = print(themed(SmallReport.site("轨道上的京津冀", SmallReport.body(), true))).xhtml();
    assertFalse(plain.contains("草稿"));
    assertTrue(draft.contains("content: &quot;草稿&quot;"));
  }

  @Test
  void onlyPicturesThatAreShownAreCarried() throws Exception {
    assertEquals(List.of(), small().images());
    List<Block> body =
        List.of(
            new Block.Paragraph(
                SmallReport.AT,
                List.of(
                    new Inline.Picture(
                        SmallReport.AT,
                        "images/bridge.png",
                        "桥",
                        List.of(SmallReport.text("一座桥"))))));
    PrintDocument document = print(themed(SmallReport.site("轨道", body, false)));
    assertEquals("images/bridge.png", document.images().get(0).path());
  }

  @Test
  void whatIsWrittenIsNeverMarkup() throws Exception {
    String hostile = "</style></title><script>alert('1')</script>&nbsp;\"]]>";
    List<Block> body =
        List.of(
            new Block.Heading(
                SmallReport.AT, 2, "sec-x", "1.1", List.of(SmallReport.text(hostile))),
            new Block.Paragraph(
                SmallReport.AT,
                List.of(
                    SmallReport.text(hostile),
                    new Inline.See(SmallReport.AT, new Target("rail", "sec-x"), hostile))));
    Site site = SmallReport.site(hostile, body, false);
    Report report = site.report();
    Site renamed =
        with(
            site,
            new Report(
                hostile,
                List.of(SmallReport.text(hostile)),
                List.of(SmallReport.text(hostile)),
                report.firstYear(),
                report.lastYear(),
                report.edition(),
                report.language(),
                hostile,
                List.of(hostile),
                hostile,
                hostile,
                report.keyFigures(),
                report.leadFigure(),
                report.leadChart(),
                report.timeline()));
    Document document = parse(print(renamed));
    assertEquals(0, document.getElementsByTagName("script").getLength());
    assertEquals(1, document.getElementsByTagName("style").getLength());
    assertTrue(body(document).contains(hostile));
    assertEquals(
        hostile + " 2014—2026", document.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void theOutlineHasPartsChaptersAndSections() throws Exception {
    List<String> names = values(parse(small()), "name");
    assertEquals(
        List.of(
            "目录",
            "前言",
            "第一部　率先突破",
            "第 1 章　轨道上的京津冀",
            "1.1 路网",
            "年表",
            "口径说明",
            "数据表",
            "参考文献",
            "图表目录",
            "版本记录"),
        names);
  }

  @Test
  void metadataComeFromTheReport() {
    PrintDocument document = small();
    assertEquals("京津冀协同发展 2014—2026", document.title());
    assertEquals("编辑组", document.author());
    assertEquals("改变了什么。", document.subject());
    assertEquals("2026-11-21", document.date());
  }

  @Test
  void theSameReportGivesTheSameDocument() {
    assertEquals(small().xhtml(), small().xhtml());
    assertEquals(small().drawings(), small().drawings());
  }

  @Test
  void aTemplateThatFailsIsAProblemAndNoDocument() {
    Checked<PrintDocument> made =
        SmallReport.renderer(
                themed(SmallReport.site()), Map.of("print/cover.ftlh", "${book.nothing}"))
            .print();
    assertEquals(
        List.of(Code.TEMPLATE_VALUE), made.problems().stream().map(p -> p.code()).toList());
    assertEquals("", made.value().xhtml());
  }

  @Test
  void aChapterHasItsTickOnBothSides() throws Exception {
    Document document = parse(small());
    List<String> kinds = values(document, "class");
    assertEquals(1, kinds.stream().filter("run index-right"::equals).count());
    assertEquals(2, kinds.stream().filter("tick on"::equals).count());
  }
}
