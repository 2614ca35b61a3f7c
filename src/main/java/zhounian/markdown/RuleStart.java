package zhounian.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Thematic breaks: {@code * * *} (CommonMark 4.1). */
final class RuleStart extends Start {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || !BlockParsing.isRule(line, from, line.length())) {
      return BlockStart.none();
    }
    return BlockStart.of(new OneLine(new ThematicBreak(line.subSequence(from))))
        .atIndex(line.length());
  }
}
