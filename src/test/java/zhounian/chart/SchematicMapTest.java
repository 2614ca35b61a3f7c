package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.chart.Samples.keyed;
import static zhounian.chart.Samples.line;
import static zhounian.chart.Samples.many;
import static zhounian.chart.Samples.word;
import static zhounian.chart.Sound.amount;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Region;

class SchematicMapTest {
  private static final Region EAST = Sound.place("east", "东城", "jing", "39.9", "116.4");
  private static final Region SOUTH = Sound.place("south", "南港", "jin", "39.1", "117.2");
  private static final Region WEST = Sound.place("west", "西原", "ji", "38.0", "114.5");

  private static Datum.Keyed point(Region place) {
    return keyed("place", Sound.of(place));
  }

  private static Datum.Keyed point(Region place, Figure figure) {
    return keyed("place", Sound.of(place), "figure", Samples.of(figure));
  }

  private static Exhibit map(Datum.Keyed... points) {
    return layers(keyed("name", line("园区"), "points", many(List.of(points))));
  }

  private static Exhibit layers(Datum.Keyed... layers) {
    return Samples.exhibit(new SchematicMap(), "layers", many(List.of(layers)));
  }

  private static List<Drawing.Text> texts(Exhibit exhibit, Canvas canvas) {
    return Samples.texts(Sound.draw(exhibit, canvas).value());
  }

  private static boolean has(Exhibit exhibit, Canvas canvas, String text) {
    return texts(exhibit, canvas).stream().anyMatch(t -> t.text().equals(text));
  }

  @Test
  void onePointHasAMapWithAScale() {
    Exhibit one = map(point(EAST));
    Sound.clean(one);
    for (Canvas canvas : new SchematicMap().canvases()) {
      assertTrue(has(one, canvas, "东城"));
      assertTrue(has(one, canvas, "示意图"));
      assertTrue(texts(one, canvas).stream().anyMatch(t -> t.text().endsWith("公里")));
    }
  }

  @Test
  void sixtyPointsAllHaveANameOrANumberInTheList() {
    List<Datum.Keyed> points = new ArrayList<>();
    List<Region> places = Sound.places(60);
    for (int i = 0; i < 60; i++) {
      points.add(point(places.get(i), amount("f" + i, "" + (i * 7 % 50 + 1))));
    }
    Exhibit sixty = map(points.toArray(new Datum.Keyed[0]));
    Sound.clean(sixty);
    for (Region place : places) {
      assertTrue(has(sixty, Canvas.PRINT, place.name()), place.name());
      assertTrue(has(sixty, Canvas.NARROW, place.name()), place.name());
    }
    assertTrue(has(sixty, Canvas.PRINT, "60"));
  }

  @Test
  void printNumbersWhatIsDenseAndNamesWhatIsNot() {
    List<Datum.Keyed> points = Sound.places(14).stream().map(p -> point(p)).toList();
    Exhibit dense = map(points.toArray(new Datum.Keyed[0]));
    Exhibit sparse = map(points.subList(0, 6).toArray(new Datum.Keyed[0]));
    Sound.clean(dense);
    Sound.clean(sparse);
    assertEquals(2, texts(dense, Canvas.PRINT).stream().filter(t -> t.text().equals("14")).count());
    assertTrue(texts(sparse, Canvas.PRINT).stream().noneMatch(t -> t.text().equals("1")));
  }

  @Test
  void aNameOfFortyCharactersStandsInTheList() {
    Region longest = Sound.place("long", Sound.FORTY, "ji", "38.5", "115.5");
    Exhibit exhibit = map(point(longest), point(EAST));
    Sound.clean(exhibit);
    assertTrue(has(exhibit, Canvas.NARROW, "1"));
    Sound.clean(map(point(longest, amount("a", "12.5")), point(EAST, amount("b", "3"))));
  }

  @Test
  void zeroEqualAndFarApartNumbersAreDrawn() {
    Sound.clean(map(point(EAST, amount("a", "0")), point(SOUTH, amount("b", "0"))));
    Sound.clean(map(point(EAST, amount("a", "7")), point(SOUTH, amount("b", "7"))));
    Sound.clean(map(point(EAST, amount("a", "1")), point(SOUTH, amount("b", "1000000"))));
    Sound.clean(map(point(EAST, amount("a", "5")), point(SOUTH), point(WEST)));
  }

