package zhounian.model;

/** The surfaces that a drawing is made for. */
public enum Canvas {
  /** The site on a desk: 720 px. */
  WIDE(720, 13, 12, 1),
  /** The site on a phone: 336 px. */
  NARROW(336, 12.5, 11.5, 1),
  /** The PDF: 420 pt, the width of 40 characters of 10.5 pt. */
  PRINT(420, 8, 7.5, 0.615),
  /** Drawings over the whole frame of the site: 1152 px. */
  FULL(1152, 14, 13, 1);

  private final int width;
  private final double labelSize;
  private final double axisSize;
  private final double scale;

  Canvas(int width, double labelSize, double axisSize, double scale) {
    this.width = width;
    this.labelSize = labelSize;
    this.axisSize = axisSize;
    this.scale = scale;
  }

  /** Width in units. */
  public int width() {
    return width;
  }

  /** Size of value and series labels. */
  public double labelSize() {
    return labelSize;
  }

  /** Size of axis labels. */
  public double axisSize() {
    return axisSize;
  }

  /** What lengths given for the wide canvas are multiplied by. */
  public double scale() {
    return scale;
  }

  /** Width of hairlines: half a point in print. */
  public double hairline() {
    return this == PRINT ? 0.5 : 1;
  }
}
