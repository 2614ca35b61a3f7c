package zhounian.model;

/**
 * A place in the report that can be linked to.
 *
 * @param page slug of the page: {@code rail}, {@code sources}, {@code index}
 * @param anchor id on that page; empty for its top
 */
public record Target(String page, String anchor) {}
