package zhounian.load;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The door to a folder on disk. Links are followed inside the project, unless they lead back to a
 * folder above them; none is followed outside.
 */
final class Folder implements Door {
  private final Path project;

  Folder(Path project) {
    this.project = project.toAbsolutePath().normalize();
  }

  @Override
  public List<Found> files() {
    List<Found> found = new ArrayList<>();
    for (String folder : List.of("content", "templates")) {
      Path path = project.resolve(folder);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        look(path, folder, List.of(), found);
      }
    }
    return found;
  }

  /**
   * Finds what stands at a path.
   *
   * @param above the folders that lead to it, links resolved
   */
  private void look(Path path, String name, List<Path> above, List<Found> found) {
    try {
      Path target = path;
      BasicFileAttributes kind =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (kind.isSymbolicLink()) {
        target = path.toRealPath();
        if (!target.startsWith(project.toRealPath())) {
          found.add(new Found(name, 0, Kind.OUTSIDE));
          return;
        }
        kind = Files.readAttributes(target, BasicFileAttributes.class);
      }
      Path real = kind.isDirectory() ? target.toRealPath() : target;
      if (kind.isDirectory() && !above.contains(real)) {
        List<Path> here = new ArrayList<>(above);
        here.add(real);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(target)) {
          for (Path entry : entries) {
            String file = entry.getFileName().toString();
            if (!FileNames.ignored(file)) {
              look(entry, name + "/" + file, here, found);
            }
          }
        }
      } else if (kind.isRegularFile()) {
        found.add(new Found(name, kind.size(), Kind.FILE, stamp(kind)));
      } else {
        found.add(new Found(name, 0, Kind.UNREADABLE));
      }
    } catch (IOException | DirectoryIteratorException e) {
      found.add(new Found(name, 0, Kind.UNREADABLE));
    }
  }

  /** Time, size and number of a file; a disk that counts whole seconds tells too little. */
  private static String stamp(BasicFileAttributes file) {
    Instant time = file.lastModifiedTime().toInstant();
    return time.getNano() == 0 || file.fileKey() == null
        ? ""
        : time.getEpochSecond() + "." + time.getNano() + " " + file.size() + " " + file.fileKey();
  }

  @Override
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(project.resolve(path));
  }
}
