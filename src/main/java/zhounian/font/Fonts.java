package zhounian.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bundled fonts. Immutable; load once and hand on. */
public final class Fonts {
  private static final String SUMS = "SHA256SUMS";

  private final List<Face> faces;

  private Fonts(List<Face> faces) {
    this.faces = List.copyOf(faces);
  }

  /**
   * Reads the measures of all faces; the outlines stay where they are until {@link Face#bytes}.
   *
   * @throws UncheckedIOException if the program's own files are incomplete
   */
  public static Fonts load() {
    try {
      Map<String, String> sums = sums();
      List<Face> faces = new ArrayList<>();
      for (Family family : Family.values()) {
        for (boolean bold : new boolean[] {false, true}) {
          String file = family.file(bold);
          try (InputStream in = open(file)) {
            faces.add(new Face(family, bold, sums.get(file), Metrics.read(in)));
          }
        }
      }
      return new Fonts(faces);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All faces: by family, regular before bold. */
  public List<Face> faces() {
    return faces;
  }

  /** One face. */
  public Face face(Family family, boolean bold) {
    return faces.get(2 * family.ordinal() + (bold ? 1 : 0));
  }

  /**
   * The code points of a text that the sans or the serif does not have, in their order; these would
   * come out as a box. The two hold the same characters.
   */
  public SortedSet<Integer> missing(String text) {
    SortedSet<Integer> missing = new TreeSet<>();
    text.codePoints()
        .filter(c -> !face(Family.SANS, false).covers(c) || !face(Family.SERIF, false).covers(c))
        .forEach(missing::add);
    return missing;
  }

  /** A bundled font file. */
  static InputStream open(String file) throws IOException {
    InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file);
    if (in == null) {
      throw new FileNotFoundException("fonts/" + file + " is not among the program's own files");
    }
    return in;
  }

  /** The sums of the font files, as {@code sha256sum} writes them: sum, two spaces, name. */
  private static Map<String, String> sums() throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (InputStream in = open(SUMS)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
    }
    return sums;
  }
}
