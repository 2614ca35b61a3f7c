package zhounian.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words in Latin letters, with the spaces, digits and punctuation between them and the
 * English quotation marks around them, which are set in the companion face with narrow marks.
 */
final class LatinRuns {
  private static final String LETTER = "[A-Za-z\\u00c0-\\u024f]";
  private static final Pattern RUN =
      Pattern.compile(
          "[“‘]?"
              + LETTER
              + "(?:[A-Za-z\\u00c0-\\u024f0-9’'.+&/@_:?=#%~-]"
              + "|–(?=[A-Za-z0-9])|[“‘](?=[A-Za-z0-9])|(?<=[A-Za-z0-9.,])”|,?\\s+(?=[A-Za-z0-9“‘(&])"
              + "|[,;:]\\s*(?=[A-Za-z])|\\((?=[A-Za-z0-9])|(?<=[A-Za-z0-9.])\\))*");
  private static final Pattern WORDS = Pattern.compile(LETTER + "*[a-z]{3}" + LETTER + "*");

  private LatinRuns() {}

  /** The runs, in order. */
  static List<Range> of(String text) {
    List<Range> runs = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      int start = run.start();
      int end = run.end();
      while (end > start && ",;:?.".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      start += lonely(text, start, end, '“', '”') || lonely(text, start, end, '‘', '’') ? 1 : 0;
      if (closesFromOutside(text, start, end)) {
        end--;
      }
      if (start < end && text.charAt(start) == '“' && text.indexOf('”', start) == end - 1) {
        start++; // the whole run is quoted: by the Chinese around it
        end--;
      }
      if (start < end) {
        runs.add(new Range(start, end));
      }
    }
    return runs;
  }

  /** Whether a run has words, and so a language, and is not a mere abbreviation. */
  static boolean hasWords(String run) {
    return WORDS.matcher(run).find() && run.indexOf('/') < 0;
  }

  private static boolean lonely(String text, int start, int end, char open, char close) {
    return text.charAt(start) == open && text.substring(start, end).indexOf(close) < 0;
  }

  private static boolean closesFromOutside(String text, int start, int end) {
    String run = text.substring(start, end);
    return run.endsWith("”") && run.indexOf('“') < 0
        || run.endsWith("’") && run.indexOf('‘') < 0
        || run.endsWith(")") && run.indexOf('(') < 0;
  }
}
