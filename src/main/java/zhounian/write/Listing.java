package zhounian.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything in a folder at one moment, folders before what is in them.
 *
 * @param entries by path from that folder; paths, not strings, since a foreign name need not be
 *     text in this system's encoding
 */
record Listing(SortedMap<Path, Entry> entries) {

  /** What an entry is. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  /**
   * One entry; two that are equal are taken to be the same file untouched in between.
   *
   * @param size in bytes; 0 for folders
   * @param modified null for folders, whose times say nothing that their entries do not
   * @param key names the file on the disk; null where the system has none
   */
  record Entry(Kind kind, long size, FileTime modified, Object key) {}

  Listing {
    entries = Collections.unmodifiableSortedMap(entries);
  }

  /** What is in {@code folder}; nothing where there is no such folder. Links are not followed. */
  static Listing of(Path folder) throws IOException {
    SortedMap<Path, Entry> entries = new TreeMap<>();
    if (!WorkFolder.isFolder(folder)) {
      return new Listing(entries);
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (!path.equals(folder)) {
              add(path, Kind.FOLDER, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            Kind kind =
                attributes.isRegularFile()
                    ? Kind.FILE
                    : attributes.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
            add(path, kind, attributes);
            return FileVisitResult.CONTINUE;
          }

          private void add(Path path, Kind kind, BasicFileAttributes attributes) {
            boolean isFolder = kind == Kind.FOLDER;
            entries.put(
                folder.relativize(path),
                new Entry(
                    kind,
                    isFolder ? 0 : attributes.size(),
                    isFolder ? null : attributes.lastModifiedTime(),
                    attributes.fileKey()));
          }
        });
    return new Listing(entries);
  }

  /** The path as outputs and the manifest write it. */
  static String text(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
