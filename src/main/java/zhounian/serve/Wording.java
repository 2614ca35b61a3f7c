package zhounian.serve;

/**
 * The words that the preview adds to pages, in the language of messages.
 *
 * @param language the tag for {@code lang}, such as {@code zh-CN}
 * @param stale over the problems, where the page is the last one that could be made
 * @param open over the problems, where the page was made with them
 * @param first over the problems, where no page could be made yet
 * @param waiting before the first pages are made
 * @param printing while the PDF is made
 * @param close the button that folds the problems away
 * @param missing title of the page for an address without one, where the site has none of its own
 */
public record Wording(
    String language,
    String stale,
    String open,
    String first,
    String waiting,
    String printing,
    String close,
    String missing) {}
