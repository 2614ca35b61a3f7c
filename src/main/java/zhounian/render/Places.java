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
import zhounian.model.Words;

/**
 * The places that have a character and a colour of their own: they colour the title and the strip
 * of events, on the front page and on the cover alike.
 */
final class Places {
  private static final String ALL = "ink";

  /** What several places share where ink is the colour of one. */
  private static final String SHARED = "mute";

  /** One character alone is no name: the title of one place stays whole. */
  private static final int FEWEST_LETTERS = 2;

  /** More would not find room on the cover. */
  private static final int MOST_LETTERS = 4;

  private final Site site;
  private final Words words;
  private final List<Region> colored;
  private final List<Event> shown;
  private final String common;

  Places(Site site, Words words) {
    this.site = site;
    this.words = words;
    this.colored =
        site.ledger().regions().values().stream()
            .filter(region -> !region.shortName().isEmpty() && !region.color().isEmpty())
            .toList();
    int first = site.report().firstYear();
    int last = site.report().lastYear();
    this.shown =
        site.ledger().events().values().stream()
            .filter(event -> event.date().year() >= first && event.date().year() <= last)
            .toList();
    this.common = shown.stream().anyMatch(event -> inked(event).isPresent()) ? SHARED : ALL;
  }

  /** What the colours of the strip stand for; several places first. */
  List<Views.LetterView> names() {
    List<Views.LetterView> names = new ArrayList<>();
    if (shown.stream().anyMatch(event -> color(event).equals(common))) {
      names.add(new Views.LetterView(words.say("together"), common));
    }
    Set<Region> own = new LinkedHashSet<>(colored);
    own.removeIf(region -> region.color().equals(ALL));
    shown.forEach(event -> inked(event).ifPresent(own::add));
    own.forEach(
        region ->
            names.add(
                new Views.LetterView(
                    region.name(), region.color().isEmpty() ? ALL : region.color())));
    return names;
  }

  /** How many events the strip shows. */
  int events() {
    return shown.size();
  }

  /** How many events lie before or after its years. */
  int eventsOutside() {
    return site.ledger().events().size() - shown.size();
  }

  /** The characters that the title begins with, where they are the names of several places. */
  List<Views.LetterView> letters() {
    List<Views.LetterView> letters = leading();
    boolean several = letters.stream().distinct().count() >= FEWEST_LETTERS;
    return several && letters.size() <= MOST_LETTERS ? letters : List.of();
  }

  private List<Views.LetterView> leading() {
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

  /**
   * One dot for each event of a year, common ones first, then those of one place alone; no years
   * where there are no events.
   */
  List<Views.YearView> strip() {
    if (shown.isEmpty()) {
      return List.of();
    }
    TreeMap<Integer, List<String>> dots = new TreeMap<>();
    for (int year = site.report().firstYear(); year <= site.report().lastYear(); year++) {
      dots.put(year, new ArrayList<>());
    }
    Set<String> colors = new LinkedHashSet<>(List.of(common, ALL));
    colored.forEach(region -> colors.add(region.color()));
    for (String color : colors) {
      for (Event event : shown) {
        if (color(event).equals(color)) {
          dots.get(event.date().year())
              .add(event.status() == Figure.Status.ACTUAL ? color : color + " planned");
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
   * An event of one place alone has its colour; where that is no colour of the title, it counts as
   * one of several places.
   */
  private String color(Event event) {
    if (inked(event).isPresent()) {
      return ALL;
    }
    String color = event.regions().size() == 1 ? event.regions().get(0).color() : ALL;
    boolean known = colored.stream().anyMatch(region -> region.color().equals(color));
    return known && !color.equals(ALL) ? color : common;
  }

  /**
   * The place of an event, where it is one alone and has the colour that else stands for several: a
   * place within another or around others is no such place, but one of several.
   */
  private Optional<Region> inked(Event event) {
    if (event.regions().size() != 1) {
      return Optional.empty();
    }
    Region region = event.regions().get(0);
    boolean ink = region.color().isEmpty() || region.color().equals(ALL);
    boolean alone =
        region.in().isEmpty()
            && site.ledger().regions().values().stream().noneMatch(r -> r.in().equals(region.id()));
    return ink && alone ? Optional.of(region) : Optional.empty();
  }
}
