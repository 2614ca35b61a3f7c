package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One mistake in a sound report gives one problem, where it is, with what to do about it: the exact
 * words, in both languages.
 */
class MistakesTest {
  private static final Path REPORTS = Path.of("src/test/reports");

  @TempDir private Path folder;

  /**
   * A change of one file: {@code from}, where it stands first, is replaced by {@code to}. Where
   * {@code from} is empty the file is {@code to} and nothing else.
   */
  private record Slip(String name, String file, String from, String to) {}

  private static final String FIGURES = "content/data/figures/all.yml";
  private static final String CHAPTER = "content/chapters/01-air.md";
  private static final String WATER = "content/chapters/02-water.md";
  private static final String LINE = "content/data/charts/line.yml";
  private static final String REPORT = "content/report.yml";
  private static final String MORE = "content/data/figures/more.yml";
  private static final String MISSING_PAGE = "templates/site/404.ftlh";
  private static final String PRINT = "templates/print/print.css.ftl";

  private static String derived(String value, String unit, String formula) {
    return """
        - id: air-derived
          metric: air
          region: all
          period: 2013..2022
          value: %s
          unit: %s
          derived: "%s"
        """
        .formatted(value, unit, formula);
  }

  private static String ofUnit(String id, String metric, String period, String unit) {
    return """
        - id: %s
          metric: %s
          region: all
          period: %s
          value: 30
          unit: %s
          source: {id: src-b, quote: 三十%s}
        """
        .formatted(id, metric, period, unit, unit);
  }

