package zhounian.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The font files themselves, as FontBox reads them. */
class BundledFontsTest {
  private static final int NO_GLYPH = 0;

  /** The end of the planes that have Han characters. */
  private static final int LAST = 0x3FFFF;

  static List<Face> faces() {
    return Fonts.load().faces();
  }

  static List<Face> chinese() {
    return faces().stream().filter(f -> f.family().ordinal() < 2).toList();
  }

  static List<Face> latin() {
    return faces().stream().filter(f -> f.family().ordinal() >= 2).toList();
  }

  @ParameterizedTest
  @MethodSource("faces")
  void hasTheSumOfTheList(Face face) {
    assertEquals(face.sha256(), FontRecipe.sha256(face.bytes()));
  }

  @Test
  void aDamagedFileIsNotHandedOut() {
    Face face = faces().get(0);
    Face other = new Face(face.family(), face.bold(), "0".repeat(64), face.metrics());
    assertThrows(IllegalStateException.class, other::bytes);
  }

  @Test
  void theFourChineseFilesStaySmall() {
    assertTrue(chinese().stream().mapToInt(f -> f.bytes().length).sum() <= 14_000_000);
    latin().forEach(f -> assertTrue(f.bytes().length < 80_000, f.fileName()));
  }

  @ParameterizedTest
  @MethodSource("faces")
  void everyCharacterHasAGlyphOfItsOwn(Face face) throws IOException {
    CmapLookup cmap = parse(face).getUnicodeCmapLookup();
    Set<Integer> glyphs = new HashSet<>();
    for (int c = 0; c <= LAST; c++) {
      int glyph = cmap.getGlyphId(c);
      assertTrue(glyph == NO_GLYPH || glyphs.add(glyph), "U+%04X shares a glyph".formatted(c));
    }
    for (int common : "人工月见长–—".codePoints().toArray()) {
      assertEquals(face.covers(common), cmap.getGlyphId(common) != NO_GLYPH);
    }
  }

