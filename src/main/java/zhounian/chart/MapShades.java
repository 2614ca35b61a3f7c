package zhounian.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Classes of a number that a map tells by the depth of a colour. */
record MapShades(Optional<Ticks> ticks, Amounts amounts, String metric) {
  private static final int DEEPEST = 6;

  static MapShades of(List<MapData.Spot> spots, Amounts amounts) {
    List<Shown> shown = spots.stream().flatMap(s -> s.shade().stream()).toList();
    Optional<Ticks> ticks = Optional.empty();
    if (!shown.isEmpty()) {
      List<BigDecimal> values = shown.stream().map(Shown::value).sorted().toList();
      ticks = Optional.of(Ticks.of(values.get(0), values.get(values.size() - 1)));
    }
    String metric = shown.isEmpty() ? "" : shown.get(0).figure().metric().name();
    return new MapShades(ticks, amounts, metric);
  }

  private int classes() {
    return ticks.map(t -> t.values().size() - 1).orElse(0);
  }

  private String token(int index) {
    return "s" + (DEEPEST - classes() + 1 + index);
  }

  /** The colour of a number; a bound belongs to the class above it, the uppermost to the last. */
  String token(Shown shown) {
    List<BigDecimal> bounds = ticks.orElseThrow().values();
    int index = 0;
    while (index + 1 < classes() && shown.value().compareTo(bounds.get(index + 1)) >= 0) {
      index++;
    }
    return token(index);
  }

  /** Adds the classes to a key; what is measured stands with the first. */
  void addTo(Key key, Look look) {
    for (int i = 0; i < classes(); i++) {
      List<BigDecimal> bounds = ticks.orElseThrow().values();
      String range =
          look.words().range(amounts.number(bounds.get(i)), amounts.number(bounds.get(i + 1)));
      String token = token(i);
      key.add(
          i == 0 ? metric + " " + range + " " + amounts.unit() : range,
          (sheet, x, y) -> {
            sheet.disc(x + key.field() / 2, y, look.length(6), token);
            sheet.ring(x + key.field() / 2, y, look.length(6), "ink2", look.canvas().hairline());
          });
    }
  }
}
