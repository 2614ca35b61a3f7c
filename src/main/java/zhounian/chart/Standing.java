package zhounian.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.Figure;

/** How firm a thing is, and how that looks: by pattern and outline, never by hue. */
enum Standing {
  /** Told by a source as done: solid. */
  REPORTED,
  /** Worked out, or its date is: hollow. */
  DERIVED,
  /** Planned: hollow with a hatch. */
  PLANNED,
  /** Expected: hollow with a broken outline. */
  EXPECTED;

  static Standing of(Figure figure) {
    return of(figure.status(), !figure.derived().isEmpty());
  }

  /** An event whose date no source gives counts as worked out. */
  static Standing of(Event event) {
    return of(event.status(), event.date().inferred());
  }

  /** The status that data give; reported where they give none. */
  static Standing of(String status) {
    return switch (status) {
      case "planned" -> PLANNED;
      case "expected" -> EXPECTED;
      default -> REPORTED;
    };
  }

  private static Standing of(Figure.Status status, boolean derived) {
    return switch (status) {
      case PLANNED -> PLANNED;
      case EXPECTED -> EXPECTED;
      case ACTUAL -> derived ? DERIVED : REPORTED;
    };
  }

  /** A dot. */
  void dot(Sheet sheet, Look look, double x, double y, double radius, String token) {
    if (this == REPORTED) {
      sheet.disc(x, y, radius, token);
      return;
    }
    double line = look.length(1.6);
    sheet.disc(x, y, radius, "paper");
    if (this == PLANNED) {
      sheet.lines(
          Hatch.in(x, y, radius - line / 2, look.length(3)),
          token,
          Sheet.pen(look.canvas().hairline()));
    }
    sheet.stroke(circle(x, y, radius - line / 2), token, outline(look, line));
  }

  /** A circle whose area tells a number. */
  void area(Sheet sheet, Look look, double x, double y, double radius, String token, double fill) {
    double line = look.canvas().hairline() * (this == REPORTED ? 1 : 1.2);
    if (this == PLANNED) {
      sheet.fill(circle(x, y, radius), "paper", 0.7);
      sheet.lines(Hatch.in(x, y, radius, look.length(5)), token, Sheet.pen(line));
    } else if (this == REPORTED || this == DERIVED) {
      sheet.fill(circle(x, y, radius), token, this == REPORTED ? fill : 0.45 * fill);
    }
    sheet.stroke(circle(x, y, radius), token, outline(look, line));
  }

  /** A bar. */
  void bar(Sheet sheet, Look look, Box box, String token) {
    if (this == REPORTED) {
      sheet.rectangle(box, token, 1);
      return;
    }
    double line = look.canvas().hairline();
    if (this == DERIVED) {
      sheet.rectangle(box, token, 0.45);
    } else if (this == PLANNED) {
      sheet.lines(Hatch.in(box, look.length(4)), token, Sheet.pen(line));
    }
    Box inner = new Box(box.x(), box.y(), Math.max(box.width(), line), box.height());
    sheet.stroke(
        new java.awt.geom.Rectangle2D.Double(inner.x(), inner.y(), inner.width(), inner.height()),
        token,
        outline(look, line));
  }

  /** How the outline or a line of this standing is drawn. */
  Drawing.Pen outline(Look look, double width) {
    if (this != EXPECTED) {
      return Sheet.pen(width);
    }
    return new Drawing.Pen(
        Sheet.round(width),
        List.of(Sheet.round(look.length(2)), Sheet.round(look.length(1.6))),
        false);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
