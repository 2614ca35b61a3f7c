package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static List<String> runs(String text) {
    return LatinRuns.of(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
  }

  @Test
  void takesEnglishWithItsQuotesAndSpaces() {
    assertEquals(
        List.of("The “Coordinated Development” of Beijing, Tianjin"),
        runs("《The “Coordinated Development” of Beijing, Tianjin》"));
    assertEquals(List.of("PM2.5"), runs("把PM2.5降下来"));
  }

  @Test
  void leavesChineseQuotesToTheChineseFace() {
    assertEquals(List.of("GDP"), runs("所谓“GDP”，"));
    assertEquals(List.of("Rails"), runs("（Rails）"));
    assertEquals(List.of("One"), runs("“轨道One”"));
  }

  @Test
  void tellsWordsFromAbbreviations() {
    assertTrue(LatinRuns.hasWords("State Council"));
    assertFalse(LatinRuns.hasWords("GDP"));
    assertFalse(LatinRuns.hasWords("https://www.example.org/"));
  }

  @Test
  void squeezesMarksThatMeet() {
    String text = "纲要》、《条例》（见“一。”）";
    assertEquals(
        List.of(
            new MarkSqueeze.Squeeze(2, true),
            new MarkSqueeze.Squeeze(3, true),
            new MarkSqueeze.Squeeze(7, true),
            new MarkSqueeze.Squeeze(12, true),
            new MarkSqueeze.Squeeze(13, true)),
        MarkSqueeze.of(text, List.of()));
    assertEquals(List.of(new MarkSqueeze.Squeeze(1, false)), MarkSqueeze.of("“《", List.of()));
  }
}
