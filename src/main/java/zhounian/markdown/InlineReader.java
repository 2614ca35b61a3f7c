package zhounian.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhounian.model.Block;
import zhounian.model.Inline;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Reads what stands inside a line, after the algorithm of CommonMark's appendix: one walk over the
 * characters that makes a list of pieces, runs of delimiters and brackets waiting on stacks for
 * their partners. Every search that can fail remembers that it did, so time grows with the length
 * of the text alone.
 */
final class InlineReader {
  private static final boolean[] SPECIAL = special();

  private final Passage passage;
  private final String text;
  private final Map<String, Definitions.Definition> definitions;
  private final Calls calls;
  private final List<Problem> problems;
  private final boolean cell;
  private final Pieces pieces;
  private final LinkTail tail;
  private Piece newestBracket;

  /** Where the newest link starts: a bracket before it can be none, for links cannot nest. */
  private int newestLink = -1;

  private int at;

  /** Where the last mark ended: emphasis takes it for a letter. */
  private int markEnd = -1;

  /** Up to here the line has no closing braces. */
  private int unclosedTo;

  private final CodeSpans codeSpans;
  private final RawHtml html;

  private InlineReader(
      Passage passage,
      Map<String, Definitions.Definition> definitions,
      Calls calls,
      List<Problem> problems,
      boolean cell) {
    this.passage = passage;
    this.text = passage.text();
    this.definitions = definitions;
    this.calls = calls;
    this.problems = problems;
    this.cell = cell;
    this.pieces = new Pieces(passage, problems);
    this.tail = new LinkTail(text);
    this.codeSpans = new CodeSpans(text);
    this.html = new RawHtml(passage, problems);
  }

  private static boolean[] special() {
    boolean[] special = new boolean[128];
    for (char c : "\n\\`*_~[]!<&{@h".toCharArray()) {
      special[c] = true;
    }
    return special;
  }

  /** Reads a passage; {@code calls} gets the footnotes called. */
  static List<Inline> read(
      Passage passage,
      Map<String, Definitions.Definition> definitions,
      Calls calls,
      List<Problem> problems) {
    return new InlineReader(passage, definitions, calls, problems, false).read();
  }

  /** Reads a cell of a table, where {@code \|} is a vertical line even in code. */
  static List<Inline> readCell(
      Passage passage,
      Map<String, Definitions.Definition> definitions,
      Calls calls,
      List<Problem> problems) {
    return new InlineReader(passage, definitions, calls, problems, true).read();
  }

