package zhounian.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Figure.Qualifier;
import zhounian.model.Metric;
import zhounian.model.Region;
import zhounian.problem.Position;

/** Units and figures that the tests of this room share. */
final class Figures {
  static final Position HERE = Position.of("content/data/figures/a.yml", 3, 1);

  static final Units UNITS =
      Units.of(
          List.of(scale("万", 4), scale("亿", 8), scale("万亿", 12)),
          List.of(
              row("公里", "length", "1"),
              row("米", "length", "0.001"),
              row("里", "length", "0.5"),
              row("元", "money", "1"),
              row("分钟", "time", "1"),
              row("小时", "time", "60"),
              row("立方米", "volume", "1"),
              row("%", "share", "1"),
              row("个百分点", "points", "1"),
              row("倍", "ratio", "1"),
              new Units.Row("美元", "money", Optional.empty()),
              new Units.Row("家", "count", Optional.empty()),
              new Units.Row("户", "count", Optional.empty()),
              new Units.Row("人", "count", Optional.empty()),
              new Units.Row("人次", "count", Optional.empty()),
              new Units.Row("stop", "count", Optional.empty()),
              new Units.Row("stops", "count", Optional.empty()),
              new Units.Row("人/户", "count", Optional.empty()),
              new Units.Row("点", "index", Optional.empty()),
              new Units.Row("元/人", "per-head", Optional.empty()),
              row("个", "count", "1"),
              row("项", "count", "1")));

  private Figures() {}

  private static Units.Scale scale(String name, int zeros) {
    return new Units.Scale(name, BigDecimal.TEN.pow(zeros));
  }

  private static Units.Row row(String name, String kind, String factor) {
    return new Units.Row(name, kind, Optional.of(new BigDecimal(factor)));
  }

  static Figure figure(String id, String value, String unit) {
    return figure(id, value, unit, "", "", "");
  }

  static Figure derived(String id, String value, String unit, String formula) {
    return figure(id, value, unit, "", "", formula);
  }

  static Figure figure(
      String id, String value, String unit, String word, String at, String formula) {
    Optional<Qualifier> qualifier =
        word.isEmpty() ? Optional.empty() : Optional.of(Qualifiers.of(word, at).orElseThrow());
    BigDecimal decimal = Decimals.parse(value).orElseThrow();
    return new Figure(
        HERE,
        id,
        new Metric(HERE, "length", "高铁里程", "", "length", ""),
        new Region(HERE, "jjj", "京津冀", "", "", Optional.empty(), Optional.empty(), ""),
        Periods.parse("2023").orElseThrow(),
        value,
        decimal,
        UNITS.parse(unit).orElseThrow(),
        qualifier,
        Figure.Status.ACTUAL,
        formula.isEmpty() ? Optional.of(new Evidence("src-a", "", "")) : Optional.empty(),
        formula,
        List.of(),
        "",
        FigureText.of(decimal, UNITS.parse(unit).orElseThrow(), qualifier).text());
  }
}
