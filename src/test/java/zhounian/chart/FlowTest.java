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

class FlowTest {

  private static Datum.Keyed node(String id, String label) {
    return keyed("id", word(id), "label", line(label), "color", word("jing"));
  }

  private static Datum.Keyed node(String id, String label, Figure total) {
    return keyed("id", word(id), "label", line(label), "total", Samples.of(total));
  }

  private static Datum.Keyed flow(String from, String to, Figure figure) {
    return keyed("from", word(from), "to", word(to), "figure", Samples.of(figure));
  }

  private static Exhibit flow(List<Datum.Keyed> nodes, Datum.Keyed... flows) {
    return Samples.exhibit(new Flow(), "nodes", many(nodes), "flows", many(List.of(flows)));
  }

  private static final List<Datum.Keyed> ABC =
      List.of(node("a", "甲"), node("b", "乙"), node("c", "丙"));

  private static long count(Exhibit exhibit, String text) {
    return Samples.texts(Sound.draw(exhibit, Canvas.WIDE).value()).stream()
        .filter(t -> t.text().equals(text))
        .count();
  }

  @Test
  void everyBandHasItsValueAtBothEnds() {
    Exhibit exhibit =
        flow(ABC, flow("a", "b", amount("x", "30")), flow("a", "c", amount("y", "70")));
    Sound.clean(exhibit);
    assertEquals(2, count(exhibit, "30"));
    assertEquals(2, count(exhibit, "70"));
  }

  @Test
  void bandsAreAsWideAsTheirNumbersAndInTheColourOfTheOrigin() {
    Exhibit exhibit =
        flow(ABC, flow("a", "b", amount("x", "25")), flow("a", "c", amount("y", "75")));
    List<Double> widths = new ArrayList<>();
    for (Drawing.Mark mark : Sound.draw(exhibit, Canvas.WIDE).value().marks()) {
      if (mark instanceof Drawing.Fill fill && fill.ink().opacity() == 0.45) {
        List<Double> points = fill.outline().coordinates();
        widths.add(points.get(points.size() - 1) - points.get(1));
        assertEquals("jing", fill.ink().token());
      }
    }
    assertEquals(3, widths.get(1) / widths.get(0), 0.01);
  }

  @Test
  void thereAndBackIsToldByBars() {
    Exhibit both = flow(ABC, flow("a", "b", amount("x", "30")), flow("b", "a", amount("y", "7")));
    Sound.clean(both);
    assertEquals(1, count(both, "30"));
    assertEquals(1, count(both, "甲" + Wording.TO + "乙"));
  }

  @Test
  void fiveByFiveThinBandsKeepTheirValuesApart() {
    List<Datum.Keyed> nodes = new ArrayList<>();
    List<Datum.Keyed> flows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      nodes.add(node("s" + i, "来源" + (char) ('A' + i)));
      nodes.add(node("t" + i, Sound.FORTY.substring(0, 30 + i)));
      for (int j = 0; j < 5; j++) {
        flows.add(flow("s" + i, "t" + j, amount("f" + i + j, i == 0 ? "9000" : "0." + (1 + j))));
      }
    }
    Sound.clean(flow(nodes, flows.toArray(new Datum.Keyed[0])));
  }

  @Test
  void oneZeroEqualAndFarApartNumbersAreDrawn() {
    Sound.clean(flow(ABC, flow("a", "b", amount("x", "1"))));
    Sound.clean(flow(ABC, flow("a", "b", amount("x", "0"))));
    Sound.clean(flow(ABC, flow("a", "b", amount("x", "0")), flow("a", "c", amount("y", "5"))));
    Sound.clean(flow(ABC, flow("a", "b", amount("x", "5")), flow("a", "c", amount("y", "5"))));
    Sound.clean(flow(ABC, flow("a", "b", amount("x", "1")), flow("a", "c", amount("y", "10000"))));
    Sound.clean(
        flow(
            ABC,
            flow("a", "b", Samples.planned(amount("x", "3"))),
            flow("a", "c", Samples.derived(amount("y", "9")))));
  }

  @Test
  void aTotalLeavesTheRestEmptyAndMustNotBeLessThanItsFlows() {
    List<Datum.Keyed> nodes = List.of(node("a", "甲", amount("all", "100")), node("b", "乙"));
    Exhibit rest = flow(nodes, flow("a", "b", amount("x", "60")));
    Sound.clean(rest);
    assertEquals(1, count(rest, "其余部分"));
    assertTrue(
        new Flow()
            .table(rest).rows().stream()
                .anyMatch(r -> r.get(1).text().equals("合计") && r.get(2).text().equals("100")));
    Sound.problem(flow(nodes, flow("a", "b", amount("x", "160"))), "total");
  }

  @Test
  void wrongFlowsAreProblemsWithACure() {
    Sound.problem(flow(ABC, flow("a", "b", amount("x", "-1"))), "负数");
    Sound.problem(flow(ABC, flow("a", "bb", amount("x", "1"))), "bb");
    Sound.problem(flow(ABC, flow("a", "a", amount("x", "1"))), "自己");
    Sound.problem(
        flow(ABC, flow("a", "b", amount("x", "1")), flow("a", "b", amount("y", "1"))), "两次");
    List<Datum.Keyed> nodes = new ArrayList<>(List.of(node("t", "去向")));
    List<Datum.Keyed> flows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      nodes.add(node("s" + i, "来源" + i));
      flows.add(flow("s" + i, "t", amount("f" + i, "1")));
    }
    Sound.problem(flow(nodes, flows.toArray(new Datum.Keyed[0])), "最多 5 个");
  }
}
