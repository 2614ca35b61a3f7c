package zhounian.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Headings: {@code ## 标题}, or text underlined with {@code ---} (CommonMark 4.2 and 4.3). */
final class HeadingStart extends Start {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || from >= line.length()) {
      return BlockStart.none();
    }
    char c = line.charAt(from);
    if (c == '#') {
      return underHashes(line, from);
    }
    if (c != '=' && c != '-') {
      return BlockStart.none();
    }
    List<BasedSequence> paragraph = matched.getParagraphLines();
    if (paragraph == null || paragraph.isEmpty() || !isUnderline(line, from, c)) {
      return BlockStart.none();
    }
    Lined heading = new Lined(c == '=' ? 1 : 2, List.copyOf(paragraph));
    heading.setChars(line.baseSubSequence(paragraph.get(0).getStartOffset(), line.getEndOffset()));
    return BlockStart.of(new OneLine(heading)).atIndex(line.length()).replaceActiveBlockParser();
  }

  private static BlockStart underHashes(BasedSequence line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == '#') {
      at++;
    }
    int level = at - from;
    if (level > 6 || (at < line.length() && !Spans.isSpace(line.charAt(at)))) {
      return BlockStart.none();
    }
    int end = line.length();
    while (end > at && Script.isSpace(line.charAt(end - 1))) {
      end--;
    }
    int hashes = end;
    while (hashes > at && line.charAt(hashes - 1) == '#') {
      hashes--;
    }
    if (hashes < end && Spans.isSpace(line.charAt(hashes - 1))) {
      end = hashes;
    }
    Lined heading = new Lined(level, List.of(line.subSequence(at, end)));
    heading.setChars(line.subSequence(from));
    return BlockStart.of(new OneLine(heading)).atIndex(line.length());
  }

  private static boolean isUnderline(BasedSequence line, int from, char mark) {
    int at = from;
    while (at < line.length() && line.charAt(at) == mark) {
      at++;
    }
    while (at < line.length() && Script.isSpace(line.charAt(at))) {
      at++;
    }
    return at == line.length();
  }

  /** A heading with its lines. */
  static final class Lined extends Block {
    private final int level;
    private final List<BasedSequence> lines;

    Lined(int level, List<BasedSequence> lines) {
      this.level = level;
      this.lines = lines;
    }

    int level() {
      return level;
    }

    List<BasedSequence> lines() {
      return lines;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
