package zhounian.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import zhounian.model.Node;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Turns the parser's events into a tree, and finds what is YAML but not what an editor meant. */
final class TreeBuilder {
  private final String file;
  private final int firstLine;
  private final Lines lines;
  private final List<Problem> problems = new ArrayList<>();
  private Iterator<Event> events = List.<Event>of().iterator();
  private Optional<ScalarEvent> last = Optional.empty();
  private int nodes;

  TreeBuilder(String file, int firstLine, Lines lines) {
    this.file = file;
    this.firstLine = firstLine;
    this.lines = lines;
  }

  /** What was found so far. */
  List<Problem> problems() {
    return problems;
  }

  /** The last single value or key that was read. */
  Optional<ScalarEvent> last() {
    return last;
  }

  /**
   * The tree of the only document.
   *
   * @throws Refused where a limit is broken; the problem is in {@link #problems()}
   */
  Node read(Iterator<Event> source) {
    events = source;
    Node tree = new Node.Scalar(Position.of(file, firstLine, 1), "", false);
    boolean seen = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
          problems.add(Problem.of(Code.YAML_SIGN, at(start, 1), "%"));
        }
        if (seen) {
          problems.add(Problem.of(Code.SECOND_DOCUMENT, at(start, 3)));
          throw new Refused();
        }
        seen = true;
      } else if (event instanceof NodeEvent node) {
        tree = node(node, 0, false);
      }
    }
    return tree;
  }

  private Node node(NodeEvent event, int depth, boolean item) {
    count(event);
    if (event.getAnchor().isPresent() && !(event instanceof AliasEvent)) {
      problems.add(Problem.of(Code.YAML_SIGN, at(event, 1), "&"));
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, item);
    } else if (event instanceof AliasEvent) {
      problems.add(Problem.of(Code.YAML_SIGN, at(event, 1), "*"));
      Position position = at(event);
      return new Node.Scalar(position, slice(event), false);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    if (start.getTag().isPresent()) {
      problems.add(Problem.of(Code.YAML_SIGN, at(event, 1), "!"));
    }
    if (depth == Yaml.MAX_DEPTH) {
      problems.add(Problem.of(Code.TOO_DEEP, at(event, 1), String.valueOf(Yaml.MAX_DEPTH)));
      throw new Refused();
    }
    return start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
  }

  private Node.Sequence sequence(CollectionStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node((NodeEvent) event, depth + 1, true));
      event = events.next();
    }
    return new Node.Sequence(at(start, 1), items);
  }

  private Node mapping(CollectionStartEvent start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    boolean braces = false;
    int width = 1;
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      int before = problems.size();
      NodeEvent keyEvent = (NodeEvent) event;
      Node key = node(keyEvent, depth + 1, false);
      Node value = node((NodeEvent) events.next(), depth + 1, false);
      if (key instanceof Node.Scalar scalar) {
        if (entries.isEmpty() && !start.isFlow()) {
          width = scalar.position().length();
        }
        fullWidth(scalar, value, start.isFlow());
        if (scalar.text().equals("<<") && !scalar.quoted()) {
          problems.add(Problem.of(Code.YAML_SIGN, scalar.position(), "<<"));
        } else if (keys.add(scalar.text())) {
          entries.add(new Node.Entry(scalar.text(), scalar.position(), value));
        } else {
          problems.add(Problem.of(Code.DUPLICATE_KEY, scalar.position(), scalar.text()));
        }
      } else if (start.isFlow() && entries.isEmpty() && key instanceof Node.Mapping) {
        // {{x}} reads as a mapping whose key is a mapping
        problems.subList(before, problems.size()).clear();
        braces = true;
      } else {
        String sign = key instanceof Node.Mapping ? "{" : "[";
        problems.add(Problem.of(Code.YAML_SIGN, at(keyEvent, 1), sign));
      }
      event = events.next();
    }
    if (braces) {
      problems.add(Problem.of(Code.UNQUOTED_MARK, at(start, 2), "{{"));
      Mark from = start.getStartMark().orElseThrow();
      Mark to = event.getEndMark().orElseThrow();
      return new Node.Scalar(
          at(from, to),
          lines.between(from.getLine(), from.getColumn(), to.getLine(), to.getColumn()),
          false);
    }
    return new Node.Mapping(at(start, width), entries, start.isFlow());
  }

  private Node.Scalar scalar(ScalarEvent event, boolean item) {
    last = Optional.of(event);
    if (event.getTag().isPresent()) {
      problems.add(Problem.of(Code.YAML_SIGN, at(event, 1), "!"));
    }
    Position position = at(event);
    Node.Scalar scalar = new Node.Scalar(position, event.getValue(), !event.isPlain());
    if (event.getScalarStyle() == ScalarStyle.PLAIN) {
      plain(event, position, item);
    }
    return scalar;
  }

  /** The mistakes that leave a plain value readable. */
  private void plain(ScalarEvent event, Position position, boolean item) {
    Mark end = event.getEndMark().orElseThrow();
    String line = lines.get(end.getLine());
    int from = lines.unit(end.getLine(), end.getColumn());
    int hash = Hash.cut(line, from, event.getValue().isEmpty());
    if (hash >= 0) {
      problems.add(
          Problem.of(
              Code.CUT_BY_HASH,
              new Position(
                  file,
                  firstLine + end.getLine(),
                  lines.codePoint(end.getLine(), hash) + 1,
                  line.stripTrailing().codePointCount(hash, line.stripTrailing().length()))));
    }
    if (item) {
      int colon = Words.fullWidthKey(event.getValue());
      if (colon > 0) {
        problems.add(
            Problem.of(
                Code.FULLWIDTH_COLON, position.at(colon, 1), event.getValue().substring(0, colon)));
      }
    }
    int first = event.getStartMark().orElseThrow().getLine();
    for (int number = first + 1; number <= end.getLine(); number++) {
      String more = lines.get(number);
      int start = Words.skipBlanks(more, 0);
      if (more.startsWith("- ", start)) {
        problems.add(Problem.of(Code.BAD_INDENT, Position.of(file, firstLine + number, start + 1)));
      }
      int colon = Words.fullWidthKey(more.substring(start));
      if (colon > 0) {
        problems.add(
            Problem.of(
                Code.FULLWIDTH_COLON,
                Position.of(file, firstLine + number, lines.codePoint(number, start + colon) + 1),
                more.substring(start, start + colon)));
      }
    }
  }

  /** A key that swallowed its value, in braces: {@code {id：x}} or {@code {id:x}}. */
  private void fullWidth(Node.Scalar key, Node value, boolean flow) {
    if (!flow || key.quoted() || !(value instanceof Node.Scalar v && v.text().isEmpty())) {
      return;
    }
    int wide = key.text().indexOf('：');
    int narrow = key.text().indexOf(':');
    if (wide > 0) {
      int columns = key.text().codePointCount(0, wide);
      problems.add(
          Problem.of(
              Code.FULLWIDTH_COLON,
              key.position().at(columns, 1),
              key.text().substring(0, wide).strip()));
    } else if (narrow > 0) {
      int columns = key.text().codePointCount(0, narrow);
      problems.add(
          Problem.of(
              Code.NO_SPACE_AFTER_COLON,
              key.position().at(columns, 1),
              key.text().substring(0, narrow)));
    }
  }

  private void count(Event event) {
    if (++nodes > Yaml.MAX_NODES) {
      problems.add(Problem.of(Code.TOO_MANY, at(event, 1), String.valueOf(Yaml.MAX_NODES)));
      throw new Refused();
    }
  }

  private String slice(Event event) {
    Mark from = event.getStartMark().orElseThrow();
    Mark to = event.getEndMark().orElseThrow();
    return lines.between(from.getLine(), from.getColumn(), to.getLine(), to.getColumn());
  }

  private Position at(Event event, int width) {
    Mark mark = event.getStartMark().orElseThrow();
    int column = lines.original(mark.getLine(), mark.getColumn());
    return new Position(file, firstLine + mark.getLine(), column + 1, width);
  }

  private Position at(Event event) {
    return at(event.getStartMark().orElseThrow(), event.getEndMark().orElseThrow());
  }

  /** From one mark to another; to the end of the first line where there are more. */
  private Position at(Mark start, Mark end) {
    int line = start.getLine();
    int from = lines.original(line, start.getColumn());
    int to;
    if (end.getLine() == line) {
      to = lines.original(line, end.getColumn());
    } else {
      to = lines.codePoint(line, lines.get(line).stripTrailing().length());
    }
    return new Position(file, firstLine + line, from + 1, Math.max(1, to - from));
  }

  /** A limit is broken: reading ends here. */
  static final class Refused extends RuntimeException {
    Refused() {
      super(null, null, false, false);
    }
  }
}
