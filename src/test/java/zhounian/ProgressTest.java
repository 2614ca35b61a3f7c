package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhounian.problem.Language;

class ProgressTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  private final StringWriter seen = new StringWriter();
  private long now;

  private Progress progress(Progress.Manner manner) {
    return new Progress(
        new PrintWriter(seen, true), manner, s -> s.in(Language.CHINESE), () -> now);
  }

  @Test
  void barsAreForTerminalsAlone() {
    assertEquals(Progress.Manner.LINES, Progress.manner(false, false, false, XTERM));
    assertEquals(Progress.Manner.LINES, Progress.manner(false, false, true, Map.of()));
    assertEquals(
        Progress.Manner.LINES, Progress.manner(false, false, true, Map.of("TERM", "dumb")));
    assertEquals(Progress.Manner.COLOURED_BAR, Progress.manner(false, false, true, XTERM));
    assertEquals(
        Progress.Manner.BAR,
        Progress.manner(false, false, true, Map.of("TERM", "xterm", "NO_COLOR", "1")));
    assertEquals(Progress.Manner.TIMES, Progress.manner(false, true, true, XTERM));
    assertEquals(Progress.Manner.SILENT, Progress.manner(true, true, true, XTERM));
  }

  @Test
  void whatIsOverInASecondShowsNoBar() {
    Progress progress = progress(Progress.Manner.BAR);
    progress.begin(Speech.STAGE_LOAD);
    now = 999_000_000L;
    progress.draw();
    progress.end();
    assertEquals("", seen.toString());
  }

  @Test
  void aBarSaysWhereTheRunIsAndLeavesNoTrace() {
    Progress progress = progress(Progress.Manner.BAR);
    progress.begin(Speech.STAGE_LOAD);
    progress.begin(Speech.STAGE_PDF);
    now = 3_200_000_000L;
    progress.draw();
    assertEquals("\r\u001b[K━━━━━━━━━━━━━━━───── 4/4 排 PDF 3 s", seen.toString());
    progress.end();
    assertTrue(seen.toString().endsWith("\r\u001b[K"), seen.toString());
  }

  @Test
  void coloursAreNotUsedUnlessAllowed() {
    assertTrue(Progress.bar(2, "检查", 1, true).contains("\u001b[36m"));
    assertFalse(Progress.bar(2, "检查", 1, false).contains("\u001b"));
  }

  @Test
  void eachStageHasItsTime() {
    Progress progress = progress(Progress.Manner.TIMES);
    progress.begin(Speech.STAGE_LOAD);
    now = 12_000_000L;
    progress.begin(Speech.STAGE_CHECK);
    now = 1_262_000_000L;
    progress.end();
    assertEquals("读取  0.012 s\n检查  1.250 s\n", seen.toString().replace("\r\n", "\n"));
  }

  @Test
  void theCommandTellsTimesIfAskedAndNothingIfQuiet() {
    String project = Path.of("src/test/reports/sound").toString();
    FaultsTest.Run run = FaultsTest.run("check", "--verbose", "--project", project);
    for (String stage : new String[] {"读取", "检查", "排页", "排 PDF"}) {
      assertTrue(
          run.err().lines().anyMatch(l -> l.matches(stage + "  \\d+\\.\\d{3} s")), run.err());
    }
    assertEquals("", FaultsTest.run("check", "--quiet", "--project", project).err());
  }
}
