package zhounian;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real Chromium for tests. Where the machine has none the test says so and is skipped; with
 * {@code CI=true} it fails instead.
 */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private String before = "";

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  ChromeDriver driver() {
    return driver;
  }

  /**
   * Opens a window.
   *
   * @param profile an empty folder
   * @param width of its inside, in pixels
   * @param arguments further switches
   */
  static Browser open(Path profile, int width, int height, String... arguments) throws IOException {
    Path chromium = find("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = find("chromedriver");
    Files.createDirectories(profile);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--allow-file-access-from-files",
        "--user-data-dir=" + profile,
        "--window-size=" + width + "," + height);
    options.addArguments(arguments);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.size(width, height);
    // A busy machine looks at the largest page for longer than the half minute that is usual.
    browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    return browser;
  }

  /** Of itself Chromium makes no window narrower than 500 pixels. */
  private void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Gives the inside of the window this size, in pixels, and this preference of its reader. */
  void view(int width, int height, boolean dark) {
    size(width, height);
    String scheme = dark ? "dark" : "light";
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Runs a script in every page before its own. */
  void before(String script) {
    if (!before.equals(script)) {
      driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
      before = script;
    }
  }

  private static Path find(String... names) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin");
    for (String name : names) {
      for (String folder : List.of(path.split(File.pathSeparator, -1))) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    String missing = "no " + names[0] + " on this machine";
    if ("true".equals(System.getenv("CI"))) {
      fail(missing);
    }
    return abort(missing);
  }

  /** Writes the real report's files into a folder. */
  static Path write(Path folder) throws IOException {
    return write(folder, RealReport.files());
  }

  /** Writes files, bytes by path, into a folder. */
  static Path write(Path folder, Map<String, byte[]> files) throws IOException {
    for (var file : files.entrySet()) {
      Path to = folder.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue());
    }
    return folder;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
