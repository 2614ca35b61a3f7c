package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The chapters of the gallery in a real Chromium: valid, accessible, no wider than the window. */
class GalleryIT {
  @TempDir static Path folder;
  private static Path site;
  private static Browser browser;

  @BeforeAll
  static void write() throws IOException {
    site = Browser.write(folder.resolve("site"), Gallery.files());
  }

  /** One for all tests; where there is none, those that need it are skipped and no others. */
  private static Browser browser() throws IOException {
    if (browser == null) {
      browser = Browser.open(folder.resolve("profile"), 1200, 900);
    }
    return browser;
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theCheckerFindsNoFault() throws Exception {
    List<String> faults = new ArrayList<>();
    for (String page : Gallery.chapters()) {
      String found = HtmlChecker.check(Gallery.files().get(page));
      if (!found.isBlank()) {
        faults.add(page + ": " + found);
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @CsvSource({"1440,false", "768,false", "360,false", "1440,true", "360,true"})
  void axeFindsNothing(int width, boolean dark) throws IOException {
    assertEquals(List.of(), Axe.faults(browser(), site, Gallery.chapters(), width, dark));
  }

  @Test
  void aDirectoryIsFiltered() throws IOException {
    browser().view(1200, 900, false);
    browser.driver().get(site.resolve("arranged.html").toUri().toString());
    WebElement directory = browser.driver().findElement(By.id("directory-ar-parks"));
    WebElement form = directory.findElement(By.tagName("form"));
    assertTrue(form.isDisplayed());
    int all = shown(directory);
    assertEquals(63, all);

    choose(form, "place", "西原");
    choose(form, "kind", "服务站");
    int fewer = shown(directory);
    assertTrue(fewer > 0 && fewer < all / 3, "shown: " + fewer);
    for (WebElement entry : directory.findElements(By.cssSelector(".dir > li"))) {
      boolean fits =
          "西原".equals(entry.getDomAttribute("data-place"))
              && "服务站".equals(entry.getDomAttribute("data-kind"));
      assertEquals(fits, entry.isDisplayed(), entry.getText());
    }
    assertEquals(1, displayed(directory, ".entries > .group"));
    assertTrue(form.findElement(By.cssSelector("[role=status]")).getText().contains("" + fewer));

    form.findElement(By.name("words")).sendKeys("没有这样的名字");
    assertEquals(0, shown(directory));
    assertFalse(form.findElement(By.cssSelector("[role=status]")).getText().contains("0"));
  }

  /** Chooses by keyboard, one option after the other. */
  private static void choose(WebElement form, String name, String option) {
    WebElement select = form.findElement(By.name(name));
    List<String> options =
        select.findElements(By.tagName("option")).stream().map(WebElement::getText).toList();
    for (int i = 0; i < options.indexOf(option); i++) {
      select.sendKeys(Keys.ARROW_DOWN);
    }
    assertEquals(option, select.getDomProperty("value"));
  }

  private static int shown(WebElement directory) {
    return displayed(directory, ".dir > li");
  }

  private static int displayed(WebElement in, String selector) {
    return (int)
        in.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).count();
  }
}
