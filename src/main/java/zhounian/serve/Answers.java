package zhounian.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import zhounian.problem.Json;

/**
 * Answers requests from an edition: which file is meant, what is refused, and how a page learns
 * that there is a newer one. Reads no file: what is not in the edition does not exist.
 */
final class Answers {
  /** Where the preview's own files are; no page of a site begins like that. */
  static final String OWN = "/.zhounian/";

  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Wording wording;
  private final String pdf;
  private final Executor executor;
  private final String live;

  /**
   * @param pdf the path of the PDF from {@code site/}
   * @param executor makes the PDF
   * @param live the script that every page gets
   */
  Answers(Wording wording, String pdf, Executor executor, String live) {
    this.wording = wording;
    this.pdf = pdf;
    this.executor = executor;
    this.live = live;
  }

  /**
   * The answer.
   *
   * @param host the header of that name; null where there is none
   * @param path decoded, from the first {@code /}
   */
  Reply to(Edition edition, String method, String host, String path) {
    if (host == null || !HOSTS.contains(name(host))) {
      return Reply.plain(403, "Forbidden: unknown host");
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Reply.plain(405, "Method Not Allowed");
    }
    if (path.equals(OWN + "live.js")) {
      return Reply.file(200, "live.js", live.getBytes(StandardCharsets.UTF_8));
    }
    if (!path.startsWith("/") || isHidden(path)) {
      return missing(edition);
    }
    if (edition.empty()) {
      return notYet(edition);
    }
    String wanted = page(path);
    if (wanted.equals(pdf)) {
      return pdf(edition);
    }
    Edition.Made file = edition.file(wanted);
    if (file == null) {
      return edition.folder(wanted) ? Reply.moved(path + "/") : missing(edition);
    }
    if (file.failed()) {
      return failed(file.faults());
    }
    return wanted.endsWith(".html")
        ? page(200, file.bytes())
        : Reply.file(200, wanted, file.bytes());
  }

  /** The path from {@code site/} of what is asked for at an address. */
  static String page(String path) {
    String inside = path.substring(1);
    return inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside;
  }

  /** What a page is told: its tag, and what is wrong, as one line of JSON. */
  String news(Edition edition, String path) {
    StringBuilder json = new StringBuilder();
    json.append("{\"tag\":\"").append(edition.tag(page(path)));
    json.append("\",\"head\":").append(quoted(head(edition)));
    json.append(",\"language\":").append(quoted(wording.language()));
    json.append(",\"close\":").append(quoted(wording.close()));
    json.append(",\"stops\":").append(!edition.current() && !edition.faults().isEmpty());
    json.append(",\"faults\":[");
    String between = "";
    for (Fault fault : edition.faults()) {
      json.append(between).append("{\"headline\":").append(quoted(fault.headline()));
      json.append(",\"detail\":").append(quoted(fault.detail())).append('}');
      between = ",";
    }
    return json.append("]}").toString();
  }

  private String head(Edition edition) {
    if (edition.faults().isEmpty()) {
      return edition.empty() ? wording.waiting() : "";
    }
    String count = edition.faults().size() + "";
    String text =
        edition.current() ? wording.open() : edition.empty() ? wording.first() : wording.stale();
    return text.replace("{0}", count);
  }

  private Reply page(int status, byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    String script = "<script src=\"" + OWN + "live.js\"></script>\n";
    int end = text.lastIndexOf("</body>");
    return Reply.html(
        status, end < 0 ? text + script : text.substring(0, end) + script + text.substring(end));
  }

  private Reply missing(Edition edition) {
    Edition.Made own = edition.file("404.html");
    return own == null || own.failed()
        ? Reply.html(404, note(wording.missing(), List.of()))
        : page(404, own.bytes());
  }

  /** What stands in for a file that could not be made. */
  private Reply failed(List<Fault> faults) {
    String head = wording.first().replace("{0}", faults.size() + "");
    return Reply.html(500, note(head, faults));
  }

  private Reply notYet(Edition edition) {
    return Reply.html(
        edition.faults().isEmpty() ? 202 : 500, note(head(edition), edition.faults()));
  }

  private Reply pdf(Edition edition) {
    CompletableFuture<Edition.Made> print = edition.print(executor);
    if (!print.isDone()) {
      return Reply.html(
          202, note(wording.printing(), List.of()).replace("<head>", "<head>" + REFRESH));
    }
    if (print.isCompletedExceptionally()) {
      return Reply.html(500, note("PDF", List.of()));
    }
    Edition.Made made = print.join();
    return made.bytes().length == 0 ? failed(made.faults()) : Reply.file(200, pdf, made.bytes());
  }

  private static final String REFRESH = "<meta http-equiv=\"refresh\" content=\"1\"/>";

  /** A page of the preview's own. */
  private String note(String head, List<Fault> faults) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(wording.language()));
    page.append("\"><head><meta charset=\"utf-8\"/><title>").append(escaped(head));
    page.append("</title><meta name=\"color-scheme\" content=\"light dark\"/>");
    page.append("<style>body{font:1rem/1.6 sans-serif;max-width:60rem;margin:3rem auto;");
    page.append("padding:0 1rem}pre{overflow:auto;font-size:.875rem}</style></head><body>\n<h1>");
    page.append(escaped(head)).append("</h1>\n");
    if (!faults.isEmpty()) {
      page.append("<ol>\n");
      for (Fault fault : faults) {
        page.append("<li><b>").append(escaped(fault.headline())).append("</b><pre>");
        page.append(escaped(fault.detail())).append("</pre></li>\n");
      }
      page.append("</ol>\n");
    }
    page.append("<script src=\"").append(OWN).append("live.js\" data-note></script>\n");
    return page.append("</body></html>\n").toString();
  }

  /** A dot at the start of a name, a way up, or a sign that no name of ours has. */
  private static boolean isHidden(String path) {
    return path.contains("/.")
        || path.contains("//")
        || path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':');
  }

  private static String name(String host) {
    int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
    return (end <= 0 ? host : host.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String quoted(String text) {
    return Json.text(text);
  }
}
