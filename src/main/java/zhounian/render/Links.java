package zhounian.render;

import zhounian.model.Target;

/** Addresses inside the report, by medium: relative ones that end in a file name, or anchors. */
final class Links {
  private final Medium medium;

  Links(Medium medium) {
    this.medium = medium;
  }

  /** Where a target is. */
  String to(Target target) {
    if (medium == Medium.PRINT) {
      return "#" + anchor(target.page(), target.anchor());
    }
    String page = target.page() + ".html";
    return target.anchor().isEmpty() ? page : page + "#" + target.anchor();
  }

  /**
   * The id that an anchor of a page has in this medium: in one document a page's anchors need its
   * name.
   */
  String anchor(String page, String anchor) {
    if (medium == Medium.SITE) {
      return anchor;
    }
    return anchor.isEmpty() ? page : page + "--" + anchor;
  }

  /** Where the ledger tells a figure's origin. */
  String figure(String id) {
    return to(new Target("figures", "fig-" + id));
  }

  /** Where a source is listed. */
  String source(String id) {
    return to(new Target("sources", "src-" + id));
  }
}
