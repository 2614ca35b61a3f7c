package zhounian.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Sees when files change, by looking at their times and sizes again and again: that works on every
 * disk, also on shared ones, and for every way in which an editor saves. Reads no file.
 */
public final class Watch {
  /** No longer than that between two looks, where a look takes little. */
  private static final long SHORTEST_MILLIS = 25;

  /** A look takes at most this share of the time. */
  private static final int SHARE = 8;

  /** What is waited for at the most until an editor has finished to save. */
  private static final long LONGEST_SETTLING_MILLIS = 200;

  private final List<Path> folders;
  private Map<Path, Seen> last;

  /** What a look tells of a file. */
  private record Seen(long time, long size, Object key) {}

  /**
   * Takes a first look.
   *
   * @param folders some of them may not be there yet
   */
  public Watch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.last = look();
  }

  /**
   * Returns when something has changed since the last time and has come to rest.
   *
   * @param goOn asked before each look
   * @return false where it was told not to go on
   * @throws InterruptedException where the thread is asked to stop
   */
  public boolean changed(BooleanSupplier goOn) throws InterruptedException {
    while (goOn.getAsBoolean()) {
      long start = System.nanoTime();
      Map<Path, Seen> now = look();
      long taken = (System.nanoTime() - start) / 1_000_000;
      if (!now.equals(last)) {
        last = settled(now);
        return true;
      }
      Thread.sleep(Math.max(SHORTEST_MILLIS, taken * SHARE));
    }
    return false;
  }

  private Map<Path, Seen> settled(Map<Path, Seen> first) throws InterruptedException {
    Map<Path, Seen> before = first;
    for (long waited = 0; waited < LONGEST_SETTLING_MILLIS; waited += 10) {
      Thread.sleep(10);
      Map<Path, Seen> now = look();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private Map<Path, Seen> look() {
    Map<Path, Seen> seen = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(
            folder,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                long time = is.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
                seen.put(file, new Seen(time, is.size(), is.fileKey()));
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone between two looks, or not there yet
              }
            });
      } catch (IOException e) {
        continue; // the next look sees more
      }
    }
    return seen;
  }
}
