package zhounian;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** An editor with no plan: changes files of a project at random, and takes some of it back. */
final class Edits {
  private static final List<String> TEMPLATES =
      List.of(
          "site/404.ftlh",
          "site/chapter.ftlh",
          "site/layout.ftlh",
          "site/bar.ftlh",
          "site/foot.ftlh",
          "site/figure.ftlh",
          "components/pull.ftlh",
          "components/quotation.ftlh",
          "print/report.ftlh",
          "print/cover.ftlh",
          "print/back.ftlh");

  /** Templates of text that is not HTML, in which a comment of CSS or XML may stand at the end. */
  private static final Map<String, String> OTHER_TEMPLATES =
      new TreeMap<>(
          Map.of(
              "assets/site.css.ftl", "\n/* %s */\n",
              "print/print.css.ftl", "\n/* %s */\n",
              "csl/style.csl", "\n<!-- %s -->\n",
              "csl/zh-cn.xml", "\n<!-- %s -->\n",
              "components/pull.schema.json", "\n\n",
              "components/directory.js.ftl", "\n// %s\n"));

  private static final List<String> PICTURES = List.of("png", "gif", "jpg", "jpeg");

  /** Where an id of a figure stands, in either style. */
  private static final Pattern ROW = Pattern.compile("(?m)^(- \\{?id: )([a-z][a-z0-9-]*)");

  /** What an editor does at a moment, told in a line. */
  private interface Edit {
    String make() throws IOException;
  }

  private final Path project;
  private final Random random;
  private final Map<Path, byte[]> original = new TreeMap<>();
  private final Map<Path, byte[]> now = new TreeMap<>();
  private final List<Edit> edits =
      List.of(
          this::sentence,
          this::section,
          () -> replace(any("data/figures", ".yml"), "value: (\\d+)", "value: " + digit() + "$1"),
          () -> replace(any("data/metrics", ".yml"), "definition: ", "definition: 按" + word()),
          () -> replace(any("data/places", ".yml"), "name: ", "name: 大" + word()),
          () -> replace(any("data/charts", ".yml"), "(?m)^( *subtitle: )", "$1" + word()),
          () -> replace(any("data", ".yml"), "note: ", "note: " + word()),
          this::template,
          this::otherTemplate,
          () -> rename(any("chapters", ".md")),
          this::delete,
          this::breakData,
          this::newPicture,
          this::newPicture,
          this::otherPicture,
          this::renamePicture,
          this::deletePicture,
          this::breakPicture,
          this::mentionPicture,
          this::newFigures,
          this::newChapter,
          this::newComponent,
          this::moveData,
          this::events,
          this::glossary,
          this::theme,
          this::words,
          this::correction,
          this::edition,
          this::names,
          this::sources,
          this::report,
          this::line,
          this::line,
          this::bytes);

  /** What is still to come before any of them comes again. */
  private final List<Edit> deck = new ArrayList<>();

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
    if (deck.isEmpty()) {
      deck.addAll(edits);
      Collections.shuffle(deck, random);
    }
    return deck.remove(deck.size() - 1).make();
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

  private List<Path> all(String folder, String end) {
    Path content = project.resolve("content");
    return now.keySet().stream()
        .filter(file -> file.startsWith(content) && file.toString().endsWith(end))
        .filter(file -> content.relativize(file).toString().replace('\\', '/').startsWith(folder))
        .toList();
  }

