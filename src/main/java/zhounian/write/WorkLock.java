package zhounian.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One writer at a time in a project, whichever process or thread it is in. */
final class WorkLock implements AutoCloseable {
  /**
   * Taken by all threads around taking and giving back. A file lock belongs to the whole process,
   * and on POSIX closing any channel on the file drops it: between one thread's closing and
   * another's taking nothing may come. It holds no state.
   */
  private static final Object TURN = new Object();

  private final FileChannel channel;

  private WorkLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @param file made where it is missing, never deleted: a process that waits has it open
   * @param whenWaiting run once, before waiting, where another writer has the lock
   */
  static WorkLock take(Path file, Runnable whenWaiting) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    boolean taken = false;
    try {
      if (tryTake(channel) != Taken.YES) {
        whenWaiting.run();
        await(channel);
      }
      taken = true;
      return new WorkLock(channel);
    } finally {
      if (!taken) {
        giveBack(channel);
      }
    }
  }

  private enum Taken {
    YES,
    BY_THREAD,
    BY_PROCESS
  }

  private static Taken tryTake(FileChannel channel) throws IOException {
    synchronized (TURN) {
      try {
        FileLock lock = channel.tryLock();
        return lock == null ? Taken.BY_PROCESS : Taken.YES;
      } catch (OverlappingFileLockException e) {
        return Taken.BY_THREAD;
      }
    }
  }

  private static void await(FileChannel channel) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        synchronized (TURN) {
          Taken taken = tryTake(channel);
          if (taken == Taken.YES) {
            return;
          } else if (taken == Taken.BY_THREAD) {
            try {
              TURN.wait();
            } catch (InterruptedException e) {
              // Giving up would close the channel, and with it drop the other thread's lock.
              interrupted = true;
            }
            continue;
          }
        }
        // Another process has it. Outside the monitor, or no thread here could give back.
        if (lockedAfterProcess(channel)) {
          return;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean lockedAfterProcess(FileChannel channel) throws IOException {
    try {
      return channel.lock().isValid();
    } catch (OverlappingFileLockException e) {
      return false; // a thread of this process waits already, and comes first
    }
  }

  @Override
  public void close() throws IOException {
    giveBack(channel);
  }

  private static void giveBack(FileChannel channel) throws IOException {
    synchronized (TURN) {
      channel.close();
      TURN.notifyAll();
    }
  }
}
