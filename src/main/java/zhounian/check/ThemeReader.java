package zhounian.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Node;
import zhounian.model.Theme;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/** Reads the theme: the one set of tokens. */
public final class ThemeReader {
  private ThemeReader() {}

  /**
   * The theme in a tree; tokens that are wrong are left out and told.
   *
   * @param base the generator's own theme, whole and right
   * @param own what a project changes of it; may be {@code base} itself
   * @param schema the tree of {@code theme.schema.json}
   */
  public static Theme read(Node base, Node own, Node schema, List<Problem> problems) {
    Node whole = own instanceof Node.Mapping map ? over((Node.Mapping) base, map) : own;
    Schema.of(schema).validate(whole, "theme.yml", Map.of(), problems);
    Theme theme =
        new Theme(
            group(whole, "light"),
            group(whole, "dark"),
            group(whole, "site"),
            group(whole, "print"));
    for (String token : theme.light().keySet()) {
      if (!theme.dark().containsKey(token)) {
        problems.add(Problem.of(Code.MISSING_KEY, own.position(), "dark: " + token, "\"#1A2B3C\""));
      }
    }
    return theme;
  }

  /** The base with what a project's own file has instead, group by group. */
  private static Node.Mapping over(Node.Mapping base, Node.Mapping own) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(entry -> entries.put(entry.key(), entry));
    for (Node.Entry entry : own.entries()) {
      Node before = base.get(entry.key()).orElse(null);
      boolean groups = before instanceof Node.Mapping && entry.value() instanceof Node.Mapping;
      entries.put(
          entry.key(),
          groups
              ? new Node.Entry(
                  entry.key(),
                  entry.keyPosition(),
                  over((Node.Mapping) before, (Node.Mapping) entry.value()))
              : entry);
    }
    return new Node.Mapping(own.position(), List.copyOf(entries.values()));
  }

  private static Map<String, String> group(Node node, String name) {
    Map<String, String> tokens = new LinkedHashMap<>();
    if (node instanceof Node.Mapping map
        && map.get(name).orElse(null) instanceof Node.Mapping inner) {
      for (Node.Entry entry : inner.entries()) {
        if (entry.value() instanceof Node.Scalar scalar) {
          tokens.put(entry.key(), scalar.text());
        }
      }
    }
    return tokens;
  }
}
