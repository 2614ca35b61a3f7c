package zhounian.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import zhounian.model.Evidence;
import zhounian.model.Figure;

/** Whether a figure can be read in the words of its own source. */
public final class Quotations {
  private Quotations() {}

  /**
   * Whether the quotation of a figure holds its value: as written, or with the scale multiplied
   * out, in any script, the sign aside (下降65.1%). True for a figure without a quotation.
   */
  public static boolean hold(Figure figure) {
    String quote = figure.source().map(Evidence::quote).orElse("");
    if (quote.isEmpty()) {
      return true;
    }
    BigDecimal written = figure.value().abs();
    BigDecimal whole = written.multiply(figure.unit().scaleFactor());
    List<Found> numbers = new ArrayList<>();
    for (Found number : NumberReader.read(quote)) {
      numbers.add(number);
      numbers.addAll(number.ends());
    }
    return numbers.stream()
        .flatMap(number -> number.value().stream())
        .map(BigDecimal::abs)
        .anyMatch(value -> value.compareTo(written) == 0 || value.compareTo(whole) == 0);
  }
}
