package zhounian.cite;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhounian.model.Reference;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

/**
 * The formatted entries of all sources of a report, made once; no entry has its number, for a
 * chapter's notes and the list of references count differently.
 *
 * <p>Every entry is set in its own source's language: Chinese ones end a long list of authors in 等,
 * all others in “et al.” (GB/T 7714—2015, 8.1.2).
 */
public final class Bibliography {
  /** Path of the CSL style from {@code templates/}; a project's file of this name replaces ours. */
  public static final String STYLE = "csl/style.csl";

  /** Paths of the CSL locales from {@code templates/}, by language. */
  public static final Map<String, String> LOCALES =
      Collections.unmodifiableMap(
          new TreeMap<>(Map.of("zh-CN", "csl/zh-cn.xml", "en-US", "csl/en-us.xml")));

  private record Entry(Reference reference, String html) {}

  private final Map<String, Entry> entries;

  private Bibliography(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /**
   * Formats every reference. This takes a few hundred milliseconds, most of them for reading style
   * and locales: ask once and keep the answer.
   *
   * @param references the sources; of two with the same id the first counts
   * @param style text of an independent CSL 1.0 style with a bibliography, normally of {@link
   *     #STYLE}
   * @param locales texts of CSL locales by language, {@code zh-CN} and {@code en-US} at least
   * @param own whether any of these texts is the project's own, and so has to be looked at before
   *     it is handed to the library
   * @return the entries; {@link zhounian.problem.Code#TEMPLATE} for a style or a locale that cannot
   *     be used, and then every entry that could not be formatted has authors and title only
   * @throws IllegalArgumentException where {@code zh-CN} or {@code en-US} is missing
   */
  public static Checked<Bibliography> of(
      Collection<Reference> references, String style, Map<String, String> locales, boolean own) {
    for (String language : LOCALES.keySet()) {
      if (!locales.containsKey(language)) {
        throw new IllegalArgumentException("no CSL locale for " + language);
      }
    }
    Map<String, Reference> byId = new LinkedHashMap<>();
    references.forEach(r -> byId.putIfAbsent(r.id(), r));
    List<Problem> problems = own ? StyleCheck.problems(style, locales) : List.of();
    Map<String, String> formatted = Map.of();
    if (problems.isEmpty()) {
      Checked<Map<String, String>> result = Formatter.format(byId.values(), style, locales);
      problems = result.problems();
      formatted = result.value();
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Reference reference : byId.values()) {
      String html = formatted.get(reference.id());
      entries.put(reference.id(), new Entry(reference, html == null ? bare(reference) : html));
    }
    return new Checked<>(new Bibliography(entries), problems);
  }

  /** An entry without a style: {@code authors. title.} */
  private static String bare(Reference reference) {
    String authors = String.join(", ", reference.authors());
    String text = authors.isEmpty() ? reference.title() : authors + ". " + reference.title();
    return Markup.escape(text + ".");
  }

  /**
   * An entry as plain text, without its number.
   *
   * @throws IllegalArgumentException where there is no such source
   */
  public String plain(String id) {
    return plain(id, "");
  }

  /**
   * An entry as plain text, without its number, and the place in the source at its end.
   *
   * @param locator page or section as written in a citation; may be empty
   * @throws IllegalArgumentException where there is no such source
   */
  public String plain(String id, String locator) {
    return Markup.strip(html(id, locator));
  }

  /**
   * An entry as HTML that is well-formed XML too, without its number: phrasing content, addresses
   * and DOIs linked.
   *
   * @throws IllegalArgumentException where there is no such source
   */
  public String html(String id) {
    return html(id, "");
  }

  /**
   * An entry as HTML, without its number, and the place in the source at its end.
   *
   * @param locator page or section as written in a citation; may be empty
   * @throws IllegalArgumentException where there is no such source
   */
  public String html(String id, String locator) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("no source '" + id + "'");
    }
    if (locator.isBlank()) {
      return entry.html();
    }
    boolean stop = entry.html().endsWith(".");
    String body = stop ? entry.html().substring(0, entry.html().length() - 1) : entry.html();
    return body + Markup.escape(Locator.of(entry.reference(), locator)) + (stop ? "." : "");
  }
}
