package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import zhounian.DigitChanges.Change;
import zhounian.DigitChanges.Place;

/**
 * The real report with one digit changed at a time: the check must tell it where it was changed.
 */
final class ChangedDigits {
  private final Path folder;
  private final DigitChanges changes;
  private final Random random;

  /**
   * @param folder an empty one; the report is copied there
   * @param seed printed, so that a run can be had again
   */
  ChangedDigits(Path folder, long seed) throws IOException {
    this.folder = folder;
    System.out.println("one digit changed at a time, seed " + seed);
    this.random = new Random(seed);
    copy(Path.of("content"), folder);
    Build.Examined sound = examine();
    assertEquals(List.of(), sound.problems(), "the report is sound before anything is changed");
    this.changes = new DigitChanges(folder, sound.site());
  }

  /** Copies the files of {@code content/} into a folder. */
  static void copy(Path content, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.sorted().toList()) {
        Path copy = folder.resolve(file.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private Build.Examined examine() {
    return new Build(folder, false, stage -> {}).examine();
  }

  /** Changes {@code count} digits, spread evenly over the places where each is an error. */
  void allAreToldWhereTheyAre(int count) throws IOException {
    List<Place> places = Stream.of(Place.values()).filter(p -> p.sure).toList();
    List<String> unseen = new ArrayList<>();
    int made = 0;
    for (int i = 0; i < places.size(); i++) {
      int share = count / places.size() + (i < count % places.size() ? 1 : 0);
      List<Change> chosen = some(places.get(i), share);
      assertEquals(share, chosen.size(), "as many changes at " + places.get(i) + " as asked");
      for (Change change : chosen) {
        made++;
        if (!isTold(change)) {
          unseen.add(change.told(changes.text(change.file())));
        }
      }
    }
    System.out.println("changed " + made + " digits, unseen " + unseen.size());
    assertEquals(List.of(), unseen);
    assertEquals(count, made);
  }

  /**
   * Prints which share is seen at the places where a change may make sense again. Where it seldom
   * does, no less than a share that the place names must be seen.
   */
  void sharesAreTold(int count) throws IOException {
    for (Place place : Place.values()) {
      if (!place.sure) {
        int seen = 0;
        List<Change> chosen = some(place, count);
        for (Change change : chosen) {
          seen += isTold(change) ? 1 : 0;
        }
        System.out.printf(
            Locale.ROOT,
            "%s: %d of %d seen (%d ways to change one)%n",
            place,
            seen,
            chosen.size(),
            changes.at(place).size());
        assertTrue(seen >= place.floor * chosen.size(), place + ": " + seen + " seen");
      }
    }
  }

  private List<Change> some(Place place, int count) {
    List<Change> all = new ArrayList<>(changes.at(place));
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(count, all.size()));
  }

  private boolean isTold(Change change) throws IOException {
    Path file = folder.resolve(change.file());
    String whole = changes.text(change.file());
    Files.writeString(file, change.applied(whole), StandardCharsets.UTF_8);
    try {
      return examine().problems().stream()
          .map(problem -> problem.position())
          .anyMatch(
              at ->
                  at.file().equals(change.file())
                      && at.line() >= change.from()
                      && at.line() <= change.to());
    } finally {
      Files.writeString(file, whole, StandardCharsets.UTF_8);
    }
  }
}
