package zhounian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhounian.chart.DrawnKind;
import zhounian.chart.DrawnKinds;
import zhounian.load.Yaml;
import zhounian.model.Node;
import zhounian.problem.Json;

/**
 * The schemas that editors' tools complete and check by, made from those that the build checks by.
 * The build reads every value as text; other tools see numbers and know JSON Schema's own formats
 * only, and what they know best is draft-07.
 */
final class EditorSchemas {
  private static final Path RESOURCES = Path.of("src/main/resources/schemas");
  private static final Path COMPONENTS = Path.of("templates/components");
  private static final String ID = "^[a-z][a-z0-9-]{0,79}$";

  private static final Set<String> SINGLE_FILES = Set.of("report", "chapter", "theme");
  private static final Set<String> WHOLE_NUMBERS = Set.of("minItems", "maxItems", "maxLength");

  private EditorSchemas() {}

  /** Texts by name of the file in {@code schemas/}. */
  static Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path file : files(RESOURCES)) {
      Map<String, Object> schema = new LinkedHashMap<>(published(tree(file)));
      all.put(name(file), text(schema));
    }
    Map<String, Map<String, Map<String, Object>>> kinds = kinds();
    kinds.forEach((kind, types) -> all.put(folder(kind), text(rows(kind, types))));
    return all;
  }

  /** The files of a project that each schema is for, by its name. */
  static Map<String, List<String>> places() throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    for (String name : all().keySet()) {
      if (!SINGLE_FILES.contains(name)) {
        places.put(
            name, List.of("content/data/" + name + ".yml", "content/data/" + name + "/**/*.yml"));
      }
    }
    places.put("report", List.of("content/report.yml"));
    places.put("theme", List.of("templates/theme.yml"));
    return places;
  }

  /** The settings by which Visual Studio Code finds them. */
  static String settings() throws IOException {
    Map<String, Object> schemas = new LinkedHashMap<>();
    places().forEach((name, files) -> schemas.put("./schemas/" + name + ".schema.json", files));
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("files.encoding", "utf8");
    settings.put("files.eol", "\n");
    settings.put("yaml.schemas", schemas);
    return Json.lines(settings);
  }

  /** The schemas of one exhibit by kind and type; the type is empty where a kind has only one. */
  static Map<String, Map<String, Map<String, Object>>> kinds() throws IOException {
    Map<String, Map<String, Map<String, Object>>> kinds = new TreeMap<>();
    for (DrawnKind kind : DrawnKinds.ALL) {
      Node tree = Yaml.parse("", kind.kind().schema(), 1).value().orElseThrow();
      kinds
          .computeIfAbsent(kind.kind().kind(), k -> new LinkedHashMap<>())
          .put(kind.kind().type(), published(tree));
    }
    for (Path file : files(COMPONENTS)) {
      kinds.put(name(file), new LinkedHashMap<>(Map.of("", published(tree(file)))));
    }
    return kinds;
  }

  /** The folder for the data of a kind: charts, directories. */
  private static String folder(String kind) {
    if (kind.endsWith("y")) {
      return kind.substring(0, kind.length() - 1) + "ies";
    }
    return kind + (kind.endsWith("s") ? "es" : "s");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".schema.json")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".schema.json", "");
  }

  static Node tree(Path file) throws IOException {
    return Yaml.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8), 1)
        .value()
        .orElseThrow();
  }

  private static String text(Map<String, Object> schema) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", "http://json-schema.org/draft-07/schema#");
    whole.putAll(schema);
    return Json.lines(whole);
  }

  /** A file is a list of exhibits; what one may hold depends on its type. */
  private static Map<String, Object> rows(String kind, Map<String, Map<String, Object>> types) {
    Map<String, Object> item = new LinkedHashMap<>();
    if (types.keySet().equals(Set.of(""))) {
      item.putAll(types.get(""));
      item.remove("title");
    } else {
      Map<String, Object> type = new LinkedHashMap<>();
      type.put("enum", List.copyOf(types.keySet()));
      type.put("description", "种类");
      item.put("type", "object");
      item.put("required", List.of("type"));
      item.put("properties", Map.of("type", type));
      List<Object> cases = new ArrayList<>();
      types.forEach(
          (name, schema) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            Map<String, Object> when = new LinkedHashMap<>();
            when.put("required", List.of("type"));
            when.put("properties", Map.of("type", Map.of("const", name)));
            one.put("if", when);
            one.put("then", schema);
            cases.add(one);
          });
      item.put("allOf", cases);
    }
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("title", "content/data/" + folder(kind) + "/*.yml");
    rows.put("type", "array");
    rows.put("items", item);
    return rows;
  }

  /** The name of the folder of a kind's data: charts, atlases. */
  private static Map<String, Object> published(Node node) {
    Map<String, Object> schema = new LinkedHashMap<>();
    Node.Mapping map = (Node.Mapping) node;
    String format = map.text("format").orElse("");
    for (Node.Entry entry : map.entries()) {
      Node value = entry.value();
      switch (entry.key()) {
        case "$schema", "format", "pattern", "numbered", "asManyAs" -> {}
        case "type" -> schema.put("type", type(map, format));
        case "properties" -> {
          Map<String, Object> properties = new LinkedHashMap<>();
          ((Node.Mapping) value)
              .entries()
              .forEach(e -> properties.put(e.key(), published(e.value())));
          schema.put("properties", properties);
        }
        case "items" -> schema.put("items", published(value));
        case "additionalProperties" ->
            schema.put(
                "additionalProperties", value instanceof Node.Mapping ? published(value) : false);
        default -> {
          if (!(entry.key().equals("maxLength") && format.equals("inline"))) {
            schema.put(entry.key(), plain(entry.key(), value));
          }
        }
      }
    }
    if (format.equals("decimals")) {
      schema.put("minimum", 0);
      schema.put("maximum", 9);
    }
    String pattern = pattern(map, format);
    if (!pattern.isEmpty()) {
      schema.put("pattern", pattern);
    } else if (isText(map)) {
      schema.put("minLength", 1);
    }
    return schema;
  }

  private static boolean isText(Node.Mapping map) {
    return types(map).contains("string") && map.get("enum").isEmpty();
  }

  private static List<String> types(Node.Mapping map) {
    List<String> types = new ArrayList<>();
    map.text("type").ifPresent(types::add);
    map.items("type").forEach(n -> types.add(((Node.Scalar) n).text()));
    return types;
  }

  /** What tools see where the build sees text: numbers too, where no form forbids it. */
  private static Object type(Node.Mapping map, String format) {
    List<String> types = new ArrayList<>();
    for (String type : types(map)) {
      boolean text = type.equals("string") && isText(map) && map.get("pattern").isEmpty();
      if (format.equals("period")) {
        types.addAll(List.of("string", "integer"));
      } else if (List.of("whole", "decimals").contains(format) || type.equals("integer")) {
        types.addAll(List.of("integer", "string"));
      } else if (format.equals("decimal") || type.equals("number")) {
        types.addAll(List.of("number", "string"));
      } else if (text && List.of("", "inline", "words").contains(format)) {
        types.addAll(List.of("string", "number"));
      } else {
        types.add(type);
      }
    }
    List<String> distinct = types.stream().distinct().toList();
    return distinct.size() == 1 ? distinct.get(0) : distinct;
  }

  private static String pattern(Node.Mapping map, String format) {
    if (map.get("pattern").isPresent()) {
      return "^(?:" + map.text("pattern").orElseThrow() + ")$";
    }
    if (format.equals("decimals")) {
      return "^[0-9]$";
    }
    if (types(map).contains("integer") || format.equals("whole")) {
      return "^-?[0-9]{1,6}$";
    }
    return switch (format) {
      case "decimal" -> "^-?[0-9]+(\\.[0-9]+)?$";
      case "date" -> "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
      case "period" -> "^[0-9]{4}(-[0-9]{2}){0,2}(\\.\\.[0-9]{4}(-[0-9]{2}){0,2})?$";
      case "", "inline", "words" -> "";
      default -> ID;
    };
  }

  private static Object plain(String key, Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(n -> plain("", n)).toList();
    }
    String text = ((Node.Scalar) node).text();
    return WHOLE_NUMBERS.contains(key) ? Integer.valueOf(text) : text;
  }
}
