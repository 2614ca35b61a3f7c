package zhounian.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Problem;
import zhounian.problem.ProblemText;

/** Every message about files and YAML, word for word, as it is shown to people. */
class MessagesTest {
  private static final List<String> BROKEN =
      List.of(
          "title: 京津冀\n标题：协同\n",
          "- id：a\n  label: b\n",
          "title: {{hsr}}公里\n",
          "title: 见@chart-rail\nlead: @chart-rail\n",
          "title: [注] 协同\n",
          "title: *强调*\n",
          "title: `代码`\n",
          "- {id: a, label: {{hsr}}公里}\n",
          "title: 图 #1\n",
          "parts: [北京, 天津 #注]\n",
          "parts:\n\t- a\n",
          "title: \"京津冀\nlead: 甲\n",
          "parts:\n   - a\n  - b\n",
          "title: 甲\n  lead: 乙\n",
          "a: &x 1\nb: *x\nc: !d 2\n<<: {e: f}\n",
          "title: 京津冀: 十年\n",
          "title: \"首都\"功能\n",
          "title: 'it's'\n",
          "title: \"50\\%\"\n",
          "parts: [a, b\nlead: c\n",
          "parts: {a: b\nlead: c\n",
          "title: 甲\n第二行文字\nlead: 乙\n",
          "title:京津冀\nlead: 乙\n",
          "title: 甲\u0007\n",
          "{a: 1，b: 2}\n",
          "a: 1\n---\na: 2\n",
          "a: 1\na: 2\n",
          "a: 1\n]\n",
          "a: 1\n- b: }\n",
          "*a *b\n",
          "[".repeat(21) + "\n",
          "- a\n".repeat(Yaml.MAX_NODES + 1));

  private static Memory project() {
    Memory memory = new Memory();
    for (int i = 0; i < BROKEN.size(); i++) {
      memory.put(String.format(Locale.ROOT, "content/data/%02d.yml", i + 1), BROKEN.get(i));
    }
    memory.put("content/chapters/01-a.md", "没有前置信息\n");
    memory.put("content/chapters/交通.md", "---\ntitle: 交通\n---\n");
    memory.put("content/data/large.yml", "#".repeat(Yaml.MAX_LENGTH + 1));
    memory.put("content/data/latin.yml", "a: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    memory.put("content/notes.docx", "");
    memory.put("content/images/link.png", Door.Kind.OUTSIDE);
    memory.put("content/images/broken.png", "<html>");
    memory.put("content/images/locked.png", Door.Kind.UNREADABLE);
    return memory;
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void same(String name, String actual) throws IOException {
    if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.writeString(Path.of("src/test/resources/zhounian/load", name), actual);
    } else {
      assertEquals(golden(name), actual);
    }
  }

  private static String shown(Language language) {
    Memory project = project();
    List<Problem> problems = Loader.read(project).problems();
    return ProblemText.of(problems, language, file -> Optional.of(Utf8.normal(project.text(file))))
        + ProblemText.summary(problems, language);
  }

  @Test
  void messagesInChinese() throws IOException {
    same("messages.zh.txt", shown(Language.CHINESE));
  }

  @Test
  void messagesInEnglish() throws IOException {
    same("messages.en.txt", shown(Language.ENGLISH));
  }

  @Test
  void everyCodeOfThisRoomIsShown() {
    Set<Code> seen = EnumSet.noneOf(Code.class);
    Loader.read(project()).problems().forEach(problem -> seen.add(problem.code()));
    List<Code> missing = new ArrayList<>();
    for (Code code : Code.values()) {
      if (code.id().startsWith("ZN1") && !seen.contains(code)) {
        missing.add(code);
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(seen.contains(Code.OUTSIDE));
  }

  /** Files in memory. */
  static final class Memory implements Door {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Kind> others = new TreeMap<>();

    void put(String path, String text) {
      put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String path, byte[] bytes) {
      files.put(path, bytes);
    }

    void put(String path, Kind kind) {
      others.put(path, kind);
    }

    String text(String path) {
      return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> files() {
      List<Found> found = new ArrayList<>();
      files.forEach((path, bytes) -> found.add(new Found(path, bytes.length, Kind.FILE)));
      others.forEach((path, kind) -> found.add(new Found(path, 0, kind)));
      return found;
    }

    @Override
    public byte[] read(String path) throws IOException {
      byte[] bytes = files.get(path);
      if (bytes == null) {
        throw new IOException(path);
      }
      return bytes;
    }
  }
}
