package zhounian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * What one chapter asked the index while it was settled, and what it was told. As long as another
 * index tells the same, the chapter settles to the same.
 */
final class Answers {
  /** A question, by the method of the index that answers it. */
  private record Asked(BiFunction<Index, String, Object> question, String key, Object answer) {}

  private final List<Asked> all = new ArrayList<>();

  void add(BiFunction<Index, String, Object> question, String key, Object answer) {
    all.add(new Asked(question, key, answer));
  }

  /** Whether an index gives the same answers. */
  boolean hold(Index index) {
    for (Asked asked : all) {
      Object now = asked.question().apply(index, asked.key());
      if (now != asked.answer() && !Objects.equals(now, asked.answer())) {
        return false;
      }
    }
    return true;
  }
}
