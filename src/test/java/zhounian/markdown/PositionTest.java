package zhounian.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhounian.model.Block;
import zhounian.model.Body;
import zhounian.model.Inline;
import zhounian.problem.Position;

class PositionTest {
  static Stream<Golden> all() throws IOException {
    return Stream.of("/markdown/forty.txt", "/markdown/faults.txt")
        .flatMap(
            name -> {
              try {
                return Golden.read(name).stream();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  /** What stands at a place of a text. */
  private static String at(String text, Position position) {
    String line = text.split("\n", -1)[position.line() - 1];
    int from = line.offsetByCodePoints(0, position.column() - 1);
    int most = line.codePointCount(from, line.length());
    return line.substring(from, line.offsetByCodePoints(from, Math.min(position.length(), most)));
  }

  private static void collect(List<Block> blocks, List<Inline> found) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        collectInlines(p.text(), found);
      } else if (block instanceof Block.Heading h) {
        collectInlines(h.text(), found);
      } else if (block instanceof Block.Quotation q) {
        collect(q.blocks(), found);
      } else if (block instanceof Block.Listing l) {
        l.items().forEach(item -> collect(item, found));
      } else if (block instanceof Block.Table t) {
        collectInlines(t.caption(), found);
        t.head().forEach(cell -> collectInlines(cell, found));
        t.rows().forEach(row -> row.forEach(cell -> collectInlines(cell, found)));
      }
    }
  }

  private static void collectInlines(List<Inline> inlines, List<Inline> found) {
    for (Inline inline : inlines) {
      found.add(inline);
      collectInlines(inline.children(), found);
      if (inline instanceof Inline.Image image) {
        collectInlines(image.alternative(), found);
      }
    }
  }

  private static List<Inline> inlines(String markdown) {
    Body body = Markdown.body("x.md", 1, markdown).value();
    List<Inline> found = new ArrayList<>();
    collect(body.blocks(), found);
    body.footnotes().forEach(note -> collect(note.blocks(), found));
    return found;
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyTextStandsWhereItSaysCharacterByCharacter(Golden golden) {
    for (Inline inline : inlines(golden.markdown())) {
      if (inline instanceof Inline.Text text && !text.text().equals(" ")) {
        String there = at(golden.markdown(), text.position());
        boolean escaped = there.startsWith("\\") || there.startsWith("&");
        boolean same = there.equals(text.text()) || (there + " ").equals(text.text());
        assertTrue(escaped || same, () -> text + " but there stands " + there);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyMarkStandsWhereItSays(Golden golden) {
    for (Inline inline : inlines(golden.markdown())) {
      if (inline instanceof Inline.Mark mark) {
        assertEquals(mark.written(), at(golden.markdown(), mark.position()));
      }
    }
  }

  @Test
  void placesCountFromTheFilesFirstLine() {
    Body body =
        Markdown.body("content/chapters/01-x.md", 8, "## 题 {#sec-a}\n\n𠮷**重**{{a}}\n").value();
    assertEquals("8:1+13", Dump.of(body.blocks().get(0).position()));
    Block.Paragraph paragraph = (Block.Paragraph) body.blocks().get(1);
    assertEquals("10:1+11", Dump.of(paragraph.position()));
    assertEquals("10:1+1", Dump.of(((Inline.Text) paragraph.text().get(0)).position()));
    assertEquals("10:2+5", Dump.of(((Inline.Strong) paragraph.text().get(1)).position()));
    assertEquals("10:7+5", Dump.of(((Inline.Mark) paragraph.text().get(2)).position()));
    assertEquals("content/chapters/01-x.md", paragraph.position().file());
  }

  @Test
  void placesInALineCountFromItsStart() {
    Position start = new Position("content/report.yml", 4, 12, 9);
    List<Inline> line = Markdown.line(start, " 共{{a}}，见[@s, 第 3 页; @t]").value();
    assertEquals("4:13+1", Dump.of(((Inline.Text) line.get(0)).position()));
    assertEquals("4:14+5", Dump.of(((Inline.Mark) line.get(1)).position()));
    Inline.Citation citation = (Inline.Citation) line.get(3);
    assertEquals("4:21+15", Dump.of(citation.position()));
    assertEquals("4:22+9", Dump.of(citation.cited().get(0).position()));
    assertEquals("4:33+2", Dump.of(citation.cited().get(1).position()));
  }

  @Test
  void blocksStandWhereTheyStart() {
    String text = "- 一\n- 二\n\n> 引\n\n---\n\n[^a]: 注[^a]\n\n表：题 {#tbl-a}\n\n| 甲 |\n|---|\n";
    Body body = Markdown.body("x.md", 1, text).value();
    List<String> starts =
        body.blocks().stream().map(b -> b.position().line() + ":" + b.position().column()).toList();
    assertEquals(List.of("1:1", "4:1", "6:1", "12:1"), starts);
    assertEquals("8:1+5", Dump.of(body.footnotes().get(0).position()));
  }
}
