package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report in English, of another subject and with its own data, from the same generator and the
 * same templates: nothing Chinese is left in it, and numbers, dates and references read as English.
 */
class EnglishReportTest {
  /** Han characters, ideographic spaces and marks, full-width forms. */
  private static final Pattern CHINESE =
      Pattern.compile(".{0,40}[\\p{IsHan}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6].{0,40}");

  @Test
  void buildsWithoutAProblem() {
    assertEquals(List.of(), EnglishReport.whole().problems());
    for (String page : List.of("foreword", "building", "money", "riding", "waiting")) {
      assertTrue(EnglishReport.files().containsKey(page + ".html"), page);
    }
  }

  @Test
  void noFileOfTheSiteHasAChineseCharacter() {
    List<String> kinds = List.of("html", "svg", "csv", "json", "xml", "css", "js", "txt", "yml");
    int read = 0;
    for (String path : EnglishReport.files().keySet()) {
      if (kinds.contains(path.substring(path.lastIndexOf('.') + 1))) {
        assertEquals("", chinese(EnglishReport.text(path)), path);
        read++;
      }
    }
    assertTrue(read > 50, "files: " + read);
  }

  @Test
  void thePdfHasNoChineseCharacter() throws IOException {
    String text = pdf();
    assertEquals("", chinese(text));
    assertTrue(text.length() > 5000, "characters: " + text.length());
  }

  @Test
  void theCommandTellsItsResultInTheLanguageOfTheReport(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/tram"), folder);
    FaultsTest.Run run = FaultsTest.run("check", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("no problem"), run.err());
  }

  @Test
  void theSearchForChineseFindsIt() {
    assertEquals("Source：x", chinese("Source：x"));
    assertFalse(chinese("a 图 b").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "riding.html | 4.2 million boardings</a>",
        "riding.html | 9,840",
        "riding.html | Figure 3.1",
        "money.html | Table 2.1",
        "money.html | 412 million pounds</a>",
        "building.html | Marsh, Lowe and others",
        "building.html | March 2006",
        "index.html | Edition of 1 March 2026",
        "data/figures.csv | 13.6 million boardings",
        "figures/wait-2025.html | 6.2 minutes",
        "figures/track-2025.html | as of the end of December 2025",
        "feed.xml | Rails along the quay"
      })
  void thePagesReadAsEnglish(String path, String expected) {
    assertTrue(EnglishReport.text(path).contains(expected), path + ": " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Figure 1.1 (p. 3)",
        "In Table 2.1 (p. ",
        "412 million pounds",
        "Edition of 1 March 2026",
        "Chapter 1",
        "length of track, as of the end of December 2025",
        "calculated: 412 million pounds × 58%"
      })
  void thePdfReadsAsEnglish(String expected) throws IOException {
    assertTrue(pdf().replaceAll("\\s+", " ").contains(expected), expected);
  }

  private static String text;

  private static String pdf() throws IOException {
    if (text == null) {
      try (PDDocument document = Loader.loadPDF(EnglishReport.pdf())) {
        text = new PDFTextStripper().getText(document);
      }
    }
    return text;
  }

  private static String chinese(String text) {
    Matcher found = CHINESE.matcher(text);
    return found.find() ? found.group() : "";
  }
}
