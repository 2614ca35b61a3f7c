package zhounian;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhounian.load.Loader;
import zhounian.problem.Checked;
import zhounian.problem.Language;
import zhounian.problem.Problem;
import zhounian.problem.ProblemText;
import zhounian.problem.Severity;
import zhounian.serve.Edition;
import zhounian.serve.Fault;
import zhounian.serve.Server;
import zhounian.serve.Watch;
import zhounian.serve.Wording;

/**
 * Shows the draft in a browser and shows it anew whenever a file changes. Writes nothing: pages
 * stay in memory, and the PDF is made when somebody asks for it. Ends at Ctrl-C.
 */
@Command(
    name = "serve",
    synopsisHeading = CommandLine.USAGE_HEADING,
    optionListHeading = CommandLine.OPTIONS_HEADING,
    description = "边写边看：在浏览器里预览草稿 | preview the draft while writing")
final class ServeCommand extends CommandLine.Making {
  private static final int PORT = 8014;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = {"端口，默认 8014，占用就往后找", "port, by default 8014 or the next that is free"})
  private int port = PORT;

  private Workshop workshop;

  @Override
  int run(Build build, long start) throws IOException {
    return run(start, () -> !Thread.currentThread().isInterrupted());
  }

  /** Goes on for as long as it is told to. */
  private int run(long start, BooleanSupplier goOn) throws IOException {
    Language language = language();
    Watch watch = new Watch(List.of(project().resolve("content"), project().resolve("templates")));
    try (Server server = Server.open(port, wording(language), Build.PDF)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "preview-end"));
      if (server.port() != port && port != 0) {
        say(Speech.PORT_TAKEN, port, server.port());
      }
      say(Speech.SERVING, "http://127.0.0.1:" + server.port() + "/");
      long from = start;
      do {
        update(server, from);
        if (!watch.changed(goOn)) {
          break;
        }
        from = System.nanoTime();
      } while (true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return CommandLine.FINE;
  }

  private void update(Server server, long from) {
    if (workshop == null) {
      workshop = new Workshop(project(), true);
    }
    Workshop.Now now;
    List<Problem> problems;
    try {
      now = workshop.update();
      reportsIn(now.language());
      problems = now.barred() ? now.problems() : open(server, now);
    } catch (RuntimeException e) {
      workshop = new Workshop(project(), true); // nobody knows what this one remembers
      // A fault of ours must not end an editor's day: the next change may get round it.
      String told = Speech.INTERNAL.in(language(), e);
      err().println(told);
      server.keep(List.of(new Fault(told, "", true)));
      return;
    }
    List<Fault> faults = faults(problems, now);
    if (now.barred() || stops(problems)) {
      server.keep(faults);
      err().print(ProblemText.summary(problems, languageOr(now.language())));
      err().flush();
      return;
    }
    server.show(
        Edition.of(
            now.files().keySet(), path -> made(now, path), faults, () -> made(now, Build.PDF)));
    long pages = now.files().keySet().stream().filter(path -> path.endsWith(".html")).count();
    say(Speech.SHOWN, pages, faults.size(), CommandLine.Common.seconds(from));
  }

  /**
   * What is wrong with the report and with the pages that somebody looks at; the others are made
   * when they are asked for, and tell then.
   */
  private static List<Problem> open(Server server, Workshop.Now now) {
    Set<String> paths = new LinkedHashSet<>(List.of("index.html"));
    paths.addAll(server.open());
    List<Problem> problems = new ArrayList<>(now.problems());
    for (String path : paths) {
      now.file(path).ifPresent(file -> problems.addAll(file.problems()));
    }
    return new Checked<>(now, problems).problems();
  }

  private static boolean stops(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private Edition.Made made(Workshop.Now now, String path) {
    try {
      Checked<byte[]> file = now.file(path).orElseThrow();
      byte[] bytes = stops(file.problems()) ? new byte[0] : file.value();
      return new Edition.Made(bytes, faults(file.problems(), now));
    } catch (RuntimeException e) {
      String told = Speech.INTERNAL.in(language(), e);
      return new Edition.Made(new byte[0], List.of(new Fault(told, "", true)));
    }
  }

  private List<Fault> faults(List<Problem> problems, Workshop.Now now) {
    Language language = languageOr(now.language());
    List<Fault> faults = new ArrayList<>();
    for (Problem problem : problems) {
      String text = ProblemText.of(List.of(problem), language, path -> text(now, path));
      String headline = ProblemText.headline(problem, language);
      String detail = text.substring(Math.min(headline.length() + 1, text.length()));
      faults.add(new Fault(headline, detail.stripTrailing(), problem.severity() == Severity.ERROR));
    }
    return faults;
  }

  private Optional<String> text(Workshop.Now now, String path) {
    return Build.text(now.sources(), path)
        .or(() -> Build.text(Loader.read(project()).value(), path));
  }

  private static Wording wording(Language language) {
    return new Wording(
        language.tag(),
        Speech.OVER_STALE.in(language, "{0}"),
        Speech.OVER_OPEN.in(language, "{0}"),
        Speech.OVER_NOTHING.in(language, "{0}"),
        Speech.OVER_WAITING.in(language),
        Speech.OVER_PRINTING.in(language),
        Speech.OVER_FOLD.in(language),
        Speech.OVER_MISSING.in(language));
  }
}
