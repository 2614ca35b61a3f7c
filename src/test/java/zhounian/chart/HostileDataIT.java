package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zhounian.font.Fonts;
import zhounian.load.Yaml;
import zhounian.model.Canvas;
import zhounian.model.Datum;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Node;
import zhounian.model.Region;
import zhounian.problem.Checked;
import zhounian.problem.Language;
import zhounian.problem.Problem;
import zhounian.problem.ProblemText;

/**
 * Every kind that is drawn, with data that nobody wishes for, made from its own schema: a picture
 * whose texts neither touch nor leave the canvas, or problems that say where and how to mend; never
 * an exception. A kind that is added to the list is tested without a change here.
 */
class HostileDataIT {
  private static final Measure FONTS = Measure.of(Fonts.load());
  private static final String LONG = "北京市轨道交通运营里程与城际铁路及市域郊铁路里程合计之和不含在建线路和停运区段另列项";

  /**
   * Data of one temper.
   *
   * @param count how many items a list has, as far as its schema allows
   * @param label what names begin with
   * @param figure the number of each place; null for none
   */
  private record Temper(
      String name, int count, String label, boolean emptyLast, IntFunction<Figure> figure) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Figure number(int index, String value) {
    return Samples.figure("f" + index, Samples.JING, Samples.year(2014), value, Samples.KM);
  }

  private static Temper temper(String name, int count, IntFunction<String> value) {
    return new Temper(name, count, "名", false, i -> number(i, value.apply(i)));
  }

  private static final Temper PLAIN = temper("plain", 3, i -> "" + (10 + 7 * i));

  private static List<Temper> tempers() {
    return List.of(
        PLAIN,
        temper("one point", 1, i -> "12.5"),
        temper("sixty points", 60, i -> "" + (100 + i * 37 % 91)),
        new Temper("long labels", 4, LONG, false, i -> number(i, "" + (10 + 9 * i))),
        new Temper("sixty long labels", 60, LONG, false, i -> number(i, "" + (10 + 9 * i))),
        temper("negative", 4, i -> "" + (i % 2 == 0 ? -3 - i : 4 + i)),
        temper("all negative", 4, i -> "-" + (3 + i)),
        temper("zero", 4, i -> "0"),
        temper("some zero", 4, i -> i % 2 == 0 ? "0" : "5"),
        temper("equal", 4, i -> "5"),
        temper("sixty equal", 60, i -> "5"),
        temper("ten times the range", 5, i -> "1" + "0".repeat(i % 6)),
        temper("one far above all", 5, i -> i % 4 == 1 ? "1000000" : "1"),
        temper("tiny", 4, i -> "0.00000" + (i + 1)),
        temper("huge", 4, i -> (i + 1) + "23456789012345"),
        temper("all digits", 4, i -> (i + 1) + ".123456789012"),
        new Temper("missing", 6, "名", false, i -> i % 3 == 1 ? null : number(i, "" + (10 + i))),
        new Temper("nothing there", 3, "名", false, i -> null),
        new Temper("an empty layer", 3, "名", true, i -> number(i, "" + (10 + 7 * i))),
        new Temper("planned", 5, "名", false, i -> Samples.planned(number(i, "" + (10 + 7 * i)))),
        new Temper("calculated", 5, "名", false, i -> Samples.derived(number(i, "" + (10 + 7 * i)))),
        new Temper(
            "rough",
            5,
            "名",
            false,
            i -> Samples.qualified(number(i, "" + (10 + 7 * i)), "超过", Figure.Place.BEFORE)));
  }

  static Stream<Arguments> all() {
    return DrawnKinds.ALL.stream()
        .flatMap(
            kind ->
                tempers().stream()
                    .flatMap(
                        t -> Stream.of(false, true).map(g -> Arguments.of(named(kind), t, g))));
  }

  private record Named(DrawnKind kind) {
    @Override
    public String toString() {
      return kind.kind().kind() + " " + kind.kind().type();
    }
  }

  private static Named named(DrawnKind kind) {
    return new Named(kind);
  }

  /** Data for a schema. */
  private static final class Maker {
    private final Temper temper;
    private final boolean optional;
    private int figures;
    private int events;

    Maker(Temper temper, boolean optional) {
      this.temper = temper;
      this.optional = optional;
    }

