package zhounian;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import zhounian.chart.DrawnKind;
import zhounian.chart.DrawnKinds;
import zhounian.chart.Measure;
import zhounian.check.Checker;
import zhounian.check.Consequences;
import zhounian.check.Kinds;
import zhounian.check.ThemeReader;
import zhounian.font.Fonts;
import zhounian.ledger.PeriodText;
import zhounian.load.Inputs;
import zhounian.load.Loader;
import zhounian.load.Yaml;
import zhounian.markdown.Markdown;
import zhounian.model.ExhibitKind;
import zhounian.model.Node;
import zhounian.model.Output;
import zhounian.model.Pending;
import zhounian.model.PrintDocument;
import zhounian.model.Site;
import zhounian.model.Source;
import zhounian.model.Sources;
import zhounian.model.Tally;
import zhounian.model.Theme;
import zhounian.model.Words;
import zhounian.pdf.PdfPress;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;
import zhounian.problem.Severity;
import zhounian.render.Renderer;
import zhounian.write.Shelf;
import zhounian.write.SiteWriter;
import zhounian.write.WriteFailure;
import zhounian.write.WriteReport;

/**
 * Calls the rooms in order and is, with the command line, the only one that knows them all: load,
 * check, render, PDF, write.
 */
final class Build {
  /** The PDF's path from {@code site/}. */
  static final String PDF = "report.pdf";

  /** Trees of the generator's own files, which never change. */
  private static final Map<String, Node> RESOURCES = new ConcurrentHashMap<>();

  /** Under this name the shelf has what was written for which inputs. */
  private static final String STATE = "state";

  private final Path project;
  private final boolean draft;
  private final Consumer<Speech> progress;
  private final Shelf shelf;
  private final Memories memories;
  private Function<Speech, Tally> tallies = stage -> Tally.NONE;
  private boolean accounts = true;
  private boolean writes = true;
  private boolean begun;
  private Fonts fonts;
  private Words words;

  /**
   * @param project the folder that holds {@code content/}
   * @param progress told the stage that begins
   */
  Build(Path project, boolean draft, Consumer<Speech> progress) {
    this(project, draft, progress, Memories.none());
  }

  private Build(Path project, boolean draft, Consumer<Speech> progress, Memories memories) {
    this.memories = memories;
    this.project = project;
    this.draft = draft;
    this.progress = progress;
    this.shelf = new Shelf(project);
  }

  /**
   * One that is made again and again, and remembers from each time what helps the next, in memory
   * alone.
   */
  static Build remembering(Path project, boolean draft) {
    Build build = new Build(project, draft, stage -> {}, Memories.open());
    build.writes = false;
    return build;
  }

  /**
   * This one, which tells how far it is.
   *
   * @param told by stage, that of the pages for as long as files of the site are made
   */
  Build counting(Function<Speech, Tally> told) {
    this.tallies = told;
    return this;
  }

  /** One that leaves out what is only a check, to measure what the checks cost. */
  static Build withoutAccounts(Path project, Consumer<Speech> progress) {
    Build build = new Build(project, false, progress);
    build.accounts = false;
    return build;
  }

  /** What the rooms remember of the build before; of a single one, nothing. */
  private record Memories(
      zhounian.load.Memory load, zhounian.check.Memory check, zhounian.render.Memory render) {
    static Memories none() {
      return new Memories(
          zhounian.load.Memory.none(), zhounian.check.Memory.none(), zhounian.render.Memory.none());
    }

    static Memories open() {
      return new Memories(
          zhounian.load.Memory.open(), zhounian.check.Memory.open(), zhounian.render.Memory.open());
    }
  }

  /**
   * What a build made, or why it made nothing.
   *
   * @param outputs files of the site, the PDF among them; empty where problems stand in the way,
   *     and where they are written already
   * @param pages pages of the site
   * @param print what the PDF was made from; empty where none was made
   * @param report what became of each file; empty where none was written
   * @param figures figures of the ledger
   * @param unplaced exhibits that no page shows, as their marks call them
   * @param sources what was read, for showing the lines that problems point at
   */
  record Made(
      List<Output> outputs,
      List<Problem> problems,
      Optional<PrintDocument> print,
      Optional<WriteReport> report,
      int pages,
      int figures,
      List<String> unplaced,
      Language language,
      Sources sources) {

    /** The same with these problems instead, and what was read to show their lines. */
    Made with(List<Problem> others, Sources read) {
      return new Made(outputs, others, print, report, pages, figures, unplaced, language, read);
    }
  }

