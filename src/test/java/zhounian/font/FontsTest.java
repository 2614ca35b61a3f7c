package zhounian.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FontsTest {
  private final Fonts fonts = Fonts.load();
  private final Face sans = fonts.face(Family.SANS, false);

  @Test
  void eachFamilyHasARegularAndABoldFace() {
    assertEquals(8, fonts.faces().size());
    for (Face face : fonts.faces()) {
      assertEquals(face, fonts.face(face.family(), face.bold()));
    }
  }

  @Test
  void aTextIsAsWideAsItsCharacters() {
    assertEquals(40, sans.measure("人月见长", 10));
    assertEquals(0, sans.measure("", 10));
    assertEquals(10.0 * (4 * sans.advance('2') + 1000) / 1000, sans.measure("2222年", 10));
    assertEquals(10, sans.measure("𠅤", 10), "one character beyond U+FFFF is one character");
  }

  @Test
  void widthsAreFractional() {
    assertEquals(sans.advance('1') * 12.5 / 1000, sans.measure("1", 12.5));
    assertTrue(sans.measure("1", 12.5) % 1 > 0);
  }

  @Test
  void digitsOfTheSansAreOfOneWidth() {
    for (Face face : List.of(sans, fonts.face(Family.SANS, true))) {
      for (char digit = '1'; digit <= '9'; digit++) {
        assertEquals(face.advance('0'), face.advance(digit), face.fileName());
      }
    }
  }

  @Test
  void otherSpacesAreDrawnAsTheCommonOne() {
    for (int space : new int[] {0xA0, 0x2009, 0x202F, '\t', '\n'}) {
      assertTrue(sans.covers(space));
      assertEquals(sans.advance(' '), sans.advance(space));
    }
    assertEquals(1000, sans.advance(0x3000));
  }

  @Test
  void joinersHaveNoWidth() {
    assertTrue(sans.covers(0x2060));
    assertEquals(sans.measure("5年", 10), sans.measure("5\u2060年", 10));
  }

  @Test
  void whatNoFontHasIsNamed() {
    assertEquals(new TreeSet<>(Arrays.asList(0x2082, 0x1F4CD)), fonts.missing("雄安📍CO₂📍"));
    assertEquals(new TreeSet<>(), fonts.missing("雄安，2014—2024 年\n“It’s”\u2060"));
    assertFalse(sans.covers(0xE000), "private use");
    assertFalse(sans.covers(0), "a control character");
    assertFalse(sans.covers(0xD800), "half of a pair");
    assertEquals(1000, sans.advance(0x2082), "a box");
  }

  @Test
  void whatIsNotSuchAFontIsRefused() {
    byte[] sansBytes = sans.bytes();
    assertThrows(IOException.class, () -> read(new byte[0]));
    assertThrows(IOException.class, () -> read(new byte[200]));
    assertThrows(IOException.class, () -> read(Arrays.copyOf(sansBytes, 1000)));
  }

  @Test
  void measuringReadsOnlyTheFirstPart() throws IOException {
    assertEquals(1000, read(Arrays.copyOf(sans.bytes(), 100_000)).advance('人'));
  }

  private static Metrics read(byte[] font) throws IOException {
    return Metrics.read(new ByteArrayInputStream(font));
  }
}
