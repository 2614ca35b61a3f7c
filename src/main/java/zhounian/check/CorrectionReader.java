package zhounian.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhounian.ledger.PeriodText;
import zhounian.model.Changes;
import zhounian.model.Figure;
import zhounian.model.Inline;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Holds the ledger against the editions that were kept, and against what the editor says of the
 * differences. What a figure was and is now comes from the editions and the ledger, never from the
 * entry alone.
 */
final class CorrectionReader {
  /** A figure as an edition had it. */
  private record Kept(
      Position position, String text, String from, String to, String status, String name) {
    static Kept of(Node.Mapping row, Language language) {
      String comma = language == Language.ENGLISH ? ", " : "，";
      return new Kept(
          LedgerReader.place(row, "id"),
          LedgerReader.text(row, "text"),
          LedgerReader.text(row, "from"),
          LedgerReader.text(row, "to"),
          LedgerReader.text(row, "status"),
          LedgerReader.text(row, "metric")
              + comma
              + LedgerReader.text(row, "region")
              + comma
              + LedgerReader.text(row, "period"));
    }

    static Kept of(Figure figure, Language language) {
      String comma = language == Language.ENGLISH ? ", " : "，";
      return new Kept(
          figure.position(),
          figure.text(),
          figure.period().from().toString(),
          figure.period().to().toString(),
          figure.status() == Figure.Status.ACTUAL ? "" : lower(figure.status()),
          figure.metric().name()
              + comma
              + figure.region().name()
              + comma
              + PeriodText.of(figure.period(), language));
    }

    private static String lower(Figure.Status status) {
      return status == Figure.Status.PLANNED ? "planned" : "expected";
    }

    boolean same(Kept other) {
      return text.equals(other.text)
          && from.equals(other.from)
          && to.equals(other.to)
          && status.equals(other.status);
    }

    /** The value; where that is the same, what else tells it from the other. */
    String told(Kept other) {
      return text.equals(other.text) ? text + "（" + name + "）" : text;
    }
  }

  private final Ledger ledger;
  private final Language language;
  private final Data.Lines lines;
  private final List<Problem> problems;
  private final TreeMap<String, Map<String, Kept>> editions = new TreeMap<>();
  private final Set<String> anchors = new HashSet<>();

  CorrectionReader(Ledger ledger, Language language, Data.Lines lines, List<Problem> problems) {
    this.ledger = ledger;
    this.language = language;
    this.lines = lines;
    this.problems = problems;
  }

  /**
   * What changed.
   *
   * @param edition date of the edition that is being made; editions of that day and later do not
   *     count as earlier ones
   * @param kept files of editions, accepted by their schema or told
   * @param files files of corrections, the same
   */
  Changes read(String edition, List<Node> kept, List<Node> files) {
    for (Node file : kept) {
      if (file instanceof Node.Mapping map) {
        Map<String, Kept> figures =
            editions.computeIfAbsent(
                LedgerReader.text(map, "edition"), date -> new LinkedHashMap<>());
        map.mappings("figures")
            .forEach(
                row -> figures.putIfAbsent(LedgerReader.text(row, "id"), Kept.of(row, language)));
      }
    }
    editions.tailMap(edition, true).clear();
    List<Changes.Correction> corrections = new ArrayList<>();
    Set<String> explained = new HashSet<>();
    String since = editions.isEmpty() ? "" : editions.lastKey();
    for (Node file : files) {
      if (file instanceof Node.Sequence rows) {
        for (Node item : rows.items()) {
          if (item instanceof Node.Mapping row) {
            correction(row).ifPresent(corrections::add);
            if (LedgerReader.text(row, "date").compareTo(since) > 0) {
              explained.add(LedgerReader.text(row, "figure"));
            }
          }
        }
      }
    }
    corrections.sort(Comparator.comparing(Changes.Correction::date).reversed());
    if (since.isEmpty()) {
      return new Changes("", corrections, List.of());
    }
    Map<String, Kept> last = editions.get(since);
    last.forEach((id, before) -> compare(id, before, since, explained));
    List<Figure> added =
        ledger.figures().values().stream().filter(f -> !last.containsKey(f.id())).toList();
    return new Changes(since, corrections, added);
  }