  private static final List<Slip> SLIPS =
      List.of(
          // YAML
          new Slip("YAML：用 Tab 缩进", REPORT, "  - {id: part-sky", "\t- {id: part-sky"),
          new Slip("YAML：冒号后面没有空格", REPORT, "publisher: 编辑组", "publisher:编辑组"),
          new Slip("YAML：全角冒号", REPORT, "publisher: 编辑组", "publisher：编辑组"),
          new Slip("YAML：括号里的全角冒号", REPORT, "label: 年均", "label：年均"),
          new Slip("YAML：引号没有收尾", REPORT, "publisher: 编辑组", "publisher: \"编辑组"),
          new Slip("YAML：值里有冒号", REPORT, "publisher: 编辑组", "publisher: 编辑组: 生态组"),
          new Slip("YAML：标记没有加引号", WATER, "summary: 水。", "summary: {{air-2022}}的水。"),
          new Slip("YAML：缩进对不上", FIGURES, "    region: all", "   region: all"),
          new Slip("YAML：键写了两次", REPORT, "rights: 版权所有", "rights: 版权所有\nrights: 保留"),
          new Slip("YAML：括号没有收尾", REPORT, "[air, water]}", "[air, water}"),
          new Slip("YAML：键打错", REPORT, "publisher:", "publishr:"),
          new Slip("YAML：空的台账", FIGURES, "", ""),
          new Slip("YAML：章没有写成列表", REPORT, "chapters: [air, water]", "chapters: air"),
          new Slip(
              "YAML：事件的地点写成键值",
              "content/data/events.yml",
              "regions: [all]",
              "regions: [{id: all}]"),
          // Markdown
          new Slip("正文：空的一章", CHAPTER, "", ""),
          new Slip("正文：写了 HTML", WATER, "水见@sec-air。", "水见<br>@sec-air。"),
          new Slip("正文：加粗没有收尾", WATER, "水见@sec-air。", "**水见@sec-air。"),
          new Slip("正文：标题跳级", CHAPTER, "## 空气", "#### 空气"),
          new Slip("正文：图没有单独一行", CHAPTER, "{{chart: line}}", "见下图{{chart: line}}"),
          new Slip("正文：脚注没有注文", WATER, "水见@sec-air。", "水见@sec-air。[^1]"),
          new Slip("正文：表格多一格", WATER, "水见@sec-air。", "| 河 | 岸 |\n|---|---|\n| 东 | 西 | 南 |"),
          new Slip("正文：表题下面没有表", WATER, "水见@sec-air。", "表：水质 {#tbl-water}\n\n水见@sec-air。"),
          new Slip("正文：全角花括号", CHAPTER, "浓度为{{air-2022}}", "浓度为｛｛air-2022｝｝"),
          new Slip("正文：标记没有收尾", CHAPTER, "浓度为{{air-2022}}", "浓度为{{air-2022}"),
          new Slip("正文：标记的词打错", CHAPTER, "浓度为{{air-2022}}", "浓度为{{air-2022 unti}}"),
          new Slip("正文：数没有出处", WATER, "水见@sec-air。", "水量增加了300吨。"),
          // figures
          new Slip("数：标识打错", CHAPTER, "浓度为{{air-2022}}", "浓度为{{air-2202}}"),
          new Slip("数：缺值", FIGURES, "value: 106", "value:"),
          new Slip("数：缺单位", FIGURES, "    unit: 公里\n", ""),
          new Slip("数：值里带单位", FIGURES, "value: 106", "value: 106微克"),
          new Slip("数：值里有千分号", FIGURES, "value: 106", "value: \"1,060\""),
          new Slip("数：单位打错", FIGURES, "unit: 公里", "unit: 公理"),
          new Slip("数：单位不合指标", FIGURES, "unit: 公里", "unit: 微克"),
          new Slip("数：时间带“年”", FIGURES, "period: 2013\n", "period: 2013年\n"),
          new Slip("数：时间写了两种", FIGURES, "period: 2013", "period: {at: 2013, as-of: 2013}"),
          new Slip("数：指标没有登记", FIGURES, "metric: road", "metric: rail"),
          new Slip("数：来源写成一个词", FIGURES, "source: {id: src-b, quote: 十公里}", "source: src-b"),
          new Slip("数：没有来源", FIGURES, "\n    source: {id: src-b, quote: 十公里}", ""),
          new Slip("数：值和引文不合", FIGURES, "quote: 十公里", "quote: 二十公里"),
          new Slip("正文：翻了一番", WATER, "水见@sec-air。", "水量翻了一番。"),
          new Slip("正文：单层花括号", CHAPTER, "浓度为{{air-2022}}", "浓度为{air-2022 value}"),
          new Slip("公式：倍数用了计量单位", MORE, "", derived("0.3", "微克", "air-2022 / air-2013")),
          new Slip("公式：不同类的相加", MORE, "", derived("116", "微克", "air-2013 + road-2022")),
          new Slip("公式：减号没有空格", MORE, "", derived("69", "微克", "air-2013-air-2022 + 0")),
          new Slip("公式：标识打错", MORE, "", derived("69", "微克", "air-2013 - air-2202")),
          new Slip("公式：读不懂", MORE, "", derived("69", "微克", "air-2013 × air-2022")),
          new Slip("公式：单位不合指标", MORE, "", derived("3", "公里", "air-2013 - air-2022")),
          // exhibits
          new Slip("图：标识打错", CHAPTER, "{{chart: line}}", "{{chart: lin}}\n\n{{chart: line}}"),
          new Slip("图：标识带了种类", WATER, "水见@sec-air。", "水。\n\n{{chart: chart-line}}"),
          new Slip("图：首页的图打错", REPORT, "rights:", "lead-chart: lin\nrights:"),
          new Slip("图：混了单位", LINE, "[air-2013, air-2022]", "[air-2013, road-2022]"),
          new Slip("图：不认识的类型", LINE, "type: line", "type: pie"),
          new Slip("图：列表里有一行字", LINE, "- id: line", "- 第一张图\n- id: line"),
          new Slip("图：替代文字是空的", LINE, "alt: 折线图。", "alt: \"\""),
          new Slip("图：不认识的颜色", LINE, "color: ink", "color: red"),
          new Slip("图：小数位数太多", LINE, "type: line", "type: line\n  decimals: 40"),
          new Slip("图：只有一个点", LINE, "[air-2013, air-2022]", "[air-2022]"),
          new Slip("图：没有类型", LINE, "  type: line\n", ""),
          new Slip("图：图片没有替代文字", WATER, "水见@sec-air。", "水。\n\n![](images/dot.png)"),
          new Slip("花括号里缺键", FIGURES, "{id: src-b, quote: 十公里}", "{quote: 十公里}"),
          new Slip("事件缺日期", "content/data/events.yml", "date: 2015-04-30, ", ""),
          new Slip(
              "口径：取了没有列出的数",
              "content/data/conflicts.yml",
              "",
              "- {id: con-a, figures: [air-2013, air-2022], chosen: air-2202, why: 取后者。}\n"),
          new Slip(
              "口径：取了别的数",
              "content/data/conflicts.yml",
              "",
              "- {id: con-a, figures: [air-2013, air-2022], chosen: road-2022, why: 取后者。}\n"),
          new Slip("数：同一指标两种单位", MORE, "", ofUnit("air-2020", "air", "2020", "份")),
          new Slip("数：两个值", MORE, "", ofUnit("road-more", "road", "2022", "公里")),
          // the report and its chapters
          new Slip("目录：年份的写法", REPORT, "2013..2022", "2013-2022"),
          new Slip("目录：年份颠倒", REPORT, "2013..2022", "2022..2013"),
          new Slip("目录：日期的写法", REPORT, "2026-11-21", "2026年11月21日"),
          new Slip("目录：章列了两次", REPORT, "[air, water]", "[air, water, air]"),
          new Slip("目录：章没有列进去", REPORT, "[air, water]", "[air]"),
          // links and references
          new Slip("链接：空的", CHAPTER, "[水](water.md)", "[水]()"),
          new Slip("链接：章名打错", CHAPTER, "(water.md)", "(waters.md)"),
          new Slip("链接：协议不许用", CHAPTER, "(water.md)", "(ftp://example.org/water)"),
          new Slip("引用：图的标识打错", CHAPTER, "@chart-line", "@chart-lin"),
          new Slip("引用：来源打错", CHAPTER, "[@src-b]", "[@src-c]"),
          new Slip("引用：没有这张图片", WATER, "水见@sec-air。", "水见@sec-air。\n\n![河](images/river.png)"),
          // fonts
          new Slip("字体：没有这个字", CHAPTER, "## 空气", "## 空气😀"),
          // templates, styles, PDF
          new Slip("模板：没有这个变量", MISSING_PAGE, "", "<p>${site.titel}</p>\n"),
          new Slip("模板：没有收尾", MISSING_PAGE, "", "<p>\n<#if site.draft>草稿</p>\n"),
          new Slip("模板：没有要引入的文件", MISSING_PAGE, "", "<#include \"heads.ftlh\">\n"),
          new Slip("模板：当成列表的文字", MISSING_PAGE, "", "<#list site.title as t>${t}</#list>\n"),
          new Slip("界面用词：键打错", "templates/i18n/zh-CN.yml", "", "tocs: 本书目次\n"),
          new Slip("主题：颜色的写法", "templates/theme.yml", "", "light: {ink: black}\n"),
          new Slip("主题：键打错", "templates/theme.yml", "", "lihgt: {ink: '#000000'}\n"),
          new Slip("印刷样式：属性打错", PRINT, "", "p { text-indent: 2em;\n  colour: red }\n"),
          new Slip("印刷样式：不认识的值", PRINT, "", "p { color: blu }\n"),
          new Slip("印刷模板：标签没有收尾", "templates/print/cover.ftlh", "", "<p><b>封面</p>\n"));

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void eachMistakeIsToldOnceWithItsCure(String language) throws IOException {
    List<String> told = new ArrayList<>();
    for (Slip slip : SLIPS) {
      Path project = project(slip.name());
      if (slip.to().contains("images/dot.png")) {
        Path image = project.resolve("content/images/dot.png");
        Files.createDirectories(image.getParent());
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", image.toFile());
      }
      if (slip.to().contains("unit: 份")) {
        Path units = project.resolve("content/data/units.yml");
        String known = Files.readString(units, StandardCharsets.UTF_8);
        write(units, known.replace("units: [", "units: [{name: 份, kind: mass}, "));
      }
      Path file = project.resolve(slip.file());
      if (slip.from().isEmpty()) {
        write(file, slip.to());
      } else {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int at = text.indexOf(slip.from());
        assertTrue(at >= 0, slip.name());
        write(file, text.substring(0, at) + slip.to() + text.substring(at + slip.from().length()));
      }
      told.add(told(slip.name(), project, language));
    }
    Path project = project("文件：改了扩展名");
    move(project, "data/figures/all.yml", "data/figures/all.yaml");
    told.add(told("文件：改了扩展名", project, language));
    project = project("文件：汉字文件名");
    move(project, "chapters/01-air.md", "chapters/01-空气.md");
    told.add(told("文件：汉字文件名", project, language));
    project = project("文件：没有单位表");
    Files.delete(project.resolve("content/data/units.yml"));
    told.add(told("文件：没有单位表", project, language));
    project = project("文件：国标码");
    Path chapter = project.resolve(CHAPTER);
    String text = Files.readString(chapter, StandardCharsets.UTF_8);
    Files.write(chapter, text.getBytes(Charset.forName("GBK")));
    told.add(told("文件：国标码", project, language));
    project = project("文件：两章同名");
    Files.copy(chapter(project, "01-air.md"), chapter(project, "03-air.md"));
    told.add(told("文件：两章同名", project, language));
    project = project("模板：宏少了参数");
    write(
        project.resolve("templates/site/card.ftlh"),
        "<#macro card title text>\n<b>${title}</b>${text}\n</#macro>\n");
    write(
        project.resolve("templates/site/cards.ftlh"),
        "<#import \"card.ftlh\" as one>\n<@one.card title=\"一\"/>\n");
    write(project.resolve(MISSING_PAGE), "<p>\n<#include \"cards.ftlh\">\n</p>\n");
    told.add(told("模板：宏少了参数", project, language));
    Golden.same(REPORTS.resolve("mistakes." + language + ".txt"), String.join("\n", told));
  }

