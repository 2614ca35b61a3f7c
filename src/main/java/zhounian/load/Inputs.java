package zhounian.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zhounian.model.Sum;

/**
 * A door to a project's folder that remembers what went through it, so that a build can be told by
 * what it read.
 */
public final class Inputs implements Door {
  private final Door folder;
  private final Map<String, String> read = new ConcurrentHashMap<>();
  private volatile Optional<List<Found>> seen = Optional.empty();

  /**
   * @param project the folder that holds {@code content/}
   */
  public Inputs(Path project) {
    this.folder = new Folder(project);
  }

  @Override
  public List<Found> files() {
    List<Found> files = folder.files();
    seen = Optional.of(files);
    return files;
  }

  @Override
  public byte[] read(String path) throws IOException {
    byte[] bytes = folder.read(path);
    read.put(path, Sum.of(bytes));
    return bytes;
  }

  /**
   * One line for each file that there was when somebody last asked for {@link #files}, in order of
   * the paths: its path and its sum, or what keeps it from being read. A file that was read has the
   * sum of what was read then.
   */
  public String state() {
    List<String> lines =
        seen.orElseGet(this::files).stream()
            .filter(found -> !Loader.ignored(found.path()))
            .sorted(Comparator.comparing(Found::path))
            .toList()
            .parallelStream()
            .map(found -> state(found) + "  " + found.path() + "\n")
            .toList();
    return String.join("", lines);
  }

  private String state(Found found) {
    if (found.kind() != Kind.FILE) {
      return found.kind().name();
    }
    String known = read.get(found.path());
    if (known != null) {
      return known;
    }
    try {
      // What is too large is never read, so its size is all that counts.
      return found.size() > Loader.MAX_IMAGE
          ? Long.toString(found.size())
          : Sum.of(folder.read(found.path()));
    } catch (IOException e) {
      return Kind.UNREADABLE.name();
    }
  }
}
