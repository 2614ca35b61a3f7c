package zhounian.write;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that has the lock until its standard input ends. */
final class LockHolder {
  private LockHolder() {}

  /** Argument: the lock's file. */
  public static void main(String[] args) throws IOException {
    WorkLock lock = WorkLock.take(Path.of(args[0]), () -> {});
    System.out.println("locked");
    System.out.flush();
    while (System.in.read() >= 0) {
      continue;
    }
    lock.close();
  }
}
