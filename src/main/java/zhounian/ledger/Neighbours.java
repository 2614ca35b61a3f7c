package zhounian.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Evidence;
import zhounian.model.Figure;

/**
 * Numbers that a quotation holds besides its own, compared with the other quotations of the same
 * source: the same number but for one digit, counting the same, is a slip of the pen.
 */
public final class Neighbours {
  /**
   * A number that stands in a quotation and nowhere else in its source.
   *
   * @param read the number as the quotation of {@code figure} has it
   * @param there the number of {@code other}, one digit apart, as its own quotation has it
   */
  public record Slip(Figure figure, String read, Figure other, String there) {}

  private record Written(Figure figure, Found number, String digits, String text) {}

  private Neighbours() {}

  /** The slips of all quotations, in the order of the figures; one for each number at most. */
  public static List<Slip> find(Collection<Figure> figures) {
    Map<String, List<Written>> bySource = new LinkedHashMap<>();
    for (Figure figure : figures) {
      figure
          .source()
          .filter(e -> !e.quote().isBlank())
          .ifPresent(
              e ->
                  bySource
                      .computeIfAbsent(e.source(), s -> new ArrayList<>())
                      .addAll(written(figure, e)));
    }
    List<Slip> slips = new ArrayList<>();
    for (List<Written> numbers : bySource.values()) {
      List<Written> own = numbers.stream().filter(Neighbours::isOwn).toList();
      for (Written number : numbers) {
        boolean known =
            own.stream().anyMatch(o -> isValue(o.figure, number.number))
                || number.figure.claims().stream().anyMatch(c -> c.says().contains(number.text));
        if (!known) {
          own.stream()
              .filter(o -> oneApart(o.digits, number.digits))
              .findFirst()
              .ifPresent(o -> slips.add(new Slip(number.figure, number.text, o.figure, o.text)));
        }
      }
    }
    return slips;
  }

  /** The numbers of a quotation with their values and what they count, dates left out. */
  private static List<Written> written(Figure figure, Evidence evidence) {
    String quote = evidence.quote();
    List<Written> written = new ArrayList<>();
    for (Found found : NumberReader.read(quote)) {
      for (Found number : found.ends().isEmpty() ? List.of(found) : found.ends()) {
        if (number.value().isPresent()) {
          String text = number.in(quote);
          String counted = quote.substring(number.end()).stripLeading();
          String unit = counted.isEmpty() ? "" : counted.substring(0, 1);
          written.add(new Written(figure, number, text + "\u0000" + unit, text));
        }
      }
    }
    return written;
  }

  private static boolean isOwn(Written number) {
    return isValue(number.figure, number.number);
  }

  private static boolean isValue(Figure figure, Found number) {
    BigDecimal value = number.value().orElseThrow().abs();
    BigDecimal own = figure.value().abs();
    return value.compareTo(own) == 0
        || value.compareTo(own.multiply(figure.unit().scaleFactor())) == 0;
  }

  private static boolean oneApart(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        boolean digits = HanNumeral.isPart(one.charAt(i)) || Character.isDigit(one.charAt(i));
        boolean digit = HanNumeral.isPart(other.charAt(i)) || Character.isDigit(other.charAt(i));
        apart += digits && digit ? 1 : 2;
      }
    }
    return apart == 1;
  }
}
