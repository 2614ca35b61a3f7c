package zhounian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import zhounian.ledger.Accounting;
import zhounian.ledger.Found;
import zhounian.model.Inline;
import zhounian.model.PlainText;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Finds the numbers in a settled line that have no origin. What marks put there is cut out first
 * and never looked at, so a number is known by where it came from, not by its value.
 */
final class Numbers {
  /** Stands for everything that is not written text; no name, date or number contains it. */
  private static final char CUT = '\uFFFC';

  private Numbers() {}

  /**
   * The line with each unaccounted number wrapped in a flaw; every one is added to the problems.
   */
  static List<Inline> account(List<Inline> line, Accounting accounting, List<Problem> problems) {
    return account(line, written(line), accounting, problems);
  }

  /**
   * The same for a line that was gathered already.
   *
   * @param written as {@link #written} gives it
   */
  static List<Inline> account(
      List<Inline> line, String written, Accounting accounting, List<Problem> problems) {
    if (!accounting.counts()) {
      return line;
    }
    List<Found> spans = accounting.unaccounted(written);
    if (spans.isEmpty()) {
      return line;
    }
    return new Marker(spans, problems).mark(line);
  }

  /** The written text of a line, what is not written cut out. */
  static String written(List<Inline> line) {
    if (line.size() == 1 && line.get(0) instanceof Inline.Text t) {
      return t.text();
    }
    StringBuilder text = new StringBuilder(128);
    collect(line, text, null);
    return text.toString();
  }

  /** The pieces of text that {@link #written} is made of, each by where it begins there. */
  static NavigableMap<Integer, Inline.Text> pieces(List<Inline> line) {
    NavigableMap<Integer, Inline.Text> pieces = new TreeMap<>();
    collect(line, new StringBuilder(128), pieces);
    return pieces;
  }

  private static void collect(
      List<Inline> line, StringBuilder text, NavigableMap<Integer, Inline.Text> pieces) {
    for (Inline inline : line) {
      if (inline instanceof Inline.Text t) {
        if (pieces != null) {
          pieces.put(text.length(), t);
        }
        text.append(t.text());
      } else if (isBareAddress(inline) || inline.children().isEmpty()) {
        text.append(CUT);
      } else {
        collect(inline.children(), text, pieces);
      }
    }
  }

  /** A link whose words are its own address: its digits count nothing. */
  private static boolean isBareAddress(Inline inline) {
    return inline instanceof Inline.Outside o && PlainText.of(o.children()).equals(o.href());
  }

  private static final class Marker {
    private final List<Found> spans;
    private final List<Problem> problems;
    private int offset;

    Marker(List<Found> spans, List<Problem> problems) {
      this.spans = spans;
      this.problems = problems;
    }

    List<Inline> mark(List<Inline> line) {
      List<Inline> marked = new ArrayList<>();
      for (Inline inline : line) {
        if (inline instanceof Inline.Text text) {
          marked.addAll(split(text));
        } else if (isBareAddress(inline) || inline.children().isEmpty()) {
          offset++;
          marked.add(inline);
        } else {
          marked.add(inline.around(mark(inline.children())));
        }
      }
      return marked;
    }

    private List<Inline> split(Inline.Text text) {
      int start = offset;
      int end = start + text.text().length();
      offset = end;
      List<Inline> pieces = new ArrayList<>();
      int done = start;
      for (Found span : spans) {
        // A number that runs over the end of this text is told where it starts.
        if (span.start() >= end || span.end() <= start || span.start() < start) {
          continue;
        }
        int stop = Math.min(span.end(), end);
        if (span.start() > done) {
          pieces.add(piece(text, done - start, span.start() - start));
        }
        Inline.Text number = piece(text, span.start() - start, stop - start);
        Problem problem = Problem.of(Code.UNKNOWN_NUMBER, number.position(), number.text());
        problems.add(problem);
        pieces.add(new Inline.Flaw(number.position(), problem, List.of(number)));
        done = stop;
      }
      if (pieces.isEmpty()) {
        return List.of(text);
      }
      if (done < end) {
        pieces.add(piece(text, done - start, end - start));
      }
      return pieces;
    }

    private static Inline.Text piece(Inline.Text text, int from, int to) {
      String words = text.text();
      Position place =
          text.position()
              .at(
                  words.codePointCount(0, from),
                  words.codePointCount(from, Math.max(from + 1, to)));
      return new Inline.Text(place, words.substring(from, to));
    }
  }
}
