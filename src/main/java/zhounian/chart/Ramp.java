package zhounian.chart;

import java.util.ArrayList;
import java.util.List;

/** Colours for the parts of a whole: depths of one hue, the darkest for what the title says. */
final class Ramp {
  private Ramp() {}

  private static final List<String> DEPTHS = List.of("s5", "s4", "s3", "s2", "s1");

  /**
   * Colours by the order of the parts.
   *
   * @param first index of the part that the title speaks of; the first where there is none
   */
  static List<String> of(int parts, int first) {
    List<String> colors = new ArrayList<>();
    int next = 1;
    for (int i = 0; i < Math.max(parts, 1); i++) {
      colors.add(i == first ? DEPTHS.get(0) : DEPTHS.get(Math.min(next++, DEPTHS.size() - 1)));
    }
    return colors;
  }

  /** The colour that text has on a solid part; empty where none can be read on it. */
  static String textOn(String token) {
    return switch (token) {
      case "s1", "s2", "s3" -> "ink";
      case "s4", "s5", "s6", "ink", "jing", "jin" -> "paper";
      default -> "";
    };
  }
}
