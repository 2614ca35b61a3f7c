package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of a report with faults: the exact words, in both languages. */
class FaultsTest {
  private static final Path REPORTS = Path.of("src/test/reports");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void tenFaultsInTenFilesAreToldInOneRun(String language) throws IOException {
    Run run =
        run(
            "check",
            "--project",
            REPORTS.resolve("ten-faults").toString(),
            "--lang",
            language,
            "--quiet");
    assertEquals(1, run.code());
    Golden.same(REPORTS.resolve("ten-faults/problems." + language + ".txt"), run.err());
  }

  @Test
  void tenFaultsAreTenProblemsInTenFilesInOrder() {
    Run run =
        run("check", "--project", REPORTS.resolve("ten-faults").toString(), "--format", "json");
    assertEquals(1, run.code());
    Matcher files = Pattern.compile("\"file\":\\s*\"([^\"]+)\"").matcher(run.out());
    List<String> order = new ArrayList<>();
    while (files.find()) {
      order.add(files.group(1));
    }
    assertEquals(10, order.size(), order.toString());
    assertEquals(10, new TreeSet<>(order).size(), order.toString());
    assertEquals(order.stream().sorted().toList(), order);
  }

  @Test
  void anExhibitMayNotTakeThePlaceOfTheLedgersTable(@TempDir Path folder) throws IOException {
    Path project = copy(REPORTS.resolve("small"), folder);
    for (String file : List.of("data/charts/people.yml", "report.yml", "chapters/01-people.md")) {
      Path path = project.resolve("content").resolve(file);
      Files.writeString(
          path, Files.readString(path, StandardCharsets.UTF_8).replace("people-line", "figures"));
    }
    Run run = run("check", "--project", project.toString());
    assertEquals(1, run.code(), run.err());
    assertEquals(1, told(run, "people.yml:1:7: 错误 ZN804: “site/data/figures.csv”"), run.err());
  }

  @Test
  void fiveUnmarkedNumbersBarPublication(@TempDir Path folder) throws IOException {
    Path project = copy(REPORTS.resolve("five-numbers"), folder);
    Run run = run("build", "--project", project.toString());
    assertEquals(1, run.code());
    assertEquals(5, told(run, "ZN401: "), run.err());
    assertFalse(Files.exists(project.resolve("site")), "nothing is written");
  }

  @Test
  void aDraftShowsFiveUnmarkedNumbersAtTheirPlaces(@TempDir Path folder) throws IOException {
    Path project = copy(REPORTS.resolve("five-numbers"), folder);
    Run run = run("build", "--draft", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    String page = Files.readString(project.resolve("site/numbers.html"), StandardCharsets.UTF_8);
    assertEquals(5, count(page, "<mark class=\"flaw\""), page);
    assertTrue(page.contains("草稿"));
    try (Stream<Path> pages = Files.walk(project.resolve("site"))) {
      for (Path file : pages.filter(f -> f.toString().endsWith(".html")).toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(text.contains("草稿"), file.toString());
      }
    }
  }

  /** How many problems there are with these words; the summary repeats the first of them. */
  private static long told(Run run, String words) {
    return run.err().lines().filter(l -> l.startsWith("content/") && l.contains(words)).count();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  static Path copy(Path from, Path folder) throws IOException {
    Path to = folder.resolve("一份 报告");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return to;
  }

  record Run(int code, String out, String err) {}

  static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Run(code, out.toString(), err.toString());
  }
}
