package zhounian.serve;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zhounian.model.Sum;

/**
 * What the preview shows at one moment: the files of a site, each made when a browser asks for it,
 * what is wrong with the content as it stands now, and how the PDF is made. Safe for several
 * threads.
 */
public final class Edition {
  private final Set<String> paths;
  private final Function<String, Made> making;
  private final List<Fault> faults;
  private final boolean current;
  private final Supplier<Made> press;
  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private CompletableFuture<Made> print;

  /**
   * A file, or why there is none.
   *
   * @param bytes empty where faults stand in the way
   */
  @SuppressWarnings("ArrayRecordComponent") // carried to the browser as it is
  public record Made(byte[] bytes, List<Fault> faults) {
    /** Whether faults stand in the way. */
    boolean failed() {
      return bytes.length == 0 && !faults.isEmpty();
    }
  }

  private Edition(
      Set<String> paths,
      Function<String, Made> making,
      List<Fault> faults,
      boolean current,
      Supplier<Made> press) {
    this.paths = paths;
    this.making = making;
    this.faults = List.copyOf(faults);
    this.current = current;
    this.press = press;
  }

  /**
   * Pages made from the content as it stands.
   *
   * @param paths the files of the site, its PDF may be among them
   * @param making gives one of them; called when it is asked for, on any thread, and again where it
   *     is asked for again
   * @param faults what bars publication only
   * @param press makes the PDF; called once, when it is asked for
   */
  public static Edition of(
      Collection<String> paths,
      Function<String, Made> making,
      List<Fault> faults,
      Supplier<Made> press) {
    return new Edition(new TreeSet<>(paths), making, faults, true, press);
  }

  /** Nothing yet. */
  public static Edition none() {
    Made nothing = new Made(new byte[0], List.of());
    return new Edition(Set.of(), path -> nothing, List.of(), false, () -> nothing);
  }

  /** The pages of this edition, over which stands what is wrong now. */
  Edition broken(List<Fault> now) {
    Edition stale = new Edition(paths, making, now, false, press);
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
    return paths.isEmpty();
  }

  List<Fault> faults() {
    return faults;
  }

  /** A file by its path from {@code site/}; null where there is none. */
  Made file(String path) {
    return paths.contains(path) ? making.apply(path) : null;
  }

  /** Whether there are files below a folder. */
  boolean folder(String path) {
    return paths.contains(path + "/index.html");
  }

  /**
   * A text that is another when the page, a style or a picture is another: what a page in a browser
   * compares to know that it is old.
   */
  String tag(String path) {
    String shared = tags.computeIfAbsent("", none -> shared());
    return paths.contains(path)
        ? tags.computeIfAbsent(path, p -> Sum.of(making.apply(p).bytes())) + shared
        : shared;
  }

  private String shared() {
    String sums =
        paths.stream()
            .filter(path -> path.startsWith("assets/") || path.startsWith("images/"))
            .map(path -> Sum.of(making.apply(path).bytes()))
            .collect(Collectors.joining());
    return Sum.of(sums.getBytes(StandardCharsets.US_ASCII));
  }

  /** The PDF of these pages, begun at the first call. */
  synchronized CompletableFuture<Made> print(Executor executor) {
    if (print == null) {
      print = CompletableFuture.supplyAsync(press, executor);
    }
    return print;
  }
}
