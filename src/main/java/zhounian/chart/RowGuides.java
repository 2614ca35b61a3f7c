package zhounian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A reference line or band across horizontal bars; its name stands above them. */
final class RowGuides {
  private RowGuides() {}

  /** Room above the rows for the names of what there is to compare with. */
  static double room(Optional<Reference> reference, Optional<Band> band, Look look) {
    int names = (reference.isPresent() ? 1 : 0) + (band.isPresent() ? 1 : 0);
    return names == 0
        ? look.length(2)
        : names * look.axisSize() + (names - 1) * look.length(5) + look.length(9);
  }

  /** A tint from one value to the other. */
  static void band(Band band, BarScale scale, double top, double foot, Sheet sheet, Look look) {
    double left = scale.x(band.from().amount());
    double width = Math.max(scale.x(band.to().amount()) - left, 1);
    sheet.rectangle(new Box(left, top, width, foot - top), "hair", Band.TINT);
    name(
        band.text(), left + width / 2, look.axisSize() * 0.9, band.to().figure().id(), sheet, look);
  }

  /**
   * A dashed line between the bars that becomes a cut inside them and leaves out the texts.
   *
   * @param bars from above to below
   */
  static void line(
      Reference reference,
      BarScale scale,
      double top,
      double foot,
      List<Box> bars,
      List<Box> texts,
      Sheet sheet,
      Look look) {
    double x = scale.x(reference.shown().amount());
    // The lowest line of names is that of the reference; a band stands above it.
    double baseline = top - look.length(9) - look.axisSize() * 0.1;
    name(reference.text(), x, baseline, reference.shown().figure().id(), sheet, look);
    List<Box.Segment> dashes = new ArrayList<>();
    double from = top - look.length(3);
    for (Box bar : bars) {
      if (bar.x() < x && x < bar.right()) {
        clear(dashes, x, from, bar.y(), texts, look);
        sheet.line(x, bar.y(), x, bar.bottom(), "paper", look.canvas().hairline());
        from = bar.bottom();
      }
    }
    clear(dashes, x, from, foot, texts, look);
    sheet.lines(dashes, "ink3", look.dashed());
  }

  private static void name(
      String text, double middle, double baseline, String figure, Sheet sheet, Look look) {
    Sheet.Type type = look.axis("ink2", false);
    double width = look.textWidth(text, type);
    double left = Math.max(0, Math.min(middle - width / 2, look.width() - width));
    sheet.text(text, left, baseline, type, figure);
  }

  private static void clear(
      List<Box.Segment> dashes, double x, double from, double to, List<Box> texts, Look look) {
    double start = from;
    for (Box text : texts.stream().sorted(Comparator.comparingDouble(Box::y)).toList()) {
      boolean crosses = text.x() - look.length(3) < x && x < text.right() + look.length(3);
      if (crosses && text.bottom() > start && text.y() < to) {
        if (text.y() - start > 1) {
          dashes.add(new Box.Segment(x, start, x, text.y()));
        }
        start = text.bottom();
      }
    }
    if (to - start > 1) {
      dashes.add(new Box.Segment(x, start, x, to));
    }
  }
}
