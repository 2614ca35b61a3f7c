package zhounian.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the marks that give up their empty half to a neighbouring mark, so that two of them take
 * one and a half em (CLREQ, 标点挤压).
 */
final class MarkSqueeze {
  private MarkSqueeze() {}

  /**
   * One mark to be narrowed.
   *
   * @param index its char
   * @param right whether its right half is given up; else its left
   */
  record Squeeze(int index, boolean right) {}

  /** The marks to narrow, in order; those inside {@code latin} have narrow marks already. */
  static List<Squeeze> of(String text, List<Range> latin) {
    List<Squeeze> found = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      int at = i;
      if (latin.stream().anyMatch(r -> r.contains(at) || r.contains(at + 1))) {
        continue;
      }
      char first = text.charAt(i);
      char second = text.charAt(i + 1);
      if (Marks.emptyRight(first) && (Marks.emptyRight(second) || Marks.emptyLeft(second))) {
        found.add(new Squeeze(i, true));
      } else if (Marks.emptyLeft(first) && Marks.emptyLeft(second)) {
        found.add(new Squeeze(i + 1, false));
      }
    }
    return found;
  }
}
