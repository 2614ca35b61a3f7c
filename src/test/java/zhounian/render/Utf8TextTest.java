package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\u007f\u0080\u07ff\u0800\uffff",
        "轨道上的京津冀",
        "𠮷 in 𠮷野家",
        "\ud842",
        "\udfb7a",
        "\ud842\ud842\udfb7\udfb7",
        "é\ud842"
      })
  void itEncodesAsJavaDoes(String text) {
    Utf8Text out = Utf8Text.empty();
    out.write(text, 0, text.length());
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.bytes());
  }

  @Test
  void itTakesTextInAnyPiecesAndOfAnyLength() {
    Utf8Text out = Utf8Text.empty();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      out.write('京');
      out.write("津冀一二".toCharArray(), 0, 2);
      out.write("三地", 1, 1);
      all.append("京津冀地");
    }
    assertArrayEquals(all.toString().getBytes(StandardCharsets.UTF_8), out.bytes());
  }

  @Test
  void onePageAfterAnotherHasItsOwnTextAlone() {
    Utf8Text left = Utf8Text.empty();
    left.write("京".repeat(400_000), 0, 400_000);
    assertEquals(1_200_000, left.bytes().length);
    Utf8Text failed = Utf8Text.empty();
    failed.write("半页", 0, 2);
    Utf8Text next = Utf8Text.empty();
    next.write("津", 0, 1);
    assertArrayEquals("津".getBytes(StandardCharsets.UTF_8), next.bytes());
  }
}
