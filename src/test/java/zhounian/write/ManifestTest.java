package zhounian.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.model.Sum;

class ManifestTest {
  /** CRC-32 and CRC-32C of {@code 123456789}, from the catalogues of both, and its length. */
  private static final String DIGITS = "cbf43926" + "e3069283" + "00000009";

  @Test
  void itIsWrittenOneFileALineAndReadBackTheSame() {
    String hash = Sum.of("123456789".getBytes(StandardCharsets.UTF_8));
    Manifest manifest = new Manifest(new TreeMap<>(Map.of("铁路 1.html", hash, "a/b", hash)));
    String text = new String(manifest.toBytes(), StandardCharsets.UTF_8);
    assertEquals(DIGITS + "  a/b\n" + DIGITS + "  铁路 1.html\n", text);
    assertEquals(manifest, Manifest.parse(text));
  }

  @Test
  void anEditOfAnyBitIsSeen() {
    byte[] bytes = "<p>二十三条铁路</p>".getBytes(StandardCharsets.UTF_8);
    String before = Sum.of(bytes);
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      assertNotEquals(before, Sum.of(bytes));
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
    }
    assertEquals(before, Sum.of(bytes));
  }

  @Test
  void moreOrFewerZerosAtAnEndAreSeen() {
    assertNotEquals(Sum.of(new byte[0]), Sum.of(new byte[1]));
    assertNotEquals(Sum.of(new byte[1]), Sum.of(new byte[2]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DIGITS + "  a\n" + DIGITS,
        DIGITS + "  a",
        DIGITS + "  ../a\n",
        DIGITS + " a\n",
        "\n",
        "\u0000\u0000\u0000\u0000",
        "xyz  a\n"
      })
  void aDamagedManifestKnowsNothing(String text) {
    assertEquals(Manifest.empty(), Manifest.parse(text));
  }
}