  private List<Inline> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!isSpecial(c)) {
        readText();
      } else {
        readSpecial(c);
      }
    }
    pieces.settleLineEnds(pieces.first());
    pieces.pair(null);
    return pieces.build(pieces.first());
  }

  private static boolean isSpecial(char c) {
    return c < 128 ? SPECIAL[c] : c == '｛' || c == '＠' || c == '［';
  }

  private void readText() {
    int from = at;
    do {
      at++;
    } while (at < text.length() && !isSpecial(text.charAt(at)));
    append(new Piece(Piece.Kind.TEXT, from, at));
  }

  private void readSpecial(char c) {
    switch (c) {
      case '\n':
        readLineEnd();
        break;
      case '\\':
        readEscape();
        break;
      case '`':
        readCode();
        break;
      case '*':
      case '_':
      case '~':
        readRun(c);
        break;
      case '!':
        if (at + 1 < text.length() && text.charAt(at + 1) == '[') {
          openBracket(2);
        } else {
          literally(1);
        }
        break;
      case '[':
      case '［':
        readOpeningBracket(c);
        break;
      case ']':
        readClosingBracket();
        break;
      case '<':
        readPointed();
        break;
      case '&':
        readEntity();
        break;
      case '{':
      case '｛':
        readMark();
        break;
      case '@':
      case '＠':
        readReference();
        break;
      default:
        readAddress();
    }
  }

  private void append(Piece piece) {
    pieces.append(piece);
  }

  private void literally(int length) {
    append(new Piece(Piece.Kind.TEXT, at, at + length));
    at += length;
  }

  private void appendNode(Inline node, int to, int first, int last) {
    append(Piece.node(node, at, to, first, last));
    at = to;
  }

  private void readLineEnd() {
    int spaces = at;
    while (spaces > 0 && text.charAt(spaces - 1) == ' ') {
      spaces--;
    }
    Piece before = pieces.last();
    if (before.kind == Piece.Kind.TEXT && before.literal == null) {
      before.to = Math.max(before.from, Math.min(before.to, spaces));
    }
    if (at - spaces >= 2) {
      appendNode(new Inline.Break(passage.position(spaces, at)), at + 1, 0, 0);
    } else {
      append(new Piece(Piece.Kind.LINE_END, at, at + 1));
      at++;
    }
  }

  private void readEscape() {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    if (next == '\n') {
      appendNode(new Inline.Break(passage.position(at, at + 1)), at + 2, 0, 0);
    } else if (next == '{' && text.startsWith("{{", at + 1)) {
      append(literal("{{", at, at + 3));
      at += 3;
    } else if (Script.isAsciiPunctuation(next)) {
      append(literal(Character.toString(next), at, at + 2));
      at += 2;
    } else {
      literally(1);
    }
  }

  private static Piece literal(String means, int from, int to) {
    Piece piece = new Piece(Piece.Kind.TEXT, from, to);
    piece.literal = means;
    return piece;
  }

  private void readCode() {
    int length = codeSpans.runLength(at);
    int close = codeSpans.close(at + length, length);
    if (close < 0) {
      literally(length);
      return;
    }
    String code = CodeSpans.content(text.substring(at + length, close));
    if (cell) {
      code = code.replace("\\|", "|");
    }
    int to = close + length;
    int first = code.isEmpty() ? 0 : code.codePointAt(0);
    int last = code.isEmpty() ? 0 : code.codePointBefore(code.length());
    appendNode(new Inline.Code(passage.position(at, to), code), to, first, last);
  }

  private void readRun(char c) {
    int to = at;
    while (to < text.length() && text.charAt(to) == c) {
      to++;
    }
    if (c == '~' && to - at != 2) {
      literally(to - at);
      return;
    }
    int before = at == 0 ? 0 : at == markEnd ? Flanks.LETTER : text.codePointBefore(at);
    int outerEnd = before == 0 ? 0 : at - Character.charCount(before);
    int outer = outerEnd > 0 ? text.codePointBefore(outerEnd) : 0;
    int after = to == text.length() ? 0 : text.codePointAt(to);
    if (after == '{' && text.startsWith("{{", to)) {
      after = Flanks.LETTER;
    }
    int farFrom = to + Character.charCount(after);
    int far = farFrom < text.length() ? text.codePointAt(farFrom) : 0;
    Flanks flanks = Flanks.of(c, outer, before, after, far);
    Piece run = new Piece(Piece.Kind.RUN, at, to);
    run.mark = c;
    run.written = to - at;
    run.opens = flanks.opens();
    run.closes = flanks.closes();
    boolean beside =
        (before != 0 && !Script.isSpace(before)) || (after != 0 && !Script.isSpace(after));
    boolean inWord = Script.isAsciiAlphanumeric(before) && Script.isAsciiAlphanumeric(after);
    run.meant = beside && !inWord && (c != '_' || run.written == 2);
    append(run);
    at = to;
  }

  private void openBracket(int length) {
    Piece bracket = new Piece(Piece.Kind.BRACKET, at, at + length);
    bracket.image = length == 2;
    bracket.runBelow = pieces.newestRun();
    bracket.older = newestBracket;
    newestBracket = bracket;
    append(bracket);
    at += length;
  }

  private void readOpeningBracket(char c) {
    if (Citation.opens(text, at)) {
      Citation.Read read = Citation.read(passage, at, problems);
      if (read != null) {
        finish(read.inline().orElse(null), read.end());
        return;
      }
    }
    if (c == '［') {
      literally(1);
      return;
    }
    if (text.startsWith("[^", at)) {
      int close = FootnoteStart.labelEnd(text, at + 2);
      if (close > 0) {
        String label = text.substring(at + 2, close);
        Position position = passage.position(at, close + 1);
        calls.add(label, position);
        finish(new Inline.FootnoteCall(position, label), close + 1);
        return;
      }
    }
    openBracket(1);
  }

  /** Appends something that the check room settles; nothing where it is faulty. */
  private void finish(Inline node, int to) {
    if (node == null) {
      append(literal("", at, to));
      at = to;
    } else {
      appendNode(node, to, Piece.SETTLED_LATER, Piece.SETTLED_LATER);
    }
  }

  private void readClosingBracket() {
    Piece opener = newestBracket;
    if (opener == null) {
      literally(1);
      return;
    }
    if (pieces.isTooDeep() || (!opener.image && opener.from < newestLink)) {
      newestBracket = opener.older;
      literally(1);
      return;
    }
    int to = linkEnd(opener);
    if (to < 0) {
      newestBracket = opener.older;
      literally(1);
      return;
    }
    pieces.settleLineEnds(opener.next);
    int first = pieces.firstSeen(opener.next);
    int last = pieces.lastSeen(opener);
    pieces.pair(opener.runBelow);
    int depth = Pieces.depth(opener.next) + 1;
    Position position = passage.position(opener.from, to);
    List<Inline> inside = withoutLinks(pieces.build(opener.next));
    Inline node =
        opener.image
            ? new Inline.Image(position, tail.destination(), tail.title(), inside)
            : new Inline.Link(position, tail.destination(), tail.title(), inside);
    newestBracket = opener.older;
    newestLink = opener.image ? newestLink : opener.from;
    Piece piece = Piece.node(node, opener.from, to, first, last);
    piece.depth = depth;
    pieces.replace(opener, piece);
    at = to;
  }

  /** Where the link ends whose text ends here; -1 where it is none. */
  private int linkEnd(Piece opener) {
    int after = at + 1;
    if (after < text.length() && text.charAt(after) == '(') {
      tail.start(after);
      if (tail.readInline()) {
        return tail.at();
      }
    }
    if (definitions.isEmpty()) {
      return -1;
    }
    int to = after;
    int labelFrom = opener.to;
    int labelTo = at;
    if (after < text.length() && text.charAt(after) == '[') {
      int close = text.indexOf(']', after);
      if (close > after && close - after < 1000) {
        to = close + 1;
        if (close > after + 1) {
          labelFrom = after + 1;
          labelTo = close;
        }
      }
    }
    if (labelTo - labelFrom > 999) {
      return -1;
    }
    Definitions.Definition found =
        definitions.get(Definitions.normal(text.substring(labelFrom, labelTo)));
    if (found == null) {
      return -1;
    }
    tail.set(found.href(), found.title());
    return to;
  }

  /** Links cannot hold links: an address in a link's text is only text. */
  private static List<Inline> withoutLinks(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link) {
        List<Inline> flat = new ArrayList<>();
        for (Inline each : inlines) {
          if (each instanceof Inline.Link link) {
            flat.addAll(link.children());
          } else {
            flat.add(each);
          }
        }
        return flat;
      }
    }
    return inlines;
  }

  private void readPointed() {
    int close = RawHtml.addressEnd(text, at);
    if (close > 0) {
      String address = text.substring(at + 1, close);
      String href = address.indexOf(':') < 0 ? "mailto:" + address : address;
      appendLink(href, at + 1, close, close + 1);
      return;
    }
    int to = html.end(at);
    if (to < 0) {
      literally(1);
    } else {
      append(literal("", at, to));
      at = to;
    }
  }

  private void appendLink(String href, int from, int close, int to) {
    Position inside = passage.position(from, close);
    Inline shown = new Inline.Text(inside, text.substring(from, close));
    Inline node = new Inline.Link(passage.position(at, to), href, "", List.of(shown));
    Piece piece = Piece.node(node, at, to, text.codePointAt(from), text.codePointBefore(close));
    piece.depth = 1;
    append(piece);
    at = to;
  }

  private void readEntity() {
    int to = LinkTail.entityEnd(text, at, text.length());
    String means = to < 0 ? null : LinkTail.entity(text.substring(at, to));
    if (means == null) {
      literally(1);
    } else {
      append(literal(means, at, to));
      at = to;
    }
  }

  private void readMark() {
    if (!Mark.opens(text, at)) {
      Mark.single(passage, at)
          .ifPresentOrElse(mark -> finish(mark, at + mark.written().length()), () -> literally(1));
      return;
    }
    if (at < unclosedTo) {
      literally(2);
      return;
    }
    Mark.Read read = Mark.read(passage, at, problems);
    if (!read.closed()) {
      int lineEnd = text.indexOf('\n', at);
      unclosedTo = lineEnd < 0 ? text.length() : lineEnd;
      literally(2);
      return;
    }
    if (read.call().isPresent()) {
      Block.ExhibitCall call = read.call().get();
      problems.add(Problem.of(Code.EXHIBIT_NOT_ALONE, call.position(), call.written()));
    }
    finish(read.inline().orElse(null), read.end());
    markEnd = at;
  }

  private void readReference() {
    CrossReference.Read read = CrossReference.read(passage, at, problems);
    if (read == null) {
      literally(1);
    } else {
      finish(read.reference(), read.end());
    }
  }

  private void readAddress() {
    int before = at == 0 ? ' ' : text.charAt(at - 1);
    int to = Script.isAsciiAlphanumeric(before) ? -1 : RawHtml.bareAddressEnd(text, at);
    if (to < 0) {
      readText();
    } else {
      appendLink(text.substring(at, to), at, to, to);
    }
  }
}
