package zhounian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import zhounian.model.Sum;

/** The generator itself, as a part of what a build depends on. */
final class Generator {
  private static final String CLASS = ".class";

  private Generator() {}

  /** Found out once, when it is asked for. */
  private static final class Known {
    static final String IDENTITY = identityNow();
  }

  /**
   * A text that differs wherever the generator does: the sum of each of its templates and fonts,
   * size and time of each class that was compiled, or the sum of the jar that holds them; and name
   * and size of each library beside them.
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
      List<Path> files = new ArrayList<>();
      List<String> lines = Collections.synchronizedList(new ArrayList<>());
      Files.walkFileTree(
          own,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
              if (file.toString().endsWith(CLASS)) {
                lines.add(compiled(own, file, found));
              } else if (Files.isRegularFile(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
      files.parallelStream().forEach(file -> lines.add(line(own, file)));
      Collections.sort(lines);
      return String.join("", lines) + libraries();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A compiler writes every class anew, so that none needs to be read: there are a thousand. */
  private static String compiled(Path own, Path file, BasicFileAttributes found) {
    long time = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return found.size() + " " + time + "  " + name(own, file);
  }

  private static String line(Path own, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Sum.of(in) + "  " + name(own, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path own, Path file) {
    return file.toString().substring(own.toString().length()) + "\n";
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
