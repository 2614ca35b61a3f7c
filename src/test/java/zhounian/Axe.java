package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * axe in a real Chromium (WCAG 2.2 AA and good practice). All its rules look at all of a page; what
 * is sent back is what they object to, not the many places to which they do not.
 */
final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}).then(
          all => done({
            passed: all.passes.length,
            found: all.violations.map(rule => rule.id + ' ' + rule.nodes[0].html)
          }),
          fault => done({passed: 0, found: ['' + fault]}));
      """;

  private Axe() {}

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens pages one by one, each afresh, in a window of this width.
   *
   * @param pages paths from the folder
   * @return what axe finds, and which pages are wider than the window
   */
  static List<String> faults(
      Browser browser, Path folder, List<String> pages, int width, boolean dark) {
    browser.view(width, 900, dark);
    browser.before(SCRIPT);
    List<String> found = new ArrayList<>();
    for (String page : pages) {
      ChromeDriver driver = browser.driver();
      driver.get(folder.resolve(page).toUri().toString());
      assertEquals(
          List.of((long) width, dark),
          driver.executeScript(
              "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]"),
          "the window is not as asked for");
      violations(driver).forEach(fault -> found.add(page + ": " + fault));
      Long sideways =
          (Long)
              driver.executeScript(
                  "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (sideways > 0) {
        found.add(page + " scrolls sideways by " + sideways + " px at " + width);
      }
    }
    return found;
  }

  /**
   * The same of the real report in light and dark: every page, and a sample of those of figures.
   *
   * @param folder an empty one; the site is written there
   */
  static List<String> faults(Path folder, int width) throws IOException {
    Path site = Browser.write(folder.resolve("站点 一"));
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.open(folder.resolve("profile"), width, 900)) {
      for (boolean dark : new boolean[] {false, true}) {
        found.addAll(faults(browser, site, RealReport.sample(), width, dark));
      }
    }
    return found;
  }

  /** The rules that the page breaks, each with the first place where it does. */
  private static List<String> violations(ChromeDriver driver) {
    Map<?, ?> told = (Map<?, ?>) driver.executeAsyncScript(RUN);
    List<String> found = ((List<?>) told.get("found")).stream().map(String::valueOf).toList();
    assertTrue((Long) told.get("passed") >= 10 || !found.isEmpty(), "axe looked at nothing");
    return found;
  }
}
