package zhounian.external;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks for one address: its head, or where a server knows no heads, the page, unread. */
final class Asking {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String NAME = "zhounian-link-check";

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(PATIENCE)
          .build();

  Answer ask(URI address) throws InterruptedException {
    Answer head = ask(address, "HEAD");
    boolean refused = head.status() >= 400 && head.status() != 429;
    return refused ? ask(address, "GET") : head;
  }

  private Answer ask(URI address, String method) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("User-Agent", NAME)
            .timeout(PATIENCE)
            .build();
    try {
      HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
      return new Answer(response.statusCode(), "");
    } catch (IOException e) {
      String reason = e.getMessage();
      return new Answer(0, reason == null ? e.getClass().getSimpleName() : reason);
    }
  }
}
