package zhounian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A reference line or band across horizontal bars; its name stands above them. */
final class RowGuides {
  private RowGuides() {}

  /** A tint from one value to the other. */
  static void band(Band band, BarScale scale, double top, double foot, Sheet sheet, Look look) {
    double left = scale.x(band.from().amount());
    double width = Math.max(scale.x(band.to().amount()) - left, 1);
    sheet.rectangle(new Box(left, top, width, foot - top), "hair", Band.TINT);
    name(band.text(), left + width / 2, band.to().figure().id(), sheet, look);
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
    name(reference.text(), x, reference.shown().figure().id(), sheet, look);
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

  private static void name(String text, double middle, String figure, Sheet sheet, Look look) {
    Sheet.Type type = look.axis("ink2", false);
    double width = look.textWidth(text, type);
    double left = Math.max(0, Math.min(middle - width / 2, look.width() - width));
    sheet.text(text, left, type.size() * 0.9, type, figure);
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
