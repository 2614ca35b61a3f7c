package zhounian.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zhounian.model.Source;
import zhounian.problem.Language;
import zhounian.problem.Problem;
import zhounian.problem.ProblemText;

/** Against a server on loopback that behaves as servers do. */
class ExternalLinksTest {
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private HttpServer server;
  private String host;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    host = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      int count = asked.merge(method + " " + path, 1, Integer::sum);
      int status =
          switch (path) {
            case "/gone" -> 410;
            case "/missing" -> 404;
            case "/forbidden" -> 403;
            case "/busy" -> 429;
            case "/ill" -> 503;
            case "/moved" -> 302;
            case "/no-heads" -> method.equals("HEAD") ? 405 : 200;
            case "/shy" -> count == 1 ? 503 : 200;
            default -> 200;
          };
      if (path.equals("/moved")) {
        exchange.getResponseHeaders().set("Location", "/there");
      }
      byte[] body = "x".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, method.equals("HEAD") ? -1 : body.length);
      if (!method.equals("HEAD")) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private ExternalLinks.Result check(String text, String... allowed) throws InterruptedException {
    Source source = new Source("content/chapters/a.md", text, Optional.empty());
    Set<String> told = ConcurrentHashMap.newKeySet();
    ExternalLinks.Result result =
        new ExternalLinks(1)
            .check(List.of(source), List.of(allowed), (done, all) -> told.add(done + "/" + all));
    int count = result.asked();
    Set<String> each = new TreeSet<>();
    IntStream.rangeClosed(1, count).forEach(done -> each.add(done + "/" + count));
    assertEquals(each, new TreeSet<>(told), "each is counted once");
    return result;
  }

  @Test
  void onlyWhatIsGoneIsDead() throws InterruptedException {
    String text =
        "见[甲]("
            + host
            + "/fine)、"
            + host
            + "/gone。\n"
            + "又见 <"
            + host
            + "/missing#here>，"
            + host
            + "/forbidden，"
            + host
            + "/busy、"
            + host
            + "/ill；"
            + host
            + "/moved "
            + host
            + "/no-heads";
    ExternalLinks.Result result = check(text);
    assertEquals(8, result.asked());
    List<String> lines =
        result.problems().stream()
            .map(p -> ProblemText.headline(p, Language.CHINESE).replace(host, ""))
            .toList();
    assertEquals(
        List.of(
            "content/chapters/a.md:1:"
                + (8 + host.length() + 5)
                + ": 待定 ZN607: 网址“/gone”已经没有了（410）",
            "content/chapters/a.md:2:5: 待定 ZN607: 网址“/missing”已经没有了（404）"),
        lines);
  }

  @Test
  void whoIsBusyIsAskedThreeTimesAndWhoIsFineOnce() throws InterruptedException {
    ExternalLinks.Result result =
        check(host + "/busy " + host + "/shy " + host + "/fine " + host + "/fine");
    assertEquals(List.of(), result.problems());
    assertEquals(3, asked.get("HEAD /busy"));
    assertEquals(1, asked.get("HEAD /fine"));
  }

  @Test
  void aServerThatIsNotThereIsToldAtEveryPlace() throws IOException, InterruptedException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    String address = "http://127.0.0.1:" + port + "/x";
    ExternalLinks.Result result = check(address + "\n再说 " + address);
    assertEquals(1, result.asked());
    assertEquals(
        List.of("ZN608", "ZN608"), result.problems().stream().map(p -> p.code().id()).toList());
    assertEquals(List.of(1, 2), result.problems().stream().map(p -> p.position().line()).toList());
  }

  @Test
  void whatIsAllowedIsNotAsked() throws InterruptedException {
    assertEquals(0, check(host + "/missing", host + "/").asked());
    assertEquals(Map.of(), asked);
  }

  @Test
  void hanCharactersInAnAddressAreEncoded() throws InterruptedException {
    List<Problem> problems = check(host + "/周年").problems();
    assertTrue(problems.isEmpty());
    assertEquals(1, asked.get("HEAD /周年"));
  }
}
