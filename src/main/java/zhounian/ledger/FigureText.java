package zhounian.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Figure.Place;
import zhounian.model.Figure.Qualifier;
import zhounian.model.Inline;
import zhounian.model.Unit;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * A number with its unit and qualifier, cut where a card changes its type size. The four pieces in
 * order, with nothing between them, are the finished text: a space that parts words in letters
 * belongs to the piece that has the letters; any other gap is a matter of the style, never a
 * character.
 *
 * @param before qualifier before the number: 约; may be empty
 * @param number the number alone: 16.3, 26,862, −3.5
 * @param unit scale and unit with a qualifier that stands before or inside them: 万余家, 余万公里, "
 *     million pounds"; may be empty
 * @param after qualifier after the unit: 以上; may be empty
 */
public record FigureText(String before, String number, String unit, String after) {

  /** The finished text: 16.3万余家. */
  public String text() {
    return before + number + unit + after;
  }

  /** A value with its unit and qualifier in Chinese; trailing zeros are kept. */
  public static FigureText of(BigDecimal value, Unit unit, Optional<Qualifier> qualifier) {
    return of(value, unit, qualifier, Language.CHINESE);
  }

  /** A value with its unit and qualifier; trailing zeros are kept. */
  public static FigureText of(
      BigDecimal value, Unit unit, Optional<Qualifier> qualifier, Language language) {
    String before = word(qualifier, Place.BEFORE);
    String number = Decimals.format(value, language);
    String words =
        Spacing.join(
            word(qualifier, Place.AFTER_NUMBER),
            unit.scale(),
            word(qualifier, Place.AFTER_SCALE),
            unit.name());
    String after = word(qualifier, Place.AFTER_UNIT);
    return new FigureText(
        before + Spacing.gap(before, number),
        number,
        Spacing.gap(number, words) + words,
        Spacing.gap(words.isEmpty() ? number : words, after) + after);
  }

  /** A figure as the ledger of a Chinese report writes it. */
  public static FigureText of(Figure figure) {
    return of(figure.value(), figure.unit(), figure.qualifier());
  }

  private static String word(Optional<Qualifier> qualifier, Place place) {
    return qualifier.filter(q -> q.place() == place).map(Qualifier::word).orElse("");
  }

  /**
   * The finished text of a mark. Parts: "value" the number alone, "unit" scale and unit without
   * qualifier, "number" everything but the unit's name (16.3万余), "period", "metric" its name,
   * "source" the source's id (empty for a derived figure).
   *
   * <p>Problems, all at the mark's place: {@link Code#BAD_UNIT}, {@link Code#WRONG_KIND_OF_UNIT},
   * {@link Code#INEXACT_FORM}, {@link Code#BAD_MARK} for an unknown part; the value then is the
   * figure's own text.
   */
  public static Checked<String> of(
      Inline.Mark mark, Figure figure, Units units, Language language) {
    Checked<Figure> form = form(figure, mark.in(), mark.round(), units, mark.position(), language);
    if (form.hasErrors()) {
      return new Checked<>(figure.text(), form.problems());
    }
    Optional<String> part = part(form.value(), mark.part(), language);
    if (part.isEmpty()) {
      String parts = "value, unit, number, period, metric, source";
      Problem problem =
          Problem.of(Code.BAD_MARK, mark.position(), mark.written(), parts, mark.id());
      return new Checked<>(figure.text(), List.of(problem));
    }
    return new Checked<>(part.get(), List.of());
  }

  private static Optional<String> part(Figure figure, String part, Language language) {
    return switch (part) {
      case "" -> Optional.of(figure.text());
      case "value" -> Optional.of(Decimals.format(figure.value(), language));
      case "unit" -> Optional.of(figure.unit().text());
      case "number" -> {
        Unit unit = figure.unit();
        Unit scale =
            new Unit(
                unit.scale(), unit.scale(), unit.scaleFactor(), "", Units.COUNT, BigDecimal.ONE);
        yield Optional.of(of(figure.value(), scale, figure.qualifier(), language).text());
      }
      case "period" -> Optional.of(PeriodText.of(figure.period(), language));
      case "metric" -> Optional.of(figure.metric().name());
      case "source" -> Optional.of(figure.source().map(Evidence::source).orElse(""));
      default -> Optional.empty();
    };
  }

