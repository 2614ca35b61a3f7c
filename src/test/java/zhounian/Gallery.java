package zhounian;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhounian.model.Output;

/** The gallery, built once for all tests that look at its pages. */
public final class Gallery {
  /** Where its content is. */
  static final Path REPORT = Path.of("src/test/reports/gallery");

  private static final class Holder {
    private static final Build.Made MADE =
        new Build(REPORT.toAbsolutePath(), false, stage -> {}).make();
  }

  private Gallery() {}

  /** Bytes by path from {@code site/}; none where the gallery has problems. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (Output output : Holder.MADE.outputs()) {
      files.put(output.path(), output.bytes());
    }
    return files;
  }

  /** The bytes of its PDF. */
  public static byte[] pdf() {
    return files().get(Build.PDF);
  }

  /** Paths of its chapters. */
  static List<String> chapters() {
    return List.of("charts.html", "drawn.html", "arranged.html");
  }
}
