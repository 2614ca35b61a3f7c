package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The description of the data files keeps to the published profiles of Frictionless Data Package 1,
 * and each table is as it is described: columns, types, key.
 */
class DataPackageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, JsonSchema> PROFILES = new HashMap<>();

  /** Lexical forms after Table Schema 1, each with its default format. */
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "string", Pattern.compile("(?s).*"),
          "number", Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([Ee][+-]?\\d+)?"),
          "integer", Pattern.compile("[+-]?\\d+"),
          "boolean", Pattern.compile("true|True|TRUE|1|false|False|FALSE|0"),
          "year", Pattern.compile("\\d{4}"),
          "date", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));

  private static JsonSchema profile(String name) {
    return PROFILES.computeIfAbsent(
        name,
        n -> {
          try (InputStream in =
              DataPackageTest.class.getResourceAsStream("frictionless/" + n + ".json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(
                    in, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Map<String, byte[]> files(String report) throws IOException {
    return switch (report) {
      case "real" -> RealReport.files();
      case "gallery" -> Gallery.files();
      case "english" -> EnglishReport.files();
      default -> {
        Map<String, byte[]> files = new HashMap<>();
        Path expected = Path.of("src/test/reports", report, "expected");
        try (Stream<Path> all = Files.list(expected.resolve("data"))) {
          for (Path file : all.toList()) {
            files.put("data/" + file.getFileName(), Files.readAllBytes(file));
          }
        }
        yield files;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "gallery", "english", "real"})
  void itKeepsToTheProfilesAndTheTablesKeepToIt(String report) throws IOException {
    Map<String, byte[]> files = files(report);
    JsonNode described = JSON.readTree(files.get("data/datapackage.json"));
    assertEquals(List.of(), faults(described));
    Set<String> names = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (JsonNode resource : described.path("resources")) {
      assertTrue(names.add(resource.path("name").asText()), resource.toString());
      assertTrue(paths.add("data/" + resource.path("path").asText()), resource.toString());
      String path = "data/" + resource.path("path").asText();
      if (resource.has("schema")) {
        assertEquals(
            List.of(),
            faults(resource.path("schema"), new String(files.get(path), StandardCharsets.UTF_8)),
            path);
      }
    }
    Set<String> published = new HashSet<>(files.keySet());
    published.removeIf(
        path ->
            !path.matches("data/[^/]*") || path.matches(".*/(datapackage\\.json|edition\\.yml)"));
    assertEquals(published, paths, "every data file is described");
  }

  /** 2024.2 is a month, and a reader of numbers would take it for a little more than 2024. */
  @ParameterizedTest
  @ValueSource(strings = {"gallery", "real"})
  void aColumnOfDatesIsNoColumnOfNumbers(String report) throws IOException {
    int looked = 0;
    JsonNode described = JSON.readTree(files(report).get("data/datapackage.json"));
    for (JsonNode resource : described.path("resources")) {
      for (JsonNode field : resource.path("schema").path("fields")) {
        if (field.path("name").asText().startsWith("时间")) {
          assertFalse(field.path("type").asText().equals("number"), resource.toString());
          looked++;
        }
      }
    }
    assertTrue(looked >= 5, "columns: " + looked);
  }

  /** What the description does against its own profile and those that its resources name. */
  private static List<String> faults(JsonNode described) {
    List<String> faults = new ArrayList<>();
    String own = described.path("profile").asText("data-package");
    profile(own).validate(described).forEach(fault -> faults.add(fault.getMessage()));
    for (JsonNode resource : described.path("resources")) {
      String profile = resource.path("profile").asText("data-resource");
      profile(profile)
          .validate(resource)
          .forEach(fault -> faults.add(resource.path("name") + " " + fault.getMessage()));
    }
    return faults;
  }

  /** Where a table is not as its schema says. */
  private static List<String> faults(JsonNode schema, String csv) {
    List<String> faults = new ArrayList<>();
    List<String> names = new ArrayList<>();
    schema.path("fields").forEach(field -> names.add(field.path("name").asText()));
    List<List<String>> rows = rows(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
    if (!rows.get(0).equals(names)) {
      faults.add("columns " + rows.get(0) + " are described as " + names);
      return faults;
    }
    if (new HashSet<>(names).size() < names.size() || names.stream().anyMatch(String::isBlank)) {
      faults.add("two columns of one name, or one without: " + names);
    }
    List<String> missing = new ArrayList<>();
    schema.path("missingValues").forEach(value -> missing.add(value.asText()));
    if (!schema.has("missingValues")) {
      missing.add("");
    }
    int key = names.indexOf(schema.path("primaryKey").asText());
    if (schema.has("primaryKey") && key < 0) {
      faults.add("no column " + schema.path("primaryKey"));
    }
    Set<String> keys = new HashSet<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() != names.size()) {
        faults.add("a row of " + row.size() + " cells: " + row);
        continue;
      }
      if (key >= 0 && (missing.contains(row.get(key)) || !keys.add(row.get(key)))) {
        faults.add("no key, or a second time: " + row.get(key));
      }
      for (int i = 0; i < row.size(); i++) {
        JsonNode field = schema.path("fields").path(i);
        if (!missing.contains(row.get(i)) && !is(field, row.get(i))) {
          faults.add(names.get(i) + ": no " + field.path("type").asText() + ": " + row.get(i));
        }
      }
    }
    return faults;
  }

  private static boolean is(JsonNode field, String cell) {
    String type = field.path("type").asText();
    String bare =
        field.has("groupChar") ? cell.replace(field.path("groupChar").asText(), "") : cell;
    if (!FORMS.get(type).matcher(bare).matches()) {
      return false;
    }
    try {
      return !type.equals("date") || !LocalDate.parse(bare).toString().isEmpty();
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Rows after RFC 4180. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        boolean pair = c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        if (c != '"' || pair) {
          cell.append(c);
          i += pair ? 1 : 0;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        assertEquals(0, cell.length(), "a quote inside a cell");
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    assertEquals(0, row.size() + cell.length(), "the last row ends too");
    return rows;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\": \"ledger-2014-2025\" | \"name\": \"台账 2014\"",
        "\"role\": \"publisher\" | \"role\": \"印刷\"",
        "\"created\": \"2026-01-15T00:00:00Z\" | \"created\": \"2026年1月15日\"",
        "\"title\": \"编辑组\" | \"titel\": \"编辑组\"",
        "\"path\": \"steps.csv\" | \"pfad\": \"steps.csv\"",
        "\"hash\": \"sha256:23 | \"hash\": \"sha256:xy",
        "\"bytes\": 664 | \"bytes\": \"664\"",
        "\"mediatype\": \"text/csv\" | \"mediatype\": \"csv\"",
        "\"type\": \"boolean\" | \"type\": \"bool\"",
        "\"primaryKey\": \"id\" | \"primaryKey\": 1",
        "\"profile\": \"tabular-data-resource\", | ",
        "\"profile\": \"data-package\", | \"profile\": \"data-package\", \"homepage\": \"不是 网址\",",
      })
  void aFaultInADescriptionIsFound(String written, String instead) throws IOException {
    String sound = new String(files("small").get("data/datapackage.json"), StandardCharsets.UTF_8);
    String wrong =
        sound.replaceFirst(
            Pattern.quote(written).replace(", ", "\\E,\\s+\\Q"),
            instead == null ? "\"profile\": \"tabular-data-resource\", \"path\": 1," : instead);
    assertFalse(sound.equals(wrong), written);
    assertFalse(faults(JSON.readTree(wrong)).isEmpty(), wrong);
  }

  @Test
  void aFaultInATableIsFound() throws IOException {
    JsonNode schema =
        JSON.readTree(
            """
            {"fields": [{"name": "id", "type": "string"}, {"name": "甲", "type": "number", "groupChar": ","},
              {"name": "日", "type": "date"}, {"name": "年", "type": "year"}], "primaryKey": "id"}""");
    String sound = "\uFEFFid,甲,日,年\r\na,\"1,024.5\",2014-02-26,2014\r\nb,,,\r\n";
    assertEquals(List.of(), faults(schema, sound));
    for (UnaryOperator<String> slip :
        List.<UnaryOperator<String>>of(
            s -> s.replace("id,甲", "甲,id"),
            s -> s.replace("b,,,", "b,,"),
            s -> s.replace("b,,,", "a,,,"),
            s -> s.replace("b,,,", ",,,"),
            s -> s.replace("1,024.5", "约1024"),
            s -> s.replace("02-26", "02-30"),
            s -> s.replace("26,2014", "26,2014.5"))) {
      assertEquals(1, faults(schema, slip.apply(sound)).size(), slip.apply(sound));
    }
  }
}
