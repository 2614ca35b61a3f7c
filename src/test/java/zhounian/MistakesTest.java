package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake in a sound report is told once, where it is, with what to do about it. */
class MistakesTest {
  private static final Path EXPECTED = Path.of("src/test/reports/mistakes.zh.txt");

  @TempDir private Path folder;

  /** A change of one file: {@code from} is replaced by {@code to}; all of it where empty. */
  private record Slip(String name, String file, String from, String to) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip("空的台账", "data/figures/all.yml", "", ""),
          new Slip("空的一章", "chapters/01-air.md", "", ""),
          new Slip("缺值", "data/figures/all.yml", "value: 106", "value:"),
          new Slip("缺单位", "data/figures/all.yml", "    unit: 公里\n", ""),
          new Slip("单位不合指标", "data/figures/all.yml", "unit: 公里", "unit: 微克"),
          new Slip(
              "来源写成一个词",
              "data/figures/all.yml",
              "source: {id: src-b, quote: 十公里}",
              "source: src-b"),
          new Slip("括号里的全角冒号", "report.yml", "label: 年均", "label：年均"),
          new Slip("全角花括号", "chapters/01-air.md", "{{air-2022}}", "｛｛air-2022｝｝"),
          new Slip("标识打错", "chapters/01-air.md", "{{air-2022}}", "{{air-2202}}"),
          new Slip("标记没有收尾", "chapters/01-air.md", "{{air-2022}}", "{{air-2022}"),
          new Slip("空链接", "chapters/01-air.md", "[水](water.md)", "[水]()"),
          new Slip("引用打错", "chapters/01-air.md", "@chart-line", "@chart-lin"),
          new Slip(
              "图里混了单位", "data/charts/line.yml", "[air-2013, air-2022]", "[air-2013, road-2022]"),
          new Slip("不认识的图", "data/charts/line.yml", "type: line", "type: pie"),
          new Slip("图的列表里有一行字", "data/charts/line.yml", "- id: line", "- 第一张图\n- id: line"),
          new Slip("替代文字是空的", "data/charts/line.yml", "alt: 折线图。", "alt: \"\""),
          new Slip("不认识的颜色", "data/charts/line.yml", "color: ink", "color: red"),
          new Slip("年份的写法", "report.yml", "2013..2022", "2013-2022"),
          new Slip("年份颠倒", "report.yml", "2013..2022", "2022..2013"),
          new Slip("章列了两次", "report.yml", "[air, water]", "[air, water, air]"),
          new Slip("章没有写成列表", "report.yml", "chapters: [air, water]", "chapters: air"),
          new Slip(
              "时间写了两种", "data/figures/all.yml", "period: 2013", "period: {at: 2013, as-of: 2013}"),
          new Slip("事件的地点写成键值", "data/events.yml", "regions: [all]", "regions: [{id: all}]"),
          new Slip("字体没有的字", "chapters/01-air.md", "## 空气", "## 空气😀"));

  @Test
  void eachMistakeIsToldOnceWithItsCure() throws IOException {
    StringBuilder told = new StringBuilder();
    for (Slip slip : SLIPS) {
      Path project = project(slip.name());
      Path file = project.resolve("content").resolve(slip.file());
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertTrue(text.contains(slip.from()), slip.name());
      write(file, slip.from().isEmpty() ? slip.to() : text.replace(slip.from(), slip.to()));
      told.append("# ").append(slip.name()).append('\n').append(check(project, 1));
    }
    Path project = project("改了扩展名");
    move(project, "data/figures/all.yml", "data/figures/all.yaml");
    told.append("# 改了扩展名\n").append(check(project, 1));
    project = project("汉字文件名");
    move(project, "chapters/01-air.md", "chapters/01-空气.md");
    told.append("# 汉字文件名\n").append(check(project, 1));
    project = project("没有单位表");
    Files.delete(project.resolve("content/data/units.yml"));
    told.append("# 没有单位表\n").append(check(project, 1));
    project = project("国标码");
    Path chapter = project.resolve("content/chapters/01-air.md");
    Files.write(
        chapter,
        Files.readString(chapter, StandardCharsets.UTF_8).getBytes(Charset.forName("GBK")));
    told.append("# 国标码\n").append(check(project, 1));
    project = project("两章同名");
    Files.copy(
        project.resolve("content/chapters/01-air.md"),
        project.resolve("content/chapters/03-air.md"));
    told.append("# 两章同名\n").append(check(project, 1));
    Golden.same(EXPECTED, told.toString());
  }

  @Test
  void aSoundReportIsSound() throws IOException {
    assertEquals("", check(project("没有错"), 0));
  }

  @Test
  void aSectionMayHaveTheNameOfItsChapter() throws IOException {
    Path project = project("节与章同名");
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    String page = Files.readString(project.resolve("site/water.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("1.1"), page);
    assertTrue(page.contains("href=\"air.html#sec-air\""), page);
  }

  @Test
  void whereNoReportIsTheUsageIsWrong() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("空"));
    assertTrue(check(empty, 2).contains("ZN101"));
  }

  @Test
  void anOwnTemplateThatCannotBeReadIsWrongConfiguration() throws IOException {
    Path project = project("模板");
    Path own = project.resolve("templates/site/chapter.ftlh");
    Files.createDirectories(own.getParent());
    write(own, "<p>\n<#if x>");
    String told = check(project, 2);
    assertTrue(told.startsWith("templates/site/chapter.ftlh:2:"), told);
    assertEquals(1, told.lines().filter(l -> l.startsWith("templates/")).count(), told);
    assertFalse(told.contains("FreeMarker"), told);
  }

  @Test
  void ownWordsOfTheInterfaceNeedNotBeAllOfThem() throws IOException {
    Path project = project("词");
    Path own = project.resolve("templates/i18n/zh-CN.yml");
    Files.createDirectories(own.getParent());
    write(own, "toc: 本书目次\n");
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    String front = Files.readString(project.resolve("site/index.html"), StandardCharsets.UTF_8);
    assertTrue(front.contains("本书目次"));
  }

  @Test
  void theNoteOfTheLeadFigureIsShownBelowIt() throws IOException {
    Path project = project("注");
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    String front = Files.readString(project.resolve("site/index.html"), StandardCharsets.UTF_8);
    int number = front.indexOf("leadnum");
    assertTrue(number > 0 && front.indexOf("十年前为", number) > number, front);
  }

  private Path project(String name) throws IOException {
    return FaultsTest.copy(
        Path.of("src/test/reports/sound"), Files.createDirectories(folder.resolve(name)));
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void move(Path project, String from, String to) throws IOException {
    Path content = project.resolve("content");
    Files.move(content.resolve(from), content.resolve(to));
  }

  private static String check(Path project, int code) {
    FaultsTest.Run run = FaultsTest.run("check", "--quiet", "--project", project.toString());
    assertEquals(code, run.code(), run.err());
    return run.err().replace("\n没有生成；site/ 保持原样\n", "");
  }
}
