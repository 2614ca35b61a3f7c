package zhounian.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/**
 * The set-up of flexmark: it finds blocks, and leaves what stands inside them alone.
 *
 * <p>Headings, rules and comments are recognised by our own starts, since flexmark's regular
 * expressions for them overflow the stack or take quadratic time on hostile lines.
 */
final class BlockParsing {
  /** More markers of quotations and lists on one line than this are not even parsed. */
  private static final int MOST_MARKERS = 40;

  /** Made with the first document: each one takes a dozen regular expressions to make. */
  private static final AtomicReference<Idle> IDLE = new AtomicReference<>();

  private BlockParsing() {}

  static Parser parser() {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false);
    return Parser.builder(options)
        .customBlockParserFactory(new HeadingStart())
        .customBlockParserFactory(new RuleStart())
        .customBlockParserFactory(new CommentStart())
        .customBlockParserFactory(new FootnoteStart())
        .customInlineParserFactory(
            (data, special, delimiters, processors, links, extensions) ->
                IDLE.updateAndGet(
                    idle ->
                        idle == null
                            ? new Idle(data, special, delimiters, processors, links, extensions)
                            : idle))
        .build();
  }

  /** Reads nothing inside a line and knows no document, so one serves all threads. */
  private static final class Idle extends InlineParserImpl {
    Idle(
        DataHolder data,
        BitSet special,
        BitSet delimiters,
        Map<Character, DelimiterProcessor> processors,
        LinkRefProcessorData links,
        List<InlineParserExtensionFactory> extensions) {
      super(data, special, delimiters, processors, links, extensions);
    }

    @Override
    public void initializeDocument(Document document) {}

    @Override
    public void finalizeDocument(Document document) {}

    @Override
    public void parse(BasedSequence content, Node block) {}
  }

  /** Whether no line opens more blocks inside each other than the parser can take. */
  static boolean isShallow(Lines lines, List<Problem> problems) {
    String text = lines.text();
    for (int i = 0; i < lines.count(); i++) {
      int end = lines.end(i);
      int at = lines.start(i);
      int markers = 0;
      int streak = at;
      while (at < end && markers <= MOST_MARKERS) {
        int next = afterMarker(text, at, end);
        if (next < 0) {
          break;
        }
        if (markers > 0 && text.charAt(next - 1) != text.charAt(at - 1)) {
          streak = at;
        }
        markers++;
        at = next;
      }
      if (markers > MOST_MARKERS && !isRule(text, streak, end)) {
        problems.add(
            Problem.of(
                Code.BAD_NESTING,
                lines.position(lines.start(i), end),
                Integer.toString(Markdown.DEEPEST)));
        return false;
      }
    }
    return true;
  }

  /** Where the marker of a quotation or list item at {@code from} ends; -1 where there is none. */
  private static int afterMarker(String text, int from, int end) {
    int at = from;
    while (at < end && Spans.isSpace(text.charAt(at))) {
      at++;
    }
    if (at == end) {
      return -1;
    }
    char c = text.charAt(at);
    if (c == '>') {
      return at + 1;
    }
    if (Script.isDigit(c)) {
      int digits = at;
      while (at < end && at - digits < 9 && Script.isDigit(text.charAt(at))) {
        at++;
      }
      if (at == end || (text.charAt(at) != '.' && text.charAt(at) != ')')) {
        return -1;
      }
    } else if (c != '-' && c != '*' && c != '+') {
      return -1;
    }
    return at + 1 == end || Spans.isSpace(text.charAt(at + 1)) ? at + 1 : -1;
  }

  /** Whether a line is a thematic break: three or more of one of {@code * - _}, nothing else. */
  static boolean isRule(CharSequence line, int from, int to) {
    char mark = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n') {
        continue;
      }
      if (mark == 0 && (c == '*' || c == '-' || c == '_')) {
        mark = c;
      } else if (mark == 0 || c != mark) {
        return false;
      }
      count++;
    }
    return count >= 3;
  }
}
