package zhounian.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.ledger.NamesAlike;
import zhounian.ledger.NamesAlike.Kind;
import zhounian.ledger.NamesAlike.Name;
import zhounian.ledger.Spelling;
import zhounian.model.Event;
import zhounian.model.Inline;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.PlainText;
import zhounian.model.Source;
import zhounian.model.Sources;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Names that are written in two ways: within the data, and in everything that the editors write.
 * Quotations and the titles of sources are other people's words and are left as they are.
 *
 * @param rows what {@code names.yml} declares and {@code conflicts.yml} decides
 * @param spelling the same and the names of places, to read text with
 * @param words lines of the data that are shown as they stand
 * @param names declared names and where they stand
 */
record Naming(
    List<Spelling.Row> rows, Spelling spelling, List<Node.Scalar> words, List<Name> names) {
  private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{1,60})》");

  /** Fields of data files that are shown as they stand, by file. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "metrics", List.of("name", "definition"),
          "places", List.of("name", "note"),
          "figures", List.of("note"),
          "events", List.of("note"));

  static Naming of(Map<String, List<Node.Mapping>> files) {
    List<Spelling.Row> rows = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (Node.Mapping row : files.get("names")) {
      rows.add(
          new Spelling.Row(
              LedgerReader.text(row, "name"),
              LedgerReader.texts(row, "also"),
              LedgerReader.texts(row, "not"),
              LedgerReader.texts(row, "unlike")));
      row.get("name").ifPresent(node -> add(names, node, Kind.NAME));
      row.items("also").forEach(node -> add(names, node, Kind.NAME));
    }
    for (Node.Mapping row : files.get("conflicts")) {
      String chosen = LedgerReader.text(row, "chosen");
      List<String> others =
          LedgerReader.texts(row, "names").stream().filter(n -> !n.equals(chosen)).toList();
      if (!others.isEmpty()) {
        rows.add(new Spelling.Row(chosen, List.of(), others, List.of()));
      }
    }
    List<Spelling.Row> all = new ArrayList<>(rows);
    for (Node.Mapping row : files.get("places")) {
      all.add(Spelling.Row.of(LedgerReader.text(row, "name")));
      row.get("name").ifPresent(node -> add(names, node, Kind.NAME));
    }
    List<Node.Scalar> words = new ArrayList<>();
    WORDS.forEach(
        (file, keys) ->
            files
                .get(file)
                .forEach(
                    row ->
                        keys.forEach(
                            key -> {
                              if (row.get(key).orElse(null) instanceof Node.Scalar scalar) {
                                words.add(scalar);
                              }
                            })));
    return new Naming(rows, Spelling.of(all), words, names);
  }

  private static void add(List<Name> names, Node node, Kind kind) {
    if (node instanceof Node.Scalar scalar) {
      names.add(new Name(scalar.position(), kind, scalar.text()));
    }
  }

  /** Holds all names of a report against each other, and what data files say against them. */
  void check(Ledger ledger, Sources sources, Memory memory, List<Problem> problems) {
    for (Node.Scalar scalar : words) {
      Position start = scalar.position().at(scalar.quoted() ? 1 : 0, 1);
      check(Settler.text(start, scalar.text()), scalar.text(), spelling, problems);
    }
    List<Name> all = new ArrayList<>(names);
    ledger.metrics().values().forEach(m -> all.add(new Name(m.position(), Kind.METRIC, m.name())));
    for (Event event : ledger.events().values()) {
      all.add(new Name(event.position(), Kind.EVENT, PlainText.of(event.title())));
    }
    ledger
        .references()
        .values()
        .forEach(
            reference -> {
              for (String author : reference.authors()) {
                Kind kind = author.length() > 4 ? Kind.NAME : Kind.PERSON;
                all.add(new Name(reference.position(), kind, author));
              }
              for (String key : List.of("container-title", "publisher")) {
                String name = reference.fields().getOrDefault(key, "");
                all.add(new Name(reference.position(), Kind.NAME, name));
              }
            });
    words.forEach(scalar -> titles(scalar.position(), scalar.text(), all));
    sources
        .chapters()
        .forEach(chapter -> all.addAll(memory.titles(chapter, () -> titles(chapter))));
    Set<String> places = new LinkedHashSet<>();
    ledger.regions().values().forEach(region -> places.add(region.name()));
    BiPredicate<String, String> answered = spelling.answered();
    for (NamesAlike.Pair pair : NamesAlike.find(all, places, answered)) {
      problems.add(
          Problem.of(
              Code.NAMES_ALIKE,
              pair.second().position(),
              pair.second().text(),
              pair.first().text(),
              place(pair.first().position())));
    }
  }

  private static List<Name> titles(Source chapter) {
    List<Name> names = new ArrayList<>();
    String text = chapter.text();
    int line = chapter.bodyLine();
    int start = chapter.bodyStart();
    // most lines name no document: they are only counted
    for (int at = text.indexOf('《', start); at >= 0; at = text.indexOf('《', start)) {
      for (int end = text.indexOf('\n', start); end >= 0 && end < at; ) {
        start = end + 1;
        line++;
        end = text.indexOf('\n', start);
      }
      int end = text.indexOf('\n', at);
      String whole = text.substring(start, end < 0 ? text.length() : end);
      titles(Position.of(chapter.path(), line, 1), whole, names);
      start += whole.length(); // its line end is counted with the next
    }
    return List.copyOf(names);
  }

  private static void titles(Position start, String text, List<Name> names) {
    Matcher title = TITLE.matcher(text);
    while (title.find()) {
      int column = text.codePointCount(0, title.start(1));
      String words = title.group(1);
      Position place = start.at(column, words.codePointCount(0, words.length()));
      names.add(new Name(place, Kind.TITLE, words));
    }
  }

  private static String place(Position position) {
    return position.file() + ":" + position.line();
  }

  /**
   * Adds a problem for every name of a line that is not written as it should be.
   *
   * @param text what {@link Numbers#written} makes of the line
   */
  static void check(List<Inline> line, String text, Spelling spelling, List<Problem> problems) {
    List<Spelling.Slip> slips = spelling.slips(text);
    if (slips.isEmpty()) {
      return;
    }
    NavigableMap<Integer, Inline.Text> pieces = Numbers.pieces(line);
    for (Spelling.Slip slip : slips) {
      Map.Entry<Integer, Inline.Text> piece = pieces.floorEntry(slip.start());
      String name = text.substring(slip.start(), slip.end());
      String before = text.substring(piece.getKey(), slip.start());
      problems.add(
          Problem.of(
              slip.declared() ? Code.NAME_OTHERWISE : Code.NAME_MISSPELT,
              piece
                  .getValue()
                  .position()
                  .at(
                      before.codePointCount(0, before.length()),
                      name.codePointCount(0, name.length())),
              name,
              slip.meant()));
    }
  }
}
