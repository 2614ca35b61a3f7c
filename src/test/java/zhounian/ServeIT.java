package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An editor writes beside an open browser and never touches the page. */
class ServeIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A preview that runs. */
  private static final class Running implements AutoCloseable {
    private final StringWriter said = new StringWriter();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final Thread thread;
    private final String address;

    Running(Path project, String... more) {
      String[] args = new String[4 + more.length];
      args[0] = "serve";
      args[1] = "--project=" + project;
      args[2] = "--port=0";
      args[3] = "--lang=zh";
      System.arraycopy(more, 0, args, 4, more.length);
      thread =
          new Thread(
              () ->
                  code.complete(
                      Main.run(
                          new PrintWriter(new StringWriter()), new PrintWriter(said, true), args)));
      thread.start();
      until(() -> said().contains("http://"));
      Matcher found = Pattern.compile("http://[0-9.:]+/").matcher(said());
      assertTrue(found.find(), said());
      address = found.group();
    }

    String said() {
      return said.toString();
    }

    @Override
    public void close() {
      thread.interrupt();
      assertEquals(0, code.orTimeout(30, TimeUnit.SECONDS).join());
    }
  }

  private static void until(BooleanSupplier so) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited in vain");
      Thread.onSpinWait();
    }
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertTrue(text.contains(from), file + ": " + from);
    Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenShowsByItselfAndFaultsStandOverTheLastGoodPage(@TempDir Path folder)
      throws IOException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/sound"), folder);
    Path chapter = project.resolve("content/chapters/01-air.md");
    try (Running preview = new Running(project);
        Browser browser = Browser.open(folder.resolve("profile"), 1000, 600)) {
      ChromeDriver driver = browser.driver();
      WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
      until(() -> preview.said().contains("已更新"));
      driver.get(preview.address + "air.html");
      assertTrue(driver.findElement(By.cssSelector("main")).getText().contains("浓度为"));
      driver.executeScript("window.scrollTo({top: 300, behavior: 'instant'})");
      Number place = (Number) driver.executeScript("return Math.round(scrollY)");
      assertTrue(place.intValue() > 0);

      change(chapter, "浓度为", "读数落到");
      wait.until(d -> d.findElement(By.cssSelector("main")).getText().contains("读数落到"));
      wait.until(d -> place.equals(driver.executeScript("return Math.round(scrollY)")));

      change(chapter, "{{air-2022}}[", "{{air-2023}}[");
      wait.until(d -> !d.findElements(By.id("zhounian-problems")).isEmpty());
      String told = problems(driver);
      assertTrue(told.contains("air-2023"), told);
      assertTrue(told.contains("content/chapters/01-air.md:8"), told);
      assertEquals(
          "{{air-2023}}ZN411",
          driver.findElement(By.cssSelector("main mark.flaw")).getText().replaceAll("\\s", ""));

      change(chapter, "{{air-2023}}[", "{{air-2022}}[");
      wait.until(d -> d.findElements(By.id("zhounian-problems")).isEmpty());

      Path report = project.resolve("content/report.yml");
      change(report, "publisher:", "publihser:");
      wait.until(d -> !d.findElements(By.id("zhounian-problems")).isEmpty());
      assertTrue(problems(driver).contains("publihser"), problems(driver));
      assertTrue(driver.findElement(By.cssSelector("main")).getText().contains("读数落到"));
      change(report, "publihser:", "publisher:");
      wait.until(d -> d.findElements(By.id("zhounian-problems")).isEmpty());
      assertFalse(Files.exists(project.resolve("site")), "nothing is written");
    }
  }

  @Test
  void aPageThatCouldNotBeMadeComesWhenTheFaultIsMended(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/sound"), folder);
    Path report = project.resolve("content/report.yml");
    change(report, "publisher:", "publihser<b>:");
    try (Running preview = new Running(project);
        Browser browser = Browser.open(folder.resolve("profile"), 1000, 600)) {
      ChromeDriver driver = browser.driver();
      WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
      driver.get(preview.address + "air.html");
      wait.until(d -> d.findElement(By.tagName("body")).getText().contains("publihser<b>"));
      change(report, "publihser<b>:", "publisher:");
      wait.until(d -> !d.findElements(By.cssSelector("main .prose")).isEmpty());
    }
  }

  @Test
  void thePdfIsMadeWhenAskedForAndForeignRequestsAreRefused(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/sound"), folder);
    HttpClient client = HttpClient.newHttpClient();
    try (Running preview = new Running(project)) {
      until(() -> preview.said().contains("已更新"));
      URI pdf = URI.create(preview.address + "report.pdf");
      HttpResponse<byte[]> reply =
          client.send(HttpRequest.newBuilder(pdf).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(202, reply.statusCode());
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (reply.statusCode() == 202 && System.nanoTime() < end) {
        reply =
            client.send(
                HttpRequest.newBuilder(pdf).build(), HttpResponse.BodyHandlers.ofByteArray());
      }
      assertEquals(200, reply.statusCode());
      assertEquals("%PDF", new String(reply.body(), 0, 4, StandardCharsets.US_ASCII));

      URI home = URI.create(preview.address);
      HttpResponse<String> head =
          client.send(
              HttpRequest.newBuilder(home)
                  .method("HEAD", HttpRequest.BodyPublishers.noBody())
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(200, head.statusCode());
      assertEquals("", head.body());
      assertTrue(head.headers().firstValueAsLong("Content-Length").orElse(0) > 1000);
      HttpResponse<String> post =
          client.send(
              HttpRequest.newBuilder(home).POST(HttpRequest.BodyPublishers.ofString("x")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(405, post.statusCode());
      HttpResponse<String> outside =
          client.send(
              HttpRequest.newBuilder(URI.create(preview.address + "..%2fcontent%2freport.yml"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(404, outside.statusCode());
    }
  }

  private static String problems(ChromeDriver driver) {
    return (String)
        driver.executeScript(
            "return document.getElementById('zhounian-problems').shadowRoot.textContent");
  }
}
