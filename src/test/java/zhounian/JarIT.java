package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar by itself, started as a person starts it. */
class JarIT {
  @TempDir private Path folder;

  @Test
  void theJarBuildsAReportAndSaysNothingElse() throws IOException, InterruptedException {
    Path project = FaultsTest.copy(Path.of("src/test/reports/sound"), folder);
    String told = run(0, project, "-Dfile.encoding=GBK", "-Duser.language=tr");
    assertEquals(List.of("读取", "检查", "排页", "排 PDF"), told.lines().limit(4).toList(), told);
    assertEquals(6, told.lines().count(), told);
    assertTrue(Files.size(project.resolve("site/report.pdf")) > 0);
  }

  private String run(int code, Path project, String... machine)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(machine));
    command.addAll(List.of("-jar", Path.of("target/zhounian.jar").toAbsolutePath().toString()));
    command.addAll(List.of("build", "--project", project.toString()));
    Path told = folder.resolve("told.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    process.getOutputStream().close();
    int ended = process.waitFor();
    String text = Files.readString(told, StandardCharsets.UTF_8);
    assertEquals(code, ended, text);
    return text;
  }
}
