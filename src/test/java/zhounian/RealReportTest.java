package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The site of the real report: nothing wrong with it, nothing dead in it. */
class RealReportTest {
  @Test
  void itHasNoProblem() {
    assertEquals(List.of(), RealReport.site().problems());
    assertTrue(RealReport.files().containsKey("index.html"));
  }

  @Test
  void everyLinkInsideLeadsSomewhere() {
    Map<String, byte[]> files = RealReport.files();
    Map<String, Document> documents = new LinkedHashMap<>();
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    for (String page : RealReport.pages()) {
      Document document = Jsoup.parse(RealReport.text(page));
      documents.put(page, document);
      ids.put(page, Set.copyOf(document.select("[id]").eachAttr("id")));
    }
    List<String> dead = new ArrayList<>();
    for (String page : RealReport.pages()) {
      Document document = documents.get(page);
      for (Element element : document.select("[href], [src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (link.startsWith("https:") || link.startsWith("http:") || link.startsWith("mailto:")) {
          continue;
        }
        URI target = URI.create("/" + page).resolve(link.replace(" ", "%20"));
        String path = target.getPath().substring(1);
        boolean there = files.containsKey(path) || path.equals(Build.PDF);
        String anchor = target.getFragment();
        if (there && anchor != null && path.endsWith(".html")) {
          there = ids.get(path).contains(anchor);
        }
        if (!there) {
          dead.add(page + " → " + link);
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void everyIdStandsOnceOnItsPage() {
    for (String page : RealReport.pages()) {
      Set<String> ids = new HashSet<>();
      for (Element element : Jsoup.parse(RealReport.text(page)).select("[id]")) {
        assertTrue(ids.add(element.id()), page + "#" + element.id());
      }
    }
  }

  @Test
  void linksAreRelativeAndEndInAFileName() {
    for (String page : RealReport.pages()) {
      for (Element link : Jsoup.parse(RealReport.text(page)).select("a[href]")) {
        String href = link.attr("href");
        assertFalse(href.startsWith("/"), page + ": " + href);
        if (!href.contains(":") && !href.startsWith("#")) {
          String file = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
          assertTrue(file.contains("."), page + ": " + href);
        }
      }
    }
  }

  @Test
  void aNumberInTheTextLeadsToItsQuotationAndSourceAndBack() {
    Document chapter = Jsoup.parse(RealReport.text("rail.html"));
    int marks = 0;
    for (Element number : chapter.select("main p a.fig[id]")) {
      Document page = Jsoup.parse(RealReport.text(number.attr("href")));
      assertEquals(
          "../rail.html#" + number.id(),
          page.select(".places a[href$=#" + number.id() + "]").attr("href"));
      if (page.select(".facts dt").text().contains("原文")) {
        assertFalse(page.select(".facts q").text().isEmpty(), number.outerHtml());
        assertTrue(page.select(".facts a[href^=../sources.html#src-]").size() == 1, page.title());
        marks++;
      }
    }
    assertTrue(marks >= 20, "numbers in the text: " + marks);
  }

  @Test
  void everyFigureOfTheLedgerHasAPageARecordAndARow() {
    List<String> rows =
        Jsoup.parse(RealReport.text("figures.html")).select("tr[id^=fig-]").eachAttr("id");
    assertTrue(rows.size() >= 50, "figures: " + rows.size());
    for (String row : rows) {
      String path = "figures/" + row.substring("fig-".length());
      assertTrue(RealReport.files().containsKey(path + ".html"), path);
      assertTrue(RealReport.files().containsKey(path + ".json"), path);
    }
    assertEquals(RealReport.site().figures(), rows.size());
  }

  @Test
  void nothingFromOutsideIsAskedFor() {
    for (String page : RealReport.pages()) {
      Document document = Jsoup.parse(RealReport.text(page));
      for (Element element :
          document.select("script[src], link[rel=stylesheet], img[src], iframe, object")) {
        assertFalse(element.outerHtml().contains("http"), page + ": " + element.outerHtml());
      }
    }
  }
}
