package zhounian.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints pages, wall and CPU seconds, peak memory, the cost of a page and the share of each stage
 * for reports of 1, 1,000 and 10,000 pages, each in a JVM of its own: the site part, cold, checks
 * included; and how 1,000 and 10,000 pages compare with what is aimed at.
 */
public final class Benchmark {
  private static final int RUNS = 3;

  /** What 10,000 pages need, every figure used on a thousand of them. */
  private static final String HEAP = "-Xmx1000m";

  /**
   * What is aimed at, on two cores that nobody else uses.
   *
   * @param wall seconds
   * @param peak MB of resident memory
   */
  private record Aim(double wall, long peak) {}

  private static final Map<Integer, Aim> AIMS =
      Map.of(1000, new Aim(1.6, 400), 10000, new Aim(9, 900));

  /** One run of the generator. */
  private record Run(double wall, double cpu, long peak, String stages) {
    static Run of(String line) {
      String[] fields = line.split(" ", 4);
      return new Run(
          Double.parseDouble(fields[0]),
          Double.parseDouble(fields[1]),
          Long.parseLong(fields[2]),
          fields[3]);
    }
  }

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
    print("pages  KB/page  wall s   CPU s  peak MB  CPU ms/page  stages (share of wall)%n");
    for (int size : sizes) {
      Path folder = Files.createTempDirectory("zhounian-benchmark");
      try {
        measure(folder, size);
      } finally {
        delete(folder);
      }
    }
  }

  private static void measure(Path folder, int size) throws IOException, InterruptedException {
    Path project = folder.resolve("project");
    ReportOfSize.write(project, size);
    List<Run> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      runs.add(Run.of(fork(project)));
      // Not deleted yet: for half a minute some disks are slow to make files where others just
      // went.
      Path done = Files.createDirectory(folder.resolve("done-" + run));
      Files.move(project.resolve("site"), done.resolve("site"));
      Files.move(project.resolve(".zhounian"), done.resolve(".zhounian"));
    }
    runs.sort(Comparator.comparingDouble(Run::wall));
    Run median = runs.get(RUNS / 2);
    print(
        "%5d  %7.1f  %6.2f  %6.2f  %7d  %11.2f  %s%n",
        size,
        Files.size(project.resolve("content/chapters/00000-c0.md")) / 1000.0,
        median.wall(),
        median.cpu(),
        median.peak(),
        1000 * median.cpu() / size,
        median.stages());
    Aim aim = AIMS.get(size);
    if (aim != null) {
      print(
          "%5s  %7s  %6.2f  %6s  %7d  aim: %s%n",
          "",
          "",
          aim.wall(),
          "",
          aim.peak(),
          median.wall() <= aim.wall() && median.peak() <= aim.peak() ? "met" : "missed");
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  private static String fork(Path project) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                HEAP,
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
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

  /** The class path of this class, also where Maven runs it in a JVM with another of its own. */
  private static String classPath() {
    if (!(Benchmark.class.getClassLoader() instanceof URLClassLoader loader)) {
      return System.getProperty("java.class.path");
    }
    List<String> entries = new ArrayList<>();
    for (URL url : loader.getURLs()) {
      entries.add(Path.of(URI.create(url.toString())).toString());
    }
    return String.join(File.pathSeparator, entries);
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
