package zhounian.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.chart.Basis;
import zhounian.model.Block;
import zhounian.model.Chapter;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.KeyFigure;
import zhounian.model.Ledger;
import zhounian.model.Site;
import zhounian.model.Target;
import zhounian.model.Words;

/** Where each figure and each source of the ledger is used: lineage from the number to the page. */
final class Uses {
  /** An id inside a formula. */
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]");

  private final Site site;
  private final Words words;
  private final Links links = new Links(Medium.SITE);
  private final Map<String, Set<Views.LinkView>> figures = new LinkedHashMap<>();
  private final Map<String, Set<Views.LinkView>> sources = new LinkedHashMap<>();
  private final Map<String, TreeMap<Integer, Basis>> years = new LinkedHashMap<>();
  private final Set<String> shown = new LinkedHashSet<>();
  private final Map<String, Map<Inline.Number, String>> anchors = new HashMap<>();
  private final Map<String, Set<String>> chapters = new LinkedHashMap<>();

  /** What one chapter uses, in the order of its text. */
  static final class Told {
    private final List<String> figures = new ArrayList<>();
    private final List<Views.LinkView> places = new ArrayList<>();
    private final Map<Inline.Number, String> anchors = new IdentityHashMap<>();
    private final TreeMap<Integer, Basis> covered = new TreeMap<>();
    private final List<String> exhibits = new ArrayList<>();
    private final Map<String, Set<Views.LinkView>> sources = new LinkedHashMap<>();
  }

  Uses(Site site, Words words) {
    this(site, words, Memory.none());
  }

  /**
   * @param memory of the renderer before
   */
  Uses(Site site, Words words, Memory memory) {
    this.site = site;
    this.words = words;
    apply(new Telling().report());
    // What an exhibit shows may change while the chapter that calls it does not.
    List<Chapter> all = site.chapters();
    List<Told> each =
        all.parallelStream()
            .map(
                chapter ->
                    memory.told(
                        chapter,
                        words,
                        () -> new Walk(chapter).told(),
                        found -> found.exhibits.isEmpty()))
            .toList();
    for (int i = 0; i < each.size(); i++) {
      Chapter chapter = all.get(i);
      Told uses = each.get(i);
      apply(uses);
      years.put(chapter.slug(), uses.covered);
      anchors.put(chapter.slug(), uses.anchors);
      chapters.put(chapter.slug(), new LinkedHashSet<>(uses.figures));
      cited(chapter);
    }
    apply(new Telling().decisions());
    apply(new Telling().derivations());
  }

  private void apply(Told uses) {
    for (int i = 0; i < uses.figures.size(); i++) {
      figures
          .computeIfAbsent(uses.figures.get(i), id -> new LinkedHashSet<>())
          .add(uses.places.get(i));
    }
    shown.addAll(uses.exhibits);
    uses.sources.forEach(
        (source, places) ->
            sources.computeIfAbsent(source, s -> new LinkedHashSet<>()).addAll(places));
  }

  /** Places of use by figure; a figure that nothing shows is missing. */
  Map<String, Set<Views.LinkView>> figures() {
    return figures;
  }

  /** Chapters that cite a source and exhibits of events that it tells of, by source. */
  Map<String, Set<Views.LinkView>> sources() {
    return sources;
  }

  /**
   * The ids of the numbers in a chapter's text that places of use lead to: of each figure the first
   * one in each section. The numbers themselves are the keys, not equal ones.
   *
   * @param page slug of the chapter; any other page has none
   */
  Map<Inline.Number, String> anchors(String page) {
    return anchors.getOrDefault(page, Map.of());
  }

  /**
   * Ids of the figures that a chapter shows, in order of the text; what its head shows comes last.
   */
  Set<String> chapter(String slug) {
    return chapters.getOrDefault(slug, Set.of());
  }

  /** The years that a chapter has numbers for. */
  TreeMap<Integer, Basis> years(String slug) {
    return years.getOrDefault(slug, new TreeMap<>());
  }

  /** References of the exhibits that stand on some page, in order of the data files. */
  List<String> exhibits() {
    return site.exhibits().keySet().stream().filter(shown::contains).toList();
  }

  /** Gathers what one part of the report uses. */
  private class Telling {
    final Told told = new Told();

    Told report() {
      Views.LinkView front = new Views.LinkView(words.say("front-page"), "index.html");
      line(site.report().subtitle(), front);
      line(site.report().lead(), front);
      keys(site.report().keyFigures(), front);
      keys(site.report().leadFigure().stream().toList(), front);
      site.report().leadChart().ifPresent(e -> exhibit(e, front));
      site.report().timeline().ifPresent(e -> exhibit(e, front));
      site.parts().forEach(part -> line(part.summary(), front));
      return told;
    }

    void keys(Collection<KeyFigure> keys, Views.LinkView place) {
      for (KeyFigure key : keys) {
        use(key.figure().id(), place);
        key.base().ifPresent(base -> use(base.id(), place));
        line(key.note(), place);
      }
    }

    void exhibit(Exhibit exhibit, Views.LinkView page) {
      String reference = exhibit.reference();
      told.exhibits.add(reference);
      Target target = site.places().get(reference);
      String label = site.labels().getOrDefault(reference, "");
      Views.LinkView place =
          target == null || label.isEmpty() ? page : new Views.LinkView(label, links.to(target));
      Data.figures(exhibit.data()).forEach(figure -> use(figure.id(), place));
      Data.lines(exhibit.data()).forEach(line -> line(line, place));
      Data.events(exhibit.data())
          .forEach(
              event ->
                  told.sources
                      .computeIfAbsent(event.source().source(), s -> new LinkedHashSet<>())
                      .add(place));
      Data.sources(exhibit.data())
          .forEach(
              source ->
                  told.sources.computeIfAbsent(source.id(), s -> new LinkedHashSet<>()).add(place));
    }

    Told decisions() {
      for (Ledger.Decision decision : site.ledger().decisions()) {
        Views.LinkView place =
            new Views.LinkView(
                words.say("notes-on-data"), links.to(new Target("notes-on-data", decision.id())));
        decision.figures().forEach(figure -> use(figure.id(), place));
        line(decision.why(), place);
      }
      for (Ledger.Ruling ruling : site.ledger().rulings()) {
        line(
            ruling.why(),
            new Views.LinkView(
                words.say("notes-on-data"), links.to(new Target("notes-on-data", ruling.id()))));
      }
      return told;
    }

    /** What a derived figure is calculated from is used there; formulas may rest on formulas. */
    Told derivations() {
      List<String> open = List.copyOf(figures.keySet());
      Set<String> done = new LinkedHashSet<>();
      while (!open.isEmpty()) {
        Set<String> more = new LinkedHashSet<>();
        for (String id : open) {
          Figure figure = site.ledger().figures().get(id);
          if (!done.add(id) || figure == null || figure.derived().isEmpty()) {
            continue;
          }
          Views.LinkView place =
              new Views.LinkView(words.say("used-to-derive", figure.text()), links.figure(id));
          Matcher ids = ID.matcher(figure.derived());
          while (ids.find()) {
            if (site.ledger().figures().containsKey(ids.group())) {
              use(ids.group(), place);
              more.add(ids.group());
            }
          }
        }
        open = List.copyOf(more);
      }
      return told;
    }

    void use(String figure, Views.LinkView place) {
      told.figures.add(figure);
      told.places.add(place);
      Figure found = site.ledger().figures().get(figure);
      if (found != null) {
        Ruler.add(told.covered, found);
      }
    }

    void line(List<Inline> line, Views.LinkView place) {
      for (Inline inline : line) {
        if (inline instanceof Inline.Number n) {
          if (!n.figure().isEmpty()) {
            use(n.figure(), place);
          }
        } else {
          line(inline.children(), place);
        }
      }
    }
  }

  private Views.LinkView whole(Chapter chapter) {
    String label =
        chapter.number() == 0
            ? chapter.label()
            : words.say("chapter-label", Integer.toString(chapter.number()));
    return new Views.LinkView(label, chapter.slug() + ".html");
  }

  private void cited(Chapter chapter) {
    for (Chapter.Note note : chapter.notes()) {
      for (Inline.Cited cited : note.cited()) {
        sources.computeIfAbsent(cited.source(), s -> new LinkedHashSet<>()).add(whole(chapter));
      }
    }
  }

  private final class Walk extends Telling {
    private final Chapter chapter;
    private final Views.LinkView whole;
    private final Map<Views.LinkView, Set<String>> known = new IdentityHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private Views.LinkView place;

    Walk(Chapter chapter) {
      this.chapter = chapter;
      whole = whole(chapter);
      place = whole;
    }

    Told told() {
      blocks(chapter.body().blocks());
      place = whole;
      for (Chapter.Note note : chapter.notes()) {
        blocks(note.blocks());
      }
      List<Inline> head = new ArrayList<>(chapter.title());
      head.addAll(chapter.summary());
      text(head, whole, false);
      for (KeyFigure key : chapter.keyFigures()) {
        top(key.figure());
        key.base().ifPresent(this::top);
      }
      return told;
    }

    private void top(Figure figure) {
      if (isNew(figure.id(), whole)) {
        use(figure.id(), whole);
      }
    }

    /**
     * Numbers in the text; a place is told once for each figure.
     *
     * @param marked whether the place of use is the number itself
     */
    private void text(List<Inline> line, Views.LinkView here, boolean marked) {
      for (Inline inline : line) {
        if (!(inline instanceof Inline.Number number)) {
          text(inline.children(), here, marked);
        } else if (!number.figure().isEmpty() && isNew(number.figure(), here)) {
          use(number.figure(), marked ? mark(number, here) : here);
        }
      }
    }

    private boolean isNew(String figure, Views.LinkView here) {
      return known.computeIfAbsent(here, h -> new HashSet<>()).add(figure);
    }

    private Views.LinkView mark(Inline.Number number, Views.LinkView here) {
      int time = times.merge(number.figure(), 1, Integer::sum);
      String anchor = "num-" + number.figure() + (time == 1 ? "" : "." + time);
      told.anchors.put(number, anchor);
      return new Views.LinkView(here.text(), links.to(new Target(chapter.slug(), anchor)));
    }

    private void blocks(List<Block> blocks) {
      for (Block block : blocks) {
        if (block instanceof Block.Heading heading) {
          if (!heading.number().isEmpty()) {
            place =
                new Views.LinkView(
                    words.say("section-label", heading.number()),
                    links.to(new Target(chapter.slug(), heading.id())));
          }
          text(heading.text(), place, false);
        } else if (block instanceof Block.Paragraph p) {
          text(p.text(), place, true);
        } else if (block instanceof Block.Listing l) {
          l.items().forEach(this::blocks);
        } else if (block instanceof Block.Quotation q) {
          blocks(q.blocks());
        } else if (block instanceof Block.Table t) {
          table(t);
        } else if (block instanceof Block.ExhibitCall call) {
          Exhibit exhibit = site.exhibits().get(call.kind() + "-" + call.id());
          if (exhibit != null) {
            exhibit(exhibit, place);
          }
        }
      }
    }

    private void table(Block.Table table) {
      Views.LinkView here =
          table.label().isEmpty() || table.id().isEmpty()
              ? place
              : new Views.LinkView(table.label(), links.to(new Target(chapter.slug(), table.id())));
      text(table.caption(), here, true);
      table.head().forEach(cell -> text(cell, here, true));
      table.rows().forEach(row -> row.forEach(cell -> text(cell, here, true)));
    }
  }
}
