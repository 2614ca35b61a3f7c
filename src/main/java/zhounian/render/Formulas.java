package zhounian.render;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.model.Figure;

/** How derived figures are shown to be calculated. */
final class Formulas {
  private static final Pattern OPERATOR = Pattern.compile("[+−×÷]\\s*$");

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
        String before = operators(formula.substring(done, ids.start()));
        // 106.7 − (−0.4): two signs do not stand side by side.
        boolean signs = figure.value().signum() < 0 && OPERATOR.matcher(before).find();
        Html.text(out, before).append(signs ? "(" : "").append(part.apply(figure));
        out.append(signs ? ")" : "");
        done = ids.end();
      }
    }
    return Html.text(out, operators(formula.substring(done))).toString();
  }

  private static String operators(String text) {
    return text.replace('*', '×').replace('/', '÷').replace('-', '−');
  }
}
