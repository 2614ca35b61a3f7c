package zhounian.chart;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.model.Unit;

/** Scales that a chart may show its numbers in though no figure is written so: 万, 亿, million. */
final class Scales {
  private Scales() {}

  private static final Map<String, Integer> POWERS = powers();

  private static Map<String, Integer> powers() {
    Map<String, Integer> powers = new LinkedHashMap<>();
    powers.put("", 0);
    powers.put("万亿", 12);
    powers.put("万", 4);
    powers.put("亿", 8);
    powers.put("thousand ", 3);
    powers.put("million ", 6);
    powers.put("billion ", 9);
    powers.put("trillion ", 12);
    return powers;
  }

  /**
   * The unit of that text: one that a figure has, or a scale before the unit of a figure.
   *
   * @param units of the figures
   */
  static Optional<Unit> target(String text, List<Unit> units) {
    Optional<Unit> same = units.stream().filter(u -> u.text().equals(text)).findFirst();
    if (same.isPresent()) {
      return same;
    }
    for (Unit unit : units) {
      for (Map.Entry<String, Integer> power : POWERS.entrySet()) {
        if (text.equals(power.getKey() + unit.name())) {
          BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(power.getValue());
          return Optional.of(
              new Unit(
                  text,
                  power.getKey().strip(),
                  new BigDecimal(factor.toPlainString()),
                  unit.name(),
                  unit.kind(),
                  unit.factor()));
        }
      }
    }
    return Optional.empty();
  }
}
