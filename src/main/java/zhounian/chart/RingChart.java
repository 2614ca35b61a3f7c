package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Figure;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** One whole of two or three parts, as a ring. */
final class RingChart implements DrawnKind {
  private static final int MOST_PARTS = 3;

  private static final String PARTS =
      """
          "type": {"type": "string", "enum": ["ring"]},
          "whole": {"type": "string", "format": "figure", "description": "各部分之和，须与台账相符；不写则相加"},
          "parts": {
            "type": "array", "minItems": 2, "maxItems": 3, "description": "两三个部分，自十二点起顺时针",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["name", "figure"],
              "properties": {
                "name": {"type": "string", "format": "inline", "maxLength": 12, "description": "部分的名称"},
                "figure": {"type": "string", "format": "figure", "description": "数据标识"},
                "color": {"type": "string", "format": "color", "description": "颜色"},
                "emphasis": {"type": "boolean", "description": "标题所说的那一部分"}
              }
            }
          }
      """;

  /**
   * What it shows.
   *
   * @param parts empty where they make no whole
   */
  record Data(List<Part> parts, Optional<Shown> whole) {}

  /** One part. */
  record Part(String name, String color, boolean emphasis, Shown shown) {}

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart", "ring", Schemas.of("环形图", "\"type\", \"parts\"", PARTS, Schemas.NUMBERS), true);
  }

  private static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    exhibit.data().keyed("parts").forEach(p -> p.figure("figure").ifPresent(figures::add));
    exhibit.data().figure("whole").ifPresent(figures::add);
    return figures;
  }

  private static Data data(Exhibit exhibit, Amounts amounts) {
    List<Datum.Keyed> written = exhibit.data().keyed("parts");
    Comparison.beside(
        written.stream().map(p -> p.fields().get("figure")).filter(Objects::nonNull).toList(),
        amounts);
    int first = 0;
    for (int i = 0; i < written.size(); i++) {
      first = written.get(i).text("emphasis").equals("true") ? i : first;
    }
    List<String> ramp = Ramp.of(written.size(), first);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Datum.Keyed part = written.get(i);
      if (part.fields().get("figure") instanceof Datum.OfFigure datum) {
        String color = part.text("color").isEmpty() ? ramp.get(i) : part.text("color");
        boolean emphasis = part.text("emphasis").equals("true");
        amounts
            .shown(datum)
            .ifPresent(s -> parts.add(new Part(part.text("name"), color, emphasis, s)));
      }
    }
    Optional<Shown> whole =
        exhibit.data().fields().get("whole") instanceof Datum.OfFigure datum
            ? amounts.shown(datum)
            : Optional.empty();
    if (written.isEmpty()) {
      amounts.fault(exhibit.position(), "没有数据", "it has no data");
      return new Data(List.of(), whole);
    }
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      amounts.fault(
          exhibit.position(),
          "环形图只画两三个部分，这里是 " + parts.size() + " 个；改用条形图",
          "a ring has two or three parts, here are " + parts.size() + ": take a bar chart");
      return new Data(List.of(), whole);
    }
    List<Shown> shown = parts.stream().map(Part::shown).toList();
    return Wholes.fit("", shown, whole, true, amounts)
        ? new Data(List.copyOf(parts), whole)
        : new Data(List.of(), whole);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, figures(exhibit));
    Data data = data(exhibit, amounts);
    if (data.parts().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    Drawing drawing = new RingPicture(data, amounts, look).drawing();
    return Checks.picture(exhibit, drawing, Labels.Placing.NONE, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, figures(exhibit));
    Wording wording = amounts.wording();
    Data data = data(exhibit, amounts);
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (Part part : data.parts()) {
      rows.add(row(part.name(), part.shown(), wording));
    }
    data.whole()
        .filter(w -> !data.parts().isEmpty())
        .ifPresent(w -> rows.add(row(wording.say("chart-total"), w, wording)));
    return new ExhibitTable(
        List.of(
            wording.say("chart-item"),
            wording.with(wording.say("chart-value"), amounts.unit()),
            wording.say("chart-date")),
        rows);
  }

  private static List<ExhibitTable.Cell> row(String name, Shown shown, Wording wording) {
    return List.of(
        ExhibitTable.Cell.of(name),
        new ExhibitTable.Cell(shown.full(), shown.figure().id()),
        ExhibitTable.Cell.of(wording.date(shown.figure().period())));
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    return Basis.years(figures(exhibit));
  }
}
