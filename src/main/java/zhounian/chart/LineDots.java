package zhounian.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which points of a line chart have dots, and which have their number beside them. */
final class LineDots {

  /** Which numbers are written beside their dots. */
  enum Detail {
    ALL,
    EXTREMES,
    ENDS,
    LAST
  }

  private final LineFrame frame;
  private final Look look;
  private final Detail detail;
  private final List<List<Boolean>> dots = new ArrayList<>();

  LineDots(LineData data, LineFrame frame, Look look, Detail detail) {
    this.frame = frame;
    this.look = look;
    this.detail = detail;
    boolean stacked = data.filled() && data.series().size() > 1;
    for (LineData.Series series : data.series()) {
      // The edges of layers are no values: only the last ones, which are named, have dots.
      dots.add(
          stacked
              ? series.points().stream().map(p -> p.equals(series.last())).toList()
              : of(series));
    }
  }

  Detail detail() {
    return detail;
  }

  /** For each point of a line whether it has a dot. */
  List<Boolean> of(int series) {
    return dots.get(series);
  }

  private List<Boolean> of(LineData.Series series) {
    List<LineData.Point> points = series.points();
    double pitch = Double.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      pitch = Math.min(pitch, frame.x(points.get(i).at()) - frame.x(points.get(i - 1).at()));
    }
    boolean roomy = pitch >= look.length(11);
    Set<Integer> chosen = chosen(series);
    List<Boolean> shown = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      boolean joined =
          (i > 0 && points.get(i).year() - points.get(i - 1).year() <= 1)
              || (i + 1 < points.size() && points.get(i + 1).year() - points.get(i).year() <= 1);
      shown.add(roomy || !joined || chosen.contains(i));
    }
    return shown;
  }

  Set<Integer> chosen(LineData.Series series) {
    List<LineData.Point> points = series.points();
    Set<Integer> chosen = new HashSet<>();
    chosen.add(points.size() - 1);
    if (detail == Detail.LAST) {
      return chosen;
    }
    chosen.add(0);
    if (detail == Detail.ENDS) {
      return chosen;
    }
    int least = 0;
    int most = 0;
    for (int i = 0; i < points.size(); i++) {
      if (detail == Detail.ALL) {
        chosen.add(i);
      }
      least =
          points.get(i).shown().value().compareTo(points.get(least).shown().value()) < 0
              ? i
              : least;
      most =
          points.get(i).shown().value().compareTo(points.get(most).shown().value()) > 0 ? i : most;
    }
    chosen.add(least);
    chosen.add(most);
    return chosen;
  }
}
