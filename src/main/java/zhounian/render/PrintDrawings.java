package zhounian.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import zhounian.chart.Basis;
import zhounian.model.Drawing;
import zhounian.model.Words;

/** Collects the drawings of one print document, and makes those that belong to print alone. */
final class PrintDrawings {
  /** Points for each unit of the ruler, which is drawn in the units of the site. */
  private static final double RULER = 0.615;

  private static final int PITCH = 7;

  /** Room left of the ruler for a year before the report's first. */
  private static final int HANG = 14;

  /** A circle out of four curves: how far their handles reach. */
  private static final double HANDLE = 0.5523;

  /** Name before the tokens of the dark ground, which the cover is printed on. */
  static final String DARK = "dark-";

  private final int first;
  private final int last;
  private final Words words;
  private final Map<String, Drawing> byKey = new LinkedHashMap<>();
  private int rulers;

  PrintDrawings(int first, int last, Words words) {
    this.first = first;
    this.last = last;
    this.words = words;
  }

  /** All drawings, by key, in the order in which they came. */
  Map<String, Drawing> all() {
    return Collections.unmodifiableMap(byKey);
  }

  void add(String key, Drawing drawing) {
    byKey.put(key, drawing);
  }

  /** The small ruler that says for which years there are numbers, as an object. */
  String ruler(SortedMap<Integer, Basis> years) {
    List<Drawing.Mark> marks = new ArrayList<>();
    if (!years.isEmpty() && years.firstKey() < first) {
      tick(marks, HANG - 12.0, years.get(years.firstKey()));
    }
    for (int year = first; year <= last; year++) {
      tick(marks, HANG + (year - first) * PITCH, years.get(year));
    }
    int width = HANG + (last - first) * PITCH + 2;
    rulers++;
    String key = "ruler-" + rulers;
    byKey.put(key, new Drawing(width, 14, marks));
    return object(key, width * RULER, 14 * RULER, words.say("ruler-label", list(years)));
  }

  private String list(SortedMap<Integer, Basis> years) {
    StringBuilder list = new StringBuilder();
    for (int year : years.keySet()) {
      list.append(list.length() == 0 ? "" : words.say("between-years")).append(year);
    }
    return list.length() == 0 ? words.say("none") : list.toString();
  }

  private static void tick(List<Drawing.Mark> marks, double x, Basis basis) {
    if (basis == null) {
      marks.add(bar(x, 11, 2, 3, "line"));
    } else if (basis == Basis.REPORTED) {
      marks.add(bar(x, 2, 2, 12, "ink"));
    } else if (basis == Basis.DERIVED) {
      marks.add(bar(x, 7, 2, 7, "ink3"));
    } else {
      marks.add(
          new Drawing.Stroke(
              box(x - 0.5, 5.5, 3, 8),
              Drawing.Ink.of("ink3"),
              new Drawing.Pen(1, List.of(), false)));
    }
  }

  /**
   * The strip of the cover: one dot for each event over its year, on dark ground.
   *
   * @param years their dots from below, as colours, {@code planned} after those that are plans
   * @param width in points
   * @param tallest height that it may take, in points
   */
  PrintViews.ObjectView strip(
      List<Views.YearView> years, int width, int tallest, String alternative) {
    int most = years.stream().mapToInt(year -> year.dots().size()).max().orElse(0);
    double cell = (double) width / years.size();
    int across = 3;
    double pitch = Math.min(10.5, (cell - 5) / across);
    while (rows(most, across) * pitch > tallest - 16) {
      across++;
      pitch = Math.min(10.5, (cell - 5) / across);
    }
    int rows = Math.max(1, rows(most, across));
    int height = (int) Math.ceil(rows * pitch) + 16;
    double base = height - 15.0;
    List<Drawing.Mark> marks = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      Views.YearView year = years.get(i);
      double left = i * cell;
      marks.add(bar(left, base, cell - 5, 0.75, DARK + "ink3"));
      for (int dot = 0; dot < year.dots().size(); dot++) {
        double radius = pitch * 0.39;
        int row = dot / across;
        marks.addAll(
            dot(
                left + radius + (dot % across) * pitch,
                base - 2.5 - radius - row * pitch,
                radius,
                year.dots().get(dot)));
      }
      marks.add(
          new Drawing.Text(
              year.year(),
              left,
              height - 4.0,
              0,
              8,
              false,
              Drawing.Ink.of(DARK + "ink2"),
              "",
              0,
              0));
    }
    byKey.put("strip", new Drawing(width, height, marks));
    return new PrintViews.ObjectView("strip", points(width), points(height), alternative);
  }

  private static List<Drawing.Mark> dot(double x, double y, double radius, String kind) {
    boolean planned = kind.endsWith(" planned");
    Drawing.Ink ink = Drawing.Ink.of(DARK + kind.replace(" planned", ""));
    if (planned) {
      return List.of(
          new Drawing.Stroke(
              circle(x, y, radius - 0.4), ink, new Drawing.Pen(0.8, List.of(), false)));
    }
    return List.of(new Drawing.Fill(circle(x, y, radius), ink));
  }

  private static int rows(int dots, int across) {
    return (dots + across - 1) / across;
  }

  private static Drawing.Mark bar(double x, double y, double width, double height, String token) {
    return new Drawing.Fill(box(x, y, width, height), Drawing.Ink.of(token));
  }

  private static Drawing.Outline box(double x, double y, double width, double height) {
    return new Drawing.Outline(
        "MLLLZ", List.of(x, y, x + width, y, x + width, y + height, x, y + height));
  }

  private static Drawing.Outline circle(double x, double y, double r) {
    double h = r * HANDLE;
    return new Drawing.Outline(
        "MCCCCZ",
        List.of(
            x, y - r, x + h, y - r, x + r, y - h, x + r, y, x + r, y + h, x + h, y + r, x, y + r,
            x - h, y + r, x - r, y + h, x - r, y, x - r, y - h, x - h, y - r, x, y - r));
  }

  private static String object(String key, double width, double height, String alternative) {
    StringBuilder out = new StringBuilder("<object type=\"application/x-drawing\" data=\"");
    Html.text(out, key).append("\" alt=\"");
    Html.text(out, alternative).append("\" style=\"width:").append(points(width));
    return out.append("pt;height:").append(points(height)).append("pt\"></object>").toString();
  }

  /** A length without more decimals than print can show. */
  private static String points(double length) {
    double rounded = Math.round(length * 100) / 100.0;
    return rounded == Math.rint(rounded)
        ? Long.toString(Math.round(rounded))
        : Double.toString(rounded);
  }
}
