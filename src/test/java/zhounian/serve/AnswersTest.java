package zhounian.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.model.Output;

class AnswersTest {
  private static final Wording WORDING =
      new Wording("zh-CN", "{0} 处坏了", "{0} 处待定", "{0} 处，没有页", "等", "排印", "收起", "没有这页");

  private final List<Runnable> later = new ArrayList<>();
  private final Answers answers = new Answers(WORDING, "report.pdf", later::add, "live();");
  private final Edition edition = edition("<p>一</p>");

  private static Edition edition(String text) {
    return edition(
        List.of(
            file("index.html", "<html><body>" + text + "</body></html>"),
            file("404.html", "<html><body>找不到</body></html>"),
            file("assets/site.css", "p{}"),
            file("deep/index.html", "<html><body>深</body></html>")),
        () -> new Edition.Made("%PDF".getBytes(StandardCharsets.UTF_8), List.of()));
  }

  private static Edition edition(List<Output> files, Supplier<Edition.Made> press) {
    Map<String, Edition.Made> made = new LinkedHashMap<>();
    files.forEach(file -> made.put(file.path(), new Edition.Made(file.bytes(), List.of())));
    return Edition.of(made.keySet(), made::get, List.of(), press);
  }

  private static Output file(String path, String text) {
    return new Output(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Reply get(String path) {
    return answers.to(edition, "GET", "127.0.0.1:8014", path);
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  @Test
  void thePageOfAFolderIsItsIndexAndCarriesTheScript() {
    assertEquals(200, get("/").status());
    assertEquals(
        "<html><body><p>一</p><script src=\"/.zhounian/live.js\"></script>\n</body></html>",
        text(get("/")));
    assertEquals(text(get("/")), text(get("/index.html")));
    assertEquals(301, get("/deep").status());
    assertEquals("/deep/", get("/deep").location());
    assertEquals("text/css; charset=utf-8", get("/assets/site.css").type());
    assertEquals("live();", text(get("/.zhounian/live.js")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/report.yml",
        "/assets/../../content/report.yml",
        "/.git/config",
        "/.zhounian/manifest",
        "//etc/passwd",
        "/assets\\site.css",
        "/C:/x",
        "/nothing.html",
        "/deep/nothing/"
      })
  void whatIsNoFileOfTheSiteIsNotThere(String path) {
    assertEquals(404, get(path).status());
    assertTrue(text(get(path)).contains("找不到"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "127.0.0.1.example.org:8014", "192.168.0.2:8014", ""})
  void aForeignHostIsRefused(String host) {
    assertEquals(403, answers.to(edition, "GET", host, "/").status());
    assertEquals(403, answers.to(edition, "GET", null, "/").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8014", "127.0.0.1", "[::1]:8014"})
  void theNamesOfThisMachineAreServed(String host) {
    assertEquals(200, answers.to(edition, "GET", host, "/").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void onlyGetAndHeadAreAnswered(String method) {
    assertEquals(405, answers.to(edition, method, "localhost", "/").status());
    assertEquals(200, answers.to(edition, "HEAD", "localhost", "/").status());
  }

  @Test
  void thePdfIsMadeWhenItIsAskedForAndOnlyOnce() {
    assertEquals(202, get("/report.pdf").status());
    assertEquals(202, get("/report.pdf").status());
    assertEquals(1, later.size());
    later.get(0).run();
    assertEquals("%PDF", text(get("/report.pdf")));
    assertEquals("application/pdf", get("/report.pdf").type());
  }

  @Test
  void aPdfThatCannotBeMadeTellsWhyInEscapedWords() {
    Edition flawed =
        edition(
            List.of(file("index.html", "")),
            () -> new Edition.Made(new byte[0], List.of(new Fault("<b>", "a & b", true))));
    answers.to(flawed, "GET", "localhost", "/report.pdf");
    later.get(0).run();
    Reply reply = answers.to(flawed, "GET", "localhost", "/report.pdf");
    assertEquals(500, reply.status());
    assertTrue(text(reply).contains("<b>&lt;b&gt;</b><pre>a &amp; b</pre>"), text(reply));
  }

  @Test
  void onlyTheFileThatIsAskedForIsMade() {
    List<String> asked = new ArrayList<>();
    Edition lazy =
        Edition.of(
            List.of("index.html", "air.html", "rail.html"),
            path -> {
              asked.add(path);
              return new Edition.Made(path.getBytes(StandardCharsets.UTF_8), List.of());
            },
            List.of(),
            () -> new Edition.Made(new byte[0], List.of()));
    assertTrue(asked.isEmpty(), asked.toString());
    assertTrue(text(answers.to(lazy, "GET", "localhost", "/air.html")).startsWith("air.html"));
    answers.news(lazy, "/air.html");
    assertEquals(List.of("air.html"), asked.stream().distinct().toList());
  }

  @Test
  void aPageThatCannotBeMadeTellsWhy() {
    Edition flawed =
        Edition.of(
            List.of("index.html", "air.html"),
            path -> new Edition.Made(new byte[0], List.of(new Fault("<b>", "a & b", true))),
            List.of(),
            () -> new Edition.Made(new byte[0], List.of()));
    Reply reply = answers.to(flawed, "GET", "localhost", "/air.html");
    assertEquals(500, reply.status());
    assertTrue(text(reply).contains("<b>&lt;b&gt;</b><pre>a &amp; b</pre>"), text(reply));
  }

  @Test
  void whileThereAreFaultsTheLastGoodPageStaysAndTheNewsTellThem() {
    Edition broken = edition.broken(List.of(new Fault("a.md:1:1: <错>", "行\n^", true)));
    assertEquals(text(get("/")), text(answers.to(broken, "GET", "localhost", "/")));
    String news = answers.news(broken, "/");
    assertTrue(news.contains("\"head\":\"1 处坏了\""), news);
    assertTrue(news.contains("\"stops\":true"), news);
    assertTrue(news.contains("{\"headline\":\"a.md:1:1: <错>\",\"detail\":\"行\\n^\"}"), news);
    assertFalse(news.contains("\n"), "an event is one line");
  }

  @Test
  void beforeThereIsAPageTheFaultsAreThePage() {
    Edition none = Edition.none();
    assertEquals(202, answers.to(none, "GET", "localhost", "/rail.html").status());
    Edition broken = none.broken(List.of(new Fault("a.md:1:1: <错>", "", true)));
    Reply reply = answers.to(broken, "GET", "localhost", "/rail.html");
    assertEquals(500, reply.status());
    assertTrue(text(reply).contains("a.md:1:1: &lt;错&gt;"), text(reply));
  }

  @Test
  void aPageIsOldWhenItsOwnTextOrTheStyleIsAnother() {
    assertEquals(edition.tag("index.html"), edition("<p>一</p>").tag("index.html"));
    assertNotEquals(edition.tag("index.html"), edition("<p>二</p>").tag("index.html"));
    assertEquals(edition.tag("deep/index.html"), edition("<p>二</p>").tag("deep/index.html"));
    assertEquals(edition.tag("index.html"), edition.broken(List.of()).tag("index.html"));
  }
}
