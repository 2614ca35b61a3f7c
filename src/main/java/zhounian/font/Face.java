package zhounian.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One bundled font file and its measures. There is no kerning, so a text is as wide as the sum of
 * its characters.
 *
 * @param family the family it belongs to
 * @param bold weight 700; else 400
 * @param sha256 of the file, in lower-case hexadecimal digits
 * @param metrics its measures
 */
public record Face(Family family, boolean bold, String sha256, Metrics metrics) {

  /** The weight as in CSS: 400 or 700. */
  public int weight() {
    return bold ? 700 : 400;
  }

  /** The name of the file, unique among the bundled fonts. */
  public String fileName() {
    return family.file(bold);
  }

  /**
   * The font file, read anew and held to its sum.
   *
   * @throws IllegalStateException if the file is not the one that belongs to this version
   */
  public byte[] bytes() {
    byte[] bytes;
    try (InputStream in = Fonts.open(fileName())) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!sha256(bytes).equals(sha256)) {
      throw new IllegalStateException("the bundled font " + fileName() + " is damaged");
    }
    return bytes;
  }

  /** Whether the face can show a code point; see {@link Metrics#covers}. */
  public boolean covers(int codePoint) {
    return metrics.covers(codePoint);
  }

  /** The width of a code point in 1/1000 em; see {@link Metrics#advance}. */
  public int advance(int codePoint) {
    return metrics.advance(codePoint);
  }

  /** Height above the baseline, in 1/1000 em. */
  public int ascent() {
    return metrics.ascent();
  }

  /** Depth below the baseline, in 1/1000 em, positive. */
  public int descent() {
    return metrics.descent();
  }

  /** The width of a text set in the given size, in the unit of the size. */
  public double measure(String text, double size) {
    return metrics.advance(text) * size / Metrics.EM;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
