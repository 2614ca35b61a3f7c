package zhounian.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers that people have labelled in short pieces of real reports, and what the reader makes of
 * them. Run alone it prints what is read otherwise and the share that is right.
 */
public final class LabelledNumbers {
  private static final String FILE = "labelled-numbers.txt";

  /**
   * The outcome.
   *
   * @param numbers how many numbers are labelled
   * @param pieces how many pieces of text
   * @param right numbers whose span and class the reader gives as labelled
   * @param surplus numbers that the reader finds where none is labelled
   * @param otherwise each piece that is read otherwise, with both readings
   */
  public record Score(int numbers, int pieces, int right, int surplus, List<String> otherwise) {
    /** Right ones among all that are labelled or found. */
    public double share() {
      return (double) right / (numbers + surplus);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "labelled numbers: %d in %d pieces; right %d, found where none is %d: %.1f %%",
          numbers,
          pieces,
          right,
          surplus,
          100 * share());
    }
  }

  private LabelledNumbers() {}

  /** Prints every piece that is read otherwise than labelled, and the share. */
  public static void main(String[] args) throws IOException {
    Score score = score();
    score.otherwise().forEach(System.out::println);
    System.out.println(score);
  }

  static Score score() throws IOException {
    String file;
    try (InputStream in = LabelledNumbers.class.getResourceAsStream(FILE)) {
      file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int numbers = 0;
    int pieces = 0;
    int right = 0;
    int surplus = 0;
    List<String> otherwise = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int bar = line.lastIndexOf(" |");
      String piece = line.substring(0, bar);
      List<String> labels = labels(piece, line.substring(bar + 2).strip());
      List<String> read =
          NumberReader.read(piece).stream()
              .map(n -> n.start() + ":" + n.in(piece) + " " + n.kind())
              .toList();
      pieces++;
      numbers += labels.size();
      right += (int) labels.stream().filter(read::contains).count();
      List<String> more = new ArrayList<>(read);
      more.removeAll(labels);
      // A number read otherwise is one fault, not two.
      long missed = labels.stream().filter(label -> !read.contains(label)).count();
      surplus += (int) Math.max(0, more.size() - missed);
      if (!labels.equals(read)) {
        otherwise.add(piece + " | labelled " + labels + ", read " + read);
      }
    }
    return new Score(numbers, pieces, right, surplus, otherwise);
  }

  /** Labels with the index at which each stands. */
  private static List<String> labels(String piece, String written) {
    List<String> labels = new ArrayList<>();
    int at = 0;
    for (String label : written.isEmpty() ? new String[0] : written.split("; ", -1)) {
      int space = label.lastIndexOf(' ');
      String span = label.substring(0, space);
      int start = piece.indexOf(span, at);
      if (start < 0) {
        throw new IllegalStateException(span + " is not in " + piece);
      }
      labels.add(start + ":" + label);
      at = start + span.length();
    }
    return labels;
  }
}
