package zhounian.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters that are taken for each other: those that sound the same, tones aside, as people type
 * them, and those that look the same, as people and scanners read them.
 */
final class Lookalikes {
  private static final Map<Character, String> SOUNDS = groups("same-sound.txt");
  private static final Map<Character, String> SHAPES = groups("same-shape.txt");

  private Lookalikes() {}

  /** Whether one character may be a slip for the other; no character is one for itself. */
  static boolean confusable(char one, char other) {
    return one != other
        && (SOUNDS.getOrDefault(one, "").indexOf(other) >= 0
            || SHAPES.getOrDefault(one, "").indexOf(other) >= 0);
  }

  /** Each line is a group; a character that stands in several belongs to all of them. */
  private static Map<Character, String> groups(String file) {
    Map<Character, String> groups = new HashMap<>();
    for (String line : lines(file)) {
      if (!line.startsWith("#")) {
        for (int i = 0; i < line.length(); i++) {
          groups.merge(line.charAt(i), line, String::concat);
        }
      }
    }
    return groups;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Lookalikes.class.getResourceAsStream("/characters/" + file)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: characters/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
