package zhounian.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Comments that start a line: {@code <!-- … -->} (CommonMark 4.6, kind 2). */
final class CommentStart extends Start {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || !line.matchChars("<!--", from)) {
      return BlockStart.none();
    }
    return BlockStart.of(new CommentParser(line.subSequence(from))).atIndex(from);
  }

  private static final class CommentParser extends AbstractBlockParser {
    private final Comment comment = new Comment();

    CommentParser(BasedSequence line) {
      comment.setChars(line);
    }

    @Override
    public Block getBlock() {
      return comment;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return comment.rest < 0 ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      int skip = line.matchChars("<!--") ? 4 : 0;
      int end = line.indexOf("-->", skip);
      if (end >= 0) {
        comment.rest = line.getStartOffset() + end + 3;
      }
    }

    @Override
    public void closeBlock(ParserState state) {}
  }

  /** A comment; its characters are those of its first line. */
  static final class Comment extends Block {
    private int rest = -1;

    /** Where the text after the comment starts; -1 where the comment has no end. */
    int rest() {
      return rest;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
