package zhounian.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhounian.model.Event;
import zhounian.model.Figure;
import zhounian.model.Region;
import zhounian.model.Site;

/**
 * The places that have a character and a colour of their own: they colour the title and the strip
 * of events, on the front page and on the cover alike.
 */
final class Places {
  private static final String ALL = "ink";

  private final Site site;
  private final List<Region> colored;

  Places(Site site) {
    this.site = site;
    this.colored =
        site.ledger().regions().values().stream()
            .filter(region -> !region.shortName().isEmpty() && !region.color().isEmpty())
            .toList();
  }

  /** Their names with their colours. */
  List<Views.LetterView> names() {
    return colored.stream()
        .map(region -> new Views.LetterView(region.name(), region.color()))
        .toList();
  }

  /** The characters that the title begins with, as far as they stand for places. */
  List<Views.LetterView> letters() {
    String title = site.report().title();
    List<Views.LetterView> letters = new ArrayList<>();
    int at = 0;
    while (at < title.length()) {
      String letter = new String(Character.toChars(title.codePointAt(at)));
      Optional<Region> region =
          colored.stream().filter(r -> r.shortName().equals(letter)).findFirst();
      if (region.isEmpty()) {
        break;
      }
      letters.add(new Views.LetterView(letter, region.get().color()));
      at += letter.length();
    }
    return letters;
  }

  /** The title after those characters. */
  String rest() {
    int length = letters().stream().mapToInt(letter -> letter.text().length()).sum();
    return site.report().title().substring(length);
  }

  /** One dot for each event of a year, common ones first, then those of one place alone. */
  List<Views.YearView> strip() {
    TreeMap<Integer, List<String>> dots = new TreeMap<>();
    for (int year = site.report().firstYear(); year <= site.report().lastYear(); year++) {
      dots.put(year, new ArrayList<>());
    }
    Set<String> colors = new LinkedHashSet<>(List.of(ALL));
    colored.forEach(region -> colors.add(region.color()));
    for (String color : colors) {
      for (Event event : site.ledger().events().values()) {
        List<String> year = dots.get(event.date().year());
        if (year != null && color(event, colors).equals(color)) {
          year.add(event.status() == Figure.Status.ACTUAL ? color : color + " planned");
        }
      }
    }
    List<Views.YearView> strip = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> year : dots.entrySet()) {
      strip.add(new Views.YearView(Integer.toString(year.getKey()), year.getValue()));
    }
    return strip;
  }

  /**
   * An event of one place alone has its colour; where that is no colour of the title, it is ink.
   */
  private static String color(Event event, Set<String> colors) {
    String color = event.regions().size() == 1 ? event.regions().get(0).color() : ALL;
    return colors.contains(color) ? color : ALL;
  }
}
