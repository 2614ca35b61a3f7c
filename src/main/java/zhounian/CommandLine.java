package zhounian;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import zhounian.problem.Language;
import zhounian.problem.Problem;
import zhounian.problem.ProblemText;
import zhounian.problem.Severity;
import zhounian.write.SiteWriter;
import zhounian.write.WriteFailure;
import zhounian.write.WriteReport;

/** The commands with their options, the same whatever started them. */
@Command(
    name = "zhounian",
    description = "Markdown 和 YAML 进，网站和 PDF 报告出。",
    mixinStandardHelpOptions = true,
    subcommands = {CommandLine.BuildCommand.class, CommandLine.CheckCommand.class},
    version = "zhounian 0.1.0")
final class CommandLine implements Callable<Integer> {
  /** Fine. */
  static final int FINE = 0;

  /** The content has errors. */
  static final int CONTENT = 1;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** The machine failed: disk, permission, or a fault of ours. */
  static final int MACHINE = 3;

  @Spec private CommandSpec spec;

  private CommandLine() {}

  static int run(PrintWriter out, PrintWriter err, String... args) {
    picocli.CommandLine line = new picocli.CommandLine(new CommandLine());
    line.setOut(out);
    line.setErr(err);
    line.setResourceBundle(null);
    line.setExitCodeExceptionMapper(e -> MACHINE);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          boolean trace = List.of(args).contains("--stacktrace");
          Language language = language(args);
          err.println(
              exception instanceof WriteFailure failure
                  ? failure.message(language)
                  : exception instanceof IOException
                      ? Speech.MACHINE.in(language, exception.getMessage())
                      : Speech.INTERNAL.in(language, exception));
          if (trace) {
            StringWriter text = new StringWriter();
            exception.printStackTrace(new PrintWriter(text, true));
            err.print(text);
          }
          return MACHINE;
        });
    return line.execute(args);
  }

  private static Language language(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return Language.of(args[i].substring("--lang=".length()));
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return Language.of(args[i + 1]);
      }
    }
    return Language.CHINESE;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "build / check ?");
  }

  /** What all commands share. */
  abstract static class Common implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
        names = "--project",
        paramLabel = "DIR",
        description = "报告的文件夹（默认：这里）| the report's folder (default: here)")
    private Path project = Path.of("");

    @Option(
        names = "--draft",
        description = "草稿：未定的问题标在页面上 | show in the page what only bars publication")
    private boolean draft;

    @Option(names = "--lang", paramLabel = "zh|en", description = "信息用中文或英文 | language of messages")
    private String language = "";

    @Option(names = "--quiet", description = "只报问题 | problems only")
    private boolean quiet;

    @SuppressWarnings("UnusedVariable") // looked up where faults are shown
    @Option(names = "--stacktrace", description = "出错时列出调用栈 | show where a fault arose")
    private boolean stacktrace;

    @Option(
        names = "--format",
        paramLabel = "text|json",
        description = "标准输出的格式 | form of the result on standard output")
    private String format = "text";

    abstract int run(Build build, long start) throws IOException;

    @Override
    public Integer call() throws IOException {
      if (!List.of("text", "json").contains(format)) {
        throw new ParameterException(spec.commandLine(), "--format: text, json");
      }
      if (!List.of("", "zh", "zh-CN", "en").contains(language)) {
        throw new ParameterException(spec.commandLine(), "--lang: zh, en");
      }
      Path folder = project.toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        err().println(Speech.NO_SUCH_PROJECT.in(languageOr(Language.CHINESE), folder));
        return USAGE;
      }
      long start = System.nanoTime();
      new SiteWriter(() -> say(Speech.WAITING)).recover(folder);
      return run(new Build(folder, draft, this::say), start);
    }

    final PrintWriter err() {
      return spec.commandLine().getErr();
    }

    final Path project() {
      return project.toAbsolutePath().normalize();
    }

    final Language languageOr(Language otherwise) {
      return language.isEmpty() ? otherwise : Language.of(language);
    }

    /** Tells progress on standard error. */
    final void say(Speech speech, Object... fillings) {
      if (!quiet) {
        err().println(speech.in(languageOr(Language.CHINESE), fillings));
      }
    }

    /** Shows the problems; whether they stand in the way. */
    final boolean problems(Build.Made made) {
      Language to = languageOr(made.language());
      List<Problem> problems = made.problems();
      if (format.equals("json")) {
        spec.commandLine().getOut().println(ProblemText.json(problems));
      } else if (!problems.isEmpty()) {
        err().println(ProblemText.of(problems, to, path -> Build.text(made.sources(), path)));
      }
      boolean stopped = problems.stream().anyMatch(p -> !draft || p.severity() == Severity.ERROR);
      if (stopped) {
        err().println(Speech.NOT_BUILT.in(to));
      }
      return stopped;
    }

    final boolean isDraft() {
      return draft;
    }

    static String seconds(long start) {
      return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
    }
  }

  /** Builds the site and the PDF. */
  @Command(
      name = "build",
      mixinStandardHelpOptions = true,
      description = "生成 site/ 和 PDF | build the site and the PDF")
  static final class BuildCommand extends Common {
    @Override
    int run(Build build, long start) throws IOException {
      Build.Made made = build.make();
      if (problems(made)) {
        return CONTENT;
      }
      say(Speech.STAGE_WRITE);
      WriteReport report =
          new SiteWriter(() -> say(Speech.WAITING)).write(project(), made.outputs());
      report.kept().forEach(path -> say(Speech.KEPT, path));
      say(
          Speech.BUILT,
          made.pages(),
          report.added().size(),
          report.changed().size(),
          report.same().size(),
          report.removed().size(),
          seconds(start));
      say(Speech.BUILT_WHERE, "site/index.html", "site/report.pdf");
      if (isDraft()) {
        say(Speech.DRAFT);
      }
      return FINE;
    }
  }

  /** Checks everything and writes nothing. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "只检查，不写 | check and write nothing")
  static final class CheckCommand extends Common {
    @Override
    int run(Build build, long start) {
      Build.Made made = build.make();
      if (problems(made)) {
        return CONTENT;
      }
      say(Speech.CHECKED, made.pages(), made.figures(), seconds(start));
      return FINE;
    }
  }
}
