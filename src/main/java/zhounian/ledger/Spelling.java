package zhounian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * How names are written in a report: which ways are right, which are not, and which names are near
 * each other and yet two things.
 */
public final class Spelling {
  /** So short a name is not looked for with a slip in it: too many words are near it. */
  private static final int SHORTEST = 4;

  private final List<Row> rows;
  private final WordIndex right;
  private final Map<String, String> wrong = new TreeMap<>();
  private final Map<String, String> doubtful = new TreeMap<>();
  private final Map<String, List<Half>> halves = new HashMap<>();

  /** Whether a character begins a half of a name. */
  private final boolean[] beginnings = new boolean[Character.MAX_VALUE + 1];

  /**
   * A name as the editors declare it.
   *
   * @param also other ways that are right as well
   * @param not ways that are not
   * @param unlike names that are near it and mean something else
   */
  public record Row(String name, List<String> also, List<String> not, List<String> unlike) {
    public Row {
      also = List.copyOf(also);
      not = List.copyOf(not);
      unlike = List.copyOf(unlike);
    }

    /** A name that is written in one way. */
    public static Row of(String name) {
      return new Row(name, List.of(), List.of(), List.of());
    }
  }

  /**
   * A name in a text that is not written as it should be.
   *
   * @param meant how it should be written
   * @param declared whether the editors have said so; else it looks like a slip
   */
  public record Slip(int start, int end, String meant, boolean declared) {}

  /** The first or the last two characters of a name, by which it is found. */
  private record Half(String name, int offset) {}

  private Spelling(Collection<Row> rows) {
    this.rows = List.copyOf(rows);
    Set<String> accepted = new LinkedHashSet<>();
    for (Row row : this.rows) {
      accepted.add(row.name());
      accepted.addAll(row.also());
      row.not().forEach(variant -> wrong.putIfAbsent(variant, row.name()));
    }
    for (String name : accepted) {
      wrong.remove(name);
      if (name.length() >= SHORTEST) {
        half(name, 0);
        half(name, name.length() - 2);
      }
    }
    wrong.remove("");
    Set<String> known = new LinkedHashSet<>(accepted);
    this.rows.forEach(row -> known.addAll(row.unlike()));
    this.right = WordIndex.of(known);
    for (String name : accepted) {
      NamesAlike.otherEnds(name).stream()
          .filter(other -> !known.contains(other) && !wrong.containsKey(other))
          .forEach(other -> doubtful.putIfAbsent(other, name));
    }
  }

  /** The ways of writing that rows declare. */
  public static Spelling of(Collection<Row> rows) {
    return new Spelling(rows);
  }

  private void half(String name, int offset) {
    beginnings[name.charAt(offset)] = true;
    halves
        .computeIfAbsent(name.substring(offset, offset + 2), h -> new ArrayList<>())
        .add(new Half(name, offset));
  }

  /** Whether somebody has said what two names are to each other. */
  public BiPredicate<String, String> answered() {
    Map<String, Set<String>> together = new LinkedHashMap<>();
    for (Row row : rows) {
      Set<String> all = new LinkedHashSet<>(row.also());
      all.add(row.name());
      all.addAll(row.not());
      all.addAll(row.unlike());
      all.forEach(n -> together.computeIfAbsent(n, k -> new HashSet<>()).addAll(all));
    }
    return (one, other) -> together.getOrDefault(one, Set.of()).contains(other);
  }

  /**
   * The names in a text that are not written as they should be, in order. A variant that stands
   * alone between quotation marks is told of, not used.
   */
  public List<Slip> slips(String text) {
    List<Slip> slips = new ArrayList<>();
    for (Map.Entry<String, String> variant : wrong.entrySet()) {
      find(text, variant.getKey(), variant.getValue(), true, slips);
    }
    for (Map.Entry<String, String> variant : doubtful.entrySet()) {
      find(text, variant.getKey(), variant.getValue(), false, slips);
    }
    for (int i = 0; i + 2 <= text.length(); i++) {
      if (beginnings[text.charAt(i)]) { // most characters begin no half of a name
        halves(text, i, slips);
      }
    }
    if (slips.size() > 1) {
      slips.sort(Comparator.comparing(Slip::start).thenComparing(Slip::end));
    }
    return List.copyOf(slips);
  }

  private void halves(String text, int at, List<Slip> slips) {
    for (Half half : halves.getOrDefault(text.substring(at, at + 2), List.of())) {
      int start = at - half.offset();
      int end = start + half.name().length();
      if (start >= 0
          && end <= text.length()
          && !text.startsWith(half.name(), start)
          && NamesAlike.isSlip(half.name(), text.substring(start, end), 0)
          && right.around(text, start, end) < 0
          && !isQuoted(text, start, end)
          && slips.stream().noneMatch(s -> s.start() < end && start < s.end())) {
        slips.add(new Slip(start, end, half.name(), false));
      }
    }
  }

  private void find(String text, String variant, String meant, boolean declared, List<Slip> slips) {
    for (int at = text.indexOf(variant); at >= 0; at = text.indexOf(variant, at + 1)) {
      int start = at;
      int end = at + variant.length();
      if (right.around(text, start, end) < 0
          && !isQuoted(text, start, end)
          && slips.stream().noneMatch(s -> s.start() < end && start < s.end())) {
        slips.add(new Slip(start, end, meant, declared));
      }
    }
  }

  private static boolean isQuoted(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && text.charAt(start - 1) == '“'
        && text.charAt(end) == '”';
  }
}
