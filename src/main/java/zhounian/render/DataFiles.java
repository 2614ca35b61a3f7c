package zhounian.render;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhounian.chart.ExhibitTable;
import zhounian.model.Claim;
import zhounian.model.Evidence;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.PlainText;
import zhounian.model.Reference;
import zhounian.model.Report;
import zhounian.model.Site;
import zhounian.problem.Code;
import zhounian.problem.Json;
import zhounian.problem.Problem;

/**
 * The ledger and the tables of the exhibits for machines: comma-separated values, JSON, and a
 * description of them all (Frictionless Data Package 1, Table Schema 1).
 */
final class DataFiles {
  private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  /** What a field of an exhibit's table has where there is nothing. */
  private static final List<String> MISSING = List.of("", ExhibitTable.NOTHING);

  /** Licences that a report may name in its rights: what they say, their name at SPDX, the deed. */
  private static final List<License> LICENSES =
      List.of(
          new License("CC BY 4.0", "CC-BY-4.0", "by/4.0"),
          new License("CC BY-SA 4.0", "CC-BY-SA-4.0", "by-sa/4.0"),
          new License("CC BY-NC 4.0", "CC-BY-NC-4.0", "by-nc/4.0"),
          new License("CC BY-ND 4.0", "CC-BY-ND-4.0", "by-nd/4.0"));

  private record License(String said, String name, String deed) {}

  /**
   * A column of a file.
   *
   * @param type of Table Schema
   */
  private record Column(String name, String type) {}

  private static final List<Column> LEDGER =
      List.of(
          new Column("id", "string"),
          new Column("short", "string"),
          new Column("theme", "string"),
          new Column("metric", "string"),
          new Column("definition", "string"),
          new Column("region", "string"),
          new Column("period", "string"),
          new Column("from", "date"),
          new Column("to", "date"),
          new Column("inferred", "boolean"),
          new Column("value", "number"),
          new Column("unit", "string"),
          new Column("qualifier", "string"),
          new Column("status", "string"),
          new Column("text", "string"),
          new Column("source", "string"),
          new Column("at", "string"),
          new Column("quote", "string"),
          new Column("claims", "string"),
          new Column("derived", "string"),
          new Column("note", "string"),
          new Column("uses", "integer"));

  private final Desk desk;
  private final Site site;
  private final Lineage lineage;
  private final String name;
  private final Map<String, String> items = new ConcurrentHashMap<>();
  private final Once table = new Once(this::ledger);
  private final Once records = new Once(this::ledgerRecords);

  /** A file that is made when it is first asked for, for itself or for its description. */
  private static final class Once implements SitePages.Page {
    private final SitePages.Page made;
    private byte[] bytes;

    Once(SitePages.Page made) {
      this.made = made;
    }

    @Override
    public synchronized byte[] bytes() {
      if (bytes == null) {
        bytes = made.bytes();
      }
      return bytes;
    }
  }

  /**
   * @param name of the report
   */
  DataFiles(Desk desk, Lineage lineage, String name) {
    this.desk = desk;
    this.site = desk.site();
    this.lineage = lineage;
    this.name = name;
  }

  /** The files by path. */
  Map<String, SitePages.Page> all() {
    Map<String, SitePages.Page> all = new LinkedHashMap<>();
    all.put("data/figures.csv", table);
    all.put("data/figures.json", records);
    all.put("data/edition.yml", this::edition);
    for (Map.Entry<String, Picture> drawn : desk.drawn().entrySet()) {
      Exhibit exhibit = site.exhibits().get(drawn.getKey());
      all.putIfAbsent(path(exhibit), () -> table(drawn.getValue()));
    }
    all.put("data/datapackage.json", this::description);
    return all;
  }

  /** Exhibits whose table would take the place of the ledger's. */
  List<Problem> twice() {
    return desk.drawn().keySet().stream()
        .map(site.exhibits()::get)
        .filter(exhibit -> path(exhibit).equals("data/figures.csv"))
        .map(e -> Problem.of(Code.OUTPUT_TWICE, e.position(), "site/" + path(e)))
        .toList();
  }

  private static String path(Exhibit exhibit) {
    return "data/" + exhibit.id() + ".csv";
  }

  // The ledger

  private byte[] ledger() {
    Csv csv = new Csv();
    csv.row(LEDGER.stream().map(Column::name).toList());
    for (Figure figure : site.ledger().figures().values()) {
      csv.row(
          List.of(
              figure.id(),
              desk.shortIds().get(figure.id()),
              figure.metric().theme(),
              figure.metric().name(),
              figure.metric().definition(),
              figure.region().name(),
              desk.periods().apply(figure.period()),
              figure.period().from().toString(),
              figure.period().to().toString(),
              Boolean.toString(figure.period().inferred()),
              figure.written(),
              figure.unit().text(),
              figure.qualifier().map(Figure.Qualifier::word).orElse(""),
              lower(figure.status()),
              figure.text(),
              figure.source().map(Evidence::source).orElse(""),
              figure.source().map(Evidence::at).orElse(""),
              figure.source().map(Evidence::quote).orElse(""),
              figure.claims().stream()
                  .map(Claim::says)
                  .collect(Collectors.joining(desk.words().say("semicolon"))),
              figure.derived(),
              figure.note(),
              Integer.toString(lineage.uses(figure).size())));
    }
    return csv.bytes();
  }

