package zhounian.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.Main;
import zhounian.model.Output;
import zhounian.write.FaultyDisk.Fault;
import zhounian.write.FaultyDisk.Killed;

/** A build that ends at any of its operations leaves the old site or the new one in whole. */
class InterruptionIT {
  @TempDir Path temp;

  private SortedMap<String, String> before;
  private SortedMap<String, String> after;
  private String manifest;
  private List<String> operations;

  /** Runs the scenario without a fault, to know what it starts from, does, and ends in. */
  private void rehearse(Scenario scenario) throws IOException {
    Path project = temp.resolve("rehearsal");
    scenario.prepare(project);
    before = Scenario.snapshot(project.resolve("site"));
    FaultyDisk disk = FaultyDisk.sound(project);
    new SiteWriter(disk, () -> {}).write(project, Scenario.OUTPUTS);
    after = Scenario.snapshot(project.resolve("site"));
    manifest = Files.readString(project.resolve(".zhounian/manifest"));
    operations = disk.log();
  }

  private static void recover(Path project) throws IOException {
    new SiteWriter(FaultyDisk.sound(project), () -> {}).recover(project);
  }

  private void assertOldOrNew(Path project, String when) throws IOException {
    SortedMap<String, String> site = Scenario.snapshot(project.resolve("site"));
    assertTrue(site.equals(before) || site.equals(after), () -> when + ": " + site);
  }

  private void assertTidy(Path project, String when) throws IOException {
    Set<String> left = Scenario.snapshot(project.resolve(".zhounian")).keySet();
    assertTrue(Set.of("", "lock", "manifest").containsAll(left), () -> when + ": " + left);
  }

