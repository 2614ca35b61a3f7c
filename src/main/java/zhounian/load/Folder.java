package zhounian.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The door to a folder on disk. Links to files inside the project are read; links to folders, and
 * whatever leads outside, are not followed.
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
        look(path, folder, found);
      }
    }
    return found;
  }

  private void look(Path path, String name, List<Found> found) {
    try {
      BasicFileAttributes kind =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (kind.isDirectory()) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
          for (Path entry : entries) {
            String file = entry.getFileName().toString();
            if (!FileNames.ignored(file)) {
              look(entry, name + "/" + file, found);
            }
          }
        }
      } else if (kind.isSymbolicLink()) {
        Path target = path.toRealPath();
        boolean inside = target.startsWith(project.toRealPath());
        if (inside && Files.isRegularFile(target)) {
          found.add(new Found(name, Files.size(target), Kind.FILE));
        } else {
          found.add(new Found(name, 0, Kind.OUTSIDE));
        }
      } else if (kind.isRegularFile()) {
        found.add(new Found(name, kind.size(), Kind.FILE));
      } else {
        found.add(new Found(name, 0, Kind.UNREADABLE));
      }
    } catch (IOException e) {
      found.add(new Found(name, 0, Kind.UNREADABLE));
    }
  }

  @Override
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(project.resolve(path));
  }
}
