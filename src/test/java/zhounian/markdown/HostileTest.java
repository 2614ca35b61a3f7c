package zhounian.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.model.Block;
import zhounian.model.Body;
import zhounian.model.Inline;
import zhounian.model.PlainText;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;

/** Texts that overflow the stack, or take hours, where a parser is careless. */
class HostileTest {
  private static final int LENGTH = 300_000;

  private static String repeat(String part) {
    return part.repeat(LENGTH / part.length());
  }

  private static Checked<Body> read(String text) {
    return Markdown.body("x.md", 1, text);
  }

  private static int depth(List<Inline> inlines) {
    int depth = 0;
    for (Inline inline : inlines) {
      depth = Math.max(depth, 1 + depth(inline.children()));
    }
    return depth;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "]", "![", "{{", "<", "<a ", "*a **b ", "_", "~~", "&", "@", "a@", "("})
  void partsWithoutPartnersStayText(String part) {
    String text = "字" + repeat(part).strip();
    Block.Paragraph paragraph = (Block.Paragraph) read(text).value().blocks().get(0);
    assertTrue(text.equals(PlainText.of(paragraph.text())), "text is lost");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](",
        "[a](<b",
        "![[a](b)",
        "[@a; ",
        "<?",
        "｛｛",
        "{{a}}",
        "*a_ ",
        "[a]: b\n\n[a] ",
        "|a|\n|-|\n",
        "> a\n",
        "# # ",
        "\n```\n",
        "1) a\n",
        "x\n=\n",
        "https://a(("
      })
  void allElseEndsToo(String part) {
    Checked<Body> checked = read(repeat(part));
    assertTrue(!checked.value().blocks().isEmpty() || !checked.problems().isEmpty());
  }

  @Test
  void aLineOfAsterisksIsARule() {
    Checked<Body> checked = read(repeat("*") + "\n\n" + repeat("* "));
    assertEquals("rule\nrule", Dump.of(checked.value()));
    assertEquals(List.of(), checked.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "1. ", "> * "})
  void blocksNestNoDeeperThanTheLimit(String marker) {
    Checked<Body> checked = read("文字\n\n" + repeat(marker) + "x");
    assertEquals(Code.BAD_NESTING, checked.problems().get(0).code());
    assertEquals(3, checked.problems().get(0).position().line());
  }

  @Test
  void emphasisNestsNoDeeperThanTheLimit() {
    String text = "*a ".repeat(LENGTH / 6) + "b* ".repeat(LENGTH / 6);
    Checked<List<Inline>> line = Markdown.line(new Position("x.yml", 1, 1, 1), text);
    assertTrue(depth(line.value()) <= Markdown.DEEPEST + 1);
    assertEquals(List.of(Code.BAD_NESTING), line.problems().stream().map(p -> p.code()).toList());
  }

  @Test
  void manyCommentsLeaveNothing() {
    assertEquals(
        new Checked<>(new Body(List.of(), List.of()), List.of()), read(repeat("<!-- x -->\n")));
  }

  @Test
  void manyCodeSpansAreFound() {
    Block.Paragraph paragraph = (Block.Paragraph) read(repeat("`a``b")).value().blocks().get(0);
    assertTrue(paragraph.text().stream().anyMatch(Inline.Code.class::isInstance));
  }

  @Test
  void anUnclosedMarkIsToldOnce() {
    assertEquals(1, read(repeat("{{a ")).problems().size());
  }
}
