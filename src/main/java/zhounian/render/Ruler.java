package zhounian.render;

import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.chart.Basis;
import zhounian.model.Figure;
import zhounian.model.Words;

/**
 * The small ruler that says for which years there are numbers: one tick a year, two pixels wide,
 * seven apart. A year without a number keeps a short tick; a year before the report's first stands
 * on the left, behind a gap.
 */
final class Ruler {
  private Ruler() {}

  static String svg(int first, int last, SortedMap<Integer, Basis> years, Words words) {
    StringBuilder out = new StringBuilder(1200);
    boolean before = !years.isEmpty() && years.firstKey() < first;
    int left = before ? -12 : 0;
    int width = (last - first) * 7 + 2 - left;
    out.append("<svg class=\"ruler\" viewBox=\"")
        .append(left)
        .append(" 0 ")
        .append(width)
        .append(" 14\" width=\"");
    out.append(width).append("\" height=\"14\" role=\"img\" aria-label=\"");
    Html.text(out, words.say("ruler-label", list(years, words))).append("\">");
    if (before) {
      tick(out, left, years.get(years.firstKey()));
    }
    for (int year = first; year <= last; year++) {
      tick(out, (year - first) * 7, years.get(year));
    }
    return out.append("</svg>").toString();
  }

  /** The mark of the report: a tick for each year, the last one tall. */
  static String mark(int first, int last) {
    StringBuilder out = new StringBuilder(1200);
    int width = (last - first) * 4 + 2;
    out.append("<svg class=\"mark\" viewBox=\"0 0 ").append(width).append(" 14\" width=\"");
    out.append(width).append("\" height=\"14\" aria-hidden=\"true\">");
    for (int year = first; year <= last; year++) {
      rectangle(out, (year - first) * 4, year == last ? 14 : 5, "f-ink");
    }
    return out.append("</svg>").toString();
  }

  /** What a figure's year rests on. */
  static void add(TreeMap<Integer, Basis> years, Figure figure) {
    Basis basis =
        figure.status() != Figure.Status.ACTUAL
            ? Basis.PLANNED
            : figure.derived().isEmpty() ? Basis.REPORTED : Basis.DERIVED;
    years.merge(figure.period().year(), basis, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private static String list(SortedMap<Integer, Basis> years, Words words) {
    StringBuilder list = new StringBuilder();
    for (int year : years.keySet()) {
      list.append(list.length() == 0 ? "" : words.say("between-years")).append(year);
    }
    return list.length() == 0 ? words.say("none") : list.toString();
  }

  private static void tick(StringBuilder out, int x, Basis basis) {
    if (basis == null) {
      rectangle(out, x, 3, "f-line");
    } else if (basis == Basis.REPORTED) {
      rectangle(out, x, 12, "f-ink");
    } else if (basis == Basis.DERIVED) {
      rectangle(out, x, 7, "f-ink3");
    } else {
      out.append("<path d=\"M")
          .append(x - 0.5)
          .append(" 13.5v-8h3v8z\" class=\"s-ink3\" fill=\"none\"/>");
    }
  }

  private static void rectangle(StringBuilder out, int x, int height, String kind) {
    out.append("<rect x=\"").append(x).append("\" y=\"").append(14 - height);
    out.append("\" width=\"2\" height=\"").append(height);
    out.append("\" class=\"").append(kind).append("\"/>");
  }
}
