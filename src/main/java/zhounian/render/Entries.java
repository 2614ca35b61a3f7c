package zhounian.render;

/** The formatted entries of the sources. */
@FunctionalInterface
interface Entries {
  /**
   * An entry as well-formed HTML, without its number.
   *
   * @param id of the source
   * @param locator page or section, as written; may be empty
   */
  String html(String id, String locator);
}
