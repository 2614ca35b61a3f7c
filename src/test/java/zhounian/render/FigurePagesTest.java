package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;
import zhounian.model.Claim;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Metric;
import zhounian.model.Output;
import zhounian.model.Site;
import zhounian.model.Verdict;
import zhounian.problem.Checked;

/** The pages, the records and the files of the ledger: what they say, and that they agree. */
final class FigurePagesTest {
  private static final String HOSTILE = "<script>alert(1)</script>\"'&${7*7}\u2028</textarea>";

  private static Map<String, byte[]> files(Site site) {
    Checked<List<Output>> made =
        SmallReport.renderer(site, Map.of()).site(Optional.of("report.pdf"));
    assertEquals(List.of(), made.problems());
    Map<String, byte[]> files = new LinkedHashMap<>();
    made.value().forEach(output -> files.put(output.path(), output.bytes()));
    return files;
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private static Document page(Map<String, byte[]> files, String path) {
    return Jsoup.parse(text(files, path));
  }

  private static Map<String, Object> json(Map<String, byte[]> files, String path) {
    return map(new Json().toType(text(files, path), Object.class));
  }

  @SuppressWarnings("unchecked") // what a reader of JSON gives for an object
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // what a reader of JSON gives for an array
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  /**
   * The small report with one figure more, which nothing shows, full of what could break a page.
   */
  private static Site withHostileFigure() {
    Site site = SmallReport.site();
    Figure model = SmallReport.THEN;
    Metric metric =
        new Metric(SmallReport.AT, "m-bad", HOSTILE, HOSTILE, model.metric().kind(), HOSTILE);
    Claim claim = new Claim(SmallReport.AT, HOSTILE, Optional.empty(), List.of());
    Figure hostile =
        new Figure(
            SmallReport.AT,
            "bad",
            metric,
            model.region(),
            model.period(),
            "12.50",
            new BigDecimal("12.50"),
            model.unit(),
            Optional.of(new Figure.Qualifier("约", Figure.Place.BEFORE)),
            Figure.Status.PLANNED,
            Optional.of(new Evidence("src-li", HOSTILE, HOSTILE)),
            "",
            List.of(claim),
            HOSTILE,
            "约12.50公里");
    Map<String, Figure> figures = new LinkedHashMap<>(site.ledger().figures());
    figures.put("bad", hostile);
    Ledger ledger =
        new Ledger(
            figures,
            site.ledger().metrics(),
            site.ledger().regions(),
            site.ledger().references(),
            site.ledger().events(),
            site.ledger().names(),
            site.ledger().decisions(),
            List.of(),
            Map.of(
                "bad",
                List.of(
                    new Verdict(
                        claim,
                        HOSTILE,
                        Verdict.Outcome.WITHIN_ROUNDING,
                        "71.6%",
                        "71.5%",
                        "71.4–71.7%",
                        List.of("rail-2014")))));
    return new Site(
        site.report(),
        site.front(),
        site.parts(),
        ledger,
        site.exhibits(),
        site.labels(),
        site.places(),
        site.images(),
        site.theme(),
        site.problems(),
        site.draft());
  }

  @Test
  void aPageTellsSourceQuotationDecisionUsesAndNeighbours() {
    Document page = page(files(SmallReport.site()), "figures/rail-2022.html");
    assertEquals("铁路里程：10848公里（京津冀，2022年）｜京津冀协同发展 2014—2026", page.title());
    assertEquals("铁路里程", page.select("h1").text());
    assertEquals("10848公里", page.select(".num").text());
    assertEquals("10848", page.select(".facts q").text());
    assertEquals("../sources.html#src-src-li", page.select(".entry + p a").attr("href"));
    assertTrue(page.select(".facts dt").eachText().contains("口径有异"));
    assertEquals(
        List.of(
            "../index.html",
            "../rail.html#chart-length",
            "../rail.html#num-rail-2022",
            "../rail.html#sec-network",
            "../notes-on-data.html#conflict-length"),
        page.select(".places a").eachAttr("href"));
    assertEquals(
        "rail-more.html", page.select(".facts .plain a").attr("href").replace("../figures/", ""));
    assertEquals(List.of("2014年", "2022年", "2022年"), page.select(".same tbody th").eachText());
    assertEquals("../figures/rail-2014.html", page.select("a[rel=prev]").attr("href"));
    assertEquals("../figures/rail-more.html", page.select("a[rel=next]").attr("href"));
    assertEquals("../assets/site.css", page.select("link[rel=stylesheet]").attr("href"));
    assertEquals("true", page.select(".nav a[href=../figures.html]").attr("aria-current"));
  }

  @Test
  void aDerivedFigureShowsItsFormulaWithLinks() {
    Document page = page(files(SmallReport.site()), "figures/rail-more.html");
    assertEquals("10848公里 − 7844公里", page.select(".said").text());
    assertEquals(
        List.of("../figures/rail-2022.html", "../figures/rail-2014.html"),
        page.select(".said a").eachAttr("href"));
    assertEquals(0, page.select(".facts q").size());
  }

  @Test
  void theNumberThatAPlaceOfUseNamesIsThere() {
    Map<String, byte[]> files = files(SmallReport.site());
    Element number = page(files, "rail.html").getElementById("num-rail-2022");
    assertEquals("10848公里", number.text());
    assertEquals("figures/rail-2022.html", number.attr("href"));
  }

  @Test
  void aFigureThatNothingShowsHasAPageAndSaysSo() {
    Map<String, byte[]> files = files(withHostileFigure());
    assertEquals("正文和图表没有用到", page(files, "figures/bad.html").select(".facts .unused").text());
    assertEquals(
        "未用", page(files, "figures.html").getElementById("fig-bad").select(".uses").text());
    assertTrue(text(files, "data/figures.csv").contains("\r\nbad,"));
  }

  @Test
  void aClaimStandsWithWhatTheLedgerGivesInItsStead() {
    Map<String, byte[]> files = files(withHostileFigure());
    Element verdict = page(files, "figures/bad.html").select(".facts .note:has(a[title])").first();
    assertEquals("按台账算得71.5%；把取整计入为71.4–71.7%，所说的71.6%在其中（据7844公里）", verdict.text());
    assertEquals("../figures/rail-2014.html", verdict.select("a").attr("href"));
    Map<String, Object> claim = map(list(json(files, "figures/bad.json").get("claims")).get(0));
    assertEquals("within-rounding", map(list(claim.get("verdicts")).get(0)).get("outcome"));
  }

  @Test
  void hostileTextStaysText() {
    Map<String, byte[]> files = files(withHostileFigure());
    Document page = page(files, "figures/bad.html");
    assertEquals(0, page.select("script").size());
    assertEquals(HOSTILE, page.select("h1").first().wholeText());
    assertEquals(HOSTILE, page.select(".facts q").first().wholeText());
    Element row = page(files, "figures.html").getElementById("fig-bad");
    assertEquals("bad " + HOSTILE + " " + HOSTILE + " " + HOSTILE, row.attr("data-words"));
    assertEquals(1, page(files, "figures.html").select("script").size());
    Map<String, Object> record = json(files, "figures/bad.json");
    assertEquals(HOSTILE, record.get("note"));
    assertEquals(HOSTILE, map(record.get("source")).get("quote"));
  }

  @Test
  void recordsSayWhatTheLedgerSays() {
    Site site = withHostileFigure();
    Map<String, byte[]> files = files(site);
    List<Object> all = list(new Json().toType(text(files, "data/figures.json"), Object.class));
    List<Object> single = new ArrayList<>();
    for (Figure figure : site.ledger().figures().values()) {
      Map<String, Object> record = json(files, "figures/" + figure.id() + ".json");
      single.add(record);
      assertEquals(figure.id(), record.get("id"));
      assertEquals(
          0, figure.value().compareTo(new BigDecimal(record.get("value").toString())), figure.id());
      assertEquals(figure.text(), record.get("text"));
      assertEquals(figure.unit().text(), map(record.get("unit")).get("text"));
      assertEquals(figure.derived(), record.get("derived"));
      assertEquals(figure.source().isPresent(), record.containsKey("source"));
      assertEquals(figure.period().to().toString(), map(record.get("period")).get("to"));
      assertTrue(files.containsKey((String) record.get("page")), figure.id());
    }
    assertEquals(single, all);
    assertTrue(text(files, "figures/bad.json").contains("\"value\": 12.50,"), "the zero is kept");
    assertEquals(
        List.of("rail-2022", "rail-2014"),
        json(files, "figures/rail-more.json").get("derivedFrom"));
    assertEquals(List.of("rail-more"), json(files, "figures/rail-2014.json").get("usedToDerive"));
  }

  @Test
  void theDataPackageDescribesEachFileAsItIs() throws Exception {
    Map<String, byte[]> files = files(SmallReport.site());
    Map<String, Object> all = json(files, "data/datapackage.json");
    assertEquals("2026-11-21T00:00:00Z", all.get("created"));
    assertEquals("CC-BY-4.0", map(list(all.get("licenses")).get(0)).get("name"));
    List<String> described = new ArrayList<>();
    for (Object one : list(all.get("resources"))) {
      Map<String, Object> resource = map(one);
      byte[] bytes = files.get("data/" + resource.get("path"));
      described.add((String) resource.get("path"));
      assertEquals(Integer.toString(bytes.length), resource.get("bytes").toString());
      assertEquals(
          "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
          resource.get("hash"));
      if ("csv".equals(resource.get("format"))) {
        String head = new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        List<String> names =
            list(map(resource.get("schema")).get("fields")).stream()
                .map(field -> (String) map(field).get("name"))
                .toList();
        assertEquals(head.substring(1), String.join(",", names));
      }
    }
    assertEquals(List.of("figures.csv", "figures.json", "length.csv", "decade.csv"), described);
  }

  @Test
  void figuresAreInTheSitemapAndHaveAnAddress() {
    Map<String, byte[]> files = files(SmallReport.abroad());
    String address = "https://example.org/r/figures/rail-2022.html";
    assertTrue(text(files, "sitemap.xml").contains("<loc>" + address + "</loc>"));
    assertFalse(text(files, "sitemap.xml").contains(".json"));
    Document page = page(files, "figures/rail-2022.html");
    assertEquals(address, page.select("link[rel=canonical]").attr("href"));
    assertEquals("../feed.xml", page.select("link[rel=alternate]").attr("href"));
  }

  @Test
  void filtersAreThereForTheScriptAndHiddenWithoutIt() {
    Document page = page(files(SmallReport.site()), "figures.html");
    assertTrue(page.getElementById("filters").hasAttr("hidden"));
    assertEquals(5, page.select("#filters label").size());
    assertEquals(0, page.select("[onclick], [onchange], [oninput], script:not([src])").size());
    assertEquals("assets/figures.js", page.select("script").attr("src"));
  }
}
