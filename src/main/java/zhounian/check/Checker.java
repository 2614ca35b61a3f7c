package zhounian.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import zhounian.ledger.Accounting;
import zhounian.ledger.Derivations;
import zhounian.ledger.KnownDates;
import zhounian.ledger.Spelling;
import zhounian.ledger.Units;
import zhounian.model.Asset;
import zhounian.model.Changes;
import zhounian.model.Chapter;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Metric;
import zhounian.model.Node;
import zhounian.model.Period;
import zhounian.model.Reference;
import zhounian.model.Region;
import zhounian.model.Site;
import zhounian.model.Source;
import zhounian.model.Sources;
import zhounian.model.Term;
import zhounian.model.Theme;
import zhounian.model.Words;
import zhounian.problem.Checked;
import zhounian.problem.Language;
import zhounian.problem.Problem;

/**
 * Turns what was read into one typed {@link Site}. The steps, in order: schemas accept the data
 * files; the ledger is made; chapters are parsed; exhibits are read; everything is numbered; then
 * every line of text is settled against what is now known, chapters in parallel. All problems of
 * all steps are collected; a step leaves out what it cannot use, so that one fault is told once.
 */
public final class Checker {
  /** Pages that the generator makes besides the chapters. */
  private static final List<String> PAGES =
      List.of("index", "figures", "sources", "notes-on-data", "corrections", "404");

  private final Function<String, Node> schemas;
  private final Kinds kinds;
  private final Theme theme;
  private final Words words;
  private final Language language;
  private final boolean draft;
  private final Memory memory;
  private boolean accounts = true;

  private final List<Problem> problems = new ArrayList<>();
  private final Ids ids = new Ids();
  private final Map<String, Set<String>> known = new HashMap<>();

  /**
   * @param schemas the tree of {@code schemas/NAME.schema.json} by name
   * @param words the interface's words in the report's language
   * @param memory of the check before this one
   */
  public Checker(
      Function<String, Node> schemas,
      Kinds kinds,
      Theme theme,
      Words words,
      Language language,
      boolean draft,
      Memory memory) {
    this.schemas = schemas;
    this.kinds = kinds;
    this.theme = theme;
    this.words = words;
    this.language = language;
    this.draft = draft;
    this.memory = memory;
  }

  /**
   * Leaves out what is a check and nothing else: numbers in the text, quotations, formulas, claims,
   * contradictions. Only to measure what they cost.
   */
  public void withoutAccounts() {
    accounts = false;
  }