    Datum.Keyed keyed(Node.Mapping schema, int index, boolean empty) {
      List<String> required =
          schema.items("required").stream().map(n -> ((Node.Scalar) n).text()).toList();
      Map<String, Datum> fields = new LinkedHashMap<>();
      for (Node.Entry entry : ((Node.Mapping) schema.get("properties").orElseThrow()).entries()) {
        Node.Mapping inner = (Node.Mapping) entry.value();
        boolean object = inner.get("properties").isPresent();
        boolean named = inner.text("format").orElse("").equals("inline");
        boolean wanted = required.contains(entry.key()) || entry.key().equals(instead(schema));
        if (wanted || (optional && (object || named))) {
          Datum datum = datum(entry.key(), inner, index, empty);
          if (datum != null) {
            fields.put(entry.key(), datum);
          }
        }
      }
      return new Datum.Keyed(Samples.HERE, fields);
    }

    /** The first of the lists of which one is to be written, where none is always required. */
    private static String instead(Node.Mapping schema) {
      List<String> required =
          schema.items("required").stream().map(n -> ((Node.Scalar) n).text()).toList();
      List<String> lists =
          ((Node.Mapping) schema.get("properties").orElseThrow())
              .entries().stream()
                  .filter(e -> ((Node.Mapping) e.value()).get("items").isPresent())
                  .map(Node.Entry::key)
                  .toList();
      return lists.stream().noneMatch(required::contains) && !lists.isEmpty() ? lists.get(0) : "";
    }

    /** Places that stand apart, in rows of eight; their names are as long as the temper wants. */
    private Region place(int index) {
      return new Region(
          Samples.HERE,
          "place-" + index,
          temper.label().substring(0, Math.min(20, temper.label().length())) + index,
          "",
          "jing",
          Optional.of(BigDecimal.valueOf(38 + Math.floorDiv(index, 8) * 0.7)),
          Optional.of(BigDecimal.valueOf(114 + index % 8 * 0.9)),
          "");
    }

    private Datum datum(String key, Node.Mapping schema, int index, boolean empty) {
      if (schema.get("properties").isPresent()) {
        return keyed(schema, index, empty);
      }
      if (schema.get("items").isPresent()) {
        return many(key, schema, empty);
      }
      List<Node> allowed = schema.items("enum");
      if (!allowed.isEmpty()) {
        return Samples.word(((Node.Scalar) allowed.get(0)).text());
      }
      return switch (schema.text("format").orElse("")) {
        case "inline" -> Samples.line(label(schema, key, index));
        case "figure" -> empty ? null : figure(key, index);
        case "region" -> new Datum.OfRegion(Samples.HERE, place(index));
        case "event" ->
            empty
                ? null
                : new Datum.OfEvent(
                    Samples.HERE,
                    Samples.event(
                        Samples.month(2014 + events % 12, 1 + events++ % 12),
                        label(schema, "事", index),
                        temper.name().equals("planned")
                            ? Figure.Status.PLANNED
                            : Figure.Status.ACTUAL,
                        Samples.JING));
        // One of the things listed beside it: a flow leads from the first to each of the others.
        case "id" ->
            Samples.word("id" + (key.equals("from") ? 0 : key.equals("to") ? index + 1 : index));
        case "date" -> Samples.word("2014-0" + (1 + index % 9));
        default -> Samples.word(Integer.toString(index + 1));
      };
    }

    /** Names of list items differ at their ends, within the length that the schema allows. */
    private String label(Node.Mapping schema, String key, int index) {
      int most = schema.text("maxLength").map(Integer::parseInt).orElse(40);
      boolean item = key.equals("label") || key.equals("name") || key.equals("事");
      String end = item ? Integer.toString(index) : "";
      String text = temper.label();
      return text.substring(
              0, Math.min(text.length(), Math.max(1, Math.min(most, 40) - end.length())))
          + end;
    }

    private Datum figure(String key, int index) {
      Figure figure = temper.figure().apply(figures++);
      if (figure == null) {
        return null;
      }
      int year =
          key.equals("from") || key.equals("x") ? 2014 : key.equals("to") ? 2024 : 2000 + index;
      return Samples.of(
          new Figure(
              figure.position(),
              figure.id(),
              figure.metric(),
              figure.region(),
              Samples.year(key.equals("x") || key.equals("y") ? 2014 : year),
              figure.written(),
              figure.value(),
              figure.unit(),
              figure.qualifier(),
              figure.status(),
              figure.source(),
              figure.derived(),
              figure.claims(),
              figure.note(),
              figure.text()));
    }

