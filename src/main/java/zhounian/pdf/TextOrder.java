package zhounian.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.contentstream.operator.Operator;

/**
 * Puts the marked pieces of text of a page into the order of the structure tree. The engine paints
 * a line's own text first and its links and bold words after it; whoever copies or searches without
 * the tags would get them in that order.
 */
final class TextOrder {
  /** What a piece of text may do and still be moved; anything else keeps its place. */
  private static final Set<String> MOVABLE =
      Set.of("BDC", "BT", "ET", "EMC", "Tf", "Tm", "Tj", "TJ", "rg");

  private final Map<Integer, Integer> ranks;
  private final ToIntFunction<List<Object>> identifier;
  private final List<Object> out = new ArrayList<>();
  private final List<Block> run = new ArrayList<>();
  private final Deque<List<Object>> saved = new ArrayDeque<>();
  private List<Object> color = List.of();

  private TextOrder(Map<Integer, Integer> ranks, ToIntFunction<List<Object>> identifier) {
    this.ranks = ranks;
    this.identifier = identifier;
  }

  /**
   * A piece of text.
   *
   * @param before the colour operator that is in force where it begins; empty if none
   * @param after likewise where it ends
   */
  private record Block(int rank, List<Object> tokens, List<Object> before, List<Object> after) {}

  /**
   * The operators of a page with its text in order.
   *
   * @param ranks place in the structure tree by marked-content identifier
   * @param identifier of the content that an operator and its operands begin; -1 if none
   */
  static List<Object> sorted(
      List<Object> tokens, Map<Integer, Integer> ranks, ToIntFunction<List<Object>> identifier) {
    TextOrder order = new TextOrder(ranks, identifier);
    List<List<Object>> block = new ArrayList<>();
    List<Object> operation = new ArrayList<>();
    int depth = 0;
    for (Object token : tokens) {
      operation.add(token);
      if (token instanceof Operator operator) {
        String name = operator.getName();
        depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
        if (depth > 0 || name.equals("EMC")) {
          block.add(operation);
        }
        if (depth == 0) {
          if (name.equals("EMC")) {
            order.block(block);
            block = new ArrayList<>();
          } else {
            order.flush();
            order.copy(operation);
          }
        }
        operation = new ArrayList<>();
      }
    }
    order.flush();
    block.forEach(order.out::addAll);
    order.out.addAll(operation);
    return order.out;
  }

  private void block(List<List<Object>> operations) {
    if (operations.size() == 2 && identifier.applyAsInt(operations.get(0)) < 0) {
      return; // an artifact with nothing in it
    }
    boolean movable = operations.stream().allMatch(o -> MOVABLE.contains(name(o)));
    Integer rank = movable ? ranks.get(identifier.applyAsInt(operations.get(0))) : null;
    if (rank == null) {
      flush();
      operations.forEach(this::copy);
      return;
    }
    List<Object> before = color;
    List<Object> tokens = new ArrayList<>();
    for (List<Object> operation : operations) {
      tokens.addAll(operation);
      color = name(operation).equals("rg") ? operation : color;
    }
    run.add(new Block(rank, tokens, before, color));
  }

  private void copy(List<Object> operation) {
    String name = name(operation);
    if (name.equals("rg")) {
      color = operation;
    } else if (name.equals("q")) {
      saved.push(color);
    } else if (name.equals("Q") && !saved.isEmpty()) {
      color = saved.pop();
    }
    out.addAll(operation);
  }

  private void flush() {
    if (run.isEmpty()) {
      return;
    }
    List<Object> now = run.get(0).before();
    List<Object> end = run.get(run.size() - 1).after();
    run.sort(Comparator.comparingInt(Block::rank));
    for (Block block : run) {
      if (!block.before().equals(now)) {
        out.addAll(block.before());
      }
      out.addAll(block.tokens());
      now = block.after();
    }
    if (!now.equals(end)) {
      out.addAll(end);
    }
    run.clear();
  }

  private static String name(List<Object> operation) {
    return ((Operator) operation.get(operation.size() - 1)).getName();
  }
}
