package zhounian.font;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.Locale;
import java.util.Map;

/**
 * A bundled face as an AWT font that measures by our own tables. It carries a name, a style and a
 * size through libraries that speak of {@link Font}, and never asks the machine for a font: no
 * fontconfig, no FreeType, no font files, the same widths everywhere. It cannot draw: hand it to a
 * {@code Graphics2D} that records strings or writes them to a PDF by the family's name. What would
 * need outlines throws {@link UnsupportedOperationException}.
 */
public final class MeasuredFont extends Font {
  private static final long serialVersionUID = 1L;

  private final transient Face face;

  /**
   * A face in a size.
   *
   * @param size in the unit of what is drawn
   */
  public MeasuredFont(Face face, float size) {
    super(face.family().familyName(), face.bold() ? BOLD : PLAIN, Math.round(size));
    this.face = face;
    this.pointSize = size;
  }

  /** Which face it is. */
  public Face face() {
    return face;
  }

  /** The measures, fractional where AWT allows it. */
  public FontMetrics metrics() {
    return new Measures(this);
  }

  @Override
  public String getFamily() {
    return face.family().familyName();
  }

  @Override
  public String getFamily(Locale locale) {
    return getFamily();
  }

  @Override
  public String getFontName() {
    return face.bold() ? getFamily() + " Bold" : getFamily();
  }

  @Override
  public String getFontName(Locale locale) {
    return getFontName();
  }

  @Override
  public String getPSName() {
    return face.fileName().replace(".ttf", "");
  }

  @Override
  public MeasuredFont deriveFont(float size) {
    return new MeasuredFont(face, size);
  }

  /**
   * The same face.
   *
   * @throws UnsupportedOperationException if the style is not the face's own
   */
  @Override
  public MeasuredFont deriveFont(int style) {
    if (style != getStyle()) {
      throw new UnsupportedOperationException("a measured font has the style of its file");
    }
    return this;
  }

  @Override
  public MeasuredFont deriveFont(int style, float size) {
    return deriveFont(style).deriveFont(size);
  }

  @Override
  public Font deriveFont(AffineTransform transform) {
    throw new UnsupportedOperationException("a measured font is not transformed");
  }

  @Override
  public Font deriveFont(int style, AffineTransform transform) {
    throw new UnsupportedOperationException("a measured font is not transformed");
  }

  @Override
  public Font deriveFont(Map<? extends AttributedCharacterIterator.Attribute, ?> attributes) {
    throw new UnsupportedOperationException("a measured font has no other attributes");
  }

  @Override
  public boolean canDisplay(char c) {
    return face.covers(c);
  }

  @Override
  public boolean canDisplay(int codePoint) {
    return face.covers(codePoint);
  }

  @Override
  public int canDisplayUpTo(String text) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (!face.covers(text.codePointAt(at))) {
        return at;
      }
    }
    return -1;
  }

  @Override
  public boolean hasUniformLineMetrics() {
    return true;
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new Lines(text.length());
  }

  @Override
  public LineMetrics getLineMetrics(String text, int from, int to, FontRenderContext context) {
    return new Lines(to - from);
  }

  @Override
  public LineMetrics getLineMetrics(char[] text, int from, int to, FontRenderContext context) {
    return new Lines(to - from);
  }

  @Override
  public LineMetrics getLineMetrics(
      CharacterIterator text, int from, int to, FontRenderContext context) {
    return new Lines(to - from);
  }

  /** The box of a text: as wide as its characters, from the ascent to the descent. */
  @Override
  public Rectangle2D getStringBounds(String text, FontRenderContext context) {
    return new Rectangle2D.Double(
        0, -ascent(), face.measure(text, pointSize), ascent() + descent());
  }

  @Override
  public Rectangle2D getStringBounds(String text, int from, int to, FontRenderContext context) {
    return getStringBounds(text.substring(from, to), context);
  }

  @Override
  public Rectangle2D getStringBounds(char[] text, int from, int to, FontRenderContext context) {
    return getStringBounds(new String(text, from, to - from), context);
  }

  @Override
  public Rectangle2D getStringBounds(
      CharacterIterator text, int from, int to, FontRenderContext context) {
    StringBuilder run = new StringBuilder();
    for (int at = from; at < to; at++) {
      run.append(text.setIndex(at));
    }
    return getStringBounds(run.toString(), context);
  }

  @Override
  public GlyphVector createGlyphVector(FontRenderContext context, String text) {
    throw outlines();
  }

  @Override
  public GlyphVector createGlyphVector(FontRenderContext context, char[] text) {
    throw outlines();
  }

  @Override
  public GlyphVector createGlyphVector(FontRenderContext context, CharacterIterator text) {
    throw outlines();
  }

  @Override
  public GlyphVector createGlyphVector(FontRenderContext context, int[] glyphs) {
    throw outlines();
  }

  @Override
  public GlyphVector layoutGlyphVector(
      FontRenderContext context, char[] text, int from, int to, int flags) {
    throw outlines();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeasuredFont font
        && font.face.fileName().equals(face.fileName())
        && font.pointSize == pointSize;
  }

  @Override
  public int hashCode() {
    return 31 * face.fileName().hashCode() + Float.hashCode(pointSize);
  }

  private static UnsupportedOperationException outlines() {
    return new UnsupportedOperationException("a measured font has no outlines");
  }

  private double ascent() {
    return (double) face.ascent() * pointSize / Metrics.EM;
  }

  private double descent() {
    return (double) face.descent() * pointSize / Metrics.EM;
  }

  /** The face's ascent and descent for a run of characters; the strokes are those of Noto. */
  private final class Lines extends LineMetrics {
    private final int characters;

    Lines(int characters) {
      this.characters = characters;
    }

    @Override
    public int getNumChars() {
      return characters;
    }

    @Override
    public float getAscent() {
      return (float) ascent();
    }

    @Override
    public float getDescent() {
      return (float) descent();
    }

    @Override
    public float getLeading() {
      return 0;
    }

    @Override
    public float getHeight() {
      return (float) (ascent() + descent());
    }

    @Override
    public int getBaselineIndex() {
      return ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[] {0, -getAscent() / 2, -getAscent()};
    }

    @Override
    public float getStrikethroughOffset() {
      return -0.3f * pointSize;
    }

    @Override
    public float getStrikethroughThickness() {
      return 0.05f * pointSize;
    }

    @Override
    public float getUnderlineOffset() {
      return 0.125f * pointSize;
    }

    @Override
    public float getUnderlineThickness() {
      return 0.05f * pointSize;
    }
  }

  /** AWT's view of the face; whole numbers are rounded to the nearest. */
  private static final class Measures extends FontMetrics {
    private static final long serialVersionUID = 1L;

    Measures(MeasuredFont font) {
      super(font);
    }

    private MeasuredFont measured() {
      return (MeasuredFont) font;
    }

    @Override
    public int getAscent() {
      return (int) Math.round(measured().ascent());
    }

    @Override
    public int getDescent() {
      return (int) Math.round(measured().descent());
    }

    @Override
    public int charWidth(int codePoint) {
      return stringWidth(Character.toString(codePoint));
    }

    @Override
    public int charWidth(char c) {
      return stringWidth(String.valueOf(c));
    }

    @Override
    public int charsWidth(char[] text, int from, int length) {
      return stringWidth(new String(text, from, length));
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.round(measured().face.measure(text, font.getSize2D()));
    }

    @Override
    public FontRenderContext getFontRenderContext() {
      return new FontRenderContext(null, true, true);
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics context) {
      return measured().new Lines(text.length());
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
      return measured().getStringBounds(text, getFontRenderContext());
    }
  }
}
