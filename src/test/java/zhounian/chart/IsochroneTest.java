package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.chart.Samples.keyed;
import static zhounian.chart.Samples.line;
import static zhounian.chart.Samples.many;
import static zhounian.chart.Sound.minutes;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Unit;

class IsochroneTest {

  private static Datum.Keyed place(String label, String now, String before) {
    Figure today = minutes(label + "-now", 2024, now);
    return before.isEmpty()
        ? keyed("place", Sound.of(Samples.JIN), "label", line(label), "now", Samples.of(today))
        : keyed(
            "place",
            Sound.of(Samples.JIN),
            "label",
            line(label),
            "now",
            Samples.of(today),
            "before",
            Samples.of(minutes(label + "-before", 2014, before)));
  }

  private static Exhibit strip(Datum.Keyed... places) {
    return Samples.exhibit(
        new Isochrone(), "from", Sound.of(Samples.JING), "places", many(List.of(places)));
  }

  private static Drawing.Text text(Exhibit exhibit, String text) {
    return Samples.texts(Sound.draw(exhibit, Canvas.WIDE).value()).stream()
        .filter(t -> t.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNearestStandsFirstAndTheOriginIsNamed() {
    Exhibit exhibit = strip(place("远处", "120", "180"), place("近处", "30", "70"));
    Sound.clean(exhibit);
    assertTrue(text(exhibit, "近处").y() < text(exhibit, "远处").y());
    assertTrue(text(exhibit, "近处").x() < text(exhibit, "远处").x());
    assertEquals(0, text(exhibit, "北京").x());
    assertEquals("近处", new Isochrone().table(exhibit).rows().get(0).get(0).text());
    text(exhibit, "从前 2014");
    text(exhibit, "现在 2024");
  }

  @Test
  void hoursAreTurnedIntoMinutes() {
    Unit hour =
        new Unit("小时", "", java.math.BigDecimal.ONE, "小时", "time", new java.math.BigDecimal(60));
    Figure half = Samples.figure("half", Samples.JIN, Samples.year(2024), "0.5", hour);
    Exhibit exhibit =
        strip(
            place("一", "60", ""),
            keyed("place", Sound.of(Samples.JIN), "label", line("二"), "now", Samples.of(half)));
    assertEquals("30", new Isochrone().table(exhibit).rows().get(0).get(3).text());
  }

  @Test
  void hostileDataAreDrawn() {
    Sound.clean(strip(place("一处", "30", "")));
    Sound.clean(strip(place("零", "0", ""), place("也是零", "0", "0")));
    Sound.clean(strip(place("一样", "45", "45"), place("也一样", "45", "45")));
    Sound.clean(strip(place("近", "1", "2"), place("远", "10000", "90000")));
    Sound.clean(strip(place(Sound.FORTY, "55", "240"), place("中", "240", "55")));
    List<Datum.Keyed> places = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      places.add(place("地点" + (char) (0x4E00 + i), "" + (i * 17 % 97 + 5), i % 2 == 0 ? "" : "90"));
    }
    Sound.clean(strip(places.subList(0, 24).toArray(new Datum.Keyed[0])));
    Sound.problem(strip(places.toArray(new Datum.Keyed[0])), "一页只放得下");
  }

  @Test
  void wrongTimesAreProblemsWithACure() {
    Sound.problem(strip(place("早到", "-5", ""), place("一", "5", "")), "负数");
    Sound.problem(strip(place("重", "5", ""), place("重", "6", "")), "label");
    Figure money = Sound.amount("money", "5");
    List<zhounian.problem.Problem> mixed =
        Sound.problems(
            strip(
                place("一", "5", ""),
                keyed(
                    "place", Sound.of(Samples.JIN), "label", line("钱"), "now", Samples.of(money))));
    assertEquals("ZN503", mixed.get(0).code().id());
  }
}
