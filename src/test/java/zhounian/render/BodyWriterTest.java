package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static zhounian.render.SmallReport.AT;
import static zhounian.render.SmallReport.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhounian.model.Block;
import zhounian.model.Chapter;
import zhounian.model.Inline;
import zhounian.model.Target;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Problem;

final class BodyWriterTest {
  private static final BodyWriter SITE = writer(Medium.SITE);
  private static final BodyWriter PRINT = writer(Medium.PRINT);

  private static BodyWriter writer(Medium medium) {
    return new BodyWriter(
        medium,
        "rail",
        SmallReport.words(),
        Language.CHINESE,
        (id, locator) -> id + (locator.isEmpty() ? "" : ": " + locator) + ".",
        Map.of(),
        (reference, anchor) -> "[" + reference + " " + anchor + "]");
  }

  private static Inline number(String figure, String words) {
    return new Inline.Number(AT, figure, words);
  }

  private static String line(BodyWriter writer, Inline... inlines) {
    return writer.line(List.of(inlines));
  }

  @Test
  void aNumberLeadsToItsEntryOnTheSiteAndIsPlainTextInPrint() {
    Inline number = number("rail-2022", "10848公里");
    assertEquals(
        "<a class=\"fig\" href=\"figures/rail-2022.html\">10848公里</a>", line(SITE, number));
    assertEquals("<span class=\"fig\">10848公里</span>", line(PRINT, number));
  }

  @Test
  void onAScreenNoLineEndsBetweenANumberAndItsWord() {
    assertEquals(
        "到<span class=\"nb\">2014年2月</span>，<span class=\"nb\">第2期</span>，A4 &lt;"
            + "<span class=\"nb\">22号</span>线",
        line(SITE, text("到2014年2月，第2期，A4 <22号线")));
    assertEquals("到2014年2月", line(PRINT, text("到2014年2月")));
  }

  @Test
  void aNumberWithoutAFigureIsText() {
    assertEquals("3", line(SITE, number("", "3")));
  }

  @Test
  void aCrossReferenceIsALinkInBothMedia() {
    Inline see = new Inline.See(AT, new Target("rail", "chart-a"), "图 1-1");
    assertEquals("<a class=\"see\" href=\"rail.html#chart-a\">图 1-1</a>", line(SITE, see));
    assertEquals(
        "<a class=\"see\" href=\"#rail--chart-a\">图 1-1<span class=\"at\">"
            + "（第<span data-page-of=\"rail--chart-a\">0</span>页）</span></a>",
        line(PRINT, see));
  }

  @Test
  void linksNeverStandInsideLinks() {
    Inline jump =
        new Inline.Jump(
            AT, new Target("air", ""), "", List.of(text("共"), number("rail-2022", "10848公里")));
    assertEquals("<a href=\"air.html\">共<span class=\"fig\">10848公里</span></a>", line(SITE, jump));
  }

  @Test
  void everythingWrittenIsEscaped() {
    assertEquals(
        "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; ${x}",
        line(SITE, text("<script>alert('1')</script> & ${x}")));
    assertEquals(
        "<img src=\"images/a.png\" alt=\"桥 &quot;长&quot; &lt;b&gt;\" title=\"&quot;\"/>",
        line(SITE, new Inline.Picture(AT, "images/a.png", "\"", List.of(text("桥 \"长\" <b>")))));
    assertEquals(
        "<a href=\"https://e.org/?a=1&amp;b=&quot;2\" rel=\"noopener\">外</a>",
        line(SITE, new Inline.Outside(AT, "https://e.org/?a=1&b=\"2", "", List.of(text("外")))));
  }

  @Test
  void shapesOfTextBecomeTheirElements() {
    assertEquals(
        "<em>a</em><strong>b</strong><del>c</del><code>&lt;d&gt;</code><br/>",
        line(
            SITE,
            new Inline.Emphasis(AT, List.of(text("a"))),
            new Inline.Strong(AT, List.of(text("b"))),
            new Inline.Strike(AT, List.of(text("c"))),
            new Inline.Code(AT, "<d>"),
            new Inline.Break(AT)));
  }

  @Test
  void aCallLeadsToItsNoteAndBack() {
    Inline call = new Inline.NoteCall(AT, 2, "note-2", "call-2");
    assertEquals(
        "<sup class=\"call\"><a id=\"call-2\" href=\"#note-2\" aria-label=\"注 2\">2</a></sup>",
        line(SITE, call));
    assertEquals(
        "<sup class=\"call\"><a id=\"rail--call-2\" href=\"#rail--note-2\">2</a></sup>",
        line(PRINT, call));
  }

  @Test
  void notesLeadBackToEveryCall() {
    Chapter.Note cited =
        new Chapter.Note(
            1,
            "note-1",
            List.of("call-1", "call-1-2"),
            List.of(),
            List.of(new Inline.Cited(AT, "a", ""), new Inline.Cited(AT, "b", "第 3 页")));
    Chapter.Note footnote =
        new Chapter.Note(
            2,
            "note-2",
            List.of("call-2"),
            List.of(new Block.Paragraph(AT, List.of(text("脚注。")))),
            List.of());
    assertEquals(
        """
        <ol>
        <li id="note-1"><p class="cited">a；b: 第 3 页. <span class="backs">↩<a class="back" href="#call-1" aria-label="回到正文第 1 处">1</a><a class="back" href="#call-1-2" aria-label="回到正文第 2 处">2</a></span></p></li>
        <li id="note-2"><p>脚注。 <span class="backs"><a class="back" href="#call-2" aria-label="回到正文">↩</a></span></p>
        </li>
        </ol>""",
        SITE.notes(List.of(cited, footnote)));
    assertEquals(
        "<ol>\n<li id=\"rail--note-1\"><p class=\"cited\">a；b: 第 3 页.</p></li>\n</ol>",
        PRINT.notes(List.of(cited)));
    assertEquals("", SITE.notes(List.of()));
  }

