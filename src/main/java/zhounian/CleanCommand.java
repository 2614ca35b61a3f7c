package zhounian;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import zhounian.write.SiteWriter;
import zhounian.write.WriteReport;

/** Removes what the generator wrote, and nothing else: foreign and edited files stay. */
@Command(
    name = "clean",
    synopsisHeading = CommandLine.USAGE_HEADING,
    optionListHeading = CommandLine.OPTIONS_HEADING,
    description = "清掉生成的文件，别的不动 | remove what was generated, nothing else")
final class CleanCommand extends CommandLine.Common {
  @Override
  int run(Build build, long start) throws IOException {
    SiteWriter writer = new SiteWriter(() -> say(Speech.WAITING));
    WriteReport report = writer.write(project(), List.of());
    writer.emptyWork(project());
    report.kept().forEach(path -> say(Speech.KEPT, path));
    say(Speech.CLEANED, report.removed().size(), report.foreign().size() + report.kept().size());
    return CommandLine.FINE;
  }
}
