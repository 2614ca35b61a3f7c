package zhounian;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The gallery, built once for all tests that look at it. */
public final class Gallery {
  /** Where its content is. */
  static final Path REPORT = Path.of("src/test/reports/gallery");

  private static final Built BUILT = new Built(REPORT);

  private Gallery() {}

  /** Bytes by path from {@code site/}, without the PDF; none where the gallery has problems. */
  static Map<String, byte[]> files() {
    return BUILT.files();
  }

  /** The bytes of its PDF. */
  public static byte[] pdf() {
    return BUILT.pdf();
  }

  /** Paths of its chapters. */
  static List<String> chapters() {
    return List.of("charts.html", "drawn.html", "arranged.html");
  }
}
