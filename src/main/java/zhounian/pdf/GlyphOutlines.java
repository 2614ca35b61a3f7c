package zhounian.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import zhounian.font.Family;
import zhounian.font.Fonts;

/** Outlines of text in the sans, for the paper-coloured halo behind labels. */
final class GlyphOutlines {
  private final Fonts fonts;
  private final Map<Boolean, TrueTypeFont> parsed = new HashMap<>();

  GlyphOutlines(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The outline of a text that stands on the origin, y downwards. */
  Path2D of(String text, double size, boolean bold) {
    TrueTypeFont font = parsed.computeIfAbsent(bold, this::parse);
    Path2D path = new Path2D.Double();
    try {
      double scale = size / font.getUnitsPerEm();
      double x = 0;
      for (int c : text.codePoints().toArray()) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null && data.getNumberOfContours() != 0) {
          path.append(
              data.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)),
              false);
        }
        x += font.getAdvanceWidth(glyph) * scale;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }

  private TrueTypeFont parse(boolean bold) {
    try {
      byte[] bytes = fonts.face(Family.SANS, bold).bytes();
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
