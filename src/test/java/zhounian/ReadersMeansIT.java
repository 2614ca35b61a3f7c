package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** What a reader can do with a chart: point, tap and step to exact values, and take it along. */
class ReadersMeansIT {
  private static final String CHART = "figure[id='chart-visitors-line']";

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    site = Browser.write(folder.resolve("图册 一"), Gallery.files());
  }

  private static ChromeDriver open(Browser browser, String page) {
    browser.driver().get(site.resolve(page).toUri().toString());
    return browser.driver();
  }

  private static WebElement plot(ChromeDriver driver) {
    WebElement plot = driver.findElement(By.cssSelector(CHART + " .plot"));
    driver.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", plot);
    return plot;
  }

  private static WebElement tip(ChromeDriver driver) {
    return driver.findElement(By.cssSelector(CHART + " .tip"));
  }

  private static WebElement spot(ChromeDriver driver, String canvas, String figure) {
    return driver.findElement(
        By.cssSelector(CHART + " .only-" + canvas + " .spot[data-figure='" + figure + "']"));
  }

  @Test
  void thePointerShowsTheExactValueAndItsDate() throws IOException {
    try (Browser browser = Browser.open(folder.resolve("p1"), 1280, 900)) {
      ChromeDriver driver = open(browser, "charts.html");
      plot(driver);
      assertFalse(tip(driver).isDisplayed());
      new Actions(driver).moveToElement(spot(driver, "wide", "vis-east-2021")).perform();
      assertEquals("东城，2021：221 万人次", tip(driver).getText());
      new Actions(driver).moveToElement(spot(driver, "wide", "vis-east-2024")).perform();
      assertEquals("东城，2024：280 万人次（计划）", tip(driver).getText());
      new Actions(driver)
          .moveToElement(driver.findElement(By.cssSelector(CHART + " h3")))
          .perform();
      assertFalse(tip(driver).isDisplayed());
    }
  }

  @Test
  void theKeyboardStepsThroughTheValuesAndEscapeEndsIt() throws IOException {
    try (Browser browser =
        Browser.open(folder.resolve("p2"), 1280, 900, "--blink-settings=preferredColorScheme=0")) {
      ChromeDriver driver = open(browser, "charts.html");
      WebElement plot = plot(driver);
      assertEquals("0", plot.getDomAttribute("tabindex"));
      assertEquals("group", plot.getDomAttribute("role"));
      driver.executeScript("arguments[0].focus()", plot);
      plot.sendKeys(Keys.ARROW_RIGHT);
      assertEquals("东城，2014：120 万人次", tip(driver).getText());
      plot.sendKeys(Keys.ARROW_RIGHT);
      assertEquals("东城，2015：131 万人次", tip(driver).getText());
      plot.sendKeys(Keys.END);
      assertEquals("西原，2024：130 万人次（计划）", tip(driver).getText());
      assertNotEquals(
          "none", driver.findElement(By.cssSelector(CHART + " .aim")).getCssValue("display"));
      assertEquals(List.of(), new AxeBuilder().include(CHART).analyze(driver).getViolations());
      plot.sendKeys(Keys.ESCAPE);
      assertFalse(tip(driver).isDisplayed());
    }
  }

  @Test
  void onThePhoneATapShowsTheValueAndATapElsewhereEndsIt() throws IOException {
    try (Browser browser = Browser.open(folder.resolve("p3"), 500, 800)) {
      ChromeDriver driver = open(browser, "charts.html");
      plot(driver);
      WebElement spot = spot(driver, "narrow", "vis-south-2023");
      PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
      driver.perform(List.of(tap(finger, PointerInput.Origin.fromElement(spot))));
      assertEquals("南港，2023：141 万人次", tip(driver).getText());
      Long over =
          (Long)
              driver.executeScript(
                  "var t = arguments[0].getBoundingClientRect();"
                      + "return Math.round(Math.max(-t.left, t.right - innerWidth))",
                  tip(driver));
      assertTrue(over <= 0, "beyond the edge by " + over);
      WebElement title = driver.findElement(By.cssSelector(CHART + " h3"));
      driver.perform(List.of(tap(finger, PointerInput.Origin.fromElement(title))));
      assertFalse(tip(driver).isDisplayed());
    }
  }

  private static Sequence tap(PointerInput finger, PointerInput.Origin at) {
    return new Sequence(finger, 0)
        .addAction(finger.createPointerMove(java.time.Duration.ZERO, at, 0, 0))
        .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
        .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
  }

  @Test
  void withoutScriptThereIsNothingToStepThroughButTheTableHasEveryValue() throws IOException {
    try (Browser browser =
        Browser.open(
            folder.resolve("p4"),
            1280,
            900,
            "--blink-settings=scriptEnabled=false",
            "--force-prefers-reduced-motion")) {
      ChromeDriver driver = open(browser, "charts.html");
      assertEquals(0, driver.findElements(By.cssSelector(".plot[tabindex], .tip")).size());
      WebElement summary = driver.findElement(By.cssSelector(CHART + " summary"));
      new Actions(driver).scrollToElement(summary).pause(500).click(summary).perform();
      String table = driver.findElement(By.cssSelector(CHART + " table")).getText();
      assertTrue(table.contains("221") && table.contains("280（计划）"), table);
    }
  }

  @Test
  void everyExhibitHasItsOwnPageWithPictureTableAndFiles() throws IOException {
    try (Browser browser = Browser.open(folder.resolve("p5"), 1280, 900)) {
      ChromeDriver driver = open(browser, "charts.html");
      List<String> pages =
          driver.findElements(By.cssSelector(".get a[href^='charts/'][href$='.html']")).stream()
              .map(a -> a.getDomAttribute("href"))
              .toList();
      assertEquals(
          driver.findElements(By.cssSelector("figure.exhibit .plot")).size(), pages.size());
      open(browser, pages.get(0));
      for (WebElement link : driver.findElements(By.cssSelector(".get a"))) {
        Path target =
            Path.of(java.net.URI.create(link.getDomProperty("href").replaceAll("#.*", "")));
        assertTrue(Files.exists(target), target.toString());
      }
      assertEquals(1, driver.findElements(By.cssSelector("h1")).size());
      assertEquals(List.of(), new AxeBuilder().analyze(driver).getViolations());
      driver.findElement(By.cssSelector(".crumb a")).click();
      assertTrue(driver.getCurrentUrl().contains("charts.html#chart-"), driver.getCurrentUrl());
    }
  }
}
