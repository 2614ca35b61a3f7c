package zhounian.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import zhounian.model.ExhibitKind;
import zhounian.model.Node;

/**
 * The kinds of exhibit that a project can show: those that draw, given, and those that arrange
 * text, found by their schema {@code components/KIND.schema.json} when data for them turn up.
 */
public final class Kinds {
  /**
   * A kind with its schema.
   *
   * @param tree reads {@code kind.schema()}: asked only where there are data of this kind
   */
  public record Kind(ExhibitKind kind, Supplier<Node> tree) {
    /** The tree of the schema. */
    Node schema() {
      return tree.get();
    }
  }

  /** What the schema of an arranged kind says of its numbers. */
  private static final String NUMBERED = "numbered";

  /** What data files hold besides exhibits, by the names of files and folders. */
  static final Set<String> LEDGER =
      Set.of(
          "metrics",
          "places",
          "units",
          "names",
          "figures",
          "sources",
          "events",
          "conflicts",
          "glossary",
          "corrections",
          "editions");

  private final Map<String, Map<String, Kind>> byKind = new LinkedHashMap<>();

  /**
   * @param drawn the kinds that draw
   * @param arranged schema of an arranged kind by its name; empty where there is no such component
   */
  public Kinds(
      List<Kind> drawn, Iterable<String> wanted, Function<String, Optional<Node>> arranged) {
    for (Kind kind : drawn) {
      byKind
          .computeIfAbsent(kind.kind().kind(), k -> new LinkedHashMap<>())
          .put(kind.kind().type(), kind);
    }
    for (String name : wanted) {
      if (!byKind.containsKey(name)) {
        arranged
            .apply(name)
            .ifPresent(
                schema ->
                    byKind.put(name, Map.of("", new Kind(arranged(name, schema), () -> schema))));
      }
    }
  }

  private static ExhibitKind arranged(String name, Node schema) {
    boolean table =
        schema instanceof Node.Mapping map && map.text(NUMBERED).equals(Optional.of("table"));
    return new ExhibitKind(name, "", "", false, table);
  }

  /** Names of all kinds. */
  List<String> names() {
    return new ArrayList<>(byKind.keySet());
  }

  boolean has(String kind) {
    return byKind.containsKey(kind);
  }

  /** The types within a kind; only {@code ""} where it has one type. */
  List<String> types(String kind) {
    return new ArrayList<>(byKind.getOrDefault(kind, Map.of()).keySet());
  }

  Optional<Kind> find(String kind, String type) {
    return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(type));
  }

  /** Whether what stands at a path belongs to the ledger: data of no exhibit. */
  public static boolean isLedger(String path) {
    return LEDGER.contains(folder(path));
  }

  /** {@code charts} of {@code content/data/charts/rail.yml}, {@code units} of {@code units.yml}. */
  static String folder(String path) {
    String rest = path.substring("content/data/".length());
    int slash = rest.indexOf('/');
    return slash < 0 ? rest.substring(0, rest.lastIndexOf('.')) : rest.substring(0, slash);
  }

  /**
   * The kind whose data stand at a path such as {@code content/data/charts/rail.yml} or {@code
   * content/data/directories/parks.yml}.
   */
  public static String ofPath(String path) {
    String name = folder(path);
    if (name.endsWith("ses")) {
      return name.substring(0, name.length() - 2); // atlases
    }
    if (name.endsWith("ies")) {
      return name.substring(0, name.length() - 3) + "y";
    }
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
