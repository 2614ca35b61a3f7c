package zhounian.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.problem.Nearest;
import zhounian.problem.Position;

/**
 * What a tree shows.
 *
 * @param nodes by id, each after the one it hangs under
 * @param successions which node took over from which
 */
record TreeData(Map<String, Node> nodes, List<Succession> successions) {
  /** How many levels a tree may have. */
  static final int LEVELS = 3;

  TreeData {
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    successions = List.copyOf(successions);
  }

  /**
   * A node.
   *
   * @param under id of the node above; empty for one at the top
   * @param level 0 at the top
   */
  record Node(
      String id,
      String label,
      String date,
      Optional<Figure> figure,
      String color,
      Standing standing,
      String under,
      int level) {}

  /** One took over from another. */
  record Succession(Node from, Node to, String label) {}

  /** The nodes under one, or at the top for an empty id, as written. */
  List<Node> under(String id) {
    return nodes.values().stream().filter(n -> n.under().equals(id)).toList();
  }

  /** What a node took over from. */
  List<Succession> into(Node node) {
    return successions.stream().filter(s -> s.to().id().equals(node.id())).toList();
  }

  int levels() {
    return nodes.values().stream().mapToInt(Node::level).max().orElse(-1) + 1;
  }

  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    exhibit.data().keyed("nodes").forEach(n -> n.figure("figure").ifPresent(figures::add));
    return figures;
  }

  /** Reads the data; what cannot be shown is left out and told to the amounts. */
  static TreeData of(Exhibit exhibit, Amounts faults) {
    Map<String, Datum.Keyed> written = new LinkedHashMap<>();
    for (Datum.Keyed node : exhibit.data().keyed("nodes")) {
      if (written.putIfAbsent(node.text("id"), node) != null) {
        faults.fault(
            node.position(),
            "结点“" + node.text("id") + "”写了两次；换一个标识",
            "the node \"" + node.text("id") + "\" is written twice; give it another id");
      }
    }
    for (Datum.Keyed node : written.values()) {
      if (!node.text("date").matches("([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?")) {
        faults.fault(
            place(node, "date"),
            "“" + node.text("date") + "”不是时间；写成 2014、2014-08 或 2014-08-15",
            "\"" + node.text("date") + "\" is no date; write 2014, 2014-08 or 2014-08-15");
      }
    }
    if (written.isEmpty()) {
      faults.fault(exhibit.position(), "没有结点", "it has no nodes");
    }
    Map<String, Node> nodes = new LinkedHashMap<>();
    written.forEach(
        (id, node) ->
            level(id, written, faults)
                .ifPresent(l -> nodes.put(id, node(id, node, l, faults.wording()))));
    Map<String, Node> standing = new LinkedHashMap<>();
    nodes.forEach(
        (id, node) -> {
          if (node.under().isEmpty() || nodes.containsKey(node.under())) {
            standing.put(id, node);
          }
        });
    List<Succession> successions = new ArrayList<>();
    for (Datum.Keyed row : exhibit.data().keyed("successions")) {
      succession(row, written.keySet(), standing, faults).ifPresent(successions::add);
    }
    return new TreeData(standing, successions);
  }

  private static Node node(String id, Datum.Keyed node, int level, Wording wording) {
    Optional<Figure> figure = node.figure("figure");
    Standing told = Standing.of(node.text("status"));
    String color = node.text("color");
    return new Node(
        id,
        node.text("label"),
        wording.date(node.text("date")),
        figure,
        color.isEmpty() ? "ink" : color,
        told,
        node.text("under"),
        level);
  }

  /** Its level, where its way up ends at the top and is short enough. */
  private static Optional<Integer> level(
      String id, Map<String, Datum.Keyed> written, Amounts faults) {
    Set<String> way = new HashSet<>();
    String at = id;
    while (way.add(at)) {
      Datum.Keyed node = written.get(at);
      String above = node.text("under");
      if (above.isEmpty()) {
        int level = way.size() - 1;
        if (level >= LEVELS) {
          faults.fault(
              written.get(id).position(),
              "“" + id + "”在第 " + (level + 1) + " 层，最多 " + LEVELS + " 层；往上挪一层，或另画一张",
              "\""
                  + id
                  + "\" is on level "
                  + (level + 1)
                  + ", and there are at most "
                  + LEVELS
                  + "; move it up or draw another tree");
          return Optional.empty();
        }
        return Optional.of(level);
      }
      if (!written.containsKey(above)) {
        if (at.equals(id)) {
          unknown(place(node, "under"), above, written.keySet(), faults);
        }
        return Optional.empty();
      }
      at = above;
    }
    if (at.equals(id)) {
      faults.fault(
          place(written.get(id), "under"),
          "“" + id + "”在自己的下面；改正 under",
          "\"" + id + "\" is under itself; mend its \"under\"");
    }
    return Optional.empty();
  }

  private static Optional<Succession> succession(
      Datum.Keyed row, Set<String> written, Map<String, Node> nodes, Amounts faults) {
    for (String end : List.of("from", "to")) {
      if (!written.contains(row.text(end))) {
        unknown(place(row, end), row.text(end), written, faults);
      }
    }
    Node from = nodes.get(row.text("from"));
    Node to = nodes.get(row.text("to"));
    if (from == null || to == null) {
      return Optional.empty();
    }
    if (from.id().equals(to.id()) || Math.abs(from.level() - to.level()) > 1) {
      faults.fault(
          row.position(),
          "接替线连不了“" + from.id() + "”和“" + to.id() + "”；只能连同一层或相邻两层的两个结点",
          "no succession from \""
              + from.id()
              + "\" to \""
              + to.id()
              + "\" can be drawn; take two nodes of one level or of neighbouring levels");
      return Optional.empty();
    }
    return Optional.of(new Succession(from, to, row.text("label")));
  }

  private static void unknown(Position place, String id, Set<String> known, Amounts faults) {
    String meant = Nearest.of(id, known).orElse("");
    faults.fault(
        place,
        "没有结点“" + id + "”" + (meant.isEmpty() ? "；写一个 nodes 里的 id" : "；改成“" + meant + "”？"),
        "there is no node \""
            + id
            + "\""
            + (meant.isEmpty() ? "; write an id of nodes" : "; did you mean \"" + meant + "\"?"));
  }

  static Position place(Datum.Keyed row, String key) {
    return row.fields().containsKey(key) ? row.fields().get(key).position() : row.position();
  }
}
