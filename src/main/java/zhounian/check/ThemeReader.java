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
   * @param schema the tree of {@code theme.schema.json}
   */
  public static Theme read(Node node, Node schema, List<Problem> problems) {
    Schema.of(schema).validate(node, "theme.yml", Map.of(), problems);
    Theme theme =
        new Theme(
            group(node, "light"), group(node, "dark"), group(node, "site"), group(node, "print"));
    if (!theme.light().keySet().equals(theme.dark().keySet())) {
      for (String token : theme.light().keySet()) {
        if (!theme.dark().containsKey(token)) {
          problems.add(
              Problem.of(Code.MISSING_KEY, node.position(), "dark: " + token, "\"#1a2b3c\""));
        }
      }
    }
    return theme;
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
