package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import zhounian.model.Output;
import zhounian.model.Site;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;

final class SitePagesTest {
  private static Map<String, byte[]> files(Site site) {
    Checked<List<Output>> made =
        SmallReport.renderer(site, Map.of()).site(Optional.of("report.pdf"));
    assertEquals(List.of(), made.problems());
    Map<String, byte[]> files = new LinkedHashMap<>();
    made.value().forEach(output -> files.put(output.path(), output.bytes()));
    assertEquals(made.value().size(), files.size(), "a path is made twice");
    return files;
  }

  private static Map<String, Document> pages(Site site) {
    Map<String, Document> pages = new LinkedHashMap<>();
    files(site)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
              }
            });
    return pages;
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  @Test
  void theFilesOfASite() {
    assertEquals(
        List.of(
            "index.html",
            "foreword.html",
            "rail.html",
            "figures.html",
            "sources.html",
            "notes-on-data.html",
            "corrections.html",
            "figures/rail-2014.html",
            "figures/rail-2022.html",
            "figures/rail-more.html",
            "charts/length.html",
            "charts/decade.html",
            "404.html",
            "railways.html",
            "assets/site.css",
            "assets/mark.svg",
            "assets/figures.js",
            "assets/exhibits.js",
            "data/figures.csv",
            "data/figures.json",
            "data/edition.yml",
            "data/length.csv",
            "data/decade.csv",
            "data/datapackage.json",
            "figures/rail-2014.json",
            "figures/rail-2022.json",
            "figures/rail-more.json",
            "charts/length.svg",
            "charts/decade.svg",
            "images/bridge.png"),
        List.copyOf(files(SmallReport.site()).keySet()));
  }

  @Test
  void everyInnerLinkAndAnchorResolves() {
    Map<String, byte[]> files = files(SmallReport.site());
    Map<String, Document> pages = pages(SmallReport.site());
    List<String> dead = new ArrayList<>();
    int seen = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("a[href],link[href],img[src],script[src]")) {
        String href = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (href.startsWith("https:") || href.endsWith("report.pdf")) {
          continue;
        }
        seen++;
        URI to = URI.create("/" + page.getKey()).resolve(href);
        String path = to.getPath().substring(1);
        String anchor = to.getFragment() == null ? "" : to.getFragment();
        boolean there = files.containsKey(path);
        boolean anchored =
            anchor.isEmpty() || (there && pages.get(path).getElementById(anchor) != null);
        if (!there || !anchored) {
          dead.add(page.getKey() + ": " + href);
        }
      }
    }
    assertEquals(List.of(), dead);
    assertTrue(seen > 60, "only " + seen + " links were looked at");
  }

  @Test
  void everyPageIsWellFormedAndItsIdsAreItsOwn() throws Exception {
    for (Map.Entry<String, byte[]> file : files(SmallReport.site()).entrySet()) {
      if (!file.getKey().endsWith(".html") && !file.getKey().endsWith(".svg")) {
        continue;
      }
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(file.getValue()));
      Document page = Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8));
      Set<String> ids = new TreeSet<>();
      for (Element element : page.select("[id]")) {
        assertTrue(ids.add(element.id()), file.getKey() + " has #" + element.id() + " twice");
      }
    }
  }

  @Test
  void everyPageHasOneHeadingALanguageAndLandmarks() {
    pages(SmallReport.site())
        .forEach(
            (path, page) -> {
              assertEquals(1, page.select("h1").size(), path);
              assertEquals("zh-CN", page.select("html").attr("lang"), path);
              assertEquals(1, page.select("main").size(), path);
              assertFalse(page.title().isBlank(), path);
            });
  }

  @Test
  void aTitleOfOnePlaceStaysWhole() {
    Document front = pages(SmallReport.site()).get("index.html");
    assertEquals("", front.select("h1 .c-jing").text());
    assertEquals("京津冀协同发展", front.select("h1 .rest").text());
  }

  @Test
  void aChapterShowsItsOpenerBodyAndNotes() {
    Document page = pages(SmallReport.site()).get("rail.html");
    assertEquals("第 1 章", page.select(".ch-no").text());
    assertEquals("轨道上的京津冀", page.select("h1").text());
    assertEquals("1.1路网", page.select(".toc-in a").text().replace(" ", ""));
    assertEquals("图 1-1", page.select("figure.exhibit .fig-no b").text());
    assertEquals("里程长了，还会再长", page.select("figure.exhibit h3").text());
    assertEquals(2, page.select("figure.exhibit .plot svg").size());
    assertEquals("来源：李国平，《天津支部生活》2024年第2期。台账 CSV SVG 固定地址", page.select(".src").text());
    assertEquals("李国平. src-li 第 3 页. ↩", page.select(".notes li").text());
    assertEquals("foreword.html", page.select(".next a[rel=prev]").attr("href"));
    assertEquals(0, page.select(".next a[rel=next]").size());
    assertEquals("width:72.3%", page.select(".ch-nums .pair i").first().attr("style"));
  }

  @Test
  void theLedgerTellsSourceFormulaAndUses() {
    Document page = pages(SmallReport.site()).get("figures.html");
    Element now = page.getElementById("fig-rail-2022");
    assertEquals("10848公里", now.select(".value").text());
    assertEquals("李国平，第 1 页", now.select(".from").text());
    assertEquals("figures/rail-2022.html", now.select("a.value").attr("href"));
    assertEquals("口径有异", now.select(".warn").text());
    assertEquals(
        List.of("首页", "图 1-1", "第 1 章", "第 1.1 节", "口径说明", "推算3004公里"),
        now.select(".uses a").eachText());
    assertEquals(
        "推算：10848公里 − 7844公里", page.getElementById("fig-rail-more").select(".formula").text());
  }

  @Test
  void anAliasLeadsToItsChapter() {
    Document page = pages(SmallReport.site()).get("railways.html");
    assertEquals("0; url=rail.html", page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals("rail.html", page.select("main a").attr("href"));
  }

  @Test
  void tablesOfExhibitsAreCommaSeparated() {
    String csv = text(files(SmallReport.site()), "data/length.csv");
    assertTrue(csv.startsWith("\uFEFF"), "no byte-order mark");
    assertTrue(csv.contains("\r\n2014,7844,"), csv);
    assertTrue(csv.endsWith("rail-2022\r\n"), csv);
  }

  @Test
  void aDraftSaysSoOnEveryPageAndAPublicationNowhere() {
    Site draft = SmallReport.site("题", SmallReport.body(), true);
    pages(draft)
        .forEach((path, page) -> assertEquals("草稿", page.select(".draft-label").text(), path));
    pages(SmallReport.site())
        .forEach((path, page) -> assertEquals(0, page.select(".draft-label").size(), path));
  }

  @Test
  void hostileTitlesStayText() {
    String hostile = "<script>alert(1)</script>\"'&${7*7}";
    Document page = pages(SmallReport.site(hostile, SmallReport.body(), false)).get("rail.html");
    assertEquals(hostile, page.select("h1").text());
    assertEquals(0, page.select("script:not([src])").size());
    assertTrue(page.title().contains("${7*7}"), page.title());
    Map<String, Document> all = pages(SmallReport.site(hostile, SmallReport.body(), false));
    all.forEach((path, other) -> assertEquals(0, other.select("script:not([src])").size(), path));
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    Map<String, byte[]> first = files(SmallReport.site());
    Map<String, byte[]> second = files(SmallReport.site());
    assertEquals(List.copyOf(first.keySet()), List.copyOf(second.keySet()));
    first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
  }

  @Test
  void aProjectsTemplateReplacesOurs() {
    List<Output> made =
        SmallReport.renderer(SmallReport.site(), Map.of("site/404.ftlh", "${page.title}!"))
            .site(Optional.empty())
            .value();
    Output missing =
        made.stream().filter(o -> o.path().equals("404.html")).findFirst().orElseThrow();
    assertEquals("没有这一页｜京津冀协同发展 2014—2026!", new String(missing.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void aFailingTemplateIsToldOnceAndTheOtherPagesAreMade() {
    Checked<List<Output>> made =
        SmallReport.renderer(SmallReport.site(), Map.of("site/chapter.ftlh", "\n${nothing}"))
            .site(Optional.empty());
    assertEquals(1, made.problems().size());
    assertEquals(Code.TEMPLATE_VALUE, made.problems().get(0).code());
    assertEquals(
        Position.of("templates/site/chapter.ftlh", 2, 3), made.problems().get(0).position());
    List<String> paths = made.value().stream().map(Output::path).toList();
    assertTrue(paths.contains("index.html"), paths.toString());
    assertFalse(paths.contains("rail.html"), paths.toString());
  }

  @Test
  void anArrangedExhibitNeedsNothingButATemplate() {
    List<Output> made =
        SmallReport.renderer(
                SmallReport.site(),
                Map.of(
                    "components/pull.ftlh",
                    "<p id=\"${exhibit.anchor}\"><#list exhibit.data.figures as f>${f.label}"
                        + " ${f.figure.number} ${f.key.then}</#list></p>"))
            .site(Optional.empty())
            .value();
    String page =
        made.stream()
            .filter(o -> o.path().equals("rail.html"))
            .map(o -> new String(o.bytes(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertTrue(page.contains("<p id=\"pull-links\">里程 10848 72.3</p>"), page);
  }

  @Test
  void theStylesCarryTheTokensOfTheTheme() {
    String css = text(files(SmallReport.site()), "assets/site.css");
    assertTrue(css.contains("--jing:#17211F;"), "light");
    assertTrue(css.contains("--jing:#EEF2F0;"), "dark");
    assertTrue(css.contains(".f-jing{fill:var(--jing)}"), "classes of the drawings");
    assertTrue(css.contains("--measure:36em;"), "measures");
  }

  @Test
  void pagesWithoutFiguresSayNothingOfYears() {
    Document page = pages(SmallReport.site()).get("foreword.html");
    assertEquals(0, page.select(".covered").size());
    assertEquals(1, pages(SmallReport.site()).get("rail.html").select(".covered").size());
  }

  @Test
  void theInterfaceSpeaksTheReportsLanguage() {
    Document page = pages(SmallReport.abroad()).get("rail.html");
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals(
        List.of("Home", "Chapters", "Ledger", "Timeline", "Sources", "Data notes"),
        page.select(".nav a").eachText());
    assertEquals("Chapter 1", page.select(".ch-no").text());
    assertEquals(
        "Source: 李国平, 天津支部生活, 2024, no. 2. Ledger CSV SVG Permanent address",
        page.select(".src").text());
  }

  @Test
  void aSiteWithAnAddressHasSitemapFeedAndCanonicalLinks() throws Exception {
    Map<String, byte[]> files = files(SmallReport.abroad());
    for (String path : List.of("sitemap.xml", "feed.xml")) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(files.get(path)));
    }
    assertTrue(text(files, "sitemap.xml").contains("<loc>https://example.org/r/rail.html</loc>"));
    assertFalse(text(files, "sitemap.xml").contains("404"));
    assertFalse(text(files, "sitemap.xml").contains("railways"));
    assertTrue(text(files, "feed.xml").contains("<updated>2026-11-21T00:00:00Z</updated>"));
    assertTrue(text(files, "robots.txt").endsWith("Sitemap: https://example.org/r/sitemap.xml\n"));
    Document page = pages(SmallReport.abroad()).get("rail.html");
    assertEquals(
        "https://example.org/r/rail.html", page.select("link[rel=canonical]").attr("href"));
    Document missing = pages(SmallReport.abroad()).get("404.html");
    assertEquals("https://example.org/r/index.html", missing.select("main a").attr("href"));
    assertFalse(files(SmallReport.site()).containsKey("sitemap.xml"));
  }
}
