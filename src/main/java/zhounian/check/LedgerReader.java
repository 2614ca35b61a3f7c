package zhounian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhounian.ledger.Derivations;
import zhounian.ledger.FigureText;
import zhounian.ledger.Periods;
import zhounian.ledger.Qualifiers;
import zhounian.ledger.Spelling;
import zhounian.ledger.Units;
import zhounian.model.Claim;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Metric;
import zhounian.model.Node;
import zhounian.model.Period;
import zhounian.model.Reference;
import zhounian.model.Region;
import zhounian.model.Unit;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Makes typed records out of data files that their schemas have accepted. What a schema cannot say
 * (a period that no calendar has, a unit that is not declared) is checked here; a row that fails is
 * left out, and everything that names it is not accused in its turn.
 */
final class LedgerReader {
  private final List<Problem> problems;
  private final Language language;
  private final boolean accounts;
  private final Map<String, Position> quotations = new LinkedHashMap<>();
  private final Map<String, Derivations.Written> written = new LinkedHashMap<>();
  private final Set<String> misfits = new LinkedHashSet<>();

  /**
   * @param language in which figures are written out
   * @param accounts whether figures are held against their quotations
   */
  LedgerReader(List<Problem> problems, Language language, boolean accounts) {
    this.problems = problems;
    this.language = language;
    this.accounts = accounts;
  }

  Units units(Optional<Node> file) {
    List<Units.Scale> scales = new ArrayList<>();
    List<Units.Row> rows = new ArrayList<>();
    if (file.orElse(null) instanceof Node.Mapping map) {
      for (Node.Mapping scale : map.mappings("scales")) {
        Optional<BigDecimal> factor = decimal(scale, "factor");
        if (factor.isPresent() && factor.get().signum() > 0) {
          scales.add(new Units.Scale(text(scale, "name"), factor.get()));
        }
      }
      for (Node.Mapping unit : map.mappings("units")) {
        rows.add(
            new Units.Row(
                text(unit, "name"),
                text(unit, "kind"),
                decimal(unit, "factor").filter(f -> f.signum() > 0)));
      }
    }
    return Units.of(scales, rows);
  }

  Map<String, Metric> metrics(List<Node.Mapping> rows) {
    Map<String, Metric> metrics = new LinkedHashMap<>();
    for (Node.Mapping row : rows) {
      metrics.put(
          text(row, "id"),
          new Metric(
              place(row, "name"),
              text(row, "id"),
              text(row, "name"),
              text(row, "definition"),
              text(row, "kind"),
              text(row, "theme")));
    }
    return metrics;
  }

  Map<String, Region> regions(List<Node.Mapping> rows) {
    Map<String, Region> regions = new LinkedHashMap<>();
    for (Node.Mapping row : rows) {
      regions.put(
          text(row, "id"),
          new Region(
              place(row, "name"),
              text(row, "id"),
              text(row, "name"),
              text(row, "short"),
              text(row, "color"),
              decimal(row, "lat"),
              decimal(row, "lon"),
              text(row, "in")));
    }
    return regions;
  }

