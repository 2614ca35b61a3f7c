package zhounian.font;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a font says about widths and heights, in 1/1000 em, read from the tables {@code head},
 * {@code hhea}, {@code hmtx} and {@code cmap} (ISO/IEC 14496-22) without touching the outlines.
 */
public final class Metrics {
  /** Units to the em in every bundled font. */
  static final int EM = 1000;

  private static final int HEADER = 12;
  private static final int RECORD = 16;

  private final int ascent;
  private final int descent;

  /** Of each group of {@code cmap} three numbers: first and last code point, and first glyph. */
  private final int[] groups;

  /** Of each glyph two numbers: its width, and its left side bearing, which nobody asks for. */
  private final short[] advances;

  // The tables are taken as they are: a loop over each of their entries, run once, is run slowly.
  private Metrics(ByteBuffer hhea, ByteBuffer hmtx, ByteBuffer cmap) {
    ascent = hhea.getShort(4);
    descent = -hhea.getShort(6);
    advances = new short[2 * Short.toUnsignedInt(hhea.getShort(34))];
    hmtx.asShortBuffer().get(advances);
    int table = cmap.getInt(8);
    groups = new int[3 * cmap.getInt(table + 12)];
    cmap.position(table + 16);
    cmap.asIntBuffer().get(groups);
  }

  /**
   * Reads the first part of a bundled font, up to its outlines.
   *
   * @throws IOException if it cannot be read, or is not laid out as the bundled fonts are
   */
  static Metrics read(InputStream font) throws IOException {
    DataInputStream in = new DataInputStream(font);
    byte[] header = new byte[HEADER];
    in.readFully(header);
    byte[] records = new byte[RECORD * ByteBuffer.wrap(header).getShort(4)];
    in.readFully(records);
    Map<String, int[]> places = new TreeMap<>();
    for (int at = 0; at < records.length; at += RECORD) {
      ByteBuffer record = ByteBuffer.wrap(records, at, RECORD);
      places.put(
          new String(records, at, 4, StandardCharsets.ISO_8859_1),
          new int[] {record.getInt(at + 8), record.getInt(at + 12)});
    }
    int start = HEADER + records.length;
    int end = 0;
    for (String tag : new String[] {"head", "hhea", "hmtx", "cmap"}) {
      int[] place = places.get(tag);
      if (place == null) {
        throw new IOException("the font has no table " + tag);
      }
      end = Math.max(end, place[0] + place[1]);
    }
    byte[] first = new byte[end - start];
    in.readFully(first);
    ByteBuffer head = slice(first, start, places.get("head"));
    ByteBuffer cmap = slice(first, start, places.get("cmap"));
    if (head.getShort(18) != EM || cmap.getShort(2) != 1 || cmap.getShort(cmap.getInt(8)) != 12) {
      throw new IOException("the font is not one of 1000 units to the em with one format-12 cmap");
    }
    return new Metrics(
        slice(first, start, places.get("hhea")), slice(first, start, places.get("hmtx")), cmap);
  }

  private static ByteBuffer slice(byte[] bytes, int start, int[] place) {
    return ByteBuffer.wrap(bytes, place[0] - start, place[1]).slice();
  }

  /** Height above the baseline, in 1/1000 em. */
  public int ascent() {
    return ascent;
  }

  /** Depth below the baseline, in 1/1000 em, positive. */
  public int descent() {
    return descent;
  }

  /**
   * Whether a text with this code point comes out right: it has a glyph, or is a space of another
   * width (drawn as the common space), or a line end or tab, or a mark without a picture such as
   * the word joiner U+2060.
   */
  public boolean covers(int codePoint) {
    return glyph(codePoint) > 0 || space(codePoint) || invisible(codePoint);
  }

  /**
   * The width of a code point in 1/1000 em: of its glyph; of the common space for the other spaces;
   * 0 for marks without a picture; one em for what the font does not have.
   */
  public int advance(int codePoint) {
    int glyph = glyph(codePoint);
    if (glyph == 0 && space(codePoint)) {
      glyph = glyph(' ');
    } else if (glyph == 0 && invisible(codePoint)) {
      return 0;
    }
    return glyph == 0 ? EM : Short.toUnsignedInt(advances[2 * glyph]);
  }

  /** The width of a text on one line, in 1/1000 em. */
  public long advance(String text) {
    return text.codePoints().asLongStream().map(c -> advance((int) c)).sum();
  }

  private int glyph(int codePoint) {
    int low = 0;
    int high = groups.length / 3 - 1;
    while (low <= high) {
      int group = (low + high) >>> 1;
      if (groups[3 * group] > codePoint) {
        high = group - 1;
      } else if (groups[3 * group + 1] < codePoint) {
        low = group + 1;
      } else {
        return groups[3 * group + 2] + codePoint - groups[3 * group];
      }
    }
    return 0;
  }

  private static boolean space(int codePoint) {
    return Character.isSpaceChar(codePoint)
        || codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r';
  }

  private static boolean invisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }
}
