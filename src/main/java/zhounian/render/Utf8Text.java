package zhounian.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Text that is to become one file in UTF-8: gathered once, encoded once into as much as it takes.
 */
final class Utf8Text extends Writer {
  private char[] text = new char[24 * 1024];
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
    byte[] bytes = new byte[size()];
    int at = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        bytes[at++] = (byte) (0xE0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (isPair(i)) {
        int point = Character.toCodePoint(c, text[++i]);
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

  private int size() {
    int size = length;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (!Character.isSurrogate(c)) {
        size += c < 0x80 ? 0 : c < 0x800 ? 1 : 2;
      } else if (isPair(i)) {
        size += 2; // four bytes for two characters
        i++;
      }
    }
    return size;
  }

  private boolean isPair(int at) {
    return at + 1 < length && Character.isSurrogatePair(text[at], text[at + 1]);
  }
}
