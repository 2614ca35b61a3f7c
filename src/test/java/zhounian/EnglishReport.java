package zhounian;

import java.nio.file.Path;
import java.util.Map;

/** The English report of another subject, built once for all tests of a run, in memory. */
public final class EnglishReport {
  private static final Built BUILT = new Built(Path.of("src/test/reports/tram"));

  private EnglishReport() {}

  /** What a build makes of it, the PDF too. */
  static Build.Made whole() {
    return BUILT.whole();
  }

  /** Bytes by path from {@code site/}, without the PDF. */
  static Map<String, byte[]> files() {
    return BUILT.files();
  }

  /** A file of the site as text. */
  static String text(String path) {
    return BUILT.text(path);
  }

  /** The bytes of its PDF. */
  public static byte[] pdf() {
    return BUILT.pdf();
  }
}
