package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;

class UndoStepsTest {
  @TempDir Path folder;
  private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private final List<String> done = new ArrayList<>();
  private final List<Throwable> failed = new ArrayList<>();
  private final PooledTasks tasks = new PooledTasks();
  private boolean blind;
  private final UndoSteps steps =
      new UndoSteps(tasks, work::add, coder -> blind, done::add, failed::add);
  private Project project;

  @BeforeEach
  void open() {
    project = new H2Projects().create(folder.resolve("Study.manicule"), "Study");
  }

  @AfterEach
  void close() {
    tasks.close();
    project.close();
  }

  private void write(int memos, String label) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < memos; i++) {
      changes.add(
          Change.added(
              new Memo(
                  Id.random(),
                  MemoKind.FREE,
                  "Memo " + i,
                  "",
                  null,
                  project.coder().id(),
                  Instant.now())));
    }
    project.apply(new Edit(label, changes));
  }

  private void next() throws InterruptedException {
    Runnable next = work.poll(20, TimeUnit.SECONDS);
    assertThat(next).as("something for the window's thread").isNotNull();
    next.run();
  }

  @Test
  void aSmallEditIsTakenBackBeforeTheKeyIsUp() {
    write(3, "Write three");

    steps.undo(project);

    assertThat(project.memos().all()).isEmpty();
    assertThat(done).containsExactly("Undo: Write three");
  }

  @Test
  void aLargeEditIsTakenBackOnATask() throws Exception {
    write(2_500, "Write many");

    steps.undo(project);
    assertThat(done).isEmpty();
    next();

    assertThat(project.memos().all()).isEmpty();
    assertThat(done).containsExactly("Undo: Write many");
  }

  @Test
  void stepsAskedForMeanwhileAreTakenInTheirOrder() throws Exception {
    write(1, "First");
    write(2_500, "Second");

    steps.undo(project);
    steps.undo(project);
    steps.redo(project);
    next();

    assertThat(done).containsExactly("Undo: Second", "Undo: First", "Redo: First");
    assertThat(project.memos().all()).hasSize(1);
  }

  @Test
  void nothingWaitsOnTheWindowsThreadForATaskThatIsRunning() throws Exception {
    write(1, "One");
    CountDownLatch may = new CountDownLatch(1);
    tasks.run("Busy", monitor -> may.await(20, TimeUnit.SECONDS));

    steps.undo(project);
    assertThat(done).isEmpty();
    may.countDown();
    next();

    assertThat(done).containsExactly("Undo: One");
  }

  @Test
  void whoStopsALargeStepDoesNotGetTheStepsAfterIt() throws Exception {
    write(1, "First");
    write(2_500, "Second");
    CountDownLatch may = new CountDownLatch(1);
    // Both threads of the pool are kept busy, so that the step can be stopped before it begins.
    for (int i = 0; i < 64; i++) {
      tasks.run("Busy", monitor -> may.await(20, TimeUnit.SECONDS));
    }

    steps.undo(project);
    steps.undo(project);
    tasks.running().stream()
        .filter(task -> task.label().contains("Second"))
        .forEach(task -> task.cancel());
    may.countDown();
    next();

    assertThat(failed).singleElement().satisfies(e -> assertThat(Problem.isCancelled(e)).isTrue());
    assertThat(project.memos().all()).hasSize(2_501);
    assertThat(done).isEmpty();
  }

  @Test
  void whoCodesBlindIsNotToldWhatSomebodyElseDid() {
    write(1, "Write of the sale");
    blind = true;

    steps.undo(project);
    steps.redo(project);

    assertThat(done)
        .containsExactly("Undo: what another coder did", "Redo: what another coder did");
  }
}
