package zhounian.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {

  private static int faults(String... paths) {
    return OutputPaths.faults(List.of(paths)).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "..",
        "../a",
        "a/../b",
        "a/..",
        ".",
        "./a",
        "a//b",
        "a/",
        "a\\b",
        "C:a",
        "a\nb",
        "a\u0000b"
      })
  void aPathThatCouldLeadOutsideIsRefused(String path) {
    assertEquals(1, faults(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b/c.html", ".nojekyll", "..a", "a..b/...", "第 1 章/铁路.html"})
  void anOrdinaryPathIsAccepted(String path) {
    assertEquals(0, faults(path));
  }

  @Test
  void pathsThatAreOneFileElsewhereCollide() {
    assertEquals(1, faults("a.html", "a.html"));
    assertEquals(1, faults("a.html", "A.html"));
    assertEquals(1, faults("a/b.html", "A/c.html"));
    assertEquals(1, faults("caf\u00e9", "cafe\u0301"));
    assertEquals(0, faults("a/b.html", "a/c.html", "b/b.html"));
  }

  @Test
  void noFileIsTheFolderOfAnother() {
    assertEquals(1, faults("a", "a/b"));
    assertEquals(1, faults("a/b", "a"));
    assertEquals(1, faults("a/b", "A"));
  }

  @Test
  void everyFaultIsReported() {
    List<String> faults = OutputPaths.faults(List.of("../a", "b", "B"));
    assertEquals(2, faults.size());
    assertNotEquals(faults.get(0), faults.get(1));
  }
}
