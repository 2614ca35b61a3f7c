package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    FaultsTest.Run other = FaultsTest.run("figures", "--project", small, "--source", "nobody");
    assertEquals("", other.out());
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
