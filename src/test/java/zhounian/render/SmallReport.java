package zhounian.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.chart.DrawnKinds;
import zhounian.load.Loader;
import zhounian.model.Asset;
import zhounian.model.Block;
import zhounian.model.Body;
import zhounian.model.Chapter;
import zhounian.model.Datum;
import zhounian.model.Event;
import zhounian.model.Evidence;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.KeyFigure;
import zhounian.model.Ledger;
import zhounian.model.Metric;
import zhounian.model.Node;
import zhounian.model.Part;
import zhounian.model.Period;
import zhounian.model.Reference;
import zhounian.model.Region;
import zhounian.model.Report;
import zhounian.model.Site;
import zhounian.model.Target;
import zhounian.model.Theme;
import zhounian.model.Unit;
import zhounian.model.Words;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** A report of two chapters, made by hand, with one of everything that a page can show. */
final class SmallReport {
  static final Position AT = Position.of("content/chapters/01-rail.md", 1, 1);
  static final Unit KILOMETRES = new Unit("公里", "", BigDecimal.ONE, "公里", "length", BigDecimal.ONE);
  static final Region JJJ = region("jjj", "京津冀", "", "ink");
  static final Region BEIJING = region("beijing", "北京", "京", "jing");
  static final Metric LENGTH = new Metric(AT, "length", "铁路里程", "营运里程", "length", "交通");
  static final Figure THEN = figure("rail-2014", 2014, "7844", "");
  static final Figure NOW = figure("rail-2022", 2022, "10848", "");
  static final Figure GROWTH = figure("rail-more", 2022, "3004", "rail-2022 - rail-2014");
  static final Reference BOOK =
      new Reference(
          AT,
          "src-li",
          "article-magazine",
          "示范区",
          List.of("李国平"),
          "2024-02",
          new LinkedHashMap<>(Map.of("container-title", "天津支部生活", "issue", "2")));
  static final Event OPENING =
      new Event(
          AT,
          "ev-open",
          new Period(
              LocalDate.of(2015, 4, 30),
              LocalDate.of(2015, 4, 30),
              Period.Precision.DAY,
              Period.Kind.DURING,
              false),
          List.of(text("规划纲要通过")),
          List.of(BEIJING),
          Figure.Status.ACTUAL,
          new Evidence("src-li", "第 1 页", "通过"));

  private SmallReport() {}

  static Inline text(String words) {
    return new Inline.Text(AT, words);
  }

  private static Region region(String id, String name, String character, String color) {
    return new Region(AT, id, name, character, color, Optional.empty(), Optional.empty(), "");
  }

  private static Figure figure(String id, int year, String value, String derived) {
    LocalDate last = LocalDate.of(year, 12, 31);
    return new Figure(
        AT,
        id,
        LENGTH,
        JJJ,
        new Period(last, last, Period.Precision.YEAR, Period.Kind.DURING, false),
        value,
        new BigDecimal(value),
        KILOMETRES,
        Optional.empty(),
        Figure.Status.ACTUAL,
        derived.isEmpty() ? Optional.of(new Evidence("src-li", "第 1 页", value)) : Optional.empty(),
        derived,
        List.of(),
        "",
        value + "公里");
  }

  static Words words() {
    return words("zh-CN");
  }

  static Words words(String language) {
    Node.Mapping map =
        (Node.Mapping) Loader.resource("templates/i18n/" + language + ".yml").data().orElseThrow();
    Map<String, String> byKey = new HashMap<>();
    map.entries().forEach(e -> byKey.put(e.key(), map.text(e.key()).orElse("")));
    return new Words(byKey);
  }

  static Theme theme() {
    Map<String, String> light = new LinkedHashMap<>();
    for (String token :
        List.of("paper", "band", "hair", "line", "mute", "ink3", "ink2", "ink", "jing")) {
      light.put(token, "#17211F");
    }
    Map<String, String> dark = new LinkedHashMap<>(light);
    dark.replaceAll((token, value) -> "#EEF2F0");
    return new Theme(light, dark, Map.of("measure", "36em"), Map.of());
  }

  static Exhibit chart() {
    ExhibitKind line =
        DrawnKinds.ALL.stream()
            .map(kind -> kind.kind())
            .filter(kind -> kind.type().equals("line"))
            .findFirst()
            .orElseThrow();
    Map<String, Datum> series = new LinkedHashMap<>();
    series.put("name", new Datum.Line(AT, List.of(text("里程"))));
    series.put("color", new Datum.Word(AT, "jing"));
    series.put(
        "points",
        new Datum.Many(AT, List.of(new Datum.OfFigure(AT, THEN), new Datum.OfFigure(AT, NOW))));
    Map<String, Datum> data = new LinkedHashMap<>();
    data.put("title", new Datum.Line(AT, List.of(text("里程长了，还会再长"))));
    data.put("subtitle", new Datum.Line(AT, List.of(text("铁路里程，公里"))));
    data.put("alt", new Datum.Line(AT, List.of(text("由7844到10848"))));
    data.put("unit", new Datum.Word(AT, "公里"));
    data.put("series", new Datum.Many(AT, List.of(new Datum.Keyed(AT, series))));
    return new Exhibit(AT, "length", line, new Datum.Keyed(AT, data), words());
  }

  static Exhibit pull() {
    Map<String, Datum> item = new LinkedHashMap<>();
    item.put("figure", new Datum.OfFigure(AT, NOW));
    item.put("base", new Datum.OfFigure(AT, THEN));
    item.put("label", new Datum.Line(AT, List.of(text("里程"))));
    Map<String, Datum> data = new LinkedHashMap<>();
    data.put("figures", new Datum.Many(AT, List.of(new Datum.Keyed(AT, item))));
    return new Exhibit(
        AT, "links", new ExhibitKind("pull", "", "", false), new Datum.Keyed(AT, data), words());
  }