  /** What a mistake makes people see; it must be one problem, and in one language. */
  private static String told(String name, Path project, String language) {
    FaultsTest.Run run =
        FaultsTest.run("check", "--quiet", "--lang", language, "--project", project.toString());
    assertTrue(run.code() == 1 || run.code() == 2, name + run.err());
    List<String> heads = run.err().lines().filter(l -> HEADLINE.matcher(l).find()).toList();
    assertEquals(1, heads.size(), name + "\n" + run.err());
    String problem = run.err().substring(0, run.err().indexOf("\n\n"));
    String cure = language.equals("zh") ? "    办法：" : "    to mend: ";
    assertTrue(problem.contains("\n" + cure), name + ": no cure\n" + problem);
    return "# " + name + "\n" + problem + "\n";
  }

  private static final Pattern HEADLINE =
      Pattern.compile("^(content|templates|report\\.pdf)[^ ]*: \\S+ ZN\\d+: ");

  private static Path chapter(Path project, String name) {
    return project.resolve("content/chapters").resolve(name);
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
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void move(Path project, String from, String to) throws IOException {
    Path content = project.resolve("content");
    Files.move(content.resolve(from), content.resolve(to));
  }

  @Test
  void anOwnThemeNeedsOnlyTheColoursThatItChanges() throws IOException {
    Path project = project("主题");
    write(
        project.resolve("templates/theme.yml"),
        "light: {ink: '#102030'}\ndark: {ink: '#F0F1F2'}\n");
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    String style =
        Files.readString(project.resolve("site/assets/site.css"), StandardCharsets.UTF_8);
    assertTrue(style.contains("--ink:#102030") && style.contains("--ink:#F0F1F2"), style);
    assertTrue(style.contains("--jing:#8E1F1C"), style);
  }

  @Test
  void onlyABuildSaysThatNothingWasBuilt() throws IOException {
    Path project = project("没有生成");
    write(project.resolve(WATER), "---\ntitle: 水\nlabel: 水\nsummary: 水。\n---\n300吨。\n");
    String nothing = "没有生成；site/ 保持原样";
    for (String command : List.of("check", "build")) {
      FaultsTest.Run run = FaultsTest.run(command, "--quiet", "--project", project.toString());
      assertEquals(1, run.code(), run.err());
      assertEquals(command.equals("build"), run.err().contains(nothing), run.err());
    }
  }

  @Test
  void anExhibitThatNoPageShowsIsToldOnRequest() throws IOException {
    Path project = project("没放的图");
    Path chapter = project.resolve(CHAPTER);
    String text = Files.readString(chapter, StandardCharsets.UTF_8);
    write(chapter, text.replace("{{chart: line}}", "").replace("见@chart-line，", ""));
    FaultsTest.Run plain = FaultsTest.run("check", "--project", project.toString());
    FaultsTest.Run more = FaultsTest.run("check", "--verbose", "--project", project.toString());
    assertEquals(0, more.code(), more.err());
    assertTrue(more.err().contains("没有一页放着的展项：chart: line"), more.err());
    assertFalse(plain.err().contains("chart: line"), plain.err());
    String placed =
        FaultsTest.run("check", "--verbose", "--project", REPORTS.resolve("sound").toString())
            .err();
    assertFalse(placed.contains("chart: line"), placed);
  }

  private static String check(Path project, int code) {
    FaultsTest.Run run = FaultsTest.run("check", "--quiet", "--project", project.toString());
    assertEquals(code, run.code(), run.err());
    return run.err();
  }
}
