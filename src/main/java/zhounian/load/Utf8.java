package zhounian.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text: UTF-8 and nothing else, without byte-order mark, with {@code \n} line ends. */
final class Utf8 {
  private Utf8() {}

  /** The offset of the first byte that is not UTF-8 (RFC 3629), or -1. */
  static int flaw(byte[] bytes, String decoded) {
    if (decoded.indexOf('\ufffd') < 0) {
      return -1;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    return StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, out, true)
            .isError()
        ? in.position()
        : -1;
  }

  /** A text without its byte-order mark and with one kind of line end. */
  static String normal(String decoded) {
    String text = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
