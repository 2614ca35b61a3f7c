package zhounian.load;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zhounian.model.Sum;

/** What one reading of a project remembers for the next: each file with the sum of its bytes. */
public final class Memory {
  private record Known(String sum, Loader.Piece piece) {}

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

  Loader.Piece piece(String path, byte[] bytes, Supplier<Loader.Piece> read) {
    if (!open) {
      return read.get();
    }
    String sum = Sum.of(bytes);
    Known before = files.get(path);
    if (before != null && before.sum().equals(sum)) {
      return before.piece();
    }
    Known known = new Known(sum, read.get());
    files.put(path, known);
    return known.piece();
  }

  /** Forgets the files that are no more. */
  void retain(Collection<Door.Found> found) {
    Set<String> paths = found.stream().map(Door.Found::path).collect(Collectors.toSet());
    files.keySet().retainAll(paths);
  }
}