  private byte[] ledgerRecords() {
    return Renderer.utf8(
        Json.list(site.ledger().figures().values().stream().map(this::item).toList()));
  }

  /**
   * The ledger in short, to be kept as {@code content/data/editions/DATE.yml}: the next edition is
   * compared with it.
   */
  private byte[] edition() {
    StringBuilder out = new StringBuilder("edition: ").append(site.report().edition());
    out.append("\nfigures:").append(site.ledger().figures().isEmpty() ? " []\n" : "\n");
    for (Figure figure : site.ledger().figures().values()) {
      out.append("  - {id: ").append(figure.id());
      field(out, "text", figure.text());
      field(out, "metric", figure.metric().name());
      field(out, "region", figure.region().name());
      field(out, "period", desk.periods().apply(figure.period()));
      out.append(", from: ").append(figure.period().from());
      out.append(", to: ").append(figure.period().to());
      if (figure.status() != Figure.Status.ACTUAL) {
        out.append(", status: ").append(lower(figure.status()));
      }
      out.append("}\n");
    }
    return Renderer.utf8(out.toString());
  }

  private static void field(StringBuilder out, String key, String text) {
    out.append(", ").append(key).append(": ").append(Json.text(text));
  }

  /** The record of one figure. */
  byte[] record(Figure figure) {
    return Renderer.utf8(Json.alone(item(figure)));
  }

  /** It stands in the ledger and in a file of its own. */
  private String item(Figure figure) {
    return items.computeIfAbsent(figure.id(), id -> Json.item(fields(figure)));
  }

