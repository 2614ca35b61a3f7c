package zhounian.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhounian.model.Drawing;

/**
 * A graphics surface that puts what is drawn on it down on a {@link Sheet}.
 *
 * <p>It takes plain lines and shapes in the colours of a {@link Palette}. Bitmaps, gradients,
 * textures, text and glyphs are refused with an {@link IllegalStateException}: text is put on the
 * sheet itself, where its width comes from the fonts of the project and never from those of the
 * machine. Clips are kept but cut nothing: axes always hold all that they show.
 */
final class Recorder extends Graphics2D {
  private final Sheet sheet;
  private final RenderingHints hints = new RenderingHints(Map.of());
  private AffineTransform transform = new AffineTransform();
  private Paint paint = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke();
  private Composite composite;
  private Font font;
  private Shape clip;

  Recorder(Sheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public void draw(Shape shape) {
    if (!(stroke instanceof BasicStroke basic)) {
      throw refused("a stroke of an unknown kind");
    }
    List<Double> dash = new ArrayList<>();
    if (basic.getDashArray() != null) {
      for (float length : basic.getDashArray()) {
        dash.add(Sheet.round(length));
      }
    }
    boolean round = basic.getEndCap() == BasicStroke.CAP_ROUND;
    Drawing.Pen pen = new Drawing.Pen(Sheet.round(basic.getLineWidth()), dash, round);
    sheet.stroke(transform.createTransformedShape(shape), token(), pen);
  }

  @Override
  public void fill(Shape shape) {
    sheet.fill(transform.createTransformedShape(shape), token(), 1);
  }

  private String token() {
    if (paint instanceof Palette.Tone tone) {
      return tone.token();
    }
    throw refused("a paint that is no colour of the theme");
  }

  private static IllegalStateException refused(String what) {
    return new IllegalStateException("a drawing cannot hold " + what);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
    draw(new Arc2D.Double(x, y, width, height, startAngle, arcAngle, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
    fill(new Arc2D.Double(x, y, width, height, startAngle, arcAngle, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] xPoints, int[] yPoints, int points) {
    for (int i = 1; i < points; i++) {
      drawLine(xPoints[i - 1], yPoints[i - 1], xPoints[i], yPoints[i]);
    }
  }

  @Override
  public void drawPolygon(int[] xPoints, int[] yPoints, int points) {
    draw(new java.awt.Polygon(xPoints, yPoints, points));
  }

  @Override
  public void fillPolygon(int[] xPoints, int[] yPoints, int points) {
    fill(new java.awt.Polygon(xPoints, yPoints, points));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    throw refused("something wiped out");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refused("a copied area");
  }

  // State

  @Override
  public Graphics create() {
    Recorder copy = new Recorder(sheet);
    copy.transform = new AffineTransform(transform);
    copy.paint = paint;
    copy.background = background;
    copy.stroke = stroke;
    copy.composite = composite;
    copy.font = font;
    copy.clip = clip;
    copy.hints.putAll(hints);
    return copy;
  }

  @Override
  public void dispose() {}

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setPaint(Paint newPaint) {
    paint = newPaint == null ? paint : newPaint;
  }

  @Override
  public Color getColor() {
    return paint instanceof Color color ? color : Color.BLACK;
  }

  @Override
  public void setColor(Color color) {
    setPaint(color);
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color color) {
    background = color;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke newStroke) {
    stroke = newStroke;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite newComposite) {
    composite = newComposite;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font newFont) {
    font = newFont;
  }

  @Override
  public void setPaintMode() {}

  @Override
  public void setXORMode(Color color) {
    throw refused("colours in exclusive-or");
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public void setRenderingHints(Map<?, ?> newHints) {
    hints.clear();
    hints.putAll(newHints);
  }

  @Override
  public void addRenderingHints(Map<?, ?> newHints) {
    hints.putAll(newHints);
  }

  // Place

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform other) {
    transform.concatenate(other);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public void clip(Shape shape) {
    clip = shape;
  }

  @Override
  public Shape getClip() {
    return clip;
  }

  @Override
  public void setClip(Shape shape) {
    clip = shape;
  }

  @Override
  public Rectangle getClipBounds() {
    return clip == null ? null : clip.getBounds();
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return shape.intersects(area);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return null; // belongs to no device
  }

  // Text and bitmaps

  @Override
  public FontMetrics getFontMetrics(Font other) {
    throw refused("text measured by the machine's fonts");
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    throw refused("text measured by the machine's fonts");
  }

  @Override
  public void drawString(String text, int x, int y) {
    throw refused("text in the machine's fonts");
  }

  @Override
  public void drawString(String text, float x, float y) {
    throw refused("text in the machine's fonts");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refused("text in the machine's fonts");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused("text in the machine's fonts");
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw refused("glyphs");
  }

  @Override
  public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
    throw refused("a bitmap");
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refused("a bitmap");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform place) {
    throw refused("a bitmap");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform place) {
    throw refused("a bitmap");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused("a bitmap");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refused("a bitmap");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color color, ImageObserver observer) {
    throw refused("a bitmap");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, Color color, ImageObserver observer) {
    throw refused("a bitmap");
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw refused("a bitmap");
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color color,
      ImageObserver observer) {
    throw refused("a bitmap");
  }
}
