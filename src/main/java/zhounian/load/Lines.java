package zhounian.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a text, some of them mended so that reading can go on behind a mistake. Lines are
 * counted from 0, columns from 0 in UTF-16 units unless a name says code points.
 */
final class Lines {
  private final List<String> lines;

  /** For each mended line, the columns of its characters that the file does not have. */
  private final Map<Integer, List<Integer>> inserted;

  /** For each line that has pairs of surrogates, the UTF-16 column of each code point. */
  private final Map<Integer, int[]> units = new HashMap<>();

  private Lines(List<String> lines, Map<Integer, List<Integer>> inserted) {
    this.lines = lines;
    this.inserted = inserted;
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      if (text.codePointCount(0, text.length()) < text.length()) {
        units.put(line, units(text));
      }
    }
  }

  private static int[] units(String text) {
    int[] starts = new int[text.codePointCount(0, text.length())];
    int unit = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    return starts;
  }

  static Lines of(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    lines.add(text.substring(start));
    return new Lines(lines, Map.of());
  }

  /** A line as it is now. */
  String get(int line) {
    return line >= 0 && line < lines.size() ? lines.get(line) : "";
  }

  /** The number of the last line before {@code line} that has more than blanks; -1 for none. */
  int filledBefore(int line) {
    int found = Math.min(line, lines.size()) - 1;
    while (found >= 0 && lines.get(found).isBlank()) {
      found--;
    }
    return found;
  }

  /** Whether the line has been mended before. */
  boolean mended(int line) {
    return inserted.containsKey(line);
  }

  /** These lines with one of them mended. */
  Lines with(Mend mend) {
    List<String> newLines = new ArrayList<>(lines);
    newLines.set(mend.line(), mend.text());
    Map<Integer, List<Integer>> newInserted = new HashMap<>(inserted);
    newInserted.put(mend.line(), mend.inserted());
    return new Lines(newLines, newInserted);
  }

  /** The UTF-16 column of a column in code points. */
  int unit(int line, int codePoints) {
    int[] starts = units.get(line);
    int length = get(line).length();
    if (starts == null) {
      return Math.min(codePoints, length);
    }
    return codePoints < starts.length ? starts[codePoints] : length;
  }

  /** The column in code points, as the file has it, of a UTF-16 column of the line as it is now. */
  int codePoint(int line, int unit) {
    int[] starts = units.get(line);
    int end = Math.min(unit, get(line).length());
    int column = end;
    if (starts != null) {
      int found = Arrays.binarySearch(starts, end);
      column = found >= 0 ? found : -found - 1;
    }
    int extra = Collections.binarySearch(inserted.getOrDefault(line, List.of()), end);
    column -= extra >= 0 ? extra : -extra - 1;
    return column;
  }

  /** The column in code points that the file has, for one of the line as it is now. */
  int original(int line, int codePoints) {
    return inserted.containsKey(line) ? codePoint(line, unit(line, codePoints)) : codePoints;
  }

  /** The text from one place to another; places in code points. */
  String between(int fromLine, int fromColumn, int toLine, int toColumn) {
    if (fromLine == toLine) {
      return get(fromLine).substring(unit(fromLine, fromColumn), unit(toLine, toColumn));
    }
    StringBuilder text = new StringBuilder(get(fromLine).substring(unit(fromLine, fromColumn)));
    for (int line = fromLine + 1; line < toLine; line++) {
      text.append('\n').append(get(line));
    }
    return text.append('\n').append(get(toLine), 0, unit(toLine, toColumn)).toString();
  }

  /** The whole text as it is now. */
  String text() {
    return String.join("\n", lines);
  }

  /**
   * A line with characters put in.
   *
   * @param inserted the columns in {@code text} of the characters put in
   */
  record Mend(int line, String text, List<Integer> inserted) {
    Mend {
      inserted = Collections.unmodifiableList(new ArrayList<>(inserted));
    }

    /** The line with what stands from {@code from} to {@code to} in single quotes. */
    static Mend quote(int line, String text, int from, int to) {
      StringBuilder mended = new StringBuilder(text.substring(0, from));
      List<Integer> inserted = new ArrayList<>();
      inserted.add(mended.length());
      mended.append('\'');
      for (int i = from; i < to; i++) {
        if (text.charAt(i) == '\'') {
          inserted.add(mended.length());
          mended.append('\'');
        }
        mended.append(text.charAt(i));
      }
      inserted.add(mended.length());
      mended.append('\'').append(text, to, text.length());
      return new Mend(line, mended.toString(), inserted);
    }

    /** The line with an ASCII sign and a space instead of the character at {@code at}. */
    static Mend replace(int line, String text, int at, char sign) {
      boolean spaced = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
      String mended = text.substring(0, at) + sign + (spaced ? "" : " ") + text.substring(at + 1);
      return new Mend(line, mended, spaced ? List.of() : List.of(at + 1));
    }

    /** The line with a space put in before {@code at}. */
    static Mend space(int line, String text, int at) {
      return new Mend(line, text.substring(0, at) + ' ' + text.substring(at), List.of(at));
    }
  }
}
