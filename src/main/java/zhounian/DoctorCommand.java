package zhounian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import zhounian.chart.Measure;
import zhounian.font.Fonts;
import zhounian.problem.Language;

/**
 * Looks at the machine and the project and tells of each thing that a build needs whether it is
 * there, or how to get it. Writes nothing but a file in {@code .zhounian/} that it takes away.
 */
@Command(
    name = "doctor",
    synopsisHeading = CommandLine.USAGE_HEADING,
    optionListHeading = CommandLine.OPTIONS_HEADING,
    description = "看这台机器能不能生成 | see whether this machine can build")
final class DoctorCommand extends CommandLine.Common {
  private static final int JAVA = 17;
  private static final long MEGABYTE = 1 << 20;
  private static final long HEAP = 256;
  private static final long DISK = 200;

  /**
   * What was looked at.
   *
   * @param found what there is
   * @param cure empty where all is well
   */
  private record Finding(Speech what, String found, Optional<String> cure) {}

  @Override
  int run(Build build, long start) {
    Language to = language();
    List<Finding> findings = new ArrayList<>();
    findings.add(java(to));
    findings.add(names(to));
    findings.add(memory(to));
    findings.add(fonts(to));
    findings.add(content(to));
    findings.add(writing(to));
    findings.add(maven(to, System::getProperty));
    boolean well = true;
    for (Finding finding : findings) {
      String line = finding.what().in(to) + (to == Language.CHINESE ? "：" : ": ");
      out().println((finding.cure().isEmpty() ? "✓ " : "✗ ") + line + finding.found());
      finding.cure().ifPresent(cure -> out().println("    " + Speech.CURE.in(to) + cure));
      well &= finding.cure().isEmpty();
    }
    out().flush();
    return well ? CommandLine.FINE : CommandLine.USAGE;
  }

  private static Finding java(Language to) {
    int version = Runtime.version().feature();
    return new Finding(
        Speech.DOCTOR_JAVA,
        Runtime.version() + ", " + System.getProperty("java.vendor"),
        version >= JAVA ? Optional.empty() : Optional.of(Speech.DOCTOR_JAVA_CURE.in(to)));
  }

  /** File names are read and made in the encoding of the locale, whatever the JVM's default is. */
  private static Finding names(Language to) {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    boolean han =
        "UTF-8".equalsIgnoreCase(encoding)
            || encoding.toUpperCase(java.util.Locale.ROOT).startsWith("GB");
    return new Finding(
        Speech.DOCTOR_NAMES,
        encoding,
        han ? Optional.empty() : Optional.of(Speech.DOCTOR_NAMES_CURE.in(to)));
  }

  private static Finding memory(Language to) {
    long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return new Finding(
        Speech.DOCTOR_MEMORY,
        heap + " MB",
        heap >= HEAP ? Optional.empty() : Optional.of(Speech.DOCTOR_MEMORY_CURE.in(to, HEAP)));
  }

  private static Finding fonts(Language to) {
    try {
      Fonts fonts = Fonts.load();
      double width = Measure.of(fonts).width("周年", 10, false);
      return new Finding(
          Speech.DOCTOR_FONTS,
          Speech.DOCTOR_FONTS_FOUND.in(to, fonts.faces().size()),
          width > 0 ? Optional.empty() : Optional.of(Speech.DOCTOR_FONTS_CURE.in(to)));
    } catch (UncheckedIOException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      return new Finding(
          Speech.DOCTOR_FONTS, String.valueOf(e), Optional.of(Speech.DOCTOR_FONTS_CURE.in(to)));
    }
  }

  private Finding content(Language to) {
    Path report = project().resolve("content/report.yml");
    return new Finding(
        Speech.DOCTOR_CONTENT,
        report.toString(),
        Files.isReadable(report)
            ? Optional.empty()
            : Optional.of(Speech.DOCTOR_CONTENT_CURE.in(to)));
  }

  private Finding writing(Language to) {
    Path site = project().resolve("site");
    Path work = project().resolve(".zhounian");
    try {
      boolean mine = !Files.exists(work);
      Files.createDirectories(work);
      Path probe = Files.createTempFile(work, "doctor", "");
      FileStore store = Files.getFileStore(probe);
      long free = store.getUsableSpace() / MEGABYTE;
      Files.delete(probe);
      if (mine) {
        Files.delete(work);
      }
      if (Files.exists(site) && !Files.isWritable(site)) {
        return new Finding(
            Speech.DOCTOR_WRITING,
            site.toString(),
            Optional.of(Speech.DOCTOR_WRITING_CURE.in(to, site)));
      }
      return new Finding(
          Speech.DOCTOR_WRITING,
          Speech.DOCTOR_FREE.in(to, free),
          free >= DISK ? Optional.empty() : Optional.of(Speech.DOCTOR_FREE_CURE.in(to, DISK)));
    } catch (IOException e) {
      return new Finding(
          Speech.DOCTOR_WRITING,
          String.valueOf(e.getMessage()),
          Optional.of(Speech.DOCTOR_WRITING_CURE.in(to, project())));
    }
  }

  /** {@code -Dexec.args} replaces the arguments that the POM gives, the command among them. */
  private static Finding maven(Language to, UnaryOperator<String> property) {
    boolean trap = property.apply("exec.args") != null || property.apply("exec.mainClass") != null;
    return new Finding(
        Speech.DOCTOR_MAVEN,
        trap ? "-Dexec.args" : Speech.DOCTOR_NO_TRAP.in(to),
        trap ? Optional.of(Speech.DOCTOR_MAVEN_CURE.in(to)) : Optional.empty());
  }
}
