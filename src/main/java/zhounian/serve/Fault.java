package zhounian.serve;

/**
 * A problem as the page shows it, in the words of people.
 *
 * @param headline place, severity, code and what was found, in one line
 * @param detail the line that it is on, what was expected and the cure; may have several lines
 * @param stops whether the pages could not be made because of it
 */
public record Fault(String headline, String detail, boolean stops) {}