  static Exhibit timeline() {
    ExhibitKind kind =
        DrawnKinds.ALL.stream()
            .map(k -> k.kind())
            .filter(k -> k.kind().equals("timeline"))
            .findFirst()
            .orElseThrow();
    Map<String, Datum> data = new LinkedHashMap<>();
    data.put("title", new Datum.Line(AT, List.of(text("大事记"))));
    data.put("subtitle", new Datum.Line(AT, List.of(text("京津冀"))));
    data.put("alt", new Datum.Line(AT, List.of(text("年表"))));
    data.put("events", new Datum.Many(AT, List.of(new Datum.OfEvent(AT, OPENING))));
    return new Exhibit(AT, "decade", kind, new Datum.Keyed(AT, data), words());
  }

  static List<Block> body() {
    return List.of(
        new Block.Paragraph(
            AT,
            List.of(
                text("里程为"),
                new Inline.Number(AT, "rail-2022", "10848公里"),
                text("，见"),
                new Inline.See(AT, new Target("rail", "chart-length"), "图 1-1"),
                new Inline.NoteCall(AT, 1, "note-1", "call-1"),
                text("。"))),
        new Block.Heading(AT, 2, "sec-network", "1.1", List.of(text("路网"))),
        new Block.ExhibitCall(AT, "chart", "length", "{{chart: length}}"),
        new Block.ExhibitCall(AT, "pull", "links", "{{pull: links}}"),
        new Block.Paragraph(
            AT,
            List.of(
                new Inline.Jump(AT, new Target("foreword", ""), "", List.of(text("前言"))),
                new Inline.Outside(AT, "https://example.org/?a=1&b=2", "", List.of(text("外面"))))));
  }

  static Chapter chapter(String slug, int number, String title, List<Block> body) {
    return new Chapter(
        AT,
        slug,
        number,
        number == 0 ? title : "交通",
        List.of(text(title)),
        List.of(text("路网的增长有数可查。")),
        List.of("编辑组"),
        "2026-11-21",
        number == 0 ? List.of() : List.of(new KeyFigure(NOW, Optional.of(THEN), "铁路营运里程")),
        new Body(body, List.of()),
        number == 0
            ? List.of()
            : List.of(
                new Chapter.Note(
                    1,
                    "note-1",
                    List.of("call-1"),
                    List.of(),
                    List.of(new Inline.Cited(AT, "src-li", "第 3 页")))),
        number == 0 ? List.of() : List.of("railways"));
  }

  static Site site(String title, List<Block> body, boolean draft) {
    Map<String, Exhibit> exhibits = new LinkedHashMap<>();
    for (Exhibit exhibit : List.of(chart(), pull(), timeline())) {
      exhibits.put(exhibit.reference(), exhibit);
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Figure figure : List.of(THEN, NOW, GROWTH)) {
      figures.put(figure.id(), figure);
    }
    Report report =
        new Report(
            "京津冀协同发展",
            List.of(text("周年报告")),
            List.of(text("改变了什么。")),
            2014,
            2026,
            "2026-11-21",
            "zh-CN",
            "编辑组",
            List.of("编辑组"),
            "CC BY 4.0",
            "",
            List.of(new KeyFigure(NOW, Optional.of(THEN), "铁路营运里程")),
            Optional.of(new KeyFigure(GROWTH, Optional.empty(), "增加的里程")),
            Optional.of(chart()),
            Optional.of(timeline()));
    Chapter rail = chapter("rail", 1, title, body);
    return new Site(
        report,
        List.of(chapter("foreword", 0, "前言", List.of())),
        List.of(new Part("part-one", 1, "率先突破", List.of(text("先写交通。")), List.of(rail))),
        new Ledger(
            figures,
            Map.of("length", LENGTH),
            new LinkedHashMap<>(Map.of("beijing", BEIJING)),
            Map.of("src-li", BOOK),
            Map.of("ev-open", OPENING),
            List.of(),
            List.of(
                new Ledger.Decision(
                    "conflict-length", List.of(THEN, NOW), NOW, List.of(text("取后者。"))))),
        exhibits,
        Map.of("chart-length", "图 1-1"),
        Map.of("chart-length", new Target("rail", "chart-length")),
        List.of(new Asset("images/bridge.png", new byte[] {1, 2, 3})),
        theme(),
        draft ? List.of(Problem.of(Code.UNKNOWN_NUMBER, AT, "3")) : List.of(),
        draft);
  }

  /** The small report in another language, and at an address. */
  static Site abroad() {
    Site site = site();
    Report report = site.report();
    return new Site(
        new Report(
            report.title(),
            report.subtitle(),
            report.lead(),
            report.firstYear(),
            report.lastYear(),
            report.edition(),
            "en",
            report.publisher(),
            report.editors(),
            report.rights(),
            "https://example.org/r/",
            report.keyFigures(),
            report.leadFigure(),
            report.leadChart(),
            report.timeline()),
        site.front(),
        site.parts(),
        site.ledger(),
        site.exhibits(),
        site.labels(),
        site.places(),
        site.images(),
        site.theme(),
        List.of(),
        false);
  }

  static Site site() {
    return site("轨道上的京津冀", body(), false);
  }

  static Renderer renderer(Site site, Map<String, String> templates) {
    return new Renderer(
        site,
        templates,
        words(site.report().language()),
        (text, size, bold) -> text.length() * size,
        period -> period.year() + "年",
        Optional.of((id, locator) -> "李国平. <i>" + id + "</i> " + Html.escape(locator) + "."));
  }
}
