package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhounian.font.Fonts;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** What goes wrong becomes problems. */
class ReportsTest {
  @Test
  void namesEachCharacterWithoutAGlyphOnceAtItsPlace() {
    Checked<byte[]> made =
        PdfPress.make(
            Sample.page(
                "auto",
                "<div data-at=\"content/chapters/01-a.md:12:3\"><p>二氧化碳CO₂<b>𠮷</b></p></div>"
                    + "<p>₂</p>"),
            Fonts.load());
    Position place = Position.of("content/chapters/01-a.md", 12, 3);
    assertEquals(
        List.of(
            Problem.of(Code.MISSING_GLYPH, place, "₂", "U+2082"),
            Problem.of(Code.MISSING_GLYPH, place, "𠮷", "U+20BB7")),
        made.problems());
    assertEquals(0, made.value().length);
  }

  @Test
  void namesUnknownStyles() {
    Checked<byte[]> made =
        PdfPress.make(Sample.page("auto", "<p style=\"display:flex\">字</p>"), Fonts.load());
    assertEquals(List.of(Code.PDF_STYLE), made.problems().stream().map(Problem::code).toList());
    assertTrue(made.problems().get(0).arguments().get(0).contains("flex"));
  }

  @Test
  void namesAnImageWithoutAlternativeAndALinkWithoutTarget() {
    Checked<byte[]> made =
        PdfPress.make(
            Sample.page("auto", "<p><img src=\"images/dot.png\"/><a href=\"#nowhere\">某处</a></p>"),
            Fonts.load());
    assertTrue(
        made.problems().stream().anyMatch(p -> p.code() == Code.PDF_LAYOUT),
        made.problems().toString());
  }

  @Test
  void namesADrawingThatIsNotThere() {
    Checked<byte[]> made =
        PdfPress.make(
            Sample.page(
                "auto", "<object type=\"application/x-drawing\" data=\"none\" alt=\"无\"></object>"),
            Fonts.load());
    assertEquals(List.of(Code.PDF_LAYOUT), made.problems().stream().map(Problem::code).toList());
  }
}