  /**
   * What loading and checking found.
   *
   * @param site the report as far as it could be understood, also where there are problems
   * @param sources what was read, the chapters only where a problem may point at one
   * @param inputs tells what was read
   */
  record Examined(
      Site site,
      Words words,
      Language language,
      Sources sources,
      List<Problem> problems,
      Inputs inputs) {}

  /** Loads and checks. */
  Examined examine() {
    return examine(false);
  }

  /**
   * Loads and checks.
   *
   * @param renders whether pages are made next: what they wait for is begun meanwhile
   */
  private Examined examine(boolean renders) {
    progress.accept(Speech.STAGE_LOAD);
    boolean first = !begun;
    begun = true;
    if (first) {
      ahead(Markdown::ready);
    }
    Inputs inputs = new Inputs(project);
    Checked<Sources> loaded = Loader.read(inputs, memories.load());
    Sources sources = loaded.value();
    if (first && renders) {
      ahead(
          () -> {
            loaded();
            Renderer.ready(overrides(sources), memories.render());
            Generator.identity();
          });
    }
    List<Problem> problems = new ArrayList<>(loaded.problems());
    String tag = tag(sources);
    Language language = Language.of(tag);

    progress.accept(Speech.STAGE_CHECK);
    Map<String, Node> trees = new HashMap<>();
    Theme theme =
        ThemeReader.read(
            resource("templates/theme.yml"),
            tree(sources, "theme.yml", problems),
            resource("schemas/theme.schema.json"),
            problems);
    Words read = words(sources, tag, problems);
    if (words == null || !read.equals(words)) {
      words = read; // one object for as long as it says the same, so that comparing costs nothing
    }
    Checker checker =
        new Checker(
            name -> trees.computeIfAbsent(name, n -> resource("schemas/" + n + ".schema.json")),
            kinds(sources, problems),
            theme,
            words,
            language,
            draft,
            memories.check());
    if (!accounts) {
      checker.withoutAccounts();
    }
    Checked<Site> checked = checker.check(sources);
    problems.addAll(checked.problems());
    List<Problem> causes =
        Consequences.without(new Checked<>(sources, problems).problems(), sources);
    Sources kept = problems.isEmpty() ? sources.withoutChapters() : sources;
    return new Examined(checked.value(), words, language, kept, causes, inputs);
  }

