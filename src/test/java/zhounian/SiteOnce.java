package zhounian;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import zhounian.write.SiteWriter;

/**
 * One build of a site without its PDF, in a JVM of its own, for the benchmark: prints wall seconds
 * since that was started, CPU seconds, peak memory in MB, and what share of the time each stage
 * took.
 */
public final class SiteOnce {
  /** Property with the time, in milliseconds, at which whoever starts this JVM did so. */
  public static final String STARTED = "zhounian.started";

  private SiteOnce() {}

  /** The first argument is the project's folder; a second leaves out what is only a check. */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    long before = System.currentTimeMillis() - Long.getLong(STARTED, System.currentTimeMillis());
    long start = System.nanoTime();
    Map<String, Long> begun = new LinkedHashMap<>();
    Consumer<Speech> clock = stage -> begun.put(stage.name(), System.nanoTime());
    boolean accounts = args.length < 2;
    Build build =
        accounts ? new Build(project, false, clock) : Build.withoutAccounts(project, clock);
    Build.Made made = build.write(new SiteWriter(() -> {}), false);
    if (!made.problems().isEmpty()) {
      throw new IllegalStateException(made.problems().get(0).toString());
    }
    long end = System.nanoTime();
    double wall = (end - start) / 1e9 + before / 1000.0;
    StringBuilder shares = new StringBuilder("start ").append(share(before / 1000.0, wall));
    String last = null;
    for (Map.Entry<String, Long> stage : begun.entrySet()) {
      if (last != null) {
        shares
            .append(", ")
            .append(name(last))
            .append(' ')
            .append(share((stage.getValue() - begun.get(last)) / 1e9, wall));
      }
      last = stage.getKey();
    }
    shares.append(", render and write ").append(share((end - begun.get(last)) / 1e9, wall));
    System.out.printf(Locale.ROOT, "%.2f %.2f %d %s%n", wall, cpu(), peak(), shares);
  }

  private static String name(String stage) {
    return stage.substring("STAGE_".length()).toLowerCase(Locale.ROOT);
  }

  private static String share(double seconds, double wall) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * seconds / wall);
  }

  private static double cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean os
        ? os.getProcessCpuTime() / 1e9
        : -1;
  }

  /** Peak resident memory as the kernel counts it; -1 where there is no /proc. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    return -1;
  }
}
