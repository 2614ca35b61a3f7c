package zhounian;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import zhounian.external.ExternalLinks;
import zhounian.load.LanguageLine;
import zhounian.load.Loader;
import zhounian.model.Sources;
import zhounian.model.Tally;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Nearest;
import zhounian.problem.Problem;
import zhounian.problem.ProblemText;
import zhounian.problem.Sarif;
import zhounian.problem.Severity;
import zhounian.write.SiteWriter;
import zhounian.write.WriteFailure;
import zhounian.write.WriteReport;

/** The commands with their options, the same whatever started them. */
@Command(
    name = "zhounian",
    description = {
      "Markdown 和 YAML 进，网站和 PDF 报告出。",
      "Markdown and YAML in, a web site and a PDF report out."
    },
    synopsisHeading = CommandLine.USAGE_HEADING,
    synopsisSubcommandLabel = "命令 | COMMAND",
    commandListHeading = "%n命令 | Commands:%n",
    optionListHeading = CommandLine.OPTIONS_HEADING,
    exitCodeListHeading = CommandLine.EXIT_HEADING,
    exitCodeList = {
      "0:成功 | fine",
      "1:内容有错 | the content has errors",
      "2:用法或配置不对 | wrong usage or configuration",
      "3:机器出错 | the machine failed"
    },
    subcommands = {
      CommandLine.BuildCommand.class,
      ServeCommand.class,
      CommandLine.CheckCommand.class,
      NewCommand.class,
      FiguresCommand.class,
      ExplainCommand.class,
      DoctorCommand.class,
      CleanCommand.class,
      CompletionCommand.class
    },
    version = "zhounian 0.1.0")
final class CommandLine implements Callable<Integer> {
  static final String USAGE_HEADING = "用法 | Usage: ";
  static final String OPTIONS_HEADING = "%n选项 | Options:%n";
  static final String EXIT_HEADING = "%n退出码 | Exit codes:%n";

  /** Fine. */
  static final int FINE = 0;

  /** The content has errors. */
  static final int CONTENT = 1;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** The machine failed: disk, permission, or a fault of ours. */
  static final int MACHINE = 3;

  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // looked up by the parser
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示这份说明 | show this help")
  private boolean help;

  @SuppressWarnings("UnusedVariable") // looked up by the parser
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本 | show the version")
  private boolean version;

  /** Whether it is known already that a build has something to do. */
  private final boolean changed;