  /**
   * A figure in another form: value, unit and text changed, all else kept, the qualifier included.
   *
   * @param in unit asked for; empty for the figure's own
   * @param round decimals asked for, rounded half-up from the exact value; −1 for none. No zeros
   *     are added: what the source does not say is not claimed.
   * @param position where the form is asked for
   * @return the figure itself with {@link Code#BAD_UNIT}, {@link Code#WRONG_KIND_OF_UNIT}, or
   *     {@link Code#INEXACT_FORM} where the exact value has no finite decimal and no rounding was
   *     asked for, or where rounding leaves nothing but zero
   */
  public static Checked<Figure> form(
      Figure figure, String in, int round, Units units, Position position, Language language) {
    Unit from = figure.unit();
    Optional<Unit> to = in.isEmpty() ? Optional.of(from) : units.parse(in);
    if (to.isEmpty()) {
      return wrong(figure, Code.BAD_UNIT, position, in, Nearest.of(in, units.names()).orElse(""));
    }
    Optional<Rational> converted = units.convert(figure.value(), from, to.get());
    if (converted.isEmpty()) {
      return wrong(figure, Code.WRONG_KIND_OF_UNIT, position, figure.text(), in);
    }
    Optional<BigDecimal> value =
        converted.get().exact().map(exact -> withZerosOf(figure.value(), exact));
    if (round >= 0 && value.map(v -> v.scale() > round).orElse(true)) {
      value = Optional.of(converted.get().round(round));
    }
    boolean vanished = value.isPresent() && value.get().signum() == 0;
    if (value.isEmpty() || (vanished && figure.value().signum() != 0)) {
      return wrong(figure, Code.INEXACT_FORM, position, figure.text(), to.get().text());
    }
    return new Checked<>(restated(figure, value.get(), to.get(), language), List.of());
  }

  /**
   * A figure as an exhibit shows it: in the exhibit's unit and with a fixed number of decimals,
   * zeros added where they are wanted for an even column.
   *
   * @param decimals −1 for as many as the exact value has, at most 6
   * @return empty where the units do not convert
   */
  public static Optional<Figure> evened(
      Figure figure, Unit to, int decimals, Units units, Language language) {
    return units
        .convert(figure.value(), figure.unit(), to)
        .map(
            exact -> {
              if (decimals >= 0) {
                return restated(figure, exact.round(decimals), to, language);
              }
              BigDecimal value =
                  exact
                      .exact()
                      .map(v -> withZerosOf(figure.value(), v))
                      .filter(v -> v.scale() <= 6)
                      .orElseGet(() -> exact.round(6));
              return restated(figure, value, to, language);
            });
  }

  private static Checked<Figure> wrong(
      Figure figure, Code code, Position position, String... arguments) {
    return new Checked<>(figure, List.of(Problem.of(code, position, arguments)));
  }

  /** Keeps the digits that the ledger writes where only the decimal point moved: 12.50 → 0.1250. */
  private static BigDecimal withZerosOf(BigDecimal written, BigDecimal exact) {
    if (written.scale() <= 0 || exact.signum() == 0) {
      return exact;
    }
    int lost = written.precision() - exact.stripTrailingZeros().precision();
    boolean sameDigits =
        written
            .unscaledValue()
            .equals(
                exact
                    .stripTrailingZeros()
                    .unscaledValue()
                    .multiply(BigInteger.TEN.pow(Math.max(0, lost))));
    if (!sameDigits) {
      return exact;
    }
    int scale = exact.stripTrailingZeros().scale() + lost;
    return exact.setScale(Math.max(0, scale), RoundingMode.UNNECESSARY);
  }

  private static Figure restated(Figure figure, BigDecimal value, Unit unit, Language language) {
    return new Figure(
        figure.position(),
        figure.id(),
        figure.metric(),
        figure.region(),
        figure.period(),
        value.toPlainString(),
        value,
        unit,
        figure.qualifier(),
        figure.status(),
        figure.source(),
        figure.derived(),
        figure.claims(),
        figure.note(),
        of(value, unit, figure.qualifier(), language).text());
  }
}
