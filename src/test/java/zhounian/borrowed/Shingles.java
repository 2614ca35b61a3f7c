package zhounian.borrowed;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Every run of {@value #LENGTH} Han characters of some texts, kept as hashes only: it can be asked
 * whether a run stands in them, and says nothing else about them.
 *
 * <p>Of each 64-bit hash 48 bits are kept, sorted, six bytes each. With 100,000 runs kept, a run
 * that stands nowhere in the texts is taken for one of theirs once in 2.8 thousand million times.
 */
final class Shingles {
  /** Han characters in a row that count as taken over. */
  static final int LENGTH = 13;

  private static final int BYTES = 6;
  private static final long KEPT = (1L << (8 * BYTES)) - 1;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of the texts; what is no Han character is left out before they are cut. */
  static Shingles of(List<String> texts) {
    TreeSet<Long> found = new TreeSet<>();
    for (String text : texts) {
      int[] han = han(text);
      for (int at = 0; at + LENGTH <= han.length; at++) {
        found.add(hash(han, at));
      }
    }
    return new Shingles(found.stream().mapToLong(Long::longValue).toArray());
  }

  /** Reads what {@link #bytes} wrote. */
  static Shingles read(byte[] bytes) {
    if (bytes.length % BYTES != 0) {
      throw new IllegalArgumentException(bytes.length + " bytes are no whole number of hashes");
    }
    long[] hashes = new long[bytes.length / BYTES];
    for (int i = 0; i < hashes.length; i++) {
      for (int b = 0; b < BYTES; b++) {
        hashes[i] = hashes[i] << 8 | bytes[i * BYTES + b] & 0xff;
      }
    }
    return new Shingles(hashes);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (long hash : hashes) {
      for (int b = BYTES - 1; b >= 0; b--) {
        out.write((int) (hash >>> (8 * b)));
      }
    }
    return out.toByteArray();
  }

  int size() {
    return hashes.length;
  }

  /**
   * The stretches of {@code han} that stand in the texts: each as long as its runs overlap or
   * touch, so a sentence taken over is told once.
   *
   * @return pairs of start and end (exclusive) in order
   */
  List<int[]> shared(int[] han) {
    List<int[]> found = new ArrayList<>();
    for (int at = 0; at + LENGTH <= han.length; at++) {
      if (Arrays.binarySearch(hashes, hash(han, at)) < 0) {
        continue;
      }
      int[] last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && last[1] >= at) {
        last[1] = at + LENGTH;
      } else {
        found.add(new int[] {at, at + LENGTH});
      }
    }
    return found;
  }

  /** The Han characters of a text, in order. */
  static int[] han(String text) {
    return text.codePoints().filter(Shingles::isHan).toArray();
  }

  static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /** FNV-1a over the code points, stirred once more as its low bits are weak. */
  private static long hash(int[] han, int from) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < from + LENGTH; i++) {
      hash = (hash ^ han[i]) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return (hash ^ hash >>> 33) & KEPT;
  }
}
