package zhounian.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  /** SHA-256 of {@code abc}, from FIPS 180-2, appendix B.1. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void itIsWrittenAsSha256sumReadsItAndReadBackTheSame() {
    String hash = Manifest.hash("abc".getBytes(StandardCharsets.UTF_8));
    Manifest manifest = new Manifest(new TreeMap<>(Map.of("铁路 1.html", hash, "a/b", hash)));
    String text = new String(manifest.toBytes(), StandardCharsets.UTF_8);
    assertEquals(ABC + "  a/b\n" + ABC + "  铁路 1.html\n", text);
    assertEquals(manifest, Manifest.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ABC + "  a\n" + ABC,
        ABC + "  a",
        ABC + "  ../a\n",
        ABC + " a\n",
        "\n",
        "\u0000\u0000\u0000\u0000",
        "xyz  a\n"
      })
  void aDamagedManifestKnowsNothing(String text) {
    assertEquals(Manifest.empty(), Manifest.parse(text));
  }
}
