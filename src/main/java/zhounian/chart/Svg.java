package zhounian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import zhounian.model.Drawing;
import zhounian.model.Theme;

/**
 * Writes a drawing as SVG 1.1 to stand inside a page.
 *
 * <p>Every mark has its light colour as an attribute and a class of its token, {@code f-TOKEN} for
 * fills and {@code s-TOKEN} for strokes, so that a style sheet can colour it anew for dark mode.
 * Text keeps the width that the fonts gave it ({@code textLength}), whatever face a reader's
 * machine sets it in; so labels that do not overlap here overlap nowhere.
 */
public final class Svg {
  private static final String FACES =
      "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, sans-serif";

  private final Theme theme;
  private final boolean live;
  private final StringBuilder out = new StringBuilder();

  private Svg(Theme theme, boolean live) {
    this.theme = theme;
    this.live = live;
  }

  /**
   * The drawing as one {@code svg} element, in one line for each mark.
   *
   * @param id unique in the page: prefix of the ids inside
   * @param title what the drawing is called
   * @param description its finding and values in words; may be empty
   */
  public static String of(
      Drawing drawing, Theme theme, String id, String title, String description) {
    return new Svg(theme, false).write(drawing, id, title, description);
  }

  /**
   * The same with what a reader can point at: unpainted boxes of class {@code spot} whose {@code
   * data-says} tells the exact value, for the page's script.
   */
  public static String live(
      Drawing drawing, Theme theme, String id, String title, String description) {
    return new Svg(theme, true).write(drawing, id, title, description);
  }

  private String write(Drawing drawing, String id, String title, String description) {
    String named = id + "-t" + (description.isEmpty() ? "" : " " + id + "-d");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
    attribute("width", "" + drawing.width());
    attribute("height", "" + drawing.height());
    attribute("role", "img");
    attribute("aria-labelledby", named);
    attribute("font-family", FACES);
    out.append(">\n");
    out.append("<title");
    attribute("id", id + "-t");
    out.append('>').append(escaped(title)).append("</title>\n");
    if (!description.isEmpty()) {
      out.append("<desc");
      attribute("id", id + "-d");
      out.append('>').append(escaped(description)).append("</desc>\n");
    }
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Fill fill) {
        fill(fill);
      } else if (mark instanceof Drawing.Stroke stroke) {
        stroke(stroke);
      } else if (mark instanceof Drawing.Text text) {
        text(text);
      }
    }
    if (live) {
      drawing.spots().forEach(this::spot);
    }
    return out.append("</svg>\n").toString();
  }

  private void spot(Drawing.Spot spot) {
    out.append("<rect");
    attribute("x", number(spot.x()));
    attribute("y", number(spot.y()));
    attribute("width", number(spot.width()));
    attribute("height", number(spot.height()));
    attribute("fill", "none");
    attribute("class", "spot");
    if (!spot.figure().isEmpty()) {
      attribute("data-figure", spot.figure());
    }
    attribute("data-says", spot.says());
    out.append("/>\n");
  }

  private void fill(Drawing.Fill fill) {
    out.append("<path");
    attribute("d", path(fill.outline()));
    ink("fill", fill.ink());
    attribute("class", "f-" + fill.ink().token());
    out.append("/>\n");
  }

  private void stroke(Drawing.Stroke stroke) {
    Drawing.Pen pen = stroke.pen();
    out.append("<path");
    attribute("d", path(stroke.outline()));
    attribute("fill", "none");
    ink("stroke", stroke.ink());
    attribute("stroke-width", number(pen.width()));
    if (!pen.dash().isEmpty()) {
      attribute(
          "stroke-dasharray", String.join(" ", pen.dash().stream().map(Svg::number).toList()));
    }
    if (pen.roundEnds()) {
      attribute("stroke-linecap", "round");
      attribute("stroke-linejoin", "round");
    }
    attribute("class", "s-" + stroke.ink().token());
    out.append("/>\n");
  }

  private void text(Drawing.Text text) {
    out.append("<text");
    attribute("x", number(text.x()));
    attribute("y", number(text.y()));
    attribute("font-size", number(text.size()));
    if (text.bold()) {
      attribute("font-weight", "700");
    }
    if (text.text().codePointCount(0, text.text().length()) > 1) {
      attribute("textLength", number(text.advance()));
    }
    if (text.angle() != 0) {
      attribute(
          "transform",
          "rotate(" + number(text.angle()) + " " + number(text.x()) + " " + number(text.y()) + ")");
    }
    ink("fill", text.ink());
    String classes = "f-" + text.ink().token();
    if (text.halo() > 0) {
      ink("stroke", Drawing.Ink.of("paper"));
      attribute("stroke-width", number(text.halo()));
      attribute("stroke-linejoin", "round");
      attribute("paint-order", "stroke");
      classes += " s-paper";
    }
    attribute("class", classes);
    if (!text.figure().isEmpty()) {
      attribute("data-figure", text.figure());
    }
    out.append('>').append(escaped(text.text())).append("</text>\n");
  }

  private void ink(String name, Drawing.Ink ink) {
    attribute(name, theme.light().getOrDefault(ink.token(), "#000000"));
    if (ink.opacity() < 1) {
      attribute(name + "-opacity", number(ink.opacity()));
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String path(Drawing.Outline outline) {
    StringBuilder path = new StringBuilder();
    List<Double> points = outline.coordinates();
    int next = 0;
    for (char command : outline.commands().toCharArray()) {
      path.append(command);
      int count =
          switch (command) {
            case 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'C' -> 6;
            default -> 0;
          };
      for (int i = 0; i < count; i++) {
        path.append(i == 0 ? "" : " ").append(number(points.get(next++)));
      }
    }
    return path.toString();
  }

  private static String number(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** Markup escaped; characters that XML 1.0 (2.2) does not allow become U+FFFD. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
