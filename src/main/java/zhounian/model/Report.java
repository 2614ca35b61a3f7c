package zhounian.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code report.yml} says.
 *
 * @param firstYear first year covered
 * @param lastYear last year covered
 * @param edition date of the edition, {@code 2026-11-21}: the only date in the output that is not
 *     the content's
 * @param language BCP 47
 * @param address absolute address of the site, ends with {@code /}; empty where none is given
 */
public record Report(
    String title,
    List<Inline> subtitle,
    List<Inline> lead,
    int firstYear,
    int lastYear,
    String edition,
    String language,
    String publisher,
    List<String> editors,
    String rights,
    String address,
    List<KeyFigure> keyFigures,
    Optional<KeyFigure> leadFigure,
    Optional<Exhibit> leadChart,
    Optional<Exhibit> timeline) {
  public Report {
    subtitle = List.copyOf(subtitle);
    lead = List.copyOf(lead);
    editors = List.copyOf(editors);
    keyFigures = List.copyOf(keyFigures);
  }
}
