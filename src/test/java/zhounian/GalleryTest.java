package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.chart.DrawnKind;
import zhounian.chart.DrawnKinds;
import zhounian.chart.Measure;
import zhounian.font.Fonts;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Site;

/**
 * Every component and every type of chart stands once in the gallery, a report of sample data under
 * {@code src/test/reports/gallery}; it builds without a problem.
 */
class GalleryTest {
  private static final Path REPORT = Path.of("src/test/reports/gallery");

  @Test
  void buildsWithoutAProblem(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(REPORT, folder);
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }

  @Test
  void everyDrawnKindStandsInIt() {
    Set<String> shown = new TreeSet<>();
    GallerySite.read(REPORT).exhibits().values().forEach(e -> shown.add(name(e.kind())));
    for (DrawnKind kind : DrawnKinds.ALL) {
      if (kind.kind().kind().equals("chart")) {
        assertTrue(shown.contains(name(kind.kind())), name(kind.kind()));
      }
    }
  }

  private static String name(ExhibitKind kind) {
    return kind.kind() + " " + kind.type();
  }

  /** What is written in a picture is text in the SVG and in the PDF, and can be found there. */
  @Test
  void textOfEveryExhibitIsText() throws IOException {
    Build.Made made = new Build(REPORT, false, stage -> {}).make();
    Map<String, byte[]> files = new HashMap<>();
    made.outputs().forEach(o -> files.put(o.path(), o.bytes()));
    String pdf;
    try (PDDocument document = Loader.loadPDF(files.get(Build.PDF))) {
      PDFTextStripper stripper = new PDFTextStripper();
      pdf = tight(stripper.getText(document));
    }
    Site site = GallerySite.read(REPORT);
    Measure measure = Measure.of(Fonts.load());
    int looked = 0;
    for (Exhibit exhibit : site.exhibits().values()) {
      Optional<DrawnKind> kind = DrawnKinds.of(exhibit.kind());
      byte[] file = files.get("charts/" + exhibit.id() + ".svg");
      if (kind.isEmpty() || file == null) {
        continue;
      }
      String svg = new String(file, StandardCharsets.UTF_8);
      assertFalse(svg.contains("<image"), exhibit.id());
      Drawing wide = kind.get().draw(exhibit, site.theme(), Canvas.WIDE, measure).value();
      Drawing print = kind.get().draw(exhibit, site.theme(), Canvas.PRINT, measure).value();
      for (Drawing.Mark mark : wide.marks()) {
        if (mark instanceof Drawing.Text text) {
          assertTrue(
              svg.contains(
                  ">" + text.text().replace("&", "&amp;").replace("<", "&lt;") + "</text>"),
              text.text());
          looked++;
        }
      }
      for (Drawing.Mark mark : print.marks()) {
        if (mark instanceof Drawing.Text text) {
          assertTrue(pdf.contains(tight(text.text())), exhibit.id() + ": " + text.text());
          looked++;
        }
      }
    }
    assertTrue(looked > 500, "texts: " + looked);
  }

  private static String tight(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void theSamePicturesHaveTheSameBytesTwice() {
    assertEquals(pictures(), pictures());
  }

  private static Map<String, String> pictures() {
    Map<String, String> pictures = new TreeMap<>();
    new Build(REPORT, false, stage -> {})
        .make(false).outputs().stream()
            .filter(o -> o.path().startsWith("charts/") || o.path().endsWith(".csv"))
            .forEach(o -> pictures.put(o.path(), new String(o.bytes(), StandardCharsets.UTF_8)));
    assertFalse(pictures.isEmpty());
    return pictures;
  }
}
