package zhounian;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhounian.problem.Code;
import zhounian.problem.Language;

/** Explains a problem code; without one, lists all. */
@Command(
    name = "explain",
    synopsisHeading = CommandLine.USAGE_HEADING,
    parameterListHeading = "%n参数 | Parameters:%n",
    optionListHeading = CommandLine.OPTIONS_HEADING,
    description = "解释一个问题代码；不写代码就全部列出 | explain a code, or list them all")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "CODE", description = "如 ZN401 | such as ZN401")
  private String code = "";

  @SuppressWarnings("UnusedVariable") // looked up by the parser
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示这份说明 | show this help")
  private boolean help;

  @Option(names = "--lang", paramLabel = "zh|en", description = "中文或英文 | language")
  private String language = "zh";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Language to = Language.of(language);
    if (code.isEmpty()) {
      for (Code one : Code.values()) {
        out.println(one.id() + "  " + Explanations.plain(one.found(to)));
      }
      return CommandLine.FINE;
    }
    Optional<Code> found =
        Stream.of(Code.values())
            .filter(c -> c.id().equals(code.toUpperCase(Locale.ROOT)))
            .findFirst();
    if (found.isEmpty()) {
      spec.commandLine().getErr().println(Speech.NO_SUCH_CODE.in(to, code));
      return CommandLine.USAGE;
    }
    Explanations.load().lines(found.get(), to).forEach(out::println);
    return CommandLine.FINE;
  }
}
