package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.font.Fonts;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/** Nothing is fetched, from nowhere, whatever the document asks for. */
class ClosedDoorsTest {
  @Test
  void asksNoServerForAnything() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String root = "http://127.0.0.1:" + server.getLocalPort();
      String style =
          "@import url("
              + root
              + "/i.css);@font-face{font-family:F;src:url("
              + root
              + "/f.ttf)}"
              + ".a{background-image:url("
              + root
              + "/b.png)}p{font-family:F}";
      Checked<byte[]> made =
          PdfPress.make(
              Sample.of(
                  "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><link rel=\"stylesheet\" "
                      + "type=\"text/css\" href=\""
                      + root
                      + "/l.css\"/><style>"
                      + style
                      + "</style></head><body><p class=\"a\">字</p><img alt=\"x\" src=\""
                      + root
                      + "/i.png\"/><iframe src=\""
                      + root
                      + "/f.html\"></iframe></body></html>"),
              Fonts.load());
      server.setSoTimeout(1);
      assertThrows(SocketTimeoutException.class, server::accept);
      for (String part : List.of("/i.css", "/f.ttf", "/b.png", "/l.css", "/i.png")) {
        assertTrue(refused(made).stream().anyMatch(a -> a.endsWith(part)), part);
      }
    }
  }

  @Test
  void opensNoFile(@TempDir Path folder) throws IOException {
    Path css = folder.resolve("a.css");
    Files.writeString(css, "p{unknown-property:1}");
    Path png = folder.resolve("a.png");
    Files.write(png, Sample.report().images().get(0).bytes());
    Checked<byte[]> made =
        PdfPress.make(
            Sample.of(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><link rel=\"stylesheet\" "
                    + "type=\"text/css\" href=\""
                    + css.toUri()
                    + "\"/></head><body><p>字</p>"
                    + "<img alt=\"x\" src=\""
                    + png.toUri()
                    + "\"/><img alt=\"x\" src=\"../a.png\"/>"
                    + "</body></html>"),
            Fonts.load());
    assertEquals(
        List.of(), made.problems().stream().filter(p -> p.code() == Code.PDF_STYLE).toList());
    assertTrue(refused(made).contains(css.toUri().toString()), made.problems().toString());
    assertTrue(refused(made).contains(png.toUri().toString()), made.problems().toString());
    assertTrue(refused(made).contains("../a.png"), made.problems().toString());
  }

  @Test
  void refusesADoctypeAndItsEntities() {
    Checked<byte[]> made =
        PdfPress.make(
            Sample.of(
                "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>&e;</p></body></html>"),
            Fonts.load());
    assertEquals(0, made.value().length);
    assertEquals(List.of(Code.PDF_LAYOUT), made.problems().stream().map(Problem::code).toList());
  }

  @Test
  void takesTheDocumentsOwnPictures() {
    Checked<byte[]> made =
        PdfPress.make(
            Sample.page("auto", "<p><img src=\"images/dot.png\" alt=\"红点\"/></p>"), Fonts.load());
    assertEquals(List.of(), made.problems());
  }

  private static List<String> refused(Checked<byte[]> made) {
    return made.problems().stream()
        .filter(p -> p.code() == Code.OUTSIDE)
        .map(p -> p.arguments().get(0))
        .toList();
  }
}