  /**
   * Begins what nobody waits for yet. Where it fails, whoever needs it does it again and is told.
   */
  private static void ahead(Runnable work) {
    Thread thread = new Thread(null, work, "zhounian-ahead");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, e) -> {});
    thread.start();
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
    Examined examined = examine(true);
    if (stops(examined.problems())) {
      return nothing(examined, List.of());
    }
    Fonts fonts = fonts();
    Renderer renderer = renderer(examined, fonts);
    Checked<List<Pending>> files = renderer.files(Optional.of(PDF));
    Checked<List<Output>> pages =
        Renderer.made(new Checked<>(counted(files.value()), files.problems()));
    List<Problem> problems = new ArrayList<>(pages.problems());
    List<Output> outputs = new ArrayList<>(pages.value());
    Optional<PrintDocument> document = Optional.empty();
    if (withPdf) {
      Checked<PrintDocument> print = renderer.print();
      document = Optional.of(print.value());
      problems.addAll(print.problems());
      if (!stops(problems)) {
        Checked<byte[]> pdf = pdf(print.value(), fonts);
        problems.addAll(pdf.problems());
        outputs.add(new Output(PDF, pdf.value()));
      }
    }
    if (stops(problems)) {
      return nothing(examined, problems);
    }
    List<String> paths = outputs.stream().map(Output::path).toList();
    return made(examined, renderer, outputs, paths, problems, document, Optional.empty());
  }

  /**
   * Everything, the writing too. Files are made and written side by side and none is kept: what
   * comes back has neither outputs nor a print document.
   *
   * @param withPdf false to make the site alone
   * @throws WriteFailure where the disk fails; the old site is whole
   */
  Made write(SiteWriter writer, boolean withPdf) throws WriteFailure {
    Examined examined = examine(true);
    if (stops(examined.problems())) {
      return nothing(examined, List.of());
    }
    Fonts fonts = fonts();
    Renderer renderer = renderer(examined, fonts);
    Checked<List<Pending>> files = renderer.files(Optional.of(PDF));
    List<Pending> outputs = new ArrayList<>();
    if (withPdf) {
      outputs.add(new Pending(PDF, () -> keptPdf(renderer, fonts)));
    }
    // What tells of the whole report takes longest, and nothing should wait for it in the end.
    List<Pending> all = counted(files.value());
    all.stream().filter(file -> isWhole(file.path())).forEach(outputs::add);
    all.stream().filter(file -> !isWhole(file.path())).forEach(outputs::add);
    Checked<Optional<WriteReport>> written =
        writer.write(project, outputs, found -> stops(files.problems()) || stops(found));
    List<Problem> problems = new ArrayList<>(files.problems());
    problems.addAll(written.problems());
    if (written.value().isEmpty()) {
      return nothing(examined, problems);
    }
    if (examined.problems().isEmpty() && problems.isEmpty()) {
      String key = key(examined.inputs(), withPdf);
      writer
          .written(project)
          .ifPresent(sum -> shelf.put(STATE, key, state(sum, examined.language())));
    }
    List<String> paths = outputs.stream().map(Pending::path).toList();
    return made(examined, renderer, List.of(), paths, problems, Optional.empty(), written.value());
  }

  /**
   * The report's language where {@code site/} is what a build would make of the project as it is:
   * no input has changed since one without problems, nor the generator, nor what it wrote. Empty
   * where there is something to do.
   */
  Optional<Language> done(SiteWriter writer) throws WriteFailure {
    Optional<byte[]> state = shelf.get(STATE, key(new Inputs(project), true));
    Optional<String> written = writer.written(project);
    if (state.isEmpty() || written.isEmpty()) {
      return Optional.empty();
    }
    for (Language language : Language.values()) {
      if (Arrays.equals(state.get(), state(written.get(), language))) {
        return writer.isUntouched(project) ? Optional.of(language) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What is kept of a build: what it wrote, and the language to speak of it without reading it. */
  private static byte[] state(String written, Language language) {
    return utf8(written + "\n" + language.tag());
  }

  /** Everything that a build depends on, as a text. */
  private String key(Inputs inputs, boolean withPdf) {
    return String.join(
        "\n",
        Generator.identity(),
        "draft " + draft,
        "accounts " + accounts,
        "pdf " + withPdf,
        inputs.state());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * All files, none of them made.
   *
   * @param barred whether the problems stand in the way; then there are no files
   */
  record Ready(
      List<Pending> files,
      List<Problem> problems,
      boolean barred,
      Language language,
      Sources sources) {}

  /** Everything up to the making of files, the PDF among them. */
  Ready ready() {
    Examined examined = examine(true);
    List<Problem> problems = new ArrayList<>(examined.problems());
    List<Pending> all = new ArrayList<>();
    if (!stops(problems)) {
      Fonts loaded = fonts();
      Renderer renderer = renderer(examined, loaded);
      Checked<List<Pending>> files = renderer.files(Optional.of(PDF));
      problems.addAll(files.problems());
      all.addAll(files.value());
      all.add(new Pending(PDF, () -> placed(keptPdf(renderer, loaded))));
    }
    boolean barred = stops(problems);
    List<Problem> told =
        barred ? nothing(examined, problems).problems() : new Checked<>(all, problems).problems();
    return new Ready(
        barred ? List.of() : all, told, barred, examined.language(), examined.sources());
  }

  /** Whether a file may tell of the whole report: not of one chapter or of one figure. */
  private static boolean isWhole(String path) {
    return path.startsWith("data/")
        || List.of("index.html", "figures.html", "sources.html").contains(path);
  }

  private Fonts fonts() {
    progress.accept(Speech.STAGE_RENDER);
    return loaded();
  }

  private synchronized Fonts loaded() {
    if (fonts == null) {
      fonts = Fonts.load();
    }
    return fonts;
  }

  private Renderer renderer(Examined examined, Fonts fonts) {
    return new Renderer(
        examined.site(),
        overrides(examined.sources()),
        examined.words(),
        Measure.of(fonts),
        period -> PeriodText.of(period, examined.language()),
        memories.render());
  }

  /** The PDF, made anew only where its document or the generator differs from the last time. */
  private Checked<byte[]> keptPdf(Renderer renderer, Fonts fonts) {
    Checked<PrintDocument> print = renderer.print();
    if (stops(print.problems())) {
      return new Checked<>(new byte[0], print.problems());
    }
    String key = Generator.identity() + print.value().key();
    Optional<byte[]> kept = shelf.get(PDF, key);
    if (kept.isPresent()) {
      return new Checked<>(kept.get(), print.problems());
    }
    Checked<byte[]> pdf = pdf(print.value(), fonts);
    if (writes && pdf.problems().isEmpty()) {
      shelf.put(PDF, key, pdf.value());
    }
    List<Problem> problems = new ArrayList<>(print.problems());
    problems.addAll(pdf.problems());
    return new Checked<>(pdf.value(), problems);
  }

  private Checked<byte[]> pdf(PrintDocument document, Fonts fonts) {
    progress.accept(Speech.STAGE_PDF);
    return PdfPress.make(document, fonts, tallies.apply(Speech.STAGE_PDF));
  }

  /** The same files, each of which tells when it is made. */
  private List<Pending> counted(List<Pending> files) {
    Tally tally = tallies.apply(Speech.STAGE_RENDER);
    AtomicInteger made = new AtomicInteger();
    tally.tell(0, files.size());
    return files.stream()
        .map(
            file ->
                new Pending(
                    file.path(),
                    () -> {
                      Checked<byte[]> bytes = file.making().get();
                      tally.tell(made.incrementAndGet(), files.size());
                      return bytes;
                    }))
        .toList();
  }

  private static Made made(
      Examined examined,
      Renderer renderer,
      List<Output> outputs,
      List<String> paths,
      List<Problem> more,
      Optional<PrintDocument> document,
      Optional<WriteReport> report) {
    List<Problem> problems = new ArrayList<>(examined.problems());
    problems.addAll(more);
    return new Made(
        outputs,
        new Checked<>(outputs, problems).problems(),
        document,
        report,
        (int) paths.stream().filter(path -> path.endsWith(".html")).count(),
        examined.site().ledger().figures().size(),
        renderer.unplaced().stream().map(e -> e.kind().kind() + ": " + e.id()).toList(),
        examined.language(),
        examined.sources());
  }

  /** A draft is stopped by errors alone; a publication by everything. */
  private boolean stops(List<Problem> problems) {
    return problems.stream().anyMatch(p -> !draft || p.severity() == Severity.ERROR);
  }

  private Made nothing(Examined examined, List<Problem> more) {
    List<Problem> problems = new ArrayList<>(examined.problems());
    problems.addAll(more);
    boolean lost = problems.stream().anyMatch(Build::isToBePlaced);
    Sources sources = lost ? Loader.read(project).value() : examined.sources();
    List<Problem> found = new ArrayList<>();
    problems.forEach(problem -> found.add(placed(problem, sources)));
    return new Made(
        List.of(),
        Consequences.without(new Checked<>(sources, found).problems(), sources),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        List.of(),
        examined.language(),
        sources);
  }

  private Checked<byte[]> placed(Checked<byte[]> file) {
    if (file.problems().stream().noneMatch(Build::isToBePlaced)) {
      return file;
    }
    Sources sources = Loader.read(project).value();
    return new Checked<>(
        file.value(), file.problems().stream().map(p -> placed(p, sources)).toList());
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
    Node.Mapping base = (Node.Mapping) resource("templates/" + path);
    base.entries().forEach(e -> base.text(e.key()).ifPresent(text -> byKey.put(e.key(), text)));
    // A project's own file needs to hold only the words that it changes.
    if (tree(sources, path, problems) instanceof Node.Mapping own) {
      for (Node.Entry entry : own.entries()) {
        if (byKey.containsKey(entry.key())) {
          own.text(entry.key()).ifPresent(text -> byKey.put(entry.key(), text));
        } else {
          problems.add(
              Problem.of(
                  Code.UNKNOWN_KEY,
                  entry.keyPosition(),
                  entry.key(),
                  "",
                  Nearest.of(entry.key(), byKey.keySet()).orElse("")));
        }
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
    return RESOURCES.computeIfAbsent(path, p -> Loader.resource(p).data().orElseThrow());
  }

  private static Map<String, String> overrides(Sources sources) {
    Map<String, String> texts = new HashMap<>();
    sources.templates().forEach((path, source) -> texts.put(path, source.text()));
    return texts;
  }

  private static Kinds kinds(Sources sources, List<Problem> problems) {
    Set<String> wanted = new LinkedHashSet<>();
    for (Source source : sources.data()) {
      if (!Kinds.isLedger(source.path())) { // or all libraries would be searched in vain
        wanted.add(Kinds.ofPath(source.path()));
      }
    }
    return new Kinds(
        Drawn.ALL,
        wanted,
        name -> {
          String path = "components/" + name + ".schema.json";
          boolean there =
              sources.templates().containsKey(path)
                  || Build.class.getResource("/templates/" + path) != null;
          return there ? Optional.of(tree(sources, path, problems)) : Optional.empty();
        });
  }

  /** The kinds that draw, which never change either. */
  private static final class Drawn {
    static final List<Kinds.Kind> ALL = DrawnKinds.ALL.stream().map(Drawn::read).toList();

    private static Kinds.Kind read(DrawnKind drawn) {
      ExhibitKind kind = drawn.kind();
      String name = kind.kind() + "-" + kind.type() + ".schema.json";
      return new Kinds.Kind(
          kind,
          () ->
              RESOURCES.computeIfAbsent(
                  name, n -> Yaml.parse(n, kind.schema(), 1).value().orElseThrow()));
    }
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
