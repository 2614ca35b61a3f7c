package zhounian.render;

import zhounian.model.Reference;

/** How sources are cited, after a citation style. */
public interface Bibliography {
  /**
   * The entry of a source as well-formed HTML, every character of the content escaped.
   *
   * @param locator page or section, as written; may be empty
   */
  String html(Reference reference, String locator);

  /** The entry of a source as plain text. */
  String plain(Reference reference);
}
