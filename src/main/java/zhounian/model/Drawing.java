package zhounian.model;

import java.util.List;

/**
 * A picture, recorded once: painted into the PDF and written as SVG from the same list.
 *
 * @param width in the canvas's own units (px on the site, pt in print), a whole number
 * @param height likewise
 * @param marks in the order of painting
 * @param spots what a reader can point at, in reading order; they paint nothing
 */
public record Drawing(int width, int height, List<Mark> marks, List<Spot> spots) {
  public Drawing {
    marks = List.copyOf(marks);
    spots = List.copyOf(spots);
  }

  /** A picture with nothing to point at. */
  public Drawing(int width, int height, List<Mark> marks) {
    this(width, height, marks, List.of());
  }

  /**
   * A place that tells an exact value to a reader who points at it.
   *
   * @param x left edge
   * @param y upper edge
   * @param figure id of the figure; empty for what is none
   * @param says finished text: what, when, how much
   */
  public record Spot(double x, double y, double width, double height, String figure, String says) {}

  /** One thing painted. */
  public sealed interface Mark {}

  /** A filled outline. */
  public record Fill(Outline outline, Ink ink) implements Mark {}

  /** A stroked outline. */
  public record Stroke(Outline outline, Ink ink, Pen pen) implements Mark {}

  /**
   * A run of text, on a baseline.
   *
   * @param x left end of the text
   * @param y baseline
   * @param advance width that the fonts give it, in the canvas's units
   * @param size type size
   * @param figure id of the figure that it shows; empty for other text
   * @param halo width of the paper-coloured outline behind it; 0 for none
   * @param angle degrees clockwise about (x, y); 0 for horizontal text
   */
  public record Text(
      String text,
      double x,
      double y,
      double advance,
      double size,
      boolean bold,
      Ink ink,
      String figure,
      double halo,
      double angle)
      implements Mark {}

  /**
   * A colour by its name in the theme, so that dark mode needs no second picture.
   *
   * @param token {@code ink}, {@code jing}, {@code s3} …
   * @param opacity 0 to 1
   */
  public record Ink(String token, double opacity) {
    /** The opaque colour of that name. */
    public static Ink of(String token) {
      return new Ink(token, 1);
    }
  }

  /**
   * How a line is drawn.
   *
   * @param dash lengths of line and gap in turn; empty for a solid line
   * @param roundEnds round caps and joins; else butt caps and mitred joins
   */
  public record Pen(double width, List<Double> dash, boolean roundEnds) {
    public Pen {
      dash = List.copyOf(dash);
    }
  }

  /**
   * A path.
   *
   * @param commands one letter each of {@code M L Q C Z}
   * @param coordinates x and y of every point in turn: 2 for M and L, 4 for Q, 6 for C, 0 for Z
   */
  public record Outline(String commands, List<Double> coordinates) {
    public Outline {
      coordinates = List.copyOf(coordinates);
    }
  }
}
