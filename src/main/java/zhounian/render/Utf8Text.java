package zhounian.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Text that is to become one file in UTF-8: gathered once, encoded once into as much as it takes.
 */
final class Utf8Text extends Writer {
  private char[] text = new char[12 * 1024];
  private int length;

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
    byte[] bytes = new byte[size(chars, end)];
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
    return bytes;
  }

  private static int size(char[] chars, int end) {
    int size = end;
    for (int i = 0; i < end; i++) {
      char c = chars[i];
      if (c < 0x80) {
        continue;
      } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        size += c < 0x800 ? 1 : 2;
      } else if (isPair(chars, i, end)) {
        size += 2; // four bytes for two characters
        i++;
      }
    }
    return size;
  }

  private static boolean isPair(char[] chars, int at, int end) {
    return at + 1 < end && Character.isSurrogatePair(chars[at], chars[at + 1]);
  }
}
