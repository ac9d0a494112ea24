package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.task.Task;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

class StatusPresenterTest {
  @TempDir Path folder;
  private final PooledTasks tasks = new PooledTasks();
  private final List<StatusPresenter.State> states = new CopyOnWriteArrayList<>();
  private final List<String> spoken = new CopyOnWriteArrayList<>();
  private final StatusPresenter status =
      new StatusPresenter(tasks, new RecordingView(), Runnable::run);

  private final class RecordingView implements StatusPresenter.View {
    @Override
    public void show(StatusPresenter.State state) {
      states.add(state);
    }

    @Override
    public void speak(String words) {
      spoken.add(words);
    }
  }

  @AfterEach
  void close() {
    status.close();
    tasks.close();
  }

  private StatusPresenter.State last() {
    return states.get(states.size() - 1);
  }

  private void await(Predicate<StatusPresenter.State> expected) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!expected.test(last()) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(last()).matches(expected);
  }

  @Test
  void aWordStaysUntilTheNext() {
    status.say("one");
    status.say("two");

    assertThat(last().message()).isEqualTo("two");
    assertThat(last().task()).isEmpty();
  }

  @Test
  void whatIsNewIsSpokenAndAnAnswerToAKeyEveryTime() {
    status.say("Coded");
    status.say("Coded");
    status.announce("fears, sale");
    status.announce("fears, sale");

    assertThat(spoken).containsExactly("Coded", "fears, sale", "fears, sale");
    assertThat(last().message()).isEqualTo("fears, sale");
  }

  @Test
  void aRunningTaskIsShownWithItsProgressUntilItEnds() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Task<String> task =
        tasks.run(
            "Import",
            monitor -> {
              monitor.step("reading minutes");
              monitor.progress(1, 4);
              end.await();
              return "";
            });

    await(state -> state.percent() == 25);
    assertThat(last().task()).isEqualTo("reading minutes (1 of 4)");
    end.countDown();
    task.result().get(10, TimeUnit.SECONDS);
    await(state -> state.task().isEmpty());
  }

  @Test
  void cancelStopsTheTaskThatIsShown() throws Exception {
    Task<String> task =
        tasks.run(
            "Endless",
            monitor -> {
              while (true) {
                monitor.checkCancelled();
                Thread.sleep(5);
              }
            });

    status.cancelTask();

    assertThat(task.result().handle((result, problem) -> problem).get(10, TimeUnit.SECONDS))
        .satisfies(problem -> assertThat(Problem.isCancelled(problem)).isTrue());
  }

  @Test
  void anOpenProjectShowsItsCoderAndThatAllIsSaved() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      status.projectChanged(Optional.of(study.project()));
      assertThat(last().coder()).isEqualTo("A. Reader");
      assertThat(last().saved()).isNotEmpty();

      study.project().codeAs("B. Marsh");
      status.coderChanged(study.project().coder(), true);
      assertThat(last().coder()).isEqualTo("B. Marsh");
      assertThat(last().alone()).isTrue();

      status.projectChanged(Optional.empty());
      assertThat(last().coder()).isEmpty();
      assertThat(last().saved()).isEmpty();
    }
  }
}
