package zhounian.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import zhounian.model.Claim;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Verdict;
import zhounian.model.Words;

/**
 * What the page of each figure shows: where it comes from, where it is used, what belongs to it.
 */
final class FigurePages {
  /** So many figures of one metric stand on a page; of more, those around it. */
  private static final int SAME = 40;

  private final Desk desk;
  private final Lineage lineage;
  private final Words words;
  private final List<Figure> ledger;

  FigurePages(Desk desk, Lineage lineage) {
    this.desk = desk;
    this.lineage = lineage;
    this.words = desk.words();
    this.ledger = List.copyOf(desk.site().ledger().figures().values());
  }

  /** Title of a figure's page: 铁路营运里程：10848公里（京津冀，截至2022年底）. */
  String title(Figure figure) {
    return figure.metric().name()
        + words.say("colon")
        + figure.text()
        + words.say("open")
        + about(figure)
        + words.say("close");
  }

  /** What search engines show of it. */
  String description(Figure figure) {
    String source =
        figure
            .source()
            .map(Evidence::quote)
            .map(quote -> words.say("quoted", quote))
            .orElse(words.say("derived"));
    return title(figure) + words.say("stop") + source + words.say("stop");
  }

  private String about(Figure figure) {
    return figure.region().name() + words.say("comma") + desk.periods().apply(figure.period());
  }

  /**
   * The values of its template.
   *
   * @param at place in the ledger, from 0
   */
  Map<String, Object> values(int at) {
    Figure figure = ledger.get(at);
    String page = Links.page(figure.id());
    Links links = new Links(Medium.SITE, page);
    FigureViews figures = desk.figures(Medium.SITE, page);
    List<Figure> same = lineage.sameMetric(figure);
    return Map.of(
        "sheet",
        new LedgerViews.SheetView(
            figures.of(figure),
            figure.metric().theme(),
            figure.metric().definition(),
            figure.source().map(Evidence::quote).orElse(""),
            figure.source().map(Evidence::read).orElse(""),
            figure.source().map(Evidence::at).orElse(""),
            Templates.html(
                figure
                    .source()
                    .map(evidence -> Html.paged(desk.entries().html(evidence.source(), "")))
                    .orElse("")),
            Templates.html(formula(figure, links)),
            figure.claims().stream().map(claim -> claim(figure, claim, figures)).toList(),
            figure.note(),
            decisions(figure, page, figures),
            new CorrectionViews(desk, Medium.SITE, page).of(desk.site().changes().of(figure)),
            lineage.places(figure).stream()
                .map(place -> new Views.LinkView(place.text(), links.file(place.href())))
                .toList(),
            lineage.derived(figure).stream().map(figures::of).toList(),
            same.size() == 1 ? List.of() : around(same, figure).stream().map(figures::of).toList(),
            Integer.toString(same.size()),
            links.row(figure.id()),
            at == 0 ? List.of() : List.of(figures.of(ledger.get(at - 1))),
            at + 1 == ledger.size() ? List.of() : List.of(figures.of(ledger.get(at + 1)))));
  }

  private LedgerViews.ClaimView claim(Figure figure, Claim claim, FigureViews figures) {
    return new LedgerViews.ClaimView(
        claim.says(),
        lineage.verdicts(figure, claim).stream()
            .map(
                verdict ->
                    new LedgerViews.VerdictView(
                        words(verdict),
                        verdict.outcome() == Verdict.Outcome.CONTRADICTS,
                        verdict.against().stream()
                            .map(desk.site().ledger().figures()::get)
                            .filter(Objects::nonNull)
                            .map(figures::of)
                            .toList()))
            .toList());
  }

  private String words(Verdict verdict) {
    String key =
        switch (verdict.outcome()) {
          case HOLDS -> "claim-holds";
          case WITHIN_ROUNDING -> "claim-within-rounding";
          case CONTRADICTS -> "claim-contradicts";
          case NOT_CHECKABLE -> "claim-not-checkable";
        };
    String range = verdict.range().isEmpty() ? verdict.computed() : verdict.range();
    return words.say(key, verdict.computed(), range, verdict.claimed());
  }

  private static List<Figure> around(List<Figure> same, Figure figure) {
    int at = 0;
    while (!same.get(at).id().equals(figure.id())) {
      at++;
    }
    int start = Math.max(0, Math.min(at - SAME / 2, same.size() - SAME));
    return same.subList(start, Math.min(same.size(), start + SAME));
  }

  private List<Views.DecisionView> decisions(Figure figure, String page, FigureViews figures) {
    BodyWriter writer = desk.body(Medium.SITE, page, (reference, anchor) -> "");
    return lineage.decisions(figure).stream()
        .map(
            decision ->
                new Views.DecisionView(
                    decision.id(),
                    figures.of(decision.chosen()),
                    others(decision).stream().map(figures::of).toList(),
                    Templates.html(writer.line(decision.why()))))
        .toList();
  }

  /** The figures that a decision sets aside. */
  static List<Figure> others(Ledger.Decision decision) {
    return decision.figures().stream()
        .filter(figure -> !figure.id().equals(decision.chosen().id()))
        .toList();
  }

  /** The formula of a derived figure, each figure in it a link to its page. */
  String formula(Figure figure, Links links) {
    return Formulas.html(
        figure,
        desk.site().ledger().figures(),
        part -> {
          StringBuilder out = new StringBuilder("<a href=\"");
          Html.text(out, links.figure(part.id())).append("\" title=\"");
          Html.text(out, part.metric().name() + " ");
          Html.text(out, desk.periods().apply(part.period())).append("\">");
          return Html.text(out, part.text()).append("</a>").toString();
        });
  }
}
