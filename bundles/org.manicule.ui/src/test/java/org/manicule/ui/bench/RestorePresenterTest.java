package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Backups;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;

class RestorePresenterTest implements Backups {
  @TempDir Path folder;
  private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private final List<RestorePresenter.State> states = new ArrayList<>();
  private final List<Backup> kept = new ArrayList<>();
  private final PooledTasks tasks = new PooledTasks();
  private boolean full;
  private Project project;
  private RestorePresenter presenter;

  @BeforeEach
  void open() throws InterruptedException {
    kept.add(backup(Backup.Reason.OPENING, 1_204));
    project = new H2Projects().create(folder.resolve("Study.manicule"), "Study");
    presenter =
        new RestorePresenter(
            new RestorePresenter.Place(project.folder(), Optional.of(project), this),
            tasks,
            work::add,
            states::add);
    presenter.start();
    next();
  }

  @AfterEach
  void close() {
    presenter.close();
    tasks.close();
    project.close();
  }

  private static Backup backup(Backup.Reason reason, long entry) {
    return new Backup(
        Path.of("x" + entry), Instant.EPOCH, reason, "Study", entry, 12, 60, 14_020, 3_245_000);
  }

  @Override
  public List<Backup> of(Path path) {
    return List.copyOf(kept);
  }

  @Override
  public Backup make(Project open, Backup.Reason reason, Monitor monitor) {
    if (full) {
      throw new UserException("The disk is full.", "Make room.");
    }
    kept.add(0, backup(reason, open.journal().last()));
    return kept.get(0);
  }

  @Override
  public List<Issue> verify(Path project, Backup backup, Opening how, Monitor monitor) {
    throw new AssertionError("not asked for");
  }

  @Override
  public Path restore(Path path, Backup backup, Opening how, Monitor monitor) {
    throw new AssertionError("the dialog only chooses");
  }

  private RestorePresenter.State last() {
    return states.get(states.size() - 1);
  }

  private void next() throws InterruptedException {
    Runnable next = work.poll(20, TimeUnit.SECONDS);
    assertThat(next).as("something for the window's thread").isNotNull();
    next.run();
  }

  @Test
  void showsWhatEachBackupHoldsBesideThePresent() {
    assertThat(last().backups())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.reason()).isEqualTo("When the project was opened");
              assertThat(row.entries()).isEqualTo("1,204");
              assertThat(row.codings()).isEqualTo("14,020");
              assertThat(row.size()).isEqualTo("3.2 MB");
            });
    assertThat(last().present()).isNotNull();
    assertThat(last().present().entries()).isEqualTo("1");
    assertThat(last().canRestore()).isFalse();
  }

  @Test
  void choosingOneSaysThatThePresentStateIsKept() {
    presenter.select(0);

    assertThat(last().canRestore()).isTrue();
    assertThat(last().note()).contains("present state is kept");
    assertThat(presenter.selected()).contains(kept.get(0));
  }

  @Test
  void aBackupMadeNowIsListedAndTheChoiceStays() throws Exception {
    presenter.select(0);
    Backup chosen = presenter.selected().orElseThrow();

    presenter.makeNow();
    assertThat(last().canMake()).isFalse();
    assertThat(last().canRestore()).isFalse();
    next();

    assertThat(last().backups()).hasSize(2);
    assertThat(last().backups().get(0).reason()).isEqualTo("Asked for");
    assertThat(last().selected()).isEqualTo(1);
    assertThat(presenter.selected()).contains(chosen);
  }

  @Test
  void whatGoesWrongIsSaidWhereItWasAskedFor() throws Exception {
    full = true;

    presenter.makeNow();
    next();

    assertThat(last().note()).isEqualTo("The disk is full. Make room.");
    assertThat(last().canMake()).isTrue();
  }
}