  /**
   * The report, or what can be said of it, with all problems of the content. One checker checks one
   * report once.
   */
  public Checked<Site> check(Sources sources) {
    known.put("color", memory.ids("color", theme.light().keySet()));
    Files files = new Files(sources);
    Map<String, List<Node.Mapping>> rows = rows(files);
    LedgerReader reader = new LedgerReader(problems, language, accounts);
    Units units = reader.units(files.single("units"));
    Map<String, Metric> metrics = reader.metrics(rows.get("metrics"));
    Map<String, Region> regions = reader.regions(rows.get("places"));
    Map<String, Figure> found = new LinkedHashMap<>();
    for (Node.Mapping row : rows.get("figures")) {
      reader.figure(row, units, metrics, regions).ifPresent(f -> found.putIfAbsent(f.id(), f));
    }
    Map<String, Figure> figures = memory.figures(found);
    if (accounts) {
      problems.addAll(Derivations.check(figures, units, reader.written(), reader.misfits()));
      LedgerCheck.oneUnitEach(figures.values(), units, reader, problems);
    }
    if (accounts) {
      LedgerCheck.quotations(figures.values(), reader.quotations(), problems);
    }
    Naming naming = Naming.of(rows);
    Ledger bare =
        new Ledger(
            figures,
            metrics,
            regions,
            memory.references(reader.references(rows.get("sources"))),
            Map.of(),
            reader.names(naming.rows()),
            List.of());

    Chapters chapters = Chapters.parse(sources.chapters(), schema("chapter"), known, PAGES, memory);
    problems.addAll(chapters.problems());
    known.put("chapter", chapters.slugs());
    Optional<Node.Mapping> report = report(sources.report());
    Accounting accounting = accounting(report, bare, rows.get("events"), reader);
    Set<String> images = new TreeSet<>(sources.images().stream().map(Asset::path).toList());
    ExhibitRows exhibitRows = ExhibitRows.of(files.exhibits(), kinds, known, ids, problems);
    Numbering numbering = new Numbering(exhibitRows.kinds(), words, ids, problems);
    PAGES.forEach(numbering::page);
    List<Chapters.Text> ordered = chapters.ordered(report, numbering, memory, problems);
    Index index = index(bare, units, accounting, naming, numbering, chapters, images);
    Data.Lines lines = (scalar, name, max, told) -> Lines.line(index, scalar, name, max, told);
    memory.retain(chapters.texts());

    Index telling = index.withoutSpelling();
    Data.Lines why = (scalar, name, max, told) -> Lines.line(telling, scalar, name, max, told);
    Ledger complete = new Settlements(bare, reader, problems).complete(rows, lines, why);
    Ledger ledger = accounts ? LedgerCheck.judged(complete, units, problems) : complete;
    if (accounts) {
      StatusCheck.check(ledger, units, report, problems);
      naming.check(ledger, sources, memory, problems);
    }
    printed(rows.get("metrics"), List.of("name", "definition", "theme"), accounting);
    printed(rows.get("places"), List.of("note"), accounting);
    printed(rows.get("figures"), List.of("note"), accounting);
    report.ifPresent(
        r -> printed(List.of(r), List.of("publisher", "editors", "rights"), accounting));
    Map<String, Term> glossary = Glossary.read(rows.get("glossary"), ledger, lines, problems);
    memory.ground(
        List.of(
            words,
            language,
            files.single("units"),
            naming.rows(),
            naming.names(),
            accounting.basis(),
            List.copyOf(glossary.values())));
    Map<String, Exhibit> exhibits =
        exhibitRows.settled(new Data(ledger, glossary, lines, problems), words, problems);
    Map<String, Chapter> settled = new LinkedHashMap<>();
    for (Checked<Chapter> chapter : Chapters.settle(ordered, index, glossary.values(), memory)) {
      problems.addAll(chapter.problems());
      settled.put(chapter.value().slug(), chapter.value());
    }
    CorrectionReader corrections = new CorrectionReader(ledger, language, lines, problems);
    files.all("editions").forEach(file -> valid("editions", file));
    files.all("corrections").forEach(file -> valid("corrections", file));
    Changes changes =
        corrections.read(
            report.flatMap(r -> r.text("edition")).orElse(""),
            files.all("editions"),
            files.all("corrections"));
    ReportReader reportReader = new ReportReader(index, ledger, exhibits, settled, problems);
    Site site = reportReader.site(report, numbering, sources.images(), theme, changes, draft);
    return new Checked<>(site, problems);
  }

  /** Accounts for the numbers in texts that are printed as they are written. */
  private void printed(List<Node.Mapping> rows, List<String> keys, Accounting accounting) {
    for (Node.Mapping row : rows) {
      for (String key : keys) {
        List<Node> texts = new ArrayList<>(row.items(key));
        row.get(key).ifPresent(texts::add);
        for (Node text : texts) {
          if (text instanceof Node.Scalar s) {
            Numbers.account(Settler.text(s.position(), s.text()), accounting, problems);
          }
        }
      }
    }
  }

  private Schema schema(String name) {
    return memory.schema(name, schemas.apply(name));
  }

  /** The YAML files of a project by what they hold. */
  private record Files(Map<String, List<Node>> byName, Map<String, List<Node>> exhibits) {
    Files(Sources sources) {
      this(new LinkedHashMap<>(), new LinkedHashMap<>());
      for (Source source : sources.data()) {
        String name = Kinds.folder(source.path());
        boolean ledger = Kinds.isLedger(source.path());
        Map<String, List<Node>> into = ledger ? byName : exhibits;
        String key = ledger ? name : Kinds.ofPath(source.path());
        source
            .data()
            .ifPresent(node -> into.computeIfAbsent(key, k -> new ArrayList<>()).add(node));
      }
    }

    Optional<Node> single(String name) {
      return byName.getOrDefault(name, List.of()).stream().findFirst();
    }

    List<Node> all(String name) {
      return byName.getOrDefault(name, List.of());
    }
  }

