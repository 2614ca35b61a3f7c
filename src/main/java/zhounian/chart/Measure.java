package zhounian.chart;

import zhounian.font.Family;
import zhounian.font.Fonts;

/** How wide the fonts of the charts set a text: all that the drawing of text needs to know. */
@FunctionalInterface
public interface Measure {

  /**
   * The advance of a line of text.
   *
   * @param size type size, in the canvas's units
   * @param bold weight 700; else 400
   * @return width in the same units
   */
  double width(String text, double size, boolean bold);

  /** Measures with the sans of the bundled fonts, in which charts are set. */
  static Measure of(Fonts fonts) {
    return (text, size, bold) -> fonts.face(Family.SANS, bold).measure(text, size);
  }
}
