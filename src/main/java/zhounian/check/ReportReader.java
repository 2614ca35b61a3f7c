package zhounian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import zhounian.model.Asset;
import zhounian.model.Changes;
import zhounian.model.Chapter;
import zhounian.model.Exhibit;
import zhounian.model.KeyFigure;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.Part;
import zhounian.model.PlainText;
import zhounian.model.Report;
import zhounian.model.Site;
import zhounian.model.Theme;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Puts together what {@code report.yml} says and what the chapters became. */
final class ReportReader {
  private final Index index;
  private final Ledger ledger;
  private final Map<String, Exhibit> exhibits;
  private final Map<String, Chapter> chapters;
  private final List<Problem> problems;

  /**
   * @param ledger complete, with its events and decisions
   */
  ReportReader(
      Index index,
      Ledger ledger,
      Map<String, Exhibit> exhibits,
      Map<String, Chapter> chapters,
      List<Problem> problems) {
    this.index = index;
    this.ledger = ledger;
    this.exhibits = exhibits;
    this.chapters = chapters;
    this.problems = problems;
  }

  Site site(
      Optional<Node.Mapping> file,
      Numbering numbering,
      List<Asset> images,
      Theme theme,
      Changes changes,
      boolean draft) {
    Node.Mapping map = file.orElse(new Node.Mapping(Position.of("content/report.yml"), List.of()));
    Report report = report(map);
    List<Part> parts = new ArrayList<>();
    for (Node.Mapping part : map.mappings("parts")) {
      parts.add(
          new Part(
              part.text("id").orElse(""),
              parts.size() + 1,
              PlainText.of(Chapters.line(index, part, "title", 20, problems)),
              Chapters.line(index, part, "summary", 90, problems),
              named(part.items("chapters"))));
    }
    List<Problem> barring = problems.stream().sorted(Problem.ORDER).toList();
    return new Site(
        report,
        named(map.items("front")),
        parts,
        ledger,
        exhibits,
        numbering.labels(),
        numbering.places(),
        images,
        theme,
        barring,
        draft,
        changes);
  }

  private List<Chapter> named(List<Node> slugs) {
    return slugs.stream()
        .filter(Node.Scalar.class::isInstance)
        .map(n -> chapters.get(((Node.Scalar) n).text()))
        .filter(Objects::nonNull)
        .toList();
  }

  private Report report(Node.Mapping map) {
    String period = map.text("period").filter(p -> p.matches("[0-9]{4}\\.\\.[0-9]{4}")).orElse("");
    if (!period.isEmpty() && period.substring(0, 4).compareTo(period.substring(6)) > 0) {
      problems.add(
          Problem.of(Code.YEARS_REVERSED, map.get("period").orElseThrow().position(), period));
    }
    List<KeyFigure> lead =
        map.get("lead-figure").orElse(null) instanceof Node.Mapping m
            ? Chapters.keyFigures(List.of(m), index, problems)
            : List.of();
    List<String> editors = new ArrayList<>();
    for (Node node : map.items("editors")) {
      if (node instanceof Node.Scalar scalar) {
        editors.add(scalar.text());
      }
    }
    return new Report(
        PlainText.of(Chapters.line(index, map, "title", 30, problems)),
        Chapters.line(index, map, "subtitle", 40, problems),
        Chapters.line(index, map, "lead", 120, problems),
        period.isEmpty() ? 1 : Integer.parseInt(period.substring(0, 4)),
        period.isEmpty() ? 1 : Integer.parseInt(period.substring(6)),
        map.text("edition").orElse(""),
        map.text("language").orElse("zh-CN"),
        map.text("publisher").orElse(""),
        editors,
        map.text("rights").orElse(""),
        map.text("address").orElse(""),
        Chapters.keyFigures(map.mappings("key-figures"), index, problems),
        lead.stream().findFirst(),
        exhibit(map, "lead-chart", "chart"),
        exhibit(map, "timeline", "timeline"));
  }

  private Optional<Exhibit> exhibit(Node.Mapping map, String key, String kind) {
    if (!(map.get(key).orElse(null) instanceof Node.Scalar scalar)) {
      return Optional.empty();
    }
    String reference = kind + "-" + scalar.text();
    Exhibit exhibit = exhibits.get(reference);
    if (exhibit == null) {
      List<String> ids =
          exhibits.values().stream()
              .filter(e -> e.kind().kind().equals(kind))
              .map(Exhibit::id)
              .toList();
      Optional<String> meant =
          ids.stream().filter(id -> scalar.text().equals(kind + "-" + id)).findFirst();
      problems.add(
          Problem.of(
              Code.UNKNOWN_EXHIBIT,
              scalar.position(),
              reference,
              meant.or(() -> Nearest.of(scalar.text(), ids)).orElse(""),
              scalar.text()));
    }
    return Optional.ofNullable(exhibit);
  }
}