  /**
   * Validates the data files in an order in which each finds the ids that it names, and returns
   * their rows.
   */
  private Map<String, List<Node.Mapping>> rows(Files files) {
    Map<String, List<Node.Mapping>> rows = new LinkedHashMap<>();
    Map<String, String> formats =
        Map.of(
            "metrics",
            "metric",
            "places",
            "region",
            "figures",
            "figure",
            "sources",
            "source",
            "events",
            "event",
            "glossary",
            "term");
    List<String> names =
        List.of(
            "metrics", "places", "names", "sources", "figures", "events", "conflicts", "glossary");
    for (String name : names) {
      List<Node.Mapping> found = new ArrayList<>();
      for (Node file : files.all(name)) {
        if (file instanceof Node.Sequence sequence) {
          for (Node item : sequence.items()) {
            if (item instanceof Node.Mapping row) {
              found.add(row);
            }
          }
        }
      }
      rows.put(name, found);
      String format = formats.get(name);
      if (format != null) {
        Set<String> own = new LinkedHashSet<>();
        for (Node.Mapping row : found) {
          row.text("id").ifPresent(id -> claim(id, row, own));
        }
        known.put(format, memory.ids(format, own));
      } else if (name.equals("conflicts")) {
        found.forEach(row -> row.text("id").ifPresent(id -> claim(id, row, new TreeSet<>())));
      }
    }
    for (String name : names) {
      Schema schema = schema(name);
      files.all(name).forEach(file -> memory.validate(schema, file, name, known, problems));
    }
    files.all("units").forEach(file -> valid("units", file));
    return rows;
  }

  private void valid(String name, Node file) {
    schema(name).validate(file, name, known, problems);
  }

  private void claim(String id, Node.Mapping row, Set<String> own) {
    if (Formats.isId(id)) {
      ids.claim(id, LedgerReader.place(row, "id"), problems);
      own.add(id);
    }
  }

  private Optional<Node.Mapping> report(Optional<Source> source) {
    Optional<Node> data = source.flatMap(Source::data);
    data.ifPresent(node -> schema("report").validate(node, "report.yml", known, problems));
    return data.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
  }

  private Accounting accounting(
      Optional<Node.Mapping> report,
      Ledger ledger,
      List<Node.Mapping> events,
      LedgerReader reader) {
    int first = 1;
    int last = 0;
    String period = report.map(r -> LedgerReader.text(r, "period")).orElse("");
    if (period.length() == 10 && period.matches("[0-9]{4}\\.\\.[0-9]{4}")) {
      first = Integer.parseInt(period.substring(0, 4));
      last = Integer.parseInt(period.substring(6));
    }
    List<Period> dates = new ArrayList<>();
    ledger.figures().values().forEach(f -> dates.add(f.period()));
    events.forEach(e -> eventDate(e, reader).ifPresent(dates::add));
    for (Reference reference : ledger.references().values()) {
      zhounian.ledger.Periods.parse(reference.issued()).ifPresent(dates::add);
    }
    if (!accounts) {
      return Accounting.none();
    }
    return new Accounting(ledger.names(), first, last, KnownDates.of(dates));
  }

  static Optional<Period> eventDate(Node.Mapping row, LedgerReader reader) {
    Optional<Period> date = row.get("date").flatMap(reader::period);
    return LedgerReader.text(row, "inferred").equals("true")
        ? date.map(zhounian.ledger.Periods::inferred)
        : date;
  }

  private Index index(
      Ledger ledger,
      Units units,
      Accounting accounting,
      Naming naming,
      Numbering numbering,
      Chapters chapters,
      Set<String> images) {
    Map<String, String> slugs = new LinkedHashMap<>();
    PAGES.forEach(p -> slugs.put(p, p));
    slugs.putAll(chapters.names());
    Map<String, Set<String>> pages = new LinkedHashMap<>(numbering.pages());
    slugs.values().forEach(slug -> pages.putIfAbsent(slug, Set.of()));
    return new Index(
        ledger,
        units,
        accounting,
        accounts ? naming.spelling() : Spelling.of(List.of()),
        numbering.labels(),
        numbering.places(),
        pages,
        slugs,
        images,
        words,
        language,
        Optional.empty());
  }
}
