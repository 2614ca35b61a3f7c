package zhounian;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import zhounian.model.Output;

/**
 * A report built once for all tests of a run, in memory. The PDF takes most of a build, so it is
 * made for those who ask for it.
 */
final class Built {
  private final Path project;
  private Build.Made site;
  private Build.Made whole;
  private Map<String, byte[]> files;

  /**
   * @param project the folder that holds {@code content/}
   */
  Built(Path project) {
    this.project = project.toAbsolutePath();
  }

  /** What a build makes, at least without the PDF. */
  synchronized Build.Made site() {
    if (whole != null) {
      return whole;
    }
    if (site == null) {
      site = new Build(project, false, stage -> {}).make(false);
    }
    return site;
  }

  /** What a build makes, the PDF too. */
  synchronized Build.Made whole() {
    if (whole == null) {
      whole = new Build(project, false, stage -> {}).make();
    }
    return whole;
  }

  /** Bytes by path from {@code site/}, without the PDF; none where the report has problems. */
  synchronized Map<String, byte[]> files() {
    if (files == null) {
      Map<String, byte[]> all = new TreeMap<>();
      for (Output output : site().outputs()) {
        all.put(output.path(), output.bytes());
      }
      all.remove(Build.PDF);
      files = Collections.unmodifiableMap(all);
    }
    return files;
  }

  /** A file of the site as text. */
  String text(String path) {
    return new String(files().get(path), StandardCharsets.UTF_8);
  }

  /** The bytes of the PDF. */
  byte[] pdf() {
    return whole().outputs().stream()
        .filter(output -> output.path().equals(Build.PDF))
        .map(Output::bytes)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(whole().problems().toString()));
  }
}
