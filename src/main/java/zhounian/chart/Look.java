package zhounian.chart;

import java.util.List;
import zhounian.model.Canvas;
import zhounian.model.Drawing;

/**
 * Sizes, colours and words of one drawing: what is given for the wide canvas, scaled to this one.
 *
 * @param palette colours of the theme
 * @param words that the drawing says of its own accord
 */
record Look(Canvas canvas, Palette palette, Measure measure, Wording words) {

  /** Width of the canvas. */
  double width() {
    return canvas.width();
  }

  /** A length given for the wide canvas. */
  double length(double wide) {
    return wide * canvas.scale();
  }

  double labelSize() {
    return canvas.labelSize();
  }

  double axisSize() {
    return canvas.axisSize();
  }

  /** Text of values, ringed by paper. */
  Sheet.Type value(boolean bold) {
    return new Sheet.Type(labelSize(), bold, "ink", length(3.5));
  }

  /** Text of that token in label size, without ring. */
  Sheet.Type label(String token, boolean bold) {
    return new Sheet.Type(labelSize(), bold, token, 0);
  }

  /** Text of axes, keys and gaps. */
  Sheet.Type axis(String token, boolean halo) {
    return new Sheet.Type(axisSize(), false, token, halo ? length(3.5) : 0);
  }

  double textWidth(String text, Sheet.Type type) {
    return measure.width(text, type.size(), type.bold());
  }

  /** A dashed line as references have it. */
  Drawing.Pen dashed() {
    double dash = length(3);
    return new Drawing.Pen(canvas.hairline(), List.of(Sheet.round(dash), Sheet.round(dash)), false);
  }
}
