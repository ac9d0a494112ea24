package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.task.Tasks.Registration;

/** Being told about every entry. */
class ListenersTest extends OpenProject {
  private final ExecutorService several = Executors.newFixedThreadPool(4);
  private final List<Long> told = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void endThreads() {
    several.shutdownNow();
  }

  @Test
  void aListenerIsToldOfEditsUndoAndRedo() {
    List<JournalEntry> entries = new ArrayList<>();
    project.onChange(Runnable::run, entries::add);

    Code code = Given.code(project, "trust");
    project.undo();
    project.redo();

    assertThat(entries).extracting(JournalEntry::number).containsExactly(2L, 3L, 4L);
    assertThat(entries.get(1).edit().changes()).containsExactly(Change.removed(code));
    assertThat(entries.get(2).undoes()).isEqualTo(3);
  }

  @Test
  void whatAListenerIsToldOfCanBeReadAlready() {
    List<Integer> codes = new ArrayList<>();
    project.onChange(Runnable::run, entry -> codes.add(project.codebook().tree().all().size()));

    Given.code(project, "trust");

    assertThat(codes).containsExactly(1);
  }

  @Test
  void entriesArriveInTheOrderOfTheJournalThoughManyThreadsEditAndTell() throws Exception {
    CountDownLatch all = new CountDownLatch(80);
    project.onChange(
        several,
        entry -> {
          told.add(entry.number());
          all.countDown();
        });
    for (int thread = 0; thread < 4; thread++) {
      String prefix = "code " + thread + " ";
      several.execute(() -> addCodes(prefix, 20));
    }

    assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(told).isEqualTo(LongStream.rangeClosed(2, 81).boxed().toList());
  }

  private void addCodes(String prefix, int count) {
    for (int i = 0; i < count; i++) {
      project.apply(Edit.of("Add", Change.added(Code.named(null, prefix + i, "#000000"))));
    }
  }

  @Test
  void aListenerThatThrowsHarmsNobody() {
    project.onChange(
        Runnable::run,
        entry -> {
          throw new IllegalStateException("a listener of this test fails on purpose");
        });
    project.onChange(
        Runnable::run,
        entry -> {
          throw new AssertionError("a listener of this test fails on purpose");
        });
    project.onChange(Runnable::run, entry -> told.add(entry.number()));

    Given.code(project, "trust");
    Given.code(project, "fear");

    assertThat(told).containsExactly(2L, 3L);
    assertThat(project.codebook().tree().all()).hasSize(2);
  }

  @Test
  void aListenerMayEditAndEverybodyStillHearsInOrder() {
    project.onChange(
        Runnable::run,
        entry -> {
          if (entry.number() == 2) {
            Given.code(project, "added by a listener");
          }
        });
    project.onChange(Runnable::run, entry -> told.add(entry.number()));

    Given.code(project, "trust");

    assertThat(told).containsExactly(2L, 3L);
  }

  @Test
  void aListenerWhoseThreadHasEndedHarmsNobody() {
    ExecutorService ended = Executors.newSingleThreadExecutor();
    ended.shutdownNow();
    project.onChange(ended, entry -> told.add(-1L));
    project.onChange(Runnable::run, entry -> told.add(entry.number()));

    Given.code(project, "trust");

    assertThat(told).containsExactly(2L);
  }

  @Test
  void aSlowListenerHoldsNobodyUp() throws Exception {
    CountDownLatch mayGoOn = new CountDownLatch(1);
    project.onChange(
        several,
        entry -> {
          await(mayGoOn);
          told.add(entry.number());
        });

    Given.code(project, "trust");
    Given.code(project, "fear");
    assertThat(told).isEmpty();
    mayGoOn.countDown();

    several.shutdown();
    assertThat(several.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(told).containsExactly(2L, 3L);
  }

  @Test
  void aClosedRegistrationIsToldNothingMore() {
    Registration registration = project.onChange(Runnable::run, entry -> told.add(entry.number()));
    Given.code(project, "trust");
    registration.close();
    registration.close();
    Given.code(project, "fear");

    assertThat(told).containsExactly(2L);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
