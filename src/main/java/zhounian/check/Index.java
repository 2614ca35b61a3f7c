package zhounian.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhounian.ledger.Accounting;
import zhounian.ledger.Spelling;
import zhounian.ledger.Units;
import zhounian.model.Ledger;
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
    Language language) {
  Index {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    pages = Collections.unmodifiableMap(new TreeMap<>(pages));
    slugs = Collections.unmodifiableMap(new TreeMap<>(slugs));
    images = Collections.unmodifiableSet(new TreeSet<>(images));
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
        language);
  }
}