  private void compare(String id, Kept before, String since, Set<String> explained) {
    if (explained.contains(id)) {
      return;
    }
    Figure figure = ledger.figures().get(id);
    if (figure == null) {
      problems.add(
          Problem.of(Code.FIGURE_WITHDRAWN, before.position(), id, since, before.told(before)));
      return;
    }
    Kept now = Kept.of(figure, language);
    if (!now.same(before)) {
      problems.add(
          Problem.of(
              Code.FIGURE_CHANGED,
              figure.position(),
              id,
              since,
              before.told(now),
              now.told(before)));
    }
  }

  private Optional<Changes.Correction> correction(Node.Mapping row) {
    boolean figure = row.get("figure").isPresent();
    boolean chapter = row.get("chapter").isPresent();
    if (figure && chapter) {
      problems.add(
          Problem.of(Code.TWO_OF_ONE, LedgerReader.place(row, "chapter"), "figure", "chapter"));
      return Optional.empty();
    } else if (!figure && !chapter) {
      problems.add(Form.missing(row, "figure", "…"));
      return Optional.empty();
    }
    List<Inline> why = line(row, "why", 300);
    if (figure) {
      return ofFigure(row, LedgerReader.text(row, "figure"), why);
    }
    for (String key : List.of("was", "now")) {
      if (row.get(key).isEmpty()) {
        problems.add(Form.missing(row, key, "…"));
      }
    }
    String slug = LedgerReader.text(row, "chapter");
    return Optional.of(
        new Changes.Correction(
            anchor(row, slug),
            LedgerReader.text(row, "date"),
            slug,
            true,
            Optional.empty(),
            "",
            LedgerReader.text(row, "was"),
            line(row, "now", 200),
            why));
  }

  private Optional<Changes.Correction> ofFigure(Node.Mapping row, String id, List<Inline> why) {
    row.get("now")
        .ifPresent(
            now ->
                problems.add(
                    Problem.of(Code.TWO_OF_ONE, LedgerReader.place(row, "now"), "figure", "now")));
    Optional<Figure> figure = Optional.ofNullable(ledger.figures().get(id));
    String date = LedgerReader.text(row, "date");
    Map.Entry<String, Map<String, Kept>> earlier = editions.lowerEntry(date);
    Map.Entry<String, Map<String, Kept>> later = editions.ceilingEntry(date);
    Kept before = earlier == null ? null : earlier.getValue().get(id);
    Kept after =
        later == null
            ? figure.map(f -> Kept.of(f, language)).orElse(null)
            : later.getValue().get(id);
    if (before == null && after == null) {
      Set<String> known = new HashSet<>(ledger.figures().keySet());
      editions.values().forEach(e -> known.addAll(e.keySet()));
      problems.add(
          Problem.of(
              Code.UNKNOWN_FIGURE,
              LedgerReader.place(row, "figure"),
              id,
              Nearest.of(id, known).orElse("")));
      return Optional.empty();
    }
    String written = LedgerReader.text(row, "was");
    if (before == null && written.isEmpty()) {
      problems.add(Form.missing(row, "was", "…"));
      return Optional.empty();
    }
    if (before != null && after != null && before.same(after)) {
      problems.add(
          Problem.of(
              Code.NOTHING_CORRECTED,
              LedgerReader.place(row, "figure"),
              id,
              earlier.getKey(),
              before.text()));
      return Optional.empty();
    }
    if (before != null && !written.isEmpty() && !written.equals(before.text())) {
      problems.add(
          Problem.of(
              Code.CORRECTION_DIFFERS,
              LedgerReader.place(row, "was"),
              id,
              written,
              earlier.getKey(),
              before.text()));
    }
    String was = before == null ? written : after == null ? before.text() : before.told(after);
    String now = after == null ? "" : before == null ? after.text() : after.told(before);
    Position place = LedgerReader.place(row, "figure");
    return Optional.of(
        new Changes.Correction(
            anchor(row, id),
            date,
            id,
            false,
            figure,
            figure.isPresent() ? "" : before == null ? after.name() : before.name(),
            was,
            now.isEmpty() ? List.of() : List.of(new Inline.Text(place, now)),
            why));
  }

  private List<Inline> line(Node.Mapping row, String key, int max) {
    return row.get(key).orElse(null) instanceof Node.Scalar scalar
        ? lines.line(scalar, key, max, problems)
        : List.of();
  }

  private String anchor(Node.Mapping row, String subject) {
    String first = "cor-" + LedgerReader.text(row, "date") + "-" + subject;
    String anchor = first;
    for (int i = 2; !anchors.add(anchor); i++) {
      anchor = first + "-" + i;
    }
    return anchor;
  }
}
