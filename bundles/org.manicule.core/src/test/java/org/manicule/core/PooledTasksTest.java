package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.manicule.api.UserException;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks.Registration;

@Timeout(30)
final class PooledTasksTest {
  private final PooledTasks tasks = new PooledTasks();

  @AfterEach
  void close() {
    tasks.close();
  }

  @Test
  void workRunsOnAThreadOfThePoolAndItsResultArrives() throws Exception {
    Task<String> task = tasks.run("Name the thread", monitor -> Thread.currentThread().getName());
    assertThat(task.result().get()).startsWith("manicule-task-");
    assertThat(task.label()).isEqualTo("Name the thread");
  }

  @Test
  void threadsOfThePoolDoNotKeepTheProgramAlive() throws Exception {
    assertThat(tasks.run("Ask", monitor -> Thread.currentThread().isDaemon()).result().get())
        .isTrue();
  }

  @Test
  void aTaskIsListedUntilItHasEnded() throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    Task<String> task = tasks.run("Wait", monitor -> await(mayEnd));
    assertThat(tasks.running()).containsExactly(task);
    mayEnd.countDown();
    task.result().get();
    assertThat(tasks.running()).isEmpty();
  }

  @Test
  void aCancelledTaskEndsAtItsNextCheckAndQuietly() {
    try (LogWatch log = new LogWatch(PooledTask.class)) {
      CountDownLatch started = new CountDownLatch(1);
      Task<String> task = tasks.run("Count", monitor -> countForEver(monitor, started));
      awaitUnchecked(started);
      task.cancel();
      assertThatThrownBy(() -> task.result().get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(CancelledException.class);
      assertThat(log.records()).isEmpty();
    }
  }

  @Test
  void aTaskCancelledWhileItWaitsForThePoolNeverRuns() {
    CountDownLatch mayEnd = new CountDownLatch(1);
    List<Task<String>> busy = new ArrayList<>();
    for (int i = 0; i < Math.max(2, Runtime.getRuntime().availableProcessors()); i++) {
      busy.add(tasks.run("Busy", monitor -> await(mayEnd)));
    }
    AtomicInteger runs = new AtomicInteger();
    Task<Integer> waiting = tasks.run("Wait", monitor -> runs.incrementAndGet());
    waiting.cancel();
    assertThatThrownBy(() -> waiting.result().get()).hasCauseInstanceOf(CancelledException.class);
    assertThat(tasks.running()).doesNotContain(waiting);
    mayEnd.countDown();
    busy.forEach(task -> task.result().join());
    assertThat(runs).hasValue(0);
  }

  @Test
  void cancellingAnEndedTaskChangesNothing() throws Exception {
    Task<String> task = tasks.run("Answer", monitor -> "done");
    task.result().get();
    task.cancel();
    assertThat(task.result().get()).isEqualTo("done");
  }

  @Test
  void whatTheResearcherCanPutRightPassesUnlogged() {
    try (LogWatch log = new LogWatch(PooledTask.class)) {
      UserException problem = new UserException("The disk is full.", "Make room.");
      Task<String> task =
          tasks.run(
              "Write",
              monitor -> {
                throw problem;
              });
      assertThatThrownBy(() -> task.result().get()).hasCause(problem);
      assertThat(log.records()).isEmpty();
    }
  }

  @Test
  void aBugIsLoggedOnceWithTheTasksNameAndReachesWhoWaits() {
    try (LogWatch log = new LogWatch(PooledTask.class)) {
      Task<String> task =
          tasks.run(
              "Import minutes",
              monitor -> {
                throw new NoClassDefFoundError("gone");
              });
      CompletableFuture<Throwable> seen = new CompletableFuture<>();
      task.result().whenComplete((value, problem) -> seen.complete(problem));
      assertThat(seen.join()).isInstanceOf(NoClassDefFoundError.class);
      assertThat(log.records()).hasSize(1);
      assertThat(log.records().get(0).getMessage()).contains("Import minutes");
    }
  }

  @Test
  void listenersHearOfAStartAndAnEnd() throws Exception {
    Semaphore told = new Semaphore(0);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (Registration registration = tasks.onChange(told::release)) {
      Task<String> task = tasks.run("Wait", monitor -> await(mayEnd));
      assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
      mayEnd.countDown();
      task.result().get();
      assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void listenersAreToldSomeTimesASecondHoweverOftenWorkReports() throws Exception {
    AtomicInteger told = new AtomicInteger();
    try (Registration registration = tasks.onChange(told::incrementAndGet)) {
      long start = System.nanoTime();
      tasks.run("Report", PooledTasksTest::reportOften).result().get();
      long tenths = (System.nanoTime() - start) / 100_000_000;
      Thread.sleep(300);
      assertThat(told.get()).isBetween(1, (int) tenths + 5);
    }
  }

  @Test
  void aListenerThatFailsHarmsNoOther() throws Exception {
    try (LogWatch log = new LogWatch(PooledTasks.class)) {
      Semaphore told = new Semaphore(0);
      tasks.onChange(
          () -> {
            throw new IllegalStateException("listener");
          });
      tasks.onChange(told::release);
      tasks.run("Answer", monitor -> "done").result().get();
      assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
      assertThat(log.records()).isNotEmpty();
    }
  }

  @Test
  void aClosedRegistrationHearsNothingMore() throws Exception {
    AtomicInteger told = new AtomicInteger();
    Registration registration = tasks.onChange(told::incrementAndGet);
    registration.close();
    registration.close();
    tasks.run("Answer", monitor -> "done").result().get();
    Thread.sleep(300);
    assertThat(told).hasValue(0);
  }

  @Test
  void closingCancelsWhatRuns() {
    CountDownLatch started = new CountDownLatch(1);
    Task<String> task = tasks.run("Count", monitor -> countForEver(monitor, started));
    awaitUnchecked(started);
    tasks.close();
    assertThat(task.result()).isCompletedExceptionally();
  }

  private static String reportOften(Monitor monitor) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      monitor.progress(i, 500);
      Thread.sleep(1);
    }
    return "done";
  }

  private static String countForEver(Monitor monitor, CountDownLatch started)
      throws InterruptedException {
    started.countDown();
    while (true) {
      monitor.checkCancelled();
      Thread.sleep(5);
    }
  }

  private static String await(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return "done";
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
