package zhounian.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.StringCharacterIterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredFontTest {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Face face = Fonts.load().face(Family.SANS, false);
  private final MeasuredFont font = new MeasuredFont(face, 12.5f);

  @Test
  void carriesNameStyleAndSize() {
    MeasuredFont bold = new MeasuredFont(Fonts.load().face(Family.SERIF, true), 14);
    assertEquals("Noto Sans SC", font.getFamily());
    assertEquals(12.5f, font.getSize2D());
    assertTrue(font.isPlain());
    assertEquals("Noto Serif SC", bold.getName());
    assertEquals("Noto Serif SC Bold", bold.getFontName());
    assertEquals("NotoSerifSC-Bold", bold.getPSName());
    assertTrue(bold.isBold());
  }

  @Test
  void measuresAsTheFace() {
    String text = "长三角 2,486";
    double width = face.measure(text, 12.5);
    FontMetrics metrics = font.metrics();
    assertEquals(width, font.getStringBounds(text, CONTEXT).getWidth());
    assertEquals(width, metrics.getStringBounds(text, null).getWidth());
    assertEquals(Math.round(width), metrics.stringWidth(text));
    assertEquals(12.5, font.getStringBounds("长三角".toCharArray(), 1, 2, CONTEXT).getWidth());
    assertEquals(
        25, font.getStringBounds(new StringCharacterIterator("长三角"), 1, 3, CONTEXT).getWidth());
    assertEquals(Math.round(face.advance('2') * 0.0125), metrics.charWidth('2'));
  }

  @Test
  void linesAreAsHighAsTheFace() {
    LineMetrics lines = font.getLineMetrics("长三角", CONTEXT);
    assertEquals(12.5f * face.ascent() / 1000, lines.getAscent());
    assertEquals(12.5f * face.descent() / 1000, lines.getDescent());
    assertEquals(lines.getAscent() + lines.getDescent(), lines.getHeight(), 1e-5);
    assertEquals(3, lines.getNumChars());
    assertEquals(Math.round(lines.getAscent()), font.metrics().getAscent());
    assertEquals(-lines.getAscent(), font.getStringBounds("", CONTEXT).getY(), 1e-5);
  }

  @Test
  void anotherSizeIsTheSameFace() {
    assertEquals(new MeasuredFont(face, 20), font.deriveFont(20f));
    assertNotEquals(font, font.deriveFont(20f));
    assertSame(font, font.deriveFont(Font.PLAIN));
  }

  @Test
  void whatItCannotDoIsRefusedAloud() {
    Class<UnsupportedOperationException> refused = UnsupportedOperationException.class;
    assertThrows(refused, () -> font.deriveFont(Font.BOLD));
    assertThrows(refused, () -> font.deriveFont(Map.of()));
    assertThrows(refused, () -> font.createGlyphVector(CONTEXT, "长"));
  }

  @Test
  void knowsWhatItCannotShow() {
    assertTrue(font.canDisplay('长'));
    assertFalse(font.canDisplay(0x1F4CD));
    assertEquals(2, font.canDisplayUpTo("长三📍"));
    assertEquals(-1, font.canDisplayUpTo("长三角"));
  }

  @Test
  void needsNoFontOfTheMachine(@TempDir Path folder) throws Exception {
    Path config = folder.resolve("fonts.conf");
    Files.writeString(config, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    Path output = folder.resolve("output.txt");
    ProcessBuilder machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-Duser.language=tr",
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Sizes.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    machine.environment().put("FONTCONFIG_FILE", config.toString());
    Process process = machine.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), () -> String.join("\n", lines));
    assertEquals(sizes(), lines.stream().filter(l -> l.startsWith("size ")).toList());
    assertTrue(lines.stream().anyMatch(l -> l.contains(" java.awt.Font ")), "classes are listed");
    assertTrue(lines.stream().noneMatch(l -> l.contains("FontManager")), "no font was looked for");
  }

  /** What a text measures in every face. */
  private static List<String> sizes() {
    return Fonts.load().faces().stream()
        .map(f -> new MeasuredFont(f, 10.5f))
        .map(
            f ->
                "size %s %s %s"
                    .formatted(
                        f.getPSName(),
                        f.getStringBounds("雄安 — 2,486.5", CONTEXT).getWidth(),
                        f.metrics().getHeight()))
        .toList();
  }

  /** Prints {@link #sizes} on a machine of its own. */
  static final class Sizes {
    private Sizes() {}

    public static void main(String[] args) throws IOException {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      sizes().forEach(out::println);
    }
  }
}
