package zhounian.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import zhounian.font.Fonts;

/** Prints the sample report into a file, for a process of its own. */
final class PrintSample {
  private PrintSample() {}

  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), PdfPress.make(Sample.report(), Fonts.load()).value());
  }
}
