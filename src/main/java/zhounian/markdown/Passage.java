package zhounian.markdown;

import java.util.Arrays;
import zhounian.problem.Position;

/** The characters of a paragraph, heading or cell without what marks it as one. */
final class Passage {
  private final String file;
  private final String text;

  /** Where each line starts in the text. */
  private final int[] starts;

  private final int[] numbers;
  private final int[] columns;
  private final int lines;

  /** Low surrogates before each character; null where there are none. */
  private final int[] narrower;

  /**
   * @param even whether the text is known to have no character of two places
   */
  private Passage(
      String file,
      String text,
      int[] starts,
      int[] numbers,
      int[] columns,
      int lines,
      boolean even) {
    this.file = file;
    this.text = text;
    this.starts = starts;
    this.numbers = numbers;
    this.columns = columns;
    this.lines = lines;
    this.narrower = even ? null : narrower(text);
  }

  private static int[] narrower(String text) {
    int first = 0;
    while (first < text.length() && !Character.isSurrogate(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return null;
    }
    int[] counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      counts[i + 1] = counts[i] + (Character.isLowSurrogate(text.charAt(i)) ? 1 : 0);
    }
    return counts;
  }

  /** A text that stands on one line, from {@code start} moved right by {@code moved} on. */
  static Passage ofLine(Position start, String text, int moved) {
    return new Passage(
        start.file(),
        text,
        new int[] {0},
        new int[] {start.line()},
        new int[] {start.column() + moved},
        1,
        false);
  }

  /** The characters from {@code from} to {@code to}, which stand on one line. */
  static Passage of(Lines lines, int from, int to) {
    int index = lines.indexOf(from);
    return new Passage(
        lines.file(),
        lines.text().substring(from, to),
        new int[] {0},
        new int[] {lines.number(index)},
        new int[] {lines.column(index, from)},
        1,
        lines.isEven());
  }

  /** Lines {@code first} to {@code last} (not included) of {@code spans}, joined by line ends. */
  static Passage of(Lines lines, Spans spans, int first, int last) {
    if (last - first == 1) {
      return of(lines, spans.from(first), spans.to(first));
    }
    int count = last - first;
    int[] starts = new int[count];
    int[] numbers = new int[count];
    int[] columns = new int[count];
    int length = count;
    for (int i = first; i < last; i++) {
      length += spans.to(i) - spans.from(i);
    }
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append('\n');
      }
      int from = spans.from(first + i);
      int index = lines.indexOf(from);
      starts[i] = text.length();
      numbers[i] = lines.number(index);
      columns[i] = lines.column(index, from);
      text.append(lines.text(), from, spans.to(first + i));
    }
    return new Passage(
        lines.file(), text.toString(), starts, numbers, columns, count, lines.isEven());
  }

  String text() {
    return text;
  }

  /** The place from {@code from} to {@code to}, or to the end of the line where that is nearer. */
  Position position(int from, int to) {
    int line = 0;
    if (lines > 1) {
      int found = Arrays.binarySearch(starts, from);
      line = found >= 0 ? found : -found - 2;
    }
    int end = line + 1 < lines ? starts[line + 1] - 1 : text.length();
    return new Position(
        file,
        numbers[line],
        columns[line] + width(starts[line], from),
        Math.max(1, width(from, Math.min(to, end))));
  }

  private int width(int from, int to) {
    return narrower == null ? to - from : to - from - (narrower[to] - narrower[from]);
  }
}
