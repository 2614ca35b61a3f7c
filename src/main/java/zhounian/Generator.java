package zhounian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhounian.model.Sum;

/** The generator itself, as a part of what a build depends on. */
final class Generator {
  private Generator() {}

  /** Found out once, when it is asked for. */
  private static final class Known {
    static final String IDENTITY = identityNow();
  }

  /**
   * A text that differs wherever the generator does: the sum of each of its classes, templates and
   * fonts, or of the jar that holds them, and name and size of each library beside them.
   */
  static String identity() {
    return Known.IDENTITY;
  }

  private static String identityNow() {
    try {
      Path own =
          Path.of(Generator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(own)) {
        return line(own, own) + libraries();
      }
      try (Stream<Path> files = Files.walk(own)) {
        List<String> lines =
            files.filter(Files::isRegularFile).sorted().toList().parallelStream()
                .map(file -> line(own, file))
                .toList();
        return String.join("", lines) + libraries();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Path own, Path file) {
    try {
      return Sum.of(Files.readAllBytes(file)) + "  " + own.relativize(file) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a class path that nobody can look into, as in a jar with everything inside, nothing. */
  private static String libraries() throws IOException {
    if (!(Generator.class.getClassLoader() instanceof URLClassLoader loader)) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (URL url : loader.getURLs()) {
      Path file = Path.of(URI.create(url.toString()));
      if (Files.isRegularFile(file)) {
        lines.add(Files.size(file) + "  " + file.getFileName() + "\n");
      }
    }
    return String.join("", lines);
  }
}
