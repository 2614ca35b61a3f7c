package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhounian.model.Drawing;

/** Places along an axis of time: hollow where they lay before, solid where they lie now. */
final class IsochronePicture {
  private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440};

  private final IsochroneData data;
  private final Amounts amounts;
  private final Look look;
  private final Sheet sheet;
  private final double scale;
  private final double left;

  private IsochronePicture(IsochroneData data, Amounts amounts, Look look) {
    this.data = data;
    this.amounts = amounts;
    this.look = look;
    this.sheet = new Sheet(look.measure());
    this.left = look.length(6);
    double most = data.places().stream().mapToDouble(IsochroneData.Place::most).max().orElse(0);
    // The farthest dots keep a little room, so that words can stand right of most.
    this.scale = (look.width() - left - look.length(14)) / (most <= 0 ? 1 : most);
  }

  /**
   * The drawing.
   *
   * @param data one place at least
   */
  static Drawing of(IsochroneData data, Amounts amounts, Look look) {
    return new IsochronePicture(data, amounts, look).drawing();
  }

  private double x(double amount) {
    return left + amount * scale;
  }

  /**
   * A place with its words laid out.
   *
   * @param words where its name and times start
   * @param rise how far the words stand above the dots; 0 where they stand beside them
   * @param name lines of a name too long for one line with the times; else empty
   * @param left end of all that it takes
   * @param right end of it
   */
  private record Item(
      IsochroneData.Place place,
      List<Run> runs,
      TextBlock name,
      double words,
      double rise,
      double left,
      double right) {

    double above() {
      return rise == 0 ? 0 : rise + name.height();
    }
  }

  private record Run(String text, Sheet.Type type, String figure, double gap) {}

  private Drawing drawing() {
    List<Item> items = data.places().stream().map(this::item).toList();
    List<List<Item>> rows = pack(items);
    double pitch = Math.max(look.length(26), 1.75 * look.labelSize());
    double top = 1.5 * look.axisSize() + look.length(10);
    double foot = top + look.length(8);
    for (List<Item> row : rows) {
      foot += pitch + above(row);
    }
    axis(top, foot);
    double y = top + look.length(4);
    for (List<Item> row : rows) {
      y += above(row);
      for (Item item : row) {
        link(item, y + pitch / 2);
      }
      for (Item item : row) {
        paint(item, y + pitch / 2);
      }
      y += pitch;
    }
    Key key = key();
    foot += look.length(10);
    foot += key.paint(sheet, 0, foot, look.width());
    return sheet.drawing(look.canvas().width(), foot + look.length(2));
  }

  /** Lines of equal time, told above; the origin's line is the darkest. */
  private void axis(double top, double foot) {
    Sheet.Type type = look.axis("ink3", false);
    double hairline = look.canvas().hairline();
    double free = 0;
    double baseline = look.axisSize() + look.length(2);
    List<BigDecimal> values = values();
    for (int i = 0; i < values.size(); i++) {
      double x = x(values.get(i).doubleValue());
      boolean origin = i == 0;
      sheet.line(x, top, x, foot, origin ? "ink" : "hair", origin ? 1.2 * hairline : hairline);
      String text =
          origin
              ? data.from()
              : amounts.number(values.get(i)) + (i == 1 ? " " + amounts.unit() : "");
      Sheet.Type used = origin ? look.label("ink", true) : type;
      double width = look.textWidth(text, used);
      double start = origin ? 0 : Math.min(x - width / 2, look.width() - width);
      if (origin || start >= free) {
        sheet.text(text, start, baseline, used, "");
        free = start + width + look.length(8);
      }
    }
    sheet.line(0, top, look.width(), top, "ink", hairline);
  }

  private List<BigDecimal> values() {
    double most = data.places().stream().mapToDouble(IsochroneData.Place::most).max().orElse(0);
    double apart = look.length(54);
    for (int step : STEPS) {
      if (step * scale >= apart && most / step <= 12) {
        List<BigDecimal> values = new ArrayList<>();
        for (int value = 0; x(value) <= look.width(); value += step) {
          values.add(BigDecimal.valueOf(value));
        }
        if (values.size() > 1) {
          return values;
        }
      }
    }
    return Ticks.of(BigDecimal.ZERO, BigDecimal.valueOf(Math.max(most, 0.001))).values().stream()
        .filter(v -> x(v.doubleValue()) <= look.width())
        .toList();
  }

  private List<Run> runs(IsochroneData.Place place) {
    double halo = look.length(3);
    String token = look.palette().text(place.color());
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(place.label(), new Sheet.Type(look.labelSize(), true, token, halo), "", 0));
    Sheet.Type old = new Sheet.Type(look.axisSize(), false, "ink3", halo);
    place
        .before()
        .ifPresent(
            b -> {
              runs.add(new Run(b.text(), old, b.figure().id(), look.length(6)));
              runs.add(new Run("→", old, "", look.length(3)));
            });
    runs.add(
        new Run(
            place.now().text(),
            new Sheet.Type(look.labelSize(), true, "ink", halo),
            place.now().figure().id(),
            look.length(place.before().isPresent() ? 3 : 6)));
    return runs;
  }

  private Item item(IsochroneData.Place place) {
    List<Run> runs = runs(place);
    double width = 0;
    for (Run run : runs) {
      width += run.gap() + look.textWidth(run.text(), run.type());
    }
    double reach = look.length(5.5);
    double gap = look.length(4);
    double start = x(place.least()) - reach;
    double end = x(place.most()) + reach;
    TextBlock none = new TextBlock(look);
    if (end + gap + width <= look.width()) {
      return new Item(place, runs, none, end + gap, 0, start, end + gap + width);
    } else if (start - gap - width >= 0) {
      double words = start - gap - width;
      return new Item(place, runs, none, words, 0, words, end);
    }
    double rise = 1.3 * look.labelSize();
    if (width > look.width()) {
      Run name = runs.get(0);
      TextBlock lines = new TextBlock(look).add(name.text(), name.type(), look.width());
      List<Run> times = runs.subList(1, runs.size());
      return new Item(place, times, lines, 0, rise, 0, look.width());
    }
    double words = Math.max(0, Math.min(start, look.width() - width));
    return new Item(
        place, runs, none, words, rise, Math.min(words, start), Math.max(words + width, end));
  }

  private static double above(List<Item> row) {
    return row.stream().mapToDouble(Item::above).max().orElse(0);
  }

  /** Rows of places that do not touch one another, each in the first row with room. */
  private List<List<Item>> pack(List<Item> items) {
    List<List<Item>> rows = new ArrayList<>();
    for (Item item : items) {
      List<Item> free =
          rows.stream()
              .filter(row -> row.stream().allMatch(other -> apart(other, item)))
              .findFirst()
              .orElse(null);
      if (free == null) {
        free = new ArrayList<>();
        rows.add(free);
      }
      free.add(item);
    }
    return rows;
  }

  private boolean apart(Item a, Item b) {
    double gap = look.length(18);
    return a.right() + gap <= b.left() || b.right() + gap <= a.left();
  }

  private void link(Item item, double y) {
    IsochroneData.Place place = item.place();
    if (place.before().isPresent()) {
      sheet.line(
          x(place.before().get().amount()),
          y,
          x(place.now().amount()),
          y,
          place.color(),
          look.length(2));
    }
  }

  private void paint(Item item, double y) {
    IsochroneData.Place place = item.place();
    double radius = look.length(5);
    place
        .before()
        .ifPresent(b -> Standing.DERIVED.dot(sheet, look, x(b.amount()), y, radius, place.color()));
    Standing standing = Standing.of(place.now().figure());
    Standing drawn = standing == Standing.DERIVED ? Standing.REPORTED : standing;
    drawn.dot(sheet, look, x(place.now().amount()), y, radius, place.color());
    double x = item.words();
    double baseline = y - item.rise() + 0.36 * look.labelSize();
    item.name().paint(sheet, x, baseline - 1.1 * look.labelSize() - item.name().height());
    boolean first = !item.name().empty();
    for (Run run : item.runs()) {
      x += first ? 0 : run.gap();
      first = false;
      sheet.text(run.text(), x, baseline, run.type(), run.figure());
      x += look.textWidth(run.text(), run.type());
    }
  }

  private Key key() {
    Key key = new Key(look);
    double radius = look.length(5);
    boolean before = data.places().stream().anyMatch(p -> p.before().isPresent());
    if (before) {
      key.add(
          times(true),
          (s, x, y) -> Standing.DERIVED.dot(s, look, x + key.field() / 2, y, radius, "ink2"));
    }
    key.add(times(false), (s, x, y) -> s.disc(x + key.field() / 2, y, radius, "ink2"));
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    data.places().forEach(p -> standings.add(Standing.of(p.now().figure())));
    standings.remove(Standing.DERIVED);
    return key.addDots(standings);
  }

  /** When the times were so, if all were so at one time. */
  private String times(boolean before) {
    Set<String> times = new java.util.TreeSet<>();
    for (IsochroneData.Place place : data.places()) {
      if (before) {
        place.before().ifPresent(b -> times.add(look.words().date(b.figure().period())));
      } else if (Standing.of(place.now().figure()) == Standing.REPORTED) {
        times.add(look.words().date(place.now().figure().period()));
      }
    }
    String word = before ? look.words().say("drawn-before") : look.words().say("drawn-now");
    return times.size() == 1 ? word + " " + times.iterator().next() : word;
  }
}