    private Datum many(String key, Node.Mapping schema, boolean empty) {
      int least = schema.text("minItems").map(Integer::parseInt).orElse(0);
      int most = schema.text("maxItems").map(Integer::parseInt).orElse(60);
      int count = Math.max(least, Math.min(most, temper.count()));
      Node.Mapping item = (Node.Mapping) schema.get("items").orElseThrow();
      List<Datum> items = new ArrayList<>();
      for (int i = 0; i < count && !empty; i++) {
        boolean hollow = temper.emptyLast() && i == count - 1;
        Datum datum = datum(key, item, i, hollow);
        if (datum != null) {
          items.add(datum);
        }
      }
      return Samples.many(items);
    }
  }

  private static Exhibit exhibit(DrawnKind kind, Temper temper, boolean optional) {
    Node schema = Yaml.parse("schema.json", kind.kind().schema(), 1).value().orElseThrow();
    Datum.Keyed data = new Maker(temper, optional).keyed((Node.Mapping) schema, 0, false);
    return new Exhibit(Samples.HERE, "sample", kind.kind(), data, Samples.WORDS);
  }

  @ParameterizedTest(name = "{0}, {1}, everything {2}")
  @MethodSource("all")
  void aCorrectPictureOrAProblemWithPlaceAndCure(Named named, Temper temper, boolean optional) {
    DrawnKind kind = named.kind();
    Exhibit exhibit = exhibit(kind, temper, optional);
    for (Canvas canvas : kind.canvases()) {
      Checked<Drawing> drawn = kind.draw(exhibit, Samples.THEME, canvas, FONTS);
      if (drawn.problems().isEmpty()) {
        assertFalse(drawn.value().marks().isEmpty(), canvas + " is empty");
        apart(drawn.value(), canvas);
        finite(drawn.value(), canvas);
      }
      for (Problem problem : drawn.problems()) {
        assertTrue(problem.position().line() > 0, problem.toString());
        assertTrue(problem.position().file().startsWith("content/"), problem.toString());
        for (Language language : Language.values()) {
          assertFalse(ProblemText.cure(problem, language).isBlank(), problem.toString());
        }
      }
    }
    assertTrue(kind.table(exhibit).rows().stream().allMatch(r -> !r.isEmpty()));
    kind.years(exhibit);
  }

  /** Every kind draws plain data, so that the test above looks at pictures too. */
  @Test
  void plainDataAreDrawn() {
    for (DrawnKind kind : DrawnKinds.ALL) {
      boolean some =
          tempers().stream()
              .anyMatch(
                  t ->
                      kind.check(exhibit(kind, t, false), FONTS).isEmpty()
                          && !kind.draw(exhibit(kind, t, false), Samples.THEME, Canvas.WIDE, FONTS)
                              .value()
                              .marks()
                              .isEmpty());
      assertTrue(some, kind.kind() + ": " + kind.check(exhibit(kind, PLAIN, false), FONTS));
    }
  }

  private static void apart(Drawing drawing, Canvas canvas) {
    List<Drawing.Text> texts = Samples.texts(drawing);
    for (int i = 0; i < texts.size(); i++) {
      Drawing.Text one = texts.get(i);
      if (one.angle() != 0) {
        continue;
      }
      Box box = Box.ofText(one.x(), one.y(), one.advance(), one.size());
      Box whole = new Box(-0.5, -0.5, canvas.width() + 1, drawing.height() + 1);
      assertTrue(box.inside(whole), canvas + ": “" + one.text() + "” leaves the canvas");
      for (int j = 0; j < i; j++) {
        Drawing.Text other = texts.get(j);
        Box second = Box.ofText(other.x(), other.y(), other.advance(), other.size());
        assertFalse(
            other.angle() == 0 && box.near(second, -0.05),
            canvas + ": “" + one.text() + "” lies on “" + other.text() + "”");
      }
    }
  }

  private static void finite(Drawing drawing, Canvas canvas) {
    for (Drawing.Mark mark : drawing.marks()) {
      List<Double> points =
          mark instanceof Drawing.Fill fill
              ? fill.outline().coordinates()
              : mark instanceof Drawing.Stroke stroke
                  ? stroke.outline().coordinates()
                  : List.of(((Drawing.Text) mark).x(), ((Drawing.Text) mark).y());
      for (int i = 0; i < points.size(); i++) {
        double most = i % 2 == 0 ? canvas.width() : drawing.height();
        assertTrue(
            points.get(i) >= -20 && points.get(i) <= most + 20,
            canvas + ": a mark at " + points.get(i));
      }
    }
  }
}
