package zhounian.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.model.Node;
import zhounian.model.Source;
import zhounian.model.Sources;
import zhounian.problem.Checked;
import zhounian.problem.Position;

class LoaderTest {
  /** A picture of one dot. */
  private static final byte[] DOT =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static final String CHAPTER = "---\ntitle: 交通\n---\n\n## 路网\n";

  private static MessagesTest.Memory memory() {
    MessagesTest.Memory memory = new MessagesTest.Memory();
    memory.put("content/report.yml", "title: 京津冀\n");
    return memory;
  }

  /** Place, code and arguments of each problem. */
  private static List<String> problems(Checked<Sources> loaded) {
    return loaded.problems().stream()
        .map(
            p ->
                "%s:%d %s %s"
                    .formatted(p.position().file(), p.position().line(), p.code(), p.arguments()))
        .toList();
  }

  private static String title(Source source) {
    return ((Node.Mapping) source.data().orElseThrow()).text("title").orElseThrow();
  }

  @Test
  void whatIsNoWholePictureIsTold() {
    MessagesTest.Memory memory = new MessagesTest.Memory();
    memory.put("content/report.yml", "title: 甲\n");
    memory.put("content/images/cut.png", java.util.Arrays.copyOf(DOT, 30));
    memory.put("content/images/empty.png", new byte[0]);
    memory.put("content/images/page.jpg", "<html>");
    memory.put("content/images/whole.png", DOT);
    Checked<Sources> loaded = Loader.read(memory);
    assertEquals(
        List.of("content/images/cut.png", "content/images/empty.png", "content/images/page.jpg"),
        loaded.problems().stream().map(p -> p.position().file()).toList());
    assertEquals(1, loaded.value().images().size());
  }

  @Test
  void aProjectIsReadInOrderOfPaths() {
    MessagesTest.Memory memory = memory();
    memory.put("content/chapters/02-b.md", CHAPTER);
    memory.put("content/chapters/01-a.md", CHAPTER);
    memory.put("content/data/figures/b.yml", "[]");
    memory.put("content/data/figures/a.yml", "- {id: x}");
    memory.put("content/data/units.yml", "scales: []");
    memory.put("content/images/b.png", DOT);
    memory.put("content/images/a.gif", DOT);
    memory.put("templates/site/page.ftlh", "<p>");
    Checked<Sources> loaded = Loader.read(memory);
    assertEquals(List.of(), loaded.problems());
    Sources sources = loaded.value();
    assertEquals("京津冀", title(sources.report().orElseThrow()));
    assertEquals(
        List.of("content/chapters/01-a.md", "content/chapters/02-b.md"),
        sources.chapters().stream().map(Source::path).toList());
    assertEquals(
        List.of(
            "content/data/figures/a.yml", "content/data/figures/b.yml", "content/data/units.yml"),
        sources.data().stream().map(Source::path).toList());
    assertEquals(
        List.of("images/a.gif", "images/b.png"),
        sources.images().stream().map(image -> image.path()).toList());
    assertArrayEquals(DOT, sources.images().get(1).bytes());
    assertEquals("<p>", sources.templates().get("site/page.ftlh").text());
  }

  @Test
  void aChapterIsSplitWithItsLines() {
    MessagesTest.Memory memory = memory();
    memory.put("content/chapters/01-a.md", "---\nlabel: 交通\ntitle: 交通\n--- \n\n## 路网\n---\n");
    Source chapter = Loader.read(memory).value().chapters().get(0);
    assertEquals("\n## 路网\n---\n", chapter.body());
    assertEquals(5, chapter.bodyLine());
    Node.Mapping data = (Node.Mapping) chapter.data().orElseThrow();
    assertEquals(
        new Position("content/chapters/01-a.md", 3, 8, 2),
        data.get("title").orElseThrow().position());
  }

