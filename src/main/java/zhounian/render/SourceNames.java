package zhounian.render;

import java.util.List;
import zhounian.model.Reference;

/** How a source is called where a whole entry is too long: under a chart, beside a number. */
final class SourceNames {
  private SourceNames() {}

  /** Its authors, the first two of them, or its title. */
  static String brief(Reference reference) {
    List<String> authors = reference.authors();
    if (authors.isEmpty()) {
      return "《" + reference.title() + "》";
    }
    return authors.size() <= 2
        ? String.join("、", authors)
        : authors.get(0) + "、" + authors.get(1) + "等";
  }

  /** Author and where it appeared: 李国平，《天津支部生活》2024年第2期. */
  static String line(Reference reference) {
    StringBuilder out = new StringBuilder(brief(reference));
    String container = reference.field("container-title");
    if (!container.isEmpty()) {
      out.append("，《").append(container).append("》");
    } else if (!reference.authors().isEmpty()) {
      out.append("，《").append(reference.title()).append("》");
    }
    if (!reference.issued().isEmpty()) {
      String issue = reference.field("issue");
      String year = reference.issued().substring(0, 4);
      out.append(container.isEmpty() ? "，" : "");
      out.append(issue.isEmpty() ? reference.issued() : year + "年第" + issue + "期");
    }
    return out.toString();
  }
}
