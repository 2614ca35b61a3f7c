package zhounian.render;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import zhounian.model.Figure;

/** How derived figures are shown to be calculated. */
final class Formulas {
  private Formulas() {}

  /**
   * A formula with printed operators and something readable for each id.
   *
   * @param figures of the ledger, by id
   * @param part the HTML that stands for a figure in it
   */
  static String html(Figure derived, Map<String, Figure> figures, Function<Figure, String> part) {
    StringBuilder out = new StringBuilder();
    String formula = derived.derived();
    Matcher ids = Uses.ID.matcher(formula);
    int done = 0;
    while (ids.find()) {
      Figure figure = figures.get(ids.group());
      if (figure != null) {
        Html.text(out, operators(formula.substring(done, ids.start()))).append(part.apply(figure));
        done = ids.end();
      }
    }
    return Html.text(out, operators(formula.substring(done))).toString();
  }

  private static String operators(String text) {
    return text.replace('*', '×').replace('/', '÷').replace('-', '−');
  }
}