  @Test
  void aChapterMayEndWithItsFrontMatter() {
    MessagesTest.Memory memory = memory();
    memory.put("content/chapters/01-a.md", "---\ntitle: 交通\n---");
    memory.put("content/chapters/02-b.md", "---\n---\n甲");
    List<Source> chapters = Loader.read(memory).value().chapters();
    assertEquals("", chapters.get(0).body());
    assertEquals("交通", title(chapters.get(0)));
    assertEquals("甲", chapters.get(1).body());
    assertEquals(
        new Node.Scalar(Position.of("content/chapters/02-b.md", 2, 1), "", false),
        chapters.get(1).data().orElseThrow());
  }

  @Test
  void frontMatterThatIsMissingOrOpenIsTold() {
    MessagesTest.Memory memory = memory();
    memory.put("content/chapters/01-a.md", "# 交通\n");
    memory.put("content/chapters/02-b.md", "---\ntitle: 交通\n");
    memory.put("content/chapters/03-c.md", "");
    Checked<Sources> loaded = Loader.read(memory);
    assertEquals(
        List.of(
            "content/chapters/01-a.md:1 NO_FRONT_MATTER []",
            "content/chapters/02-b.md:1 NO_FRONT_MATTER []",
            "content/chapters/03-c.md:1 NO_FRONT_MATTER []"),
        problems(loaded));
    assertEquals("# 交通\n", loaded.value().chapters().get(0).body());
    assertEquals(Optional.empty(), loaded.value().chapters().get(0).data());
  }

  @Test
  void byteOrderMarkAndLineEndsMakeNoDifference() {
    MessagesTest.Memory memory = memory();
    memory.put("content/chapters/01-a.md", "\ufeff" + CHAPTER.replace("\n", "\r\n"));
    memory.put("content/chapters/02-b.md", CHAPTER.replace("\n", "\r"));
    memory.put("content/chapters/03-c.md", CHAPTER);
    Checked<Sources> loaded = Loader.read(memory);
    assertEquals(List.of(), loaded.problems());
    Source plain = loaded.value().chapters().get(2);
    for (Source chapter : loaded.value().chapters()) {
      assertEquals(plain.text(), chapter.text());
      assertEquals(plain.body(), chapter.body());
      assertEquals(plain.bodyLine(), chapter.bodyLine());
      assertEquals("交通", title(chapter));
      Position place = chapter.data().orElseThrow().position();
      assertEquals(new Position(chapter.path(), 2, 1, 5), place);
    }
  }

  @Test
  void tenBrokenFilesGiveTenProblemsInOrderAndTheRestIsRead() {
    MessagesTest.Memory memory = memory();
    for (int i = 0; i < 10; i++) {
      String path = String.format(Locale.ROOT, "content/chapters/%02d-x.md", i);
      memory.put(path, "---\ntitle: \"交通\nlabel: x\n---\n");
      memory.put(path.replace("x.md", "y.md"), CHAPTER);
    }
    Checked<Sources> loaded = Loader.read(memory);
    assertEquals(10, loaded.problems().size());
    for (int i = 0; i < 10; i++) {
      assertEquals(
          String.format(Locale.ROOT, "content/chapters/%02d-x.md:2 UNCLOSED_QUOTE [\"]", i),
          problems(loaded).get(i));
    }
    assertEquals(20, loaded.value().chapters().size());
    assertEquals(10, loaded.value().chapters().stream().filter(c -> c.data().isPresent()).count());
  }

