package zhounian.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhounian.model.Event;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.Period;
import zhounian.model.Region;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Nearest;
import zhounian.problem.Problem;

/** Reads what needs settled lines of text: events, and what {@code conflicts.yml} decides. */
final class Settlements {
  private static final List<String> ABOUT = List.of("figures", "events", "names");

  private final Ledger bare;
  private final LedgerReader reader;
  private final List<Problem> problems;

  Settlements(Ledger bare, LedgerReader reader, List<Problem> problems) {
    this.bare = bare;
    this.reader = reader;
    this.problems = problems;
  }

  /**
   * The ledger with its events and decisions.
   *
   * @param lines how a line is read
   * @param why how a line is read that may tell what others have wrong
   */
  Ledger complete(Map<String, List<Node.Mapping>> rows, Data.Lines lines, Data.Lines why) {
    Map<String, Event> events = new LinkedHashMap<>();
    for (Node.Mapping row : rows.get("events")) {
      event(row, lines).ifPresent(event -> events.putIfAbsent(event.id(), event));
    }
    List<Ledger.Decision> decisions = new ArrayList<>();
    List<Ledger.Ruling> rulings = new ArrayList<>();
    for (Node.Mapping row : rows.get("conflicts")) {
      List<String> about = ABOUT.stream().filter(key -> row.get(key).isPresent()).toList();
      if (about.isEmpty()) {
        problems.add(Form.missing(row, "figures", "[…]"));
      } else if (about.size() > 1) {
        problems.add(Problem.of(Code.TWO_OF_ONE, row.position(), about.get(0), about.get(1)));
      } else if (about.get(0).equals("figures")) {
        decision(row, why).ifPresent(decisions::add);
      } else {
        ruling(row, events, why).ifPresent(rulings::add);
      }
    }
    return new Ledger(
        bare.figures(),
        bare.metrics(),
        bare.regions(),
        bare.references(),
        events,
        bare.names(),
        decisions,
        rulings,
        Map.of());
  }

  private Optional<Event> event(Node.Mapping row, Data.Lines lines) {
    Optional<Period> date =
        Checker.eventDate(row, new LedgerReader(new ArrayList<>(), Language.CHINESE, false));
    Optional<Evidence> evidence = reader.evidence(row);
    if (date.isEmpty()
        || evidence.isEmpty()
        || !(row.get("title").orElse(null) instanceof Node.Scalar title)) {
      return Optional.empty();
    }
    List<Region> regions =
        LedgerReader.texts(row, "regions").stream()
            .filter(bare.regions()::containsKey)
            .map(bare.regions()::get)
            .toList();
    return Optional.of(
        new Event(
            LedgerReader.place(row, "id"),
            LedgerReader.text(row, "id"),
            date.get(),
            lines.line(title, "title", 30, problems),
            regions,
            LedgerReader.status(row),
            evidence.get()));
  }

  private Optional<Ledger.Decision> decision(Node.Mapping row, Data.Lines lines) {
    List<Figure> told = new ArrayList<>();
    for (String id : LedgerReader.texts(row, "figures")) {
      Optional.ofNullable(bare.figures().get(id)).ifPresent(told::add);
    }
    for (Node node : row.items("claims")) {
      if (node instanceof Node.Scalar claim) {
        LedgerCheck.known(claim, told, problems);
      }
    }
    String id = LedgerReader.text(row, "chosen");
    Figure chosen = bare.figures().get(id);
    List<String> listed = LedgerReader.texts(row, "figures");
    if (!listed.contains(id) && row.get("chosen").isPresent()) {
      problems.add(notChosenOf(row, "figures", listed));
    }
    return chosen == null
        ? Optional.empty()
        : why(row, lines)
            .map(
                why ->
                    new Ledger.Decision(
                        LedgerReader.text(row, "id"),
                        told,
                        LedgerReader.texts(row, "claims"),
                        chosen,
                        why));
  }

  private Optional<Ledger.Ruling> ruling(
      Node.Mapping row, Map<String, Event> events, Data.Lines lines) {
    List<String> names = LedgerReader.texts(row, "names");
    List<Event> told = new ArrayList<>();
    for (String id : LedgerReader.texts(row, "events")) {
      Optional.ofNullable(events.get(id)).ifPresent(told::add);
    }
    String chosen = LedgerReader.text(row, "chosen");
    boolean known = names.contains(chosen) || told.stream().anyMatch(e -> e.id().equals(chosen));
    if (!known && row.get("chosen").isPresent()) {
      String key = names.isEmpty() ? "events" : "names";
      problems.add(notChosenOf(row, key, LedgerReader.texts(row, key)));
    }
    return known
        ? why(row, lines)
            .map(why -> new Ledger.Ruling(LedgerReader.text(row, "id"), names, told, chosen, why))
        : Optional.empty();
  }

  /** A choice that is none of what the entry lists under {@code key}. */
  private static Problem notChosenOf(Node.Mapping row, String key, List<String> listed) {
    String chosen = LedgerReader.text(row, "chosen");
    Set<String> allowed = new TreeSet<>(listed);
    return Problem.of(
        Code.WRONG_VALUE,
        LedgerReader.place(row, "chosen"),
        "chosen",
        chosen,
        key + " 所列之一",
        "one of " + key,
        Nearest.of(chosen, allowed).orElse(String.join(" / ", allowed)));
  }

  private Optional<List<Inline>> why(Node.Mapping row, Data.Lines lines) {
    return row.get("why").orElse(null) instanceof Node.Scalar why
        ? Optional.of(lines.line(why, "why", 300, problems))
        : Optional.empty();
  }
}