  private Path any(String folder, String end) {
    List<Path> found = all(folder, end);
    return found.isEmpty() ? now.keySet().iterator().next() : any(found);
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private Path content(String path) {
    return project.resolve("content").resolve(path);
  }

  private String sentence() throws IOException {
    return append(any("chapters", ".md"), "\n又写了一句" + word() + "。\n");
  }

  private String section() throws IOException {
    return append(any("chapters", ".md"), "\n\n## 新的一节" + word() + "\n\n没有出处的" + digit() + "7个。\n");
  }

  private String append(Path file, String text) throws IOException {
    set(file, text(file) + text);
    return "append to " + file + ": " + text.strip();
  }

  private String replace(Path file, String pattern, String by) throws IOException {
    set(file, text(file).replaceFirst(pattern, by));
    return "replace " + pattern + " in " + file + " by " + by;
  }

  private String rename(Path file) throws IOException {
    byte[] bytes = now.get(file);
    set(file, (byte[]) null);
    String name = file.getFileName().toString();
    Path to = file.resolveSibling(random.nextBoolean() ? "9" + name : name.replace(".", "x."));
    set(to, bytes);
    return "rename " + file + " to " + to;
  }

  private String delete() throws IOException {
    Path file = any("", "");
    set(file, (byte[]) null);
    return "delete " + file;
  }

  private String breakData() throws IOException {
    int from = random.nextInt(200);
    return replace(any("data", ".yml"), "(?s)\\A(.{" + from + "}).*", "$1: [");
  }

  private String template() throws IOException {
    String name = any(TEMPLATES);
    String text = Files.readString(Path.of("templates", name), StandardCharsets.UTF_8);
    String more = random.nextInt(3) == 0 ? "${nothing}" : "<!-- " + word() + " -->";
    set(
        project.resolve("templates").resolve(name),
        text.replaceFirst("<(article|div|p|ul)\\b", more.replace("$", "\\$") + "<$1"));
    return "template " + name + " with " + more;
  }

  private String otherTemplate() throws IOException {
    String name = any(List.copyOf(OTHER_TEMPLATES.keySet()));
    String text = Files.readString(Path.of("templates", name), StandardCharsets.UTF_8);
    boolean broken = random.nextInt(4) == 0;
    String more = broken ? "<#if" : String.format(OTHER_TEMPLATES.get(name), word());
    set(project.resolve("templates").resolve(name), text + more);
    return "template " + name + " with " + more.strip();
  }

  private String newPicture() throws IOException {
    String name = "images/new" + digit() + "." + any(PICTURES);
    set(content(name), picture(name));
    return "add " + name + "; " + mention(name);
  }

  /** A picture of a few dots of one colour; sometimes of another kind than its name says. */
  private byte[] picture(String name) throws IOException {
    BufferedImage picture =
        new BufferedImage(1 + random.nextInt(9), digit(), BufferedImage.TYPE_INT_RGB);
    int colour = random.nextInt(1 << 24);
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        picture.setRGB(x, y, colour);
      }
    }
    String end = name.substring(name.lastIndexOf('.') + 1);
    String kind = random.nextInt(8) == 0 ? any(PICTURES) : end;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, kind, bytes)) {
      throw new IllegalStateException(kind);
    }
    return bytes.toByteArray();
  }

  private String mention(String name) throws IOException {
    return append(any("chapters", ".md"), "\n![图里是" + word() + "](" + name + ")\n");
  }

  private String mentionPicture() throws IOException {
    List<Path> pictures = all("images", "");
    return mention(pictures.isEmpty() ? "images/nothing.png" : name(any(pictures)));
  }

  private String name(Path picture) {
    return "images/" + picture.getFileName();
  }

  private String otherPicture() throws IOException {
    List<Path> pictures = all("images", "");
    if (pictures.isEmpty()) {
      return newPicture();
    }
    Path file = any(pictures);
    set(file, picture(file.toString()));
    return "other bytes in " + file;
  }

  /** Renames a picture, with its mentions or without. */
  private String renamePicture() throws IOException {
    List<Path> pictures = all("images", "");
    if (pictures.isEmpty()) {
      return newPicture();
    }
    Path file = any(pictures);
    Path to = file.resolveSibling("x" + file.getFileName());
    byte[] bytes = now.get(file);
    set(file, (byte[]) null);
    set(to, bytes);
    boolean all = random.nextBoolean();
    if (all) {
      for (Path chapter : all("chapters", ".md")) {
        if (text(chapter).contains(name(file))) {
          set(chapter, text(chapter).replace(name(file), name(to)));
        }
      }
    }
    return "rename " + file + " to " + to + (all ? " everywhere" : "");
  }

  private String deletePicture() throws IOException {
    List<Path> pictures = all("images", "");
    if (pictures.isEmpty()) {
      return newPicture();
    }
    Path file = any(pictures);
    set(file, (byte[]) null);
    return "delete " + file;
  }

  private String breakPicture() throws IOException {
    List<Path> pictures = all("images", "");
    if (pictures.isEmpty()) {
      return newPicture();
    }
    Path file = any(pictures);
    byte[] bytes = now.get(file);
    byte[] broken =
        switch (random.nextInt(3)) {
          case 0 -> new byte[0];
          case 1 -> Arrays.copyOf(bytes, bytes.length / 2);
          default -> "这不是图".getBytes(StandardCharsets.UTF_8);
        };
    set(file, broken);
    return "break " + file + " to " + broken.length + " bytes";
  }

  /** The figures of a file once more, under other ids, and one of them in a chapter. */
  private String newFigures() throws IOException {
    Path from = any("data/figures", ".yml");
    List<String> ids = ids(from);
    String more = "-" + "abc".charAt(random.nextInt(3));
    Path file = content("data/figures/again" + more + ".yml");
    set(file, ROW.matcher(text(from)).replaceAll("$1$2" + more));
    String told = "add " + file + " from " + from;
    return ids.isEmpty()
        ? told
        : told + "; " + append(any("chapters", ".md"), "\n另有{{" + any(ids) + more + "}}。\n");
  }

  private List<String> ids(Path file) {
    return ROW.matcher(text(file)).results().map(r -> r.group(2)).collect(Collectors.toList());
  }

  private String newChapter() throws IOException {
    String slug = "new" + digit();
    String text =
        ("---\ntitle: 新的一章甲\nlabel: 新\nsummary: 新写的甲。\n---\n"
                + "## 头一节 {#sec-SLUG}\n\n见@sec-SLUG。\n")
            .replace("甲", word())
            .replace("SLUG", slug);
    set(content("chapters/5-" + slug + ".md"), text);
    if (random.nextInt(3) == 0) {
      return "add chapter " + slug + ", which nothing lists";
    }
    return "add chapter "
        + slug
        + "; "
        + replace(content("report.yml"), "chapters: \\[", "chapters: [" + slug + ", ");
  }

  /** A component of the project's own, with data. */
  private String newComponent() throws IOException {
    Path own = project.resolve("templates/components");
    set(own.resolve("panel.ftlh"), "<p id=\"${exhibit.anchor}\">${exhibit.data.says}</p>" + word());
    String says = random.nextInt(4) == 0 ? "integer" : "string";
    set(
        own.resolve("panel.schema.json"),
        "{\"type\": \"object\", \"additionalProperties\": false, \"properties\": {\"id\":"
            + " {\"type\": \"string\", \"format\": \"id\"}, \"says\": {\"type\": \""
            + says
            + "\"}}}");
    set(content("data/panels/own.yml"), "- {id: own-panel, says: 说" + word() + "}\n");
    return "component with "
        + says
        + "; "
        + append(any("chapters", ".md"), "\n{{panel: own-panel}}\n");
  }

  /** Moves a file of data: to another name, to another folder, or to where it is nothing. */
  private String moveData() throws IOException {
    Path file = any("data", ".yml");
    String name = file.getFileName().toString();
    List<Path> folders = all("data", ".yml").stream().map(Path::getParent).distinct().toList();
    Path to =
        switch (random.nextInt(3)) {
          case 0 -> file.resolveSibling("x" + name);
          case 1 -> (folders.isEmpty() ? file.getParent() : any(folders)).resolve("moved.yml");
          default -> content("data/nonsense/" + name);
        };
    byte[] bytes = now.get(file);
    set(file, (byte[]) null);
    set(to, bytes);
    return "move " + file + " to " + to;
  }

  private String events() throws IOException {
    Path file = any("data/events", ".yml");
    return switch (random.nextInt(4)) {
      case 0 -> replace(file, "title: ", "title: " + word());
      case 1 -> replace(file, "date: (\\d{3})\\d", "date: $1" + digit());
      case 2 -> replace(file, "status: planned, ", "");
      default -> replace(file, "(?m)^(- .*\\n)", "");
    };
  }

  private String glossary() throws IOException {
    Path file = content("data/glossary.yml");
    String chapter = text(any("chapters", ".md"));
    List<MatchResult> terms = Pattern.compile("\\p{IsHan}{2}").matcher(chapter).results().toList();
    String term = terms.isEmpty() ? "没有" : any(terms).group();
    String row = "- {id: term-" + digit() + ", term: " + term + ", meaning: 意思是" + word() + "。}\n";
    set(file, now.containsKey(file) && random.nextBoolean() ? text(file) + row : row);
    return "glossary with " + row.strip();
  }

  private String theme() throws IOException {
    String text = Files.readString(Path.of("templates/theme.yml"), StandardCharsets.UTF_8);
    List<MatchResult> colours = Pattern.compile("'#[0-9A-F]{6}'").matcher(text).results().toList();
    MatchResult at = any(colours);
    String by =
        random.nextInt(4) == 0 ? "'#12'" : String.format("'#%06X'", random.nextInt(1 << 24));
    set(
        project.resolve("templates/theme.yml"),
        text.substring(0, at.start()) + by + text.substring(at.end()));
    return "theme with " + by + " for " + at.group();
  }

  private String words() throws IOException {
    String name = "i18n/" + (random.nextInt(4) == 0 ? "en" : "zh-CN") + ".yml";
    String text = Files.readString(Path.of("templates", name), StandardCharsets.UTF_8);
    List<String> keys =
        text.lines().filter(l -> l.matches("[a-z0-9-]+: .*")).collect(Collectors.toList());
    String key = any(keys);
    key = key.substring(0, key.indexOf(':'));
    String line = key + ": " + (random.nextInt(5) == 0 ? "[" : word() + "{0}") + "\n";
    set(project.resolve("templates").resolve(name), line);
    return "words " + name + " with " + line.strip();
  }

  private String correction() throws IOException {
    List<String> ids = ids(any("data/figures", ".yml"));
    List<Path> chapters = all("chapters", ".md");
    String about;
    if (ids.isEmpty() || chapters.isEmpty() || random.nextBoolean()) {
      String file = chapters.isEmpty() ? "none.md" : any(chapters).getFileName().toString();
      String slug = file.replaceFirst("^\\d+-", "").replace(".md", "");
      about = "chapter: " + slug + ", was: 从前" + word() + "。, now: 如今" + word() + "。";
    } else {
      about = "figure: " + any(ids);
    }
    String row = "- {date: 2026-12-0" + digit() + ", " + about + ", why: 来源更正了" + word() + "。}\n";
    Path file = content("data/corrections.yml");
    set(file, now.containsKey(file) && random.nextBoolean() ? text(file) + row : row);
    return "corrections with " + row.strip();
  }

  /** An edition of before, in which a figure had other words. */
  private String edition() throws IOException {
    List<String> ids = ids(any("data/figures", ".yml"));
    String id = ids.isEmpty() || random.nextInt(4) == 0 ? "gone" : any(ids);
    String year = "201" + digit();
    set(
        content("data/editions/" + year + "-01-01.yml"),
        "edition: "
            + year
            + "-01-01\nfigures:\n  - {id: "
            + id
            + ", text: "
            + digit()
            + "人, metric: 人口, region: 小城, period: 2001年, from: 2001-01-01, to: 2001-12-31}\n");
    return "edition of " + year + " with " + id;
  }

  private String names() throws IOException {
    String name = "小城" + word() + digit();
    String row =
        switch (random.nextInt(3)) {
          case 0 -> "- {name: " + name + "}\n";
          case 1 -> "- {name: " + name + ", also: [又写了一句]}\n";
          default -> "- {name: " + name + ", not: [又写了一句]}\n";
        };
    return append(content("data/names.yml"), "\n" + row);
  }

  private String sources() throws IOException {
    Path file = any("data/sources", ".yml");
    return random.nextBoolean()
        ? replace(file, "(?m)^( *title: )", "$1" + word())
        : replace(file, "(date-parts: \\[\\[\\d{3})\\d", "$1" + digit());
  }

  private String report() throws IOException {
    Path file = content("report.yml");
    return switch (random.nextInt(8)) {
      case 0 -> replace(file, "title: ", "title: " + word());
      case 1 -> replace(file, "edition: (\\d{3})\\d", "edition: $1" + digit());
      case 2 -> replace(file, "(?m)^(language: .*\\n)?period:", "language: en\nperiod:");
      case 3 -> replace(file, "chapters: \\[([a-z-]+)(, )?", "chapters: [");
      case 4 ->
          replace(file, "period: ", "address: https://example.org/" + digit() + "/\nperiod: ");
      case 5 -> replace(file, "period: \\d{4}", "period: 201" + digit());
      case 6 -> replace(file, "(?m)^timeline: .*\\n", "");
      default -> replace(file, "(?m)^  - \\{figure: .*\\n", "");
    };
  }

  /** One line of a text lost, doubled, or exchanged with the next. */
  private String line() throws IOException {
    Path file = any("", random.nextBoolean() ? ".md" : ".yml");
    List<String> lines = new ArrayList<>(text(file).lines().toList());
    if (lines.isEmpty()) {
      return "nothing in " + file;
    }
    int at = random.nextInt(lines.size());
    String what;
    switch (random.nextInt(3)) {
      case 0 -> {
        what = "lose";
        lines.remove(at);
      }
      case 1 -> {
        what = "double";
        lines.add(at, lines.get(at));
      }
      default -> {
        what = "exchange";
        lines.add(Math.max(0, at - 1), lines.remove(at));
      }
    }
    set(file, String.join("\n", lines) + "\n");
    return what + " line " + (at + 1) + " of " + file;
  }

  /** The same text in other bytes, or bytes that are none. */
  private String bytes() throws IOException {
    Path file = any("", random.nextBoolean() ? ".md" : ".yml");
    byte[] bytes = now.get(file);
    switch (random.nextInt(4)) {
      case 0 -> {
        set(file, text(file).replace("\r", "").replace("\n", "\r\n"));
        return "CR LF in " + file;
      }
      case 1 -> {
        set(file, "\uFEFF" + text(file));
        return "byte order mark in " + file;
      }
      case 2 -> {
        set(file, new byte[0]);
        return "empty " + file;
      }
      default -> {
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xFF;
        set(file, broken);
        return "no UTF-8 in " + file;
      }
    }
  }

  private String text(Path file) {
    return new String(now.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
  }

  private void set(Path file, String text) throws IOException {
    set(file, text.getBytes(StandardCharsets.UTF_8));
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
