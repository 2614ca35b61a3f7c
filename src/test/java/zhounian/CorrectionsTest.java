package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed since the last edition: found by the build, explained by the editor, printed. */
class CorrectionsTest {
  @TempDir private Path folder;

  private static final String KEPT =
      """
      edition: 2025-01-15
      figures:
        - {id: people-2014, text: 约3.2万人, metric: 常住人口, region: 小城, period: 2014年, from: 2014-01-01, to: 2014-12-31}
        - {id: people-2025, text: 4.75万人, metric: 常住人口, region: 小城, period: 2025年底, from: 2025-12-31, to: 2025-12-31}
        - {id: shops-2024, text: 20家, metric: 商店, region: 小城, period: 2024年, from: 2024-01-01, to: 2024-12-31}
      """;

  private static final String EXPLAINED =
      """
      - {date: 2026-01-10, figure: people-2025, why: 来源更正了年末数。}
      - {date: 2026-01-10, figure: shops-2024, why: 来源撤回了这个数。}
      - {date: 2026-01-12, chapter: people, was: 小城有3座公园。, now: "小城有{{parks-2025}}公园。", why: 写错了。}
      """;

  @Test
  void whatChangedWithoutAWordIsTold() throws IOException {
    Path project = project(KEPT, "");
    assertEquals(
        List.of("ZN442 shops-2024", "ZN441 people-2025"), found(project), "changed and withdrawn");
  }

  @Test
  void anEntryAnswersForTheEditionItFollows() throws IOException {
    assertEquals(List.of(), found(project(KEPT, EXPLAINED)));
    Path early = project(KEPT, EXPLAINED.replace("2026-01-10", "2024-12-31"));
    List<String> told = found(early);
    assertTrue(told.contains("ZN441 people-2025"), told.toString());
  }

  @Test
  void anEditionOfTheSameDayIsThisOne() throws IOException {
    assertEquals(List.of(), found(project(KEPT.replace("2025-01-15", "2026-01-15"), "")));
  }

  @Test
  void anEntryThatTheEditionsDoNotBearOutIsWrong() throws IOException {
    assertEquals(
        List.of("ZN443 people-2025"),
        found(
            project(
                KEPT,
                EXPLAINED.replace("figure: people-2025,", "figure: people-2025, was: 4.7万人,"))));
    assertEquals(
        List.of("ZN444 people-2014"),
        found(project(KEPT, EXPLAINED + "- {date: 2026-01-10, figure: people-2014, why: 没有。}\n")));
    assertEquals(
        List.of("ZN402 people-2099"),
        found(project(KEPT, EXPLAINED + "- {date: 2026-01-10, figure: people-2099, why: 没有。}\n")));
    assertEquals(
        List.of("ZN202 was"),
        found(project("", "- {date: 2026-01-10, figure: people-2014, why: 首版没有存档。}\n")));
    assertEquals(List.of("ZN202 figure"), found(project("", "- {date: 2026-01-10, why: 没有对象。}\n")));
  }

  @Test
  void whatAnEditionPublishedCanBeKept() throws IOException {
    Path first = project("", "");
    assertEquals(0, build(first).code());
    String published =
        Files.readString(first.resolve("site/data/edition.yml"), StandardCharsets.UTF_8);
    Path next = project(published, "");
    Path report = next.resolve("content/report.yml");
    String text = Files.readString(report, StandardCharsets.UTF_8);
    Files.writeString(report, text.replace("edition: 2026-01-15", "edition: 2027-01-15"));
    FaultsTest.Run run = build(next);
    assertEquals(0, run.code(), run.err());
    assertTrue(page(next, "corrections.html").text().contains("与 2026-01-15 版相比，数和文字都没有改动。"));
  }

  @Test
  void pagesAndRecordsTellWhatWasAndWhatIs() throws IOException {
    Path project = project(KEPT, EXPLAINED);
    FaultsTest.Run run = build(project);
    assertEquals(0, run.code(), run.err());
    Document page = page(project, "corrections.html");
    assertTrue(page.text().contains("更正 3 处，新增 1 个数"), page.text());
    String people = page.select("#cor-2026-01-10-people-2025").text();
    assertTrue(people.contains("现为 4.80万人") && people.contains("原为 4.75万人"), people);
    assertTrue(people.contains("来源更正了年末数。"), people);
    assertTrue(page.select("#cor-2026-01-10-shops-2024").text().contains("已撤下"));
    assertEquals(
        "people.html", page.select("#cor-2026-01-12-people h2 a").attr("href"), page.html());
    assertEquals("figures/parks-2025.html", page.select("#added a").attr("href"));
    Document figure = page(project, "figures/people-2025.html");
    assertEquals(
        "../corrections.html#cor-2026-01-10-people-2025",
        figure.select(".facts a[href*=corrections]").attr("href"));
    assertTrue(figure.select("del").text().equals("4.75万人"));
    assertEquals("已更正", page(project, "figures.html").select("#fig-people-2025 .warn").text());
    String record =
        Files.readString(project.resolve("site/figures/people-2025.json"), StandardCharsets.UTF_8);
    assertTrue(record.contains("\"was\": \"4.75万人\""), record);
  }

  @Test
  void aFirstEditionSaysSo() throws IOException {
    Path project = project("", "");
    assertEquals(0, build(project).code());
    Document page = page(project, "corrections.html");
    assertTrue(page.text().contains("本版为首版"), page.text());
    assertFalse(page.select("main section").iterator().hasNext());
  }

  private Path project(String edition, String corrections) throws IOException {
    Path project =
        FaultsTest.copy(
            Path.of("src/test/reports/small"), Files.createTempDirectory(folder, "report"));
    Path data = project.resolve("content/data");
    if (!edition.isEmpty()) {
      Files.createDirectories(data.resolve("editions"));
      Files.writeString(data.resolve("editions/kept.yml"), edition);
    }
    if (!corrections.isEmpty()) {
      Files.writeString(data.resolve("corrections.yml"), corrections);
    }
    return project;
  }

  private static FaultsTest.Run build(Path project) {
    return FaultsTest.run("build", "--quiet", "--project", project.toString());
  }

  private static List<String> found(Path project) {
    return new Build(project, false, stage -> {})
        .examine().problems().stream()
            .map(p -> p.code().id() + " " + p.arguments().get(0))
            .toList();
  }

  private static Document page(Path project, String path) throws IOException {
    return Jsoup.parse(
        Files.readString(project.resolve("site").resolve(path), StandardCharsets.UTF_8));
  }
}