  @Test
  void theAreaOfACircleTellsItsNumber() {
    Exhibit exhibit = map(point(EAST, amount("a", "400")), point(WEST, amount("b", "100")));
    List<Double> widths = new ArrayList<>();
    for (Drawing.Mark mark : Sound.draw(exhibit, Canvas.WIDE).value().marks()) {
      if (mark instanceof Drawing.Fill fill && fill.ink().opacity() == 0.55) {
        List<Double> points = fill.outline().coordinates();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i += 2) {
          least = Math.min(least, points.get(i));
          most = Math.max(most, points.get(i));
        }
        widths.add(most - least);
      }
    }
    assertEquals(2, widths.size());
    assertEquals(2, widths.get(0) / widths.get(1), 0.01);
  }

  @Test
  void placesStandWhereTheirCoordinatesSay() {
    Exhibit exhibit = map(point(EAST), point(SOUTH), point(WEST));
    for (Canvas canvas : new SchematicMap().canvases()) {
      List<Drawing.Text> texts = texts(exhibit, canvas);
      Drawing.Text east = texts.stream().filter(t -> t.text().equals("东城")).findFirst().get();
      Drawing.Text west = texts.stream().filter(t -> t.text().equals("西原")).findFirst().get();
      assertTrue(east.x() > west.x() && east.y() < west.y());
    }
  }

  @Test
  void aNegativeNumberIsAProblemAtItsPlaceAndItsShadeIsNot() {
    Sound.problem(map(point(EAST, amount("a", "-3")), point(WEST)), "shade");
    Datum.Keyed shaded = keyed("place", Sound.of(EAST), "shade", Samples.of(amount("a", "-3")));
    Datum.Keyed other = keyed("place", Sound.of(WEST), "shade", Samples.of(amount("b", "5")));
    Sound.clean(map(shaded, other));
  }

  @Test
  void placesWithoutCoordinatesOrOffTheMapAreProblems() {
    Sound.problem(map(point(Samples.JING), point(EAST)), "lat");
    Sound.problem(map(point(Sound.place("pole", "极", "ji", "89", "0")), point(EAST)), "pole");
    Sound.problem(map(point(Sound.place("off", "外", "ji", "9", "191")), point(EAST)), "off");
  }

  @Test
  void anEmptyLayerAndAnAxisOfOnePlaceAreProblems() {
    Sound.problem(
        layers(
            keyed("name", line("空的"), "points", many(List.of())),
            keyed("name", line("点"), "points", many(List.of(point(EAST))))),
        "空的");
    Datum.Keyed axis = keyed("name", line("短线"), "places", many(List.of(Sound.of(EAST))));
    Sound.problem(
        layers(
            keyed("name", line("线"), "axes", many(List.of(axis))),
            keyed("name", line("点"), "points", many(List.of(point(EAST))))),
        "短线");
  }

  @Test
  void sixtyNamesInOnePlaceAreAProblemAndNotAnOverlap() {
    List<Datum.Keyed> points = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      points.add(point(Sound.place("p" + i, "同一处" + (char) (0x4E00 + i), "ji", "39", "116")));
    }
    Exhibit crowd = map(points.toArray(new Datum.Keyed[0]));
    assertTrue(Sound.problems(crowd).stream().anyMatch(p -> p.code().id().equals("ZN506")));
  }

  @Test
  void axesAndLayersStandInTheTable() {
    Datum.Keyed axis =
        keyed(
            "name",
            line("南北轴"),
            "places",
            many(List.of(Sound.of(EAST), Sound.of(WEST))),
            "status",
            word("planned"));
    Exhibit exhibit =
        layers(
            keyed("name", line("轴线"), "axes", many(List.of(axis))),
            keyed("name", line("城市"), "points", many(List.of(point(EAST), point(SOUTH)))));
    Sound.clean(exhibit);
    List<List<ExhibitTable.Cell>> rows = new SchematicMap().table(exhibit).rows();
    assertEquals("南北轴（计划）", rows.get(0).get(0).text());
    assertEquals("东城—西原", rows.get(0).get(2).text());
    assertEquals("北纬 39.1°，东经 117.2°", rows.get(2).get(2).text());
    assertTrue(has(exhibit, Canvas.WIDE, "轴线"));
    assertTrue(has(exhibit, Canvas.WIDE, "计划的线"));
  }
}
