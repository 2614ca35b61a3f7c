package zhounian.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** The real disk. */
final class Disk implements FileOps {

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  @Override
  public void permissionsLike(Path folder, Path like) throws IOException {
    PosixFileAttributeView from = view(like);
    PosixFileAttributeView to = view(folder);
    if (from != null && to != null) {
      var permissions = from.readAttributes().permissions();
      if (!permissions.equals(to.readAttributes().permissions())) {
        to.setPermissions(permissions);
      }
    }
  }

  private static PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    write(file, bytes, false);
  }

  @Override
  public void writeForced(Path file, byte[] bytes) throws IOException {
    write(file, bytes, true);
  }

  private static void write(Path file, byte[] bytes, boolean forced) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      if (forced) {
        channel.force(true);
      }
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  @Override
  public void link(Path link, Path existing) throws IOException {
    Files.createLink(link, existing);
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    CopyOption[] options = {StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS};
    try {
      Files.copy(from, to, options);
      // What is copied may be somebody's only one, and the original is deleted soon after.
      try (FileChannel channel = FileChannel.open(to, StandardOpenOption.READ)) {
        channel.force(true);
      }
    } catch (IOException e) {
      throw named(to, e);
    }
  }

  @Override
  public void copySymbolicLink(Path link, Path existing) throws IOException {
    Files.createSymbolicLink(link, Files.readSymbolicLink(existing));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(path);
  }

  @Override
  public void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder as a file, and some network disks refuse: nothing is to be done
      // there, and only a power cut could tell the difference.
      return;
    }
  }

  /** A full disk is reported without the file's name; this adds it. */
  private static IOException named(Path file, IOException e) {
    if (e instanceof FileSystemException) {
      return e;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
    named.initCause(e);
    return named;
  }
}
