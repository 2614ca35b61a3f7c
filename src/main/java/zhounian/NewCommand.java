package zhounian;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhounian.problem.Language;

/**
 * Starts another report: two chapters, a chart and five figures that build without a problem. The
 * folder must be empty or not there yet; nothing is ever overwritten. The report is in the language
 * that is asked for.
 */
@Command(
    name = "new",
    synopsisHeading = CommandLine.USAGE_HEADING,
    parameterListHeading = "%n参数 | Parameters:%n",
    optionListHeading = CommandLine.OPTIONS_HEADING,
    description = "另起一份报告 | start another report")
final class NewCommand implements Callable<Integer> {
  private static final String FROM = "/new/";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = {"放在哪个文件夹：空的，或还没有的", "where: an empty folder or a new one"})
  private Path folder;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "报告和提示用中文或英文 | language of the report and of messages")
  private String language = "zh";

  @SuppressWarnings("UnusedVariable") // looked up by the parser
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示这份说明 | show this help")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    Language to = Language.of(language);
    Path at = folder.toAbsolutePath().normalize();
    if (Files.exists(at) && !isEmptyFolder(at)) {
      spec.commandLine().getErr().println(Speech.NOT_EMPTY.in(to, at));
      return CommandLine.USAGE;
    }
    List<String> files = text("files.txt").lines().toList();
    for (String file : files) {
      Path path = at.resolve(file.equals("gitignore") ? ".gitignore" : file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text(to.tag() + "/" + file), StandardCharsets.UTF_8);
    }
    spec.commandLine().getErr().println(Speech.STARTED.in(to, files.size(), at));
    return CommandLine.FINE;
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.findAny().isEmpty();
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream in = NewCommand.class.getResourceAsStream(FROM + name)) {
      if (in == null) {
        throw new IOException(FROM + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
