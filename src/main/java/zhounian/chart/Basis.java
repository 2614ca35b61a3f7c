package zhounian.chart;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Figure;

/** What a number rests on; told by pattern and outline, never by hue. */
public enum Basis {
  /** A source reports it. */
  REPORTED,
  /** Calculated from reported numbers by a formula of the ledger. */
  DERIVED,
  /** Planned or expected. */
  PLANNED;

  /** The basis of a figure; what is planned stays planned also where it is derived. */
  static Basis of(Figure figure) {
    if (figure.status() != Figure.Status.ACTUAL) {
      return PLANNED;
    }
    return figure.derived().isEmpty() ? REPORTED : DERIVED;
  }

  /** The years that figures belong to, with what they rest on. */
  static SortedMap<Integer, Basis> years(List<Figure> figures) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    figures.forEach(f -> years.merge(f.period().year(), of(f), Basis::firmer));
    return years;
  }

  /** The firmer of two: a year with one reported number counts as reported. */
  static Basis firmer(Basis a, Basis b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
