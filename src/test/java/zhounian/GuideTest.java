package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the guide says is so: its examples give the results beside them, its links lead somewhere.
 */
class GuideTest {
  private static final Path DOCS = Path.of("docs");
  private static final Pattern EXAMPLE =
      Pattern.compile("```markdown\n(.*?)\n```\n\n```text\n(.*?)```\n", Pattern.DOTALL);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"guide.md", "guide.en.md"})
  void everyExampleGivesTheResultBesideIt(String name) throws IOException {
    String guide = Files.readString(DOCS.resolve(name), StandardCharsets.UTF_8);
    List<String> examples = new ArrayList<>();
    Matcher found = EXAMPLE.matcher(guide);
    while (found.find()) {
      examples.add(found.group(1));
    }
    assertTrue(examples.size() >= 5, name);
    List<String> results = results(examples);
    int[] next = {0};
    String made =
        EXAMPLE
            .matcher(guide)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        "```markdown\n"
                            + m.group(1)
                            + "\n```\n\n```text\n"
                            + results.get(next[0]++)
                            + "```\n"));
    Golden.same(DOCS.resolve(name), made);
  }

  /** The words that each example makes, in the report that {@code new} starts. */
  private List<String> results(List<String> examples) throws IOException {
    Path project = folder.resolve("一份 报告");
    assertEquals(0, FaultsTest.run("new", project.toString()).code());
    Path chapter = project.resolve("content/chapters/01-readers.md");
    StringBuilder text = new StringBuilder(Files.readString(chapter, StandardCharsets.UTF_8));
    for (int i = 0; i < examples.size(); i++) {
      text.append("\n## 例 {#sec-example-").append((char) ('a' + i)).append("}\n\n");
      text.append(examples.get(i)).append('\n');
    }
    text.append("\n## 完 {#sec-end}\n\n完。\n");
    Files.writeString(chapter, text, StandardCharsets.UTF_8);
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    String page = Files.readString(project.resolve("site/readers.html"), StandardCharsets.UTF_8);
    List<String> results = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      String from = "id=\"sec-example-" + (char) ('a' + i) + "\"";
      int start = page.indexOf("</h2>", page.indexOf(from));
      int end = page.indexOf("<h2", start);
      assertTrue(start > 0 && end > start, examples.get(i));
      results.add(words(page.substring(start, end)));
    }
    return results;
  }

  /** The text that a reader sees, a line for each paragraph, item or row. */
  private static String words(String html) {
    String text =
        html.replaceAll("\\s+", " ")
            .replaceAll("</(p|li|tr|figcaption|caption|blockquote|div)>", "\n")
            .replaceAll("</t[hd]>", " | ")
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .replace("&quot;", "\"")
            .replace("&#39;", "'");
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n")) {
      String shown = line.strip().replaceAll(" \\|$", "");
      if (!shown.isEmpty()) {
        lines.append(shown).append('\n');
      }
    }
    return lines.toString();
  }

  @Test
  void everyKindOfChartIsShownAndDrawn() throws IOException {
    String page = Files.readString(DOCS.resolve("exhibits.md"), StandardCharsets.UTF_8);
    StringBuilder charts = new StringBuilder();
    Pattern.compile("```yaml\n(.*?)```\n", Pattern.DOTALL)
        .matcher(page)
        .results()
        .forEach(shown -> charts.append(shown.group(1)));
    Set<String> kinds = new TreeSet<>(all("(?m)^  type: (\\S+)$", charts.toString()));
    String schema = Files.readString(Path.of("schemas/charts.schema.json"), StandardCharsets.UTF_8);
    assertEquals(new TreeSet<>(all("\"const\": \"([a-z]+)\"", schema)), kinds);

    // The examples speak of the gallery's figures; nothing else of it is drawn here.
    Path project = FaultsTest.copy(Gallery.REPORT, folder);
    Path content = project.resolve("content");
    Files.delete(content.resolve("chapters/02-drawn.md"));
    Files.delete(content.resolve("chapters/03-arranged.md"));
    Path report = content.resolve("report.yml");
    String chapters = Files.readString(report, StandardCharsets.UTF_8);
    Files.writeString(report, chapters.replace(", drawn, arranged]", "]"), StandardCharsets.UTF_8);
    Files.writeString(
        content.resolve("data/charts/shown.yml"), charts.toString(), StandardCharsets.UTF_8);
    StringBuilder chapter =
        new StringBuilder("---\ntitle: 图\nlabel: 图\nsummary: 各种图。\n---\n## 图 {#sec-shown}\n");
    List<String> ids = all("(?m)^- id: (\\S+)$", charts.toString());
    ids.forEach(id -> chapter.append("\n{{chart: ").append(id).append("}}\n"));
    Files.writeString(content.resolve("chapters/01-charts.md"), chapter, StandardCharsets.UTF_8);
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals("", run.err());
    assertEquals(0, run.code());
    String made = Files.readString(project.resolve("site/charts.html"), StandardCharsets.UTF_8);
    ids.forEach(id -> assertTrue(made.contains("id=\"chart-" + id + "\""), id));
  }

  /** Files of a report that the guide shows, by the line that the example starts with. */
  private static final Map<String, String> FILES =
      Map.of(
          "- {name: 十年,", "names.yml",
          "- id: books-bar", "charts/books.yml",
          "  - {name: 平方米,", "units.yml",
          "- {id: floor,", "metrics.yml",
          "- id: floor-2025", "figures/more.yml",
          "- {id: conflict-books,", "conflicts.yml",
          "- id: ev-2018-room", "events.yml");

  @Test
  void theFilesThatItShowsAreRight() throws IOException {
    Path project = folder.resolve("一份 报告");
    assertEquals(0, FaultsTest.run("new", project.toString()).code());
    Path data = project.resolve("content/data");
    Files.writeString(data.resolve("names.yml"), "", StandardCharsets.UTF_8);
    // The conflict that the guide decides, and the place where the chart stands.
    Files.writeString(
        data.resolve("figures/daily.yml"),
        "- {id: books-2025-daily, metric: books, region: library, period: 2025, value: 16.2,"
            + " unit: 万册, source: {id: annual-2025, quote: 16.2万册}}\n",
        StandardCharsets.UTF_8);
    Path chapter = project.resolve("content/chapters/01-readers.md");
    Files.writeString(
        chapter,
        Files.readString(chapter, StandardCharsets.UTF_8)
            + "\n{{chart: books-bar}}\n\n四个区，{{floor-2025}}，{{books-growth}}。\n",
        StandardCharsets.UTF_8);
    List<String> written = new ArrayList<>();
    String file = "";
    for (String line : Files.readAllLines(DOCS.resolve("guide.md"), StandardCharsets.UTF_8)) {
      boolean example = line.startsWith("    ");
      if (!example) {
        file = "";
        continue;
      }
      String text = line.substring(4);
      for (Map.Entry<String, String> start : FILES.entrySet()) {
        if (text.startsWith(start.getKey())) {
          file = start.getValue();
          written.add(file);
        }
      }
      if (!file.isEmpty()) {
        Path to = data.resolve(file);
        String before = Files.exists(to) ? Files.readString(to, StandardCharsets.UTF_8) : "";
        Files.writeString(to, before + text + "\n", StandardCharsets.UTF_8);
      }
    }
    assertEquals(new TreeSet<>(FILES.values()), new TreeSet<>(written));
    assertEquals(FILES.size(), written.size(), written.toString());
    FaultsTest.Run run = FaultsTest.run("check", "--quiet", "--project", project.toString());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void theJsonThatItShowsHasTheKeysThatAreWritten() throws IOException {
    String guide = Files.readString(DOCS.resolve("guide.md"), StandardCharsets.UTF_8);
    List<String> shown = all("(?m)^(\\{\"code\".*)$", guide);
    Path project = folder.resolve("一份 报告");
    assertEquals(0, FaultsTest.run("new", project.toString()).code());
    Path report = project.resolve("content/report.yml");
    String text = Files.readString(report, StandardCharsets.UTF_8);
    Files.writeString(report, text.replace("2015..2025", "2015-2025"), StandardCharsets.UTF_8);
    FaultsTest.Run run =
        FaultsTest.run("check", "--format", "json", "--project", project.toString());
    List<String> written = all("(?m)^(\\{\"code\":\"ZN204\".*?),?$", run.out());
    String key = "\"([A-Za-z-]+)\":";
    assertEquals(1, shown.size());
    assertEquals(all(key, written.get(0)), all(key, shown.get(0)));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }

  @Test
  void everyCommandIsOnThePageOfCommands() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# 命令和选项 · Commands and options\n\n");
    page.append("和 `命令 --help` 逐字相同，由测试保持一致。用 Maven 时把 `java -jar zhounian.jar 命令 选项` ");
    page.append("写成 `mvn compile exec:java@命令 -Dargs=\"选项\"`；`build` 就是 `mvn -Dargs=\"选项\"`。\n\n");
    page.append("*The same words as `COMMAND --help`, held equal by a test. With Maven write ");
    page.append("`mvn compile exec:java@COMMAND -Dargs=\"OPTIONS\"`; for `build`, `mvn`.*\n");
    String guide = Files.readString(DOCS.resolve("guide.md"), StandardCharsets.UTF_8);
    String english = Files.readString(DOCS.resolve("guide.en.md"), StandardCharsets.UTF_8);
    for (String command : CommandLine.commands()) {
      FaultsTest.Run run = FaultsTest.run(command, "--help");
      assertEquals(0, run.code(), run.err());
      page.append("\n## ").append(command).append("\n\n```text\n");
      run.out().lines().map(String::stripTrailing).forEach(l -> page.append(l).append('\n'));
      page.append("```\n");
      assertTrue(guide.contains("\n| `" + command), "guide.md lacks " + command);
      assertTrue(english.contains("\n| `" + command), "guide.en.md lacks " + command);
    }
    Golden.same(DOCS.resolve("commands.md"), page.toString());
  }

  @Test
  void everyKeyIsOnThePageOfDataFiles() throws IOException {
    Golden.same(DOCS.resolve("data-files.md"), DataFilesPage.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guide.md",
        "guide.en.md",
        "data-files.md",
        "exhibits.md",
        "components.md",
        "templates.md"
      })
  void linksLeadSomewhere(String name) throws IOException {
    String page = Files.readString(DOCS.resolve(name), StandardCharsets.UTF_8);
    page = page.replaceAll("(?s)```.*?```", "");
    Matcher links = Pattern.compile("]\\(([^)#\\s]*)(#[^)\\s]*)?\\)").matcher(page);
    while (links.find()) {
      String target = links.group(1);
      if (target.isEmpty()) {
        assertTrue(heads(page).contains(links.group(2).substring(1)), links.group());
      } else if (target.matches("[a-z.-]+\\.md|\\.\\./.*")) {
        assertTrue(Files.exists(DOCS.resolve(target)), name + ": " + target);
      }
    }
  }

  /** The names by which a page's headings are linked to. */
  private static List<String> heads(String page) {
    return page.lines()
        .filter(line -> line.startsWith("##"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[./]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void theProblemThatItShowsIsTheOneThatIsTold() throws IOException {
    String guide = Files.readString(DOCS.resolve("guide.md"), StandardCharsets.UTF_8);
    String told = Files.readString(Path.of("src/test/reports/mistakes.zh.txt"));
    int start = told.indexOf("content/report.yml:2:9: 错误 ZN204");
    for (String line : told.substring(start, told.indexOf("\n\n", start)).split("\n")) {
      assertTrue(guide.contains("\n    " + line + "\n"), line);
    }
  }
}
