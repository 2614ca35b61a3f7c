package zhounian.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhounian.ledger.Contradictions.Pair;
import zhounian.ledger.Decimals;
import zhounian.ledger.FigureText;
import zhounian.ledger.Periods;
import zhounian.ledger.Qualifiers;
import zhounian.ledger.Quotations;
import zhounian.ledger.Units;
import zhounian.load.Yaml;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Metric;
import zhounian.model.Node;
import zhounian.model.Region;
import zhounian.model.Unit;
import zhounian.problem.Position;

/**
 * Reads single numbers that people have collected from a folder, {@code *-figures.yml}, and prints
 * how many can be read in their own quotations, and which numbers that are entered for one and the
 * same metric, place and time the check calls contradictory.
 */
public final class Contradictions {
  private static final Position HERE = Position.of("facts");
  private static final Units UNITS =
      Units.of(
          List.of(scale("万亿", 12), scale("亿", 8), scale("万", 4)),
          List.of(new Units.Row("家", Units.COUNT, Optional.empty())));

  private Contradictions() {}

  /** One argument: the folder. */
  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(args[0]))) {
      files = all.sorted().toList();
    }
    figures(rows(files, "-figures.yml"));
  }

  private static List<Node.Mapping> rows(List<Path> files, String end) throws IOException {
    List<Node.Mapping> rows = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith(end)) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Node node = Yaml.parse(file.toString(), text, 1).value().orElseThrow();
        for (Node item : ((Node.Sequence) node).items()) {
          rows.add((Node.Mapping) item);
        }
      }
    }
    return rows;
  }

  private static void figures(List<Node.Mapping> rows) {
    int quoted = 0;
    int readable = 0;
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Node.Mapping row : rows) {
      String unit = row.text("unit").orElse("");
      String scale = unit.startsWith("万亿") ? "万亿" : unit.isEmpty() ? "" : unit.substring(0, 1);
      Optional<Figure> figure =
          figure(
              row.text("id").orElse(""),
              row.text("metric").orElse(""),
              row.text("region").orElse(""),
              row.text("period").orElse(""),
              row.text("value").orElse(""),
              (List.of("万亿", "亿", "万").contains(scale) ? scale : "") + "家",
              "",
              "",
              row.text("quote").orElse(""));
      if (figure.isPresent()) {
        quoted++;
        readable += Quotations.hold(figure.get()) ? 1 : 0;
        boolean plain = row.text("qualifier").orElse("exact").equals("exact");
        if (plain) {
          figures.putIfAbsent(figure.get().id(), figure.get());
        }
        if (!Quotations.hold(figure.get())) {
          System.out.println(
              "not read   " + figure.get().text() + " in " + row.text("quote").orElse(""));
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "values readable in their quotations: %d of %d%n", readable, quoted);
    List<Pair> pairs = zhounian.ledger.Contradictions.find(figures.values(), UNITS);
    for (Pair pair : pairs) {
      System.out.println(
          "told       "
              + pair.first().metric().name()
              + ": "
              + pair.first().text()
              + " / "
              + pair.second().text());
    }
    System.out.printf(
        Locale.ROOT, "contradictions among %d figures: %d%n", figures.size(), pairs.size());
  }

  private static Optional<Figure> figure(
      String id,
      String metric,
      String region,
      String period,
      String value,
      String unitText,
      String word,
      String at,
      String quote) {
    Optional<BigDecimal> decimal = Decimals.parse(value);
    if (decimal.isEmpty() || Periods.parse(period).isEmpty()) {
      return Optional.empty();
    }
    Unit unit = UNITS.parse(unitText).orElseThrow();
    Optional<Figure.Qualifier> qualifier =
        word.isEmpty() ? Optional.empty() : Qualifiers.of(word, at);
    return Optional.of(
        new Figure(
            HERE,
            id,
            new Metric(HERE, metric, metric, "", Units.COUNT, ""),
            new Region(HERE, region, region, "", "", Optional.empty(), Optional.empty(), ""),
            Periods.parse(period).get(),
            value,
            decimal.get(),
            unit,
            qualifier,
            Figure.Status.ACTUAL,
            Optional.of(new Evidence("src", "", quote)),
            "",
            List.of(),
            "",
            FigureText.of(decimal.get(), unit, qualifier).text()));
  }

  private static Units.Scale scale(String name, int zeros) {
    return new Units.Scale(name, BigDecimal.TEN.pow(zeros));
  }
}
