package zhounian.ledger;

import java.util.Collection;

/** The name that an editor most likely meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The name with the fewest letters added, left out, changed or swapped; of equals the first.
   * Empty where there are no names.
   */
  public static String of(String written, Collection<String> names) {
    String best = "";
    int fewest = Integer.MAX_VALUE;
    for (String name : names) {
      if (Math.abs(name.length() - written.length()) < fewest) {
        int distance = distance(written, name);
        if (distance < fewest) {
          fewest = distance;
          best = name;
        }
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] last = before;
      before = above;
      above = row;
      row = last;
    }
    return above[b.length()];
  }
}
