package zhounian.model;

import java.util.Optional;

/**
 * One text file of the project, read.
 *
 * @param path from the project's folder, with {@code /}: {@code content/chapters/01-rail.md}
 * @param text the whole file without byte-order mark, line ends as {@code \n}
 * @param data its YAML: the whole file, or the front matter of a chapter; empty where the file has
 *     none or it could not be read
 * @param bodyStart where in {@code text} the Markdown after the front matter starts; at its end for
 *     files without any
 * @param bodyLine the 1-based line of the file on which it starts
 */
public record Source(String path, String text, Optional<Node> data, int bodyStart, int bodyLine) {

  /** A file without Markdown. */
  public Source(String path, String text, Optional<Node> data) {
    this(path, text, data, text.length(), 1);
  }

  /** The Markdown; cut out anew each time, for most of a report's weight is here. */
  public String body() {
    return text.substring(bodyStart);
  }
}
