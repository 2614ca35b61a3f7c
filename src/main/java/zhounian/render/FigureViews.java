package zhounian.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhounian.chart.Numbers;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.KeyFigure;
import zhounian.model.Period;
import zhounian.model.Reference;
import zhounian.model.Unit;
import zhounian.model.Words;

/** Figures as templates see them. */
final class FigureViews {
  private final Map<String, Reference> references;
  private final Words words;
  private final Function<Period, String> periods;
  private final Links links;
  private final Map<String, String> shortIds;

  /**
   * @param shortIds of the figures, by id
   */
  FigureViews(
      Map<String, Reference> references,
      Words words,
      Function<Period, String> periods,
      Links links,
      Map<String, String> shortIds) {
    this.references = references;
    this.words = words;
    this.periods = periods;
    this.links = links;
    this.shortIds = shortIds;
  }

  Views.FigureView of(Figure figure) {
    String text = figure.text();
    int start = 0;
    while (start < text.length() && !isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    Optional<Reference> source = figure.source().map(Evidence::source).map(references::get);
    return new Views.FigureView(
        figure.id(),
        shortIds.getOrDefault(figure.id(), ""),
        text,
        text.substring(0, start),
        text.substring(start, end),
        text.substring(end),
        figure.metric().name(),
        figure.region().name(),
        periods.apply(figure.period()),
        status(figure.status()),
        !figure.derived().isEmpty(),
        source.map(r -> SourceNames.brief(r, words)).orElse(""),
        source.map(r -> links.source(r.id())).orElse(""),
        links.figure(figure.id()));
  }

  String status(Figure.Status status) {
    return switch (status) {
      case ACTUAL -> "";
      case PLANNED -> words.say("planned");
      case EXPECTED -> words.say("expected");
    };
  }

  List<Views.KeyFigureView> keys(List<KeyFigure> keys) {
    return keys.stream().map(this::key).toList();
  }

  Views.KeyFigureView key(KeyFigure key) {
    Figure figure = key.figure();
    String label = key.label().isEmpty() ? figure.metric().name() : key.label();
    if (key.base().isEmpty()) {
      return new Views.KeyFigureView(of(figure), label, List.of(), "", "", "");
    }
    Figure base = key.base().get();
    BigDecimal now = size(figure).abs();
    BigDecimal then = size(base).abs();
    BigDecimal longer = now.max(then);
    boolean comparable = figure.unit().kind().equals(base.unit().kind()) && longer.signum() > 0;
    return new Views.KeyFigureView(
        of(figure),
        label,
        List.of(of(base)),
        comparable ? percent(then, longer) : "",
        comparable ? percent(now, longer) : "",
        change(figure, base));
  }

  /** The difference, where both are exact numbers of one unit. */
  private static String change(Figure figure, Figure base) {
    if (!figure.unit().text().equals(base.unit().text())
        || figure.qualifier().isPresent()
        || base.qualifier().isPresent()) {
      return "";
    }
    return Numbers.signed(figure.value().subtract(base.value()));
  }

  /** The value in the base unit of its kind. */
  static BigDecimal size(Figure figure) {
    Unit unit = figure.unit();
    return figure.value().multiply(unit.scaleFactor()).multiply(unit.factor());
  }

  /** A part of a whole in percent, one decimal. */
  static String percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100))
        .divide(whole, MathContext.DECIMAL64)
        .setScale(1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '\u2212';
  }

  private static boolean isNumeral(char c) {
    return isDigit(c) || c == '.' || c == ',';
  }
}
