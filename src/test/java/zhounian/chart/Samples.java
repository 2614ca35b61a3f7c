package zhounian.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Event;
import zhounian.model.Evidence;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.Metric;
import zhounian.model.Period;
import zhounian.model.Region;
import zhounian.model.Theme;
import zhounian.model.Unit;
import zhounian.model.Words;
import zhounian.problem.Position;

/** Exhibits for the tests of this room, with invented numbers. */
final class Samples {
  private Samples() {}

  static final Position HERE = Position.of("content/data/charts/sample.yml", 3, 1);

  /** Chinese characters are one em wide, all others a little more than half. */
  static final Measure MEASURE =
      (text, size, bold) ->
          size * text.codePoints().mapToDouble(c -> c >= 0x2E80 || c == '—' ? 1 : 0.56).sum();

  static final Theme THEME = theme();

  static final Words WORDS = words("zh-CN");
  static final Wording WORDING = new Wording(WORDS);

  /** The interface's words, one in a line of the language's file. */
  static Words words(String language) {
    Map<String, String> byKey = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(Path.of("templates/i18n/" + language + ".yml"))) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          byKey.put(line.substring(0, colon), line.substring(colon + 2).replaceAll("^'|'$", ""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(byKey);
  }

  private static Theme theme() {
    Map<String, String> light = new LinkedHashMap<>();
    String[] pairs =
        ("paper #FFFFFF band #F1F3F1 hair #DDE3E0 line #C4CCC9 mute #8A9592 ink3 #5F6B68"
                + " ink2 #46524F ink #17211F jing #8E1F1C jin #1B6FA3 ji #B07C00"
                + " jing-text #8E1F1C jin-text #1B6FA3 ji-text #8A5F00 s1 #DCE9E4 s2 #A9CBC1 s3 #6FA89B s4 #3A8073 s6 #0A332D"
                + " s5 #17594E")
            .split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      light.put(pairs[i], pairs[i + 1]);
    }
    return new Theme(light, light, Map.of(), Map.of());
  }

  static final Unit KM = unit("公里", "length");
  static final Unit YI =
      new Unit("亿元", "亿", new BigDecimal("100000000"), "元", "money", BigDecimal.ONE);
  static final Unit PERCENT = unit("%", "share");
  static final Unit MINUTE = unit("分钟", "time");

  static Unit unit(String name, String kind) {
    return new Unit(name, "", BigDecimal.ONE, name, kind, BigDecimal.ONE);
  }

  static Region region(String id, String name, String color) {
    return new Region(HERE, id, name, "", color, Optional.empty(), Optional.empty(), "");
  }

  static final Region ALL = region("jjj", "京津冀", "ink");
  static final Region JING = region("beijing", "北京", "jing");
  static final Region JIN = region("tianjin", "天津", "jin");
  static final Region JI = region("hebei", "河北", "ji");

  static Period year(int year) {
    return new Period(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Period.Precision.YEAR,
        Period.Kind.DURING,
        false);
  }

  static Period month(int year, int month) {
    return new Period(
        LocalDate.of(year, month, 1),
        YearMonth.of(year, month).atEndOfMonth(),
        Period.Precision.MONTH,
        Period.Kind.DURING,
        false);
  }

  static Figure figure(String id, Region region, Period period, String value, Unit unit) {
    return new Figure(
        HERE,
        id,
        new Metric(HERE, "m", "量", "", unit.kind(), ""),
        region,
        period,
        value,
        new BigDecimal(value),
        unit,
        Optional.empty(),
        Figure.Status.ACTUAL,
        Optional.of(new Evidence("src", "", "")),
        "",
        List.of(),
        "",
        value + unit.text());
  }

  static Figure figure(Region region, int year, String value, Unit unit) {
    return figure(region.id() + "-" + year, region, year(year), value, unit);
  }

  private static Figure with(
      Figure f, Optional<Figure.Qualifier> qualifier, Figure.Status status, String derived) {
    return new Figure(
        f.position(),
        f.id(),
        f.metric(),
        f.region(),
        f.period(),
        f.written(),
        f.value(),
        f.unit(),
        qualifier,
        status,
        derived.isEmpty() ? f.source() : Optional.empty(),
        derived,
        f.claims(),
        f.note(),
        f.text());
  }

  static Figure derived(Figure f) {
    return with(f, f.qualifier(), f.status(), "a - b");
  }

  static Figure planned(Figure f) {
    return with(f, f.qualifier(), Figure.Status.PLANNED, f.derived());
  }

  static Figure qualified(Figure f, String word, Figure.Place place) {
    return with(f, Optional.of(new Figure.Qualifier(word, place)), f.status(), f.derived());
  }

  static Datum line(String text) {
    return new Datum.Line(HERE, List.of(new Inline.Text(HERE, text)));
  }

  static Datum word(String text) {
    return new Datum.Word(HERE, text);
  }

  static Datum of(Figure figure) {
    return new Datum.OfFigure(HERE, figure);
  }

  static Datum many(List<? extends Datum> items) {
    return new Datum.Many(HERE, List.copyOf(items));
  }

  static Datum.Keyed keyed(Object... pairs) {
    Map<String, Datum> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put((String) pairs[i], (Datum) pairs[i + 1]);
    }
    return new Datum.Keyed(HERE, fields);
  }

  static Datum.Keyed series(String name, String color, List<Figure> points) {
    return keyed(
        "name",
        line(name),
        "color",
        word(color),
        "points",
        many(points.stream().map(Samples::of).toList()));
  }

  static Datum.Keyed bar(String label, Figure figure, boolean emphasis) {
    return keyed(
        "label", line(label), "figure", of(figure), "emphasis", word(Boolean.toString(emphasis)));
  }

  static Datum.Keyed row(String label, Figure from, Figure to, String color) {
    return keyed("label", line(label), "from", of(from), "to", of(to), "color", word(color));
  }

  static Datum reference(Figure figure, String label) {
    return keyed("value", of(figure), "label", line(label));
  }

  static Exhibit exhibit(DrawnKind kind, Object... pairs) {
    return new Exhibit(HERE, "sample", kind.kind(), keyed(pairs), WORDS);
  }

  static Exhibit lineChart(Object... pairs) {
    return exhibit(new LineChart(), pairs);
  }

  static Exhibit barChart(Datum.Keyed... bars) {
    return exhibit(new BarChart(), "bars", many(List.of(bars)));
  }

  static Exhibit dumbbell(Datum.Keyed... rows) {
    return exhibit(new DumbbellChart(), "rows", many(List.of(rows)));
  }

  static Event event(Period date, String title, Figure.Status status, Region... regions) {
    return new Event(
        HERE,
        "ev",
        date,
        List.of(new Inline.Text(HERE, title)),
        List.of(regions),
        status,
        new Evidence("src", "", ""));
  }

  static Exhibit timeline(List<Event> events) {
    return exhibit(
        new Timeline(),
        "events",
        many(events.stream().map(e -> (Datum) new Datum.OfEvent(HERE, e)).toList()));
  }

  static List<Figure> yearly(Region region, Unit unit, int first, String... values) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        figures.add(figure(region, first + i, values[i], unit));
      }
    }
    return figures;
  }

  static DrawnKind kind(Exhibit exhibit) {
    return DrawnKinds.of(exhibit.kind()).orElseThrow();
  }

  static List<Drawing.Text> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Drawing.Text.class::isInstance)
        .map(Drawing.Text.class::cast)
        .toList();
  }
}
