package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * axe looks at every page, and at a sample of those of figures, in a real Chromium, wide and
 * narrow, light and dark (WCAG 2.2 AA).
 */
class AccessibleIT {
  static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @ParameterizedTest
  @CsvSource({"1440,false", "360,false", "1440,true", "360,true"})
  void axeFindsNothing(int width, boolean dark, @TempDir Path folder) throws IOException {
    Path site = Browser.write(folder.resolve("站点 一"));
    String scheme = "--blink-settings=preferredColorScheme=" + (dark ? "0" : "1");
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.open(folder.resolve("profile"), width, 900, scheme)) {
      for (String page : RealReport.sample()) {
        browser.driver().get(site.resolve(page).toUri().toString());
        Results results = new AxeBuilder().withTags(RULES).analyze(browser.driver());
        results
            .getViolations()
            .forEach(
                rule ->
                    found.add(page + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml()));
        Long sideways =
            (Long)
                browser
                    .driver()
                    .executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (sideways > 0) {
          found.add(page + " scrolls sideways by " + sideways + " px at " + width);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void axeFindsAFaultWhereThereIsOne(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("bad.html");
    Files.write(
        page, "<html><title>x</title><img src='y'></html>".getBytes(StandardCharsets.UTF_8));
    try (Browser browser = Browser.open(folder.resolve("profile"), 800, 600)) {
      browser.driver().get(page.toUri().toString());
      assertFalse(new AxeBuilder().analyze(browser.driver()).getViolations().isEmpty());
    }
  }
}
