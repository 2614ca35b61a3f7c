package zhounian.model;

/**
 * Where something was read.
 *
 * @param source id in {@code sources.yml}
 * @param at page, section or line, as a reader can find it; may be empty
 * @param quote the source's words, at most 40 characters
 * @param read why the value cannot be read in the quotation as it stands; empty where it can
 */
public record Evidence(String source, String at, String quote, String read) {

  /** Evidence in which the value can be read. */
  public Evidence(String source, String at, String quote) {
    this(source, at, quote, "");
  }
}
