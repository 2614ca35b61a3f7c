package zhounian.pdf;

/**
 * Part of a text, in chars.
 *
 * @param start first char
 * @param end after the last char
 */
record Range(int start, int end) {
  boolean contains(int index) {
    return start <= index && index < end;
  }
}
