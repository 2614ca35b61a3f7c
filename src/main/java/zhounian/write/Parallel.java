package zhounian.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Small file operations on all processors at once. */
final class Parallel {
  /** So many items make a task: enough to outweigh handing it over. */
  private static final int CHUNK = 32;

  private Parallel() {}

  /** What is done with one item. */
  interface Action<T> {
    void on(T item) throws IOException;
  }

  /**
   * Does {@code action} for every item, in no order, and returns when none is running any more,
   * also where one fails; then the others are left where they are, and its failure is thrown.
   */
  static <T> void forEach(List<T> items, Action<T> action) throws IOException {
    if (items.size() <= CHUNK) {
      for (T item : items) {
        action.on(item);
      }
      return;
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.min(8, Runtime.getRuntime().availableProcessors()),
            task -> {
              Thread thread = new Thread(task, "zhounian-write");
              thread.setDaemon(true);
              return thread;
            });
    AtomicBoolean failed = new AtomicBoolean();
    try {
      List<Future<Void>> chunks = new ArrayList<>();
      for (int from = 0; from < items.size(); from += CHUNK) {
        List<T> chunk = items.subList(from, Math.min(items.size(), from + CHUNK));
        chunks.add(
            threads.submit(
                () -> {
                  boolean done = false;
                  try {
                    for (T item : chunk) {
                      if (failed.get()) {
                        break;
                      }
                      action.on(item);
                    }
                    done = true;
                  } finally {
                    failed.compareAndSet(false, !done);
                  }
                  return null;
                }));
      }
      await(chunks);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(List<Future<Void>> chunks) throws IOException {
    Throwable failure = null;
    boolean interrupted = false;
    for (Future<Void> chunk : chunks) {
      boolean done = false;
      while (!done) {
        try {
          chunk.get();
          done = true;
        } catch (ExecutionException e) {
          failure = failure == null ? e.getCause() : failure;
          done = true;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure instanceof IOException e) {
      throw e;
    } else if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    } else if (interrupted) {
      throw new InterruptedIOException("interrupted");
    }
  }
}
