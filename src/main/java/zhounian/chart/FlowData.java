package zhounian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.problem.Nearest;

/**
 * What a flow shows.
 *
 * @param sources nodes that something flows from, as written
 * @param targets nodes that something flows to
 */
record FlowData(List<Node> sources, List<Node> targets, List<Band> bands) {
  /** How many sources, and how many targets, a picture can tell apart. */
  static final int MOST = 5;

  FlowData {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    bands = List.copyOf(bands);
  }

  /**
   * An end of bands.
   *
   * @param total all that leaves or reaches it, if it is told
   */
  record Node(String id, String label, String color, Optional<Shown> total) {}

  /** So much from one node to another. */
  record Band(Node from, Node to, Shown shown) {}

  /** Whether some node is both source and target, so that bars must tell the directions. */
  boolean bothWays() {
    return sources.stream().anyMatch(targets::contains);
  }

  /** The bands at a source or a target. */
  List<Band> at(Node node, boolean source) {
    return bands.stream().filter(b -> (source ? b.from() : b.to()).equals(node)).toList();
  }

  /** The sum of the bands at a node. */
  double sum(Node node, boolean source) {
    return at(node, source).stream().mapToDouble(b -> b.shown().amount()).sum();
  }

  /** What a node's bar stands for: its total, or the sum of its bands. */
  double size(Node node, boolean source) {
    return Math.max(sum(node, source), node.total().map(Shown::amount).orElse(0.0));
  }

  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    exhibit.data().keyed("flows").forEach(f -> f.figure("figure").ifPresent(figures::add));
    exhibit.data().keyed("nodes").forEach(n -> n.figure("total").ifPresent(figures::add));
    return figures;
  }

  /** Reads the data; what cannot be shown is left out and told to the amounts. */
  static FlowData of(Exhibit exhibit, Amounts amounts) {
    Map<String, Node> nodes = nodes(exhibit, amounts);
    List<Band> bands = new ArrayList<>();
    Set<List<String>> pairs = new HashSet<>();
    if (exhibit.data().keyed("flows").isEmpty()) {
      amounts.fault(exhibit.position(), "没有流向", "it has no flows");
    }
    for (Datum.Keyed flow : exhibit.data().keyed("flows")) {
      band(flow, nodes, pairs, amounts).ifPresent(bands::add);
    }
    List<Node> sources = few(exhibit, nodes, bands, true, amounts);
    List<Node> targets = few(exhibit, nodes, bands, false, amounts);
    bands.removeIf(b -> !sources.contains(b.from()) || !targets.contains(b.to()));
    sources.removeIf(n -> bands.stream().noneMatch(b -> b.from().equals(n)));
    targets.removeIf(n -> bands.stream().noneMatch(b -> b.to().equals(n)));
    FlowData data = new FlowData(sources, targets, bands);
    data.sources().forEach(n -> total(exhibit, data, n, true, amounts));
    data.targets().forEach(n -> total(exhibit, data, n, false, amounts));
    return data;
  }

  private static Map<String, Node> nodes(Exhibit exhibit, Amounts amounts) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Datum.Keyed node : exhibit.data().keyed("nodes")) {
      String id = node.text("id");
      Optional<Shown> total =
          node.fields().get("total") instanceof Datum.OfFigure figure
              ? amounts.shown(figure).filter(s -> s.value().signum() >= 0)
              : Optional.empty();
      String color = node.text("color");
      Node read = new Node(id, node.text("label"), color.isEmpty() ? "mute" : color, total);
      if (nodes.putIfAbsent(id, read) != null) {
        amounts.fault(
            node.position(),
            "结点“" + id + "”写了两次；换一个标识",
            "the node \"" + id + "\" is written twice; give it another id");
      }
    }
    return Collections.unmodifiableMap(nodes);
  }

  private static Optional<Band> band(
      Datum.Keyed flow, Map<String, Node> nodes, Set<List<String>> pairs, Amounts amounts) {
    for (String end : List.of("from", "to")) {
      String id = flow.text(end);
      if (!nodes.containsKey(id)) {
        String meant = Nearest.of(id, nodes.keySet()).orElse("");
        amounts.fault(
            TreeData.place(flow, end),
            "没有结点“" + id + "”" + (meant.isEmpty() ? "；写一个 nodes 里的 id" : "；改成“" + meant + "”？"),
            "there is no node \""
                + id
                + "\""
                + (meant.isEmpty()
                    ? "; write an id of nodes"
                    : "; did you mean \"" + meant + "\"?"));
        return Optional.empty();
      }
    }
    String from = flow.text("from");
    String to = flow.text("to");
    if (from.equals(to)) {
      amounts.fault(
          flow.position(),
          "“" + from + "”流向了自己；另立一个结点，如“本地”",
          "\"" + from + "\" flows into itself; make another node of it");
      return Optional.empty();
    }
    if (!pairs.add(List.of(from, to))) {
      amounts.fault(
          flow.position(),
          "从“" + from + "”到“" + to + "”写了两次；合成一条",
          "\"" + from + "\" to \"" + to + "\" is written twice; make one of it");
      return Optional.empty();
    }
    if (!(flow.fields().get("figure") instanceof Datum.OfFigure figure)) {
      return Optional.empty();
    }
    Optional<Shown> shown = amounts.shown(figure);
    if (shown.isPresent() && shown.get().value().signum() < 0) {
      amounts.fault(
          figure.position(), "流向画不了负数；把两头对调", "a flow cannot be negative; change its ends about");
      return Optional.empty();
    }
    return shown.map(s -> new Band(nodes.get(from), nodes.get(to), s));
  }

  private static List<Node> few(
      Exhibit exhibit, Map<String, Node> nodes, List<Band> bands, boolean source, Amounts amounts) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node node : nodes.values()) {
      if (bands.stream().anyMatch(b -> (source ? b.from() : b.to()).equals(node))) {
        found.add(node);
      }
    }
    if (found.size() > MOST) {
      String chinese = source ? "来源" : "去向";
      String english = source ? "sources" : "targets";
      amounts.fault(
          exhibit.position(),
          chinese + "有 " + found.size() + " 个，最多 " + MOST + " 个；小的合成“其他”",
          "it has "
              + found.size()
              + " "
              + english
              + " and may have "
              + MOST
              + "; make one of the small ones");
    }
    return new ArrayList<>(found.stream().limit(MOST).toList());
  }

  private static void total(
      Exhibit exhibit, FlowData data, Node node, boolean source, Amounts amounts) {
    if (node.total().isEmpty() || data.bothWays()) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    for (Band band : data.at(node, source)) {
      sum = sum.add(band.shown().value());
      // Every number may be rounded by half of its last place.
      slack = slack.add(BigDecimal.ONE.movePointLeft(Math.max(0, band.shown().value().scale())));
    }
    if (node.total().get().value().add(slack).compareTo(sum) < 0) {
      amounts.fault(
          exhibit.position(),
          "“"
              + node.label()
              + "”的总数 "
              + node.total().get().number()
              + " 比各条之和 "
              + Numbers.text(sum)
              + " 小；改正其一，或不写 total",
          "the total of \""
              + node.label()
              + "\", "
              + node.total().get().number()
              + ", is less than the sum of its flows, "
              + Numbers.text(sum)
              + "; mend one of them or leave out the total");
    }
  }
}
