package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What editors' tools check by is what the build checks by; a validator of others agrees. */
class EditorSchemasTest {
  private static final Path FOLDER = Path.of("schemas");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, JsonSchema> VALIDATORS = new HashMap<>();
  private static Map<String, List<String>> places = Map.of();

  @Test
  void thePublishedSchemasAreThoseOfTheBuild() throws IOException {
    Map<String, String> all = EditorSchemas.all();
    for (Map.Entry<String, String> schema : all.entrySet()) {
      Golden.same(FOLDER.resolve(schema.getKey() + ".schema.json"), schema.getValue());
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(all.size(), files.count(), "no schema more than there are kinds of files");
    }
    Golden.same(Path.of(".vscode/settings.json"), EditorSchemas.settings());
  }

  @Test
  void theyAreSchemas() throws IOException {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(java.net.URI.create("http://json-schema.org/draft-07/schema#"));
    for (Map.Entry<String, String> schema : EditorSchemas.all().entrySet()) {
      assertEquals(Set.of(), meta.validate(JSON.readTree(schema.getValue())), schema.getKey());
    }
  }

  @Test
  void everyKeyIsExplainedInChinese() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Map.Entry<String, String> schema : EditorSchemas.all().entrySet()) {
      silent(JSON.readTree(schema.getValue()), schema.getKey(), silent);
    }
    assertEquals(List.of(), silent);
  }

  private static void silent(JsonNode schema, String path, List<String> silent) {
    schema
        .path("properties")
        .properties()
        .forEach(
            e -> {
              String words = e.getValue().path("description").asText();
              if (e.getValue().isObject() && words.codePoints().noneMatch(c -> c >= 0x4e00)) {
                boolean isConst =
                    e.getValue().has("const")
                        || e.getKey().equals("type") && e.getValue().path("enum").size() == 1;
                if (!isConst && !Set.of("DOI", "ISBN").contains(e.getKey())) {
                  silent.add(path + "/" + e.getKey());
                }
              }
            });
    schema.forEach(child -> silent(child, path, silent));
  }

  @Test
  void soundReportsAreSoundForOthersToo() throws IOException {
    int files = 0;
    for (String report : List.of(".", "small", "sound", "claims", "gallery")) {
      Path project = report.equals(".") ? Path.of("") : Path.of("src/test/reports", report);
      files += sound(project);
    }
    assertTrue(files > 50, "files looked at: " + files);
  }

  private static int sound(Path project) throws IOException {
    int files = 0;
    try (Stream<Path> all = Files.walk(project.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String path =
            project.resolve("").relativize(file).toString().replace('\\', '/').replace("../", "");
        String schema = schemaOf(path);
        if (!schema.isEmpty()) {
          assertEquals(Set.of(), faults(schema, yaml(file)), file.toString());
          files++;
        }
      }
    }
    return files;
  }

  @Test
  void whatTheBuildRefusesOthersRefuse() throws IOException {
    String figure =
        "- {id: a, metric: m, region: r, period: 2013, value: 106, unit: 公里, source: {id: s, quote: 某}}";
    assertEquals(Set.of(), faults("figures", figure));
    for (String[] slip :
        new String[][] {
          {"unit: 公里", "untis: 公里"},
          {", unit: 公里", ""},
          {"value: 106", "value: 一百"},
          {"value: 106", "value: [106]"},
          {"id: a,", "id: A_1,"},
          {"unit: 公里", "unit: 公里, status: done"},
          {"quote: 某", "quote: " + "某".repeat(41)},
          {"quote: 某", "quote: \"\""},
          {"period: 2013", "period: {at: 2013, since: 2012}"}
        }) {
      assertFalse(faults("figures", figure.replace(slip[0], slip[1])).isEmpty(), slip[1]);
    }
    String chart =
        "- {id: a, type: line, title: 题, subtitle: 副, series: [{name: 甲, points: [b, c]}]}";
    assertEquals(Set.of(), faults("charts", chart));
    for (String[] slip :
        new String[][] {
          {"type: line", "type: pie"},
          {"type: line, ", ""},
          {"points: [b, c]", "point: [b, c]"},
          {"subtitle: 副, ", ""}
        }) {
      assertFalse(faults("charts", chart.replace(slip[0], slip[1])).isEmpty(), slip[1]);
    }
  }

  /** Keys that the readers of data files ask for, by the text of the code. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:\\.(?:text|get|items|mappings|keyed|many|figure|figures|line|has|each|inline)\\(\\s*"
              + "|(?:LedgerReader\\.)?(?:text|place|decimal|line|exhibit)\\(\\s*"
              + "(?:index, )?\\w+(?:\\(\\))?,\\s*)\"([a-zA-Z-]+)\"");

  @Test
  void everyKeyOfASchemaIsReadAndEveryKeyReadIsInASchema() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String schema : EditorSchemas.all().values()) {
      keys(JSON.readTree(schema), keys);
    }
    Set<String> asked = new TreeSet<>();
    StringBuilder code = new StringBuilder();
    for (String room : List.of("check", "chart", "cite", "render")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/zhounian", room))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          code.append(text);
          boolean reads =
              room.equals("check") && !file.endsWith("Schema.java") || room.equals("chart");
          Matcher matcher = ASKED.matcher(reads ? text : "");
          while (matcher.find()) {
            asked.add(matcher.group(1));
          }
        }
      }
    }
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(ftl.?|csl|xml)")).toList()) {
        code.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    Set<String> unread = new TreeSet<>();
    for (String key : keys) {
      if (!Pattern.compile("[\".]" + Pattern.quote(key) + "\\b").matcher(code).find()) {
        unread.add(key);
      }
    }
    asked.removeAll(keys);
    asked.removeAll(EditorSchemas.all().keySet()); // rows by the kind of their file
    assertEquals(Set.of(), unread, "in a schema, and nothing reads it");
    assertEquals(Set.of(), asked, "read, and in no schema");
  }

  private static void keys(JsonNode schema, Set<String> keys) {
    schema
        .path("properties")
        .properties()
        .forEach(
            e -> {
              if (e.getValue().isObject()) {
                keys.add(e.getKey());
              }
            });
    schema.forEach(child -> keys(child, keys));
  }

  private static String schemaOf(String path) throws IOException {
    if (path.startsWith("content/chapters/")) {
      return "chapter";
    }
    if (places.isEmpty()) {
      places = EditorSchemas.places();
    }
    for (Map.Entry<String, List<String>> place : places.entrySet()) {
      for (String glob : place.getValue()) {
        PathMatcher matcher =
            FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("/**/*", "/**"));
        if (matcher.matches(Path.of(path))) {
          return place.getKey();
        }
      }
    }
    return "";
  }

  private static Set<String> faults(String schema, String yaml) throws IOException {
    JsonSchema validator = VALIDATORS.get(schema);
    if (validator == null) {
      validator =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(Files.readString(FOLDER.resolve(schema + ".schema.json")));
      VALIDATORS.put(schema, validator);
    }
    Object data =
        new Load(LoadSettings.builder().setCodePointLimit(1 << 22).build()).loadFromString(yaml);
    Set<String> faults = new TreeSet<>(Comparator.naturalOrder());
    for (ValidationMessage message : validator.validate(JSON.valueToTree(data))) {
      faults.add(message.getMessage());
    }
    return faults;
  }

  /** A data file, or the front matter of a chapter. */
  private static String yaml(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return file.toString().endsWith(".md") ? text.split("(?m)^---$", -1)[1] : text;
  }
}
