package zhounian.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path project;
  private Shelf shelf;
  private Path file;

  @BeforeEach
  void makeWorkFolder() throws IOException {
    Files.createDirectory(project.resolve(".zhounian"));
    shelf = new Shelf(project);
    file = project.resolve(".zhounian/kept/thing");
  }

  @Test
  void givesBackWhatWasMadeFromTheSame() {
    shelf.put("thing", "from this", BYTES);
    assertArrayEquals(BYTES, shelf.get("thing", "from this").orElseThrow());
    assertEquals(Optional.empty(), shelf.get("thing", "from that"));
    assertEquals(Optional.empty(), shelf.get("other", "from this"));
  }

  @Test
  void anyDamageCountsAsMissing() throws IOException {
    shelf.put("thing", "key", BYTES);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);
      assertEquals(Optional.empty(), shelf.get("thing", "key"), "byte " + i);
    }
    Files.write(file, new byte[0]);
    assertEquals(Optional.empty(), shelf.get("thing", "key"));
  }

  @Test
  void nothingIsReadOrWrittenThroughALink() throws IOException {
    Path outside = Files.createDirectory(project.resolve("outside"));
    Files.createSymbolicLink(project.resolve(".zhounian/kept"), outside);
    shelf.put("thing", "key", BYTES);
    try (var files = Files.list(outside)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void makesNoWorkFolder() throws IOException {
    Files.delete(project.resolve(".zhounian"));
    shelf.put("thing", "key", BYTES);
    assertFalse(Files.exists(project.resolve(".zhounian")));
    assertEquals(Optional.empty(), shelf.get("thing", "key"));
  }
}
