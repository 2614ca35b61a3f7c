package zhounian.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "content/report.yml, REPORT",
    "CONTENT/Report.YML, REPORT",
    "content/data/report.yml, DATA",
    "content/chapters/01-rail.md, CHAPTER",
    "content/chapters/a/01-rail.md, UNKNOWN",
    "content/chapters/rail.yml, UNKNOWN",
    "content/data/charts/a/b.yml, DATA",
    "content/data, UNKNOWN",
    "content/images/map.PNG, IMAGE",
    "content/images/a/map.png, UNKNOWN",
    "content/images/png, UNKNOWN",
    "content/other/x.md, UNKNOWN",
    "content//report.yml, UNKNOWN",
    "content, UNKNOWN",
    "content/, UNKNOWN",
    "templates, TEMPLATE",
    "templates/site/chapter.ftlh, TEMPLATE",
    "templatesx/a, UNKNOWN"
  })
  void aFileIsWhatItsPathSays(String path, FileNames.Role role) {
    assertEquals(role, FileNames.role(path));
  }
}
