package zhounian.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Text that is to become one file in UTF-8: gathered once, encoded once. One serves all pages that
 * a thread makes, one after the other, so that what it gathers in is made and cleared once.
 */
final class Utf8Text extends Writer {
  /** More characters than this are let go after the page that had them. */
  private static final int KEPT = 1 << 18;

  private static final ThreadLocal<Utf8Text> OWN = ThreadLocal.withInitial(Utf8Text::new);

  private char[] text = new char[32 * 1024];
  private byte[] encoded = new byte[0];
  private int length;

  private Utf8Text() {}

  /** An empty one, for as long as this thread does not ask again. */
  static Utf8Text empty() {
    Utf8Text own = OWN.get();
    if (own.text.length > KEPT) {
      OWN.remove();
      own = OWN.get();
    }
    own.length = 0;
    return own;
  }

  @Override
  public void write(int c) {
    room(1);
    text[length++] = (char) c;
  }

  @Override
  public void write(char[] from, int start, int count) {
    room(count);
    System.arraycopy(from, start, text, length, count);
    length += count;
  }

  @Override
  public void write(String from, int start, int count) {
    room(count);
    from.getChars(start, start + count, text, length);
    length += count;
  }

  private void room(int count) {
    if (count > text.length - length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, Math.addExact(length, count)));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The bytes; a surrogate without its partner becomes a question mark, as Java encodes it. */
  byte[] bytes() {
    char[] chars = text; // a local variable is read faster than a field
    int end = length;
    if (encoded.length < 3L * end) {
      encoded = new byte[Math.multiplyExact(3, end > KEPT ? end : text.length)];
    }
    byte[] bytes = encoded;
    int at = 0;
    for (int i = 0; i < end; i++) {
      char c = chars[i];
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        bytes[at++] = (byte) (0xE0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (isPair(chars, i, end)) {
        int point = Character.toCodePoint(c, chars[++i]);
        bytes[at++] = (byte) (0xF0 | point >> 18);
        bytes[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | point & 0x3F);
      } else {
        bytes[at++] = '?';
      }
    }
    return Arrays.copyOf(bytes, at);
  }

  private static boolean isPair(char[] chars, int at, int end) {
    return at + 1 < end && Character.isSurrogatePair(chars[at], chars[at + 1]);
  }
}
