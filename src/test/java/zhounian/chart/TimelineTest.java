package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.chart.Samples.JI;
import static zhounian.chart.Samples.JING;
import static zhounian.chart.Samples.event;
import static zhounian.chart.Samples.month;
import static zhounian.chart.Samples.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.Exhibit;
import zhounian.model.Figure;

class TimelineTest {
  private static final Figure.Status DONE = Figure.Status.ACTUAL;

  static Exhibit decade() {
    return Samples.timeline(
        List.of(
            event(month(2024, 4), "通州与北三县政务大厅融合", DONE, JI),
            event(month(2014, 2), "座谈会召开，协同发展成为国家战略", DONE, JING, JI),
            event(month(2015, 4), "规划纲要获审议通过", DONE),
            event(year(2017), "北京常住人口转为负增长", DONE, JING),
            event(month(2023, 11), "国家高新区联盟成立", DONE),
            event(month(2023, 12), "京雄高速公路全线贯通", DONE),
            event(year(2026), "雄商高铁建成通车", Figure.Status.PLANNED, JI)));
  }

  static Exhibit oneDay() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      events.add(event(month(2024, 2), "同一个月里发生的第几件事情呢", DONE));
    }
    return Samples.timeline(events);
  }

  private static Drawing draw(Exhibit exhibit, Canvas canvas) {
    return new Timeline().draw(exhibit, Samples.THEME, canvas, Samples.MEASURE).value();
  }

  private static Drawing.Text text(Drawing drawing, String text) {
    return Samples.texts(drawing).stream()
        .filter(t -> t.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void earlyEventsHangBelowTheRulerAndLateOnesStandAbove() {
    Drawing drawing = draw(decade(), Canvas.WIDE);
    double ruler = text(drawing, "2020").y();
    assertTrue(text(drawing, "规划纲要获审议通过").y() > ruler);
    assertTrue(text(drawing, "国家高新区联盟成立").y() < ruler);
  }

  @Test
  void onEitherSideTheEventNearestToTheMiddleIsNearestToTheRuler() {
    Drawing drawing = draw(decade(), Canvas.WIDE);
    assertTrue(text(drawing, "北京常住人口转为负增长").y() < text(drawing, "规划纲要获审议通过").y());
    assertTrue(text(drawing, "国家高新区联盟成立").y() > text(drawing, "雄商高铁建成通车").y());
  }

  @Test
  void onThePhoneEventsStandOneBelowTheOther() {
    List<Drawing.Text> titles =
        Samples.texts(draw(decade(), Canvas.NARROW)).stream()
            .filter(t -> t.ink().token().equals("ink"))
            .toList();
    assertEquals(7, titles.size());
    assertEquals("座谈会召开，协同发展成为国家战略", titles.get(0).text());
    assertEquals(1, titles.stream().map(Drawing.Text::x).distinct().count());
  }

  @Test
  void wordsTooLongForTheRulerMakeAList() {
    String words = "很长的标题".repeat(12);
    Exhibit exhibit =
        Samples.timeline(List.of(event(year(2014), words, DONE), event(year(2024), "结束", DONE)));
    Drawing drawing = draw(exhibit, Canvas.PRINT);
    assertTrue(Samples.texts(drawing).stream().noneMatch(t -> t.text().equals("2020")));
    assertTrue(drawing.height() > 20);
  }

  @Test
  void plannedEventsAreHollow() {
    Exhibit planned =
        Samples.timeline(
            List.of(
                event(year(2014), "开始", DONE, JI),
                event(year(2026), "通车", Figure.Status.PLANNED, JI)));
    long rings =
        draw(planned, Canvas.WIDE).marks().stream()
            .filter(Drawing.Stroke.class::isInstance)
            .map(m -> (Drawing.Stroke) m)
            .filter(s -> s.ink().token().equals("ji") && s.outline().commands().contains("C"))
            .count();
    assertEquals(1, rings);
    assertEquals(
        Optional.of(Basis.PLANNED), Optional.ofNullable(new Timeline().years(planned).get(2026)));
  }

  @Test
  void theTableIsInOrderOfTime() {
    ExhibitTable table = new Timeline().table(decade());
    assertEquals("2014.2", table.rows().get(0).get(0).text());
    assertEquals("北京、河北", table.rows().get(0).get(2).text());
    assertEquals("雄商高铁建成通车（计划）", table.rows().get(6).get(1).text());
  }

  @Test
  void aRulerOfTwoHundredYearsIsTooLong() {
    Exhibit exhibit =
        Samples.timeline(List.of(event(year(1800), "甲", DONE), event(year(2024), "乙", DONE)));
    assertEquals("ZN504", new Timeline().check(exhibit, Samples.MEASURE).get(0).code().id());
  }
}
