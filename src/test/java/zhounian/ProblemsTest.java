package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Problem;

/** Every code is explained, and every example gives its code and no other. */
class ProblemsTest {
  private static final Explanations EXPLANATIONS = Explanations.load();

  /** Codes that only the rooms after the check find. */
  private static final Set<String> LATE =
      Set.of(
          "ZN503", "ZN504", "ZN506", "ZN511", "ZN701", "ZN801", "ZN802", "ZN803", "ZN804", "ZN806",
          "ZN807", "ZN808", "ZN809", "ZN810");

  @TempDir private Path folder;

  @Test
  void everyCodeHasAnExampleOrSaysWhyNot() {
    Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(codes), new TreeSet<>(EXPLANATIONS.examples().keySet()));
    EXPLANATIONS
        .examples()
        .forEach(
            (code, example) -> {
              if (example.none() || !example.made().isEmpty()) {
                assertFalse(example.chinese().isEmpty() || example.english().isEmpty(), code);
              }
            });
    long none = EXPLANATIONS.examples().values().stream().filter(e -> e.none()).count();
    assertTrue(none <= 4, "examples that are missing: " + none);
  }

  @Test
  void everyExampleGivesItsCodeAndNoOther() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Explanations.Example> example : EXPLANATIONS.examples().entrySet()) {
      if (!example.getValue().none()) {
        Path project = project(example.getKey(), example.getValue());
        Set<String> codes = codes(project, LATE.contains(example.getKey()));
        if (!codes.equals(Set.of(example.getKey()))) {
          wrong.add(example.getKey() + " gave " + codes);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void thePageIsThatOfTheCodes() throws IOException {
    Golden.same(Path.of("docs/problems.md"), EXPLANATIONS.page());
  }

  @Test
  void theCommandTellsWhatThePageTells() throws IOException {
    String page = EXPLANATIONS.page();
    for (Code code : Code.values()) {
      FaultsTest.Run run = FaultsTest.run("explain", code.id());
      assertEquals(
          String.join("\n", EXPLANATIONS.lines(code, Language.CHINESE)) + "\n",
          run.out().replace("\r\n", "\n"));
      run.out()
          .lines()
          .filter(line -> line.startsWith("      - ") || line.startsWith("      + "))
          .forEach(line -> assertTrue(page.contains("\n" + line.substring(6) + "\n"), line));
    }
  }

  private static Set<String> codes(Path project, boolean whole) {
    Build build = new Build(project, false, stage -> {});
    List<Problem> problems = whole ? build.make().problems() : build.examine().problems();
    return problems.stream().map(p -> p.code().id()).collect(Collectors.toCollection(TreeSet::new));
  }

  private Path project(String code, Explanations.Example example) throws IOException {
    Path project =
        FaultsTest.copy(
            Path.of("src/test/reports/sound"), Files.createDirectories(folder.resolve(code)));
    Path file = project.resolve(example.changes().get(0).file());
    Files.createDirectories(file.getParent());
    switch (example.made()) {
      case "delete" -> Files.delete(file);
      case "rename" -> Files.move(file, project.resolve(example.to()));
      case "gbk" -> Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
      case "large" -> Files.writeString(file, "# " + "大".repeat(400_000) + "\n");
      case "many" -> Files.writeString(file, "- [" + "a,".repeat(210_000) + "a]\n");
      case "link" -> {
        Path outside = Files.write(folder.resolve("outside.png"), new byte[] {1});
        Files.createSymbolicLink(file, outside);
      }
      default -> {
        assertEquals("", example.made(), code);
        for (Explanations.Change change : example.changes()) {
          apply(project.resolve(change.file()), change, code);
        }
      }
    }
    return project;
  }

  private static void apply(Path file, Explanations.Change change, String code) throws IOException {
    Files.createDirectories(file.getParent());
    if (change.right().isEmpty()) {
      assertFalse(Files.exists(file), code);
      Files.writeString(file, change.wrong() + "\n");
      return;
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int at = text.indexOf(change.right());
    assertTrue(at >= 0, code + ": " + change.right());
    Files.writeString(
        file,
        text.substring(0, at) + change.wrong() + text.substring(at + change.right().length()));
  }
}
