package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README, put where it says, are a report. */
class ReadmeTest {
  /** Files by the line that their example starts with. */
  private static final Map<String, String> FILES =
      Map.of(
          "title: 同一片天", "report.yml",
          "- {id: pm25, name", "data/metrics.yml",
          "- {id: jjj", "data/places.yml",
          "scales:", "data/units.yml",
          "- {name: PM2.5}", "data/names.yml",
          "- id: tjzbsh", "data/sources.yml",
          "---", "chapters/02-air.md",
          "- id: pm25-2022", "data/figures/air.yml",
          "- id: pm25-line", "data/charts/air.yml");

  @Test
  void theExamplesAreAReport(@TempDir Path folder) throws IOException {
    List<String> written = new ArrayList<>();
    String file = "";
    for (String line : Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8)) {
      boolean example = line.startsWith("    ");
      if (!example && !line.isEmpty()) {
        file = "";
        continue;
      }
      String text = example ? line.substring(4) : "";
      for (Map.Entry<String, String> start : FILES.entrySet()) {
        if (text.startsWith(start.getKey()) && !written.contains(start.getValue())) {
          file = start.getValue();
          written.add(file);
          break;
        }
      }
      if (!file.isEmpty()) {
        Path to = folder.resolve("content").resolve(file);
        Files.createDirectories(to.getParent());
        String before = Files.exists(to) ? Files.readString(to, StandardCharsets.UTF_8) : "";
        Files.write(to, (before + text + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals(FILES.size(), written.size(), written.toString());
    FaultsTest.Run run = FaultsTest.run("check", "--quiet", "--project", folder.toString());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }
}
