package zhounian.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What footnotes say: {@code [^1]: text}, continued by lines indented by four spaces. */
final class FootnoteStart extends Start {
  private static final int INDENT = 4;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() >= INDENT || !line.matchChars("[^", from)) {
      return BlockStart.none();
    }
    int end = labelEnd(line, from + 2);
    if (end < 0 || end + 1 >= line.length() || line.charAt(end + 1) != ':') {
      return BlockStart.none();
    }
    FootnoteParser parser =
        new FootnoteParser(
            line.subSequence(from, end + 2), line.subSequence(from + 2, end).toString());
    return BlockStart.of(parser).atIndex(end + 2);
  }

  /** Where the {@code ]} after a footnote's label stands; -1 where it is no label. */
  static int labelEnd(CharSequence text, int from) {
    int most = Math.min(text.length(), from + 100);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > from ? i : -1;
      }
      if (c == '[' || Script.isSpace(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static final class FootnoteParser extends AbstractBlockParser {
    private final Defined footnote;

    FootnoteParser(BasedSequence chars, String label) {
      footnote = new Defined(label);
      footnote.setChars(chars);
    }

    @Override
    public Block getBlock() {
      return footnote;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
      return !(block instanceof Defined);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return footnote.getFirstChild() == null
            ? BlockContinue.none()
            : BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
  }

  /** A footnote; its characters are those of its label. */
  static final class Defined extends Block {
    private final String label;

    Defined(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
