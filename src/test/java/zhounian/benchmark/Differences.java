package zhounian.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhounian.ledger.Claims;
import zhounian.ledger.Contradictions;
import zhounian.ledger.Statuses;
import zhounian.load.Yaml;
import zhounian.model.Node;
import zhounian.model.Verdict;
import zhounian.model.Verdict.Outcome;

/**
 * Prints which share of the differences that people have found between sources the build finds
 * unaided. The folder holds {@code *-conflicts.yml} with the differences, each with its statements,
 * and {@code *-figures.yml} with single numbers; {@link FactLedger} says how they become a ledger.
 *
 * <p>A difference counts as found where the build tells an error: two values of one metric, place
 * and time; a claim that the numbers contradict; an event with two dates. Claims within rounding
 * are printed beside the figure and counted apart.
 */
public final class Differences {
  private static final List<String> KINDS = List.of("value", "definition", "period", "arithmetic");

  private Differences() {}

  /** One argument: the folder. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
      System.out.println("no folder with facts: give one as the argument (-Dargs=FOLDER)");
      return;
    }
    Map<String, Node.Mapping> differences = new LinkedHashMap<>();
    List<Node.Mapping> figures = new ArrayList<>();
    for (Path file : files(Path.of(args[0]))) {
      String name = file.getFileName().toString();
      if (name.endsWith("-conflicts.yml")) {
        rows(file).forEach(r -> differences.put(name.charAt(0) + " " + text(r, "id"), r));
      } else if (name.endsWith("-figures.yml")) {
        figures.addAll(rows(file));
      }
    }
    report(differences, figures);
  }

  private static void report(Map<String, Node.Mapping> differences, List<Node.Mapping> figures) {
    Map<String, int[]> counts = new TreeMap<>();
    differences.forEach(
        (id, difference) -> {
          String kind = text(difference, "kind");
          if (KINDS.contains(kind)) {
            List<String> told = told(FactLedger.of(difference, figures));
            boolean found = told.stream().anyMatch(t -> !t.startsWith("within rounding"));
            int[] count = counts.computeIfAbsent(kind, k -> new int[3]);
            count[0]++;
            count[1] += found ? 1 : 0;
            count[2] += !found && !told.isEmpty() ? 1 : 0;
            System.out.println(
                (found ? "found      " : told.isEmpty() ? "not found  " : "noted      ")
                    + kind
                    + " "
                    + id
                    + " "
                    + told);
          }
        });
    int all = 0;
    int found = 0;
    int noted = 0;
    for (String kind : KINDS) {
      int[] count = counts.getOrDefault(kind, new int[3]);
      all += count[0];
      found += count[1];
      noted += count[2];
      print(kind, count[1], count[0], count[2]);
    }
    print("all", found, all, noted);
  }

  private static void print(String kind, int found, int all, int noted) {
    System.out.printf(
        Locale.ROOT,
        "%-11s found %d of %d (%.0f %%), shown as within rounding %d%n",
        kind,
        found,
        all,
        all == 0 ? 0.0 : 100.0 * found / all,
        noted);
  }

  /** What the build tells of a small ledger. */
  private static List<String> told(FactLedger ledger) {
    List<String> told = new ArrayList<>();
    for (Contradictions.Pair pair :
        Contradictions.find(ledger.figures().values(), FactLedger.UNITS)) {
      int first = ledger.statements().get(pair.first().id());
      int second = ledger.statements().get(pair.second().id());
      // two numbers of one statement are no difference between statements, nor are companions
      if (first != second && first > 0 && second > 0) {
        told.add(pair.first().text() + " / " + pair.second().text());
      }
    }
    Map<String, List<Verdict>> verdicts =
        Claims.judge(ledger.figures(), List.of(), FactLedger.UNITS);
    for (List<Verdict> all : verdicts.values()) {
      for (Verdict verdict : all) {
        if (verdict.outcome() == Outcome.CONTRADICTS) {
          told.add(verdict.says() + " → " + verdict.computed());
        } else if (verdict.outcome() == Outcome.WITHIN_ROUNDING) {
          told.add("within rounding: " + verdict.says() + " → " + verdict.computed());
        }
      }
    }
    for (Statuses.Events pair : Statuses.dated(ledger.events())) {
      told.add(pair.first().id() + " / " + pair.second().id());
    }
    return told.stream().distinct().toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static List<Node.Mapping> rows(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Node node = Yaml.parse(file.toString(), text, 1).value().orElseThrow();
    List<Node.Mapping> rows = new ArrayList<>();
    ((Node.Sequence) node).items().forEach(item -> rows.add((Node.Mapping) item));
    return rows;
  }

  static String text(Node.Mapping row, String key) {
    return row.text(key).orElse("");
  }
}
