package zhounian.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The allowed name that is fewest slips away from {@code name}, letters of either case taken as
   * the same. A slip is a character too many, too few, wrong, or two neighbours swapped. At most a
   * third of the longer name may be wrong, and never more than three characters.
   *
   * @return of names that are equally near the first in alphabetical order; nothing where none is
   *     near
   */
  public static Optional<String> of(String name, Collection<String> allowed) {
    int[] written = codePoints(name);
    String best = null;
    int bestSlips = Integer.MAX_VALUE;
    for (String candidate : allowed) {
      int[] meant = codePoints(candidate);
      int limit = limit(written.length, meant.length);
      if (Math.abs(written.length - meant.length) > limit) {
        continue;
      }
      int slips = slips(written, meant);
      if (slips <= limit
          && (slips < bestSlips || slips == bestSlips && candidate.compareTo(best) < 0)) {
        best = candidate;
        bestSlips = slips;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int[] codePoints(String name) {
    return name.toLowerCase(Locale.ROOT).codePoints().toArray();
  }

  private static int limit(int one, int other) {
    return Math.min(3, Math.max(one, other) / 3);
  }

  /** The distance after Damerau and Levenshtein (optimal string alignment). */
  private static int slips(int[] from, int[] to) {
    int[] beforeLast = new int[to.length + 1];
    int[] last = new int[to.length + 1];
    int[] row = new int[to.length + 1];
    for (int j = 0; j <= to.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length; i++) {
      row[0] = i;
      for (int j = 1; j <= to.length; j++) {
        int wrong = from[i - 1] == to[j - 1] ? 0 : 1;
        int slips = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + wrong);
        if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
          slips = Math.min(slips, beforeLast[j - 2] + 1);
        }
        row[j] = slips;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[to.length];
  }
}
