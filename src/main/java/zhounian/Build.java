package zhounian;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import zhounian.chart.DrawnKind;
import zhounian.chart.DrawnKinds;
import zhounian.chart.Measure;
import zhounian.check.Checker;
import zhounian.check.Consequences;
import zhounian.check.Kinds;
import zhounian.check.ThemeReader;
import zhounian.font.Fonts;
import zhounian.ledger.PeriodText;
import zhounian.load.Loader;
import zhounian.load.Yaml;
import zhounian.model.Node;
import zhounian.model.Output;
import zhounian.model.PrintDocument;
import zhounian.model.Site;
import zhounian.model.Source;
import zhounian.model.Sources;
import zhounian.model.Theme;
import zhounian.model.Words;
import zhounian.pdf.PdfPress;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Position;
import zhounian.problem.Problem;
import zhounian.problem.Severity;
import zhounian.render.Renderer;

/**
 * Calls the rooms in order and is, with the command line, the only one that knows them all: load,
 * check, render, PDF. What comes out is handed to the writing room by the command that wants it
 * written.
 */
final class Build {
  /** The PDF's path from {@code site/}. */
  static final String PDF = "report.pdf";

  private final Path project;
  private final boolean draft;
  private final Consumer<Speech> progress;

  /**
   * @param project the folder that holds {@code content/}
   * @param progress told the stage that begins
   */
  Build(Path project, boolean draft, Consumer<Speech> progress) {
    this.project = project;
    this.draft = draft;
    this.progress = progress;
  }

  /**
   * What a build made, or why it made nothing.
   *
   * @param outputs files of the site, the PDF among them; empty where problems stand in the way
   * @param pages pages of the site
   * @param print what the PDF was made from; empty where none was made
   * @param figures figures of the ledger
   * @param sources what was read, for showing the lines that problems point at
   */
  record Made(
      List<Output> outputs,
      List<Problem> problems,
      Optional<PrintDocument> print,
      int pages,
      int figures,
      Language language,
      Sources sources) {

    /** The same with these problems instead, and what was read to show their lines. */
    Made with(List<Problem> others, Sources read) {
      return new Made(outputs, others, print, pages, figures, language, read);
    }
  }

  /**
   * What loading and checking found.
   *
   * @param site the report as far as it could be understood, also where there are problems
   * @param sources what was read, the chapters only where a problem may point at one
   */
  record Examined(
      Site site, Words words, Language language, Sources sources, List<Problem> problems) {}

  /** Loads and checks. */
  Examined examine() {
    progress.accept(Speech.STAGE_LOAD);
    Checked<Sources> loaded = Loader.read(project);
    Sources sources = loaded.value();
    List<Problem> problems = new ArrayList<>(loaded.problems());
    String tag = tag(sources);
    Language language = Language.of(tag);

    progress.accept(Speech.STAGE_CHECK);
    Map<String, Node> trees = new HashMap<>();
    Theme theme =
        ThemeReader.read(
            tree(sources, "theme.yml", problems), resource("schemas/theme.schema.json"), problems);
    Words words = words(sources, tag, problems);
    Checker checker =
        new Checker(
            name -> trees.computeIfAbsent(name, n -> resource("schemas/" + n + ".schema.json")),
            kinds(sources, problems),
            theme,
            words,
            language,
            draft);
    Checked<Site> checked = checker.check(sources);
    problems.addAll(checked.problems());
    List<Problem> causes =
        Consequences.without(new Checked<>(sources, problems).problems(), sources);
    Sources kept = problems.isEmpty() ? sources.withoutChapters() : sources;
    return new Examined(checked.value(), words, language, kept, causes);
  }

  /** Everything but the writing. */
  Made make() {
    return make(true);
  }

  /**
   * Everything but the writing.
   *
   * @param withPdf false to make the site alone
   */
  Made make(boolean withPdf) {
    Examined examined = examine();
    List<Problem> problems = new ArrayList<>(examined.problems());
    Language language = examined.language();
    Sources sources = examined.sources();
    Words words = examined.words();
    if (stops(problems)) {
      return nothing(problems, language, sources);
    }
    Site site = examined.site();

    progress.accept(Speech.STAGE_RENDER);
    Fonts fonts = Fonts.load();
    Renderer renderer =
        new Renderer(
            site,
            overrides(sources),
            words,
            Measure.of(fonts),
            period -> PeriodText.of(period, language));
    Checked<List<Output>> pages = renderer.site(Optional.of(PDF));
    problems.addAll(pages.problems());
    List<Output> outputs = new ArrayList<>(pages.value());
    Optional<PrintDocument> document = Optional.empty();
    if (withPdf) {
      Checked<PrintDocument> print = renderer.print();
      document = Optional.of(print.value());
      problems.addAll(print.problems());
      if (!stops(problems)) {
        progress.accept(Speech.STAGE_PDF);
        Checked<byte[]> pdf = PdfPress.make(print.value(), fonts);
        problems.addAll(pdf.problems());
        outputs.add(new Output(PDF, pdf.value()));
      }
    }
    if (stops(problems)) {
      return nothing(problems, language, sources);
    }
    int count = (int) outputs.stream().filter(o -> o.path().endsWith(".html")).count();
    return new Made(
        outputs,
        new Checked<>(outputs, problems).problems(),
        document,
        count,
        site.ledger().figures().size(),
        language,
        sources);
  }

