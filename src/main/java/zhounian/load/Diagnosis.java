package zhounian.load;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * What an editor did where the YAML parser gives up. The parser names what it expected; this looks
 * at the line for the mistake that people make.
 *
 * @param line counted from 0
 * @param column counted from 0 in UTF-16 units of the line as it is now
 * @param length in code points
 * @param mend the line as it was meant, where that is certain
 */
record Diagnosis(
    Code code,
    List<String> arguments,
    int line,
    int column,
    int length,
    Optional<Lines.Mend> mend) {

  Problem problem(String file, int firstLine, Lines lines) {
    Position position =
        new Position(
            file, firstLine + line, lines.codePoint(line, column) + 1, Math.max(1, length));
    return new Problem(code, position, arguments);
  }

  static Diagnosis unknown(int line, int column) {
    return plain(Code.YAML_SYNTAX, line, column, 1);
  }

  private static Diagnosis plain(Code code, int line, int column, int length, String... arguments) {
    return new Diagnosis(code, List.of(arguments), line, column, length, Optional.empty());
  }

  private Diagnosis mended(Lines.Mend newMend) {
    return new Diagnosis(code, arguments, line, column, length, Optional.of(newMend));
  }

  /**
   * The mistake behind a failure.
   *
   * @param last the last single value that was read before it
   */
  static Diagnosis of(MarkedYamlEngineException e, Lines lines, Optional<ScalarEvent> last) {
    String context = e.getContext() == null ? "" : e.getContext();
    String problem = e.getProblem() == null ? "" : e.getProblem();
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    if (mark.isEmpty()) {
      return unknown(0, 0);
    }
    int line = mark.get().getLine();
    int column = lines.unit(line, mark.get().getColumn());
    int fromLine = e.getContextMark().map(Mark::getLine).orElse(line);
    int fromColumn = lines.unit(fromLine, e.getContextMark().map(Mark::getColumn).orElse(0));

    if (problem.contains("TAB")) {
      return tab(lines, line);
    } else if (problem.contains("cannot start any token")) {
      return unquoted(lines, line, column, 1);
    } else if (context.contains("quoted scalar")) {
      return quoted(problem, lines, fromLine, fromColumn, line, column);
    } else if (context.contains("alias")
        || context.contains("anchor")
        || context.contains("block scalar")
        || context.contains("a tag")
        || context.contains("directive")) {
      return unquoted(lines, fromLine, fromColumn, 1);
    } else if (context.contains("simple key")) {
      return noKey(lines, fromLine, fromColumn);
    } else if (problem.contains("are not allowed here")) {
      return problem.startsWith("mapping values")
          ? colon(lines, line, column)
          : unquoted(lines, line, column, 1);
    } else if (context.contains("flow")) {
      return brackets(lines, fromLine, fromColumn, line, column);
    } else if (problem.startsWith("expected <block end>")) {
      return blockEnd(lines, line, column, last);
    } else if (problem.startsWith("expected the node content")
        && column < lines.get(line).length()) {
      return unquoted(lines, line, column, 1);
    }
    return inLine(lines, line).orElseGet(() -> unknown(line, column));
  }

  private static Diagnosis tab(Lines lines, int line) {
    String text = lines.get(line);
    int tab = Math.max(0, text.indexOf('\t'));
    int end = tab;
    while (end < text.length() && text.charAt(end) == '\t') {
      end++;
    }
    return plain(Code.TAB_INDENT, line, tab, end - tab);
  }

  /** A sign that opens a value and has a meaning in YAML. */
  private static Diagnosis unquoted(Lines lines, int line, int column, int length) {
    String text = lines.get(line);
    if (column >= text.length()) {
      return unknown(line, column);
    }
    int end =
        Words.inBrackets(text, column)
            ? Words.endInBrackets(text, column)
            : text.stripTrailing().length();
    String sign = text.substring(column, Math.min(text.length(), column + length));
    Diagnosis found = plain(Code.UNQUOTED_MARK, line, column, length, sign);
    return end <= column || column == Words.skipBlanks(text, 0)
        ? found
        : found.mended(Lines.Mend.quote(line, text, column, end));
  }

  private static Diagnosis quoted(
      String problem, Lines lines, int fromLine, int fromColumn, int line, int column) {
    String quote = lines.get(fromLine).substring(fromColumn, fromColumn + 1);
    if (problem.startsWith("found unexpected")) {
      return plain(Code.UNCLOSED_QUOTE, fromLine, fromColumn, 1, quote);
    }
    String text = lines.get(line);
    int slash = text.lastIndexOf('\\', column);
    if (slash < 0) {
      return unknown(line, column);
    }
    int end = Math.min(text.length(), Math.max(column + 1, slash + 2));
    String escape = text.substring(slash, end);
    return plain(Code.BAD_ESCAPE, line, slash, escape.codePointCount(0, escape.length()), escape);
  }

  /** A line that should have a key and has no colon that counts. */
  private static Diagnosis noKey(Lines lines, int line, int column) {
    return inLine(lines, line)
        .orElseGet(
            () -> {
              String text = lines.get(line).substring(column).strip();
              int width = text.codePointCount(0, text.length());
              String shown =
                  width <= 20 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
              return text.isEmpty()
                  ? unknown(line, column)
                  : plain(Code.MISSING_COLON, line, column, width, shown);
            });
  }

  /** A colon where no key can stand. */
  private static Diagnosis colon(Lines lines, int line, int column) {
    String text = lines.get(line);
    int value = Words.value(text);
    if (value < column && value > Words.skipDashes(text, 0)) {
      return plain(Code.COLON_IN_VALUE, line, column, 1)
          .mended(Lines.Mend.quote(line, text, value, text.stripTrailing().length()));
    }
    int before = lines.filledBefore(line);
    if (before < 0) {
      return unknown(line, column);
    }
    String above = lines.get(before);
    int start = Words.skipDashes(above, 0);
    return inLine(lines, before)
        .orElseGet(
            () ->
                Words.colon(above, start) >= 0 || start > Words.skipBlanks(above, 0)
                    ? indent(lines, line)
                    : noKey(lines, before, start));
  }

  private static Diagnosis indent(Lines lines, int line) {
    String text = lines.get(line);
    int start = Words.skipBlanks(text, 0);
    int end = text.stripTrailing().length();
    return plain(Code.BAD_INDENT, line, start, end > start ? text.codePointCount(start, end) : 1);
  }

  private static Diagnosis brackets(
      Lines lines, int fromLine, int fromColumn, int line, int column) {
    String text = lines.get(fromLine);
    int braces = Words.outsideQuotes(text, "{{");
    if (braces >= 0) {
      return unquoted(lines, fromLine, braces, 2);
    }
    int hash = Hash.cut(text);
    if (hash >= 0) {
      return hash(text, fromLine, hash);
    }
    String at = lines.get(line);
    int comma = Words.outsideQuotes(at, "，");
    if (comma >= 0 && comma < column) {
      return plain(Code.FULLWIDTH_SIGN, line, comma, 1, "，", ",")
          .mended(Lines.Mend.replace(line, at, comma, ','));
    }
    if (line == fromLine) {
      int before = column - 1;
      while (before > fromColumn && at.charAt(before) == ' ') {
        before--;
      }
      if (before > fromColumn && (at.charAt(before) == '"' || at.charAt(before) == '\'')) {
        return afterQuote(line, column, at.charAt(before));
      }
      if (column < at.length() && at.charAt(column) == ':') {
        return plain(Code.COLON_IN_VALUE, line, column, 1);
      }
    }
    return unclosed(lines, fromLine, fromColumn);
  }

  /** The bracket that is open at a place: the one there, else the last one before it. */
  private static Diagnosis unclosed(Lines lines, int fromLine, int fromColumn) {
    int closed = 0;
    int to = fromColumn;
    for (int line = fromLine; line >= 0; line--) {
      String text = lines.get(line);
      for (int i = Math.min(to, text.length() - 1); i >= 0; i--) {
        char c = text.charAt(i);
        if (c == ']' || c == '}') {
          closed++;
        } else if ((c == '[' || c == '{') && closed-- == 0) {
          String end = c == '[' ? "]" : "}";
          return plain(Code.UNCLOSED_BRACKET, line, i, 1, Character.toString(c), end);
        }
      }
      to = Integer.MAX_VALUE;
    }
    return unknown(fromLine, fromColumn);
  }

  /** Something follows a value that was complete. */
  private static Diagnosis blockEnd(Lines lines, int line, int column, Optional<ScalarEvent> last) {
    String text = lines.get(line);
    boolean quote = last.isPresent() && (last.get().isDQuoted() || last.get().isSQuoted());
    if (quote) {
      Mark start = last.get().getStartMark().orElseThrow();
      Mark end = last.get().getEndMark().orElseThrow();
      if (end.getLine() == line && start.getLine() < line) {
        int at = lines.unit(start.getLine(), start.getColumn());
        String sign = lines.get(start.getLine()).substring(at, at + 1);
        return plain(Code.UNCLOSED_QUOTE, start.getLine(), at, 1, sign);
      }
    }
    int value = Words.value(text);
    if (column > value && value < text.length()) {
      char first = text.charAt(value);
      if (first == '"' || first == '\'') {
        return afterQuote(line, column, first)
            .mended(Lines.Mend.quote(line, text, value, text.stripTrailing().length()));
      } else if ("{[*&!".indexOf(first) >= 0) {
        int length = text.startsWith("{{", value) ? 2 : 1;
        return plain(Code.UNQUOTED_MARK, line, value, length, text.substring(value, value + length))
            .mended(Lines.Mend.quote(line, text, value, text.stripTrailing().length()));
      }
      return unknown(line, column);
    }
    int before = lines.filledBefore(line);
    int hash = Hash.cut(lines.get(before));
    return hash >= 0 ? hash(lines.get(before), before, hash) : indent(lines, line);
  }

  private static Diagnosis afterQuote(int line, int column, char quote) {
    String other = quote == '"' ? "'" : "\"";
    return plain(Code.TEXT_AFTER_QUOTE, line, column, 1, String.valueOf(quote), other);
  }

  private static Diagnosis hash(String text, int line, int hash) {
    int end = text.stripTrailing().length();
    return plain(Code.CUT_BY_HASH, line, hash, text.codePointCount(hash, end));
  }

  /** The mistakes that a line shows by itself. */
  private static Optional<Diagnosis> inLine(Lines lines, int line) {
    String text = lines.get(line);
    int wide = Words.fullWidthColon(text);
    if (wide >= 0) {
      String key = text.substring(Words.skipDashes(text, 0), wide).strip();
      return Optional.of(
          plain(Code.FULLWIDTH_COLON, line, wide, 1, key)
              .mended(Lines.Mend.replace(line, text, wide, ':')));
    }
    int tight = Words.tightColon(text);
    if (tight >= 0) {
      String key = text.substring(Words.skipDashes(text, 0), tight);
      return Optional.of(
          plain(Code.NO_SPACE_AFTER_COLON, line, tight, 1, key)
              .mended(Lines.Mend.space(line, text, tight + 1)));
    }
    return Optional.empty();
  }
}
