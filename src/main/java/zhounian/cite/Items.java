package zhounian.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.model.Reference;

/** Our sources as the library's items. */
final class Items {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final Pattern DOI_ADDRESS =
      Pattern.compile("https?://(?:dx\\.)?doi\\.org/", Pattern.CASE_INSENSITIVE);

  /** The fields that are text; everything else in a source is not for readers, or a list. */
  private static final Set<String> TEXTS =
      Set.of(
          "archive",
          "archive_location",
          "archive-place",
          "chapter-number",
          "collection-number",
          "collection-title",
          "container-title",
          "event-place",
          "event-title",
          "genre",
          "ISBN",
          "ISSN",
          "issue",
          "medium",
          "number-of-pages",
          "number-of-volumes",
          "page",
          "publisher",
          "publisher-place",
          "scale",
          "section",
          "status",
          "version",
          "volume",
          "volume-title",
          "URL");

  /** The types that the library knows and a source may have; others are documents. */
  private static final Set<String> TYPES =
      Set.of(
          "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "dataset",
          "document",
          "entry-dictionary",
          "entry-encyclopedia",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "map",
          "motion_picture",
          "pamphlet",
          "paper-conference",
          "patent",
          "periodical",
          "post",
          "post-weblog",
          "regulation",
          "report",
          "review",
          "software",
          "speech",
          "standard",
          "thesis",
          "treaty",
          "webpage");

  private Items() {}

  /**
   * One source.
   *
   * @param capitals whether the style sets family names in capitals; done here, for the library
   *     would do it after the machine's locale
   */
  static CSLItemData item(Reference reference, String locale, boolean capitals) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", reference.id());
    json.put("type", TYPES.contains(reference.type()) ? reference.type() : "document");
    json.put("language", locale);
    boolean chinese = Language.chinese(reference);
    String title = reference.title().strip();
    json.put("title", !title.isEmpty() ? title : chinese ? "[无题名]" : "[untitled]");
    reference
        .fields()
        .forEach(
            (name, value) -> {
              if (TEXTS.contains(name) && !value.isBlank()) {
                json.put(name, value.strip());
              }
            });
    edition(reference, chinese, json);
    number(reference, json);
    doi(reference, json);
    List<Map<String, Object>> authors = new ArrayList<>();
    for (String author : reference.authors()) {
      if (!author.isBlank()) {
        authors.add(name(author.strip(), capitals));
      }
    }
    if (!authors.isEmpty()) {
      json.put("author", authors);
    }
    if (!reference.issued().isBlank()) {
      json.put("issued", date(reference.issued().strip()));
    }
    String accessed = reference.field("accessed").strip();
    if (DATE.matcher(accessed).matches()) {
      json.put("accessed", date(accessed));
    }
    return CSLItemData.fromJson(json);
  }

  /**
   * The edition as GB/T 7714—2015, 8.4 writes it: {@code 2版}, {@code 2nd ed.}; a first edition is
   * not mentioned. The library would write {@code 2 版} and {@code 2 ed.}
   */
  private static void edition(Reference reference, boolean chinese, Map<String, Object> json) {
    String edition = reference.field("edition").strip();
    if (edition.isEmpty() || edition.equals("1")) {
      return;
    }
    String text = edition;
    if (WHOLE.matcher(edition).matches()) {
      text = chinese ? edition + "版" : ordinal(edition) + " ed.";
    }
    json.put("edition", text);
  }

  private static String ordinal(String number) {
    boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
    String end =
        switch (teen ? '0' : number.charAt(number.length() - 1)) {
          case '1' -> "st";
          case '2' -> "nd";
          case '3' -> "rd";
          default -> "th";
        };
    return number + end;
  }

  /**
   * The number of a document. Of {@code 京政发〔2024〕3号} the library would keep the digits alone, so
   * such a number goes to the title's end, where the standard has it anyhow.
   */
  private static void number(Reference reference, Map<String, Object> json) {
    String number = reference.field("number").strip();
    if (number.isEmpty()) {
      return;
    }
    if (WHOLE.matcher(number).matches()) {
      json.put("number", number);
    } else {
      json.put("title", json.get("title") + ": " + number);
    }
  }

  /** A DOI that the address already holds is left out (GB/T 7714—2015, 8.10). */
  private static void doi(Reference reference, Map<String, Object> json) {
    String doi = DOI_ADDRESS.matcher(reference.field("DOI").strip()).replaceFirst("");
    if (!doi.isEmpty() && !reference.field("URL").contains(doi)) {
      json.put("DOI", doi);
    }
  }

  /**
   * A name as printed, or family and given name with a no-break space between them. Han names have
   * no space in them.
   */
  private static Map<String, Object> name(String author, boolean capitals) {
    int gap = author.indexOf('\u00a0');
    if (gap > 0 && !Language.han(author)) {
      String family = author.substring(0, gap);
      return Map.of(
          "family",
          capitals ? family.toUpperCase(Locale.ROOT) : family,
          "given",
          author.substring(gap + 1));
    }
    return Map.of("literal", Language.han(author) ? author.replace("\u00a0", "") : author);
  }

  /**
   * A date, or in square brackets what is not printed in the source but inferred: {@code [2025年末]},
   * {@code [2026]} (GB/T 7714—2015, 8.8.4.3).
   */
  private static Map<String, Object> date(String text) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      List<Object> parts = new ArrayList<>();
      for (int i = 1; i <= 3 && date.group(i) != null; i++) {
        parts.add(Integer.valueOf(date.group(i)));
      }
      return Map.of("date-parts", List.of(parts));
    }
    Matcher year = YEAR.matcher(text);
    String inferred = year.matches() ? year.group(1) : text.replaceAll("^[\\[〔]|[\\]〕]$", "");
    return Map.of("literal", "[" + inferred + "]");
  }
}
