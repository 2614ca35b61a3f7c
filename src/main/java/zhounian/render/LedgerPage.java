package zhounian.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Reference;
import zhounian.model.Site;
import zhounian.model.Words;

/** What the page of the ledger shows: every figure, used or not, and what to filter them by. */
final class LedgerPage {
  private final Site site;
  private final Words words;
  private final Lineage lineage;
  private final FigurePages pages;
  private final Links links = new Links(Medium.SITE);
  private final FigureViews figures;

  LedgerPage(Desk desk, Lineage lineage, FigurePages pages) {
    this.site = desk.site();
    this.words = desk.words();
    this.lineage = lineage;
    this.pages = pages;
    this.figures = desk.figures(Medium.SITE, "figures");
  }

  /** The values of its template. */
  Map<String, Object> values() {
    Map<String, List<LedgerViews.RowView>> themes = new LinkedHashMap<>();
    for (Figure figure : site.ledger().figures().values()) {
      themes.computeIfAbsent(figure.metric().theme(), t -> new ArrayList<>()).add(row(figure));
    }
    List<LedgerViews.ThemeView> views = new ArrayList<>();
    themes.forEach(
        (name, rows) ->
            views.add(
                new LedgerViews.ThemeView(name, "theme-" + (views.size() + 1), List.copyOf(rows))));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("themes", views);
    values.put("count", Integer.toString(site.ledger().figures().size()));
    values.put("regions", regions());
    values.put("years", years());
    values.put("sources", sources());
    return values;
  }

  private LedgerViews.RowView row(Figure figure) {
    List<Views.LinkView> warning = new ArrayList<>();
    lineage.decisions(figure).stream()
        .limit(1)
        .map(d -> new Views.LinkView(words.say("contested"), "notes-on-data.html#" + d.id()))
        .forEach(warning::add);
    site.changes().of(figure).stream()
        .limit(1)
        .map(c -> new Views.LinkView(words.say("corrected"), "corrections.html#" + c.anchor()))
        .forEach(warning::add);
    return new LedgerViews.RowView(
        figures.of(figure),
        Templates.html(pages.formula(figure, links)),
        figure.source().map(Evidence::at).orElse(""),
        figure.source().map(Evidence::quote).orElse(""),
        warning,
        lineage.uses(figure),
        key(figure));
  }

  private LedgerViews.KeyView key(Figure figure) {
    List<String> more = new ArrayList<>();
    more.add(figure.id());
    more.add(figure.metric().definition());
    figure.claims().forEach(claim -> more.add(claim.says()));
    more.add(figure.note());
    return new LedgerViews.KeyView(
        figure.region().id(),
        figure.source().map(Evidence::source).orElse(""),
        Integer.toString(figure.period().from().getYear()),
        Integer.toString(figure.period().year()),
        figure.period().to().toString(),
        FigureViews.size(figure).stripTrailingZeros().toPlainString(),
        figure.unit().kind(),
        String.join(" ", more.stream().filter(text -> !text.isEmpty()).toList()));
  }

  private List<LedgerViews.OptionView> regions() {
    Map<String, String> found = new LinkedHashMap<>();
    site.ledger().regions().values().forEach(region -> found.put(region.id(), region.name()));
    List<String> told =
        site.ledger().figures().values().stream().map(f -> f.region().id()).distinct().toList();
    site.ledger()
        .figures()
        .values()
        .forEach(f -> found.putIfAbsent(f.region().id(), f.region().name()));
    found.keySet().retainAll(told);
    return options(found);
  }

  private List<LedgerViews.OptionView> years() {
    TreeSet<Integer> years = new TreeSet<>();
    site.ledger().figures().values().forEach(figure -> years.add(figure.period().year()));
    return years.stream()
        .map(year -> new LedgerViews.OptionView(Integer.toString(year), Integer.toString(year)))
        .toList();
  }

  private List<LedgerViews.OptionView> sources() {
    Map<String, String> found = new LinkedHashMap<>();
    List<String> told =
        site.ledger().figures().values().stream()
            .flatMap(f -> f.source().stream())
            .map(Evidence::source)
            .distinct()
            .toList();
    for (Reference reference : site.ledger().references().values()) {
      String where = SourceNames.where(reference, words);
      String brief = SourceNames.brief(reference, words);
      found.put(reference.id(), where.isEmpty() ? brief : brief + words.say("comma") + where);
    }
    found.keySet().retainAll(told);
    return options(found);
  }

  private static List<LedgerViews.OptionView> options(Map<String, String> texts) {
    List<LedgerViews.OptionView> options = new ArrayList<>();
    texts.forEach((value, text) -> options.add(new LedgerViews.OptionView(value, text)));
    return options;
  }
}
