package zhounian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An editor with no plan: changes files of a project at random, and takes some of it back. */
final class Edits {
  private static final List<String> TEMPLATES =
      List.of("site/404.ftlh", "site/chapter.ftlh", "site/layout.ftlh", "components/pull.ftlh");

  private final Path project;
  private final Random random;
  private final Map<Path, byte[]> original = new TreeMap<>();
  private final Map<Path, byte[]> now = new TreeMap<>();

  Edits(Path project, long seed) throws IOException {
    this.project = project;
    this.random = new Random(seed);
    try (Stream<Path> files = Files.walk(project.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        original.put(file, Files.readAllBytes(file));
      }
    }
    now.putAll(original);
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** Makes one change, and tells it. */
  String next() throws IOException {
    List<Path> touched = touched();
    if (!touched.isEmpty() && random.nextInt(10) < 2 + 2 * touched.size()) {
      Path file = touched.get(random.nextInt(touched.size()));
      set(file, original.get(file));
      return "undo " + file;
    }
    return switch (random.nextInt(12)) {
      case 0, 1 -> append(any("chapters", ".md"), "\n又写了一句" + word() + "。\n");
      case 2 ->
          append(any("chapters", ".md"), "\n\n## 新的一节" + word() + "\n\n没有出处的" + digit() + "7个。\n");
      case 3 -> replace(any("data/figures", ".yml"), "value: (\\d+)", "value: " + digit() + "$1");
      case 4 -> replace(any("data/metrics", ".yml"), "definition: ", "definition: 按" + word());
      case 5 -> replace(any("data/places", ".yml"), "name: ", "name: 大" + word());
      case 6 -> replace(any("data/charts", ".yml"), "(?m)^( *subtitle: )", "$1" + word());
      case 7 -> replace(any("data", ".yml"), "note: ", "note: " + word());
      case 8 -> template();
      case 9 -> rename();
      case 10 -> {
        Path file = any("", "");
        set(file, null);
        yield "delete " + file;
      }
      default -> replace(any("data", ".yml"), "(?s)\\A(.{" + random.nextInt(200) + "}).*", "$1: [");
    };
  }

  private List<Path> touched() {
    List<Path> touched = new ArrayList<>();
    Map<Path, byte[]> all = new TreeMap<>(original);
    all.putAll(now);
    for (Path file : all.keySet()) {
      if (now.get(file) != original.get(file)) {
        touched.add(file);
      }
    }
    return touched;
  }

  private Path any(String folder, String end) {
    List<Path> found =
        now.keySet().stream()
            .filter(file -> file.startsWith(project.resolve("content")))
            .filter(file -> file.toString().endsWith(end))
            .filter(
                file ->
                    project
                        .resolve("content")
                        .relativize(file)
                        .toString()
                        .replace('\\', '/')
                        .startsWith(folder))
            .toList();
    return found.isEmpty()
        ? now.keySet().iterator().next()
        : found.get(random.nextInt(found.size()));
  }

  private String append(Path file, String text) throws IOException {
    set(file, (text(file) + text).getBytes(StandardCharsets.UTF_8));
    return "append to " + file;
  }

  private String replace(Path file, String pattern, String by) throws IOException {
    set(file, text(file).replaceFirst(pattern, by).getBytes(StandardCharsets.UTF_8));
    return "replace " + pattern + " in " + file;
  }

  private String rename() throws IOException {
    Path file = any("chapters", ".md");
    byte[] bytes = now.get(file);
    set(file, null);
    String name = file.getFileName().toString();
    Path to = file.resolveSibling(random.nextBoolean() ? "9" + name : name.replace(".md", "x.md"));
    set(to, bytes);
    return "rename " + file + " to " + to;
  }

  private String template() throws IOException {
    String name = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
    String text = Files.readString(Path.of("templates", name), StandardCharsets.UTF_8);
    String more = random.nextInt(3) == 0 ? "${nothing}" : "<!-- " + word() + " -->";
    Path file = project.resolve("templates").resolve(name);
    set(file, text.replace("<article", more + "<article").getBytes(StandardCharsets.UTF_8));
    return "template " + name + " with " + more;
  }

  private String text(Path file) {
    return new String(now.get(file), StandardCharsets.UTF_8);
  }

  private void set(Path file, byte[] bytes) throws IOException {
    if (bytes == null) {
      Files.deleteIfExists(file);
      now.remove(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      now.put(file, bytes);
    }
  }

  private String word() {
    return "甲乙丙丁戊己庚辛".charAt(random.nextInt(8)) + "";
  }

  private int digit() {
    return 1 + random.nextInt(9);
  }
}
