package zhounian.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Node;
import zhounian.model.Words;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * The data of all exhibits, accepted by the schemas of their kinds, before their lines of text are
 * settled: so a line in one exhibit can refer to another.
 *
 * @param rows by reference ({@code chart-rail-length}), in order of the files
 */
record ExhibitRows(Map<String, Row> rows) {

  /** One exhibit's data with its kind. */
  record Row(Node.Mapping data, ExhibitKind kind, Schema schema) {}

  /**
   * Validates the data files of all exhibits.
   *
   * @param files trees by kind
   * @param known ids by format
   */
  static ExhibitRows of(
      Map<String, List<Node>> files,
      Kinds kinds,
      Map<String, Set<String>> known,
      Ids ids,
      List<Problem> problems) {
    ExhibitRows found = new ExhibitRows(new LinkedHashMap<>());
    files.forEach(
        (kind, trees) -> {
          if (kinds.has(kind)) {
            trees.forEach(tree -> found.read(kind, tree, kinds, known, ids, problems));
          } else {
            problems.add(
                Problem.of(
                    Code.UNKNOWN_KIND,
                    Position.of(trees.get(0).position().file()),
                    kind,
                    String.join(", ", kinds.names()),
                    Nearest.of(kind, kinds.names()).orElse("")));
          }
        });
    return found;
  }

  private void read(
      String kind,
      Node tree,
      Kinds kinds,
      Map<String, Set<String>> known,
      Ids ids,
      List<Problem> problems) {
    if (!(tree instanceof Node.Sequence sequence)) {
      problems.add(Form.wrong(tree, kind, true));
      return;
    }
    for (Node item : sequence.items()) {
      if (!(item instanceof Node.Mapping data)) {
        problems.add(Form.wrong(item, kind, false));
      } else {
        row(kind, data, kinds, problems)
            .ifPresent(
                row -> {
                  row.schema().validate(data, kind, known, problems);
                  row.schema().aligned(data, kind, data, problems);
                  String id = LedgerReader.text(data, "id");
                  if (Formats.isId(id)) {
                    ids.claim(id, LedgerReader.place(data, "id"), problems);
                    rows.putIfAbsent(kind + "-" + id, row);
                  }
                });
      }
    }
  }

  private static Optional<Row> row(
      String kind, Node.Mapping data, Kinds kinds, List<Problem> problems) {
    List<String> types = kinds.types(kind);
    String type = types.equals(List.of("")) ? "" : LedgerReader.text(data, "type");
    Optional<Kinds.Kind> found = kinds.find(kind, type);
    if (found.isEmpty() && type.isEmpty()) {
      String choices = String.join(", ", types);
      problems.add(Form.missing(data, "type", types.get(0), choices, choices));
    } else if (found.isEmpty()) {
      problems.add(
          Problem.of(
              Code.NOT_IN_LIST,
              LedgerReader.place(data, "type"),
              "type",
              type,
              String.join(", ", types),
              Nearest.of(type, types).orElse("")));
    }
    return found.map(f -> new Row(data, f.kind(), Schema.of(f.schema())));
  }

  /** Kinds by reference. */
  Map<String, ExhibitKind> kinds() {
    Map<String, ExhibitKind> kinds = new LinkedHashMap<>();
    rows.forEach((reference, row) -> kinds.put(reference, row.kind()));
    return kinds;
  }

  /** The exhibits with their lines settled, by reference; one without alternative text is told. */
  Map<String, Exhibit> settled(Data data, Words words, List<Problem> problems) {
    Map<String, Exhibit> exhibits = new LinkedHashMap<>();
    rows.forEach(
        (reference, row) -> {
          Datum.Keyed fields = data.keyed(row.data(), row.schema());
          Position place = LedgerReader.place(row.data(), "id");
          String id = LedgerReader.text(row.data(), "id");
          if (row.kind().figure() && fields.text("alt").isBlank()) {
            problems.add(Problem.of(Code.NO_ALT, place, id, "alt:", ""));
          }
          exhibits.put(reference, new Exhibit(place, id, row.kind(), fields, words));
        });
    return exhibits;
  }
}
