package zhounian;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhounian.model.Output;
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
final class ServeCommand extends CommandLine.Common {
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
    Language language = languageOr(Language.CHINESE);
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
    Build.Made made;
    try {
      made = workshop.whole();
    } catch (RuntimeException e) {
      workshop = new Workshop(project(), true); // nobody knows what this one remembers
      // A fault of ours must not end an editor's day: the next change may get round it.
      String told = Speech.INTERNAL.in(languageOr(Language.CHINESE), e);
      err().println(told);
      server.keep(List.of(new Fault(told, "", true)));
      return;
    }
    Language language = languageOr(made.language());
    List<Fault> faults = faults(made, language);
    if (made.outputs().isEmpty()) {
      server.keep(faults);
      err().print(ProblemText.summary(made.problems(), language));
      err().flush();
      return;
    }
    server.show(Edition.of(made.outputs(), faults, this::print));
    say(Speech.SHOWN, made.pages(), faults.size(), CommandLine.Common.seconds(from));
  }

  private Edition.Print print() {
    Build.Made made = new Build(project(), true, stage -> {}).make(true);
    byte[] pdf =
        made.outputs().stream()
            .filter(o -> o.path().equals(Build.PDF))
            .map(Output::bytes)
            .findFirst()
            .orElse(new byte[0]);
    return new Edition.Print(pdf, faults(made, languageOr(made.language())));
  }

  private static List<Fault> faults(Build.Made made, Language language) {
    List<Fault> faults = new ArrayList<>();
    for (Problem problem : made.problems()) {
      String text =
          ProblemText.of(List.of(problem), language, path -> Build.text(made.sources(), path));
      String headline = ProblemText.headline(problem, language);
      String detail = text.substring(Math.min(headline.length() + 1, text.length()));
      faults.add(new Fault(headline, detail.stripTrailing(), problem.severity() == Severity.ERROR));
    }
    return faults;
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
