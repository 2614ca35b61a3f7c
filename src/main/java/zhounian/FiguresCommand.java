package zhounian;

import java.io.PrintWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhounian.ledger.PeriodText;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Reference;
import zhounian.model.ShortIds;
import zhounian.problem.Json;
import zhounian.problem.Language;
import zhounian.problem.Nearest;
import zhounian.render.Renderer;

/** Finds figures of the ledger and prints the mark to paste; works on a report with faults too. */
@Command(
    name = "figures",
    synopsisHeading = CommandLine.USAGE_HEADING,
    parameterListHeading = "%n参数 | Parameters:%n",
    optionListHeading = CommandLine.OPTIONS_HEADING,
    description = "按词查台账，给出可粘贴的标记 | find figures and the mark to paste")
final class FiguresCommand extends CommandLine.Common {
  /** A year is looked for in the time of a figure alone: ids and quotations hold others. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");

  private static final Pattern WITH_YEAR =
      Pattern.compile("([^\\x00-\\x7f]*)((?:19|20)[0-9]{2}年?)([^\\x00-\\x7f]*)");

  @Parameters(paramLabel = "词 | WORD", description = "指标、地点、时间、引文里的词，都要出现 | all of these words")
  private List<String> wanted = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "来源 | SOURCE",
      description = {
        "只要这个来源的：标识、作者、题名或书刊名",
        "of this source only: id, author, title, or that of the book or journal"
      })
  private String source = "";

  @Option(names = "--unused", description = "只要还没用过的 | only those that nothing shows")
  private boolean unused;

  /**
   * A figure found.
   *
   * @param shortId what print names it by
   * @param places where it is used
   */
  private record Found(Figure figure, String shortId, List<String> places) {}

  @Override
  int run(Build build, long start) {
    Build.Examined examined = build.examine();
    Map<String, List<String>> uses = Renderer.uses(examined.site(), examined.words());
    Language language = languageOr(examined.language());
    Ledger ledger = examined.site().ledger();
    Set<String> sources = sources(ledger);
    if (!source.isEmpty() && sources.isEmpty()) {
      err().println(Speech.NO_SUCH_SOURCE.in(language, source));
      Nearest.of(source, ledger.references().keySet())
          .ifPresent(near -> err().println(Speech.DID_YOU_MEAN.in(language, near)));
      return CommandLine.USAGE;
    }
    Map<String, String> shortIds = ShortIds.of(ledger.figures().keySet());
    List<Found> found = new ArrayList<>();
    for (Figure figure : ledger.figures().values()) {
      List<String> places = uses.getOrDefault(figure.id(), List.of());
      boolean from = source.isEmpty() || sources.contains(from(figure));
      if (from
          && !(unused && !places.isEmpty())
          && matches(figure, shortIds.get(figure.id()), ledger, examined.language())) {
        found.add(new Found(figure, shortIds.get(figure.id()), places));
      }
    }
    if (isJson()) {
      json(found, examined.language());
    } else {
      found.forEach(f -> text(f, language));
      say(found.isEmpty() ? Speech.NOTHING_FOUND : Speech.FOUND, found.size());
    }
    return CommandLine.FINE;
  }

  /** Ids of the sources that are asked for. */
  private Set<String> sources(Ledger ledger) {
    Set<String> ids = new TreeSet<>();
    for (Reference reference : ledger.references().values()) {
      if (reference.id().equals(source)) {
        return Set.of(source);
      }
      String names =
          String.join("\n", reference.title(), reference.field("container-title"))
              + "\n"
              + String.join("\n", reference.authors());
      if (!source.isEmpty() && plain(names).contains(plain(source))) {
        ids.add(reference.id());
      }
    }
    return ids;
  }

  private static String from(Figure figure) {
    return figure.source().map(Evidence::source).orElse("");
  }

  private boolean matches(Figure figure, String shortId, Ledger ledger, Language language) {
    List<String> all = new ArrayList<>();
    all.add(figure.id());
    all.add(shortId);
    all.add(figure.text());
    all.add(figure.metric().name());
    all.add(figure.metric().definition());
    all.add(figure.metric().theme());
    all.add(figure.region().name());
    String period = plain(PeriodText.of(figure.period(), language));
    all.add(period);
    all.add(figure.note());
    figure.claims().forEach(claim -> all.add(claim.says()));
    figure.source().map(Evidence::quote).ifPresent(all::add);
    figure.source().map(Evidence::at).ifPresent(all::add);
    Reference reference = ledger.references().get(from(figure));
    if (reference != null) {
      all.add(reference.id());
      all.add(reference.title());
      all.addAll(reference.authors());
    }
    String text = plain(String.join("\n", all));
    return wanted.stream()
        .flatMap(word -> words(plain(word)).stream())
        .allMatch(word -> YEAR.matcher(word).matches() ? isOf(word, period) : stands(word, text));
  }

  /** Whether a period is told with a year: 2024 as well as 2024年. */
  private static boolean isOf(String year, String period) {
    return period.contains(year.substring(0, 4));
  }

  /** A word, a year at its start or end apart: 到馆2024 asks for both. No id is cut. */
  private static List<String> words(String word) {
    Matcher parts = WITH_YEAR.matcher(word);
    return parts.matches()
        ? Stream.of(parts.group(1), parts.group(2), parts.group(3))
            .filter(part -> part != null && !part.isEmpty())
            .toList()
        : List.of(word);
  }

  /** Full-width and capital letters are as good as others. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a word stands in a text, or can be cut into parts of two characters and more that all
   * do: Chinese is written without spaces, so 京津冀高铁 asks for 京津冀 and 高铁. An id is not cut.
   */
  static boolean stands(String word, String text) {
    if (text.contains(word)) {
      return true;
    }
    for (int cut = word.length() - 2; cut >= 2; cut--) {
      boolean letters = word.charAt(cut - 1) < 128 && word.charAt(cut) < 128;
      if (!letters && text.contains(word.substring(0, cut)) && stands(word.substring(cut), text)) {
        return true;
      }
    }
    return false;
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
      row.put("mark", "{{" + figure.id() + "}}");
      row.put("short", one.shortId());
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
