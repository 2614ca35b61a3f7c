package zhounian.chart;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * The names of years under an axis.
 *
 * @param texts by year; where the room does not do for all, years are left out
 */
record YearLabels(SortedMap<Integer, Run> texts) {
  private static final List<Integer> ROUND = List.of(2, 5, 10, 20, 25, 50, 100);

  YearLabels {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** A name and its left end. */
  record Run(String text, double x) {}

  /**
   * All years in full; else the first and last in full, the others with two digits; else only round
   * years and the first and last, all in full.
   *
   * @param years ascending, one at least
   * @param middle where a year's name has its middle
   * @param roomy the pitch from which years stand in full
   */
  static YearLabels of(
      List<Integer> years, IntToDoubleFunction middle, double roomy, Look look, Sheet.Type type) {
    double pitch = Double.MAX_VALUE;
    for (int i = 1; i < years.size(); i++) {
      double apart = middle.applyAsDouble(years.get(i)) - middle.applyAsDouble(years.get(i - 1));
      pitch = Math.min(pitch, apart);
    }
    YearLabels all = labels(years, pitch < roomy, 1, middle, look, type);
    if (all.texts().size() == years.size()) {
      return all;
    }
    YearLabels fewer = all;
    for (int round : ROUND) {
      fewer = labels(years, false, round, middle, look, type);
      long wanted = years.stream().filter(y -> chosen(y, round, years)).count();
      if (fewer.texts().size() >= wanted - 1) {
        return fewer;
      }
    }
    return fewer;
  }

  private static boolean chosen(int year, int round, List<Integer> years) {
    return year % round == 0 || year == years.get(0) || year == years.get(years.size() - 1);
  }

  private static YearLabels labels(
      List<Integer> years,
      boolean brief,
      int round,
      IntToDoubleFunction middle,
      Look look,
      Sheet.Type type) {
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    double gap = look.length(4);
    SortedMap<Integer, Run> texts = new TreeMap<>();
    double end = run(last, "" + last, middle, look, type).x();
    double free = 0;
    for (int year : years) {
      boolean ends = year == first || year == last;
      String text = brief && !ends ? twoDigits(year) : "" + year;
      Run run = run(year, text, middle, look, type);
      double right = run.x() + look.textWidth(text, type);
      boolean fits = run.x() >= free && (year == last || right + gap <= end);
      if (chosen(year, round, years) && fits) {
        texts.put(year, run);
        free = right + gap;
      }
    }
    return new YearLabels(texts);
  }

  private static String twoDigits(int year) {
    int rest = Math.floorMod(year, 100);
    return rest < 10 ? "0" + rest : "" + rest;
  }

  private static Run run(
      int year, String text, IntToDoubleFunction middle, Look look, Sheet.Type type) {
    double width = look.textWidth(text, type);
    double x = middle.applyAsDouble(year) - width / 2;
    return new Run(text, Math.max(0, Math.min(x, look.width() - width)));
  }
}
