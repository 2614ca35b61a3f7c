package zhounian.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.problem.Position;

/** A tree of data that remembers where each of its parts was written. */
public sealed interface Node {

  /** Where the node starts. */
  Position position();

  /**
   * A single value: the text as written, never turned into a number, date or truth value.
   *
   * @param quoted whether it stood in quotation marks or in a block
   */
  record Scalar(Position position, String text, boolean quoted) implements Node {}

  /** Values in a row. */
  record Sequence(Position position, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys with values, in the order written; keys are unique.
   *
   * @param braces whether they stand in braces, not each on a line of its own
   */
  record Mapping(Position position, List<Entry> entries, boolean braces) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Keys on lines of their own. */
    public Mapping(Position position, List<Entry> entries) {
      this(position, entries, false);
    }

    /** The value of {@code key}. */
    public Optional<Node> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }

    /** The text of the single value of {@code key}; empty where it is missing or no scalar. */
    public Optional<String> text(String key) {
      return get(key).filter(Scalar.class::isInstance).map(n -> ((Scalar) n).text());
    }

    /** The items of the sequence at {@code key}; none where it is missing or no sequence. */
    public List<Node> items(String key) {
      return get(key)
          .filter(Sequence.class::isInstance)
          .map(n -> ((Sequence) n).items())
          .orElse(List.of());
    }

    /** The mappings among the items of the sequence at {@code key}. */
    public List<Mapping> mappings(String key) {
      List<Mapping> found = new ArrayList<>();
      for (Node item : items(key)) {
        if (item instanceof Mapping mapping) {
          found.add(mapping);
        }
      }
      return found;
    }
  }

  /**
   * One key with its value.
   *
   * @param keyPosition where the key stands, as wide as the key
   */
  record Entry(String key, Position keyPosition, Node value) {}
}
