package zhounian.font;

import java.nio.ByteBuffer;

/**
 * One simple glyph of a TrueType font.
 *
 * @param outline its entry of the glyf table; empty for a space
 * @param advance in font units (1/1000 em)
 * @param bearing left side bearing, in font units
 */
record Glyph(byte[] outline, int advance, int bearing) {

  private static final int REPEAT = 8;
  private static final int SHORT_X = 2;
  private static final int SAME_X = 16;

  /** An upright rectangle, such as a dash. */
  static Glyph bar(int advance, int left, int bottom, int right, int top) {
    ByteBuffer outline = ByteBuffer.allocate(36);
    outline.putShort((short) 1);
    for (int edge : new int[] {left, bottom, right, top, 3, 0}) {
      outline.putShort((short) edge); // the box, then the last point's number, then no instructions
    }
    outline.put(new byte[] {1, 1, 1, 1}); // four points on the curve, long steps
    for (int step : new int[] {left, 0, right - left, 0, bottom, top - bottom, 0, bottom - top}) {
      outline.putShort((short) step); // clockwise from the lower left: all x, then all y
    }
    return new Glyph(java.util.Arrays.copyOf(outline.array(), outline.position()), advance, left);
  }

  boolean blank() {
    return outline.length == 0;
  }

  int contours() {
    return blank() ? 0 : ByteBuffer.wrap(outline).getShort();
  }

  int points() {
    return blank() ? 0 : ByteBuffer.wrap(outline).getShort(10 + 2 * (contours() - 1)) + 1;
  }

  /** An edge of the ink: 0 left, 1 bottom, 2 right, 3 top; 0 for a space. */
  int edge(int number) {
    return blank() ? 0 : ByteBuffer.wrap(outline).getShort(2 + 2 * number);
  }

  /** The same ink with the given room on both sides. */
  Glyph narrowed(int room) {
    int shift = room - edge(0);
    ByteBuffer moved = ByteBuffer.wrap(outline.clone());
    int flags = 10 + 2 * contours();
    flags += 2 + moved.getShort(flags);
    int first = moved.get(flags);
    if ((first & (SHORT_X | SAME_X)) != 0) {
      throw new IllegalStateException("the first point of the glyph cannot be moved in place");
    }
    int at = flags;
    for (int seen = 0; seen < points(); seen++) {
      if ((moved.get(at++) & REPEAT) != 0) {
        seen += Byte.toUnsignedInt(moved.get(at++));
      }
    }
    moved.putShort(at, (short) (moved.getShort(at) + shift));
    moved.putShort(2, (short) room);
    moved.putShort(6, (short) (edge(2) + shift));
    return new Glyph(moved.array(), edge(2) - edge(0) + 2 * room, room);
  }
}
