package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Region;

/** What a map shows: layers, from the lowest to the uppermost. */
record MapData(List<Layer> layers) {

  /** Points and axes of one kind. */
  record Layer(String name, List<Spot> spots, List<Axis> axes) {}

  /**
   * A point.
   *
   * @param mark {@code ring}, {@code dot} or {@code square}; what a point without a number looks
   *     like
   * @param amount shown by its area
   * @param shade shown by the depth of its colour
   */
  record Spot(
      Region place,
      String label,
      String color,
      String mark,
      Optional<Shown> amount,
      Optional<Shown> shade,
      Standing standing) {}

  /** Lines from place to place. */
  record Axis(
      String name, List<Region> places, String color, Standing standing, Optional<Figure> figure) {}

  List<Spot> spots() {
    return layers.stream().flatMap(l -> l.spots().stream()).toList();
  }

  List<Axis> axes() {
    return layers.stream().flatMap(l -> l.axes().stream()).toList();
  }

  /** Every place that is drawn. */
  List<Region> places() {
    List<Region> places = new ArrayList<>();
    spots().forEach(s -> places.add(s.place()));
    axes().forEach(a -> places.addAll(a.places()));
    return places;
  }

  /** The figures of the points at a key, in order: {@code figure} or {@code shade}. */
  static List<Figure> figures(Exhibit exhibit, String key) {
    List<Figure> figures = new ArrayList<>();
    for (Datum.Keyed layer : exhibit.data().keyed("layers")) {
      layer.keyed("points").forEach(p -> p.figure(key).ifPresent(figures::add));
    }
    return figures;
  }

  /** All figures of the exhibit. */
  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>(figures(exhibit, "figure"));
    figures.addAll(figures(exhibit, "shade"));
    for (Datum.Keyed layer : exhibit.data().keyed("layers")) {
      layer.keyed("axes").forEach(a -> a.figure("figure").ifPresent(figures::add));
    }
    return figures;
  }

  /** The unit in which shades are told, and what stands against them. */
  static Amounts shades(Exhibit exhibit) {
    Datum.Keyed data = new Datum.Keyed(exhibit.position(), java.util.Map.of());
    return new Amounts(
        new Exhibit(exhibit.position(), exhibit.id(), exhibit.kind(), data, exhibit.words()),
        figures(exhibit, "shade"));
  }

  /** Reads the data; what cannot be shown is left out and told to the amounts. */
  static MapData of(Exhibit exhibit, Amounts amounts, Amounts shades) {
    List<Layer> layers = new ArrayList<>();
    for (Datum.Keyed layer : exhibit.data().keyed("layers")) {
      List<Spot> spots = new ArrayList<>();
      List<Axis> axes = new ArrayList<>();
      for (Datum.Keyed point : layer.keyed("points")) {
        place(point.fields().get("place"), amounts)
            .ifPresent(place -> spots.add(spot(layer, point, place, amounts, shades)));
      }
      for (Datum.Keyed axis : layer.keyed("axes")) {
        axis(axis, amounts).ifPresent(axes::add);
      }
      if (layer.keyed("points").isEmpty() && layer.keyed("axes").isEmpty()) {
        amounts.fault(
            layer.position(),
            "图层“" + layer.text("name") + "”没有点，也没有线；写 points 或 axes，或删去这一层",
            "the layer \""
                + layer.text("name")
                + "\" is empty; give it points or axes, or drop it");
      }
      layers.add(new Layer(layer.text("name"), List.copyOf(spots), List.copyOf(axes)));
    }
    if (layers.isEmpty()) {
      amounts.fault(exhibit.position(), "没有图层", "it has no layers");
    }
    return new MapData(List.copyOf(layers));
  }

  private static Spot spot(
      Datum.Keyed layer, Datum.Keyed point, Region place, Amounts amounts, Amounts shades) {
    Optional<Shown> amount = shown(point, "figure", amounts);
    if (amount.isPresent() && amount.get().value().signum() < 0) {
      amounts.fault(
          point.fields().get("figure").position(),
          "圆的面积画不了负数；改用 shade，或换一个数",
          "the area of a circle cannot show a negative number; use shade or another figure");
      amount = Optional.empty();
    }
    String label = point.text("label");
    String color = first(point.text("color"), layer.text("color"), place.color(), "ink2");
    Standing standing = amount.map(a -> Standing.of(a.figure())).orElse(Standing.REPORTED);
    return new Spot(
        place,
        label.isEmpty() ? place.name() : label,
        color,
        first(layer.text("mark"), "ring"),
        amount,
        shown(point, "shade", shades),
        point.text("status").isEmpty() ? standing : Standing.of(point.text("status")));
  }

  private static Optional<Shown> shown(Datum.Keyed point, String key, Amounts amounts) {
    return point.fields().get(key) instanceof Datum.OfFigure figure
        ? amounts.shown(figure)
        : Optional.empty();
  }

  private static Optional<Axis> axis(Datum.Keyed axis, Amounts amounts) {
    List<Region> places = new ArrayList<>();
    for (Datum item : axis.items("places")) {
      place(item, amounts).ifPresent(places::add);
    }
    if (places.size() < 2 && axis.items("places").size() < 2) {
      amounts.fault(
          axis.position(),
          "线“" + axis.text("name") + "”要有两个以上的地点",
          "the axis \"" + axis.text("name") + "\" needs two places or more");
    }
    return places.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Axis(
                axis.text("name"),
                List.copyOf(places),
                first(axis.text("color"), "line"),
                Standing.of(axis.text("status")),
                axis.figure("figure")));
  }

  private static Optional<Region> place(Datum datum, Amounts amounts) {
    if (!(datum instanceof Datum.OfRegion of)) {
      return Optional.empty(); // told where the ids are looked up
    }
    Region place = of.region();
    if (place.latitude().isEmpty() || place.longitude().isEmpty()) {
      amounts.fault(
          of.position(),
          "地点“" + place.id() + "”没有坐标；在 places 里补上 lat 和 lon",
          "the place \"" + place.id() + "\" has no coordinates; add lat and lon to places");
      return Optional.empty();
    }
    if (beyond(place.latitude().get(), 85) || beyond(place.longitude().get(), 180)) {
      amounts.fault(
          of.position(),
          "地点“" + place.id() + "”的坐标不在地图能画的范围里；改正 places 里的 lat 和 lon",
          "the place \"" + place.id() + "\" lies off the map; mend its lat and lon in places");
      return Optional.empty();
    }
    return Optional.of(place);
  }

  private static boolean beyond(BigDecimal degrees, int most) {
    return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0;
  }

  private static String first(String... texts) {
    for (String text : texts) {
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
