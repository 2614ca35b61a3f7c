package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.chart.Samples.keyed;
import static zhounian.chart.Samples.line;
import static zhounian.chart.Samples.many;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Region;

class ChainAtlasTest {
  private static final List<Region> THREE = List.of(Samples.JING, Samples.JIN, Samples.JI);

  private static Datum.Keyed cluster(Region place, String role, String value) {
    return keyed(
        "place",
        Sound.of(place),
        "role",
        line(role),
        "figure",
        Samples.of(Sound.amount("f" + place.id() + value, value)));
  }

  private static Datum.Keyed chain(String name, Datum.Keyed... clusters) {
    return keyed(
        "name",
        line(name),
        "lead",
        Sound.of(Samples.JING),
        "corridor",
        many(List.of(Sound.of(Samples.JI), Sound.of(Samples.JING))),
        "clusters",
        many(List.of(clusters)),
        "bottleneck",
        line("储运成本高，管网没有连通"));
  }

  private static Exhibit atlas(List<Region> places, Datum.Keyed... chains) {
    return Samples.exhibit(
        new ChainAtlas(),
        "places",
        many(places.stream().map(Sound::of).toList()),
        "chains",
        many(List.of(chains)));
  }

  private static final Datum.Keyed HYDROGEN =
      chain(
          "氢能",
          cluster(Samples.JING, "研发设计", "12"),
          cluster(Samples.JIN, "装备制造", "3"),
          cluster(Samples.JI, "制氢和储运", "8"));

  @Test
  void chainsLeadersCorridorsAndBottlenecksAreDrawnAndTold() {
    Exhibit exhibit = atlas(THREE, HYDROGEN);
    Sound.clean(exhibit);
    for (Canvas canvas : new ChainAtlas().canvases()) {
      List<String> texts =
          Samples.texts(Sound.draw(exhibit, canvas).value()).stream()
              .map(Drawing.Text::text)
              .toList();
      assertTrue(texts.containsAll(List.of("氢能", "研发设计", "牵头", "走廊")), canvas.name());
    }
    List<List<ExhibitTable.Cell>> rows = new ChainAtlas().table(exhibit).rows();
    assertEquals("北京", rows.get(0).get(4).text());
    assertEquals("北京—河北", rows.get(0).get(5).text());
    assertEquals("储运成本高，管网没有连通", rows.get(0).get(6).text());
    assertEquals("12亿元", rows.get(1).get(3).text());
  }

  @Test
  void theLeaderIsTheOnlySolidMark() {
    Exhibit exhibit = atlas(THREE, HYDROGEN);
    long solid =
        Sound.draw(exhibit, Canvas.WIDE).value().marks().stream()
            .filter(
                m ->
                    m instanceof Drawing.Fill f
                        && List.of("jing", "jin", "ji").contains(f.ink().token()))
            .count();
    assertEquals(1, solid);
  }

  @Test
  void hostileDataAreDrawn() {
    Sound.clean(atlas(THREE, chain("只有一格", cluster(Samples.JIN, "总装", "0"))));
    Sound.clean(
        atlas(
            Sound.places(6),
            keyed(
                "name",
                line(Sound.FORTY),
                "clusters",
                many(
                    Sound.places(6).stream()
                        .map(p -> cluster(p, Sound.FORTY, "-1000000"))
                        .toList()),
                "bottleneck",
                line(Sound.FORTY))));
    List<Datum.Keyed> chains = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      chains.add(chain("链" + (char) (0x4E00 + i), cluster(Samples.JIN, "总装", "" + i)));
    }
    Sound.problem(atlas(THREE, chains.toArray(new Datum.Keyed[0])), "一页只放得下");
    Sound.clean(atlas(THREE, chains.subList(0, 15).toArray(new Datum.Keyed[0])));
  }

  @Test
  void wrongPlacesAreProblemsWithACure() {
    Sound.problem(atlas(THREE.subList(0, 2), HYDROGEN), "places");
    Sound.problem(atlas(Sound.places(7), HYDROGEN), "最多 6 个");
    Sound.problem(atlas(THREE, HYDROGEN, HYDROGEN), "两次");
    Sound.problem(
        atlas(THREE, chain("双", cluster(Samples.JIN, "甲", "1"), cluster(Samples.JIN, "乙", "2"))),
        "两次");
  }
}
