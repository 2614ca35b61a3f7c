package zhounian.load;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zhounian.model.Sum;

/**
 * What one reading of a project remembers for the next: each file with the sum of its bytes, and
 * with its stamp once two readings have found the same bytes under it. So a file that was written
 * twice between two ticks of the disk's clock is read again as long as that may have happened.
 */
public final class Memory {
  private record Known(String sum, Loader.Piece piece, String stamp, boolean settled) {}

  private final boolean open;
  private final Map<String, Known> files = new ConcurrentHashMap<>();

  private Memory(boolean open) {
    this.open = open;
  }

  /** For readings that follow one another. */
  public static Memory open() {
    return new Memory(true);
  }

  /** For a single reading: remembers nothing. */
  public static Memory none() {
    return new Memory(false);
  }

  /** A file that need not be read again. */
  Optional<Loader.Piece> untouched(Door.Found found) {
    Known before = files.get(found.path());
    return before != null && before.settled() && before.stamp().equals(found.stamp())
        ? Optional.of(before.piece())
        : Optional.empty();
  }

  Loader.Piece piece(Door.Found found, byte[] bytes, Supplier<Loader.Piece> read) {
    if (!open) {
      return read.get();
    }
    String sum = Sum.of(bytes);
    Known before = files.get(found.path());
    boolean same = before != null && before.sum().equals(sum);
    Loader.Piece piece = same ? before.piece() : read.get();
    boolean settled = same && !found.stamp().isEmpty() && before.stamp().equals(found.stamp());
    files.put(found.path(), new Known(sum, piece, found.stamp(), settled));
    return piece;
  }

  /** Forgets the files that are no more. */
  void retain(Collection<Door.Found> found) {
    if (!open) {
      return;
    }
    Set<String> paths = found.stream().map(Door.Found::path).collect(Collectors.toSet());
    files.keySet().retainAll(paths);
  }
}
