package zhounian.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font as it comes from its makers: its tables, and what {@link FontRecipe} takes from
 * them (glyphs, advances, the proportional alternates of full-width marks).
 */
final class SourceFont {
  private static final int RECORD = 16;

  private final byte[] file;
  private final Map<String, ByteBuffer> tables = new LinkedHashMap<>();
  private final Map<Integer, Integer> glyphs;
  private final Map<Integer, Integer> proportional;

  SourceFont(byte[] file) {
    this.file = file.clone();
    ByteBuffer all = ByteBuffer.wrap(this.file);
    for (int i = 0; i < all.getShort(4); i++) {
      int at = 12 + RECORD * i;
      String tag = new String(this.file, at, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, all.slice(all.getInt(at + 8), all.getInt(at + 12)));
    }
    glyphs = readCmap(table("cmap"));
    proportional = readSingleSubstitutions(table("GSUB"), "pwid");
  }

  /** A copy of one table's bytes. */
  byte[] bytes(String tag) {
    ByteBuffer table = table(tag).duplicate();
    byte[] bytes = new byte[table.remaining()];
    table.get(bytes);
    return bytes;
  }

  boolean has(int codePoint) {
    return glyphs.containsKey(codePoint);
  }

  /** The default glyph of a code point. */
  Glyph glyph(int codePoint) {
    return glyphAt(glyphs.get(codePoint));
  }

  /** The proportional alternate of a code point (feature {@code pwid}), or its default glyph. */
  Glyph proportionalGlyph(int codePoint) {
    int id = glyphs.get(codePoint);
    return glyphAt(proportional.getOrDefault(id, id));
  }

  /** The glyph that stands for what is missing. */
  Glyph notdef() {
    return glyphAt(0);
  }

  /** The text of a record of the name table, in Windows Unicode, US English. */
  String name(int id) {
    ByteBuffer name = table("name");
    for (int i = 0; i < name.getShort(2); i++) {
      int at = 6 + 12 * i;
      if (name.getShort(at) == 3 && name.getShort(at + 6) == id) {
        byte[] text = new byte[unsigned(name, at + 8)];
        name.get(unsigned(name, 4) + unsigned(name, at + 10), text);
        return new String(text, StandardCharsets.UTF_16BE);
      }
    }
    throw new IllegalStateException("the source font has no name " + id);
  }

  private Glyph glyphAt(int id) {
    int from = table("loca").getInt(4 * id);
    byte[] outline = new byte[table("loca").getInt(4 * id + 4) - from];
    table("glyf").get(from, outline);
    int metrics = unsigned(table("hhea"), 34);
    ByteBuffer hmtx = table("hmtx");
    int last = Math.min(id, metrics - 1);
    int bearing = hmtx.getShort(id < metrics ? 4 * id + 2 : 4 * metrics + 2 * (id - metrics));
    return new Glyph(outline, unsigned(hmtx, 4 * last), bearing);
  }

  private ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalStateException("the source font has no table " + tag);
    }
    return table;
  }

  private static Map<Integer, Integer> readCmap(ByteBuffer cmap) {
    Map<Integer, Integer> glyphs = new TreeMap<>();
    for (int i = 0; i < cmap.getShort(2); i++) {
      int at = cmap.getInt(8 + 8 * i);
      if (cmap.getShort(at) == 12) {
        for (int g = 0; g < cmap.getInt(at + 12); g++) {
          int group = at + 16 + 12 * g;
          int first = cmap.getInt(group);
          for (int c = first; c <= cmap.getInt(group + 4); c++) {
            glyphs.put(c, cmap.getInt(group + 8) + c - first);
          }
        }
      }
    }
    return glyphs;
  }

  /**
   * Reads the single substitutions (GSUB lookup type 1, format 2, also by extension) of one
   * feature.
   */
  private static Map<Integer, Integer> readSingleSubstitutions(ByteBuffer gsub, String feature) {
    Map<Integer, Integer> substitutes = new TreeMap<>();
    int features = unsigned(gsub, 6);
    int lookups = unsigned(gsub, 8);
    for (int i = 0; i < unsigned(gsub, features); i++) {
      int record = features + 2 + 6 * i;
      byte[] tag = new byte[4];
      gsub.get(record, tag);
      if (Arrays.equals(tag, feature.getBytes(StandardCharsets.ISO_8859_1))) {
        int table = features + unsigned(gsub, record + 4);
        for (int k = 0; k < unsigned(gsub, table + 2); k++) {
          int index = unsigned(gsub, table + 4 + 2 * k);
          readLookup(gsub, lookups + unsigned(gsub, lookups + 2 + 2 * index), substitutes);
        }
      }
    }
    return substitutes;
  }

  private static void readLookup(ByteBuffer gsub, int lookup, Map<Integer, Integer> substitutes) {
    for (int i = 0; i < unsigned(gsub, lookup + 4); i++) {
      int type = unsigned(gsub, lookup);
      int at = lookup + unsigned(gsub, lookup + 6 + 2 * i);
      if (type == 7) {
        type = unsigned(gsub, at + 2);
        at += gsub.getInt(at + 4);
      }
      if (type != 1 || unsigned(gsub, at) != 2) {
        throw new IllegalStateException("a substitution of type " + type + " is not understood");
      }
      int[] covered = readCoverage(gsub, at + unsigned(gsub, at + 2));
      for (int k = 0; k < covered.length; k++) {
        substitutes.put(covered[k], unsigned(gsub, at + 6 + 2 * k));
      }
    }
  }

  private static int[] readCoverage(ByteBuffer gsub, int at) {
    int[] covered = new int[0x10000];
    int count = 0;
    for (int i = 0; i < unsigned(gsub, at + 2); i++) {
      boolean ranges = unsigned(gsub, at) == 2;
      int from = unsigned(gsub, at + 4 + (ranges ? 6 : 2) * i);
      int to = ranges ? unsigned(gsub, at + 6 + 6 * i) : from;
      for (int glyph = from; glyph <= to; glyph++) {
        covered[count++] = glyph;
      }
    }
    return Arrays.copyOf(covered, count);
  }

  private static int unsigned(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }
}
