package zhounian.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Block;
import zhounian.model.Body;
import zhounian.model.Inline;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Turns flexmark's blocks into the report's. */
final class BlockReader {
  private final Lines lines;
  private final String text;
  private final List<Problem> problems;
  private final Map<String, Definitions.Definition> definitions = new LinkedHashMap<>();
  private final Calls calls = new Calls();
  private final List<Body.Footnote> footnotes = new ArrayList<>();
  private final Map<String, Position> defined = new LinkedHashMap<>();

  /** Level of the last heading; the chapter's title is the first. */
  private int level = 1;

  private boolean tooDeep;

  BlockReader(Lines lines, List<Problem> problems) {
    this.lines = lines;
    this.text = lines.text();
    this.problems = problems;
  }

  Body read(Node document) {
    if (text.contains("]:")) {
      collectDefinitions(document, 0);
    }
    List<Block> blocks = blocks(document, 1);
    calls.report(defined, problems);
    return new Body(blocks, footnotes);
  }

  /** Takes the link reference definitions at the start of paragraphs. */
  private void collectDefinitions(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        Spans spans = Spans.of(text, paragraph.getContentLines());
        for (int i = 0; i < spans.count(); i++) {
          if (!Definitions.read(text, spans.from(i), spans.to(i), definitions)) {
            break;
          }
        }
      } else if (node.hasChildren() && depth <= 2 * Markdown.DEEPEST) {
        collectDefinitions(node, depth + 1);
      }
    }
  }

  private List<Block> blocks(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    Caption caption = null;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        caption = addParagraph(blocks, Spans.of(text, paragraph.getContentLines()), caption);
      } else if (node instanceof CommentStart.Comment comment) {
        addRest(blocks, comment);
      } else {
        caption = withoutTable(caption);
        addOther(blocks, node, depth);
      }
    }
    withoutTable(caption);
    return blocks;
  }

  private void addOther(List<Block> blocks, Node node, int depth) {
    if (node instanceof HeadingStart.Lined heading) {
      addHeading(blocks, heading);
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Rule(position(node)));
    } else if (node instanceof FencedCodeBlock code) {
      blocks.add(
          new Block.CodeLines(
              position(node), code.getInfo().toString().strip(), joined(code.getContentLines())));
    } else if (node instanceof IndentedCodeBlock code) {
      blocks.add(new Block.CodeLines(position(node), "", joined(code.getContentLines())));
    } else if (depth > Markdown.DEEPEST) {
      if (!tooDeep) {
        tooDeep = true;
        problems.add(
            Problem.of(Code.BAD_NESTING, position(node), Integer.toString(Markdown.DEEPEST)));
      }
    } else if (node instanceof BlockQuote) {
      blocks.add(new Block.Quotation(position(node), blocks(node, depth + 1)));
    } else if (node instanceof ListBlock list) {
      addList(blocks, list, depth);
    } else if (node instanceof FootnoteStart.Defined footnote) {
      addFootnote(footnote, depth);
    }
  }

  private Position position(Node node) {
    return lines.position(node.getStartOffset(), node.getEndOffset());
  }

  private static String joined(List<? extends BasedSequence> codeLines) {
    StringBuilder code = new StringBuilder();
    for (BasedSequence line : codeLines) {
      code.append(line);
    }
    int end = code.length();
    while (end > 0 && code.charAt(end - 1) == '\n') {
      end--;
    }
    code.setLength(end);
    return code.toString();
  }

  private void addList(List<Block> blocks, ListBlock list, int depth) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof com.vladsch.flexmark.ast.ListItem) {
        items.add(blocks(item, depth + 1));
      }
    }
    boolean ordered = list instanceof OrderedList;
    int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
    blocks.add(new Block.Listing(position(list), ordered, start, items));
  }

  private void addFootnote(FootnoteStart.Defined footnote, int depth) {
    Position position = position(footnote);
    List<Block> says = blocks(footnote, depth + 1);
    if (defined.putIfAbsent(footnote.label(), position) != null) {
      problems.add(
          Problem.of(Code.BAD_FOOTNOTE, position, footnote.label(), "定义了两次", "is defined twice"));
      return;
    }
    footnotes.add(new Body.Footnote(position, footnote.label(), says));
  }

  /** What follows a comment on its last line is text all the same. */
  private void addRest(List<Block> blocks, CommentStart.Comment comment) {
    int from = comment.rest();
    if (from < 0) {
      problems.add(
          Problem.of(
              Code.RAW_HTML,
              lines.position(comment.getStartOffset(), comment.getStartOffset() + 4),
              "<!--"));
      return;
    }
    int to = lines.end(lines.indexOf(from));
    while (from < to && Spans.isSpace(text.charAt(from))) {
      from++;
    }
    if (from < to) {
      addParagraph(blocks, Spans.of(from, to), null);
    }
  }

  private void addHeading(List<Block> blocks, HeadingStart.Lined heading) {
    Position position = position(heading);
    int written = heading.level();
    if (written == 1 || written > level + 1) {
      int right = Math.min(level + 1, Math.max(2, written));
      problems.add(
          Problem.of(
              Code.HEADING_LEVEL,
              position,
              Integer.toString(level),
              Integer.toString(written),
              "#".repeat(right)));
    }
    level = Math.max(2, written);
    Spans spans = Spans.of(text, heading.lines());
    GivenId given = GivenId.read(lines, spans, "sec-", problems);
    spans = given.without();
    List<Inline> inlines = inlines(spans, 0, spans.count());
    blocks.add(new Block.Heading(position, level, given.id(), "", inlines));
  }

  /**
   * Adds a paragraph: text, a caption, a table, or several of them without an empty line between.
   *
   * @param waiting a caption that stood before it
   * @return a caption at its end that waits for its table
   */
  private Caption addParagraph(List<Block> blocks, Spans spans, Caption waiting) {
    int first = definitions.isEmpty() ? 0 : afterDefinitions(spans);
    int count = spans.count();
    int header = TableReader.header(text, spans, first);
    int end = header < 0 ? count : header;
    boolean captioned = end > first && Caption.is(text, spans, end - 1);
    int textEnd = captioned ? end - 1 : end;
    Caption caption = waiting;
    if (first < end) {
      caption = withoutTable(waiting);
    }
    if (first < textEnd) {
      addText(blocks, spans, first, textEnd);
    }
    if (captioned) {
      caption = Caption.read(lines, spans, end - 1, problems);
    }
    if (header >= 0) {
      String id = caption == null ? "" : caption.id();
      List<Inline> words = caption == null ? List.of() : inlines(caption.passage());
      TableReader table = new TableReader(lines, spans, header, problems);
      blocks.add(table.read(id, words, this::cell));
      return null;
    }
    return caption;
  }

  private int afterDefinitions(Spans spans) {
    Map<String, Definitions.Definition> seen = new LinkedHashMap<>();
    int first = 0;
    while (first < spans.count()
        && Definitions.read(text, spans.from(first), spans.to(first), seen)) {
      first++;
    }
    return first;
  }

  private void addText(List<Block> blocks, Spans spans, int first, int last) {
    int from = spans.from(first);
    if (last - first == 1 && Mark.opens(text, from)) {
      Passage passage = Passage.of(lines, from, spans.to(first));
      List<Problem> found = new ArrayList<>();
      Mark.Read read = Mark.read(passage, 0, found);
      if (read.end() == passage.text().length()) {
        problems.addAll(found);
        if (read.call().isPresent()) {
          blocks.add(read.call().get());
        } else if (read.inline().isPresent()) {
          blocks.add(
              new Block.Paragraph(
                  lines.position(from, spans.to(first)), List.of(read.inline().get())));
        }
        return;
      }
    }
    for (int i = first; i < last; i++) {
      if (Caption.is(text, spans, i)
          && text.startsWith("#tbl-", text.indexOf('{', spans.from(i)) + 1)) {
        withoutTable(Caption.read(lines, spans, i, new ArrayList<>()));
      }
    }
    List<Inline> inlines = inlines(spans, first, last);
    if (!isBlank(inlines)) {
      blocks.add(new Block.Paragraph(lines.position(from, spans.to(first)), inlines));
    }
  }

  /** Whether faults have left nothing to read. */
  private static boolean isBlank(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (!(inline instanceof Inline.Text words) || !words.text().isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Reports a caption whose table does not come; leaves none waiting. */
  private Caption withoutTable(Caption caption) {
    if (caption != null) {
      problems.add(Problem.of(Code.TABLE_WITHOUT_TABLE, caption.position()));
    }
    return null;
  }

  private List<Inline> inlines(Spans spans, int first, int last) {
    return first == last ? List.of() : inlines(Passage.of(lines, spans, first, last));
  }

  private List<Inline> inlines(Passage passage) {
    return InlineReader.read(passage, definitions, calls, problems);
  }

  private List<Inline> cell(Passage passage) {
    return InlineReader.readCell(passage, definitions, calls, problems);
  }
}
