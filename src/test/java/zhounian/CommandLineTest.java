package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.model.ShortIds;
import zhounian.problem.Code;

/** What the commands answer to arguments, right and wrong. */
class CommandLineTest {
  private static final Path EXPECTED = Path.of("src/test/resources/zhounian/command-line");

  @Test
  void helpSpeaksBothLanguages() throws IOException {
    FaultsTest.Run all = FaultsTest.run("--help");
    FaultsTest.Run build = FaultsTest.run("build", "--help");
    assertEquals(0, all.code());
    assertEquals(0, build.code());
    Golden.same(EXPECTED.resolve("help.txt"), all.out() + "\n" + build.out());
  }

  @Test
  void wrongArgumentsAreToldInBothLanguages() throws IOException {
    StringBuilder told = new StringBuilder();
    String[] lines = {
      "",
      "nonsense",
      "chekc",
      "build --quite",
      "build extra",
      "build --lang fr",
      "check --format xml",
      "check --draft=3",
      "check --lang",
      "check --lang en --lang zh"
    };
    for (String line : lines) {
      FaultsTest.Run run = FaultsTest.run(line.isEmpty() ? new String[0] : line.split(" "));
      assertEquals(2, run.code(), line);
      assertEquals("", run.out(), line);
      assertTrue(run.err().contains("用法 | Usage: zhounian"), line);
      told.append("zhounian ").append(line).append('\n');
      told.append(run.err(), 0, run.err().indexOf("\n用法")).append('\n');
    }
    Golden.same(EXPECTED.resolve("wrong.txt"), told.toString());
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    FaultsTest.Run run = FaultsTest.run("--version");
    assertEquals(0, run.code());
    String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
    String version =
        pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    assertEquals("zhounian " + version, run.out().strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/there/is/no/such/folder", "pom.xml"})
  void whatIsNoFolderIsWrongUsage(String project) {
    FaultsTest.Run run = FaultsTest.run("check", "--project", project);
    assertEquals(2, run.code());
    assertEquals("没有这个文件夹：" + Path.of(project).toAbsolutePath() + "\n", run.err());
  }

  @Test
  void figuresAreFoundByTheirWordsWithTheMarkToPaste() {
    String small = "src/test/reports/small";
    FaultsTest.Run run = FaultsTest.run("figures", "--project", small, "常住人口", "2014", "--quiet");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("{{people-2014}}  约3.2万人  常住人口 · 小城 · 2014年"), run.out());
    assertTrue(run.out().contains("yearbook, 第 12 页: “约3.2万人”"), run.out());
    assertTrue(run.out().contains("用在："), run.out());
    assertEquals(1, run.out().split("\\{\\{", -1).length - 1, run.out());
    FaultsTest.Run unused = FaultsTest.run("figures", "--project", small, "--unused");
    assertEquals("", unused.out());
    String unshown = FaultsTest.run("figures", "--unused", "--quiet").out();
    assertTrue(unshown.contains("{{") && !unshown.contains("用在："), unshown);
  }

  @Test
  void figuresAreFoundAsChineseIsTyped() {
    assertEquals("{{people-2025}}", marks("常住人口2025年"), "without spaces");
    assertEquals("{{people-2014}}", marks("３.２万"), "full-width digits");
    assertEquals("{{people-2014}} {{people-2025}}", marks("人口", "小城"));
    String shortId = ShortIds.of(List.of("people-2014")).get("people-2014");
    assertEquals("{{people-2014}}", marks(shortId.toLowerCase(Locale.ROOT)), "as print names it");
    assertEquals("", marks("人口", "公园"));
    FaultsTest.Run none = FaultsTest.run("figures", "--project", "src/test/reports/small", "没有的词");
    assertEquals(0, none.code());
    assertTrue(none.err().contains("换个词，或少写一个词"), none.err());
  }

  @Test
  void figuresAreFoundByTheirSource() {
    String all = "{{people-2014}} {{people-2025}} {{parks-2025}}";
    assertEquals(all, marks("--source", "yearbook"));
    assertEquals(all, marks("--source", "小城统计局"));
    assertEquals("{{parks-2025}}", marks("--source", "年鉴", "公园"));
    FaultsTest.Run other =
        FaultsTest.run("figures", "--project", "src/test/reports/small", "--source", "yearbok");
    assertEquals(2, other.code());
    assertTrue(other.err().contains("是不是“yearbook”？"), other.err());
  }

  @Test
  void aYearAsksForTheTimeOfAFigureAlone(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/small"), folder);
    List<Path> files;
    try (Stream<Path> all = Files.walk(project.resolve("content"))) {
      files = all.filter(file -> file.toString().matches(".*[.](yml|md)")).toList();
    }
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Files.writeString(
          file,
          text.replace("yearbook", "annual-2025")
              .replace("  title: 小城年鉴\n", "  title: 小城年鉴\n  container-title: 百城丛刊\n"),
          StandardCharsets.UTF_8);
    }
    assertEquals("{{people-2014}}", marksOf(project, "人口", "2014"));
    assertEquals("{{people-2025}}", marksOf(project, "人口", "2025年"));
    assertEquals("{{people-2025}}", marksOf(project, "人口2025"));
    assertEquals("{{people-2025}}", marksOf(project, "people-2025"), "an id is no year");
    String all = "{{people-2014}} {{people-2025}} {{parks-2025}}";
    assertEquals(all, marksOf(project, "annual-2025"), "nor is that of a source");
    assertEquals(all, marksOf(project, "--source", "百城"));
    assertEquals(all, marksOf(project, "--source", "小城年鉴"));
  }

  @Test
  void commandsThatMakeNoPagesHaveNoDraft() {
    for (String command : List.of("doctor", "clean", "figures", "explain", "new")) {
      assertFalse(FaultsTest.run(command, "--help").out().contains("--draft"), command);
    }
    for (String command : List.of("build", "check")) {
      assertTrue(FaultsTest.run(command, "--help").out().contains("--draft"), command);
    }
  }

  private static String marks(String... wanted) {
    return marksOf(Path.of("src/test/reports/small"), wanted);
  }

  private static String marksOf(Path project, String... wanted) {
    List<String> line = new ArrayList<>(List.of("figures", "--quiet"));
    line.addAll(List.of("--project", project.toString()));
    line.addAll(List.of(wanted));
    FaultsTest.Run run = FaultsTest.run(line.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return run.out()
        .lines()
        .filter(l -> l.startsWith("{{"))
        .map(l -> l.substring(0, l.indexOf("}}") + 2))
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyCodeIsExplained() {
    for (Code code : Code.values()) {
      FaultsTest.Run run = FaultsTest.run("explain", code.id());
      assertEquals(0, run.code(), run.err());
      assertTrue(run.out().startsWith(code.id()), run.out());
    }
    assertEquals(Code.values().length, FaultsTest.run("explain").out().lines().count());
    assertEquals(2, FaultsTest.run("explain", "ZN000").code());
  }
}
