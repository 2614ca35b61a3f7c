package zhounian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small report goes in; its whole site stands beside it. A file too many and a file too few both
 * fail, and so does a byte. {@code -Dgolden=update} writes the expected site anew, never in CI;
 * what differs is left in {@code target/small} to look at.
 */
class SmallReportTest {
  private static final Path REPORT = Path.of("src/test/reports/small");
  private static final Path EXPECTED = REPORT.resolve("expected");

  @Test
  void theSiteIsTheOneThatIsExpected(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(REPORT, folder);
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    Map<String, byte[]> made = files(project.resolve("site"));
    assertTrue(made.remove(Build.PDF).length > 10_000, "the PDF, which has tests of its own");
    if ("update".equals(System.getProperty("golden"))) {
      if (System.getenv("CI") != null) {
        fail("expected files are never written in CI");
      }
      write(EXPECTED, made);
    }
    Map<String, byte[]> expected = files(EXPECTED);
    if (!made.keySet().equals(expected.keySet())) {
      write(Path.of("target/small"), made);
    }
    assertEquals(expected.keySet(), made.keySet());
    for (Map.Entry<String, byte[]> file : expected.entrySet()) {
      byte[] bytes = made.get(file.getKey());
      if (!java.util.Arrays.equals(file.getValue(), bytes)) {
        write(Path.of("target/small"), made);
        if (file.getKey().endsWith(".png")) {
          assertArrayEquals(file.getValue(), bytes, file.getKey());
        }
        assertEquals(text(file.getValue()), text(bytes), file.getKey());
      }
    }
  }

  @Test
  void buildingAgainChangesNothingAndKeepsForeignFiles(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(REPORT, folder);
    FaultsTest.run("build", "--quiet", "--project", project.toString());
    Files.write(project.resolve("site/备注.txt"), "别删".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> before = files(project.resolve("site"));
    FaultsTest.Run again = FaultsTest.run("build", "--project", project.toString());
    assertEquals(0, again.code(), again.err());
    assertTrue(again.err().contains("没有改动"), again.err());
    Files.delete(project.resolve(".zhounian/kept/state"));
    FaultsTest.Run anew = FaultsTest.run("build", "--project", project.toString());
    assertEquals(0, anew.code(), anew.err());
    assertTrue(anew.err().contains("新增 0 个文件，改动 0"), anew.err());
    Map<String, byte[]> after = files(project.resolve("site"));
    assertEquals(before.keySet(), after.keySet());
    before.forEach((path, bytes) -> assertArrayEquals(bytes, after.get(path), path));
    assertTrue(after.containsKey("备注.txt"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          found.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return found;
  }

  private static void write(Path folder, Map<String, byte[]> made) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      Path to = folder.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue());
    }
  }
}
