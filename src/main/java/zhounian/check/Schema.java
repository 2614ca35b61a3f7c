package zhounian.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import zhounian.model.Node;
import zhounian.problem.Code;
import zhounian.problem.Columns;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * A JSON Schema (2020-12), in the subset that our data files need, applied to a tree that knows its
 * positions: a problem points at the word, and a mistyped key gets the nearest allowed one. Values
 * are text throughout, so {@code boolean} and the numeric formats look at the text.
 *
 * @param types any of {@code string}, {@code boolean}, {@code integer}, {@code number}, {@code
 *     array}, {@code object}
 * @param properties schemas by key
 * @param others schema of keys that are not in {@code properties}; empty where such keys are errors
 * @param pattern what a string must match as a whole
 * @param format what a string names or how it is written, see {@link Formats}; may be empty
 * @param example how a value looks, for what has a pattern
 * @param asManyAs key of a list at the top of the data that this list is as long as; may be empty
 * @param description what a value is, in Chinese
 * @param maxLength as {@link Columns#length} counts; lines of {@code inline} are measured after
 *     their marks are settled
 */
record Schema(
    List<String> types,
    Map<String, Schema> properties,
    Optional<Schema> others,
    List<String> required,
    Optional<Schema> items,
    List<String> allowed,
    Optional<Pattern> pattern,
    String format,
    int minItems,
    int maxItems,
    int maxLength,
    String asManyAs,
    String example,
    String description) {

  Schema {
    types = List.copyOf(types);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    required = List.copyOf(required);
    allowed = List.copyOf(allowed);
  }

  /** The types of single values, with the format that each implies. */
  private static final Map<String, String> SINGLE =
      Map.of("string", "", "boolean", "", "integer", "whole", "number", "decimal");

  /** Reads a schema from its own tree. */
  static Schema of(Node json) {
    if (!(json instanceof Node.Mapping map)) {
      throw new IllegalArgumentException("a schema is an object: " + json.position());
    }
    List<String> types = new ArrayList<>();
    map.text("type").ifPresent(types::add);
    map.items("type").forEach(n -> types.add(((Node.Scalar) n).text()));
    Map<String, Schema> properties = new LinkedHashMap<>();
    map.get("properties")
        .ifPresent(
            n -> ((Node.Mapping) n).entries().forEach(e -> properties.put(e.key(), of(e.value()))));
    Optional<Schema> others =
        map.get("additionalProperties").filter(Node.Mapping.class::isInstance).map(Schema::of);
    return new Schema(
        types,
        properties,
        others,
        texts(map.items("required")),
        map.get("items").map(Schema::of),
        texts(map.items("enum")),
        map.text("pattern").map(Pattern::compile),
        map.text("format").orElse(""),
        number(map, "minItems", 0),
        number(map, "maxItems", Integer.MAX_VALUE),
        number(map, "maxLength", Integer.MAX_VALUE),
        map.text("asManyAs").orElse(""),
        texts(map.items("examples")).stream().findFirst().orElse(""),
        map.text("description").orElse(""));
  }

  private static List<String> texts(List<Node> nodes) {
    return nodes.stream().map(n -> ((Node.Scalar) n).text()).toList();
  }

  private static int number(Node.Mapping map, String key, int otherwise) {
    return map.text(key).map(Integer::parseInt).orElse(otherwise);
  }

  /**
   * What is wrong with a tree.
   *
   * @param name how problems call the value: the key it stands under
   * @param known ids by format ({@code figure}, {@code region} …); a format that is missing here is
   *     not looked up
   */
  void validate(
      Node node, String name, Map<String, ? extends Set<String>> known, List<Problem> problems) {
    if (node instanceof Node.Mapping mapping && types.contains("object")) {
      object(mapping, known, problems);
    } else if (node instanceof Node.Sequence sequence && types.contains("array")) {
      array(sequence, name, known, problems);
    } else if (node instanceof Node.Scalar scalar && isSingle()) {
      scalar(scalar, name, known, problems);
    } else {
      problems.add(Form.wrong(this, node, name));
    }
  }

  private void object(
      Node.Mapping mapping, Map<String, ? extends Set<String>> known, List<Problem> problems) {
    for (Node.Entry entry : mapping.entries()) {
      Schema schema = properties.get(entry.key());
      if (schema == null && others.isPresent()) {
        schema = others.get();
      }
      if (schema == null) {
        problems.add(
            Problem.of(
                Code.UNKNOWN_KEY,
                entry.keyPosition(),
                entry.key(),
                String.join(", ", properties.keySet()),
                Nearest.of(entry.key(), properties.keySet()).orElse("")));
      } else {
        schema.validate(entry.value(), entry.key(), known, problems);
      }
    }
    for (String key : required) {
      // A key with a typing mistake is told once: as the unknown key that it is.
      boolean mistyped =
          mapping.entries().stream()
              .anyMatch(
                  e ->
                      !properties.containsKey(e.key())
                          && Nearest.of(e.key(), properties.keySet())
                              .filter(key::equals)
                              .isPresent());
      if (mapping.get(key).isEmpty() && !mistyped) {
        problems.add(Form.missing(this, mapping, key));
      }
    }
  }

  /**
   * Tells each list that is not as long as the one it belongs to: the values of a row and the
   * columns of its table.
   *
   * @param top the whole data of one exhibit
   */
  void aligned(Node node, String name, Node.Mapping top, List<Problem> problems) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        Schema inner = properties.get(entry.key());
        if (inner != null) {
          inner.aligned(entry.value(), entry.key(), top, problems);
        }
      }
    } else if (node instanceof Node.Sequence sequence) {
      int wanted = top.items(asManyAs).size();
      int size = sequence.items().size();
      if (!asManyAs.isEmpty() && size != wanted) {
        String count = Integer.toString(wanted);
        problems.add(
            Problem.of(
                Code.WRONG_COUNT, sequence.position(), name, Integer.toString(size), count, count));
      }
      items.ifPresent(s -> sequence.items().forEach(i -> s.aligned(i, name, top, problems)));
    }
  }

  private void array(
      Node.Sequence sequence,
      String name,
      Map<String, ? extends Set<String>> known,
      List<Problem> problems) {
    int size = sequence.items().size();
    if (size < minItems || size > maxItems) {
      problems.add(
          Problem.of(
              Code.WRONG_COUNT,
              sequence.position(),
              name,
              Integer.toString(size),
              Integer.toString(minItems),
              maxItems == Integer.MAX_VALUE ? "…" : Integer.toString(maxItems)));
    }
    items.ifPresent(s -> sequence.items().forEach(i -> s.validate(i, name, known, problems)));
  }

  private void scalar(
      Node.Scalar scalar,
      String name,
      Map<String, ? extends Set<String>> known,
      List<Problem> problems) {
    String text = scalar.text();
    Position place = scalar.position();
    if (text.isBlank()) {
      problems.add(Form.wrong(this, scalar, name));
    } else if (types.equals(List.of("boolean")) && !text.equals("true") && !text.equals("false")) {
      problems.add(
          Problem.of(
              Code.NOT_IN_LIST,
              place,
              name,
              text,
              "true, false",
              nearest(text, List.of("true", "false"))));
    } else if (!allowed.isEmpty() && !allowed.contains(text)) {
      problems.add(
          Problem.of(
              Code.NOT_IN_LIST,
              place,
              name,
              text,
              String.join(", ", allowed),
              nearest(text, allowed)));
    } else if (pattern.isPresent() && !pattern.get().matcher(text).matches()) {
      problems.add(
          Problem.of(
              Code.WRONG_VALUE,
              place,
              name,
              text,
              "如 " + example,
              "such as " + example,
              Repair.of(text, t -> pattern.get().matcher(t).matches())));
    } else {
      Formats.check(format.isEmpty() ? implied() : format, scalar, name, known, problems);
    }
    int length = Columns.length(text);
    if (!format.equals("inline") && length > maxLength) {
      problems.add(
          Problem.of(
              Code.TOO_LONG,
              place,
              name,
              Integer.toString(length),
              Integer.toString(maxLength),
              Integer.toString(2 * length),
              Integer.toString(2 * maxLength)));
    }
  }

  /** Whether a single value is allowed. */
  boolean isSingle() {
    return types.stream().anyMatch(SINGLE::containsKey);
  }

  private String implied() {
    return types.stream()
        .map(t -> SINGLE.getOrDefault(t, ""))
        .filter(f -> !f.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String nearest(String text, List<String> allowed) {
    return Nearest.of(text, allowed).orElse("");
  }
}
