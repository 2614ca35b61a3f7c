package zhounian.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhounian.model.Block;
import zhounian.model.Inline;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Reads what stands in double braces. */
final class Mark {
  private static final List<String> PARTS =
      List.of("value", "unit", "number", "period", "metric", "source");

  private static final List<String> WORDS =
      List.of("value", "unit", "number", "period", "metric", "source", "round");

  /** More characters than that are no mark. */
  private static final int LONGEST_SINGLE = 100;

  private static final String FORMS =
      "{{id}} | {{id value}} unit number period metric source | {{id in 万亿元}} | {{id round 1}}"
          + " | {{plain 3}{…}} | {{chart: id}}";

  /**
   * What a mark means.
   *
   * @param end where the text goes on
   * @param inline a figure or a plain number; empty for an exhibit and for a faulty mark
   * @param call an exhibit
   * @param closed false where the line has no closing braces
   */
  record Read(int end, Optional<Inline> inline, Optional<Block.ExhibitCall> call, boolean closed) {}

  private final Passage passage;
  private final String text;
  private final int from;
  private final List<Problem> problems;
  private boolean narrowed;

  private Mark(Passage passage, int from, List<Problem> problems) {
    this.passage = passage;
    this.text = passage.text();
    this.from = from;
    this.problems = problems;
  }

