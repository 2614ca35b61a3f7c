package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.problem.Language;
import zhounian.write.SiteWriter;

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
    assertEquals("\r\u001b[K────────────────━━━━ 排 PDF 3 s", seen.toString());
    progress.end();
    assertTrue(seen.toString().endsWith("\r\u001b[K"), seen.toString());
  }

  private static String last(StringWriter seen) {
    return seen.toString().substring(seen.toString().lastIndexOf('K') + 1);
  }

  @Test
  void theBarIsAsFullAsTheWorkIsDone() {
    Progress progress = progress(Progress.Manner.BAR);
    now = 1_000_000_000L;
    progress.begin(Speech.STAGE_RENDER);
    progress.count(Speech.STAGE_RENDER, 0, 1191);
    progress.draw();
    assertEquals("──────────────────── 排页 0/1191 1 s", last(seen));
    progress.count(Speech.STAGE_RENDER, 600, 1191);
    progress.count(Speech.STAGE_RENDER, 599, 1191);
    progress.draw();
    assertEquals("━━━━━━━━━━────────── 排页 600/1191 1 s", last(seen), "599 came late");
    progress.count(Speech.STAGE_RENDER, 1190, 1191);
    progress.draw();
    assertEquals("━━━━━━━━━━━━━━━━━━━─ 排页 1190/1191 1 s", last(seen), "not full before the end");
    progress.count(Speech.STAGE_RENDER, 1200, 1191);
    progress.draw();
    assertEquals("━━━━━━━━━━━━━━━━━━━━ 排页 1191/1191 1 s", last(seen), "some were made twice");
  }

  @Test
  void pagesAndThePdfAreMadeSideBySide() {
    Progress progress = progress(Progress.Manner.BAR);
    progress.begin(Speech.STAGE_RENDER);
    progress.count(Speech.STAGE_RENDER, 10, 40);
    progress.begin(Speech.STAGE_PDF);
    progress.count(Speech.STAGE_PDF, 1, 0);
    now = 2_000_000_000L;
    progress.draw();
    assertEquals("━━━━━─────────────── 排页 10/40 · 排 PDF 2 s", last(seen));
    progress.count(Speech.STAGE_RENDER, 40, 40);
    progress.draw();
    assertEquals("──────────━━━━────── 排 PDF · 第 1 遍 2 s", last(seen));
    progress.count(Speech.STAGE_PDF, 2, 0);
    now = 2_200_000_000L;
    progress.draw();
    assertEquals("───────────━━━━───── 排 PDF · 第 2 遍 2 s", last(seen), "it wanders");
    progress.count(Speech.STAGE_PDF, 0, 200);
    progress.count(Speech.STAGE_PDF, 150, 200);
    progress.draw();
    assertEquals("━━━━━━━━━━━━━━━───── 排 PDF 150/200 2 s", last(seen));
    progress.count(Speech.STAGE_PDF, 0, 0);
    progress.draw();
    assertEquals("───────────━━━━───── 排 PDF 2 s", last(seen), "what is left is not counted");
  }

  @Test
  void coloursAreNotUsedUnlessAllowed() {
    for (Progress.Manner manner :
        new Progress.Manner[] {Progress.Manner.BAR, Progress.Manner.COLOURED_BAR}) {
      Progress progress = progress(manner);
      progress.begin(Speech.STAGE_CHECK);
      now += 1_000_000_000L;
      progress.draw();
      boolean coloured = last(seen).contains("\u001b[36m");
      assertEquals(manner == Progress.Manner.COLOURED_BAR, coloured, seen.toString());
    }
  }

  @Test
  void whatIsCountedIsNotToldElsewhere() {
    for (Progress.Manner manner :
        new Progress.Manner[] {Progress.Manner.LINES, Progress.Manner.SILENT}) {
      Progress progress = progress(manner);
      progress.begin(Speech.STAGE_RENDER);
      progress.count(Speech.STAGE_RENDER, 10, 40);
      now += 2_000_000_000L;
      progress.draw();
      progress.end();
    }
    assertEquals("排页\n", seen.toString().replace("\r\n", "\n"));
  }

  /** What the bar of a whole run is made from. */
  @Test
  void aBuildCountsItsFilesAndThePagesOfItsPdf(@TempDir Path folder) throws IOException {
    Edits.copy(Path.of("src/test/reports/sound/content"), folder.resolve("content"));
    Map<Speech, List<String>> told = new EnumMap<>(Speech.class);
    Build build =
        new Build(folder, false, stage -> {})
            .counting(
                stage ->
                    (done, all) -> {
                      synchronized (told) {
                        told.computeIfAbsent(stage, s -> new ArrayList<>()).add(done + "/" + all);
                      }
                    });
    Build.Made made = build.write(new SiteWriter(() -> {}), true);
    int files = made.report().orElseThrow().added().size() - 1;
    TreeSet<String> pages = new TreeSet<>();
    IntStream.rangeClosed(0, files).forEach(done -> pages.add(done + "/" + files));
    assertEquals(pages, new TreeSet<>(told.get(Speech.STAGE_RENDER)), "each once, but the PDF");
    List<String> pdf = told.get(Speech.STAGE_PDF);
    assertEquals("1/0", pdf.get(0), "the first layout");
    int sheets = (int) pdf.stream().filter(count -> !count.endsWith("/0")).count();
    assertTrue(sheets > 1, pdf.toString());
    assertTrue(pdf.containsAll(List.of("0/" + sheets, sheets - 1 + "/" + sheets)), pdf.toString());
    assertEquals("0/0", pdf.get(pdf.size() - 1));
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
