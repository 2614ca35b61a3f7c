package zhounian.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the marks of a drawing mean: samples with their words, in a row that wraps. */
final class Key {
  private final Look look;
  private final List<Item> items = new ArrayList<>();

  Key(Look look) {
    this.look = look;
  }

  /** Paints a mark as it stands in the drawing. */
  @FunctionalInterface
  interface Sample {
    /** Paints into a field of {@link #field} width, about the middle {@code y}. */
    void paint(Sheet sheet, double x, double y);
  }

  private record Item(String label, Sample sample) {}

  Key add(String label, Sample sample) {
    if (!label.isEmpty()) {
      items.add(new Item(label, sample));
    }
    return this;
  }

  /** Adds dots for all that is not simply reported, each once. */
  Key addDots(Collection<Standing> standings) {
    for (Standing standing : Standing.values()) {
      if (standings.contains(standing)) {
        add(
            look.words().word(standing),
            (sheet, x, y) ->
                standing.dot(sheet, look, x + field() / 2, y, look.length(4.5), "ink2"));
      }
    }
    return this;
  }

  /** Adds bars for all that is not simply reported, each once. */
  Key addBars(Collection<Standing> standings) {
    for (Standing standing : Standing.values()) {
      if (standings.contains(standing)) {
        add(
            look.words().word(standing),
            (sheet, x, y) ->
                standing.bar(
                    sheet, look, new Box(x, y - look.length(5), field(), look.length(10)), "ink2"));
      }
    }
    return this;
  }

  boolean empty() {
    return items.isEmpty();
  }

  /** Width of the field of a sample. */
  double field() {
    return look.length(22);
  }

  /** Height when it may take so much width; nothing is drawn. */
  double height(double width) {
    return items.isEmpty() ? 0 : paint(new Sheet(look.measure()), 0, 0, width);
  }

  /**
   * Paints it.
   *
   * @return its height
   */
  double paint(Sheet sheet, double left, double top, double width) {
    Sheet.Type type = look.axis("ink2", false);
    double behind = look.length(7);
    double x = left;
    double y = top;
    double row = 0;
    for (Item item : items) {
      TextBlock words = new TextBlock(look).add(item.label(), type, width - field() - behind);
      double needed = field() + behind + words.width();
      if (x > left && x + needed > left + width + 1e-6) {
        x = left;
        y += row;
        row = 0;
      }
      item.sample().paint(sheet, x, y + words.firstMiddle());
      words.paint(sheet, x + field() + behind, y);
      x += needed + look.length(20);
      row = Math.max(row, words.height() + look.length(5));
    }
    return items.isEmpty() ? 0 : y + row - look.length(5) - top;
  }
}
