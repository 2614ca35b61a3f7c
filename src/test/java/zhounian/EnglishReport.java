package zhounian;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import zhounian.model.Output;

/** The English report of another subject, built once for all tests of a run, in memory. */
public final class EnglishReport {
  private static final class Holder {
    private static final Build.Made MADE =
        new Build(Path.of("src/test/reports/tram").toAbsolutePath(), false, stage -> {}).make();
  }

  private EnglishReport() {}

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

  /** A file of the site as text. */
  static String text(String path) {
    return new String(files().get(path), StandardCharsets.UTF_8);
  }

  /** The bytes of its PDF. */
  public static byte[] pdf() {
    return files().get(Build.PDF);
  }
}
