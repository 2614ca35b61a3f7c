package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole processes on the real content: the same bytes wherever and however they run. */
class SameBytesIT {
  @Test
  void anotherFolderLocaleZoneAndNoFontsGiveTheSameBytes(@TempDir Path folder) throws Exception {
    Path plain = project(folder.resolve("plain"));
    Path odd = project(folder.resolve("另一个 文件夹"));
    run(plain, Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"), List.of());
    Path empty = folder.resolve("fonts.conf");
    Files.write(
        empty,
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>"
            .getBytes(StandardCharsets.UTF_8));
    Path home = Files.createDirectories(folder.resolve("home"));
    run(
        odd,
        Map.of("LC_ALL", "C.UTF-8", "TZ", "Asia/Kathmandu", "FONTCONFIG_FILE", empty.toString()),
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=America/St_Johns",
            "-Dfile.encoding=ISO-8859-9",
            "-Duser.home=" + home));
    Map<String, String> first = sums(plain.resolve("site"));
    assertEquals(first, sums(odd.resolve("site")));
    assertEquals(true, first.containsKey("report.pdf"));
  }

  private static Path project(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(file.toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return folder;
  }

  private static void run(Path project, Map<String, String> environment, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx1g"));
    command.addAll(options);
    String path = System.getProperty("java.class.path");
    StringBuilder absolute = new StringBuilder();
    for (String entry : path.split(File.pathSeparator, -1)) {
      absolute
          .append(absolute.length() == 0 ? "" : File.pathSeparator)
          .append(Path.of(entry).toAbsolutePath());
    }
    command.addAll(List.of("-cp", absolute.toString(), "zhounian.Main", "build"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().putAll(environment);
    Path log = project.resolveSibling(project.getFileName() + ".log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertEquals(0, process.waitFor(), Files.readString(log));
  }

  private static Map<String, String> sums(Path site) throws Exception {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] sum =
            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        sums.put(site.relativize(file).toString(), java.util.HexFormat.of().formatHex(sum));
      }
    }
    return sums;
  }
}
