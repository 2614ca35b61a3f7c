package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.chart.Samples.keyed;
import static zhounian.chart.Samples.line;
import static zhounian.chart.Samples.many;
import static zhounian.chart.Samples.word;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;

class TreeTest {

  private static Datum.Keyed node(String id, String label, String under) {
    return under.isEmpty()
        ? keyed("id", word(id), "label", line(label))
        : keyed("id", word(id), "label", line(label), "under", word(under));
  }

  private static Exhibit tree(List<Datum.Keyed> nodes, Datum.Keyed... successions) {
    return Samples.exhibit(
        new Tree(), "nodes", many(nodes), "successions", many(List.of(successions)));
  }

  private static Datum.Keyed took(String from, String to) {
    return keyed("from", word(from), "to", word(to), "label", line("职能并入"));
  }

  private static final List<Datum.Keyed> THREE =
      List.of(
          node("top", "领导小组", ""),
          keyed(
              "id",
              word("old"),
              "label",
              line("原办公室"),
              "under",
              word("top"),
              "date",
              word("2014-08-05")),
          keyed(
              "id",
              word("new"),
              "label",
              line("联合办公室"),
              "under",
              word("top"),
              "figure",
              Samples.of(Samples.planned(Sound.amount("staff", "45")))),
          node("leaf", "专题组", "new"));

  private static Drawing.Text text(Exhibit exhibit, Canvas canvas, String text) {
    return Samples.texts(Sound.draw(exhibit, canvas).value()).stream()
        .filter(t -> t.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void levelsRunFromLeftToRightAndOnPhonesAreIndented() {
    Exhibit exhibit = tree(THREE, took("old", "new"));
    Sound.clean(exhibit);
    for (Canvas canvas : new Tree().canvases()) {
      double top = text(exhibit, canvas, "领导小组").x();
      double office = text(exhibit, canvas, "联合办公室").x();
      assertTrue(top < office && office < text(exhibit, canvas, "专题组").x());
    }
    assertTrue(text(exhibit, Canvas.NARROW, "专题组").y() > text(exhibit, Canvas.NARROW, "联合办公室").y());
  }

  @Test
  void aSuccessionIsABrokenLineAndStandsInWords() {
    long without = broken(tree(THREE), Canvas.WIDE);
    assertEquals(0, without);
    for (Canvas canvas : new Tree().canvases()) {
      assertEquals(1, broken(tree(THREE, took("old", "new")), canvas), canvas.name());
      text(tree(THREE, took("old", "new")), canvas, "原办公室职能并入");
    }
  }

  private static long broken(Exhibit exhibit, Canvas canvas) {
    return Sound.draw(exhibit, canvas).value().marks().stream()
        .filter(m -> m instanceof Drawing.Stroke s && !s.pen().dash().isEmpty())
        .count();
  }

  @Test
  void theTableTellsWhatStandsUnderWhat() {
    ExhibitTable table = new Tree().table(tree(THREE, took("old", "new")));
    assertEquals(
        List.of("联合办公室", "领导小组", "—", "45亿元（计划）", "原办公室职能并入"),
        table.rows().get(2).stream().map(ExhibitTable.Cell::text).toList());
    assertEquals("2014.8.5", table.rows().get(1).get(2).text());
  }

  @Test
  void oneNodeLongNamesAndManyNodesAreDrawn() {
    Sound.clean(tree(List.of(node("one", "只有一个", ""))));
    Sound.clean(
        tree(
            List.of(
                node("a", Sound.FORTY, ""),
                node("b", Sound.FORTY, "a"),
                node("c", Sound.FORTY, "b"),
                node("d", Sound.FORTY, "b")),
            took("c", "d")));
    List<Datum.Keyed> nodes = new ArrayList<>(List.of(node("top", "顶", "")));
    for (int i = 0; i < 24; i++) {
      nodes.add(node("n" + i, "第几个机构的名称", "top"));
    }
    Sound.clean(tree(nodes));
  }

  @Test
  void sixtyNodesDoNotFitOnAPage() {
    List<Datum.Keyed> nodes = new ArrayList<>(List.of(node("top", "顶", "")));
    for (int i = 0; i < 60; i++) {
      nodes.add(node("n" + i, "第几个机构的名称", "top"));
    }
    Sound.problem(tree(nodes), "一页只放得下");
  }

  @Test
  void wrongLinksAreProblemsWithACure() {
    Sound.problem(tree(List.of(node("top", "顶", ""), node("a", "甲", "tip"))), "改成“top”");
    Sound.problem(
        tree(List.of(node("a", "甲", "b"), node("b", "乙", "a"), node("c", "丙", ""))), "自己的下面");
    Sound.problem(tree(List.of(node("a", "甲", "a"), node("c", "丙", ""))), "自己的下面");
    Sound.problem(
        tree(
            List.of(
                node("a", "甲", ""), node("b", "乙", "a"), node("c", "丙", "b"), node("d", "丁", "c"))),
        "第 4 层");
    Sound.problem(tree(List.of(node("a", "甲", ""), node("a", "乙", ""))), "写了两次");
    Sound.problem(
        tree(List.of(keyed("id", word("a"), "label", line("甲"), "date", word("去年")))), "2014-08");
    Sound.problem(tree(THREE, took("old", "nwe")), "new");
    Sound.problem(tree(THREE, took("leaf", "top")), "相邻两层");
  }
}
