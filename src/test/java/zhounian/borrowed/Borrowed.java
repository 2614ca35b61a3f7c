package zhounian.borrowed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import zhounian.model.Sources;

/** Finds what a report's own words share with the documents that it was compiled from. */
final class Borrowed {
  private Borrowed() {}

  /** Each shared run, as {@code file:line: run}, in the order of the files. */
  static List<String> in(Sources sources, Shingles theirs) {
    Passages passages = Passages.of(sources);
    List<String> found = new ArrayList<>();
    for (Passages.Passage passage : passages.all()) {
      for (String piece : passage.text().split(Passages.GAP)) {
        int[] han = Shingles.han(piece);
        boolean[] named = named(han, passages);
        for (int[] run : theirs.shared(han)) {
          int own = 0;
          for (int i = run[0]; i < run[1]; i++) {
            own += named[i] ? 0 : 1;
          }
          if (own >= Shingles.LENGTH) {
            String words = new String(han, run[0], run[1] - run[0]);
            found.add(passage.place().file() + ":" + passage.place().line() + ": " + words);
          }
        }
      }
    }
    return found.stream().distinct().collect(Collectors.toList());
  }

  /** Which of the characters belong to a name that the data lists. */
  private static boolean[] named(int[] han, Passages passages) {
    boolean[] named = new boolean[han.length];
    String text = new String(han, 0, han.length);
    for (String name : passages.names()) {
      int[] letters = Shingles.han(name);
      String bare = new String(letters, 0, letters.length);
      for (int at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
        int from = text.codePointCount(0, at);
        Arrays.fill(named, from, from + letters.length, true);
      }
    }
    return named;
  }
}
