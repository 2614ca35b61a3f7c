package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;

/** One area over time from zero, or up to three that stand on each other. */
final class AreaChart extends TimeChart {
  private static final int MOST_LAYERS = 3;
  private static final List<String> COLORS = List.of("s5", "s4", "s3");

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart",
        "area",
        Schemas.of(
            "面积图",
            "\"type\", \"series\"",
            "    \"type\": {\"type\": \"string\", \"enum\": [\"area\"]}",
            series(MOST_LAYERS, "面积，一层，或由下而上叠起的两三层"),
            Schemas.NUMBERS,
            Schemas.REFERENCE,
            Schemas.BAND),
        true);
  }

  @Override
  LineData data(Exhibit exhibit, Amounts amounts) {
    LineData lines = LineData.of(exhibit, amounts);
    if (lines.series().size() > MOST_LAYERS) {
      amounts.fault(
          exhibit.position(),
          "面积多于 " + MOST_LAYERS + " 层",
          "it has more than " + MOST_LAYERS + " layers");
      return lines.filled(List.of());
    }
    SortedMap<Double, BigDecimal> sums = new TreeMap<>();
    List<LineData.Series> layers = new ArrayList<>();
    for (LineData.Series line : lines.series()) {
      List<LineData.Point> points = new ArrayList<>();
      for (LineData.Point point : line.points()) {
        if (point.shown().value().signum() < 0) {
          amounts.fault(
              exhibit.position(),
              "面积从零画起，画不了负数（“" + point.shown().figure().id() + "”）；改用折线图",
              "areas start at zero and cannot show the negative \""
                  + point.shown().figure().id()
                  + "\"; take a line chart");
          return lines.filled(List.of());
        }
        BigDecimal level = sums.merge(point.at(), point.shown().value(), BigDecimal::add);
        points.add(new LineData.Point(point.at(), point.year(), point.shown(), level));
      }
      if (!points.stream().map(LineData.Point::at).toList().equals(List.copyOf(sums.keySet()))) {
        amounts.fault(
            exhibit.position(),
            "叠起的各层要有同样的年份，“" + line.name() + "”缺数或多数",
            "layers need the same years, those of \"" + line.name() + "\" differ");
        return lines.filled(List.of());
      }
      layers.add(new LineData.Series(line.name(), color(line, layers.size(), exhibit), points));
    }
    return lines.filled(layers);
  }

  /** Parts of a whole are told by depth, unless the editor or a place gives the colour. */
  private static String color(LineData.Series line, int index, Exhibit exhibit) {
    boolean own = !exhibit.data().keyed("series").get(index).text("color").isEmpty();
    boolean many = exhibit.data().keyed("series").size() > 1;
    boolean places =
        exhibit.data().keyed("series").stream()
                .flatMap(s -> s.figures("points").stream().limit(1))
                .map(f -> f.region().id())
                .distinct()
                .count()
            > 1;
    return own || !many || places ? line.color() : COLORS.get(index);
  }
}