  @Test
  void aFlawShowsItsProblemAtItsPlace() {
    Problem problem = Problem.of(Code.DEAD_LINK, AT, "a\"b", "c");
    assertEquals(
        "<mark class=\"flaw\" title=\"ZN601 链接“a&quot;b”没有着落\">文<small>ZN601</small></mark>",
        line(SITE, new Inline.Flaw(AT, problem, List.of(text("文")))));
  }

  @Test
  void notationThatWasNotSettledIsAFault() {
    Inline mark = new Inline.Mark(AT, "a", "", "", -1, "{{a}}");
    assertThrows(IllegalStateException.class, () -> line(SITE, mark));
  }

  @Test
  void titlesBreakAfterPunctuationOnly() {
    assertEquals(
        "<span class=\"ph\">通车的已有日期，</span><span class=\"ph\">计划的还等结果</span>",
        SITE.phrases(List.of(text("通车的已有日期，计划的还等结果")), false));
    assertEquals("<span class=\"ph\">一个短题</span>", SITE.phrases(List.of(text("一个短题")), false));
    assertEquals(
        "<span class=\"ph\">他说：</span><span class=\"ph\">“好，”走了</span>",
        SITE.phrases(List.of(text("他说：“好，”走了")), false));
    assertEquals("<span class=\"ph\">末尾，</span>", SITE.phrases(List.of(text("末尾，")), false));
  }

  @Test
  void headingsCarryNumberAndAnchor() {
    Block heading = new Block.Heading(AT, 2, "sec-a", "1.2", List.of(text("路网")));
    assertEquals(
        "<h2 id=\"sec-a\"><span class=\"n\">1.2</span> 路网</h2>\n", SITE.blocks(List.of(heading)));
    assertEquals(
        "<h2 id=\"rail--sec-a\"><span class=\"n\">1.2</span> 路网</h2>\n",
        PRINT.blocks(List.of(heading)));
  }

  @Test
  void listsQuotationsAndLiteralLines() {
    Block paragraph = new Block.Paragraph(AT, List.of(text("一")));
    assertEquals(
        """
        <ol start="3">
        <li>一</li>
        <li><p>一</p>
        <p>一</p>
        </li>
        </ol>
        <blockquote>
        <p>一</p>
        </blockquote>
        <pre><code>a &lt; b
        </code></pre>
        <hr/>
        """,
        SITE.blocks(
            List.of(
                new Block.Listing(
                    AT, true, 3, List.of(List.of(paragraph), List.of(paragraph, paragraph))),
                new Block.Quotation(AT, List.of(paragraph)),
                new Block.CodeLines(AT, "", "a < b\n"),
                new Block.Rule(AT))));
  }

  private static Block.Table table(String label, Block.Alignment second) {
    return new Block.Table(
        AT,
        label.isEmpty() ? "" : "tbl-a",
        label,
        label.isEmpty() ? List.of() : List.of(text("通达时间")),
        List.of(Block.Alignment.LEFT, second, Block.Alignment.LEFT),
        List.of(List.of(text("范围")), List.of(text("时长")), List.of(text("说法"))),
        List.of(List.of(List.of(text("a<")), List.of(text("1")), List.of(text("b")))));
  }

  @Test
  void aTitledTableHasTheAnatomyOfAnExhibitAndTurnsIntoBlocksOnPhones() {
    assertEquals(
        """
        <figure class="exhibit table" id="tbl-a"><figcaption><div class="fig-no"><b>表 1-1</b></div><div class="cap"><h3><span class="ph">通达时间</span></h3></div></figcaption>
        <div class="plot"><div><table class="tbl stack">
        <thead><tr><th scope="col">范围</th><th scope="col" class="r">时长</th><th scope="col">说法</th></tr></thead>
        <tbody>
        <tr><th scope="row">a&lt;</th><td class="r">1</td><td data-head="说法">b</td></tr>
        </tbody></table></div></div></figure>
        """,
        SITE.blocks(List.of(table("表 1-1", Block.Alignment.RIGHT))));
  }

  @Test
  void aTableWithoutOneColumnOfNumbersScrolls() {
    assertEquals(
        """
        <div class="scroll" tabindex="0" role="region" aria-label="表格"><table class="tbl">
        <thead><tr><th scope="col">范围</th><th scope="col" class="m">时长</th><th scope="col">说法</th></tr></thead>
        <tbody>
        <tr><th scope="row">a&lt;</th><td class="m">1</td><td>b</td></tr>
        </tbody></table></div>
        """,
        SITE.blocks(List.of(table("", Block.Alignment.CENTER))));
  }

  @Test
  void exhibitsStandWhereTheyAreCalled() {
    Block call = new Block.ExhibitCall(AT, "chart", "length", "");
    assertEquals("[chart-length chart-length]\n", SITE.blocks(List.of(call)));
    assertEquals("[chart-length rail--chart-length]\n", PRINT.blocks(List.of(call)));
  }
}
