package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LookalikesTest {
  private static final Path SOUNDS = Path.of("src/main/resources/characters/same-sound.txt");

  @Test
  void whatSoundsOrLooksTheSameIsTakenForEachOther() {
    assertTrue(Lookalikes.confusable('区', '曲'), "qu");
    assertTrue(Lookalikes.confusable('致', '智'), "zhi");
    assertTrue(Lookalikes.confusable('道', '导'), "dao");
    assertTrue(Lookalikes.confusable('—', '一'));
    assertTrue(Lookalikes.confusable('茤', '芩'));
    assertFalse(Lookalikes.confusable('京', '津'), "jing, jin");
    assertFalse(Lookalikes.confusable('东', '西'));
    assertFalse(Lookalikes.confusable('区', '区'));
    assertFalse(Lookalikes.confusable('A', 'B'));
  }

  /** {@code -Dgolden=update} writes the list anew, never in CI. */
  @Test
  void theSoundsAreThoseOfTheCommonCharacters() throws IOException {
    Transliterator latin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    Map<String, StringBuilder> groups = new TreeMap<>();
    Charset common = Charset.forName("GB2312");
    for (int row = 0xB0; row <= 0xF7; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        String character = new String(new byte[] {(byte) row, (byte) cell}, common);
        if (character.length() == 1 && Character.isIdeographic(character.charAt(0))) {
          groups
              .computeIfAbsent(latin.transliterate(character).trim(), s -> new StringBuilder())
              .append(character);
        }
      }
    }
    StringBuilder text =
        new StringBuilder("# 同音的字，不分声调，一行一组；字取自 GB/T 2312，读音取自 ICU 的 Han-Latin。\n");
    groups.values().stream().filter(g -> g.length() > 1).forEach(g -> text.append(g).append('\n'));
    if ("update".equals(System.getProperty("golden"))) {
      if (System.getenv("CI") != null) {
        fail("expected files are never written in CI");
      }
      Files.writeString(SOUNDS, text, StandardCharsets.UTF_8);
    }
    assertEquals(text.toString(), Files.readString(SOUNDS, StandardCharsets.UTF_8));
  }
}
