package zhounian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.model.Figure;
import zhounian.model.Period;
import zhounian.model.Verdict.Outcome;

/** Claims of order: 位居三地第一 among regions, 2014年以来最高 and 连续八年增长 among years. */
final class Orders {
  private static final Pattern CIRCLE =
      Pattern.compile("(?<count>[两三四五六七八九十23456789])(?:地|省市|省|市|区)");
  private static final String COUNTS = "零一二三四五六七八九十";

  private final Map<String, List<Figure>> byMetric;
  private final Figure figure;
  private final Interval spread;

  Orders(Map<String, List<Figure>> byMetric, Figure figure) {
    this.byMetric = byMetric;
    this.figure = figure;
    this.spread = Spread.of(figure);
  }

  /** The same day a year earlier; the last of February is followed by the last of February. */
  static LocalDate yearBefore(LocalDate day) {
    LocalDate before = day.minusYears(1);
    boolean last = day.getDayOfMonth() == day.lengthOfMonth();
    return last ? before.withDayOfMonth(before.lengthOfMonth()) : before;
  }

  private List<Figure> others() {
    return byMetric.getOrDefault(figure.metric().id(), List.of()).stream()
        .filter(other -> !other.id().equals(figure.id()))
        .filter(other -> other.status() == figure.status())
        .filter(other -> other.unit().kind().equals(figure.unit().kind()))
        .filter(other -> other.unit().name().equals(figure.unit().name()) || isMeasured())
        .toList();
  }

  private boolean isMeasured() {
    return !figure.unit().kind().equals(Units.COUNT);
  }

  /**
   * The place among the regions that lie in the same one, at the same time. Where the ledger lacks
   * some of them, only a place that is already too low can be told.
   */
  Optional<Comparison> rank(Said said) {
    Matcher circle = CIRCLE.matcher(said.scope());
    if (!circle.find() || figure.region().in().isEmpty() || said.order() < 1) {
      return Optional.empty();
    }
    String count = circle.group("count");
    int size = count.equals("两") ? 2 : COUNTS.indexOf(count);
    if (size < 0) {
      size = Integer.parseInt(count);
    }
    int greater = 0;
    int less = 0;
    int greaterAsWritten = 0;
    List<String> ids = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    Rational own = written(figure);
    for (Figure other : others()) {
      if (!other.region().in().equals(figure.region().in())
          || other.region().id().equals(figure.region().id())
          || regions.contains(other.region().id())
          || !Contradictions.isSameTime(other.period(), figure.period())) {
        continue;
      }
      Interval values = Spread.of(other);
      boolean above = said.fromBelow() ? values.isBelow(spread) : spread.isBelow(values);
      boolean below = said.fromBelow() ? spread.isBelow(values) : values.isBelow(spread);
      int order = written(other).compareTo(own);
      greater += above ? 1 : 0;
      less += below ? 1 : 0;
      greaterAsWritten += (said.fromBelow() ? -order : order) > 0 ? 1 : 0;
      ids.add(other.id());
      regions.add(other.region().id());
    }
    boolean complete = regions.size() + 1 == size;
    int first = 1 + greater;
    int last = size - less;
    if (regions.size() + 1 > size || (!complete && said.order() >= first)) {
      return Optional.empty();
    }
    boolean possible = said.order() >= first && said.order() <= last;
    Outcome outcome =
        !possible
            ? Outcome.CONTRADICTS
            : said.order() == 1 + greaterAsWritten ? Outcome.HOLDS : Outcome.WITHIN_ROUNDING;
    String range = complete ? (first == last ? "第" + first : "第" + first + "–" + last) : "";
    return Optional.of(
        new Comparison(outcome, "第" + said.order(), "第" + (1 + greaterAsWritten), range, ids));
  }

  /** The order among the years since the base: the most or least of all, or one long way. */
  Optional<Comparison> since(Said said) {
    Map<Integer, Figure> years = years();
    int last = figure.period().year();
    if (!isYear(figure.period())) {
      return Optional.empty();
    }
    boolean run = said.order() > 0;
    int first =
        run
            ? last - said.order()
            : said.base().time().map(Period::year).filter(y -> y < last).orElse(last);
    if (first >= last) {
      return Optional.empty();
    }
    years.put(last, figure);
    return run ? run(said, years, first, last) : extreme(said, years, first, last);
  }

  private Optional<Comparison> extreme(Said said, Map<Integer, Figure> years, int first, int last) {
    boolean complete = true;
    boolean asWritten = true;
    List<String> ids = new ArrayList<>();
    for (int year = first; year < last; year++) {
      Figure other = years.get(year);
      if (other == null) {
        complete = false;
        continue;
      }
      ids.add(other.id());
      Interval values = Spread.of(other);
      if (said.fromBelow() ? values.isBelow(spread) : spread.isBelow(values)) {
        return Optional.of(
            new Comparison(
                Outcome.CONTRADICTS, figure.text(), other.text(), "", List.of(other.id())));
      }
      int order = written(figure).compareTo(written(other));
      asWritten &= said.fromBelow() ? order <= 0 : order >= 0;
    }
    return complete
        ? Optional.of(
            new Comparison(
                asWritten ? Outcome.HOLDS : Outcome.WITHIN_ROUNDING,
                figure.text(),
                figure.text(),
                "",
                ids))
        : Optional.empty();
  }

  private static Optional<Comparison> run(
      Said said, Map<Integer, Figure> years, int first, int last) {
    boolean complete = true;
    boolean asWritten = true;
    List<String> ids = new ArrayList<>();
    for (int year = first; year < last; year++) {
      Figure before = years.get(year);
      Figure after = years.get(year + 1);
      if (before == null || after == null) {
        complete = false;
        continue;
      }
      ids.add(before.id());
      Interval from = Spread.of(before);
      Interval to = Spread.of(after);
      if (said.down() ? from.isBelow(to) : to.isBelow(from)) {
        return Optional.of(
            new Comparison(
                Outcome.CONTRADICTS,
                before.text() + " → " + (said.down() ? "↓" : "↑"),
                before.text() + " → " + after.text(),
                "",
                List.of(before.id(), after.id())));
      }
      int order = written(after).compareTo(written(before));
      asWritten &= said.down() ? order < 0 : order > 0;
    }
    return complete
        ? Optional.of(
            new Comparison(
                asWritten ? Outcome.HOLDS : Outcome.WITHIN_ROUNDING,
                said.order() + "年",
                said.order() + "年",
                "",
                ids))
        : Optional.empty();
  }

  /** The figures of this region by year, one for each year. */
  private Map<Integer, Figure> years() {
    Map<Integer, Figure> years = new TreeMap<>();
    for (Figure other : others()) {
      if (other.region().id().equals(figure.region().id()) && isYear(other.period())) {
        years.putIfAbsent(other.period().year(), other);
      }
    }
    return years;
  }

  /** Whether a period is a whole year or its end. */
  static boolean isYear(Period period) {
    boolean ends = period.to().getMonthValue() == 12 && period.to().getDayOfMonth() == 31;
    boolean whole = period.from().getDayOfYear() == 1 && period.from().getYear() == period.year();
    return ends
        && !period.inferred()
        && (period.kind() == Period.Kind.AS_OF || (period.kind() == Period.Kind.DURING && whole));
  }

  private static Rational written(Figure figure) {
    return Rational.of(figure.value()).times(Units.size(figure.unit()));
  }
}
