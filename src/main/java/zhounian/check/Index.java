package zhounian.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import zhounian.ledger.Accounting;
import zhounian.ledger.Spelling;
import zhounian.ledger.Units;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Reference;
import zhounian.model.Target;
import zhounian.model.Words;
import zhounian.problem.Language;

/**
 * Everything that a line of text can refer to, known before any line is settled.
 *
 * @param labels what a cross reference prints, by reference
 * @param places where it leads, by reference
 * @param pages anchors by page slug
 * @param slugs page slugs by each name that a link may use: slug, alias, file name
 * @param images paths from {@code content/}
 * @param answers takes down what is asked; empty where nobody wants to know
 */
record Index(
    Ledger ledger,
    Units units,
    Accounting accounting,
    Spelling spelling,
    Map<String, String> labels,
    Map<String, Target> places,
    Map<String, Set<String>> pages,
    Map<String, String> slugs,
    Set<String> images,
    Words words,
    Language language,
    Optional<Answers> answers) {

  /** The same, with each question and answer taken down. */
  Index asked(Answers by) {
    return new Index(
        ledger,
        units,
        accounting,
        spelling,
        labels,
        places,
        pages,
        slugs,
        images,
        words,
        language,
        Optional.of(by));
  }

  /** A figure of the ledger by its id; null where there is none. */
  Figure figure(String id) {
    return told((index, key) -> index.ledger.figures().get(key), id, ledger.figures().get(id));
  }

  /** A source of the ledger by its id; null where there is none. */
  Reference reference(String id) {
    return told(
        (index, key) -> index.ledger.references().get(key), id, ledger.references().get(id));
  }

  /** What a cross reference prints. */
  String label(String reference) {
    return told((index, key) -> index.labels.get(key), reference, labels.get(reference));
  }

  /** Where a cross reference leads; null where there is no such thing. */
  Target place(String reference) {
    return told((index, key) -> index.places.get(key), reference, places.get(reference));
  }

  /** Slug of a page by any of its names; null where there is none. */
  String slug(String name) {
    return told((index, key) -> index.slugs.get(key), name, slugs.get(name));
  }

  /** Whether a page that there is has an anchor. */
  boolean hasAnchor(String slug, String anchor) {
    return told(
        (index, key) -> index.pages.getOrDefault(slug, Set.of()).contains(key),
        anchor,
        pages.get(slug).contains(anchor));
  }

  /** Whether there is a picture at a path. */
  boolean hasImage(String path) {
    return told((index, key) -> index.images.contains(key), path, images.contains(path));
  }

  private <T> T told(BiFunction<Index, String, Object> question, String key, T answer) {
    answers.ifPresent(all -> all.add(question, key, answer));
    return answer;
  }

  /** The same for lines that tell how others write a name. */
  Index withoutSpelling() {
    return new Index(
        ledger,
        units,
        accounting,
        Spelling.of(List.of()),
        labels,
        places,
        pages,
        slugs,
        images,
        words,
        language,
        answers);
  }
}
