package zhounian.model;

import java.util.Optional;

/**
 * One text file of the project, read.
 *
 * @param path from the project's folder, with {@code /}: {@code content/chapters/01-rail.md}
 * @param text the whole file without byte-order mark, line ends as {@code \n}
 * @param data its YAML: the whole file, or the front matter of a chapter; empty where the file has
 *     none or it could not be read
 * @param body the Markdown after the front matter; empty for data files
 * @param bodyLine the 1-based line of the file on which {@code body} starts
 */
public record Source(String path, String text, Optional<Node> data, String body, int bodyLine) {}
