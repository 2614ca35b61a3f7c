package zhounian.model;

import java.util.List;

/**
 * A part of the report.
 *
 * @param number 1-based
 */
public record Part(
    String id, int number, String title, List<Inline> summary, List<Chapter> chapters) {
  public Part {
    summary = List.copyOf(summary);
    chapters = List.copyOf(chapters);
  }
}
