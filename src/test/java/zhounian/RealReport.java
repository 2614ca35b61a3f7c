package zhounian;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import zhounian.model.PrintDocument;

/** The report that the project ships with, built once for all tests of a run, in memory. */
public final class RealReport {
  private static final Built BUILT = new Built(Path.of(""));

  private RealReport() {}

  /** What a build makes of it, at least without the PDF. */
  static Build.Made site() {
    return BUILT.site();
  }

  /** What a build makes of it, the PDF too. */
  static Build.Made whole() {
    return BUILT.whole();
  }

  /** Bytes by path from {@code site/}, without the PDF. */
  static Map<String, byte[]> files() {
    return BUILT.files();
  }

  /** The bytes of its PDF. */
  public static byte[] pdf() {
    return BUILT.pdf();
  }

  /** What the PDF was made from. */
  public static PrintDocument print() {
    return whole().print().orElseThrow();
  }

  /** Paths of all pages. */
  static List<String> pages() {
    return files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /**
   * The pages that are looked at one by one: all but those of figures, and of these one of each
   * kind.
   */
  static List<String> sample() {
    List<String> figures = pages().stream().filter(p -> p.startsWith("figures/")).toList();
    Set<String> chosen = new LinkedHashSet<>();
    pages().stream().filter(p -> !p.startsWith("figures/")).forEach(chosen::add);
    chosen.add(figures.get(0));
    chosen.add(figures.get(figures.size() - 1));
    for (String mark :
        List.of("\"derived\": \"[^\"]", "\"status\": \"planned\"", "\"decisions\": \\[\\s*[{]")) {
      Pattern pattern = Pattern.compile(mark);
      figures.stream()
          .filter(p -> pattern.matcher(text(p.replace(".html", ".json"))).find())
          .findFirst()
          .ifPresent(chosen::add);
    }
    return List.copyOf(chosen);
  }

  static String text(String path) {
    return BUILT.text(path);
  }
}