  private CommandLine(boolean changed) {
    this.changed = changed;
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    boolean plain = Unchanged.isPlain(args);
    if (plain && Unchanged.tell(err, Path.of(""), args)) {
      return FINE;
    }
    picocli.CommandLine line = new picocli.CommandLine(new CommandLine(plain));
    line.setOut(out);
    line.setErr(err);
    line.setResourceBundle(null);
    line.setParameterExceptionHandler((exception, given) -> misused(exception, err, args));
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          boolean trace = List.of(args).contains("--stacktrace");
          Language language = language(line, args);
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
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      err.println(Speech.MEMORY.in(language(line, args)));
      return MACHINE;
    } catch (StackOverflowError e) {
      err.println(Speech.INTERNAL.in(language(line, args), e));
      return MACHINE;
    }
  }

  /** The names of all commands, in the order in which the help lists them. */
  static List<String> commands() {
    return List.copyOf(new picocli.CommandLine(new CommandLine(false)).getSubcommands().keySet());
  }

  /** Tells in both languages what is wrong with the arguments, and what is right. */
  private static int misused(ParameterException exception, PrintWriter err, String... args) {
    picocli.CommandLine command = exception.getCommandLine();
    List<String> meant = new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
    if (command.getParent() == null) {
      meant.addAll(commands());
    }
    if (exception instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      say(err, Speech.UNKNOWN_ARGUMENT, first);
      Nearest.of(first, meant).ifPresent(near -> say(err, Speech.DID_YOU_MEAN, near));
    } else if (exception instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      say(err, Speech.MISSING_PARAMETER, option.longestName());
    } else if (exception instanceof OverwrittenOptionException twice) {
      say(err, Speech.OPTION_TWICE, ((OptionSpec) twice.getOverwritten()).longestName());
    } else if (exception.getArgSpec() instanceof OptionSpec
        && String.valueOf(exception.getValue()).indexOf('\uFFFD') >= 0) {
      say(err, Speech.GARBLED_PROJECT, String.valueOf(exception.getValue()));
    } else if (exception.getArgSpec() instanceof OptionSpec option) {
      say(err, Speech.WRONG_OPTION, option.longestName(), String.valueOf(exception.getValue()));
    } else if (args.length > 0) {
      say(err, Speech.UNKNOWN_ARGUMENT, args[0]);
    } else {
      say(err, Speech.NO_COMMAND);
    }
    err.println();
    command.usage(err);
    return USAGE;
  }

  private static void say(PrintWriter err, Speech speech, Object... fillings) {
    err.println(speech.in(Language.CHINESE, fillings));
    err.println(speech.in(Language.ENGLISH, fillings));
  }

  /** The language of a command that failed: of its messages, or what its arguments ask for. */
  private static Language language(picocli.CommandLine line, String... args) {
    List<picocli.CommandLine> parsed =
        line.getParseResult() == null ? List.of() : line.getParseResult().asCommandLineList();
    if (!parsed.isEmpty() && parsed.get(parsed.size() - 1).getCommand() instanceof Common common) {
      return common.language();
    }
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
    throw new ParameterException(spec.commandLine(), "no command");
  }

  /** What all commands share. */
  abstract static class Common implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
        names = "--project",
        paramLabel = "DIR",
        description = {"报告的文件夹，默认是当前的", "the report's folder, by default the current one"})
    private Path project = Path.of("");

    @Option(
        names = "--lang",
        paramLabel = "zh|en",
        description = {"提示用中文或英文，默认随报告", "language of messages, by default the report's"})
    private String language = "";

    @Option(names = "--quiet", description = "只报问题 | tell problems only")
    private boolean quiet;

    @Option(names = "--verbose", description = "列出各阶段的用时 | tell how long each stage took")
    private boolean verbose;

    private Progress progress;

    @SuppressWarnings("UnusedVariable") // looked up where faults are shown
    @Option(
        names = "--stacktrace",
        description = {"生成器出错时列出调用栈", "show where a fault of the generator arose"})
    private boolean stacktrace;

    @Option(
        names = "--format",
        paramLabel = "text|json|sarif",
        description = {
          "json、sarif：把问题写到标准输出，给程序读",
          "json, sarif: problems on standard output, for programs"
        })
    private String format = "text";

    @SuppressWarnings("UnusedVariable") // looked up by the parser
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "显示这份说明 | show this help")
    private boolean help;

    abstract int run(Build build, long start) throws IOException;

    @Override
    public Integer call() throws IOException {
      if (!List.of("text", "json", "sarif").contains(format)) {
        throw wrong("--format", format);
      }
      if (!List.of("", "zh", "zh-CN", "en").contains(language)) {
        throw wrong("--lang", language);
      }
      Path folder = project.toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        boolean garbled =
            folder.toString().indexOf('\uFFFD') >= 0 || folder.toString().indexOf('?') >= 0;
        err()
            .println(
                (garbled ? Speech.GARBLED_PROJECT : Speech.NO_SUCH_PROJECT)
                    .in(languageOr(Language.CHINESE), folder));
        return USAGE;
      }
      long start = System.nanoTime();
      reports = LanguageLine.of(folder);
      progress =
          new Progress(
              err(),
              Progress.manner(quiet, verbose, Progress.terminal(), System.getenv()),
              speech -> speech.in(language()),
              System::nanoTime);
      new SiteWriter(() -> say(Speech.WAITING)).recover(folder);
      try {
        return run(new Build(folder, isDraft(), this::say).counting(this::tally), start);
      } finally {
        progress.end();
      }
    }

    private ParameterException wrong(String option, String value) {
      return new ParameterException(
          spec.commandLine(), option, null, spec.findOption(option), value);
    }

    final PrintWriter err() {
      return spec.commandLine().getErr();
    }

    final Path project() {
      return project.toAbsolutePath().normalize();
    }

    /** The report's own language, as far as it is known. */
    private Language reports = Language.CHINESE;

    /** Takes note of the report's language, read or kept. */
    final void reportsIn(Language language) {
      reports = language;
    }

    /** The language in which to speak of the report. */
    final Language language() {
      return languageOr(reports);
    }

    final Language languageOr(Language otherwise) {
      return language.isEmpty() ? otherwise : Language.of(language);
    }

    /** Tells progress on standard error. */
    final void say(Speech speech, Object... fillings) {
      if (Progress.isStage(speech)) {
        progress.begin(speech);
        return;
      }
      progress.end();
      if (!quiet) {
        err().println(speech.in(language(), fillings));
      }
    }

    /** What a stage tells how far it is. */
    final Tally tally(Speech stage) {
      return (done, all) -> progress.count(stage, done, all);
    }

    /** Shows the problems; whether they stand in the way. */
    final boolean problems(Build.Made made) {
      reportsIn(made.language());
      Language to = language();
      List<Problem> problems = made.problems();
      progress.end();
      if (!toldPrograms(problems, to) && !problems.isEmpty()) {
        err().println(ProblemText.of(problems, to, path -> Build.text(made.sources(), path)));
        err().println(ProblemText.summary(problems, to));
      }
      return problems.stream().anyMatch(p -> !isDraft() || p.severity() == Severity.ERROR);
    }

    /** Tells the problems in the format that a program asked for; false where none did. */
    final boolean toldPrograms(List<Problem> problems, Language to) {
      if (format.equals("json")) {
        out().println(ProblemText.json(problems));
      } else if (format.equals("sarif")) {
        out().print(Sarif.of(problems, to));
      } else {
        return false;
      }
      return true;
    }

    /** Whether the content is at fault, or where the command was run and how it is set up. */
    static int blame(Build.Made made) {
      return made.problems().stream()
              .allMatch(
                  p -> p.code() == Code.NO_PROJECT || p.position().file().startsWith("templates/"))
          ? USAGE
          : CONTENT;
    }

    /** Where results go that programs read. */
    final PrintWriter out() {
      return spec.commandLine().getOut();
    }

    /** Whether results are asked for as JSON. */
    final boolean isJson() {
      return format.equals("json");
    }

    /** Whether a build has nothing to do; then the report's language is known. */
    final boolean isDone(Build build, SiteWriter writer) throws WriteFailure {
      Optional<Language> done = build.done(writer);
      done.ifPresent(this::reportsIn);
      return done.isPresent();
    }

    /** Whether somebody has looked already, and a build has something to do. */
    final boolean knownChanged() {
      return spec.root().userObject() instanceof CommandLine line && line.changed;
    }

    /** Whether more is told than is needed. */
    final boolean isVerbose() {
      return verbose;
    }

    /** Whether open questions do not stand in the way. */
    boolean isDraft() {
      return false;
    }

    static String seconds(long start) {
      return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
    }
  }

  /** What the commands share that make pages, or see whether they can be made. */
  abstract static class Making extends Common {
    @Option(
        names = "--draft",
        description = {"草稿：未定的问题标在页面上", "draft: mark open questions in the pages"})
    private boolean draft;

    @Override
    final boolean isDraft() {
      return draft;
    }
  }

  /** Builds the site and the PDF. */
  @Command(
      name = "build",
      synopsisHeading = USAGE_HEADING,
      optionListHeading = OPTIONS_HEADING,
      description = "生成 site/ 和 PDF | build the site and the PDF")
  static final class BuildCommand extends Making {
    @Override
    int run(Build build, long start) throws IOException {
      SiteWriter writer = new SiteWriter(() -> say(Speech.WAITING));
      if (!knownChanged() && isDone(build, writer)) {
        toldPrograms(List.of(), language());
        say(Speech.UNCHANGED, seconds(start));
        say(Speech.BUILT_WHERE, "site/index.html", "site/report.pdf");
        if (isDraft()) {
          say(Speech.DRAFT);
        }
        return FINE;
      }
      Build.Made made = build.write(writer, true);
      if (problems(made)) {
        err().println(Speech.NOT_BUILT.in(languageOr(made.language())));
        return blame(made);
      }
      WriteReport report = made.report().orElseThrow();
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
      synopsisHeading = USAGE_HEADING,
      optionListHeading = OPTIONS_HEADING,
      description = "只检查，不写 | check and write nothing")
  static final class CheckCommand extends Making {
    private static final long PAUSE_MILLIS = 500;

    @Option(
        names = "--external",
        description = {"也试外部链接（要联网）", "try links out of the report too (needs the network)"})
    private boolean external;

    @Option(
        names = "--allow",
        paramLabel = "START",
        description = {"不试以此开头的网址，可写多次", "addresses that are not tried; may be repeated"})
    private List<String> allowed = new ArrayList<>();

    @Override
    int run(Build build, long start) {
      Build.Made made = build.make();
      if (external) {
        say(Speech.STAGE_EXTERNAL);
        made = withAddresses(made);
      }
      if (problems(made)) {
        return blame(made);
      }
      say(Speech.CHECKED, made.pages(), made.figures(), seconds(start));
      if (isVerbose() && !made.unplaced().isEmpty()) {
        say(
            Speech.UNPLACED,
            String.join(made.language() == Language.CHINESE ? "、" : ", ", made.unplaced()));
      }
      return FINE;
    }

    /** What was made, with what is wrong with the addresses that its content names. */
    private Build.Made withAddresses(Build.Made made) {
      Sources sources = Loader.read(project()).value();
      try {
        ExternalLinks.Result result =
            new ExternalLinks(PAUSE_MILLIS)
                .check(Build.texts(sources), allowed, tally(Speech.STAGE_EXTERNAL));
        say(Speech.ADDRESSES, result.asked());
        List<Problem> problems = new ArrayList<>(made.problems());
        problems.addAll(result.problems());
        return made.with(new Checked<>(sources, problems).problems(), sources);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return made;
      }
    }
  }
}
