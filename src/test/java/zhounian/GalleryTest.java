package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
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
  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void buildsWithoutAProblem() throws IOException {
    Path project = FaultsTest.copy(Gallery.REPORT, folder);
    FaultsTest.Run run = FaultsTest.run("build", "--quiet", "--project", project.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    site = project.resolve("site");
  }

  @Test
  void everyDrawnKindStandsInIt() {
    Set<String> shown = new TreeSet<>();
    GallerySite.read(Gallery.REPORT).exhibits().values().forEach(e -> shown.add(name(e.kind())));
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
    String pdf;
    try (PDDocument document = Loader.loadPDF(site.resolve(Build.PDF).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      pdf = tight(stripper.getText(document));
    }
    Site read = GallerySite.read(Gallery.REPORT);
    Measure measure = Measure.of(Fonts.load());
    int looked = 0;
    for (Exhibit exhibit : read.exhibits().values()) {
      Optional<DrawnKind> kind = DrawnKinds.of(exhibit.kind());
      Path file = site.resolve("charts/" + exhibit.id() + ".svg");
      if (kind.isEmpty() || !Files.exists(file)) {
        continue;
      }
      String svg = Files.readString(file, StandardCharsets.UTF_8);
      assertFalse(svg.contains("<image"), exhibit.id());
      Drawing wide = kind.get().draw(exhibit, read.theme(), Canvas.WIDE, measure).value();
      Drawing print = kind.get().draw(exhibit, read.theme(), Canvas.PRINT, measure).value();
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
  void theSamePicturesHaveTheSameBytesTwice() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        if (isPicture(path)) {
          written.put(path, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    Map<String, String> again = new TreeMap<>();
    Gallery.files()
        .forEach(
            (path, bytes) -> {
              if (isPicture(path)) {
                again.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    assertFalse(again.isEmpty());
    assertEquals(again, written);
  }

  private static boolean isPicture(String path) {
    return path.startsWith("charts/") || path.endsWith(".csv");
  }
}
