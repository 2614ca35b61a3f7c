package zhounian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that hold a numeral in Han characters, to find them written with another one: 四环 where the
 * list has 五环. In such a word the numeral counts something, though it may not look like it.
 */
final class NearNames {
  private static final String NUMERALS = "一二三四五六七八九十百千两";

  private record Place(String before, String after) {}

  private final Map<Character, List<Place>> byNeighbour = new HashMap<>();

  NearNames(Collection<String> names) {
    for (String name : names) {
      for (int i = 0; i < name.length(); i++) {
        // 国三: too little to know the name by; 全国一 is none
        boolean known = i + 1 < name.length() || name.length() > 2;
        if (NUMERALS.indexOf(name.charAt(i)) >= 0 && known) {
          Place place = new Place(name.substring(0, i), name.substring(i + 1));
          char neighbour = place.after.isEmpty() ? name.charAt(i - 1) : place.after.charAt(0);
          byNeighbour.computeIfAbsent(neighbour, c -> new ArrayList<>()).add(place);
        }
      }
    }
  }

  /** Whether the numeral character at {@code at} stands where a name has another. */
  boolean at(String text, int at) {
    if (byNeighbour.isEmpty() || NUMERALS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean article = text.charAt(at) == '一' && text.startsWith("个", at + 1);
    return !article
        && Counters.wordAround(text, at, at + 1) < 0
        && (near(text, at, at + 1) || near(text, at, at - 1));
  }

  private boolean near(String text, int at, int neighbour) {
    if (neighbour < 0 || neighbour >= text.length()) {
      return false;
    }
    for (Place place : byNeighbour.getOrDefault(text.charAt(neighbour), List.of())) {
      int start = at - place.before.length();
      if (start >= 0
          && text.startsWith(place.before, start)
          && text.startsWith(place.after, at + 1)) {
        return true;
      }
    }
    return false;
  }
}
