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
import zhounian.SiteOnce;

/**
 * Prints pages, wall and CPU seconds, peak memory, the cost of a page and the share of each stage
 * for reports of 1, 1,000 and 10,000 pages, each in a JVM of its own: the site part, cold, checks
 * included; and how 1,000 and 10,000 pages compare with what is aimed at. For 1,000 pages also what
 * the checks add, and how soon a warm report shows a change.
 *
 * <p>The JVM has the flags of {@code .mvn/jvm.config} that bear on speed, as {@code mvn} has them;
 * {@code java -jar} is to be given them by hand.
 */
public final class Benchmark {
  private static final int RUNS = 5;

  private static final Path FLAGS = Path.of(".mvn/jvm.config");

  /** What 10,000 pages need, every figure used on a thousand of them. */
  private static final String HEAP = "-Xmx800m";

  /** The size for which the cost of the checks and the time of a change are aimed at. */
  private static final int MIDDLE = 1000;

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

  /** Sizes may be given as arguments; each is measured five times, the median wall time counts. */
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
      runs.add(Run.of(fork("zhounian.SiteOnce", project.toString())));
      putAside(project, folder, "done-" + run);
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
    if (size == MIDDLE) {
      checks(folder, project);
      changes(project);
    }
  }

  /** In turn with and without, so that both have the same machine; the sums are compared. */
  private static void checks(Path folder, Path project) throws IOException, InterruptedException {
    double[] wall = new double[2];
    double[] cpu = new double[2];
    for (int run = 0; run < 2 * RUNS; run++) {
      boolean with = run % 2 == 0;
      Run once =
          Run.of(
              with
                  ? fork("zhounian.SiteOnce", project.toString())
                  : fork("zhounian.SiteOnce", project.toString(), "without"));
      wall[run % 2] += once.wall();
      cpu[run % 2] += once.cpu();
      putAside(project, folder, "checks-" + run);
    }
    print(
        "checks of numbers, quotations, claims and contradictions add %.0f %% of wall, %.0f %% of"
            + " CPU time; aim: at most 20 %%%n",
        100 * (wall[0] / wall[1] - 1), 100 * (cpu[0] / cpu[1] - 1));
  }

  private static void changes(Path project) throws IOException, InterruptedException {
    String[] times = fork("zhounian.WorkshopTimes", project.toString()).split(" ", -1);
    print(
        "warm, median (longest): a chapter changed, its page after %s (%s) ms, aim 50;"
            + " a figure changed, ten pages after %s (%s) ms, aim 150%n",
        (Object[]) times);
  }

  /**
   * What a run made is not deleted yet: for half a minute some disks are slow to make files where
   * others just went.
   */
  private static void putAside(Path project, Path folder, String name) throws IOException {
    Path done = Files.createDirectory(folder.resolve(name));
    Files.move(project.resolve("site"), done.resolve("site"));
    Files.move(project.resolve(".zhounian"), done.resolve(".zhounian"));
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  private static String fork(String... mainAndArguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                HEAP,
                "-Dfile.encoding=UTF-8"));
    for (String flag : Files.readString(FLAGS, StandardCharsets.UTF_8).split("\\s+", -1)) {
      if (flag.startsWith("-X")) {
        command.add(flag);
      }
    }
    command.addAll(List.of("-cp", classPath()));
    command.add("-D" + SiteOnce.STARTED + "=" + System.currentTimeMillis());
    command.addAll(List.of(mainAndArguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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
    int folders = 0; // first, or every library would be opened before the first line runs
    for (URL url : loader.getURLs()) {
      Path entry = Path.of(URI.create(url.toString()));
      entries.add(Files.isDirectory(entry) ? folders++ : entries.size(), entry.toString());
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
