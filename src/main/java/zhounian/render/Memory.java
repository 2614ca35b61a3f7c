package zhounian.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import zhounian.cite.Bibliography;
import zhounian.model.Chapter;
import zhounian.model.Exhibit;
import zhounian.model.Theme;
import zhounian.model.Words;
import zhounian.problem.Checked;

/**
 * What one renderer leaves to the next of the same report: what takes long and depends on little.
 * It gives back only what would come out anew. For one renderer at a time.
 */
public final class Memory {
  private record Drawn(Exhibit exhibit, Theme theme, Optional<Checked<Picture>> picture) {}

  private record Used(Chapter chapter, Words words, Uses.Told told) {}

  private final boolean open;
  private final Map<String, Used> chapters = new ConcurrentHashMap<>();
  private Map<String, String> overrides = Map.of();
  private Optional<Templates> templates = Optional.empty();
  private List<Object> cited = List.of();
  private Optional<Checked<Bibliography>> bibliography = Optional.empty();
  private final Map<String, Drawn> pictures = new ConcurrentHashMap<>();

  private Memory(boolean open) {
    this.open = open;
  }

  /** For renderers that follow one another. */
  public static Memory open() {
    return new Memory(true);
  }

  /** For a single renderer. */
  public static Memory none() {
    return new Memory(false);
  }

  /**
   * What a chapter uses, where it is the same object as before and {@code stays} said so then: what
   * was told of an equal one speaks of the numbers in that one.
   */
  @SuppressWarnings("ReferenceEquality")
  Uses.Told told(
      Chapter chapter, Words words, Supplier<Uses.Told> walk, Predicate<Uses.Told> stays) {
    if (!open) {
      return walk.get();
    }
    Used before = chapters.get(chapter.slug());
    if (before != null && before.chapter() == chapter && before.words().equals(words)) {
      return before.told();
    }
    Uses.Told told = walk.get();
    if (stays.test(told)) {
      chapters.put(chapter.slug(), new Used(chapter, words, told));
    } else {
      chapters.remove(chapter.slug());
    }
    return told;
  }

  /** Templates parsed before, where none has changed. */
  synchronized Templates templates(Map<String, String> now) {
    if (templates.isEmpty() || !now.equals(overrides)) {
      overrides = new HashMap<>(now);
      templates = Optional.of(new Templates(now));
    }
    return templates.get();
  }

  /** Entries formatted from the same sources in the same style. */
  synchronized Checked<Bibliography> bibliography(
      List<Object> from, Supplier<Checked<Bibliography>> make) {
    if (bibliography.isEmpty() || !from.equals(cited)) {
      bibliography = Optional.of(make.get());
      cited = List.copyOf(from);
    }
    return bibliography.get();
  }

  /** The picture of an exhibit that shows the same. */
  Optional<Checked<Picture>> picture(
      Exhibit exhibit, Theme theme, Supplier<Optional<Checked<Picture>>> draw) {
    Drawn before = pictures.get(exhibit.reference());
    if (before != null && before.exhibit().equals(exhibit) && before.theme().equals(theme)) {
      return before.picture();
    }
    Drawn drawn = new Drawn(exhibit, theme, draw.get());
    pictures.put(exhibit.reference(), drawn);
    return drawn.picture();
  }

  /** Forgets the pictures that no page shows any more. */
  void retain(Set<String> references) {
    pictures.keySet().retainAll(references);
  }
}