  @ParameterizedTest
  @MethodSource("faces")
  void hasNeitherRadicalsNorCompatibilityCharacters(Face face) throws IOException {
    CmapLookup cmap = parse(face).getUnicodeCmapLookup();
    int[][] ranges = {
      {0x2E80, 0x2FDF},
      {0xF900, 0xFAFF},
      {0x2F800, 0x2FA1F},
      {0x2010, 0x2012},
      {0x2015, 0x2015},
      {0x2027, 0x2027},
      {0x22EF, 0x22EF},
      {0xA0, 0xA0},
      {0xAD, 0xAD}
    };
    for (int[] range : ranges) {
      for (int c = range[0]; c <= range[1]; c++) {
        assertEquals(NO_GLYPH, cmap.getGlyphId(c), "U+%04X".formatted(c));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("faces")
  void hasNoLayoutTablesAndMayBeEmbedded(Face face) throws IOException {
    TrueTypeFont font = parse(face);
    Set<String> tables = font.getTableMap().keySet();
    for (String tag : List.of("GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "DSIG", "STAT")) {
      assertFalse(tables.contains(tag), tag);
    }
    assertEquals(0, font.getOS2Windows().getFsType());
    assertEquals(face.weight(), font.getOS2Windows().getWeightClass());
    assertEquals(face.family().familyName(), font.getNaming().getFontFamily());
    assertEquals(face.bold() ? "Bold" : "Regular", font.getNaming().getFontSubFamily());
  }

  @ParameterizedTest
  @MethodSource("faces")
  void itsChecksumIsRight(Face face) {
    ByteBuffer file = ByteBuffer.wrap(face.bytes());
    int sum = 0;
    while (file.hasRemaining()) {
      sum += file.getInt();
    }
    assertEquals(0xB1B0AFBA, sum);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void isMeasuredAsFontBoxMeasuresIt(Face face) throws IOException {
    TrueTypeFont font = parse(face);
    CmapLookup cmap = font.getUnicodeCmapLookup();
    int seen = 0;
    for (int c = 0x20; c <= LAST; c++) {
      int glyph = cmap.getGlyphId(c);
      if (glyph != NO_GLYPH) {
        assertEquals(font.getAdvanceWidth(glyph), face.advance(c), "U+%04X".formatted(c));
        assertTrue(face.covers(c));
        seen++;
      }
    }
    assertEquals(font.getNumberOfGlyphs() - 1, seen);
    assertEquals(font.getHorizontalHeader().getAscender(), face.ascent());
    assertEquals(-font.getHorizontalHeader().getDescender(), face.descent());
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void holdsExactlyTheCharactersOfTheList(Face face) throws IOException {
    CmapLookup cmap = parse(face).getUnicodeCmapLookup();
    Set<Integer> found = new HashSet<>();
    for (int c = 0; c <= LAST; c++) {
      if (cmap.getGlyphId(c) != NO_GLYPH) {
        found.add(c);
      }
    }
    assertEquals(FontRecipe.characters(), found);
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void coversTheNationalStandards(Face face) throws IOException {
    Charset gb2312 = Charset.forName("GB2312");
    List<String> missing = new ArrayList<>();
    int characters = 0;
    for (int row = 0xA1; row <= 0xF7; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        String c = new String(new byte[] {(byte) row, (byte) cell}, gb2312);
        if (c.codePointAt(0) != 0xFFFD) {
          characters++;
          if (!face.covers(c.codePointAt(0))) {
            missing.add(c);
          }
        }
      }
    }
    assertEquals(7445, characters);
    missing.remove("―"); // U+2015: some take it for the dash that Chinese text writes as U+2014
    assertEquals(List.of(), missing);
    assertEquals(
        8105, tableOfGeneralCharacters().codePointCount(0, tableOfGeneralCharacters().length()));
    assertEquals(Set.of(), Fonts.load().missing(tableOfGeneralCharacters()));
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void coversTheSignsOfAReport(Face face) {
    "AZaz09ÀéüĀǎΑΩαω←→↑↓①⑳−×÷±≈≤≥‰℃㎡㎞°·•■▲○●◎※—–…“”‘’《》〈〉「」、。學茤弢𠅤"
        .codePoints()
        .forEach(c -> assertTrue(face.covers(c), Character.toString(c)));
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void theDashFillsTheWholeEm(Face face) throws IOException {
    BoundingBox ink = ink(face, 0x2014);
    assertEquals(1000, face.advance(0x2014));
    assertEquals(0, ink.getLowerLeftX());
    assertEquals(1000, ink.getUpperRightX());
    assertEquals(380, (ink.getLowerLeftY() + ink.getUpperRightY()) / 2, 1);
    BoundingBox hyphen = ink(face, '-');
    assertEquals(hyphen.getHeight(), ink.getHeight(), 15, "as thick as the face's other strokes");
  }

  @Test
  void theBoldDashIsThicker() throws IOException {
    for (Family family : List.of(Family.SANS, Family.SERIF)) {
      Fonts fonts = Fonts.load();
      assertTrue(
          ink(fonts.face(family, true), 0x2014).getHeight()
              > ink(fonts.face(family, false), 0x2014).getHeight());
    }
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void theEllipsisStandsInTheMiddle(Face face) throws IOException {
    BoundingBox ink = ink(face, '…');
    assertEquals(1000, face.advance('…'));
    assertEquals(500, (ink.getLowerLeftX() + ink.getUpperRightX()) / 2, 1);
    assertEquals(380, (ink.getLowerLeftY() + ink.getUpperRightY()) / 2, 1);
  }

  @ParameterizedTest
  @MethodSource("latin")
  void englishQuotesAreNarrow(Face face) {
    assertTrue(face.advance('’') < 350);
    assertTrue(face.advance('“') < 600);
    assertNotEquals(1000, face.advance('…'));
    assertNotEquals(1000, face.advance('—'));
    assertFalse(face.covers('人'));
  }

  @ParameterizedTest
  @MethodSource("latin")
  void lettersAreAsWideAsInTheFontItGoesWith(Face face) {
    Family partner = face.family() == Family.LATIN_SANS ? Family.SANS : Family.SERIF;
    Face chinese = Fonts.load().face(partner, face.bold());
    for (int c = 0x20; c < 0x7F; c++) {
      assertEquals(chinese.advance(c), face.advance(c), Character.toString(c));
      assertTrue(face.covers(c));
    }
    assertEquals(chinese.ascent(), face.ascent());
    assertEquals(chinese.descent(), face.descent());
    assertEquals(1000, chinese.advance('’'), "in Chinese text the quotes keep a whole em");
  }

  /** Runs where the source fonts are: {@code -Dzhounian.font.sources=FOLDER}. */
  @Test
  void theRecipeMakesTheSameBytes() throws IOException {
    String sources = System.getProperty("zhounian.font.sources");
    assumeTrue(sources != null, "the source fonts are not part of the project");
    Map<String, byte[]> made = FontRecipe.make(Path.of(sources));
    assertEquals(faces().size(), made.size());
    for (Face face : faces()) {
      assertEquals(face.sha256(), FontRecipe.sha256(made.get(face.fileName())), face.fileName());
    }
  }

  private static String tableOfGeneralCharacters() throws IOException {
    try (var in = FontRecipe.class.getResourceAsStream("characters.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String table = all.split("# 通用规范汉字表[^\n]*\n")[1];
      return table.substring(0, table.indexOf('#')).replace("\n", "");
    }
  }

  private static BoundingBox ink(Face face, int codePoint) throws IOException {
    TrueTypeFont font = parse(face);
    return font.getGlyph()
        .getGlyph(font.getUnicodeCmapLookup().getGlyphId(codePoint))
        .getBoundingBox();
  }

  private static TrueTypeFont parse(Face face) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
  }
}
