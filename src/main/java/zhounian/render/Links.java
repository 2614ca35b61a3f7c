package zhounian.render;

import zhounian.model.Target;

/** Addresses inside the report, by medium: relative ones that end in a file name, or anchors. */
final class Links {
  private final Medium medium;
  private final String root;

  /** For a page that stands beside the front page. */
  Links(Medium medium) {
    this(medium, "");
  }

  /**
   * @param page slug of the page that the links stand on; one in a folder, {@code figures/rail},
   *     has a slash
   */
  Links(Medium medium, String page) {
    this.medium = medium;
    this.root = medium == Medium.SITE ? root(page) : "";
  }

  /** What leads from a page to the folder of the front page: nothing or {@code ../}. */
  static String root(String page) {
    String root = "";
    for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', slash + 1)) {
      root += "../";
    }
    return root;
  }

  /** Where a file of the site is. */
  String file(String path) {
    return root + path;
  }

  /** Where a target is. */
  String to(Target target) {
    if (medium == Medium.PRINT) {
      return "#" + anchor(target.page(), target.anchor());
    }
    String page = root + target.page() + ".html";
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

  /** Where a figure's origin is told: its page, or its row of the printed ledger. */
  String figure(String id) {
    return medium == Medium.SITE ? root + page(id) + ".html" : row(id);
  }

  /** A figure's row of the ledger. */
  String row(String id) {
    return to(new Target("figures", "fig-" + id));
  }

  /** Slug of a figure's page. */
  static String page(String id) {
    return "figures/" + id;
  }

  /** Where a source is listed. */
  String source(String id) {
    return to(new Target("sources", "src-" + id));
  }
}
