package zhounian.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import zhounian.model.Output;

/**
 * What the preview shows at one moment: the files of a site, what is wrong with the content as it
 * stands now, and how the PDF is made, should somebody ask for it. Safe for several threads.
 */
public final class Edition {
  private static final long PRIME = 1099511628211L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private final Map<String, byte[]> files;
  private final List<Fault> faults;
  private final boolean current;
  private final Supplier<Print> press;
  private final Map<String, Long> tags = new HashMap<>();
  private CompletableFuture<Print> print;

  /**
   * The PDF, or why there is none.
   *
   * @param pdf its bytes; empty where problems stand in the way
   */
  @SuppressWarnings("ArrayRecordComponent") // carried to the browser as it is
  public record Print(byte[] pdf, List<Fault> faults) {}

  private Edition(
      Map<String, byte[]> files, List<Fault> faults, boolean current, Supplier<Print> press) {
    this.files = files;
    this.faults = List.copyOf(faults);
    this.current = current;
    this.press = press;
  }

  /**
   * Pages made from the content as it stands.
   *
   * @param outputs the site without its PDF
   * @param faults what bars publication only
   * @param press makes the PDF; called once, when it is asked for
   */
  public static Edition of(List<Output> outputs, List<Fault> faults, Supplier<Print> press) {
    Map<String, byte[]> files = new HashMap<>();
    outputs.forEach(o -> files.put(o.path(), o.bytes()));
    return new Edition(files, faults, true, press);
  }

  /** Nothing yet. */
  public static Edition none() {
    return new Edition(Map.of(), List.of(), false, () -> new Print(new byte[0], List.of()));
  }

  /** The pages of this edition, over which stands what is wrong now. */
  Edition broken(List<Fault> now) {
    Edition stale = new Edition(files, now, false, press);
    synchronized (this) {
      stale.print = print;
    }
    return stale;
  }

  /** Whether the pages say what the content says. */
  boolean current() {
    return current;
  }

  /** Whether any pages could be made so far. */
  boolean empty() {
    return files.isEmpty();
  }

  List<Fault> faults() {
    return faults;
  }

  /** A file by its path from {@code site/}; null where there is none. */
  byte[] file(String path) {
    return files.get(path);
  }

  /** Whether there are files below a folder. */
  boolean folder(String path) {
    return files.containsKey(path + "/index.html");
  }

  /**
   * A number that is another when the page, a style or a picture is another: what a page in a
   * browser compares to know that it is old.
   */
  synchronized long tag(String path) {
    long shared =
        tags.computeIfAbsent(
            "",
            none ->
                files.keySet().stream()
                    .filter(p -> p.startsWith("assets/") || p.startsWith("images/"))
                    .sorted()
                    .mapToLong(p -> hash(files.get(p)) * PRIME)
                    .reduce(BASIS, (a, b) -> (a ^ b) * PRIME));
    byte[] page = files.get(path);
    if (page == null) {
      return shared;
    }
    if (!tags.containsKey(path)) {
      tags.put(path, hash(page));
    }
    return shared ^ tags.get(path);
  }

  /** The PDF of these pages, begun at the first call. */
  synchronized CompletableFuture<Print> print(Executor executor) {
    if (print == null) {
      print = CompletableFuture.supplyAsync(press, executor);
    }
    return print;
  }

  /** FNV-1a over the bytes; nobody is kept out by it. */
  private static long hash(byte[] bytes) {
    long hash = BASIS;
    for (byte b : bytes) {
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    return hash;
  }
}
