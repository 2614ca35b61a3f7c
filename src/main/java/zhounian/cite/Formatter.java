package zhounian.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.output.Bibliography;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import zhounian.model.Reference;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** The library at work: one run for each language that the sources are in. */
final class Formatter {
  private static final Pattern NUMBER =
      Pattern.compile("<(?:text|number)\\b[^<>]*\\bvariable=[\"']citation-number[\"'][^<>]*/>");
  private static final Pattern CAPITALS =
      Pattern.compile("<name-part\\b(?=[^<>]*\\bname=[\"']family)[^<>]*text-case=[\"']uppercase");

  private Formatter() {}

  /** Entries as HTML by id; where the style fails there is none. */
  static Checked<Map<String, String>> format(
      Collection<Reference> references, String style, Map<String, String> locales) {
    boolean capitals = CAPITALS.matcher(style).find();
    Map<String, List<CSLItemData>> byLocale = new TreeMap<>();
    for (Reference reference : references) {
      String locale = Language.locale(reference, locales);
      byLocale
          .computeIfAbsent(locale, l -> new ArrayList<>())
          .add(Items.item(reference, locale, capitals));
    }
    Map<String, String> entries = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    byLocale.forEach(
        (locale, items) -> {
          try {
            entries.putAll(run(unnumbered(style), locale, items, locales));
          } catch (IOException | RuntimeException e) {
            // The library has no exceptions of its own for a style that contradicts itself.
            problems.add(
                Problem.of(
                    Code.CITATION_STYLE,
                    Position.of("templates/" + zhounian.cite.Bibliography.STYLE),
                    "<style>"));
          }
        });
    return new Checked<>(entries, problems);
  }

  /** The style without the number that it sets before each entry. */
  private static String unnumbered(String style) {
    int bibliography = style.indexOf("<bibliography");
    return style.substring(0, bibliography)
        + NUMBER.matcher(style.substring(bibliography)).replaceAll("");
  }

  private static Map<String, String> run(
      String style, String locale, List<CSLItemData> items, Map<String, String> locales)
      throws IOException {
    CSL csl =
        new CSL(
            new ListItemDataProvider(items),
            language -> {
              String text = locales.get(language);
              if (text == null) {
                throw new IllegalArgumentException("no CSL locale for " + language);
              }
              return text;
            },
            null,
            style,
            locale);
    csl.setOutputFormat(new EntryFormat());
    csl.setConvertLinks(true);
    csl.registerCitationItems(items.stream().map(CSLItemData::getId).toList(), true);
    Map<String, String> entries = new LinkedHashMap<>();
    for (CSLItemData item : items) {
      Bibliography one = csl.makeBibliography(i -> i.getId().equals(item.getId()));
      if (one.getEntries().length > 0 && !one.getEntries()[0].isBlank()) {
        entries.put(item.getId(), one.getEntries()[0].strip());
      }
    }
    return entries;
  }
}
