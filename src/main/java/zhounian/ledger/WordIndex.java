package zhounian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by each of their characters, to ask whether a piece of a text lies inside one of them. */
final class WordIndex {
  private final Map<Character, List<Place>> places;

  private WordIndex(Map<Character, List<Place>> places) {
    this.places = places;
  }

  private record Place(String word, int offset) {}

  static WordIndex of(Collection<String> words) {
    Map<Character, List<Place>> places = new HashMap<>();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        places.computeIfAbsent(word.charAt(i), c -> new ArrayList<>()).add(new Place(word, i));
      }
    }
    return new WordIndex(places);
  }

  /** Index after the longest reaching word that covers {@code start} to {@code end}; −1 if none. */
  int around(String text, int start, int end) {
    int reach = -1;
    for (Place place : places.getOrDefault(text.charAt(start), List.of())) {
      int from = start - place.offset;
      int to = from + place.word.length();
      if (from >= 0 && to >= end && to > reach && text.startsWith(place.word, from)) {
        reach = to;
      }
    }
    return reach;
  }
}
