package zhounian.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.model.Reference;
import zhounian.model.Words;

/** How a source is called where a whole entry is too long: under a chart, beside a number. */
final class SourceNames {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private SourceNames() {}

  /** Its authors, the first two of them, or its title. */
  static String brief(Reference reference, Words words) {
    List<String> authors = reference.shortNames();
    if (authors.isEmpty()) {
      return words.say("source-title", reference.title());
    }
    return authors.size() <= 2
        ? String.join(words.say("between-names"), authors)
        : words.say("and-others", String.join(words.say("between-more"), authors.subList(0, 2)));
  }

  /**
   * Where it appeared: 《天津支部生活》2024年第2期. A source that appeared on its own has its title there, if
   * its authors go before, and its date.
   */
  static String where(Reference reference, Words words) {
    String container = reference.field("container-title");
    String issued = reference.issued();
    String issue = reference.field("issue");
    Matcher year = YEAR.matcher(issued);
    if (!container.isEmpty() && !issue.isEmpty() && year.find()) {
      return words.say("source-issue", container, year.group(), issue);
    }
    String name = container.isEmpty() ? reference.title() : container;
    boolean named = container.isEmpty() && reference.authors().isEmpty();
    String title = named ? "" : words.say("source-title", name);
    String comma = title.isEmpty() || issued.isEmpty() ? "" : words.say("comma");
    return title + comma + words.date(issued);
  }
}
