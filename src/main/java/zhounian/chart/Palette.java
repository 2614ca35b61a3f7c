package zhounian.chart;

import java.awt.Color;
import java.util.Set;
import zhounian.model.Theme;

/** The theme's colours for a graphics surface, each of which remembers its token. */
record Palette(Theme theme) {

  /** What is too faint to be read as text. */
  private static final Set<String> FAINT = Set.of("s1", "s2", "s3", "mute", "line", "hair");

  /** The small-text colour that belongs to a token; the token itself where it has none. */
  String text(String token) {
    if (FAINT.contains(token)) {
      return "ink2";
    }
    return theme.light().containsKey(token + "-text") ? token + "-text" : token;
  }

  /** The colour of a token. */
  Tone tone(String token) {
    String literal = theme.light().getOrDefault(token, "#000000");
    int rgb = literal.matches("#[0-9A-Fa-f]{6}") ? Integer.parseInt(literal.substring(1), 16) : 0;
    return new Tone(token, rgb);
  }

  /** A colour that knows its name: two tokens may look alike by day and differ by night. */
  static final class Tone extends Color {
    private final transient String token;

    Tone(String token, int rgb) {
      super(rgb);
      this.token = token;
    }

    String token() {
      return token;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Tone tone && tone.token.equals(token) && super.equals(other);
    }

    @Override
    public int hashCode() {
      return 31 * super.hashCode() + token.hashCode();
    }
  }
}
