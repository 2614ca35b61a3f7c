package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources in two languages, with dates printed and inferred, on the site and in the PDF. */
class SourcesTest {
  private static final String SOURCES =
      """
      - id: journal
        type: article-journal
        title: One region or three
        author: [{family: Smith, given: John Paul}, {family: Lee, given: Ann}, {literal: World Bank}, {family: Ng, given: Amy}]
        container-title: Urban Studies
        volume: '58'
        issue: '7'
        page: 1401-1420
        issued: {date-parts: [[2021, 5]]}
        language: en
      - id: series
        type: article-magazine
        title: 三地之间
        author: [{family: 甲, given: 一明}, {literal: 乙二明}, {literal: 丙三明}, {literal: 丁四明}]
        container-title: 小城月刊
        issued: {literal: 2025年末}
        language: zh-CN
      - id: page
        type: webpage
        title: Air quality
        author: [{literal: World Bank}]
        issued: {literal: '2024'}
        accessed: {date-parts: [[2026, 1, 2]]}
        URL: https://example.org/air
        language: en
      """;

  private static final List<String> ENTRIES =
      List.of(
          "SMITH J P, LEE A, World Bank, et al. One region or three[J]. Urban Studies, 2021, 58(7):"
              + " 1401-1420.",
          "甲一明, 乙二明, 丙三明, 等. 三地之间[J]. 小城月刊, [2025年末].",
          "World Bank. Air quality[EB/OL]. ([2024])[2026-01-02]. https://example.org/air.");

  @Test
  void siteAndPdfPrintTheSameEntriesEachInItsLanguage(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/small"), folder);
    append(project.resolve("content/data/sources.yml"), SOURCES);
    append(project.resolve("content/chapters/01-people.md"), "\n参考[@journal]、[@series]与[@page]。\n");
    FaultsTest.Run run = FaultsTest.run("build", "--project", project.toString(), "--quiet");
    assertEquals(0, run.code(), run.err());
    String site =
        words(
            Files.readString(project.resolve("site/sources.html"), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", ""));
    String pdf;
    try (PDDocument document = Loader.loadPDF(project.resolve("site/" + Build.PDF).toFile())) {
      pdf = words(new PDFTextStripper().getText(document));
    }
    String page = Files.readString(project.resolve("site/sources.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("甲一明"), page);
    assertFalse(page.contains("甲\u00a0一明"), page);
    for (String entry : ENTRIES) {
      assertTrue(site.contains(words(entry)), entry + "\n" + site);
      assertTrue(pdf.contains(words(entry)), entry + "\n" + pdf);
    }
  }

  @Test
  void aSecondDateIsToldAndNotDropped(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/small"), folder);
    append(
        project.resolve("content/data/sources.yml"),
        "- {id: years, type: book, title: 年鉴, issued: {date-parts: [[2014], [2024]]}}\n");
    FaultsTest.Run run = FaultsTest.run("check", "--project", project.toString(), "--quiet");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("sources.yml:8:"), run.err());
  }

  /** Without white space and soft marks, for a PDF breaks its lines where it likes. */
  private static String words(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad\\u200b\\u2060]", "");
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }
}
