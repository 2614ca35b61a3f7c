package zhounian.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints pages, wall and CPU seconds, peak memory and the share of each stage for reports of 1,
 * 1,000 and 10,000 pages, each in a JVM of its own: the site part, cold, checks included.
 */
public final class Benchmark {
  private Benchmark() {}

  /** Sizes may be given as arguments; each is measured three times, the median wall time counts. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Integer> sizes = new ArrayList<>();
    for (String arg : args) {
      sizes.add(Integer.parseInt(arg));
    }
    if (sizes.isEmpty()) {
      sizes.addAll(List.of(1, 1000, 10000));
    }
    System.out.println("pages  KB/page  wall s  CPU s  peak MB  stages (share of wall)");
    for (int size : sizes) {
      Path project = Files.createTempDirectory("zhounian-benchmark");
      try {
        ReportOfSize.write(project, size);
        List<String> results = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
          delete(project.resolve("site"));
          delete(project.resolve(".zhounian"));
          results.add(fork(project));
        }
        results.sort(Comparator.comparingDouble(r -> Double.parseDouble(r.split(" ")[0])));
        String[] median = results.get(1).split(" ", 4);
        long bytes = Files.size(project.resolve("content/chapters/00000-c0.md"));
        System.out.printf(
            Locale.ROOT,
            "%5d  %7.1f  %6s  %5s  %7s  %s%n",
            size,
            bytes / 1000.0,
            median[0],
            median[1],
            median[2],
            median[3]);
      } finally {
        delete(project);
      }
    }
  }

  private static String fork(Path project) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                "-Xmx900m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "zhounian.SiteOnce",
                project.toString())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(text);
    }
    return text.strip();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
