package zhounian;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhounian.ledger.PeriodText;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.problem.Json;
import zhounian.problem.Language;
import zhounian.render.Renderer;

/** Finds figures of the ledger and prints the mark to paste; works on a report with faults too. */
@Command(
    name = "figures",
    synopsisHeading = CommandLine.USAGE_HEADING,
    parameterListHeading = "%n参数 | Parameters:%n",
    optionListHeading = CommandLine.OPTIONS_HEADING,
    description = "按词查台账，给出可粘贴的标记 | find figures and the mark to paste")
final class FiguresCommand extends CommandLine.Common {
  @Parameters(paramLabel = "词 | WORD", description = "指标、地点、时间、引文里的词，都要出现 | all of these words")
  private List<String> wanted = new ArrayList<>();

  @Option(names = "--source", paramLabel = "ID", description = "只要这个来源的 | of this source only")
  private String source = "";

  @Option(names = "--unused", description = "只要还没用过的 | only those that nothing shows")
  private boolean unused;

  /**
   * A figure found.
   *
   * @param places where it is used
   */
  private record Found(Figure figure, List<String> places) {}

  @Override
  int run(Build build, long start) {
    Build.Examined examined = build.examine();
    Map<String, List<String>> uses = Renderer.uses(examined.site(), examined.words());
    List<Found> found = new ArrayList<>();
    for (Figure figure : examined.site().ledger().figures().values()) {
      List<String> places = uses.getOrDefault(figure.id(), List.of());
      if (matches(figure, examined.language()) && !(unused && !places.isEmpty())) {
        found.add(new Found(figure, places));
      }
    }
    Language language = languageOr(examined.language());
    if (isJson()) {
      json(found, examined.language());
    } else {
      found.forEach(f -> text(f, language));
      say(Speech.FOUND, found.size());
    }
    return CommandLine.FINE;
  }

  private boolean matches(Figure figure, Language language) {
    String from = figure.source().map(Evidence::source).orElse("");
    if (!source.isEmpty() && !source.equals(from)) {
      return false;
    }
    String all =
        String.join(
            "\n",
            figure.id(),
            figure.text(),
            figure.metric().name(),
            figure.metric().theme(),
            figure.region().name(),
            PeriodText.of(figure.period(), language),
            from,
            figure.source().map(Evidence::quote).orElse(""));
    return wanted.stream().allMatch(all::contains);
  }

  private void text(Found found, Language language) {
    Figure figure = found.figure();
    PrintWriter out = out();
    out.println(
        "{{"
            + figure.id()
            + "}}  "
            + figure.text()
            + "  "
            + figure.metric().name()
            + " · "
            + figure.region().name()
            + " · "
            + PeriodText.of(figure.period(), language));
    String from =
        figure
            .source()
            .map(
                e -> e.source() + (e.at().isEmpty() ? "" : ", " + e.at()) + ": “" + e.quote() + "”")
            .orElse("= " + figure.derived());
    out.println("    " + from);
    out.println(
        "    "
            + (found.places().isEmpty()
                ? Speech.UNUSED.in(language)
                : Speech.USED.in(language, String.join("; ", found.places()))));
  }

  private void json(List<Found> found, Language language) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Found one : found) {
      Figure figure = one.figure();
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", figure.id());
      row.put("text", figure.text());
      row.put("metric", figure.metric().id());
      row.put("region", figure.region().id());
      row.put("period", PeriodText.of(figure.period(), language));
      row.put("source", figure.source().map(Evidence::source).orElse(""));
      row.put("uses", one.places());
      rows.add(row);
    }
    out().println(Json.lines(rows));
  }
}
