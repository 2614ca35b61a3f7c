package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import zhounian.model.Region;

/**
 * An equirectangular projection, true to scale along the parallel in the middle of what it shows.
 *
 * @param plot the field of the map on the canvas
 * @param scale canvas units for one degree of latitude
 * @param squeeze length of a degree of longitude in degrees of latitude
 */
record MapFrame(
    Box plot, double scale, double squeeze, double middleLatitude, double middleLongitude) {
  /** Kilometres in one degree of latitude, on a sphere of 6371 km. */
  private static final double KILOMETRES = 111.195;

  private static final double[] DEGREES = {0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60};
  private static final int[] LENGTHS = {
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000
  };

  /** The least difference of latitude that a map shows, so that one place alone has a map too. */
  private static final double LEAST = 0.6;

  /**
   * The frame that shows all places.
   *
   * @param side room left and right of the outermost places
   * @param head room above and below them
   */
  static MapFrame of(
      List<Region> places,
      double left,
      double top,
      double width,
      double shortest,
      double tallest,
      double side,
      double head) {
    double south = places.stream().mapToDouble(MapFrame::latitude).min().orElse(0);
    double north = places.stream().mapToDouble(MapFrame::latitude).max().orElse(0);
    double west = places.stream().mapToDouble(MapFrame::longitude).min().orElse(0);
    double east = places.stream().mapToDouble(MapFrame::longitude).max().orElse(0);
    double latitude = (south + north) / 2;
    double squeeze = Math.cos(Math.toRadians(latitude));
    double high = Math.max(north - south, LEAST);
    double wide = Math.max((east - west) * squeeze, LEAST);
    double scale = Math.min((width - 2 * side) / wide, (tallest - 2 * head) / high);
    double height = Math.max(shortest, high * scale + 2 * head);
    return new MapFrame(
        new Box(left, top, width, height), scale, squeeze, latitude, (west + east) / 2);
  }

  private static double latitude(Region place) {
    return place.latitude().orElseThrow().doubleValue();
  }

  private static double longitude(Region place) {
    return place.longitude().orElseThrow().doubleValue();
  }

  double x(Region place) {
    return x(longitude(place));
  }

  double y(Region place) {
    return y(latitude(place));
  }

  private double x(double longitude) {
    return plot.x() + plot.width() / 2 + (longitude - middleLongitude) * squeeze * scale;
  }

  private double y(double latitude) {
    return plot.y() + plot.height() / 2 - (latitude - middleLatitude) * scale;
  }

  /** A line of the graticule. */
  record Degree(double at, String text) {}

  /** Meridians that cross the plot, at least {@code apart} canvas units apart. */
  List<Degree> meridians(double apart) {
    double half = plot.width() / 2 / (squeeze * scale);
    return degrees(middleLongitude - half, middleLongitude + half, 180, apart, true);
  }

  /** Parallels that cross the plot, at the same step. */
  List<Degree> parallels(double apart) {
    double half = plot.height() / 2 / scale;
    return degrees(middleLatitude - half, middleLatitude + half, 90, apart, false);
  }

  private List<Degree> degrees(double from, double to, int most, double apart, boolean across) {
    double step = DEGREES[DEGREES.length - 1];
    for (int i = DEGREES.length - 1; i >= 0 && DEGREES[i] * squeeze * scale >= apart; i--) {
      step = DEGREES[i];
    }
    List<Degree> lines = new ArrayList<>();
    for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + 1e-9; i++) {
      double degree = i * step;
      if (Math.abs(degree) <= most) {
        lines.add(new Degree(across ? x(degree) : y(degree), text(degree, step)));
      }
    }
    return lines;
  }

  private static String text(double degree, double step) {
    int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
    String digits =
        java.math.BigDecimal.valueOf(Math.abs(degree))
            .setScale(decimals, java.math.RoundingMode.HALF_UP)
            .toPlainString();
    return (degree < -1e-9 ? "−" : "") + digits + "°";
  }

  /** A round length that takes at most a quarter of the plot: kilometres. */
  int kilometres() {
    int best = LENGTHS[0];
    for (int length : LENGTHS) {
      if (length(length) <= plot.width() / 4) {
        best = length;
      }
    }
    return best;
  }

  /** Canvas units of so many kilometres. */
  double length(int kilometres) {
    return kilometres / KILOMETRES * scale;
  }
}
