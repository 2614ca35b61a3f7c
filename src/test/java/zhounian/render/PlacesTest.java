package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import zhounian.model.Event;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Output;
import zhounian.model.Period;
import zhounian.model.Region;
import zhounian.model.Report;
import zhounian.model.Site;

/** Which characters of a title are set large, and what the dots of the front page stand for. */
class PlacesTest {
  private static final Region CITY = region("jiang", "江州市", "江", "ink", "");
  private static final Region EAST = region("dong", "东县", "东", "jing", "");
  private static final Region WEST = region("xi", "西县", "西", "jin", "");

  private static Region region(String id, String name, String letter, String color, String in) {
    return new Region(
        SmallReport.AT, id, name, letter, color, Optional.empty(), Optional.empty(), in);
  }

  private static Event event(String id, int year, Region... regions) {
    Period period =
        new Period(
            LocalDate.of(year, 5, 1),
            LocalDate.of(year, 5, 1),
            Period.Precision.DAY,
            Period.Kind.DURING,
            false);
    Event like = SmallReport.OPENING;
    return new Event(
        SmallReport.AT,
        id,
        period,
        like.title(),
        List.of(regions),
        Figure.Status.ACTUAL,
        like.source());
  }

  private static Site site(String title, List<Region> regions, Event... events) {
    Site like = SmallReport.site();
    Report r = like.report();
    Report report =
        new Report(
            title,
            r.subtitle(),
            r.lead(),
            r.firstYear(),
            r.lastYear(),
            r.edition(),
            r.language(),
            r.publisher(),
            r.editors(),
            r.rights(),
            r.address(),
            r.keyFigures(),
            r.leadFigure(),
            r.leadChart(),
            Optional.empty());
    Ledger l = like.ledger();
    Map<String, Region> places = new LinkedHashMap<>(l.regions());
    regions.forEach(region -> places.put(region.id(), region));
    Map<String, Event> all = new LinkedHashMap<>();
    List.of(events).forEach(event -> all.put(event.id(), event));
    Ledger ledger =
        new Ledger(
            l.figures(),
            l.metrics(),
            places,
            l.references(),
            all,
            l.names(),
            l.decisions(),
            l.rulings(),
            l.verdicts());
    return new Site(
        report,
        like.front(),
        like.parts(),
        ledger,
        like.exhibits(),
        like.labels(),
        like.places(),
        like.images(),
        like.theme(),
        like.problems(),
        like.draft(),
        like.changes());
  }

  private static String letters(String title) {
    return new Places(site(title, List.of(CITY, EAST, WEST)), SmallReport.words())
        .letters().stream().map(Views.LetterView::text).collect(Collectors.joining());
  }

  private static String names(Site site) {
    return new Places(site, SmallReport.words())
        .names().stream()
            .map(name -> name.text() + " " + name.color())
            .collect(Collectors.joining("，"));
  }

  private static Document front(Site site) {
    Output page =
        SmallReport.renderer(site, Map.of()).site(Optional.empty()).value().stream()
            .filter(output -> output.path().equals("index.html"))
            .findFirst()
            .orElseThrow();
    return Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void onlySeveralPlacesTogetherAreSetLarge() {
    assertEquals("", letters("江州书声"));
    assertEquals("东西", letters("东西合作十年"));
    assertEquals("江东西", letters("江东西"));
    assertEquals("", letters("合作的东西"));
    assertEquals("", letters("东东"));
    assertEquals("", letters("东西东西东"));
    assertEquals("江州书声", front(site("江州书声", List.of(CITY))).select("h1 .rest").text());
  }

  @Test
  void aPlaceInInkIsToldFromSeveralPlaces() {
    Site site =
        site("江", List.of(CITY, EAST), event("a", 2015, CITY), event("b", 2016, CITY, EAST));
    assertEquals("多地共同 mute，北京 jing，东县 jing，江州市 ink", names(site));
    Document front = front(site);
    assertEquals(1, front.select(".dots .b-ink").size());
    assertEquals(1, front.select(".dots .b-mute").size());
  }

  @Test
  void aPlaceAroundOthersCountsAsSeveral() {
    Region part = region("bei", "北区", "", "jing", "jiang");
    Site site = site("江", List.of(CITY, part), event("a", 2015, CITY), event("b", 2016, part));
    assertEquals("多地共同 ink，北京 jing", names(site));
  }

  @Test
  void whatIsCountedIsWhatIsShown() {
    Site site = site("江", List.of(EAST), event("a", 2015, EAST), event("b", 2090, EAST));
    Document front = front(site);
    assertEquals(1, front.select(".dots i").size());
    assertEquals("一点是一件有出处的大事，共 1 件；空心为计划或预计。另有 1 件不在这些年份里。", said(front));
    assertTrue(front.select(".strip").attr("aria-label").contains("共1件"));
    Document all = front(site("江", List.of(EAST), event("a", 2015, EAST)));
    assertEquals("一点是一件有出处的大事，共 1 件；空心为计划或预计。", said(all));
  }

  private static String said(Document front) {
    return front.select(".record figcaption > span").last().text();
  }

  @Test
  void withoutEventsThereIsNoStrip() {
    assertTrue(front(site("江", List.of(CITY))).select(".record, .strip, .keys").isEmpty());
    assertTrue(front(site("江", List.of(EAST), event("b", 2090, EAST))).select(".record").isEmpty());
    assertFalse(front(SmallReport.site()).select(".record").isEmpty());
  }
}
