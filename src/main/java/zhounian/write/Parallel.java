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
import java.util.concurrent.atomic.AtomicInteger;

/** Work on many files, on all processors at once. */
final class Parallel {
  /** For fewer items no thread is started. */
  private static final int FEW = 8;

  /** What setting pages takes in the worst case; only what is used is taken from the system. */
  private static final long STACK = 16L << 20;

  private Parallel() {}

  /** What is done with one item. */
  interface Action<T> {
    void on(T item) throws IOException;
  }

  /**
   * Does {@code action} for every item, begun in the order given, and returns when none is running
   * any more, also where one fails; then the others are left where they are, and its failure is
   * thrown.
   */
  static <T> void forEach(List<T> items, Action<T> action) throws IOException {
    if (items.size() <= FEW) {
      for (T item : items) {
        action.on(item);
      }
      return;
    }
    int count = Math.min(8, Runtime.getRuntime().availableProcessors());
    ExecutorService threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(null, task, "zhounian-write", STACK);
              thread.setDaemon(true);
              return thread;
            });
    AtomicBoolean failed = new AtomicBoolean();
    AtomicInteger next = new AtomicInteger();
    try {
      List<Future<Void>> workers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        workers.add(
            threads.submit(
                () -> {
                  boolean done = false;
                  try {
                    for (int at = next.getAndIncrement();
                        at < items.size() && !failed.get();
                        at = next.getAndIncrement()) {
                      action.on(items.get(at));
                    }
                    done = true;
                  } finally {
                    failed.compareAndSet(false, !done);
                  }
                  return null;
                }));
      }
      await(workers);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(List<Future<Void>> workers) throws IOException {
    Throwable failure = null;
    boolean interrupted = false;
    for (Future<Void> worker : workers) {
      boolean done = false;
      while (!done) {
        try {
          worker.get();
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