  /**
   * What is known of a figure. Paths start at the site's folder; {@code source} and {@code
   * qualifier} are missing where there is none.
   */
  private Map<String, Object> fields(Figure figure) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", figure.id());
    fields.put("short", desk.shortIds().get(figure.id()));
    fields.put("page", Links.page(figure.id()) + ".html");
    fields.put("text", figure.text());
    fields.put("value", figure.value());
    fields.put(
        "unit",
        map(
            "text", figure.unit().text(),
            "scale", figure.unit().scale(),
            "scaleFactor", figure.unit().scaleFactor(),
            "name", figure.unit().name(),
            "kind", figure.unit().kind()));
    figure
        .qualifier()
        .ifPresent(q -> fields.put("qualifier", map("word", q.word(), "place", lower(q.place()))));
    fields.put("status", lower(figure.status()));
    fields.put(
        "metric",
        map(
            "id", figure.metric().id(),
            "name", figure.metric().name(),
            "definition", figure.metric().definition(),
            "theme", figure.metric().theme()));
    fields.put("region", map("id", figure.region().id(), "name", figure.region().name()));
    fields.put(
        "period",
        map(
            "text", desk.periods().apply(figure.period()),
            "from", figure.period().from().toString(),
            "to", figure.period().to().toString(),
            "precision", lower(figure.period().precision()),
            "kind", lower(figure.period().kind()),
            "inferred", figure.period().inferred()));
    figure.source().ifPresent(evidence -> fields.put("source", source(evidence)));
    fields.put("claims", figure.claims().stream().map(claim -> claim(figure, claim)).toList());
    fields.put("derived", figure.derived());
    fields.put("derivedFrom", lineage.parts(figure).stream().map(Figure::id).toList());
    fields.put("usedToDerive", lineage.derived(figure).stream().map(Figure::id).toList());
    fields.put(
        "decisions",
        lineage.decisions(figure).stream()
            .map(d -> map("page", "notes-on-data.html#" + d.id(), "chosen", d.chosen().id()))
            .toList());
    fields.put(
        "corrections",
        site.changes().of(figure).stream()
            .map(
                c ->
                    map(
                        "page", "corrections.html#" + c.anchor(),
                        "date", c.date(),
                        "was", c.was(),
                        "now", PlainText.of(c.now()),
                        "why", PlainText.of(c.why())))
            .toList());
    fields.put("note", figure.note());
    fields.put(
        "uses",
        lineage.places(figure).stream()
            .map(place -> map("text", place.text(), "page", place.href()))
            .toList());
    return fields;
  }

  private Map<String, Object> claim(Figure figure, Claim claim) {
    return map(
        "says",
        claim.says(),
        "verdicts",
        lineage.verdicts(figure, claim).stream()
            .map(
                verdict ->
                    map(
                        "says", verdict.says(),
                        "outcome", lower(verdict.outcome()),
                        "claimed", verdict.claimed(),
                        "computed", verdict.computed(),
                        "range", verdict.range(),
                        "against", verdict.against()))
            .toList());
  }

  private Map<String, Object> source(Evidence evidence) {
    Map<String, Object> source = map("id", evidence.source());
    Reference reference = site.ledger().references().get(evidence.source());
    if (reference != null) {
      source.put("authors", reference.authors());
      source.put("title", reference.title());
      source.put("in", reference.field("container-title"));
      source.put("issued", reference.issued());
      source.put("url", reference.field("URL"));
    }
    source.put("at", evidence.at());
    source.put("quote", evidence.quote());
    source.put("read", evidence.read());
    return source;
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  // The exhibits

  private byte[] table(Picture picture) {
    Csv csv = new Csv();
    csv.row(heads(picture.table()));
    for (List<ExhibitTable.Cell> row : picture.table().rows()) {
      List<String> cells = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (ExhibitTable.Cell cell : row) {
        cells.add(cell.text());
        if (!cell.figureId().isEmpty()) {
          ids.add(cell.figureId());
        }
      }
      cells.add(String.join(" ", ids));
      csv.row(cells);
    }
    return csv.bytes();
  }

  /** Names of the columns; one that stands already, as two series may be called, is numbered. */
  private List<String> heads(ExhibitTable table) {
    List<String> heads = new ArrayList<>();
    List<String> all = new ArrayList<>(table.head());
    all.add(desk.words().say("ledger-ids"));
    for (String head : all) {
      String name = head;
      for (int again = 2; heads.contains(name); again++) {
        name = head + " " + again;
      }
      heads.add(name);
    }
    return heads;
  }

  private List<Column> columns(ExhibitTable table) {
    List<String> heads = heads(table);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      int at = i;
      List<ExhibitTable.Cell> cells =
          table.rows().stream()
              .map(row -> row.get(at))
              .filter(cell -> !MISSING.contains(cell.text()))
              .toList();
      // Only what shows a figure counts: 2014.5 in a column of dates is a month.
      boolean figures = cells.stream().anyMatch(cell -> !cell.figureId().isEmpty());
      boolean numbers = figures && all(cells, NUMBER);
      boolean years = !figures && all(cells, YEAR);
      columns.add(new Column(heads.get(i), years ? "year" : numbers ? "number" : "string"));
    }
    columns.add(new Column(heads.get(heads.size() - 1), "string"));
    return columns;
  }

  private static boolean all(List<ExhibitTable.Cell> cells, Pattern pattern) {
    return !cells.isEmpty()
        && cells.stream().allMatch(cell -> pattern.matcher(cell.text()).matches());
  }

  // The description

  private byte[] description() {
    Report report = site.report();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", "data-package");
    all.put("name", "ledger-" + report.firstYear() + "-" + report.lastYear());
    all.put("title", name);
    if (!report.rights().isEmpty()) {
      all.put("description", report.rights());
    }
    if (!report.address().isEmpty()) {
      all.put("homepage", report.address());
    }
    if (!report.edition().isEmpty()) {
      all.put("version", report.edition());
      all.put("created", report.edition() + "T00:00:00Z");
    }
    List<Map<String, Object>> licenses =
        LICENSES.stream()
            .filter(license -> report.rights().contains(license.said()))
            .map(
                license ->
                    map(
                        "name", license.name(),
                        "title", license.said(),
                        "path", "https://creativecommons.org/licenses/" + license.deed() + "/"))
            .toList();
    if (!licenses.isEmpty()) {
      all.put("licenses", licenses);
    }
    if (!report.publisher().isEmpty()) {
      all.put("contributors", List.of(map("title", report.publisher(), "role", "publisher")));
    }
    List<Object> resources = new ArrayList<>();
    String ledger = desk.words().say("nav-figures");
    resources.add(table("figures", "figures.csv", ledger, table.bytes(), LEDGER));
    Map<String, Object> json =
        resource("figures-json", "figures.json", ledger, "json", records.bytes());
    json.put("profile", "data-resource");
    resources.add(json);
    for (Map.Entry<String, Picture> drawn : desk.drawn().entrySet()) {
      Exhibit exhibit = site.exhibits().get(drawn.getKey());
      resources.add(
          table(
              drawn.getKey(),
              exhibit.id() + ".csv",
              exhibit.data().text("title"),
              table(drawn.getValue()),
              columns(drawn.getValue().table())));
    }
    all.put("resources", resources);
    return Renderer.utf8(Json.lines(all));
  }

  private Map<String, Object> table(
      String name, String path, String title, byte[] bytes, List<Column> columns) {
    Map<String, Object> resource = resource(name, path, title, "csv", bytes);
    resource.put("profile", "tabular-data-resource");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", columns.stream().map(DataFiles::field).toList());
    if (columns.equals(LEDGER)) {
      schema.put("primaryKey", "id");
    } else {
      schema.put("missingValues", MISSING);
    }
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = map("name", column.name(), "type", column.type());
    if (column.type().equals("number")) {
      field.put("groupChar", ",");
    }
    return field;
  }

  private static Map<String, Object> resource(
      String name, String path, String title, String format, byte[] bytes) {
    Map<String, Object> resource = map("name", name, "path", path);
    if (!title.isEmpty()) {
      resource.put("title", title);
    }
    resource.put("format", format);
    resource.put("mediatype", format.equals("csv") ? "text/csv" : "application/json");
    resource.put("encoding", "utf-8");
    resource.put("bytes", bytes.length);
    resource.put("hash", "sha256:" + sha256(bytes));
    return resource;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