  /** A draft is stopped by errors alone; a publication by everything. */
  private boolean stops(List<Problem> problems) {
    return problems.stream().anyMatch(p -> !draft || p.severity() == Severity.ERROR);
  }

  private Made nothing(List<Problem> problems, Language language, Sources kept) {
    Sources sources =
        problems.stream().anyMatch(Build::isToBePlaced) ? Loader.read(project).value() : kept;
    List<Problem> found = new ArrayList<>();
    problems.forEach(problem -> found.add(placed(problem, sources)));
    return new Made(
        List.of(),
        Consequences.without(new Checked<>(sources, found).problems(), sources),
        Optional.empty(),
        0,
        0,
        language,
        sources);
  }

  /** Whether the room that found it knows what is wrong, but not in which file. */
  private static boolean isToBePlaced(Problem problem) {
    return problem.code() == Code.MISSING_GLYPH || isOfPrint(problem);
  }

  private static boolean isOfPrint(Problem problem) {
    return problem.code() == Code.PDF_STYLE || problem.code() == Code.PDF_LAYOUT;
  }

  /**
   * A character that the fonts lack, told where the content has it first; what the engine of the
   * PDF does not know, where the project's own print templates have it.
   */
  private static Problem placed(Problem problem, Sources sources) {
    if (!isToBePlaced(problem)) {
      return problem;
    }
    boolean print = isOfPrint(problem);
    String wanted = problem.arguments().get(0).replace("…", "");
    String near = print && problem.arguments().size() > 1 ? problem.arguments().get(1) : "";
    for (Source source : texts(sources)) {
      int from = Math.max(0, source.text().indexOf(near.replace("…", "")));
      int at = source.text().indexOf(wanted, from);
      if (at >= 0 && source.path().startsWith(print ? "templates/print/" : "content/")) {
        String before = source.text().substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String start = before.substring(before.lastIndexOf('\n') + 1);
        int column = 1 + start.codePointCount(0, start.length());
        Position place = Position.of(source.path(), line, column);
        return new Problem(problem.code(), place, problem.arguments());
      }
    }
    return problem;
  }

  private static String tag(Sources sources) {
    return sources
        .report()
        .flatMap(Source::data)
        .filter(Node.Mapping.class::isInstance)
        .flatMap(n -> ((Node.Mapping) n).text("language"))
        .orElse("zh-CN");
  }

  private static Words words(Sources sources, String tag, List<Problem> problems) {
    String path = tag.startsWith("en") ? "i18n/en.yml" : "i18n/zh-CN.yml";
    Map<String, String> byKey = new HashMap<>();
    // A project's own file needs to hold only the words that it changes.
    for (Node file : List.of(resource("templates/" + path), tree(sources, path, problems))) {
      if (file instanceof Node.Mapping map) {
        map.entries().forEach(e -> map.text(e.key()).ifPresent(text -> byKey.put(e.key(), text)));
      }
    }
    return new Words(byKey);
  }

  /** A template's tree: the project's own, else the generator's. */
  private static Node tree(Sources sources, String path, List<Problem> problems) {
    Source own = sources.templates().get(path);
    if (own == null) {
      return resource("templates/" + path);
    }
    Checked<Optional<Node>> parsed = Yaml.parse(own.path(), own.text(), 1);
    problems.addAll(parsed.problems());
    return parsed.value().orElse(new Node.Mapping(Position.of(own.path()), List.of()));
  }

  private static Node resource(String path) {
    return Loader.resource(path).data().orElseThrow();
  }

  private static Map<String, String> overrides(Sources sources) {
    Map<String, String> texts = new HashMap<>();
    sources.templates().forEach((path, source) -> texts.put(path, source.text()));
    return texts;
  }

  private static Kinds kinds(Sources sources, List<Problem> problems) {
    List<Kinds.Kind> drawn = new ArrayList<>();
    for (DrawnKind kind : DrawnKinds.ALL) {
      String name = kind.kind().kind() + "-" + kind.kind().type() + ".schema.json";
      drawn.add(
          new Kinds.Kind(
              kind.kind(), Yaml.parse(name, kind.kind().schema(), 1).value().orElseThrow()));
    }
    Set<String> wanted = new LinkedHashSet<>();
    sources.data().forEach(source -> wanted.add(Kinds.ofPath(source.path())));
    return new Kinds(
        drawn,
        wanted,
        name -> {
          String path = "components/" + name + ".schema.json";
          boolean there =
              sources.templates().containsKey(path)
                  || Build.class.getResource("/templates/" + path) != null;
          return there ? Optional.of(tree(sources, path, problems)) : Optional.empty();
        });
  }

  /** The text of a file of the project, for showing a line of it. */
  static Optional<String> text(Sources sources, String path) {
    return texts(sources).stream().filter(s -> s.path().equals(path)).map(Source::text).findFirst();
  }

  /** Everything that was read as text. */
  static List<Source> texts(Sources sources) {
    List<Source> all = new ArrayList<>();
    sources.report().ifPresent(all::add);
    all.addAll(sources.chapters());
    all.addAll(sources.data());
    all.addAll(sources.templates().values());
    return all;
  }
}
