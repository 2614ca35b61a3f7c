package zhounian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhounian.model.Node;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Problem;

/** What a schema asks for, in words and as something to write. */
final class Form {
  /** Most keys that an example of keys with values shows. */
  private static final int SHOWN = 4;

  private static final String DECIMAL = "37.5";

  /** How a value looks, by the format of its schema. */
  private static final Map<String, String> LOOKS =
      Map.of(
          "date", "2026-11-21", "decimal", DECIMAL, "whole", "3", "decimals", "1", "color", "ink");

  private Form() {}

  /** A value that is not of the type that its schema asks for. */
  static Problem wrong(Schema schema, Node node, String name) {
    return Problem.of(
        Code.WRONG_TYPE,
        node.position(),
        name,
        word(node, Language.CHINESE),
        word(node, Language.ENGLISH),
        words(schema, Language.CHINESE),
        words(schema, Language.ENGLISH),
        example(schema, node, name, Language.CHINESE),
        example(schema, node, name, Language.ENGLISH));
  }

  /** A file or an entry of an exhibit's file that is not the list, or the keys, that it must be. */
  static Problem wrong(Node node, String kind, boolean list) {
    String row = "{id: …, title: …}";
    return Problem.of(
        Code.WRONG_TYPE,
        node.position(),
        kind,
        word(node, Language.CHINESE),
        word(node, Language.ENGLISH),
        list ? "一个列表（每项以“- ”开头）" : "一组键值",
        list ? "a list (each item starts with \"- \")" : "keys with values",
        list ? "- " + row : row,
        list ? "- " + row : row);
  }

  /** A key that is not there, with how it might look. */
  static Problem missing(Schema schema, Node.Mapping mapping, String key) {
    Schema of = schema.properties().get(key);
    return of == null
        ? missing(mapping, key, "…", "", "")
        : missing(mapping, key, value(of, "", key), of.description(), words(of, Language.ENGLISH));
  }

  /** A key that is not there, with a value that it might have. */
  static Problem missing(Node.Mapping mapping, String key, String value) {
    return missing(mapping, key, value, "", "");
  }

  /**
   * A key that is not there; in braces it belongs inside of them.
   *
   * @param chinese what it is
   * @param english the same
   */
  static Problem missing(
      Node.Mapping mapping, String key, String value, String chinese, String english) {
    return Problem.of(
        Code.MISSING_KEY,
        mapping.position(),
        key,
        mapping.braces() ? "" : value,
        chinese,
        english,
        mapping.braces() ? value : "");
  }

  /** What a value is. */
  private static String word(Node node, Language language) {
    boolean chinese = language == Language.CHINESE;
    if (node instanceof Node.Mapping) {
      return chinese ? "一组键值" : "keys with values";
    } else if (node instanceof Node.Sequence) {
      return chinese ? "一个列表" : "a list";
    }
    if (((Node.Scalar) node).text().isBlank()) {
      return chinese ? "空的" : "nothing";
    }
    return chinese ? "一个单独的值" : "a single value";
  }

  private static String words(Schema schema, Language language) {
    boolean chinese = language == Language.CHINESE;
    List<String> words = new ArrayList<>();
    if (schema.isSingle()) {
      words.add(chinese ? "一个单独的值" : "a single value");
    }
    if (schema.types().contains("array")) {
      words.add(chinese ? "一个列表（每项以“- ”开头）" : "a list (each item starts with \"- \")");
    }
    if (schema.types().contains("object")) {
      words.add(
          (chinese ? "一组键值：" : "keys with values: ")
              + String.join(", ", schema.properties().keySet()));
    }
    return String.join(chinese ? "，或" : ", or ", words);
  }

  /** What to write instead; for nothing at all, with the key before it. */
  private static String example(Schema schema, Node node, String name, Language language) {
    boolean chinese = language == Language.CHINESE;
    boolean empty = node instanceof Node.Scalar scalar && scalar.text().isBlank();
    String value = value(schema, single(node), name);
    if (empty && node.position().line() <= 1 && schema.types().contains("array")) {
      String nothing = chinese ? "；没有内容就写 []" : "; or [] where there is nothing";
      return "- " + schema.items().map(s -> value(s, "", name)).orElse("…") + nothing;
    }
    return empty && node.position().column() > 1 ? name + ": " + value : value;
  }

  /** The one word that was written, in whatever shape; empty where there is no such. */
  private static String single(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().strip();
    } else if (node instanceof Node.Sequence list && list.items().size() == 1) {
      return single(list.items().get(0));
    } else if (node instanceof Node.Mapping map && map.entries().size() == 1) {
      return single(map.entries().get(0).value());
    }
    return "";
  }

  private static String value(Schema schema, String written, String name) {
    if (schema.isSingle()) {
      return scalar(schema, written, name);
    }
    if (schema.types().contains("array")) {
      return "["
          + schema.items().map(s -> value(s, written, name)).orElse(written)
          + (written.isEmpty() ? ", …]" : "]");
    }
    List<String> keys =
        schema.required().isEmpty() ? List.copyOf(schema.properties().keySet()) : schema.required();
    List<String> shown = new ArrayList<>();
    for (String key : keys.subList(0, Math.min(SHOWN, keys.size()))) {
      boolean first = shown.isEmpty();
      Schema of = schema.properties().get(key);
      boolean fits = first && !written.isEmpty() && of != null && of.isSingle();
      shown.add(key + ": " + (fits ? written : "…"));
    }
    return "{" + String.join(", ", shown) + "}";
  }

  private static String scalar(Schema schema, String written, String name) {
    if (!written.isEmpty()) {
      return written;
    } else if (!schema.example().isEmpty()) {
      return schema.example();
    } else if (!schema.allowed().isEmpty()) {
      return schema.allowed().get(0);
    } else if (schema.types().contains("boolean")) {
      return "true";
    } else if (name.equals("value") || schema.types().contains("number")) {
      return DECIMAL;
    }
    String type = schema.types().contains("integer") ? "whole" : schema.format();
    return LOOKS.getOrDefault(type, "…");
  }
}
