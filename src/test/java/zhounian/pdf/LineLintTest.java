package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhounian.font.Fonts;

/** The lint sees what it is there to see: forced breaks put the faults in. */
class LineLintTest {
  private static List<String> problems(String body) throws IOException {
    return LineLint.problems(PdfPress.make(Sample.page("30em", body), Fonts.load()).value());
  }

  @Test
  void seesMarksAtTheWrongEnd() throws IOException {
    List<String> found = problems("<p>增长<br/>，不到（<br/>四成）<br/>——完</p>");
    assertEquals(3, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("starts a line"));
    assertTrue(found.get(1).startsWith("ends a line"));
    assertTrue(found.get(2).startsWith("starts a line"));
  }

  @Test
  void seesSplitNumbersAndLostUnits() throws IOException {
    List<String> found = problems("<p>增长95.<br/>3的数，共4395<br/>家单位</p>");
    assertEquals(2, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("splits a number"));
    assertTrue(found.get(1).startsWith("parts a number"));
  }

  @Test
  void letsReferencesAndNoteNumbersBe() throws IOException {
    assertEquals(List.of(), problems("<p>见图 1-1<br/>和别处<sup>12</sup><br/>以及</p>"));
  }

  @Test
  void seesALineThatFallsApart() throws IOException {
    String spaced = "<p style=\"letter-spacing:.4em\">图书馆全年到馆</p>";
    byte[] pdf = PdfPress.make(Sample.page("30em", spaced), Fonts.load()).value();
    assertEquals(List.of("p. 1: 图书馆全年到馆"), LineLint.torn(pdf, 0.3));
    assertEquals(List.of(), LineLint.torn(pdf, 0.5));
  }
}
