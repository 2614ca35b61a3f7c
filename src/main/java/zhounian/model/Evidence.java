package zhounian.model;

/**
 * Where something was read.
 *
 * @param source id in {@code sources.yml}
 * @param at page, section or line, as a reader can find it; may be empty
 * @param quote the source's words, at most 40 characters
 */
public record Evidence(String source, String at, String quote) {}
