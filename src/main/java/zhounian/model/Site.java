package zhounian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole report, checked: every link, mark and reference in it is settled.
 *
 * @param front unnumbered chapters before the parts
 * @param exhibits by reference ({@code chart-rail-length}), in order of the data files
 * @param labels what cross references print, by reference: {@code 图 3-2}
 * @param places where each referenced thing stands, by reference
 * @param problems what bars publication; empty unless this is a draft
 * @param draft whether every page is to carry 草稿
 * @param changes what changed since the last edition
 */
public record Site(
    Report report,
    List<Chapter> front,
    List<Part> parts,
    Ledger ledger,
    Map<String, Exhibit> exhibits,
    Map<String, String> labels,
    Map<String, Target> places,
    List<Asset> images,
    Theme theme,
    List<zhounian.problem.Problem> problems,
    boolean draft,
    Changes changes) {
  public Site {
    front = List.copyOf(front);
    parts = List.copyOf(parts);
    exhibits = Collections.unmodifiableMap(new LinkedHashMap<>(exhibits));
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    images = List.copyOf(images);
    problems = List.copyOf(problems);
  }

  /** The site of a first edition. */
  public Site(
      Report report,
      List<Chapter> front,
      List<Part> parts,
      Ledger ledger,
      Map<String, Exhibit> exhibits,
      Map<String, String> labels,
      Map<String, Target> places,
      List<Asset> images,
      Theme theme,
      List<zhounian.problem.Problem> problems,
      boolean draft) {
    this(
        report,
        front,
        parts,
        ledger,
        exhibits,
        labels,
        places,
        images,
        theme,
        problems,
        draft,
        Changes.NONE);
  }

  /** All chapters in reading order. */
  public List<Chapter> chapters() {
    List<Chapter> all = new java.util.ArrayList<>(front);
    parts.forEach(part -> all.addAll(part.chapters()));
    return List.copyOf(all);
  }
}