  private void assertNextBuildEndsInNew(Path project, String when) throws IOException {
    new SiteWriter(FaultyDisk.sound(project), () -> {}).write(project, Scenario.OUTPUTS);
    assertEquals(after, Scenario.snapshot(project.resolve("site")), when);
    assertEquals(manifest, Files.readString(project.resolve(".zhounian/manifest")), when);
    assertTidy(project, when);
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void afterAKillBeforeAnyOperationTheSiteIsOldOrNew(Scenario scenario) throws IOException {
    rehearse(scenario);
    assertEquals(scenario == Scenario.NOTHING_CHANGED, operations.isEmpty());
    for (int at = 0; at < operations.size(); at++) {
      String when = scenario + " killed before " + at + ": " + operations.get(at);
      Path project = temp.resolve("kill-" + at);
      scenario.prepare(project);
      SiteWriter killed = new SiteWriter(new FaultyDisk(project, Fault.KILL, at), () -> {});
      assertThrows(Killed.class, () -> killed.write(project, Scenario.OUTPUTS), when);
      if (!operations.get(at).equals("move .zhounian/next")) {
        assertOldOrNew(project, when + ", not recovered");
      }

      recover(project);
      assertOldOrNew(project, when);
      assertTidy(project, when);
      assertNextBuildEndsInNew(project, when);
    }
  }

  @Test
  void theCheckCommandPutsRightWhatAKillLeftBeforeAnyOperation() throws IOException {
    rehearse(Scenario.CHANGES);
    for (int at = 0; at < operations.size(); at++) {
      String when = "killed before " + at + ": " + operations.get(at);
      Path project = temp.resolve("check-" + at);
      Scenario.CHANGES.prepare(project);
      SiteWriter killed = new SiteWriter(new FaultyDisk(project, Fault.KILL, at), () -> {});
      assertThrows(Killed.class, () -> killed.write(project, Scenario.OUTPUTS), when);

      StringWriter said = new StringWriter();
      PrintWriter out = new PrintWriter(said, true);
      assertEquals(2, Main.run(out, out, "check", "--project", project.toString()), when);
      assertTrue(said.toString().contains("ZN101"), said::toString);
      assertOldOrNew(project, when);
      assertTidy(project, when);
    }
  }

  @Test
  void aRecoveryThatIsKilledItselfLosesNothing() throws IOException {
    rehearse(Scenario.CHANGES);
    for (int at = 0; at < operations.size(); at++) {
      for (int again = 0; ; again++) {
        String when = "killed before " + operations.get(at) + ", recovery before " + again;
        Path project = temp.resolve("kill-" + at + "-" + again);
        Scenario.CHANGES.prepare(project);
        SiteWriter killed = new SiteWriter(new FaultyDisk(project, Fault.KILL, at), () -> {});
        assertThrows(Killed.class, () -> killed.write(project, Scenario.OUTPUTS), when);
        try {
          new SiteWriter(new FaultyDisk(project, Fault.KILL, again), () -> {}).recover(project);
          break;
        } catch (Killed e) {
          recover(project);
        }
        assertOldOrNew(project, when);
        assertNextBuildEndsInNew(project, when);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void afterAnyFailedOperationTheSiteIsOldOrNewAtOnce(Scenario scenario) throws IOException {
    rehearse(scenario);
    for (int at = 0; at < operations.size(); at++) {
      String when = scenario + " failed at " + at + ": " + operations.get(at);
      Path project = temp.resolve("fail-" + at);
      scenario.prepare(project);
      SiteWriter failing = new SiteWriter(new FaultyDisk(project, Fault.FAIL, at), () -> {});
      if (operations.get(at).startsWith("link ")) {
        failing.write(project, Scenario.OUTPUTS); // a copy does as well
        assertEquals(after, Scenario.snapshot(project.resolve("site")), when);
      } else {
        WriteFailure failure =
            assertThrows(WriteFailure.class, () -> failing.write(project, Scenario.OUTPUTS), when);
        String path = operations.get(at).replaceFirst("\\S+ ", "");
        assertEquals(path.isEmpty() ? project.toString() : path, failure.paths().get(0));
      }
      assertOldOrNew(project, when);
      assertNextBuildEndsInNew(project, when);
    }
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void aDiskThatIsFullLeavesTheOldSiteAndNoRubbish(Scenario scenario) throws IOException {
    rehearse(scenario);
    int lastThatTakesRoom =
        IntStream.range(0, operations.size())
            .filter(i -> operations.get(i).startsWith("write "))
            .max()
            .orElse(-1);
    for (int at = 0; at <= lastThatTakesRoom; at++) {
      String when = scenario + " full at " + at + ": " + operations.get(at);
      Path project = temp.resolve("full-" + at);
      scenario.prepare(project);
      SiteWriter full = new SiteWriter(new FaultyDisk(project, Fault.FULL, at), () -> {});
      WriteFailure failure =
          assertThrows(WriteFailure.class, () -> full.write(project, Scenario.OUTPUTS), when);
      assertTrue(failure.getMessage().contains("the disk is full"), failure.getMessage());
      assertEquals(before, Scenario.snapshot(project.resolve("site")), when);
      assertTidy(project, when);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write .zhounian/next/index.html",
        "move .zhounian/journal.next",
        "move site",
        "move .zhounian/next",
        "move .zhounian/manifest.next",
        "move .zhounian/old",
        "delete .zhounian/trash"
      })
  void aVirtualMachineThatReallyEndsLeavesTheOldOrTheNew(String operation) throws Exception {
    rehearse(Scenario.CHANGES);
    int at = operations.indexOf(operation);
    Path project = temp.resolve("周年 报告");
    Scenario.CHANGES.prepare(project);
    Process fork = Fork.start(HaltedBuild.class, project.toString(), Integer.toString(at));
    assertEquals(99, fork.waitFor());
    boolean between = operation.equals("move .zhounian/next");
    assertEquals(between, !Files.exists(project.resolve("site")));

    recover(project);
    assertOldOrNew(project, operation);
    assertTidy(project, operation);
    assertNextBuildEndsInNew(project, operation);
  }

  @Test
  void manyFilesOnAllProcessorsAreKilledAsOne() throws IOException {
    List<Output> first =
        IntStream.range(0, 150).mapToObj(i -> Scenario.output(i % 7 + "/" + i, "a" + i)).toList();
    List<Output> second =
        IntStream.range(60, 240)
            .mapToObj(i -> Scenario.output(i % 7 + "/" + i, (i % 3 == 0 ? "b" : "a") + i))
            .toList();
    Path rehearsal = built("rehearsal", first);
    before = Scenario.snapshot(rehearsal.resolve("site"));
    FaultyDisk sound = FaultyDisk.sound(rehearsal);
    new SiteWriter(sound, () -> {}).write(rehearsal, second);
    after = Scenario.snapshot(rehearsal.resolve("site"));
    assertEquals(180 + 7 + 1, after.size());
    for (int at = 0; at < sound.log().size(); at += 29) {
      Path project = built("many-" + at, first);
      SiteWriter killed = new SiteWriter(new FaultyDisk(project, Fault.KILL, at), () -> {});
      assertThrows(Killed.class, () -> killed.write(project, second));
      recover(project);
      assertOldOrNew(project, "killed before " + at);
      assertTidy(project, "killed before " + at);
    }
  }

  private Path built(String name, List<Output> outputs) throws IOException {
    Path project = Files.createDirectories(temp.resolve(name));
    new SiteWriter(FaultyDisk.sound(project), () -> {}).write(project, outputs);
    return project;
  }

  @Test
  void recoveryTellsWhatItDid() throws IOException {
    rehearse(Scenario.CHANGES);
    Map<String, Recovery> expected =
        Map.of(
            "write .zhounian/next/index.html", Recovery.CLEANED,
            "move site", Recovery.CLEANED,
            "move .zhounian/next", Recovery.UNDONE,
            "move .zhounian/manifest.next", Recovery.COMPLETED,
            "delete .zhounian/trash", Recovery.CLEANED);
    for (Map.Entry<String, Recovery> entry : expected.entrySet()) {
      Path project = temp.resolve(entry.getValue() + "-" + operations.indexOf(entry.getKey()));
      Scenario.CHANGES.prepare(project);
      FaultyDisk disk = new FaultyDisk(project, Fault.KILL, operations.indexOf(entry.getKey()));
      SiteWriter killed = new SiteWriter(disk, () -> {});
      assertThrows(Killed.class, () -> killed.write(project, Scenario.OUTPUTS));
      SiteWriter next = new SiteWriter(() -> {});
      assertEquals(entry.getValue(), next.recover(project), entry.getKey());
      assertEquals(Recovery.NOTHING, next.recover(project));
    }
  }

  @Test
  void recoveryOfAnUntouchedProjectMakesNoWorkFolder() throws IOException {
    assertEquals(Recovery.NOTHING, new SiteWriter(() -> {}).recover(temp));
    assertFalse(Files.exists(temp.resolve(".zhounian")));
  }

  private Path killedBetweenTheRenames() throws IOException {
    rehearse(Scenario.CHANGES);
    Path project = temp.resolve("between");
    Scenario.CHANGES.prepare(project);
    FaultyDisk disk =
        new FaultyDisk(project, Fault.KILL, operations.indexOf("move .zhounian/next"));
    SiteWriter killed = new SiteWriter(disk, () -> {});
    assertThrows(Killed.class, () -> killed.write(project, Scenario.OUTPUTS));
    return project;
  }

  @Test
  void aSiteFolderThatGitMadeAnewBetweenTheRenamesGivesWay() throws IOException {
    Path project = killedBetweenTheRenames();
    Scenario.put(project.resolve("site/.gitkeep"), "");
    recover(project);
    assertEquals(before, Scenario.snapshot(project.resolve("site")));
    assertTidy(project, "made anew");
  }

  @Test
  void aSiteFolderWithSomethingElseBetweenTheRenamesIsNotTouched() throws IOException {
    Path project = killedBetweenTheRenames();
    Scenario.put(project.resolve("site/precious.txt"), "precious");
    SiteWriter writer = new SiteWriter(() -> {});
    assertThrows(SiteConflict.class, () -> writer.recover(project));
    assertEquals("precious", Files.readString(project.resolve("site/precious.txt")));
    assertEquals(before, Scenario.snapshot(project.resolve(".zhounian/old")));

    Files.move(project.resolve("site"), project.resolve("elsewhere"));
    recover(project);
    assertEquals(before, Scenario.snapshot(project.resolve("site")));
  }
}
