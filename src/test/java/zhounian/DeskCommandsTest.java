package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands around a report: to start one, to look at the machine, to tidy up. */
class DeskCommandsTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aNewReportHasTwoChaptersAChartAndNineFiguresAndBuildsWithoutAProblem(
      String language, @TempDir Path folder) throws IOException {
    Path project = folder.resolve("新 报告");
    FaultsTest.Run made = FaultsTest.run("new", "--lang", language, project.toString());
    assertEquals(0, made.code(), made.err());
    FaultsTest.Run built = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, built.code(), built.err());
    assertEquals("", built.err());
    assertEquals(2, files(project.resolve("content/chapters")).size());
    String charts = text(project.resolve("content/data/charts/readers.yml"));
    assertEquals(1, count(charts, "(?m)^- id:"));
    assertEquals(9, count(text(project.resolve("content/data/figures/library.yml")), "(?m)^- id:"));
    for (String page : List.of("index.html", "readers.html", "shelves.html", "report.pdf")) {
      assertTrue(Files.exists(project.resolve("site").resolve(page)), page);
    }
    assertTrue(Files.exists(project.resolve(".gitignore")));
  }

  @Test
  void everyFileOfTheFirstReportIsOnItsList() throws IOException {
    Path from = Path.of("src/main/resources/new");
    TreeSet<String> listed = new TreeSet<>(text(from.resolve("files.txt")).lines().toList());
    for (String language : List.of("zh-CN", "en")) {
      assertEquals(listed, new TreeSet<>(files(from.resolve(language))), language);
    }
  }

  @Test
  void nothingIsWrittenIntoAFolderThatHoldsSomething(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("手稿.txt"), "别动", StandardCharsets.UTF_8);
    FaultsTest.Run run = FaultsTest.run("new", folder.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("里已经有东西"), run.err());
    assertEquals(List.of("手稿.txt"), files(folder));
    assertEquals(2, FaultsTest.run("new", folder.resolve("手稿.txt").toString()).code());
  }

  @Test
  void cleanTakesAwayWhatWasGeneratedAndNothingElse(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/sound"), folder);
    List<String> before = files(project);
    FaultsTest.run("build", "--quiet", "--project", project.toString());
    Files.writeString(project.resolve("site/备注.txt"), "别删", StandardCharsets.UTF_8);
    Files.writeString(project.resolve("site/air.html"), "改过", StandardCharsets.UTF_8);
    FaultsTest.Run run = FaultsTest.run("clean", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    TreeSet<String> after = new TreeSet<>(files(project));
    after.removeAll(before);
    assertEquals(new TreeSet<>(List.of(".zhounian/lock", "site/air.html", "site/备注.txt")), after);
    assertTrue(run.err().contains("保留了改动过的旧文件：air.html"), run.err());
    assertEquals(0, FaultsTest.run("clean", "--project", project.toString()).code());
    FaultsTest.Run again = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(3, again.code(), again.err());
    assertTrue(again.err().startsWith("site/ 里有与要写的文件同名的文件，而生成器没有写过它们的记录"), again.err());
    assertTrue(
        again.err().contains("再删掉这些") && again.err().contains("\n  site/air.html"), again.err());
    assertEquals("改过", text(project.resolve("site/air.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aDoctorTellsWhatIsThereAndHowToGetWhatIsNot(String language, @TempDir Path folder) {
    FaultsTest.Run well =
        FaultsTest.run("doctor", "--lang", language, "--project", "src/test/reports/sound");
    assertEquals(7, well.out().lines().count(), well.out());
    assertTrue(well.out().lines().allMatch(l -> l.startsWith("✓ ")), well.out());
    assertEquals(0, well.code());
    FaultsTest.Run ill =
        FaultsTest.run("doctor", "--lang", language, "--project", folder.toString());
    assertEquals(2, ill.code());
    assertEquals(1, ill.out().lines().filter(l -> l.startsWith("✗ ")).count(), ill.out());
    assertEquals(1, ill.out().lines().filter(l -> l.startsWith("    ")).count(), ill.out());
    assertFalse(Files.exists(folder.resolve(".zhounian")), "nothing is left behind");
  }

  @Test
  void completionKnowsEveryCommand() {
    FaultsTest.Run run = FaultsTest.run("completion");
    assertEquals(0, run.code(), run.err());
    for (String command : List.of("build", "serve", "check", "new", "doctor", "clean")) {
      assertTrue(run.out().contains("function _picocli_zhounian_" + command + "()"), command);
    }
  }

  @Test
  void sarifHasEachProblemAtItsPlace() {
    FaultsTest.Run run =
        FaultsTest.run(
            "check", "--project", "src/test/reports/ten-faults", "--format", "sarif", "--quiet");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("\"version\": \"2.1.0\""), run.out());
    assertEquals(10, count(run.out(), "\"ruleId\""));
    assertTrue(
        Pattern.compile(
                "\"uri\": \"content/report.yml\"\\}[\\s\\S]{0,80}\"startLine\": 5,"
                    + " \"startColumn\": 1, \"endColumn\": 7")
            .matcher(run.out())
            .find(),
        run.out());
  }

  private static long count(String text, String part) {
    return Pattern.compile(part).matcher(text).results().map(MatchResult::start).count();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
