package zhounian.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer to a request.
 *
 * @param status after RFC 9110
 * @param type of the content; empty for none
 * @param location where to look instead; empty for nowhere
 */
@SuppressWarnings("ArrayRecordComponent") // written to the wire as it is
record Reply(int status, String type, String location, byte[] body) {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"));

  static Reply html(int status, String page) {
    return new Reply(status, TYPES.get("html"), "", page.getBytes(StandardCharsets.UTF_8));
  }

  static Reply file(int status, String path, byte[] bytes) {
    String end = path.substring(path.lastIndexOf('.') + 1);
    return new Reply(status, TYPES.getOrDefault(end, "application/octet-stream"), "", bytes);
  }

  static Reply plain(int status, String text) {
    return new Reply(status, TYPES.get("txt"), "", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Reply moved(String location) {
    return new Reply(301, "", location, new byte[0]);
  }
}
