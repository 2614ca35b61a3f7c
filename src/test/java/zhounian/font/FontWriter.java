package zhounian.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes a TrueType font in which every code point has a glyph of its own. Same input, same bytes.
 */
final class FontWriter {
  /**
   * The order of the tables in the file: those that measure come first, so that a reader of
   * advances can stop before the outlines, which are most of the file.
   */
  private static final List<String> ORDER =
      List.of("head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "name", "post", "loca", "glyf");

  private static final int CHECKSUM_OF_A_FONT = 0xB1B0AFBA;

  private final SourceFont source;
  private final SortedMap<Integer, Glyph> glyphs;
  private final SortedMap<Integer, String> names;
  private final boolean latin;

  /**
   * @param source the font whose head, hhea, maxp and OS/2 tables are the pattern
   * @param glyphs what to write, by code point
   * @param names the records of the name table, by their number
   * @param latin whether the font claims the Latin scripts alone
   */
  FontWriter(
      SourceFont source,
      SortedMap<Integer, Glyph> glyphs,
      SortedMap<Integer, String> names,
      boolean latin) {
    this.source = source;
    this.glyphs = glyphs;
    this.names = names;
    this.latin = latin;
  }

  byte[] write() {
    List<Glyph> all = new ArrayList<>();
    all.add(source.notdef());
    all.addAll(glyphs.values());
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("head", head(all));
    tables.put("hhea", hhea(all));
    tables.put("maxp", maxp(all));
    tables.put("OS/2", os2());
    tables.put("hmtx", hmtx(all));
    tables.put("cmap", cmap());
    tables.put("name", name());
    tables.put("post", source.bytes("post"));
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate(4 * all.size() + 4);
    for (Glyph glyph : all) {
      glyf.writeBytes(glyph.outline());
      glyf.writeBytes(new byte[-glyph.outline().length & 3]);
      loca.putInt(glyf.size());
    }
    ByteBuffer shifted = ByteBuffer.allocate(loca.capacity()); // a zero, then the end of each
    shifted.putInt(0).put(loca.array(), 0, 4 * all.size());
    tables.put("loca", shifted.array());
    tables.put("glyf", glyf.toByteArray());
    return assemble(tables);
  }

  private byte[] head(List<Glyph> all) {
    ByteBuffer head = ByteBuffer.wrap(source.bytes("head"));
    head.putInt(8, 0); // the whole file's sum, filled in last
    for (int edge = 0; edge < 4; edge++) {
      int number = edge;
      var edges = all.stream().filter(g -> !g.blank()).mapToInt(g -> g.edge(number));
      head.putShort(36 + 2 * edge, (short) (edge < 2 ? edges.min() : edges.max()).orElseThrow());
    }
    head.putShort(50, (short) 1); // long offsets
    return head.array();
  }

  private byte[] hhea(List<Glyph> all) {
    ByteBuffer hhea = ByteBuffer.wrap(source.bytes("hhea"));
    List<Glyph> ink = all.stream().filter(g -> !g.blank()).toList();
    hhea.putShort(10, (short) all.stream().mapToInt(Glyph::advance).max().orElseThrow());
    hhea.putShort(12, (short) ink.stream().mapToInt(Glyph::bearing).min().orElseThrow());
    hhea.putShort(
        14,
        (short)
            ink.stream()
                .mapToInt(g -> g.advance() - g.bearing() - (g.edge(2) - g.edge(0)))
                .min()
                .orElseThrow());
    hhea.putShort(
        16,
        (short)
            ink.stream().mapToInt(g -> g.bearing() + g.edge(2) - g.edge(0)).max().orElseThrow());
    hhea.putShort(34, (short) all.size());
    return hhea.array();
  }

  private byte[] maxp(List<Glyph> all) {
    ByteBuffer maxp = ByteBuffer.wrap(source.bytes("maxp"));
    maxp.putShort(4, (short) all.size());
    maxp.putShort(6, (short) all.stream().mapToInt(Glyph::points).max().orElseThrow());
    maxp.putShort(8, (short) all.stream().mapToInt(Glyph::contours).max().orElseThrow());
    return maxp.array();
  }

  private byte[] os2() {
    ByteBuffer os2 = ByteBuffer.wrap(source.bytes("OS/2"));
    os2.putShort(64, glyphs.firstKey().shortValue());
    os2.putShort(66, (short) Math.min(glyphs.lastKey(), 0xFFFF));
    if (latin) {
      os2.putInt(42, 0b111); // Basic Latin, Latin-1 Supplement, Latin Extended-A
      os2.putInt(46, 0);
      os2.putInt(50, 0);
      os2.putInt(54, 0);
      os2.putInt(78, 1); // code page 1252
      os2.putInt(82, 0);
    }
    return os2.array();
  }

  private static byte[] hmtx(List<Glyph> all) {
    ByteBuffer hmtx = ByteBuffer.allocate(4 * all.size());
    all.forEach(g -> hmtx.putShort((short) g.advance()).putShort((short) g.bearing()));
    return hmtx.array();
  }

  /**
   * One format-12 subtable for platform 3, encoding 10; glyphs are numbered in the order of the
   * code points.
   */
  private byte[] cmap() {
    List<int[]> groups = new ArrayList<>();
    int glyph = 1;
    for (int codePoint : glyphs.keySet()) {
      int[] last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null && last[1] + 1 == codePoint) {
        last[1] = codePoint;
      } else {
        groups.add(new int[] {codePoint, codePoint, glyph});
      }
      glyph++;
    }
    int length = 16 + 12 * groups.size();
    ByteBuffer cmap = ByteBuffer.allocate(12 + length);
    cmap.putShort((short) 0).putShort((short) 1);
    cmap.putShort((short) 3).putShort((short) 10).putInt(12);
    cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
    groups.forEach(g -> cmap.putInt(g[0]).putInt(g[1]).putInt(g[2]));
    return cmap.array();
  }

  private byte[] name() {
    ByteBuffer records = ByteBuffer.allocate(6 + 12 * names.size());
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    records.putShort((short) 0).putShort((short) names.size()).putShort((short) records.capacity());
    names.forEach(
        (id, text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
          records.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
          records.putShort(id.shortValue()).putShort((short) bytes.length);
          records.putShort((short) texts.size());
          texts.writeBytes(bytes);
        });
    return ByteBuffer.allocate(records.capacity() + texts.size())
        .put(records.array())
        .put(texts.toByteArray())
        .array();
  }

  private static byte[] assemble(Map<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    int start = 12 + 16 * count;
    int size = start + tables.values().stream().mapToInt(t -> t.length + (-t.length & 3)).sum();
    ByteBuffer font = ByteBuffer.allocate(size);
    font.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    font.putShort((short) Integer.numberOfTrailingZeros(power));
    font.putShort((short) (16 * (count - power)));
    Map<String, Integer> offsets = new LinkedHashMap<>();
    int at = start;
    for (String tag : ORDER) {
      byte[] table = tables.get(tag);
      font.put(at, table);
      offsets.put(tag, at);
      at += table.length + (-table.length & 3);
    }
    for (String tag : tables.keySet().stream().sorted().toList()) {
      int length = tables.get(tag).length;
      font.put(tag.getBytes(StandardCharsets.ISO_8859_1));
      font.putInt(sum(font, offsets.get(tag), length)).putInt(offsets.get(tag)).putInt(length);
    }
    font.putInt(offsets.get("head") + 8, CHECKSUM_OF_A_FONT - sum(font, 0, size));
    return font.array();
  }

  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += font.getInt(at);
    }
    return sum;
  }
}
