package zhounian;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import zhounian.model.Output;
import zhounian.model.PrintDocument;

/** The report that the project ships with, built once for all tests of a run, in memory. */
public final class RealReport {
  private static final class Holder {
    private static final Build.Made MADE =
        new Build(Path.of("").toAbsolutePath(), false, stage -> {}).make();
  }

  private RealReport() {}

  static Build.Made made() {
    return Holder.MADE;
  }

  /** Bytes by path from {@code site/}. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (Output output : made().outputs()) {
      files.put(output.path(), output.bytes());
    }
    return files;
  }

  /** The bytes of its PDF. */
  public static byte[] pdf() {
    return files().get(Build.PDF);
  }

  /** What the PDF was made from. */
  public static PrintDocument print() {
    return made().print().orElseThrow();
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
    return new String(files().get(path), StandardCharsets.UTF_8);
  }
}
