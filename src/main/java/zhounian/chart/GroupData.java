package zhounian.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;

/**
 * Rows of named parts: grouped and stacked bars.
 *
 * @param names of the parts, in the order in which they come first
 */
record GroupData(
    List<Group> groups, List<String> names, Optional<Reference> reference, Optional<Band> band) {

  /**
   * One row.
   *
   * @param whole what the parts add up to, where the ledger has it
   */
  record Group(String label, List<Part> parts, Optional<Shown> whole) {
    /** The part of that name. */
    Optional<Part> part(String name) {
      return parts.stream().filter(p -> p.name().equals(name)).findFirst();
    }
  }

  /**
   * One bar or layer.
   *
   * @param color as written; empty where none is
   */
  record Part(String name, String color, boolean emphasis, Shown shown) {}

  /**
   * The schema of the rows.
   *
   * @param most parts in a row
   * @param what a part is
   * @param more further properties of a row, each behind a comma
   */
  static String schema(int most, String what, String more) {
    return """
          "groups": {
            "type": "array", "minItems": 1, "maxItems": 16, "description": "各行",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["label", "parts"],
              "properties": {
                "label": {"type": "string", "format": "inline", "maxLength": 20, "description": "行的名称"},
                "parts": {
                  "type": "array", "minItems": 1, "maxItems": %d, "description": "%s，各行同名者相应；缺数则不写",
                  "items": {
                    "type": "object", "additionalProperties": false, "required": ["name", "figure"],
                    "properties": {
                      "name": {"type": "string", "format": "inline", "maxLength": 12, "description": "名称"},
                      "figure": {"type": "string", "format": "figure", "description": "数据标识"},
                      "color": {"type": "string", "format": "color", "description": "颜色"},
                      "emphasis": {"type": "boolean", "description": "标题所说的那一部分"}
                    }
                  }
                }%s
              }
            }
          }
        """
        .formatted(most, what, more);
  }

  /** All figures of the exhibit, in order. */
  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    for (Datum.Keyed group : exhibit.data().keyed("groups")) {
      group.keyed("parts").forEach(p -> p.figure("figure").ifPresent(figures::add));
      group.figure("whole").ifPresent(figures::add);
    }
    figures.addAll(Reference.figures(exhibit));
    figures.addAll(Band.figures(exhibit));
    return figures;
  }

  /** Reads the data; what cannot be shown is left out and told to {@code amounts}. */
  static GroupData of(Exhibit exhibit, int most, Amounts amounts) {
    List<Group> groups = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    List<Datum.Keyed> written = exhibit.data().keyed("groups");
    for (Datum.Keyed row : written) {
      List<Part> parts = new ArrayList<>();
      List<Datum> points = new ArrayList<>();
      for (Datum.Keyed part : row.keyed("parts")) {
        String name = part.text("name");
        if (part.fields().get("figure") instanceof Datum.OfFigure datum) {
          points.add(datum);
          if (parts.stream().anyMatch(p -> p.name().equals(name))) {
            amounts.fault(
                datum.position(),
                "“" + row.text("label") + "”里有两个“" + name + "”",
                "\"" + row.text("label") + "\" has \"" + name + "\" twice");
          } else {
            boolean emphasis = part.text("emphasis").equals("true");
            amounts
                .shown(datum)
                .ifPresent(s -> parts.add(new Part(name, part.text("color"), emphasis, s)));
          }
        }
      }
      Comparison.beside(points, amounts);
      parts.forEach(p -> names.add(p.name()));
      Optional<Shown> whole =
          row.fields().get("whole") instanceof Datum.OfFigure datum
              ? amounts.shown(datum)
              : Optional.empty();
      if (!parts.isEmpty()) {
        groups.add(new Group(row.text("label"), List.copyOf(parts), whole));
      }
    }
    if (written.isEmpty()) {
      amounts.fault(exhibit.position(), "没有数据", "it has no data");
    }
    if (names.size() > most) {
      amounts.fault(
          exhibit.position(),
          "每行多于 " + most + " 个部分：" + String.join("、", names) + "；改用小多图",
          "more than "
              + most
              + " parts in a row: "
              + String.join(", ", names)
              + "; take small multiples");
      groups.clear();
      names.clear();
    }
    return new GroupData(
        List.copyOf(groups),
        List.copyOf(names),
        Reference.of(exhibit, amounts),
        Band.of(exhibit, amounts));
  }

  /** The colour of a part: as written, else its place's, else one by its order. */
  String color(String name, List<String> otherwise) {
    List<Part> parts = groups.stream().flatMap(g -> g.part(name).stream()).toList();
    Optional<String> own = parts.stream().map(Part::color).filter(c -> !c.isEmpty()).findFirst();
    if (own.isPresent()) {
      return own.get();
    }
    List<String> places =
        parts.stream()
            .map(p -> p.shown().figure().region())
            .map(r -> r.color())
            .distinct()
            .toList();
    boolean regional =
        groups.stream()
                .flatMap(g -> g.parts().stream())
                .map(p -> p.shown().figure().region().id())
                .distinct()
                .count()
            > 1;
    return regional && places.size() == 1 && !places.get(0).isEmpty()
        ? places.get(0)
        : otherwise.get(names.indexOf(name) % otherwise.size());
  }

  /** The table behind: a row for each group, a column for each name. */
  ExhibitTable table(Amounts amounts) {
    Wording wording = amounts.wording();
    boolean wholes = groups.stream().anyMatch(g -> g.whole().isPresent());
    List<String> head = new ArrayList<>(List.of(wording.say("chart-item")));
    names.forEach(n -> head.add(wording.with(n, amounts.unit())));
    if (wholes) {
      head.add(wording.with(wording.say("chart-total"), amounts.unit()));
    }
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (Group group : groups) {
      List<ExhibitTable.Cell> row = new ArrayList<>(List.of(ExhibitTable.Cell.of(group.label())));
      names.forEach(n -> row.add(cell(group.part(n).map(Part::shown))));
      if (wholes) {
        row.add(cell(group.whole()));
      }
      rows.add(row);
    }
    return new ExhibitTable(head, rows);
  }

  private static ExhibitTable.Cell cell(Optional<Shown> shown) {
    return shown
        .filter(Objects::nonNull)
        .map(s -> new ExhibitTable.Cell(s.full(), s.figure().id()))
        .orElse(ExhibitTable.Cell.of(Wording.NOTHING));
  }
}