  @Test
  void bytesThatAreNotUtf8AreCountedFromTheStartOfTheFile() {
    MessagesTest.Memory memory = memory();
    byte[] bytes = "a: 甲\r\nb: 乙?\n".getBytes(StandardCharsets.UTF_8);
    bytes[14] = (byte) 0x81;
    memory.put("content/data/a.yml", bytes);
    memory.put("content/data/b.yml", "a: \ufffd\n");
    Checked<Sources> loaded = Loader.read(memory);
    assertEquals(List.of("content/data/a.yml:2 NOT_UTF8 [15]"), problems(loaded));
    assertEquals(5, loaded.problems().get(0).position().column());
    assertEquals(Optional.empty(), loaded.value().data().get(0).data());
    byte[] cut = "a: 甲".getBytes(StandardCharsets.UTF_8);
    assertEquals(-1, Utf8.flaw(cut, "a: 甲"));
    MessagesTest.Memory end = memory();
    end.put("content/data/a.yml", java.util.Arrays.copyOf(cut, cut.length - 1));
    assertEquals(List.of("content/data/a.yml:1 NOT_UTF8 [4]"), problems(Loader.read(end)));
  }

  @Test
  void whatSystemsAndEditorsLeaveBehindIsPassedOver() {
    MessagesTest.Memory memory = memory();
    for (String name :
        List.of(".DS_Store", "a.md~", ".a.md.swp", "a.swp", "#a.md#", ".git/config", "Thumbs.db")) {
      memory.put("content/chapters/" + name, "\ufffd");
    }
    assertEquals(List.of(), Loader.read(memory).problems());
  }

  @Test
  void filesThatAreNotKnownAreTold() {
    MessagesTest.Memory memory = memory();
    memory.put("content/notes.txt", "");
    memory.put("content/chapters/deep/a.md", "");
    memory.put("content/data/a.yaml", "");
    memory.put("content/images/a.tiff", "");
    assertEquals(
        List.of(
            "content/chapters/deep/a.md:0 UNEXPECTED_FILE [chapters/deep/a.md, ]",
            "content/data/a.yaml:0 UNEXPECTED_FILE [data/a.yaml, a.yml]",
            "content/images/a.tiff:0 UNEXPECTED_FILE [images/a.tiff, ]",
            "content/notes.txt:0 UNEXPECTED_FILE [notes.txt, ]"),
        problems(Loader.read(memory)));
  }

  @Test
  void namesThatOtherMachinesMisreadGetAProposal() {
    MessagesTest.Memory memory = memory();
    memory.put("content/chapters/01 Rail Net.md", CHAPTER);
    memory.put("content/chapters/交通.md", CHAPTER);
    memory.put("content/chapters/产业.md", CHAPTER);
    memory.put("content/chapters/03-生态.md", CHAPTER);
    memory.put("content/data/数据/a.yml", "[]");
    memory.put("content/data/数据/b.yml", "[]");
    memory.put("content/images/Bridge.PNG", DOT);
    memory.put("content/images/bridge.png", DOT);
    Checked<Sources> loaded = Loader.read(memory);
    assertEquals(
        List.of(
            "content/chapters/01 Rail Net.md:0 BAD_FILE_NAME [01 Rail Net.md, 01-rail-net.md]",
            "content/chapters/03-生态.md:0 BAD_FILE_NAME [03-生态.md, chapter-03.md]",
            "content/chapters/交通.md:0 BAD_FILE_NAME [交通.md, chapter-1.md]",
            "content/chapters/产业.md:0 BAD_FILE_NAME [产业.md, chapter-2.md]",
            "content/data/数据:0 BAD_FILE_NAME [数据, file-1]",
            "content/images/Bridge.PNG:0 BAD_FILE_NAME [Bridge.PNG, bridge-2.png]"),
        problems(loaded));
    assertEquals(4, loaded.value().chapters().size());
  }

  @Test
  void sizesAreLimitedBeforeReading() {
    MessagesTest.Memory memory = memory();
    Door door =
        new Door() {
          @Override
          public List<Found> files() {
            List<Found> files = new java.util.ArrayList<>(memory.files());
            files.add(new Found("content/images/a.png", Loader.MAX_IMAGE + 1, Kind.FILE));
            files.add(new Found("content/data/a.yml", Loader.MAX_TEXT + 1, Kind.FILE));
            return files;
          }

          @Override
          public byte[] read(String path) throws IOException {
            return memory.read(path);
          }
        };
    assertEquals(
        List.of(
            "content/data/a.yml:0 TOO_LARGE [1.1 MB, 1 MB]",
            "content/images/a.png:0 TOO_LARGE [20.1 MB, 20 MB]"),
        problems(Loader.read(door)));
  }

