package zhounian.external;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import zhounian.model.Source;
import zhounian.model.Tally;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * Tries the addresses that a report names. Hosts side by side, the addresses of one host one after
 * the other with a pause between them; who does not answer is asked three times in all.
 */
public final class ExternalLinks {
  /** How many hosts at the same time. */
  private static final int HOSTS = 8;

  private static final int TRIES = 3;

  private final Asking asking = new Asking();
  private final long pauseMillis;

  /**
   * @param pauseMillis between two requests to one host, and the unit of the waits before another
   *     try
   */
  public ExternalLinks(long pauseMillis) {
    this.pauseMillis = pauseMillis;
  }

  /**
   * What was found.
   *
   * @param asked how many addresses were tried
   * @param problems ZN607 for a page that is gone, ZN608 for a server that never answered; at every
   *     place where the address stands
   */
  public record Result(int asked, List<Problem> problems) {}

  /**
   * Tries them all.
   *
   * @param tally told how many addresses have answered, or will not
   * @param sources what was read
   * @param allowed starts of addresses that are not tried
   * @throws InterruptedException where it is told to stop
   */
  public Result check(List<Source> sources, List<String> allowed, Tally tally)
      throws InterruptedException {
    Map<URI, List<Position>> addresses = new LinkedHashMap<>(Addresses.of(sources));
    addresses.keySet().removeIf(uri -> allowed.stream().anyMatch(uri.toString()::startsWith));
    Map<String, List<URI>> hosts = new TreeMap<>();
    addresses
        .keySet()
        .forEach(u -> hosts.computeIfAbsent(u.getAuthority(), h -> new ArrayList<>()).add(u));
    AtomicInteger done = new AtomicInteger();
    Runnable next = () -> tally.tell(done.incrementAndGet(), addresses.size());
    List<Callable<Map<URI, Answer>>> tasks = new ArrayList<>();
    hosts.values().forEach(of -> tasks.add(() -> host(of, next)));
    ExecutorService executor = Executors.newFixedThreadPool(HOSTS);
    try {
      Map<URI, Answer> answers = new LinkedHashMap<>();
      for (Future<Map<URI, Answer>> host : executor.invokeAll(tasks)) {
        answers.putAll(host.get());
      }
      List<Problem> problems = new ArrayList<>();
      addresses.forEach((uri, places) -> tell(uri, answers.get(uri), places, problems));
      return new Result(addresses.size(), problems);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private static void tell(URI uri, Answer answer, List<Position> places, List<Problem> problems) {
    for (Position place : places) {
      if (answer.dead()) {
        problems.add(
            Problem.of(Code.DEAD_ADDRESS, place, uri.toString(), String.valueOf(answer.status())));
      } else if (answer.status() == 0) {
        problems.add(Problem.of(Code.SILENT_ADDRESS, place, uri.toString(), answer.reason()));
      }
    }
  }

  private Map<URI, Answer> host(List<URI> addresses, Runnable next) throws InterruptedException {
    Map<URI, Answer> answers = new LinkedHashMap<>();
    for (URI address : addresses) {
      Answer answer = asking.ask(address);
      for (int again = 1; again < TRIES && answer.passing(); again++) {
        Thread.sleep(pauseMillis << (2 * again));
        answer = asking.ask(address);
      }
      answers.put(address, answer);
      next.run();
      Thread.sleep(pauseMillis);
    }
    return answers;
  }
}
