package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import zhounian.font.Fonts;
import zhounian.model.PrintDocument;
import zhounian.problem.Checked;

/** The rules of lines, held at many widths, also where elements begin and end. */
class ChineseLinesTest {
  private static final List<Integer> WIDTHS =
      List.of(10, 11, 12, 13, 15, 17, 19, 22, 25, 28, 33, 40);

  private static final String CORPUS =
      String.join(
          "",
          List.of(
              "<p>前九年攒下的<b>增量</b>，不到<b>四成</b>；其余<a href=\"#x\">六成</a>（挤在<i>最后</i>两年里）。</p>",
              "<p>2023年，河北承接转入<b>4395</b>家单位，增长<b>95.3</b>%，投资<span>12,345.6</span>亿元，气温25℃。</p>",
              "<p>“<b>轨道上的京津冀</b>”、《<a href=\"#x\">规划纲要</a>》、（<b>一核两翼</b>）……都在其中——先有人来往，再有合同。</p>",
              "<p>见<a href=\"#x\">图 1-1</a>、<a href=\"#x\">表 2-3</a>和<a href=\"#x\">第 4 章</a><sup><a href=\"#x\">12</a></sup>。PM<sub>2.5</sub>由106微克/立方米降到37微克/立方米。</p>",
              "<p>他说：“<b>这是</b>一个<b>重大</b>国家战略。”（The <i>State Council</i>, “Outline” of 2015）此后GDP由6.6万亿元增加到10.4万亿元。</p>",
              "<p>2014—2023年，京津冀三地从10.4万亿元的<b>4</b>个方面、150～200千克、第<b>1</b>位到第<b>12</b>位，约<b>3.4</b>比1！</p>",
              "<p>占比由<b>5.2</b>个百分点降到<b>4.8</b>个百分点，¥1,234.50元、$99.9，全长<b>2486</b>公里·双线，<b>甲</b>、<b>乙</b>、<b>丙</b>、<b>丁</b>。</p>"));

  private static PrintDocument corpus() {
    String body =
        WIDTHS.stream()
            .map(w -> "<div style=\"width:" + w + "em\">" + CORPUS + "</div>")
            .collect(Collectors.joining("", "<p id=\"x\">始</p>", ""));
    return Sample.page("auto", body);
  }

  @Test
  void keepsTheRulesAtTwelveWidths() throws IOException {
    Checked<byte[]> made = PdfPress.make(corpus(), Fonts.load());
    assertEquals(List.of(), made.problems());
    assertEquals(List.of(), LineLint.problems(made.value()));
    long lines = LineLint.blocks(made.value()).stream().mapToLong(List::size).sum();
    assertTrue(lines > 250, "too few lines to prove anything: " + lines);
  }

  @Test
  void losesNoCharacterInThePasses() throws Exception {
    byte[] pdf = PdfPress.make(corpus(), Fonts.load()).value();
    Element html = Xhtml.parse(corpus().xhtml()).getDocumentElement();
    String source = StructureText.source(Xhtml.child(html, "body"), e -> false);
    String read = StructureText.of(pdf, Set.of("Figure"));
    assertEquals(source.replaceAll("\\s", ""), read.replaceAll("\\s", ""));
  }

  @Test
  void endsJustifiedLinesFlushOrWithAHangingMark() throws IOException {
    String text = "京津冀协同发展，由四个层面进行；从率先突破到全面推进，三地走过了十年（2014—2024年）的路。".repeat(8);
    byte[] pdf = PdfPress.make(Sample.page("30em", "<p>" + text + "</p>"), Fonts.load()).value();
    List<LineLint.Line> lines = LineLint.blocks(pdf).get(LineLint.blocks(pdf).size() - 1);
    double right = 20 * 72 / 25.4 + 30 * 10.5;
    for (LineLint.Line line : lines.subList(0, lines.size() - 1)) {
      int last = line.text().strip().codePointBefore(line.text().strip().length());
      double hang = Marks.emptyRight(last) ? 5.25 : 0;
      assertEquals(right + hang, line.right(), 0.3, line.text());
    }
    assertEquals(20 * 72 / 25.4 + 21, lines.get(0).left(), 0.3);
  }

  /** Long pieces that move to the next line whole; each paragraph brings them one further right. */
  @Test
  void noLineFallsApartBeforeALongPiece() throws IOException {
    StringBuilder body = new StringBuilder("<p id=\"x\">始</p>");
    for (int length = 0; length < 22; length++) {
      String before = "量".repeat(length) + "图书馆里颗粒物的浓度先后是";
      for (String piece :
          List.of(
              "<span class=\"fig\">1,234,567.8微克/立方米</span><sup>12</sup>，",
              "<span class=\"fig\">12,345.6～98,765.4万人次</span>，",
              "<span class=\"fig\">约1,234,567,890.1亿元</span>，")) {
        body.append("<p>").append(before).append(piece).append("后来少得多得多得多得多了。</p>");
      }
      body.append("<p>").append(before).append("另见<a href=\"#x\">图 1-1<span>（第<span ");
      body.append("data-page-of=\"x\">0</span>页）</span></a>。</p>");
    }
    String css = ".fig{white-space:nowrap}</style>";
    PrintDocument plain = Sample.page("24em", body.toString());
    byte[] pdf =
        PdfPress.make(Sample.of(plain.xhtml().replace("</style>", css)), Fonts.load()).value();
    assertEquals(List.of(), LineLint.torn(pdf, EvenLines.LOOSEST + 0.02));
    assertEquals(List.of(), LineLint.problems(pdf));
    List<String> lines =
        LineLint.blocks(pdf).stream().flatMap(List::stream).map(LineLint.Line::text).toList();
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("微克/")), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("～")), lines.toString());
  }

  @Test
  void leavesNoSingleCharacterInALastLine() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int length = 30; length < 52; length++) {
      body.append("<p>").append("协".repeat(length)).append("。</p>");
    }
    byte[] pdf = PdfPress.make(Sample.page("20em", body.toString()), Fonts.load()).value();
    for (List<LineLint.Line> lines : LineLint.blocks(pdf)) {
      String last = lines.get(lines.size() - 1).text();
      assertTrue(lines.size() == 1 || last.length() > 2, last);
    }
  }

  @Test
  void keepsMarkersAndIndentsWhereALineIsGlued() throws IOException {
    String item = "<li>共<b>4395</b>（家）、<b>甲</b>，<b>乙</b>。</li>";
    String body = "<ol style=\"width:9em\">" + item.repeat(3) + "</ol>";
    byte[] pdf = PdfPress.make(Sample.page("9em", body), Fonts.load()).value();
    long labels =
        StructureText.tree(pdf).all().stream().filter(n -> n.type().equals("Lbl")).count();
    assertEquals(3, labels);
  }
}
