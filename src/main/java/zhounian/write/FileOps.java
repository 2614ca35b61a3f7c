package zhounian.write;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Every operation that changes something on disk, so that one place sees them all and a test can
 * stop the process before any of them. None follows a symbolic link. Several threads may call.
 */
interface FileOps {

  /** Makes one folder; its parent is there, it is not. */
  void createFolder(Path folder) throws IOException;

  /** Gives {@code folder} the permissions of {@code like}, where the disk knows permissions. */
  void permissionsLike(Path folder, Path like) throws IOException;

  /** Makes a new file; never opens one that is there, since it may be linked from elsewhere. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Like {@link #write}, and returns only when the bytes are on the disk. */
  void writeForced(Path file, byte[] bytes) throws IOException;

  /** Gives the file {@code existing} a second name. */
  void link(Path link, Path existing) throws IOException;

  /** Copies a file with its times and permissions, and returns when the bytes are on the disk. */
  void copy(Path from, Path to) throws IOException;

  /** Makes a symbolic link with the same target as {@code existing}. */
  void copySymbolicLink(Path link, Path existing) throws IOException;

  /** Renames in one step; a file may take the place of a file, a folder of nothing. */
  void move(Path from, Path to) throws IOException;

  /** Deletes one file, link or empty folder that is there. */
  void delete(Path path) throws IOException;

  /** Brings the names in {@code folder} to the disk, where the system can. */
  void force(Path folder) throws IOException;
}