  @Test
  void aFileThatGoesAwayOrIsLockedIsTold() {
    MessagesTest.Memory memory = memory();
    memory.put("content/data/a.yml", Door.Kind.FILE);
    memory.put("content/data/b.yml", Door.Kind.UNREADABLE);
    Checked<Sources> loaded = Loader.read(memory);
    assertEquals(
        List.of(
            "content/data/a.yml:0 UNREADABLE_FILE []", "content/data/b.yml:0 UNREADABLE_FILE []"),
        problems(loaded));
    assertEquals(2, loaded.value().data().size());
  }

  @Test
  void aFolderWithoutReportIsNoProject(@TempDir Path folder) {
    Checked<Sources> loaded = Loader.read(folder);
    assertEquals(List.of("content/report.yml:0 NO_PROJECT []"), problems(loaded));
    assertTrue(loaded.value().report().isEmpty());
  }

  @Test
  void linksAreFollowedInsideTheProjectOnly(@TempDir Path folder) throws IOException {
    Path project = folder.resolve("project");
    Path images = Files.createDirectories(project.resolve("content/images"));
    Files.writeString(project.resolve("content/report.yml"), "title: x\n");
    Files.writeString(folder.resolve("secret.yml"), "a: b\n");
    Files.write(images.resolve("a.png"), DOT);
    Path data = Files.createDirectories(project.resolve("content/data"));
    Files.createSymbolicLink(images.resolve("b.png"), Path.of("a.png"));
    Files.createSymbolicLink(data.resolve("secret.yml"), Path.of("../../../secret.yml"));
    Files.createSymbolicLink(data.resolve("loop"), Path.of(".."));
    Path more = Files.createDirectories(project.resolve("shared/more"));
    Files.writeString(more.resolve("c.yml"), "c: d\n");
    Files.createSymbolicLink(data.resolve("more"), more);
    Files.createSymbolicLink(data.resolve("dead.yml"), Path.of("nowhere.yml"));
    Files.createSymbolicLink(project.resolve("templates"), folder);
    Checked<Sources> loaded = Loader.read(project);
    assertEquals(
        List.of(
            "content/data/dead.yml:0 UNREADABLE_FILE []",
            "content/data/loop:0 UNREADABLE_FILE []",
            "content/data/secret.yml:0 OUTSIDE [content/data/secret.yml]",
            "templates:0 OUTSIDE [templates]"),
        problems(loaded));
    assertTrue(
        loaded.value().data().stream().anyMatch(d -> d.path().equals("content/data/more/c.yml")));
    assertEquals(2, loaded.value().images().size());
    assertArrayEquals(DOT, loaded.value().images().get(1).bytes());
    assertEquals(0, loaded.value().templates().size());
  }

  @Test
  void contentThatIsItselfALinkOutsideIsOneProblem(@TempDir Path folder) throws IOException {
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(folder.resolve("elsewhere/report.yml"), "title: x\n");
    Files.createSymbolicLink(project.resolve("content"), folder.resolve("elsewhere"));
    assertEquals(List.of("content:0 OUTSIDE [content]"), problems(Loader.read(project)));
  }

  @Test
  void aResourceOfTheGeneratorComesWithItsTree() {
    Source source = Loader.resource("zhounian/load/resource.yml");
    assertEquals("京津冀", title(source));
    assertTrue(Loader.resource("zhounian/load/messages.en.txt").data().isEmpty());
    assertThrows(IllegalStateException.class, () -> Loader.resource("zhounian/load/none.yml"));
    assertThrows(IllegalStateException.class, () -> Loader.resource("zhounian/load/broken.yml"));
  }
}
