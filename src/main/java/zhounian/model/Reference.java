package zhounian.model;

import java.util.List;
import zhounian.problem.Position;

/**
 * A source of {@code sources.yml}, after CSL.
 *
 * @param type CSL type: {@code article-magazine}, {@code article-newspaper}, {@code webpage} …
 * @param authors names as printed; where the file tells family and given name apart, the family
 *     name first and a no-break space between them, but in Han names
 * @param issued year, year-month or year-month-day as {@code 2024}, {@code 2024-02}, {@code
 *     2024-02-01}; empty where the source prints no date
 * @param fields all other single-valued CSL fields, in order of the file
 */
public record Reference(
    Position position,
    String id,
    String type,
    String title,
    List<String> authors,
    String issued,
    java.util.Map<String, String> fields) {
  public Reference {
    authors = List.copyOf(authors);
    fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
  }

  /** The authors in short: the family name alone where the file tells it apart. */
  public List<String> shortNames() {
    return authors.stream()
        .map(
            author -> {
              int gap = author.indexOf('\u00a0');
              return gap > 0 ? author.substring(0, gap) : author;
            })
        .toList();
  }

  /** A CSL field by name; empty where it is missing. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
