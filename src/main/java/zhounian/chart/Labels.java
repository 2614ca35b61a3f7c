package zhounian.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds places for labels: rectangles in, rectangles out. */
final class Labels {
  /** Places tried before the search gives up; a chart of thirty labels needs some hundreds. */
  private static final int PATIENCE = 20_000;

  private final List<Wish> wishes;
  private final List<List<Integer>> open;
  private final double gap;
  private final int[] chosen;
  private int tries;
  private int deepest = -1;
  private int[] best;

  private Labels(List<Wish> wishes, List<List<Integer>> open, double gap) {
    this.wishes = wishes;
    this.open = open;
    this.gap = gap;
    this.chosen = new int[wishes.size()];
    this.best = new int[wishes.size()];
    Arrays.fill(best, -1);
  }

  /**
   * A label and the places that it may take.
   *
   * @param name what a problem calls it
   * @param places the best first
   */
  record Wish(String name, List<Box> places) {
    Wish {
      places = List.copyOf(places);
    }
  }

  /**
   * Where the labels went.
   *
   * @param places for each wish the index of its place, or -1 where it has none
   * @param unplaced name of the first label without a place; empty where all have one
   * @param rival name of a label, or of what else stands there
   */
  record Placing(List<Integer> places, String unplaced, String rival) {
    /** Nothing to place, nothing wrong. */
    static final Placing NONE = new Placing(List.of(), "", "");

    boolean complete() {
      return unplaced.isEmpty();
    }
  }

  /**
   * Gives every wish one of its places so that no two labels come nearer than {@code gap}.
   *
   * @param area what all labels stay inside
   * @param taken boxes that no label may come nearer to than {@code gap}
   * @param solid boxes that no label may touch, such as dots
   * @param lines lines that no label may touch
   * @param clearance what "touch" leaves between a label and a solid box or line
   */
  static Placing place(
      List<Wish> wishes,
      Box area,
      List<Box> taken,
      List<Box> solid,
      List<Box.Segment> lines,
      double gap,
      double clearance) {
    List<List<Integer>> open = new ArrayList<>();
    for (Wish wish : wishes) {
      List<Integer> free = new ArrayList<>();
      for (int i = 0; i < wish.places().size(); i++) {
        Box box = wish.places().get(i);
        if (box.inside(area)
            && taken.stream().noneMatch(b -> b.near(box, gap))
            && solid.stream().noneMatch(b -> b.near(box, clearance))
            && lines.stream().noneMatch(l -> box.meets(l, clearance))) {
          free.add(i);
        }
      }
      open.add(free);
    }
    return new Labels(wishes, open, gap).search();
  }

  private Placing search() {
    if (descend(0)) {
      return new Placing(Arrays.stream(chosen).boxed().toList(), "", "");
    }
    int stuck = deepest + 1;
    String rival = "";
    for (int place : open.get(stuck)) {
      Box box = wishes.get(stuck).places().get(place);
      for (int other = 0; other < stuck && rival.isEmpty(); other++) {
        if (best[other] >= 0 && wishes.get(other).places().get(best[other]).near(box, gap)) {
          rival = wishes.get(other).name();
        }
      }
    }
    // The rest is placed as well as it goes, so that a draft still shows something to mend.
    for (int i = stuck; i < wishes.size(); i++) {
      best[i] = -1;
      for (int place : open.get(i)) {
        if (best[i] < 0 && free(i, place, best)) {
          best[i] = place;
        }
      }
    }
    List<Integer> places = new ArrayList<>();
    for (int place : best) {
      places.add(place);
    }
    return new Placing(Collections.unmodifiableList(places), wishes.get(stuck).name(), rival);
  }

  private boolean descend(int index) {
    if (index == wishes.size()) {
      return true;
    }
    for (int place : open.get(index)) {
      if (++tries > PATIENCE) {
        return false;
      }
      if (free(index, place, chosen)) {
        chosen[index] = place;
        if (index > deepest) {
          deepest = index;
          best = chosen.clone();
        }
        if (descend(index + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean free(int index, int place, int[] places) {
    Box box = wishes.get(index).places().get(place);
    for (int other = 0; other < index; other++) {
      if (places[other] >= 0 && wishes.get(other).places().get(places[other]).near(box, gap)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Places round a point: above, right, left, below, then the four corners.
   *
   * @param off distance of the text's baseline or side from the point
   * @param size type size of the label
   */
  static List<Box> around(double x, double y, double off, double width, double size) {
    double above = y - off;
    double below = y + off + 0.62 * size;
    double level = y + 0.36 * size;
    double side = 0.78 * off;
    double lean = 0.3 * off;
    return List.of(
        Box.ofText(x - width / 2, above, width, size),
        Box.ofText(x + side, level, width, size),
        Box.ofText(x - side - width, level, width, size),
        Box.ofText(x - width / 2, below, width, size),
        Box.ofText(x + lean, above, width, size),
        Box.ofText(x - lean - width, above, width, size),
        Box.ofText(x + lean, below, width, size),
        Box.ofText(x - lean - width, below, width, size));
  }

  /**
   * Pushes boxes of one column apart, each as near as may be to where it wants to be.
   *
   * @param middles wanted middles, ascending
   * @param heights of the boxes in the same order
   * @return upper edges; empty where the boxes do not fit between {@code top} and {@code bottom}
   */
  static List<Double> spread(
      List<Double> middles, List<Double> heights, double gap, double top, double bottom) {
    // Without its neighbours' heights each box has one number to keep in order; runs out of order
    // take their mean (pool adjacent violators), so that a crowd spreads evenly to both sides.
    List<double[]> pools = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < middles.size(); i++) {
      pools.add(new double[] {middles.get(i) - heights.get(i) / 2 - before, 1});
      before += heights.get(i) + gap;
      while (pools.size() > 1 && pools.get(pools.size() - 2)[0] > pools.get(pools.size() - 1)[0]) {
        double[] last = pools.remove(pools.size() - 1);
        double[] first = pools.get(pools.size() - 1);
        first[0] = (first[0] * first[1] + last[0] * last[1]) / (first[1] + last[1]);
        first[1] += last[1];
      }
    }
    double highest = bottom - (before - gap);
    if (highest < top && !middles.isEmpty()) {
      return List.of();
    }
    List<Double> edges = new ArrayList<>();
    before = 0;
    for (double[] pool : pools) {
      for (int i = 0; i < pool[1]; i++) {
        edges.add(Math.min(Math.max(pool[0], top), highest) + before);
        before += heights.get(edges.size() - 1) + gap;
      }
    }
    return edges;
  }
}
