package zhounian.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows editions in browsers of this machine. Listens on loopback alone, answers GET and HEAD,
 * reads no file, and tells open pages when there is a newer edition.
 */
public final class Server implements AutoCloseable {
  /** How many ports are tried, one after the other. */
  private static final int PORTS = 20;

  /** How many pages are told of news; more are open but stay as they are. */
  private static final int LISTENERS = 64;

  private static final long HEARTBEAT_MILLIS = 10_000;

  private final HttpServer http;
  private final ExecutorService executor;
  private final Answers answers;
  private final AtomicInteger listeners = new AtomicInteger();
  private final Map<String, Integer> open = new ConcurrentHashMap<>();
  private final Object news = new Object();
  private Edition edition = Edition.none();
  private long count;
  private boolean closed;

  private Server(HttpServer http, Wording wording, String pdf) throws IOException {
    this.http = http;
    this.executor =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "preview");
              thread.setDaemon(true);
              return thread;
            });
    this.answers = new Answers(wording, pdf, executor, live());
    http.setExecutor(executor);
    http.createContext("/", this::answer);
    http.createContext(Answers.OWN + "events", this::listen);
    http.start();
  }

  /**
   * Begins to listen on loopback.
   *
   * @param port the first one that is tried; where it is taken, the next; 0 for any
   * @param pdf the path of the PDF from {@code site/}
   * @throws IOException where none of twenty ports is free
   */
  public static Server open(int port, Wording wording, String pdf) throws IOException {
    IOException taken = new BindException();
    for (int next = port; next < port + PORTS && next < 65536; next++) {
      try {
        InetSocketAddress address =
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), next);
        return new Server(HttpServer.create(address, 0), wording, pdf);
      } catch (BindException e) {
        taken = e;
      }
    }
    throw new IOException("127.0.0.1:" + port + "–" + (port + PORTS - 1), taken);
  }

  /** The port that it listens on. */
  public int port() {
    return http.getAddress().getPort();
  }

  /** Shows these pages from now on, and tells everyone. */
  public void show(Edition next) {
    synchronized (news) {
      edition = next;
      count++;
      news.notifyAll();
    }
  }

  /** Paths from {@code site/} of the pages that browsers have open. */
  public Set<String> open() {
    return new TreeSet<>(open.keySet());
  }

  /** Keeps the pages that it has, and shows over them what is wrong now. */
  public void keep(List<Fault> faults) {
    synchronized (news) {
      show(edition.broken(faults));
    }
  }

  @Override
  public void close() {
    synchronized (news) {
      closed = true;
      news.notifyAll();
    }
    http.stop(0);
    executor.shutdownNow();
  }

  private Edition edition() {
    synchronized (news) {
      return edition;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply =
          answers.to(
              edition(),
              exchange.getRequestMethod(),
              exchange.getRequestHeaders().getFirst("Host"),
              exchange.getRequestURI().getPath());
      send(exchange, reply);
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (!reply.type().isEmpty()) {
      headers.set("Content-Type", reply.type());
    }
    if (!reply.location().isEmpty()) {
      headers.set("Location", reply.location());
    }
    if (reply.status() == 405) {
      headers.set("Allow", "GET, HEAD");
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head || reply.body().length == 0) {
      if (head) {
        headers.set("Content-Length", String.valueOf(reply.body().length));
      }
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(reply.status(), reply.body().length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(reply.body());
    }
  }

  /** Server-sent events: the news of one page now, and again whenever there is another edition. */
  private void listen(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply refused =
          answers.to(
              Edition.none(),
              exchange.getRequestMethod(),
              exchange.getRequestHeaders().getFirst("Host"),
              Answers.OWN + "live.js");
      if (refused.status() != 200) {
        send(exchange, refused);
        return;
      }
      if (exchange.getRequestMethod().equals("HEAD") || listeners.get() >= LISTENERS) {
        send(exchange, Reply.plain(503, "Service Unavailable"));
        return;
      }
      listeners.incrementAndGet();
      String path = page(exchange.getRequestURI().getRawQuery());
      String page = Answers.page(path);
      open.merge(page, 1, Integer::sum);
      try {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        tell(exchange.getResponseBody(), path);
      } finally {
        listeners.decrementAndGet();
        open.computeIfPresent(page, (p, count) -> count == 1 ? null : count - 1);
      }
    }
  }

  private void tell(OutputStream out, String path) throws IOException {
    long told = -1;
    while (true) {
      Edition now;
      boolean newer;
      synchronized (news) {
        if (!closed && count == told) {
          try {
            news.wait(HEARTBEAT_MILLIS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
          }
        }
        if (closed) {
          return;
        }
        newer = count != told;
        told = count;
        now = edition;
      }
      // An empty line of comment shows whether somebody still listens.
      String line = newer ? "data: " + answers.news(now, path) + "\n\n" : ":\n\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private static String page(String query) {
    if (query == null || !query.startsWith("page=")) {
      return "/";
    }
    try {
      String path = URLDecoder.decode(query.substring("page=".length()), StandardCharsets.UTF_8);
      path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return path.startsWith("/") ? path : "/";
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  private static String live() throws IOException {
    try (InputStream in = Server.class.getResourceAsStream("/serve/live.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
