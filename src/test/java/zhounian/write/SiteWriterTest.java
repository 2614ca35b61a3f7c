package zhounian.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static zhounian.write.Scenario.output;
import static zhounian.write.Scenario.put;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.model.Output;
import zhounian.problem.Language;

class SiteWriterTest {
  @TempDir Path temp;
  private Path project;
  private Path site;

  @BeforeEach
  void makeProject() throws IOException {
    project = Files.createDirectories(temp.resolve("京津冀 十周年"));
    site = project.resolve("site");
  }

  private WriteReport write(Output... outputs) throws IOException {
    return new SiteWriter(() -> {}).write(project, List.of(outputs));
  }

  private List<String> operationsOfWriting(Output... outputs) throws IOException {
    FaultyDisk disk = FaultyDisk.sound(project);
    new SiteWriter(disk, () -> {}).write(project, List.of(outputs));
    return disk.log();
  }

  private String read(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  @Test
  void theFirstBuildWritesEverythingAndKeepsGitsFile() throws IOException {
    put(site.resolve(".gitkeep"), "");
    WriteReport report = write(output("index.html", "a"), output("chapters/铁路 网.html", "b"));
    assertEquals(List.of("chapters/铁路 网.html", "index.html"), report.added());
    assertEquals(List.of(".gitkeep"), report.foreign());
    assertEquals(2, report.written());
    assertTrue(report.swapped());
    assertEquals("b", read("chapters/铁路 网.html"));
    assertTrue(Files.exists(site.resolve(".gitkeep")));
  }

  @Test
  void eachFileIsReportedOnce() throws IOException {
    Scenario.CHANGES.prepare(project);
    WriteReport report = new SiteWriter(() -> {}).write(project, Scenario.OUTPUTS);
    assertEquals(List.of("chapters/rail.html", "data/figures.json"), report.added());
    assertEquals(List.of("index.html"), report.changed());
    assertEquals(List.of("style.css"), report.same());
    assertEquals(List.of("chapters/gone.html", "left/empty.html"), report.removed());
    assertEquals(List.of("chapters/edited.html"), report.kept());
    assertEquals(
        List.of(".gitkeep", "CNAME", "own/file.txt", "to-file", "to-folder", "to-nothing"),
        report.foreign());
  }

  @Test
  void whatIsNotTheGeneratorsSurvives() throws IOException {
    Scenario.CHANGES.prepare(project);
    new SiteWriter(() -> {}).write(project, Scenario.OUTPUTS);
    assertEquals("own", read("own/file.txt"));
    assertTrue(Files.isDirectory(site.resolve("own/empty")));
    assertEquals(Path.of("CNAME"), Files.readSymbolicLink(site.resolve("to-file")));
    assertEquals(Path.of("own"), Files.readSymbolicLink(site.resolve("to-folder")));
    assertEquals(Path.of("../nowhere"), Files.readSymbolicLink(site.resolve("to-nothing")));
    assertEquals("edited by hand", read("chapters/edited.html"));
    assertFalse(Files.exists(site.resolve("left")), "a folder of ours goes with its last file");
  }

  @Test
  void nothingChangedMeansThatNothingIsTouched() throws IOException {
    Scenario.NOTHING_CHANGED.prepare(project);
    Object folder = key(site);
    Object manifest = key(project.resolve(".zhounian/manifest"));
    FaultyDisk disk = FaultyDisk.sound(project);
    WriteReport report = new SiteWriter(disk, () -> {}).write(project, Scenario.OUTPUTS);
    assertEquals(List.of(), disk.log());
    assertFalse(report.swapped());
    assertEquals(Scenario.OUTPUTS.size(), report.same().size());
    assertEquals(folder, key(site));
    assertEquals(manifest, key(project.resolve(".zhounian/manifest")));
  }

  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, "unix:ino,ctime,lastModifiedTime");
  }

  @Test
  void anUnchangedFileIsCarriedOverNotWritten() throws IOException {
    write(output("a.html", "a"), output("b.html", "b"));
    Object before = Files.getAttribute(site.resolve("a.html"), "unix:ino");
    List<String> operations = operationsOfWriting(output("a.html", "a"), output("b.html", "B"));
    assertTrue(operations.contains("link .zhounian/next/a.html"), operations::toString);
    assertFalse(operations.contains("write .zhounian/next/a.html"), operations::toString);
    assertEquals(before, Files.getAttribute(site.resolve("a.html"), "unix:ino"));
  }

  @Test
  void anotherFileOfTheSameSizeAndTimeIsStillSeen() throws IOException {
    write(output("a.html", "one"));
    FileTime time = Files.getLastModifiedTime(site.resolve("a.html"));
    Files.writeString(site.resolve("a.html"), "two");
    Files.setLastModifiedTime(site.resolve("a.html"), time);
    assertEquals(List.of("a.html"), write(output("a.html", "one")).changed());
    assertEquals("one", read("a.html"));
  }

  @Test
  void aFileIsNeverChangedInPlace() throws IOException {
    write(output("a.html", "former"));
    Path elsewhere = temp.resolve("elsewhere.html");
    Files.createLink(elsewhere, site.resolve("a.html"));
    write(output("a.html", "new"));
    assertEquals("former", Files.readString(elsewhere));
    assertEquals("new", read("a.html"));
  }

  @Test
  void whereADiskHasNoHardLinksFilesAreCopied() throws IOException {
    put(site.resolve("own/file.txt"), "own");
    FileOps noLinks =
        new Interposed(
            operation -> {
              if (operation.startsWith("link ")) {
                throw new FileSystemException("x", null, "Operation not permitted");
              }
            });
    new SiteWriter(noLinks, () -> {}).write(project, List.of(output("a.html", "a")));
    assertEquals("own", read("own/file.txt"));
    assertEquals("a", read("a.html"));
  }

  @Test
  void foreignFilesInTheWayAreAllNamedAndNothingIsTouched() throws IOException {
    put(site.resolve("index.html"), "mine");
    put(site.resolve("chapters"), "a file where a folder must be");
    put(site.resolve("data.json/keep.txt"), "a folder where a file must be");
    Scenario.link(site.resolve("style.css"), "index.html");
    SortedMap<String, String> before = Scenario.snapshot(site);
    SiteConflict conflict =
        assertThrows(
            SiteConflict.class,
            () ->
                write(
                    output("index.html", "x"),
                    output("chapters/rail.html", "x"),
                    output("data.json", "x"),
                    output("style.css", "x"),
                    output("free.html", "x")));
    assertEquals(
        List.of("site/chapters", "site/data.json", "site/index.html", "site/style.css"),
        conflict.paths());
    assertTrue(conflict.message(Language.CHINESE).contains("site/data.json"));
    assertTrue(conflict.message(Language.ENGLISH).contains("site/data.json"));
    assertEquals(before, Scenario.snapshot(site));
    assertFalse(Files.exists(project.resolve(".zhounian/next")));
  }

  @Test
  void aForeignFileWithTheSameBytesIsAdopted() throws IOException {
    put(site.resolve("a.html"), "a");
    WriteReport report = write(output("a.html", "a"));
    assertEquals(List.of("a.html"), report.same());
    assertFalse(report.swapped());
    assertEquals(List.of("a.html"), write().removed());
  }

  @Test
  void withoutItsManifestItKnowsItsUnchangedFilesAgain() throws IOException {
    write(output("a.html", "a"), output("b.html", "b"));
    Files.delete(project.resolve(".zhounian/manifest"));
    WriteReport report = write(output("a.html", "a"));
    assertEquals(List.of("a.html"), report.same());
    assertEquals(List.of("b.html"), report.foreign());
    assertEquals(List.of("a.html"), write().removed());
    assertEquals("b", read("b.html"));
  }

  @Test
  void anEditedFileIsReplacedWhileItIsWantedAndKeptWhenItIsNot() throws IOException {
    write(output("a.html", "a"), output("b.html", "b"));
    Files.writeString(site.resolve("a.html"), "edited");
    assertEquals(List.of("a.html"), write(output("a.html", "a")).changed());
    Files.writeString(site.resolve("a.html"), "edited");
    assertEquals(List.of("a.html"), write().kept());
    assertEquals(List.of("a.html"), write().kept(), "reported until somebody takes it away");
    assertEquals("edited", read("a.html"));
    Files.writeString(site.resolve("a.html"), "a");
    assertEquals(List.of("a.html"), write().removed());
  }

  @Test
  void anEditedFileIsNotReplacedByAFolder() throws IOException {
    write(output("a", "a"));
    Files.writeString(site.resolve("a"), "edited");
    assertThrows(SiteConflict.class, () -> write(output("a/b", "b")));
    assertEquals("edited", read("a"));
  }

  @Test
  void aFileBecomesAFolderAndAFolderAFile() throws IOException {
    write(output("a", "a"), output("b/c", "c"));
    WriteReport report = write(output("a/d", "d"), output("b", "b"));
    assertEquals(List.of("a/d", "b"), report.added());
    assertEquals(List.of("a", "b/c"), report.removed());
    assertEquals("d", read("a/d"));
    assertEquals("b", read("b"));
  }

  @Test
  void aDeletedFileIsWrittenAgain() throws IOException {
    write(output("a.html", "a"), output("b.html", "b"));
    Files.delete(site.resolve("a.html"));
    assertEquals(List.of("a.html"), write(output("a.html", "a"), output("b.html", "b")).added());
  }

  @Test
  void aFileThatComesWhileTheSiteIsMadeIsCarriedOver() throws IOException {
    write(output("a.html", "a"));
    boolean[] once = {false};
    FileOps late =
        new Interposed(
            operation -> {
              if (operation.startsWith("writeForced") && !once[0]) {
                once[0] = true;
                put(site.resolve("late/CNAME"), "example.org");
              }
            });
    new SiteWriter(late, () -> {}).write(project, List.of(output("a.html", "A")));
    assertEquals("example.org", read("late/CNAME"));
    assertEquals("A", read("a.html"));
  }

  @Test
  void aFileThatComesAtTheLastMomentIsCarriedOver() throws IOException {
    write(output("a.html", "a"), output("gone.html", "gone"), output("gone/gone.html", "gone"));
    FileOps late =
        new Interposed(
            operation -> {
              if (operation.equals("move site")) {
                put(site.resolve("late/CNAME"), "example.org");
                put(site.resolve("robots.txt"), "mine");
                Files.createDirectories(site.resolve("void"));
              }
            });
    new SiteWriter(late, () -> {}).write(project, List.of(output("a.html", "A")));
    assertEquals("example.org", read("late/CNAME"));
    assertEquals("mine", read("robots.txt"));
    assertTrue(Files.isDirectory(site.resolve("void")));
    assertFalse(Files.exists(site.resolve("gone.html")));
    assertFalse(Files.exists(site.resolve("gone")));
  }

  @Test
  void aSiteThatKeepsChangingIsGivenUpAndLeftAlone() throws IOException {
    write(output("a.html", "a"));
    int[] count = {0};
    FileOps busy =
        new Interposed(
            operation -> {
              if (operation.startsWith("writeForced")) {
                put(site.resolve("log-" + count[0]++), "busy");
              }
            });
    assertThrows(
        WriteFailure.class,
        () -> new SiteWriter(busy, () -> {}).write(project, List.of(output("a.html", "A"))));
    assertEquals("a", read("a.html"));
    assertEquals("busy", read("log-0"));
    assertFalse(Files.exists(project.resolve(".zhounian/next")));
  }

  @Test
  void aSiteThatIsALinkOrAFileIsRefused() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.createSymbolicLink(site, elsewhere);
    SiteConflict conflict = assertThrows(SiteConflict.class, () -> write(output("a.html", "a")));
    assertEquals(List.of("site"), conflict.paths());
    assertEquals(1, Scenario.snapshot(elsewhere).size());
    Files.delete(site);
    put(site, "a file");
    assertThrows(SiteConflict.class, () -> write(output("a.html", "a")));
    assertEquals("a file", Files.readString(site));
  }

  @Test
  void aWorkFolderThatIsALinkIsRefused() throws IOException {
    Files.createSymbolicLink(project.resolve(".zhounian"), temp);
    SiteConflict conflict = assertThrows(SiteConflict.class, () -> write(output("a.html", "a")));
    assertEquals(List.of(".zhounian"), conflict.paths());
  }

  @Test
  void badOutputPathsAreRefusedBeforeAnythingIsMade() {
    assertThrows(IllegalArgumentException.class, () -> write(output("../a.html", "a")));
    assertFalse(Files.exists(project.resolve(".zhounian")));
  }

  @Test
  void permissionsOfFoldersAreCarriedOver() throws IOException {
    put(site.resolve("own/file.txt"), "own");
    Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxrwx---"));
    Files.setPosixFilePermissions(
        site.resolve("own"), PosixFilePermissions.fromString("rwx-----x"));
    write(output("a.html", "a"));
    assertEquals("rwxrwx---", PosixFilePermissions.toString(Files.getPosixFilePermissions(site)));
    assertEquals(
        "rwx-----x",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(site.resolve("own"))));
  }

  @Test
  void aReadOnlySiteIsToldByItsPath() throws IOException {
    write(output("a/a.html", "a"));
    Path folder = site.resolve("a");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(folder), "the superuser may write everywhere");
    try {
      WriteFailure failure = assertThrows(WriteFailure.class, () -> write(output("a/a.html", "A")));
      assertEquals(List.of("site/a"), failure.paths());
      assertEquals("a", read("a/a.html"));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void foreignBytesOfAnyKindComeThroughUnchanged() throws IOException {
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 >> 3);
    }
    Files.createDirectories(site);
    Files.write(site.resolve("a.bin"), bytes);
    write(new Output("b.bin", bytes), new Output("empty", new byte[0]));
    assertArrayEquals(bytes, Files.readAllBytes(site.resolve("a.bin")));
    assertArrayEquals(bytes, Files.readAllBytes(site.resolve("b.bin")));
    assertEquals(0, Files.size(site.resolve("empty")));
  }

  /** The real disk, with something done before each operation. */
  private final class Interposed implements FileOps {
    private final FileOps disk = new Disk();
    private final Before before;

    Interposed(Before before) {
      this.before = before;
    }

    private void before(String name, Path path) throws IOException {
      before.operation(name + " " + project.relativize(path));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
      before("createFolder", folder);
      disk.createFolder(folder);
    }

    @Override
    public void permissionsLike(Path folder, Path like) throws IOException {
      before("permissionsLike", folder);
      disk.permissionsLike(folder, like);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      before("write", file);
      disk.write(file, bytes);
    }

    @Override
    public void writeForced(Path file, byte[] bytes) throws IOException {
      before("writeForced", file);
      disk.writeForced(file, bytes);
    }

    @Override
    public void link(Path link, Path existing) throws IOException {
      before("link", link);
      disk.link(link, existing);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
      before("copy", to);
      disk.copy(from, to);
    }

    @Override
    public void copySymbolicLink(Path link, Path existing) throws IOException {
      before("copySymbolicLink", link);
      disk.copySymbolicLink(link, existing);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      before("move", from);
      disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
      before("delete", path);
      disk.delete(path);
    }

    @Override
    public void force(Path folder) throws IOException {
      before("force", folder);
      disk.force(folder);
    }
  }

  private interface Before {
    void operation(String operation) throws IOException;
  }
}
