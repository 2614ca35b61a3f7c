package zhounian.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.write.Scenario.output;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import zhounian.model.Output;

@Timeout(60)
class WorkLockTest {
  @TempDir Path temp;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private Path lockFile() throws Exception {
    return Files.createDirectories(temp.resolve(".zhounian")).resolve("lock");
  }

  @Test
  void aBuildWaitsForAnotherThreadAndSaysSo() throws Exception {
    CountDownLatch waits = new CountDownLatch(1);
    Future<WriteReport> build;
    try (WorkLock lock = WorkLock.take(lockFile(), () -> {})) {
      build = build(waits);
      assertTrue(waits.await(30, TimeUnit.SECONDS), "says that it waits");
      assertNothingWritten(lock);
    }
    assertTrue(build.get(30, TimeUnit.SECONDS).swapped());
  }

  @Test
  void aBuildWaitsForAnotherProcessAndSaysSo() throws Exception {
    Process holder = Fork.start(LockHolder.class, lockFile().toString());
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("locked", said.readLine());
      CountDownLatch waits = new CountDownLatch(1);
      Future<WriteReport> build = build(waits);
      assertTrue(waits.await(30, TimeUnit.SECONDS), "says that it waits");
      assertFalse(Files.exists(temp.resolve("site")));
      holder.getOutputStream().close();
      assertTrue(build.get(30, TimeUnit.SECONDS).swapped());
    } finally {
      holder.destroy();
      holder.waitFor();
    }
  }

  @Test
  void theLockOfAKilledProcessIsFree() throws Exception {
    Process holder = Fork.start(LockHolder.class, lockFile().toString());
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("locked", said.readLine());
    }
    holder.destroyForcibly().waitFor();
    assertTrue(build(new CountDownLatch(1)).get(30, TimeUnit.SECONDS).swapped());
  }

  @Test
  void aBuildThatMeetsNobodySaysNothing() throws Exception {
    CountDownLatch waits = new CountDownLatch(1);
    build(waits).get(30, TimeUnit.SECONDS);
    assertEquals(1, waits.getCount());
  }

  @Test
  void manyBuildsAtOnceEndInTheSiteOfOne() throws Exception {
    List<Future<WriteReport>> builds = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text = "build " + i;
      List<Output> outputs =
          IntStream.range(0, 40).mapToObj(n -> output("page-" + n, text)).toList();
      builds.add(threads.submit(() -> new SiteWriter(() -> {}).write(temp, outputs)));
    }
    for (Future<WriteReport> build : builds) {
      assertTrue(build.get(30, TimeUnit.SECONDS).swapped());
    }
    Set<String> texts =
        Scenario.snapshot(temp.resolve("site")).values().stream()
            .filter(text -> text.startsWith("file "))
            .collect(Collectors.toSet());
    assertEquals(1, texts.size(), texts::toString);
  }

  private Future<WriteReport> build(CountDownLatch waits) {
    return threads.submit(
        () -> new SiteWriter(waits::countDown).write(temp, List.of(output("a.html", "a"))));
  }

  private void assertNothingWritten(WorkLock lock) {
    assertFalse(
        Files.exists(temp.resolve("site")), () -> "written under a lock: " + (lock != null));
  }
}
