package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhounian.font.Fonts;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Region;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/** What must hold for a drawing, whatever it shows, and data for such drawings. */
final class Sound {
  private Sound() {}

  /** Forty characters. */
  static final String FORTY = "北京市轨道交通运营里程与京津冀城际铁路及市域（郊）铁路里程合计数之和（不含在建项目）";

  static final Measure FONTS = Measure.of(Fonts.load());

  static Checked<Drawing> draw(Exhibit exhibit, Canvas canvas) {
    return Samples.kind(exhibit).draw(exhibit, Samples.THEME, canvas, FONTS);
  }

  /** No problem on any canvas, no text on another or off the canvas, the same figures on all. */
  static void clean(Exhibit exhibit) {
    Set<Set<String>> shown = new java.util.HashSet<>();
    for (Canvas canvas : Samples.kind(exhibit).canvases()) {
      Checked<Drawing> drawn = draw(exhibit, canvas);
      assertEquals(List.of(), drawn.problems(), canvas.name());
      apart(drawn.value(), canvas);
      Set<String> figures = new TreeSet<>();
      Samples.texts(drawn.value()).forEach(t -> figures.add(t.figure()));
      figures.remove("");
      shown.add(figures);
      assertEquals(drawn, draw(exhibit, canvas));
    }
    assertEquals(1, shown.size(), shown.toString());
    ExhibitTable table = Samples.kind(exhibit).table(exhibit);
    assertFalse(table.rows().isEmpty());
    Set<String> told = new TreeSet<>();
    for (List<ExhibitTable.Cell> row : table.rows()) {
      assertEquals(table.head().size(), row.size());
      row.forEach(c -> told.add(c.figureId()));
    }
    assertTrue(told.containsAll(shown.iterator().next()), told.toString());
  }

  private static void apart(Drawing drawing, Canvas canvas) {
    List<Drawing.Text> texts = Samples.texts(drawing);
    assertFalse(texts.isEmpty());
    Box all = new Box(-0.5, -0.5, drawing.width() + 1, drawing.height() + 1);
    for (int i = 0; i < texts.size(); i++) {
      assertTrue(Checks.box(texts.get(i)).inside(all), canvas + ": " + texts.get(i));
      for (int j = 0; j < i; j++) {
        assertFalse(
            Checks.box(texts.get(i)).near(Checks.box(texts.get(j)), -0.02),
            canvas + ": " + texts.get(i).text() + " / " + texts.get(j).text());
      }
    }
  }

  /** Problems with place and cure, and no exception, on any canvas or in the table. */
  static List<Problem> problems(Exhibit exhibit) {
    List<Problem> problems = Samples.kind(exhibit).check(exhibit, FONTS);
    assertFalse(problems.isEmpty());
    for (Problem problem : problems) {
      assertTrue(problem.position().line() > 0, problem.toString());
      assertTrue(Set.of("ZN503", "ZN504", "ZN506").contains(problem.code().id()));
    }
    Samples.kind(exhibit).table(exhibit);
    Samples.kind(exhibit).years(exhibit);
    return problems;
  }

  /** One problem that speaks of a word. */
  static void problem(Exhibit exhibit, String word) {
    List<Problem> problems = problems(exhibit);
    assertTrue(
        problems.stream().anyMatch(p -> p.arguments().toString().contains(word)),
        problems.toString());
  }

  static Region place(String id, String name, String color, String latitude, String longitude) {
    return new Region(
        Samples.HERE,
        id,
        name,
        "",
        color,
        Optional.of(new BigDecimal(latitude)),
        Optional.of(new BigDecimal(longitude)),
        "");
  }

  /** So many places, spread over a few degrees without a pattern. */
  static List<Region> places(int count) {
    List<Region> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String latitude = "" + (36 + (i * 37 % 61) / 12.0);
      String longitude = "" + (113 + (i * 53 % 67) / 10.0);
      places.add(place("p" + i, "地点" + (char) (0x4E00 + i * 13), "ji", latitude, longitude));
    }
    return places;
  }

  static Datum of(Region region) {
    return new Datum.OfRegion(Samples.HERE, region);
  }

  static Figure amount(String id, String value) {
    return Samples.figure(id, Samples.JING, Samples.year(2024), value, Samples.YI);
  }

  static Figure minutes(String id, int year, String value) {
    return Samples.figure(id, Samples.JING, Samples.year(year), value, Samples.MINUTE);
  }
}
