package zhounian.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What one build leaves to the next in {@code .zhounian/kept}, each thing under a name and with the
 * key of what it was made from.
 *
 * <p>Nothing on it is believed: a file starts with the SHA-256 of its key and of its bytes, and one
 * where either differs counts as missing. It is never needed, so what fails here costs time and
 * nothing else.
 */
public final class Shelf {
  /** Two sums in hexadecimal, each with a line end. */
  private static final int HEAD = 2 * 65;

  private final WorkFolder folder;

  /**
   * @param project the project's folder
   */
  public Shelf(Path project) {
    this.folder = new WorkFolder(project.toAbsolutePath().normalize());
  }

  /** What was made from {@code key}; empty where nothing is there, or not that. */
  public Optional<byte[]> get(String name, String key) {
    Path file = folder.kept().resolve(name);
    if (!WorkFolder.isFolder(folder.work())
        || !WorkFolder.isFolder(folder.kept())
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      byte[] all = Files.readAllBytes(file);
      if (all.length < HEAD) {
        return Optional.empty();
      }
      byte[] bytes = Arrays.copyOfRange(all, HEAD, all.length);
      byte[] head = Arrays.copyOf(all, HEAD);
      return Arrays.equals(head, head(key, bytes)) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps what was made from {@code key} in place of what had the name before. */
  public void put(String name, String key, byte[] bytes) {
    if (!WorkFolder.isFolder(folder.work())) {
      return;
    }
    Path file = folder.kept().resolve(name);
    Path draft = folder.kept().resolve(name + ".next");
    try {
      if (!WorkFolder.exists(folder.kept())) {
        Files.createDirectory(folder.kept());
      } else if (!WorkFolder.isFolder(folder.kept())) {
        return;
      }
      byte[] head = head(key, bytes);
      ByteBuffer all = ByteBuffer.allocate(head.length + bytes.length).put(head).put(bytes);
      Files.deleteIfExists(draft);
      Files.write(draft, all.array(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return; // it will be made again
    }
  }

  private static byte[] head(String key, byte[] bytes) {
    String head = sha256(key.getBytes(StandardCharsets.UTF_8)) + "\n" + sha256(bytes) + "\n";
    return head.getBytes(StandardCharsets.US_ASCII);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
