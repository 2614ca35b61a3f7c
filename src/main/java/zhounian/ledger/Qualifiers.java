package zhounian.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.model.Figure.Place;
import zhounian.model.Figure.Qualifier;

/** The words with which sources say how exact a number is, and where they stand. */
public final class Qualifiers {
  private static final List<String> BEFORE =
      List.of(
          "约",
          "近",
          "超",
          "超过",
          "突破",
          "逾",
          "达",
          "至少",
          "不足",
          "接近",
          "about",
          "nearly",
          "over",
          "more than",
          "at least",
          "less than");
  private static final List<String> AFTER_SCALE = List.of("余", "多");
  private static final List<String> AFTER_UNIT = List.of("以上", "左右", "以内");

  private Qualifiers() {}

  /** Every word that may qualify a number. */
  public static List<String> words() {
    List<String> words = new ArrayList<>(BEFORE);
    words.addAll(AFTER_SCALE);
    words.addAll(AFTER_UNIT);
    return List.copyOf(words);
  }

  /** What {@code qualifier-at} may say. */
  public static List<String> places() {
    return List.of("before", "number", "scale", "unit");
  }

  /**
   * A qualifier at its place.
   *
   * @param at one of {@link #places()}; empty for the place usual for the word: 余 and 多 after the
   *     scale, 以上 and 左右 after the unit, all others before the number
   * @return empty where the word or the place is not in its list
   */
  public static Optional<Qualifier> of(String word, String at) {
    if (!words().contains(word)) {
      return Optional.empty();
    }
    return place(word, at).map(place -> new Qualifier(word, place));
  }

  private static Optional<Place> place(String word, String at) {
    return switch (at) {
      case "" ->
          Optional.of(
              AFTER_SCALE.contains(word)
                  ? Place.AFTER_SCALE
                  : AFTER_UNIT.contains(word) ? Place.AFTER_UNIT : Place.BEFORE);
      case "before" -> Optional.of(Place.BEFORE);
      case "number" -> Optional.of(Place.AFTER_NUMBER);
      case "scale" -> Optional.of(Place.AFTER_SCALE);
      case "unit" -> Optional.of(Place.AFTER_UNIT);
      default -> Optional.empty();
    };
  }
}