  /** Whether two braces, one of them perhaps full-width, stand at {@code at}. */
  static boolean opens(String text, int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '{' || text.charAt(at) == '｛')
        && (text.charAt(at + 1) == '{' || text.charAt(at + 1) == '｛');
  }

  /**
   * What may be a mark that lacks a brace on either side: {@code {id}}. Whether it is one, or text,
   * only those know who know the figures.
   */
  static Optional<Inline.Mark> single(Passage passage, int from) {
    String text = passage.text();
    int limit = Math.min(text.length(), from + LONGEST_SINGLE);
    int close = from + 1;
    while (close < limit && isInSingle(text.charAt(close))) {
      close++;
    }
    if (close >= limit || !isClose(text.charAt(close))) {
      return Optional.empty();
    }
    List<String> words = words(text.substring(from + 1, close));
    if (words.isEmpty() || !Script.isId(words.get(0))) {
      return Optional.empty();
    }
    int end = close + 1;
    return Optional.of(
        new Inline.Mark(
            passage.position(from, end), words.get(0), "", "", -1, text.substring(from, end)));
  }

  private static boolean isInSingle(char c) {
    return Script.isIdPart(c) || c == ' ';
  }

  /** Reads the mark whose braces open at {@code from}. */
  static Read read(Passage passage, int from, List<Problem> problems) {
    return new Mark(passage, from, problems).read();
  }

  private Read read() {
    int close = from + 2;
    while (close + 1 < text.length() && !closes(close) && text.charAt(close) != '\n') {
      close++;
    }
    if (close + 1 >= text.length() || !closes(close)) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      Position position = passage.position(from, end);
      problems.add(Problem.of(Code.BAD_MARK, position, brief(from, end), "}}", closed(end)));
      return new Read(from + 2, Optional.empty(), Optional.empty(), false);
    }
    int end = close + 2;
    narrow(from);
    narrow(from + 1);
    String inside = text.substring(from + 2, close);
    boolean plain = inside.stripLeading().startsWith("plain");
    String content = plain ? narrowSeam(inside, close) : narrowAll(inside);
    narrow(close);
    narrow(close + 1);
    String written = text.substring(from, end);
    Position position = passage.position(from, end);
    int colon = plain ? -1 : content.indexOf(':');
    if (colon >= 0) {
      return exhibit(content, colon, written, position, end);
    }
    return new Read(
        end,
        plain ? plain(content, position) : figure(content, written, position),
        Optional.empty(),
        true);
  }

  /** The mark as far as it is one, closed: ids, words and signs of marks, up to anything else. */
  private String closed(int end) {
    int to = from + 2;
    while (to < end && (Script.isSpace(text.charAt(to)) || isInMark(text.charAt(to)))) {
      to++;
    }
    String inside = text.substring(from + 2, to).strip();
    return "{{" + (inside.isEmpty() ? "…" : inside) + "}}";
  }

  private static boolean isInMark(char c) {
    return c >= 'a' && c <= 'z' || Script.isDigit(c) || c == '-' || c == ':';
  }

  private boolean closes(int at) {
    return isClose(text.charAt(at)) && isClose(text.charAt(at + 1));
  }

  private static boolean isClose(char c) {
    return c == '}' || c == '｝';
  }

  /** Reports the character at {@code at} where it is a full-width one; the narrow one. */
  private char narrow(int at) {
    char c = text.charAt(at);
    char narrow = FullWidth.narrow(c);
    if (narrow == 0) {
      return c;
    }
    if (narrowed) {
      return narrow; // one mark, one problem
    }
    narrowed = true;
    problems.add(FullWidth.problem(passage.position(at, at + 1), c, narrow));
    return narrow;
  }

  private String narrowAll(String inside) {
    StringBuilder content = new StringBuilder(inside.length());
    for (int i = 0; i < inside.length(); i++) {
      content.append(narrow(from + 2 + i));
    }
    return content.toString();
  }

  /** In a plain number only the braces between number and reason are notation. */
  private String narrowSeam(String inside, int close) {
    for (int i = from + 2; i + 1 < close; i++) {
      char first = text.charAt(i);
      char second = text.charAt(i + 1);
      if (isClose(first) && (second == '{' || second == '｛')) {
        return text.substring(from + 2, i)
            + narrow(i)
            + narrow(i + 1)
            + text.substring(i + 2, close);
      }
    }
    return inside;
  }

  private Read exhibit(String content, int colon, String written, Position position, int end) {
    String kind = content.substring(0, colon).strip();
    String id = content.substring(colon + 1).strip();
    if (!Script.isId(kind) || !Script.isId(id)) {
      bad(
          position,
          written,
          "{{chart: id}}",
          "{{" + orElse(kind, "chart") + ": " + orElse(id, "id") + "}}");
      return new Read(end, Optional.empty(), Optional.empty(), true);
    }
    return new Read(
        end,
        Optional.empty(),
        Optional.of(new Block.ExhibitCall(position, kind, id, written)),
        true);
  }

  private static String orElse(String text, String instead) {
    return Script.isId(text) ? text : instead;
  }

  private Optional<Inline> plain(String content, Position position) {
    String rest = content.strip().substring("plain".length());
    int seam = rest.indexOf("}{");
    String number = seam < 0 ? rest.strip() : rest.substring(0, seam).strip();
    String reason = seam < 0 ? "" : rest.substring(seam + 2).strip();
    if (number.isEmpty() || reason.isEmpty() || !Script.isSpace(rest.charAt(0))) {
      bad(
          position,
          text.substring(from, from + 2 + content.length() + 2),
          "{{plain 3}{…}}",
          "{{plain "
              + (number.isEmpty() ? "3" : number)
              + "}{"
              + (reason.isEmpty() ? "…" : reason)
              + "}}");
      return Optional.empty();
    }
    return Optional.of(new Inline.Plain(position, number, reason));
  }

  private Optional<Inline> figure(String content, String written, Position position) {
    List<String> words = words(content);
    String id = words.isEmpty() ? "" : words.get(0);
    if (!Script.isId(id)) {
      bad(position, written, "id = [a-z][a-z0-9-]*", "{{id}}");
      return Optional.empty();
    }
    String part = "";
    String unit = "";
    int round = -1;
    int at = 1;
    if (at < words.size() && PARTS.contains(words.get(at))) {
      part = words.get(at++);
    }
    while (at < words.size()) {
      String word = words.get(at);
      String next = at + 1 < words.size() ? words.get(at + 1) : "";
      if (word.equals("in") && unit.isEmpty() && !next.isEmpty()) {
        unit = next;
      } else if (word.equals("round") && round < 0 && isDecimals(next)) {
        round = Integer.parseInt(next);
      } else {
        bad(position, written, FORMS, "{{" + id + nearest(word) + "}}");
        return Optional.empty();
      }
      at += 2;
    }
    return Optional.of(new Inline.Mark(position, id, part, unit, round, written));
  }

  private static List<String> words(String content) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= content.length(); i++) {
      boolean space = i == content.length() || Script.isSpace(content.charAt(i));
      if (space && start >= 0) {
        words.add(content.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  private static boolean isDecimals(String word) {
    return (word.length() == 1 || word.length() == 2) && word.chars().allMatch(Script::isDigit);
  }

  /** The allowed writing nearest to a word that is not allowed. */
  private static String nearest(String word) {
    if (word.equals("in")) {
      return " in 万亿元";
    }
    if (word.equals("round")) {
      return " round 1";
    }
    String meant = Nearest.of(word, WORDS).orElse("");
    if (meant.equals("round")) {
      return " round 1";
    }
    return meant.isEmpty() ? "" : " " + meant;
  }

  /** Reports a malformed mark, unless its full-width characters have been reported already. */
  private void bad(Position position, String written, String expected, String cure) {
    if (!narrowed) {
      problems.add(
          Problem.of(
              Code.BAD_MARK, position, brief(from, from + written.length()), expected, cure));
    }
  }

  private String brief(int start, int end) {
    return brief(text, start, end);
  }

  /** At most 40 characters of a text, for a message. */
  static String brief(String text, int from, int to) {
    String part = text.substring(from, Math.min(to, Math.min(text.length(), from + 40)));
    int line = part.indexOf('\n');
    String shown = line < 0 ? part : part.substring(0, line);
    return from + shown.length() < to ? shown + "…" : shown;
  }
}
