package zhounian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.load.Yaml;
import zhounian.model.Node;

/** The page of the guide that has every key of every file, made from what the build checks by. */
final class DataFilesPage {
  private static final Path SCHEMAS = Path.of("src/main/resources/schemas");

  /** What a file is for, by its schema; the order is that of the page. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("report", "书名、年份、目录。");
    FILES.put("chapter", "每章开头两行 `---` 之间的前置信息。");
    FILES.put("figures", "台账：一条一个数。");
    FILES.put("metrics", "指标：数说的是什么。");
    FILES.put("places", "地点。");
    FILES.put("units", "单位，和万、亿这样的量级。");
    FILES.put("sources", "来源（CSL-YAML）。");
    FILES.put("names", "含有数字的名称，和名称的写法。");
    FILES.put("events", "事件：年表和大事记用。");
    FILES.put("conflicts", "来源互相矛盾时的取舍，印成“口径说明”。");
    FILES.put("editions", "上一版的数：`site/data/edition.yml` 存下来的，不用手写。");
    FILES.put("corrections", "对上一版的更正。");
    FILES.put("theme", "颜色、字号、版心；不写就用自带的。");
  }

  private DataFilesPage() {}

  static String text() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# 数据文件\n\n每个文件的每个键，由生成时检查用的规则（`src/main/resources/schemas/`）得来，");
    page.append(
        "由测试保持一致。图表和组件的文件见 [exhibits.md](exhibits.md) 和 [components.md](components.md)。\n\n");
    page.append("加 \\* 的必须写。`a.b` 是 `a` 里面的 `b`，`a[].b` 是列表 `a` 每一项的 `b`。\n");
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Node.Mapping schema = schema(file.getKey());
      page.append("\n## ").append(schema.text("title").orElse(file.getKey())).append("\n\n");
      page.append(file.getValue()).append("\n\n| 键 | 值 | 说明 |\n|---|---|---|\n");
      List<String> rows = new ArrayList<>();
      keys(schema, "", rows);
      rows.forEach(row -> page.append(row).append('\n'));
    }
    return page.toString();
  }

  private static Node.Mapping schema(String name) throws IOException {
    Path file = SCHEMAS.resolve(name + ".schema.json");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return (Node.Mapping) Yaml.parse(file.toString(), text, 1).value().orElseThrow();
  }

  private static void keys(Node.Mapping schema, String before, List<String> rows) {
    if (schema.get("items").orElse(null) instanceof Node.Mapping items) {
      keys(items, before.isEmpty() ? "" : before.substring(0, before.length() - 1) + "[].", rows);
    }
    if (schema.get("additionalProperties").orElse(null) instanceof Node.Mapping others) {
      rows.add(row(before + "…", others, false));
      keys(others, before + "….", rows);
    }
    if (!(schema.get("properties").orElse(null) instanceof Node.Mapping properties)) {
      return;
    }
    List<String> required =
        schema.items("required").stream().map(n -> ((Node.Scalar) n).text()).toList();
    for (Node.Entry entry : properties.entries()) {
      Node.Mapping value = (Node.Mapping) entry.value();
      rows.add(row(before + entry.key(), value, required.contains(entry.key())));
      keys(value, before + entry.key() + ".", rows);
    }
  }

  private static String row(String key, Node.Mapping value, boolean required) {
    String says = value.text("description").orElse("").replace("|", "\\|");
    return "| `" + key + "`" + (required ? " \\*" : "") + " | " + kind(value) + " | " + says + " |";
  }

  private static String kind(Node.Mapping schema) {
    List<String> allowed =
        schema.items("enum").stream().map(n -> "`" + ((Node.Scalar) n).text() + "`").toList();
    if (!allowed.isEmpty()) {
      return String.join("、", allowed);
    }
    List<String> types = new ArrayList<>();
    schema.text("type").ifPresent(types::add);
    schema.items("type").forEach(n -> types.add(((Node.Scalar) n).text()));
    String format = schema.text("format").orElse("");
    List<String> words = types.stream().map(type -> word(type, format)).toList();
    String limit = schema.text("maxLength").map(n -> "，至多 " + n + " 字").orElse("");
    return String.join("或", words) + limit;
  }

  private static String word(String type, String format) {
    return switch (type) {
      case "array" -> "列表";
      case "object" -> "一组键值";
      case "boolean" -> "`true`、`false`";
      case "integer" -> "整数";
      case "number" -> "数";
      default ->
          switch (format) {
            case "inline" -> "文字，可用标记";
            case "decimal" -> "数";
            case "whole" -> "整数";
            case "decimals" -> "0 到 9 的整数";
            case "date" -> "日期";
            case "id" -> "标识";
            case "figure" -> "数据标识";
            case "region" -> "地点标识";
            case "metric" -> "指标标识";
            case "source" -> "来源标识";
            case "event" -> "事件标识";
            case "chapter" -> "章名";
            case "color" -> "颜色名";
            default -> "文字";
          };
    };
  }
}
