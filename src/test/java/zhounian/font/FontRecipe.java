package zhounian.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the font files under {@code src/main/resources/fonts} from the four source fonts; the
 * README there tells where these come from.
 *
 * <p>What is changed, and why: only the characters of {@code characters.txt} stay, for size; each
 * gets a glyph of its own, so that text copied out of a PDF is the text that was written (the
 * sources share 人 with the radical ⼈); the layout tables go, as they slow the PDF and join —— into
 * another character; and the dash U+2014 becomes a bar over the whole em, so that —— has no gap.
 * The Latin companions keep the low dash of the source and take its narrow quotes.
 */
public final class FontRecipe {
  /** The middle of a Han character above the baseline: the em box reaches from -120 to 880. */
  private static final int MIDDLE = 380;

  private static final int EM = 1000;
  private static final int EM_DASH = 0x2014;

  /** The room beside a mark whose source has it only in full width, as · in the sans. */
  private static final int ROOM = 60;

  private static final String RELEASE = ";Zhounian 1";

  private FontRecipe() {}

  /**
   * Writes the font files and their list of sums.
   *
   * @param args the folder that holds the source fonts at any depth, and the folder to write to
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Map.Entry<String, byte[]> font : make(Path.of(args[0])).entrySet()) {
      Files.write(Path.of(args[1]).resolve(font.getKey()), font.getValue());
      sums.append(sha256(font.getValue())).append("  ").append(font.getKey()).append('\n');
    }
    Files.writeString(Path.of(args[1]).resolve("SHA256SUMS"), sums, StandardCharsets.UTF_8);
  }

  /** The bundled fonts by file name, in the order of their list of sums. */
  static Map<String, byte[]> make(Path sources) throws IOException {
    TreeSet<Integer> characters = characters();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String kind : new String[] {"Sans", "Serif"}) {
      for (String style : new String[] {"Regular", "Bold"}) {
        String weight = style.equals("Bold") ? "700" : "400";
        SourceFont source =
            new SourceFont(find(sources, "Noto" + kind + "SC_" + weight + style + ".ttf"));
        files.put("Noto" + kind + "SC-" + style + ".ttf", main(source, characters, kind, style));
        files.put("ZhounianLatin" + kind + "-" + style + ".ttf", latin(source, kind, style));
      }
    }
    return files;
  }

  private static byte[] main(
      SourceFont source, TreeSet<Integer> characters, String kind, String style) {
    SortedMap<Integer, Glyph> glyphs = new TreeMap<>();
    for (int character : characters) {
      if (!source.has(character)) {
        throw new IllegalStateException("not in the source: " + Character.toString(character));
      }
      glyphs.put(character, source.glyph(character));
    }
    Glyph dash = source.glyph(EM_DASH);
    int stroke = dash.edge(3) - dash.edge(1);
    int bottom = MIDDLE - stroke / 2;
    glyphs.put(EM_DASH, Glyph.bar(EM, 0, bottom, EM, bottom + stroke));
    return new FontWriter(
            source,
            glyphs,
            names(source, "Noto " + kind + " SC", "Noto" + kind + "SC", style),
            false)
        .write();
  }

  private static byte[] latin(SourceFont source, String kind, String style) {
    SortedMap<Integer, Glyph> glyphs = new TreeMap<>();
    for (int c = 0x20; c < 0x2213; c++) {
      boolean letter = c < 0x7F || (c > 0xA0 && c < 0x250 && c != 0xAD);
      boolean mark = (c >= 0x2013 && c < 0x203B) || c == 0x20AC || c == 0x2122 || c == 0x2212;
      if ((letter || mark) && c != 0x2015 && c != 0x2027 && source.has(c)) {
        Glyph glyph = source.proportionalGlyph(c);
        boolean wideDot = glyph.advance() == EM && (c == 0xB7 || c == 0x2022);
        glyphs.put(c, wideDot ? glyph.narrowed(ROOM) : glyph);
      }
    }
    return new FontWriter(
            source,
            glyphs,
            names(source, "Zhounian Latin " + kind, "ZhounianLatin" + kind, style),
            true)
        .write();
  }

  private static SortedMap<Integer, String> names(
      SourceFont source, String family, String compact, String style) {
    String version = source.name(5).split(";", 2)[0] + RELEASE;
    SortedMap<Integer, String> names = new TreeMap<>();
    names.put(0, source.name(0));
    names.put(1, family);
    names.put(2, style);
    names.put(3, version + ";" + compact + "-" + style);
    names.put(4, style.equals("Bold") ? family + " Bold" : family);
    names.put(5, version);
    names.put(6, compact + "-" + style);
    names.put(7, source.name(7));
    names.put(10, "Made from " + source.name(4) + " by zhounian.font.FontRecipe");
    names.put(13, source.name(13));
    names.put(14, source.name(14));
    return names;
  }

  /** The code points of {@code characters.txt}. */
  static TreeSet<Integer> characters() throws IOException {
    TreeSet<Integer> characters = new TreeSet<>();
    try (var in = FontRecipe.class.getResourceAsStream("characters.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("# ")) {
          continue;
        }
        if (line.startsWith("U+")) {
          String[] ends = line.replace("U+", "").split("\\.\\.", 2);
          int to = Integer.parseInt(ends[1], 16);
          for (int c = Integer.parseInt(ends[0], 16); c <= to; c++) {
            characters.add(c);
          }
        } else {
          line.codePoints().forEach(characters::add);
        }
      }
    }
    return characters;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] find(Path folder, String name) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.getFileName().toString().equals(name))
          .findFirst()
          .map(FontRecipe::read)
          .orElseThrow(() -> new IOException("no " + name + " under " + folder));
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