  /** Family and given name with a no-break space between them; Han names have none. */
  private static String name(String family, String given) {
    boolean han = (family + given).codePoints().anyMatch(Character::isIdeographic);
    return Stream.of(family, given)
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(han ? "" : "\u00a0"));
  }

  Map<String, Reference> references(List<Node.Mapping> rows) {
    Map<String, Reference> references = new LinkedHashMap<>();
    for (Node.Mapping row : rows) {
      List<String> authors = new ArrayList<>();
      for (Node.Mapping author : row.mappings("author")) {
        authors.add(
            author
                .text("literal")
                .orElseGet(() -> name(text(author, "family"), text(author, "given"))));
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (Node.Entry entry : row.entries()) {
        if (entry.value() instanceof Node.Scalar scalar) {
          fields.put(entry.key(), scalar.text());
        }
      }
      row.get("accessed").ifPresent(n -> fields.put("accessed", date(n)));
      references.put(
          text(row, "id"),
          new Reference(
              place(row, "title"),
              text(row, "id"),
              text(row, "type"),
              text(row, "title"),
              authors,
              row.get("issued").map(LedgerReader::date).orElse(""),
              fields));
    }
    return references;
  }

  /** CSL's {@code date-parts} as {@code 2024-02}; a literal date as it is, or in brackets. */
  private static String date(Node node) {
    if (!(node instanceof Node.Mapping map)) {
      return "";
    }
    List<Node> parts = map.items("date-parts");
    if (parts.isEmpty() || !(parts.get(0) instanceof Node.Sequence first)) {
      // a date in words is one that the source does not print, even where it looks like one
      String literal = text(map, "literal");
      return Periods.parse(literal).isPresent() ? "[" + literal + "]" : literal;
    }
    StringBuilder date = new StringBuilder();
    for (Node part : first.items()) {
      String number = part instanceof Node.Scalar s ? s.text() : "";
      if (!date.isEmpty()) {
        date.append('-').append(number.length() == 1 ? "0" : "");
      }
      date.append(number);
    }
    return date.toString();
  }

  List<String> names(List<Spelling.Row> rows) {
    List<String> names = new ArrayList<>();
    rows.forEach(row -> names.add(row.name()));
    rows.forEach(row -> names.addAll(row.also()));
    names.sort(Comparator.comparing(String::length).reversed().thenComparing(n -> n));
    return names;
  }

  Optional<Figure> figure(
      Node.Mapping row, Units units, Map<String, Metric> metrics, Map<String, Region> regions) {
    Metric metric = metrics.get(text(row, "metric"));
    Region region = regions.get(text(row, "region"));
    Optional<Period> period = row.get("period").flatMap(this::period);
    Optional<BigDecimal> value = decimal(row, "value");
    Optional<Unit> unit = unit(row, units);
    Optional<Figure.Qualifier> qualifier = qualifier(row);
    boolean qualified = row.text("qualifier").isEmpty() || qualifier.isPresent();
    Optional<Evidence> evidence = evidence(row);
    if (evidence.isEmpty() && row.get("source").isEmpty() && row.text("derived").isEmpty()) {
      problems.add(Problem.of(Code.NEITHER_SOURCE_NOR_FORMULA, place(row, "id"), text(row, "id")));
    }
    if (metric == null
        || region == null
        || period.isEmpty()
        || value.isEmpty()
        || unit.isEmpty()
        || !qualified) {
      return Optional.empty();
    }
    if (!unit.get().kind().equals(metric.kind())) {
      misfits.add(text(row, "id"));
      problems.add(
          Problem.of(
              Code.UNIT_OF_METRIC,
              place(row, "unit"),
              text(row, "unit"),
              unit.get().kind(),
              metric.name(),
              metric.kind()));
    }
    Figure figure =
        new Figure(
            place(row, "id"),
            text(row, "id"),
            metric,
            region,
            period.get(),
            text(row, "value"),
            value.get(),
            unit.get(),
            qualifier,
            status(row),
            evidence,
            text(row, "derived"),
            row.items("claims").stream().flatMap(n -> claim(n).stream()).toList(),
            text(row, "note"),
            FigureText.of(value.get(), unit.get(), qualifier, language).text());
    quotations.putIfAbsent(figure.id(), quotePlace(row));
    written.putIfAbsent(figure.id(), written(row));
    if (accounts) {
      LedgerCheck.quotation(figure, quotePlace(row), problems);
    }
    return Optional.of(figure);
  }

  private static Derivations.Written written(Node.Mapping row) {
    Position unit = place(row, "unit");
    if (!(row.get("derived").orElse(null) instanceof Node.Scalar derived)) {
      return new Derivations.Written(row.position(), false, unit);
    }
    int marks = derived.quoted() ? 1 : 0;
    int length = derived.text().codePointCount(0, derived.text().length());
    boolean oneLine = derived.position().length() == length + 2 * marks;
    return new Derivations.Written(
        oneLine ? derived.position().at(marks, length) : derived.position(), oneLine, unit);
  }

  /** Where the unit and the formula of each figure read stand, by the figure's id. */
  Map<String, Derivations.Written> written() {
    return written;
  }

  /** Ids of figures whose unit is not of their metric's kind. */
  Set<String> misfits() {
    return misfits;
  }

  /** Where the quotation of each figure read stands, by the figure's id. */
  Map<String, Position> quotations() {
    return quotations;
  }

  private static Position quotePlace(Node.Mapping row) {
    return row.get("source").orElse(null) instanceof Node.Mapping source
        ? place(source, "quote")
        : place(row, "id");
  }

  /** A claim: the source's words alone, or {@code {says, kind, base}}. */
  private static Optional<Claim> claim(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(new Claim(scalar.position(), scalar.text(), Optional.empty(), List.of()));
    }
    if (!(node instanceof Node.Mapping map) || text(map, "says").isBlank()) {
      return Optional.empty();
    }
    List<String> bases = new ArrayList<>();
    map.text("base").ifPresent(bases::add);
    bases.addAll(texts(map, "base"));
    Optional<Claim.Kind> kind =
        Stream.of(Claim.Kind.values()).filter(k -> k.word().equals(text(map, "kind"))).findFirst();
    return Optional.of(new Claim(place(map, "says"), text(map, "says"), kind, bases));
  }

  private Optional<Unit> unit(Node.Mapping row, Units units) {
    Optional<Unit> unit = row.text("unit").flatMap(units::parse);
    if (unit.isEmpty() && row.text("unit").isPresent()) {
      String written = text(row, "unit");
      problems.add(
          Problem.of(
              Code.BAD_UNIT,
              place(row, "unit"),
              written,
              Nearest.of(written, units.names()).orElse("")));
    }
    return unit;
  }

  private Optional<Figure.Qualifier> qualifier(Node.Mapping row) {
    Optional<String> word = row.text("qualifier");
    Optional<Figure.Qualifier> qualifier =
        word.flatMap(w -> Qualifiers.of(w, text(row, "qualifier-at")));
    if (word.isPresent() && qualifier.isEmpty()) {
      problems.add(
          Problem.of(
              Code.BAD_QUALIFIER,
              place(row, "qualifier"),
              word.get(),
              String.join("、", Qualifiers.words())));
    }
    return qualifier;
  }

  /** A period: a scalar, or {@code {at|as-of: …, inferred: true}}. */
  Optional<Period> period(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return parsed(scalar.text(), scalar.position());
    }
    if (!(node instanceof Node.Mapping map)) {
      return Optional.empty();
    }
    if (map.get("as-of").isPresent() && map.get("at").isPresent()) {
      problems.add(Problem.of(Code.TWO_OF_ONE, map.position(), "at", "as-of"));
    }
    String key = map.get("as-of").isPresent() ? "as-of" : "at";
    if (map.get(key).isEmpty()) {
      problems.add(Form.missing(map, "at", "2023-12"));
      return Optional.empty();
    }
    Optional<Period> period = parsed(text(map, key), place(map, key));
    if (key.equals("as-of")) {
      period = period.map(Periods::asOf);
    }
    return text(map, "inferred").equals("true") ? period.map(Periods::inferred) : period;
  }

  private Optional<Period> parsed(String text, Position position) {
    Optional<Period> period = Periods.parse(text);
    if (period.isEmpty()) {
      problems.add(
          Problem.of(
              Code.BAD_PERIOD, position, text, Repair.of(text, t -> Periods.parse(t).isPresent())));
    }
    return period;
  }

  /** The evidence of a figure or an event. */
  Optional<Evidence> evidence(Node.Mapping row) {
    if (!(row.get("source").orElse(null) instanceof Node.Mapping source)) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(
            text(source, "id"), text(source, "at"), text(source, "quote"), text(row, "read")));
  }

  static Figure.Status status(Node.Mapping row) {
    return switch (text(row, "status")) {
      case "planned" -> Figure.Status.PLANNED;
      case "expected" -> Figure.Status.EXPECTED;
      default -> Figure.Status.ACTUAL;
    };
  }

  static String text(Node.Mapping row, String key) {
    return row.text(key).orElse("");
  }

  /** The texts of a list; what is no text was told by the schema. */
  static List<String> texts(Node.Mapping row, String key) {
    return row.items(key).stream()
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text())
        .toList();
  }

  static Position place(Node.Mapping row, String key) {
    return row.get(key).map(Node::position).orElse(row.position());
  }

  private static Optional<BigDecimal> decimal(Node.Mapping row, String key) {
    return row.text(key).filter(Formats::isDecimal).map(BigDecimal::new);
  }
}
