package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.chart.Samples.JI;
import static zhounian.chart.Samples.JING;
import static zhounian.chart.Samples.event;
import static zhounian.chart.Samples.month;
import static zhounian.chart.Samples.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Period;

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
    String words = "很长的标题".repeat(24);
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

  private static Period span(int from, int to) {
    return new Period(
        LocalDate.of(from, 1, 1),
        LocalDate.of(to, 12, 31),
        Period.Precision.YEAR,
        Period.Kind.SPAN,
        false);
  }

  private static Exhibit lanes(Datum.Keyed... lanes) {
    return Samples.exhibit(new Timeline(), "lanes", Samples.many(List.of(lanes)));
  }

  private static Datum.Keyed lane(String name, Event... events) {
    return Samples.keyed(
        "name",
        Samples.line(name),
        "events",
        Samples.many(
            List.of(events).stream()
                .map(e -> (Datum) new Datum.OfEvent(Samples.HERE, e))
                .toList()));
  }

  private static Event[] crowd(int count, boolean spans) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int year = 1985 + i * 41 / count;
      Period date = spans && i % 3 == 0 ? span(year, year + 2) : month(year, i % 12 + 1);
      Figure.Status status = i % 7 == 6 ? Figure.Status.PLANNED : DONE;
      events.add(event(date, "第几件大事在某地发生", status, i % 2 == 0 ? JI : JING));
    }
    return events.toArray(new Event[0]);
  }

  @Test
  void fortyYearsOfEventsStayReadable() {
    Sound.clean(Samples.timeline(List.of(crowd(28, false))));
    Sound.clean(Samples.timeline(List.of(crowd(60, false))));
    Sound.clean(Samples.timeline(List.of(crowd(28, true))));
    Sound.clean(lanes(lane("规划", crowd(14, true)), lane("交通", crowd(16, true))));
    Sound.clean(lanes(lane("规划", crowd(30, true)), lane("交通", crowd(30, true))));
  }

  @Test
  void lanesStandOneBelowTheOtherAndStretchesAreBars() {
    Exhibit exhibit =
        lanes(
            lane("规划", event(year(2014), "座谈", DONE)),
            lane("交通", event(span(2016, 2019), "建设", DONE, JI)));
    Sound.clean(exhibit);
    for (Canvas canvas : new Timeline().canvases()) {
      Drawing drawing = draw(exhibit, canvas);
      assertTrue(text(drawing, "规划").y() < text(drawing, "交通").y());
      text(drawing, "2016—2019");
    }
    Drawing wide = draw(exhibit, Canvas.WIDE);
    double[] bar = extent(wide, "ji");
    double year = (bar[1] - bar[0]) / 4;
    assertEquals(718 / 6.0, year, 0.5);
    assertEquals("交通", new Timeline().table(exhibit).rows().get(1).get(3).text());
    assertEquals(6 - 1, new Timeline().years(exhibit).size());
  }

  private static double[] extent(Drawing drawing, String token) {
    double[] ends = {Double.MAX_VALUE, -Double.MAX_VALUE};
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Fill fill && fill.ink().token().equals(token)) {
        for (int i = 0; i < fill.outline().coordinates().size(); i += 2) {
          ends[0] = Math.min(ends[0], fill.outline().coordinates().get(i));
          ends[1] = Math.max(ends[1], fill.outline().coordinates().get(i));
        }
      }
    }
    return ends;
  }

  @Test
  void plannedExpectedAndInferredLookDifferentAndAreSaid() {
    Period inferred =
        new Period(
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 12, 31),
            Period.Precision.YEAR,
            Period.Kind.DURING,
            true);
    Exhibit exhibit =
        Samples.timeline(
            List.of(
                event(year(2014), "甲", DONE),
                event(inferred, "乙", DONE),
                event(year(2024), "丙", Figure.Status.PLANNED),
                event(year(2026), "丁", Figure.Status.EXPECTED)));
    Sound.clean(exhibit);
    for (Canvas canvas : new Timeline().canvases()) {
      Drawing drawing = draw(exhibit, canvas);
      text(drawing, "日期推定");
      text(drawing, "计划");
      text(drawing, "预计");
    }
    assertEquals("乙（日期推定）", new Timeline().table(exhibit).rows().get(1).get(1).text());
    assertEquals("丁（预计）", new Timeline().table(exhibit).rows().get(3).get(1).text());
  }

  @Test
  void fortyCharactersAreWrapped() {
    Sound.clean(
        Samples.timeline(
            List.of(
                event(year(2004), Sound.FORTY, DONE),
                event(year(2014), Sound.FORTY, DONE),
                event(year(2024), Sound.FORTY, DONE))));
    Sound.clean(
        lanes(
            lane(
                "道",
                event(span(1990, 2020), Sound.FORTY, DONE),
                event(year(2024), Sound.FORTY, DONE))));
  }

  @Test
  void eventsAndLanesTogetherAreAProblem() {
    Event one = event(year(2014), "甲", DONE);
    Exhibit both =
        Samples.exhibit(
            new Timeline(),
            "events",
            Samples.many(List.of(new Datum.OfEvent(Samples.HERE, one))),
            "lanes",
            Samples.many(List.of(lane("道", one))));
    Sound.problem(both, "只能写一个");
  }
}
