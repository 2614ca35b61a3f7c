package zhounian.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import zhounian.model.Drawing;
import zhounian.model.Drawing.Ink;

/**
 * What is being drawn: marks in the order of painting, lengths rounded to hundredths.
 *
 * @see Recorder
 */
final class Sheet {
  /** How far the control points of a quarter of a circle lie from its ends, in radii. */
  private static final double QUARTER = 0.5523;

  private final Measure measure;
  private final List<Drawing.Mark> marks = new ArrayList<>();
  private final List<Drawing.Spot> spots = new ArrayList<>();

  Sheet(Measure measure) {
    this.measure = measure;
  }

  /** The drawing, so far. */
  Drawing drawing(int width, double height) {
    return new Drawing(width, (int) Math.ceil(height - 1e-6), marks, spots);
  }

  double width(String text, double size, boolean bold) {
    return measure.width(text, size, bold);
  }

  void fill(Shape shape, String token, double opacity) {
    Drawing.Outline outline = outline(shape);
    if (!outline.commands().isEmpty()) {
      marks.add(new Drawing.Fill(outline, new Ink(token, opacity)));
    }
  }

  void stroke(Shape shape, String token, Drawing.Pen pen) {
    Drawing.Outline outline = outline(shape);
    if (!outline.commands().isEmpty()) {
      marks.add(new Drawing.Stroke(outline, Ink.of(token), pen));
    }
  }

  void line(double x1, double y1, double x2, double y2, String token, double width) {
    lines(List.of(new Box.Segment(x1, y1, x2, y2)), token, pen(width));
  }

  /** Straight lines in one path; nothing where there are none. */
  void lines(List<Box.Segment> lines, String token, Drawing.Pen pen) {
    Path path = new Path();
    for (Box.Segment line : lines) {
      path.add('M', line.x1(), line.y1());
      path.add('L', line.x2(), line.y2());
    }
    if (!lines.isEmpty()) {
      marks.add(new Drawing.Stroke(path.outline(), Ink.of(token), pen));
    }
  }

  void rectangle(Box box, String token, double opacity) {
    if (box.width() > 0 && box.height() > 0) {
      marks.add(new Drawing.Fill(path(box), new Ink(token, opacity)));
    }
  }

  void frame(Box box, String token, double width) {
    marks.add(new Drawing.Stroke(path(box), Ink.of(token), pen(width)));
  }

  void disc(double x, double y, double radius, String token) {
    disc(x, y, radius, token, 1);
  }

  void disc(double x, double y, double radius, String token, double opacity) {
    marks.add(new Drawing.Fill(circle(x, y, radius), new Ink(token, opacity)));
  }

  void ring(double x, double y, double radius, String token, double width) {
    marks.add(new Drawing.Stroke(circle(x, y, radius), Ink.of(token), pen(width)));
  }

  /** A run of text whose upper left corner and width the box gives. */
  void text(String text, Box box, Type type, String figure) {
    text(text, box.x(), box.baseline(type.size()), type, figure);
  }

  /** A run of text that starts at a point of its baseline; nothing for an empty one. */
  void text(String text, double x, double y, Type type, String figure) {
    if (!text.isEmpty()) {
      marks.add(
          new Drawing.Text(
              text,
              round(x),
              round(y),
              round(width(text, type.size(), type.bold())),
              type.size(),
              type.bold(),
              Ink.of(type.token()),
              figure,
              round(type.halo()),
              0));
    }
  }

  /** Something to point at: what the box holds says {@code says}. */
  void spot(Box box, String figure, String says) {
    spots.add(
        new Drawing.Spot(
            round(box.x()), round(box.y()), round(box.width()), round(box.height()), figure, says));
  }

  /** A dot to point at. */
  void spot(double x, double y, double radius, String figure, String says) {
    spot(new Box(x - radius, y - radius, 2 * radius, 2 * radius), figure, says);
  }

  /** How a text is set. */
  record Type(double size, boolean bold, String token, double halo) {}

  static Drawing.Pen pen(double width) {
    return new Drawing.Pen(round(width), List.of(), false);
  }

  static double round(double length) {
    return BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
  }

  private static Drawing.Outline path(Box box) {
    Path path = new Path();
    path.add('M', box.x(), box.y());
    path.add('L', box.right(), box.y());
    path.add('L', box.right(), box.bottom());
    path.add('L', box.x(), box.bottom());
    path.add('Z');
    return path.outline();
  }

  private static Drawing.Outline circle(double x, double y, double r) {
    double c = QUARTER * r;
    Path path = new Path();
    path.add('M', x + r, y);
    path.add('C', x + r, y + c, x + c, y + r, x, y + r);
    path.add('C', x - c, y + r, x - r, y + c, x - r, y);
    path.add('C', x - r, y - c, x - c, y - r, x, y - r);
    path.add('C', x + c, y - r, x + r, y - c, x + r, y);
    path.add('Z');
    return path.outline();
  }

  private static Drawing.Outline outline(Shape shape) {
    Path path = new Path();
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> path.add('M', points[0], points[1]);
        case PathIterator.SEG_LINETO -> path.add('L', points[0], points[1]);
        case PathIterator.SEG_QUADTO -> path.add('Q', points[0], points[1], points[2], points[3]);
        case PathIterator.SEG_CUBICTO -> path.add('C', points.clone());
        default -> path.add('Z');
      }
    }
    return path.outline();
  }

  /** A path in the making. */
  private static final class Path {
    private final StringBuilder commands = new StringBuilder();
    private final List<Double> coordinates = new ArrayList<>();

    void add(char command, double... points) {
      commands.append(command);
      for (double point : points) {
        coordinates.add(round(point));
      }
    }

    Drawing.Outline outline() {
      return new Drawing.Outline(commands.toString(), coordinates);
    }
  }
}
