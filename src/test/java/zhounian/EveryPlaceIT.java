package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.load.Yaml;
import zhounian.model.Node;
import zhounian.problem.Code;

/**
 * A number without an origin is an error wherever text can stand: in every text of the data files.
 */
class EveryPlaceIT {
  /** What sources say, and how things are called: held against quotations or declared. */
  private static final Set<String> WORDS_OF_OTHERS =
      Set.of(
          "events.source.at",
          "events.source.quote",
          "figures.claims.says",
          "figures.read",
          "figures.source.at",
          "figures.source.quote",
          "conflicts.names",
          "directories.entries.also",
          "directories.entries.name",
          "names.also",
          "names.name",
          "names.not",
          "names.note",
          "names.unlike",
          "places.name",
          "places.short",
          "sources.author.literal",
          "sources.container-title",
          "sources.issued.literal",
          "sources.note",
          "sources.publisher",
          "sources.title",
          "charts.unit",
          "units.scales.name",
          "units.units.name");

  private static final List<String> PLACES_OF_A_CHAPTER =
      List.of(
          "title: 前言77家",
          "label: 前言77",
          "summary: 共有77家。",
          "## 共有77家 {#sec-more}",
          "共有77家。",
          "共有**77家**。",
          "共有*77家*。",
          "- 共有77家",
          "> 共有77家",
          "[共有77家](index.html)",
          "![共有77家](images/none.png)",
          "表：共有77家 {#tbl-more}\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |",
          "| 甲 | 77家 |\n|---|---|\n| 丙 | 丁 |",
          "| 甲 | 乙 |\n|---|---|\n| 丙 | 77家 |",
          "另见。[^more]\n\n[^more]: 共有77家。");

  private record Text(String file, String key, int line, int start, int end) {}

  @Test
  void aNumberInAnyTextOfTheDataIsAnError(@TempDir Path folder) throws IOException {
    Path project = folder;
    ChangedDigits.copy(Path.of("content"), folder);
    Map<String, Boolean> told = new TreeMap<>();
    for (Text text : texts(project)) {
      if (told.containsKey(text.key())) {
        continue;
      }
      Path path = project.resolve(text.file());
      String whole = Files.readString(path, StandardCharsets.UTF_8);
      String changed = whole.substring(0, text.end()) + "，共77家" + whole.substring(text.end());
      Files.writeString(path, changed, StandardCharsets.UTF_8);
      boolean error =
          new Build(project, false, s -> {})
              .examine().problems().stream()
                  .anyMatch(
                      p ->
                          p.position().file().equals(text.file())
                              && p.position().line() == text.line());
      Files.writeString(path, whole, StandardCharsets.UTF_8);
      told.merge(text.key(), error, Boolean::logicalAnd);
    }
    Set<String> unseen = new TreeSet<>();
    told.forEach((key, error) -> unseen.addAll(error ? Set.of() : Set.of(key)));
    unseen.removeAll(WORDS_OF_OTHERS);
    assertEquals(Set.of(), unseen, "texts in which a number passes");
    assertTrue(told.size() >= 40, told.toString());
  }

  @Test
  void aNumberInAnyTextOfAChapterIsAnError(@TempDir Path folder) throws IOException {
    ChangedDigits.copy(Path.of("content"), folder);
    Path chapter = folder.resolve("content/chapters/00-foreword.md");
    String sound = Files.readString(chapter, StandardCharsets.UTF_8);
    List<String> unseen = new ArrayList<>();
    for (String place : PLACES_OF_A_CHAPTER) {
      String changed =
          place.startsWith("title:") || place.startsWith("label:") || place.startsWith("summary:")
              ? sound.replaceFirst("(?m)^" + place.replaceFirst(":.*$", "") + ":.*$", place)
              : sound + "\n" + place + "\n";
      Files.writeString(chapter, changed, StandardCharsets.UTF_8);
      int line = 1 + (int) changed.substring(0, changed.indexOf("77")).lines().count();
      boolean told =
          new Build(folder, false, stage -> {})
              .examine().problems().stream()
                  .anyMatch(
                      p ->
                          p.code() == Code.UNKNOWN_NUMBER
                              && Math.abs(p.position().line() - line) <= 1);
      if (!told) {
        unseen.add(place);
      }
    }
    assertEquals(List.of(), unseen);
  }

  private static List<Text> texts(Path project) throws IOException {
    List<Text> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(project.resolve("content"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
        String path = project.relativize(file).toString().replace('\\', '/');
        String whole = Files.readString(file, StandardCharsets.UTF_8);
        Node tree = Yaml.parse(path, whole, 1).value().orElseThrow();
        String kind = path.replaceFirst("^content/(?:data/)?", "").replaceFirst("[/.].*$", "");
        collect(tree, path, kind, whole, texts);
      }
    }
    return texts;
  }

  private static void collect(Node node, String path, String key, String whole, List<Text> texts) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, path, key, whole, texts));
    } else if (node instanceof Node.Mapping map) {
      map.entries().forEach(e -> collect(e.value(), path, key + "." + e.key(), whole, texts));
    } else if (node instanceof Node.Scalar scalar
        && scalar.text().codePoints().anyMatch(Character::isIdeographic)) {
      int line = scalar.position().line();
      int at = 0;
      for (int i = 1; i < line; i++) {
        at = whole.indexOf('\n', at) + 1;
      }
      int start =
          whole.indexOf(
              scalar.text(), whole.offsetByCodePoints(at, scalar.position().column() - 1));
      if (start >= 0) {
        texts.add(new Text(path, key, line, start, start + scalar.text().length()));
      }
    }
  }
}
