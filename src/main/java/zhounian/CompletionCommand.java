package zhounian;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a script that makes bash and zsh complete commands and options. */
@Command(
    name = "completion",
    synopsisHeading = CommandLine.USAGE_HEADING,
    optionListHeading = CommandLine.OPTIONS_HEADING,
    description = {"印出 bash、zsh 的补全脚本", "print a completion script for bash and zsh"})
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // looked up by the parser
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示这份说明 | show this help")
  private boolean help;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(AutoComplete.bash("zhounian", spec.parent().commandLine()));
    spec.commandLine().getOut().flush();
    return CommandLine.FINE;
  }
}
