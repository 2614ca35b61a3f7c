package zhounian.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.problem.Language;

class LanguageLineTest {
  @TempDir Path project;

  private Language of(String report) throws IOException {
    Path file = project.resolve("content/report.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, report, StandardCharsets.UTF_8);
    return LanguageLine.of(project);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A\nlanguage: en\nparts: []\n",
        "language: en",
        "\uFEFFlanguage: en\r\ntitle: A\r\n",
        "title: A\r\nlanguage:   \"en\" # of the interface\r\n",
        "title: A\n'language' : 'en'\n",
        "{\n\"title\": \"A\",\n\"language\": \"en\"\n}\n",
        "title: [broken\nlanguage: en\n"
      })
  void anEnglishReportIsKnownByItsLine(String report) throws IOException {
    assertEquals(Language.ENGLISH, of(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "title: A\n",
        "title: A\nlanguage: zh-CN\n",
        "title: A\n# language: en\n",
        "title: >\n  a text with\n  language: en\n",
        "parts:\n  - language: en\n",
        "my-language: en\n"
      })
  void anyOtherIsChinese(String report) throws IOException {
    assertEquals(Language.CHINESE, of(report));
  }

  @Test
  void whatIsNoFileTellsNothing() throws IOException {
    assertEquals(Language.CHINESE, LanguageLine.of(project));
    Files.createDirectories(project.resolve("content/report.yml"));
    assertEquals(Language.CHINESE, LanguageLine.of(project));
  }
}
