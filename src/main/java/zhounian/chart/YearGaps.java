package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bands over years without numbers, and what the widest of them says.
 *
 * @param frame of the chart
 */
record YearGaps(LineData data, Amounts amounts, LineFrame frame, Look look) {

  /** Years without numbers and the band over them. */
  record Hole(int first, int last, Box band) {}

  List<Hole> holes() {
    List<Hole> holes = new ArrayList<>();
    if (data.gap().isEmpty()) {
      return holes;
    }
    int before = Integer.MIN_VALUE;
    for (int year : data.years()) {
      if (before != Integer.MIN_VALUE && year - before > 1) {
        double from = frame.x(before + 1.0);
        double to = frame.x(year);
        BigDecimal line = frame.ticks().values().get((frame.ticks().values().size() - 1) * 2 / 3);
        double upper = frame.y(line.doubleValue());
        holes.add(
            new Hole(
                before + 1, year - 1, new Box(from, upper, to - from, frame.bottom() - upper)));
      }
      before = year;
    }
    return holes;
  }

  List<Placed> words() {
    Sheet.Type type = look.axis("ink3", true);
    Optional<Hole> widest = holes().stream().max(Comparator.comparingDouble(h -> h.band().width()));
    if (widest.isEmpty()) {
      return List.of();
    }
    Hole hole = widest.get();
    double room = hole.band().width() - look.length(10);
    List<String> said = Wrap.even(data.gap(), room, type.size(), false, look.measure());
    List<String> dated = new ArrayList<>(said);
    dated.add(0, amounts.wording().years(hole.first(), hole.last()));
    List<Placed> full = fitted(hole.band(), dated, room, type);
    return full.isEmpty() ? fitted(hole.band(), said, room, type) : full;
  }

  private List<Placed> fitted(Box band, List<String> lines, double room, Sheet.Type type) {
    double step = 1.5 * type.size();
    double height = step * lines.size();
    if (height > band.height() || lines.stream().anyMatch(l -> look.textWidth(l, type) > room)) {
      return List.of();
    }
    List<Placed> runs = new ArrayList<>();
    double upper = band.y() + (band.height() - height) / 2;
    for (String line : lines) {
      double width = look.textWidth(line, type);
      double x = band.x() + (band.width() - width) / 2;
      runs.add(new Placed(line, new Box(x, upper, width, type.size()), type, ""));
      upper += step;
    }
    return runs;
  }
}
