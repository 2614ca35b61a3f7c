package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arranged components in the gallery, and what their schemas refuse. */
class ArrangedTest {
  private static final String PAGE = text("arranged.html");

  private static String text(String path) {
    return new String(Gallery.files().get(path), StandardCharsets.UTF_8);
  }

  /** The HTML of one exhibit. */
  private static String exhibit(String anchor) {
    int start = PAGE.indexOf("id=\"" + anchor + "\"");
    assertTrue(start >= 0, anchor);
    return PAGE.substring(start, PAGE.indexOf("</figure>", start));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  /** The row of a table that has this name. */
  private static String row(String table, String name) {
    for (String row : table.split("<tr")) {
      if (row.contains(">" + name + "<")) {
        return row;
      }
    }
    throw new AssertionError("no row " + name);
  }

  private static List<String> found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(result -> result.group(1)).toList();
  }

  @Test
  void exhibitsThatAreTablesAreNumberedAndReferredTo() {
    assertTrue(exhibit("dashboard-ar-index").contains("<b>表 3-1</b>"));
    assertTrue(exhibit("directory-ar-park").contains("<b>表 3-10</b>"));
    assertTrue(
        PAGE.contains("<a class=\"see\" href=\"arranged.html#scorecard-ar-score\">表 3-3</a>"));
    assertFalse(PAGE.contains("<figure class=\"quote\" id=\"quotation-ar-said\"><b>表"));
  }

  @Test
  void everyNumberOfAnExhibitLeadsToItsPageAndBack() {
    assertTrue(exhibit("comparison-ar-three").contains("href=\"figures/ar-gdp-east.html\""));
    assertTrue(text("figures/ar-gdp-east.html").contains("arranged.html#comparison-ar-three"));
    assertTrue(text("figures/ar-court-2024.html").contains(">表 3-8</a>"));
  }

  @Test
  void changesAreExactDifferencesAndMissingOnesAreLeftOut() {
    String table = exhibit("dashboard-ar-index");
    assertTrue(row(table, "绿色发展").contains(">+8.7<"));
    assertTrue(row(table, "开放发展").contains(">−3.3<"));
    assertTrue(row(table, "协调发展").contains(">0.0<"));
    assertEquals(0, found(row(table, "共享发展"), ">([+−][0-9.]+)<").size());
    assertEquals(2, count(row(table, "安全发展"), "来源没有这个数"));
  }

  @Test
  void barsOfOneMeasureShareAScaleWithZeroOnIt() {
    String table = exhibit("comparison-ar-three");
    String equal = row(table, "细颗粒物年均浓度");
    assertEquals(List.of("100.0", "100.0", "100.0"), found(equal, "width:([0-9.]+)%"));
    String flow = row(table, "人口净流入");
    assertEquals(List.of("32.4", "0.0", "67.6"), found(flow, "width:([0-9.]+)%"));
    assertEquals(
        List.of("0.0", "32.4", "32.4", "32.4", "32.4", "32.4"), found(flow, "left:([0-9.]+)%"));
    assertEquals(2, found(row(table, "铁路里程"), "width:([0-9.]+)%").size());
  }

  @Test
  void plannedNumbersSayThatTheyArePlanned() {
    String table = exhibit("scorecard-ar-score");
    assertEquals(5, count(table, "class=\"v planned\""));
    assertEquals(5, count(table, "（计划）"));
  }

  @Test
  void aDirectoryLeadsToTheChaptersThatMentionItsEntries() {
    String directory = exhibit("directory-ar-parks");
    assertEquals(63, count(directory, "<li data-place="));
    assertEquals(1, count(directory, "<a href=\"arranged.html\">第 3 章</a>"));
    int entry = directory.indexOf("柳林白塔产业园</b>");
    assertTrue(directory.indexOf("第 3 章", entry) < directory.indexOf("</li>", entry));
  }

  @Test
  void aTermIsExplainedOnceAndNotInsideAnotherWord() {
    assertEquals(1, count(PAGE, ">链主企业</dfn>"));
    assertEquals(0, count(PAGE, ">链主</dfn>"));
    assertEquals(1, count(PAGE, ">引导基金</dfn>"));
    assertTrue(PAGE.contains("<strong>链主</strong>：在一条产业链里起组织作用的企业。"));
  }

  /** Each line: file, what stands in it, what stands there instead, the code that is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quotations | ', at: 第一章' | '' | ZN202",
        "quotations | 'source: sample, at: 第一章' | 'at: 第一章' | ZN202",
        "quotations | '先通路。' | '先通路再通车，先通车再通人，先通人再通心，先通心再通账，账通了才算真的通了，算通了。' | ZN206",
        "outcomes | ', source: {id: sample, at: 第四章}' | '' | ZN202",
        "outcomes | 'when: 2019-12' | 'when: 2019-13' | ZN204",
        "comparisons | 'ar-rail-south, none' | 'ar-rail-south' | ZN209",
        "comparisons | 'ar-rail-south, none' | 'ar-rail-south, nome' | ZN402",
        "dashboards | 'figure: none, base: none' | 'base: none' | ZN202",
        "directories | 'by: place' | 'by: places' | ZN205",
        "glossaries | 'ar-term-fund' | 'ar-term-funds' | ZN208",
      })
  void whatWouldBeWrongIsRefused(
      String file, String written, String instead, String code, @TempDir Path folder)
      throws IOException {
    Path project = FaultsTest.copy(Gallery.REPORT, folder);
    Path data = project.resolve("content/data/" + file + "/arranged.yml");
    String before = Files.readString(data);
    String after = before.replace(written, instead == null ? "" : instead);
    assertNotEquals(before, after);
    Files.writeString(data, after);
    FaultsTest.Run run = FaultsTest.run("check", "--quiet", "--project", project.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains(" " + code + ":"), run.err());
    assertTrue(run.err().contains("content/data/" + file + "/arranged.yml:"), run.err());
  }
}
