package zhounian.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The real disk, without waiting for it, with a fault before one of its operations. */
final class FaultyDisk implements FileOps {

  /** What happens at the operation that is named by its number. */
  enum Fault {
    /** Nothing more is done from there on, as after a kill; half a file may have been written. */
    KILL,
    /** The virtual machine is gone. */
    HALT,
    /** This one operation fails. */
    FAIL,
    /** From there on nothing that takes room succeeds. */
    FULL
  }

  /** Stands for the end of the process. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final FileOps disk = new Disk();
  private final Path project;
  private final Fault fault;
  private final int at;
  private final List<String> log = new ArrayList<>();
  private boolean dead;

  /**
   * A disk that fails.
   *
   * @param at 0-based number of the operation; more than there are: never
   */
  FaultyDisk(Path project, Fault fault, int at) {
    this.project = project;
    this.fault = fault;
    this.at = at;
  }

  /** A disk that never fails and tells what was done. */
  static FaultyDisk sound(Path project) {
    return new FaultyDisk(project, Fault.KILL, Integer.MAX_VALUE);
  }

  /** What was done so far, one line an operation. */
  synchronized List<String> log() {
    return List.copyOf(log);
  }

  private interface Operation {
    void run() throws IOException;
  }

  private synchronized void run(
      String name, boolean takesRoom, Path path, Operation half, Operation whole)
      throws IOException {
    if (dead) {
      throw new Killed();
    }
    int number = log.size();
    log.add(name + " " + project.relativize(path));
    if (number == at && fault == Fault.KILL) {
      half.run();
      dead = true;
      throw new Killed();
    } else if (number == at && fault == Fault.HALT) {
      half.run();
      Runtime.getRuntime().halt(99);
    } else if (number == at && fault == Fault.FAIL) {
      throw new FileSystemException(path.toString(), null, "Input/output error");
    } else if (number >= at && fault == Fault.FULL && takesRoom) {
      half.run();
      throw new FileSystemException(path.toString(), null, "No space left on device");
    }
    whole.run();
  }

  private void run(String name, boolean takesRoom, Path path, Operation whole) throws IOException {
    run(name, takesRoom, path, () -> {}, whole);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    run("createFolder", true, folder, () -> disk.createFolder(folder));
  }

  @Override
  public void permissionsLike(Path folder, Path like) throws IOException {
    run("permissionsLike", false, folder, () -> disk.permissionsLike(folder, like));
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    run("write", true, file, () -> Files.write(file, half), () -> disk.write(file, bytes));
  }

  @Override
  public void writeForced(Path file, byte[] bytes) throws IOException {
    write(file, bytes);
  }

  @Override
  public void link(Path link, Path existing) throws IOException {
    run("link", true, link, () -> disk.link(link, existing));
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    run("copy", true, to, () -> disk.copy(from, to));
  }

  @Override
  public void copySymbolicLink(Path link, Path existing) throws IOException {
    run("copySymbolicLink", true, link, () -> disk.copySymbolicLink(link, existing));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    run("move", false, from, () -> disk.move(from, to));
  }

  @Override
  public void delete(Path path) throws IOException {
    run("delete", false, path, () -> disk.delete(path));
  }

  @Override
  public void force(Path folder) throws IOException {
    run("force", false, folder, () -> {});
  }
}
