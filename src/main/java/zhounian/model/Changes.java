package zhounian.model;

import java.util.List;
import java.util.Optional;

/**
 * What changed since earlier editions.
 *
 * @param since date of the last edition, {@code 2025-11-21}; empty where none was kept
 * @param corrections what was mended, the latest first
 * @param added figures that the last edition did not have, in order of the ledger; none where no
 *     edition was kept
 */
public record Changes(String since, List<Correction> corrections, List<Figure> added) {
  /** A first edition. */
  public static final Changes NONE = new Changes("", List.of(), List.of());

  public Changes {
    corrections = List.copyOf(corrections);
    added = List.copyOf(added);
  }

  /** The corrections of one figure. */
  public List<Correction> of(Figure figure) {
    return corrections.stream().filter(c -> c.subject().equals(figure.id())).toList();
  }

  /**
   * One correction.
   *
   * @param anchor id that it carries on its page
   * @param date of the correction, {@code 2026-11-21}
   * @param subject id of the figure or slug of the chapter
   * @param chapter whether the subject is a chapter
   * @param figure the figure as the ledger has it; empty for a chapter and for a figure that was
   *     withdrawn
   * @param name what a figure that was withdrawn told: metric, region, period; else empty
   * @param was what stood there
   * @param now what stands there; empty where the figure was withdrawn
   * @param why the reason
   */
  public record Correction(
      String anchor,
      String date,
      String subject,
      boolean chapter,
      Optional<Figure> figure,
      String name,
      String was,
      List<Inline> now,
      List<Inline> why) {
    public Correction {
      now = List.copyOf(now);
      why = List.copyOf(why);
    }
  }
}
