package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Task;

class TasksOnTheSpotTest {
  private final TasksOnTheSpot tasks = new TasksOnTheSpot();

  @Test
  void aTaskIsDoneWhenRunReturns() {
    Task<Integer> task = tasks.run("Count", monitor -> 3);

    assertThat(task.result()).isCompletedWithValue(3);
    assertThat(tasks.labels).containsExactly("Count");
  }

  @Test
  void aTaskThatIsHeldBackRunsOnlyWhenItIsReleased() {
    tasks.hold();
    Task<Integer> task = tasks.run("Count", monitor -> 3);
    Task<Integer> other = tasks.run("Count again", monitor -> 4);
    other.cancel();
    assertThat(task.result()).isNotDone();

    tasks.release();

    assertThat(task.result()).isCompletedWithValue(3);
    assertThat(other.result()).isCompletedExceptionally();
    assertThat(tasks.run("Once more", monitor -> 5).result()).isCompletedWithValue(5);
  }

  @Test
  void aTaskCanSeeThatTheResearcherCancelled() {
    tasks.cancelling = true;

    Task<Integer> task =
        tasks.run(
            "Count",
            monitor -> {
              monitor.checkCancelled();
              return 3;
            });

    assertThat(task.result().handle((value, problem) -> problem).join())
        .isInstanceOf(CancelledException.class);
  }
}
