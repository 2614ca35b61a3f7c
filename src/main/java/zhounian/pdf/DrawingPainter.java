package zhounian.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import zhounian.font.Family;
import zhounian.model.Drawing;
import zhounian.model.Theme;

/**
 * Paints a {@link Drawing} into the page: its text is text, in the embedded fonts of the document.
 * No AWT font is ever asked for.
 */
final class DrawingPainter implements FSObjectDrawerFactory {
  private static final String TYPE = "application/x-drawing";
  private static final float MITRE = 10;

  private final Map<String, Drawing> drawings;
  private final Theme theme;
  private final GlyphOutlines outlines;

  DrawingPainter(Map<String, Drawing> drawings, Theme theme, GlyphOutlines outlines) {
    this.drawings = drawings;
    this.theme = theme;
    this.outlines = outlines;
  }

  @Override
  public boolean isReplacedObject(Element e) {
    return e.getAttribute("type").equals(TYPE) && drawings.containsKey(e.getAttribute("data"));
  }

  @Override
  public FSObjectDrawer createDrawer(Element e) {
    if (!isReplacedObject(e)) {
      return null;
    }
    Drawing drawing = drawings.get(e.getAttribute("data"));
    return (element, x, y, width, height, device, context, dotsPerPixel) -> {
      paint(drawing, x, y, width, device, context);
      return null;
    };
  }

  private void paint(
      Drawing drawing,
      double x,
      double y,
      double width,
      OutputDevice device,
      RenderingContext context) {
    double scale = width / drawing.width();
    AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
    Canvas canvas = new Canvas((PdfBoxOutputDevice) device, context, place, scale);
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Fill fill) {
        canvas.fill(fill);
      } else if (mark instanceof Drawing.Stroke stroke) {
        canvas.stroke(stroke);
      } else if (mark instanceof Drawing.Text text) {
        canvas.text(text);
      }
    }
  }

  /** Everything below works in the engine's dots. */
  private final class Canvas {
    private final PdfBoxOutputDevice device;
    private final RenderingContext context;
    private final AffineTransform place;
    private final double scale;

    Canvas(
        PdfBoxOutputDevice device, RenderingContext context, AffineTransform place, double scale) {
      this.device = device;
      this.context = context;
      this.place = place;
      this.scale = scale;
    }

    void fill(Drawing.Fill fill) {
      device.setColor(color(fill.ink()));
      device.fill(place.createTransformedShape(path(fill.outline())));
    }

    void stroke(Drawing.Stroke stroke) {
      Drawing.Pen pen = stroke.pen();
      draw(path(stroke.outline()), stroke.ink(), pen.width(), pen.dash(), pen.roundEnds());
    }

    void text(Drawing.Text text) {
      AffineTransform turn = AffineTransform.getTranslateInstance(text.x(), text.y());
      turn.rotate(Math.toRadians(text.angle()));
      if (text.halo() > 0) {
        Shape outline =
            turn.createTransformedShape(outlines.of(text.text(), text.size(), text.bold()));
        draw(outline, Drawing.Ink.of("paper"), text.halo(), List.of(), true);
      }
      FontSpecification font = font(text);
      device.setColor(color(text.ink()));
      ((AbstractOutputDevice) device).setFontSpecification(font); // else bold would be thickened
      device.setFont(context.getFont(font));
      if (text.angle() == 0) {
        AffineTransform at = new AffineTransform(place);
        at.translate(text.x(), text.y());
        device.drawString(
            text.text(), (float) at.getTranslateX(), (float) at.getTranslateY(), null);
      } else {
        turned(text, turn);
      }
    }

    /** The device turns about the page's lower left corner, in its dots but with y upwards. */
    private void turned(Drawing.Text text, AffineTransform turn) {
      AffineTransform at = new AffineTransform(place);
      at.concatenate(turn);
      double x = at.getTranslateX();
      double y = at.getTranslateY();
      PageBox page = context.getPage();
      double left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
      double top =
          page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
      double height = device.getPage().getMediaBox().getHeight() / device.getDeviceLength(1);
      device.pushTransformLayer(
          AffineTransform.getRotateInstance(
              -Math.toRadians(text.angle()), x + left, height - y - top));
      device.drawString(text.text(), (float) x, (float) y, null);
      device.popTransformLayer();
    }

    private void draw(
        Shape shape, Drawing.Ink ink, double width, List<Double> dash, boolean roundEnds) {
      float[] lengths = null;
      if (!dash.isEmpty()) {
        lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
          lengths[i] = (float) (dash.get(i) * scale);
        }
      }
      device.setColor(color(ink));
      device.setStroke(
          new BasicStroke(
              (float) (width * scale),
              roundEnds ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
              roundEnds ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER,
              MITRE,
              lengths,
              0));
      device.draw(place.createTransformedShape(shape));
    }

    private FontSpecification font(Drawing.Text text) {
      FontSpecification font = new FontSpecification();
      font.families = new String[] {Family.SANS.familyName()};
      font.fontWeight = text.bold() ? IdentValue.BOLD : IdentValue.NORMAL;
      font.fontStyle = IdentValue.NORMAL;
      font.variant = IdentValue.NORMAL;
      font.size = (float) (text.size() * scale);
      return font;
    }
  }

  private FSRGBColor color(Drawing.Ink ink) {
    String hex = theme.light().get(ink.token());
    if (hex == null) {
      throw new IllegalArgumentException("the theme has no colour " + ink.token());
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new FSRGBColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, (float) ink.opacity());
  }

  private static Path2D path(Drawing.Outline outline) {
    Path2D path = new Path2D.Double();
    List<Double> c = outline.coordinates();
    int at = 0;
    for (char command : outline.commands().toCharArray()) {
      switch (command) {
        case 'M' -> path.moveTo(c.get(at), c.get(at + 1));
        case 'L' -> path.lineTo(c.get(at), c.get(at + 1));
        case 'Q' -> path.quadTo(c.get(at), c.get(at + 1), c.get(at + 2), c.get(at + 3));
        case 'C' ->
            path.curveTo(
                c.get(at),
                c.get(at + 1),
                c.get(at + 2),
                c.get(at + 3),
                c.get(at + 4),
                c.get(at + 5));
        case 'Z' -> path.closePath();
        default -> throw new IllegalArgumentException("path command " + command);
      }
      at += command == 'C' ? 6 : command == 'Q' ? 4 : command == 'Z' ? 0 : 2;
    }
    return path;
  }
}
