package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader goes from a number to where it comes from and back, and looks through the ledger. */
class LineageIT {
  @Test
  void withoutScriptANumberLeadsToItsQuotationAndSourceAndBackInOneStepEach(@TempDir Path folder)
      throws IOException {
    Path site = Browser.write(folder.resolve("站点 一"));
    try (Browser browser =
        Browser.open(
            folder.resolve("profile"),
            1280,
            900,
            "--blink-settings=scriptEnabled=false",
            "--force-prefers-reduced-motion")) {
      ChromeDriver driver = browser.driver();
      driver.get(site.resolve("rail.html").toUri().toString());
      WebElement number = driver.findElement(By.cssSelector(".prose p a.fig[id]"));
      String id = number.getDomAttribute("id");
      String text = number.getText();
      number.click();
      assertFalse(driver.findElement(By.cssSelector(".facts q")).getText().isBlank());
      assertFalse(driver.findElement(By.cssSelector(".facts .entry")).getText().isBlank());
      assertEquals(1, driver.findElements(By.cssSelector(".facts a[href^='../sources']")).size());
      driver.findElement(By.cssSelector(".places a[href$='#" + id + "']")).click();
      assertTrue(driver.getCurrentUrl().endsWith("/rail.html#" + id), driver.getCurrentUrl());
      assertEquals(text, driver.findElement(By.cssSelector("a.fig:target")).getText());
    }
  }

  @Test
  void withoutScriptTheWholeLedgerIsThereAndNoControlThatDoesNothing(@TempDir Path folder)
      throws IOException {
    Path site = Browser.write(folder.resolve("site"));
    try (Browser browser =
        Browser.open(
            folder.resolve("profile"), 1280, 900, "--blink-settings=scriptEnabled=false")) {
      ChromeDriver driver = browser.driver();
      driver.get(site.resolve("figures.html").toUri().toString());
      assertEquals(RealReport.site().figures(), shown(driver).size());
      assertFalse(driver.findElement(By.id("filters")).isDisplayed());
      assertEquals(0, driver.findElements(By.cssSelector("#ledger button")).size());
    }
  }

  @Test
  void theLedgerIsFilteredByAWordAndSortedByValue(@TempDir Path folder) throws IOException {
    Path site = Browser.write(folder.resolve("站点 一"));
    try (Browser browser = Browser.open(folder.resolve("profile"), 1280, 900)) {
      ChromeDriver driver = browser.driver();
      driver.get(site.resolve("figures.html").toUri().toString());
      int all = shown(driver).size();
      assertEquals(RealReport.site().figures(), all);

      driver.findElement(By.name("words")).sendKeys("铁路营运里程 公里");
      List<WebElement> found = shown(driver);
      assertTrue(found.size() >= 3 && found.size() < all, "found: " + found.size());
      String said = driver.findElement(By.cssSelector("#filters [role=status]")).getText();
      assertEquals("显示 " + found.size() + " 条，共 " + all + " 条", said);

      WebElement head = driver.findElement(By.cssSelector("#ledger th[data-by=size]"));
      head.findElement(By.tagName("button")).click();
      assertEquals("ascending", head.getDomAttribute("aria-sort"));
      List<BigDecimal> up = sizes(driver);
      assertEquals(up.stream().sorted().toList(), up);
      head.findElement(By.tagName("button")).click();
      assertEquals("descending", head.getDomAttribute("aria-sort"));
      List<BigDecimal> down = sizes(driver);
      assertEquals(found.size(), down.size());
      assertTrue(down.get(0).compareTo(down.get(down.size() - 1)) > 0, down.toString());

      driver.findElement(By.name("words")).clear();
      driver.findElement(By.name("words")).sendKeys("没有这样的数");
      assertEquals(0, shown(driver).size());
      driver.findElement(By.cssSelector("#filters button[type=reset]")).click();
      // The page shows everything again once the form has emptied its fields, not in the click.
      new WebDriverWait(driver, Duration.ofSeconds(20)).until(d -> shown(driver).size() == all);
      assertEquals(0, driver.findElements(By.cssSelector("#ledger [aria-sort]")).size());
    }
  }

  @Test
  void theShortIdOfThePrintedNotesFindsItsFigure(@TempDir Path folder) throws IOException {
    Path site = Browser.write(folder.resolve("site"));
    try (Browser browser = Browser.open(folder.resolve("profile"), 1280, 900)) {
      ChromeDriver driver = browser.driver();
      String page = site.resolve("figures.html").toUri().toString();
      driver.get(page);
      List<WebElement> ids = driver.findElements(By.cssSelector("#ledger code.short"));
      assertEquals(RealReport.site().figures(), ids.size());
      String shortId = ids.get(ids.size() - 1).getText();

      driver.findElement(By.name("words")).sendKeys(shortId.toLowerCase(java.util.Locale.ROOT));
      List<WebElement> found = shown(driver);
      assertEquals(1, found.size());
      String figure = found.get(0).getDomAttribute("id").substring("fig-".length());
      found.get(0).findElement(By.cssSelector("a.value")).click();
      String told = driver.findElement(By.cssSelector(".crumb")).getText();
      assertTrue(told.contains(figure) && told.contains(shortId), told);

      driver.get("about:blank");
      driver.get(page + "#" + shortId);
      new WebDriverWait(driver, Duration.ofSeconds(20))
          .until(
              d ->
                  (Boolean)
                      driver.executeScript(
                          "const r = document.querySelector(':target').getBoundingClientRect();"
                              + "return r.top >= 0 && r.bottom <= innerHeight;"));
    }
  }

  /** The rows that a reader sees, all looked at in the same moment. */
  @SuppressWarnings("unchecked")
  private static List<WebElement> shown(ChromeDriver driver) {
    return (List<WebElement>)
        driver.executeScript(
            "return Array.from(document.querySelectorAll('#ledger tr[id^=fig-]'))"
                + ".filter(row => row.getClientRects().length > 0)");
  }

  private static List<BigDecimal> sizes(ChromeDriver driver) {
    List<BigDecimal> sizes = new ArrayList<>();
    for (WebElement row : shown(driver)) {
      sizes.add(new BigDecimal(row.getDomAttribute("data-size")));
    }
    return sizes;
  }
}
