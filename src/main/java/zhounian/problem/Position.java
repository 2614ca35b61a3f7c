package zhounian.problem;

/**
 * A place in a file of the project.
 *
 * @param file path from the project's folder, with {@code /}
 * @param line 1-based; 0 means the file as a whole
 * @param column 1-based, counted in code points; 0 means the line as a whole
 * @param length how many code points the caret underlines; at least 1
 */
public record Position(String file, int line, int column, int length)
    implements Comparable<Position> {

  /** A place that names the file as a whole. */
  public static Position of(String file) {
    return new Position(file, 0, 0, 1);
  }

  /** A place one code point wide. */
  public static Position of(String file, int line, int column) {
    return new Position(file, line, column, 1);
  }

  /** This place moved right by {@code columns} code points and {@code length} wide. */
  public Position at(int columns, int newLength) {
    return new Position(file, line, column + columns, Math.max(1, newLength));
  }

  /** Order of files, then lines, then columns: the order in which problems are shown. */
  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
