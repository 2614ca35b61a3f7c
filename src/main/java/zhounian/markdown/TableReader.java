package zhounian.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zhounian.model.Block;
import zhounian.model.Inline;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/** Reads tables after GFM 4.10, from the lines of the paragraph that flexmark takes them for. */
final class TableReader {
  private final Lines lines;
  private final String text;
  private final Spans spans;
  private final int header;
  private final List<Problem> problems;

  TableReader(Lines lines, Spans spans, int header, List<Problem> problems) {
    this.lines = lines;
    this.text = lines.text();
    this.spans = spans;
    this.header = header;
    this.problems = problems;
  }

  /** The line of a paragraph, from {@code first} on, that is the head of a table; -1 for none. */
  static int header(String text, Spans spans, int first) {
    for (int i = first + 1; i < spans.count(); i++) {
      int columns = columns(text, spans.from(i), spans.to(i));
      if (columns > 0) {
        int cells = cells(text, spans.from(i - 1), spans.to(i - 1)).size() / 2;
        if (cells == columns && hasBar(text, spans, i)) {
          return i - 1;
        }
      }
    }
    return -1;
  }

  private static boolean hasBar(String text, Spans spans, int line) {
    return text.substring(spans.from(line - 1), spans.to(line)).indexOf('|') >= 0;
  }

  /** How many columns a line like {@code |:--|--:|} makes; 0 where it is no such line. */
  private static int columns(String text, int from, int to) {
    int columns = 0;
    int at = from < to && text.charAt(from) == '|' ? from + 1 : from;
    while (true) {
      at = skipSpace(text, at, to);
      if (at == to) {
        return text.charAt(to - 1) == '|' || Spans.isSpace(text.charAt(to - 1)) ? columns : 0;
      }
      at += text.charAt(at) == ':' ? 1 : 0;
      int dashes = at;
      while (at < to && text.charAt(at) == '-') {
        at++;
      }
      if (at == dashes) {
        return 0;
      }
      at += at < to && text.charAt(at) == ':' ? 1 : 0;
      columns++;
      at = skipSpace(text, at, to);
      if (at == to) {
        return columns;
      }
      if (text.charAt(at) != '|') {
        return 0;
      }
      at++;
    }
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to && Spans.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the cells of a row start and end, in turn. */
  private static List<Integer> cells(String text, int from, int to) {
    List<Integer> cells = new ArrayList<>();
    int start = from < to && text.charAt(from) == '|' ? from + 1 : from;
    for (int i = start; i <= to; i++) {
      if (i + 1 < to && text.charAt(i) == '\\') {
        i++;
      } else if (i == to || text.charAt(i) == '|') {
        int first = skipSpace(text, start, i);
        int last = i;
        while (last > first && Spans.isSpace(text.charAt(last - 1))) {
          last--;
        }
        if (i < to || first < last || cells.isEmpty()) {
          cells.add(first);
          cells.add(last);
        }
        start = i + 1;
      }
    }
    return cells;
  }

  Block.Table read(String id, List<Inline> caption, Function<Passage, List<Inline>> inlines) {
    List<Block.Alignment> alignments = alignments();
    List<List<Inline>> head = row(header, alignments.size(), inlines);
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (int i = header + 2; i < spans.count(); i++) {
      rows.add(row(i, alignments.size(), inlines));
    }
    return new Block.Table(
        lines.position(spans.from(header), spans.to(header)),
        id,
        "",
        caption,
        alignments,
        head,
        rows);
  }

  private List<Block.Alignment> alignments() {
    List<Block.Alignment> alignments = new ArrayList<>();
    List<Integer> cells = cells(text, spans.from(header + 1), spans.to(header + 1));
    for (int i = 0; i < cells.size(); i += 2) {
      boolean left = text.charAt(cells.get(i)) == ':';
      boolean right = text.charAt(cells.get(i + 1) - 1) == ':';
      if (right) {
        alignments.add(left ? Block.Alignment.CENTER : Block.Alignment.RIGHT);
      } else {
        alignments.add(Block.Alignment.LEFT);
      }
    }
    return alignments;
  }

  private List<List<Inline>> row(int line, int columns, Function<Passage, List<Inline>> inlines) {
    List<Integer> cells = cells(text, spans.from(line), spans.to(line));
    List<List<Inline>> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(
          2 * i < cells.size()
              ? inlines.apply(Passage.of(lines, cells.get(2 * i), cells.get(2 * i + 1)))
              : List.of());
    }
    if (cells.size() > 2 * columns) {
      problems.add(
          Problem.of(
              Code.LONG_ROW,
              lines.position(spans.from(line), spans.to(line)),
              Integer.toString(cells.size() / 2),
              Integer.toString(columns)));
    }
    return row;
  }
}
