package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the whole build makes of names written two ways and of what is told two ways. */
class NamesTest {
  private static final Path REPORT = Path.of("src/test/reports/names");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void eachFindingIsToldAtItsPlaceWithItsCure(String language) throws IOException {
    FaultsTest.Run run =
        FaultsTest.run("check", "--project", REPORT.toString(), "--lang", language, "--quiet");
    assertEquals(1, run.code());
    Golden.same(REPORT.resolve("problems." + language + ".txt"), run.err());
  }

  @Test
  void whatIsAnsweredOrDecidedPassesAndIsPrinted(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(REPORT, folder);
    Path data = project.resolve("content/data");
    write(
        data.resolve("names.yml"),
        """
        - {name: 津兴城际铁路, also: [津兴铁路]}
        - {name: 滨海—中关村科技园, also: [滨海中关村科技园, 滨海一中关村科技园]}
        - {name: 国际机场, also: [首府国际机场]}
        - {name: 首府城际铁路, unlike: [首府铁路]}
        - {name: 临空新区, unlike: [临空新趋]}
        - {name: 园区注册企业, also: [园区册注企业]}
        """);
    write(
        data.resolve("conflicts.yml"),
        """
        - id: conflict-plan
          names: [协同发展规划纲要, 协同发展总体规划纲要]
          chosen: 协同发展规划纲要
          why: 全称以印发的文件为准，另一种写法《协同发展总体规划纲要》照录。
        - {id: conflict-director, names: [王茤祥, 王蓼祥], chosen: 王茤祥, why: 形近而误。}
        - {id: conflict-lines, figures: [lines-2025, lines-2025-done], chosen: lines-2025-done, why: 已经建成。}
        - {id: conflict-bridge, events: [ev-bridge, ev-bridge-day, ev-bridge-late], chosen: ev-bridge-day, why: 取有日期的。}
        - {id: conflict-canal, events: [ev-canal], chosen: ev-canal, why: 没有下文。}
        - {id: conflict-port, events: [ev-port, ev-port-done], chosen: ev-port-done, why: 已经开航。}
        """);
    Path chapter = project.resolve("content/chapters/01-names.md");
    write(chapter, Files.readString(chapter, StandardCharsets.UTF_8).replace("总体", ""));
    FaultsTest.Run run = FaultsTest.run("build", "--project", project.toString(), "--quiet");
    assertEquals(0, run.code(), run.err());
    String notes =
        Files.readString(project.resolve("site/notes-on-data.html"), StandardCharsets.UTF_8);
    assertTrue(notes.contains("全称以印发的文件为准"), notes);
    assertTrue(notes.contains("<b>大桥通车（2019年5月1日）</b>"), notes);
    assertTrue(notes.contains("id=\"conflict-port\""), notes);
  }

  @Test
  void aChoiceThatIsNotAmongThoseListedIsTold(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(REPORT, folder);
    write(
        project.resolve("content/data/conflicts.yml"),
        """
        - {id: conflict-plan, names: [甲城, 乙城], chosen: 丙城, why: 一时说不清。}
        - {id: conflict-port, events: [ev-port], chosen: ev-porr, why: 没有下文。}
        - {id: conflict-none, chosen: ev-port, why: 没有下文。}
        - {id: conflict-both, names: [甲城, 乙城], events: [ev-port], chosen: ev-port, why: 没有下文。}
        - {id: conflict-lines, figures: [lines-2025], chosen: lines-2052, why: 没有下文。}
        """);
    String told = FaultsTest.run("check", "--project", project.toString(), "--quiet").err();
    for (String line :
        new String[] {
          "conflicts.yml:1:48: 错误 ZN204",
          "conflicts.yml:2:50: 错误 ZN204",
          "conflicts.yml:3:3: 错误",
          "conflicts.yml:4:3: 错误",
          "conflicts.yml:5:55: 错误"
        }) {
      assertTrue(told.contains(line), line + "\n" + told);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
